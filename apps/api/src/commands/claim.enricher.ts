/** What a person says of a customer counts beside what is on file: a file knows the complaints of its own years only. */
import type { Enrichers } from './enrich';

/** Marks a stated repeated complainer as counting beside the file; crises opened before it was so keep what was decided. A repeat marks the same. */
export const claimEnrichers: Enrichers = {
  'raise-claim': ({ repeatedComplainer, ...payload }) => Promise.resolve({
    payload: { ...payload, repeatedComplainer: repeatedComplainer === null ? null : { ...repeatedComplainer, besideFile: true } },
    answered: () => Promise.resolve(),
  }),
};
