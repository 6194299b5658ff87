/** What a batch of events does to the decisions about compensation: a pure fold. */
import type { CompensationDecisionRecord, CompensationPatch } from './tables/compensation.table';
import type { RecordedEvent } from './types';

export interface CompensationDecisions {
  /** Decided in this batch, with what the batch does to them. */
  readonly decided: readonly CompensationDecisionRecord[];
  /** Of decisions made before: one per decision. */
  readonly patches: readonly CompensationPatch[];
}

/** Folds events, in their order; those that say nothing of it are ignored. A repeat gives the same. */
export function compensationDecisionsOf(crisisId: string, events: readonly RecordedEvent[]): CompensationDecisions {
  const decided = new Map<string, CompensationDecisionRecord>();
  const patches = new Map<string, CompensationPatch>();
  const change = (id: string, to: Partial<Pick<CompensationDecisionRecord, 'state' | 'paidAt'>>, version: number): void => {
    const known = decided.get(id);
    if (known !== undefined) decided.set(id, { ...known, ...to, version });
    else patches.set(id, { ...(patches.get(id) ?? { crisisId, id, state: null, paidAt: null }), ...to, version });
  };
  for (const event of events) {
    const { seq: version, at: decidedAt, by } = event;
    const common = { crisisId, decidedAt, decidedBy: by.id, paidAt: null, state: 'decided', version };
    if (event.type === 'compensation.decided') {
      const { id, kind, basis, claimWrong, amountMinor, currency, tier } = event.data;
      decided.set(id, { ...common, id, kind, basis, claimWrong, amountMinor, currency, tier });
    }
    if (event.type === 'compensation.none-decided') decided.set(`none-${String(version)}`, { ...common, id: `none-${String(version)}`, kind: 'none', basis: 'none', claimWrong: false, amountMinor: 0, currency: null, tier: 0 });
    if (event.type === 'compensation.answered') change(event.data.id, { state: event.data.response }, version);
    if (event.type === 'compensation.paid') change(event.data.id, { paidAt: event.data.paidAt }, version);
  }
  return { decided: [...decided.values()], patches: [...patches.values()] };
}
