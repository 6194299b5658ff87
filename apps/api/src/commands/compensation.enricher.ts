/** What a customer got in other crises, and what is left of the desk's budget, for whoever decides about compensation. */
import type { CompensationStore } from '#persistence';
import type { Enrichers } from './enrich';

/** Enrichers of the commands that give something. Whatever `history` a payload carried is replaced. */
export function compensationEnrichers(store: CompensationStore): Enrichers {
  const released = (crisisId: string, commandId: string) => (): Promise<void> => store.release(crisisId, commandId);
  return {
    'propose-compensation': async ({ history: _never, ...payload }, { crisis, commandId }) => {
      const { kind, basis, amountMinor, currency } = payload;
      const history = await store.reserve({ crisisId: crisis.id, commandId, kind, basis, amountMinor, currency }, Date.now());
      return { payload: history === null ? payload : { ...payload, history }, answered: released(crisis.id, commandId) };
    },
    'approve-compensation': async ({ history: _never, ...payload }, { crisis, commandId }) => {
      const proposal = await store.proposal(crisis.id, payload.compensationId);
      const history = proposal === null ? await store.history(crisis.id, Date.now()) : await store.reserve({ crisisId: crisis.id, commandId, ...proposal }, Date.now());
      return { payload: history === null ? payload : { ...payload, history }, answered: released(crisis.id, commandId) };
    },
  };
}
