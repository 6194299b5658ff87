/** A customer who is given up is asked nothing more: marked at the edge, so that crises in which that was done before go on as they were decided. */
import type { Enrichers } from './enrich';

/** Marks the declaration as ending pulses and return checks. A repeat marks the same. */
export const ledgerEnrichers: Enrichers = {
  'declare-lost': (payload) => Promise.resolve({ payload: { ...payload, asksNothing: true }, answered: () => Promise.resolve() }),
};
