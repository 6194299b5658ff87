/** What a person may grant in one crisis: the tiers of his roles, bounded by this customer's contract, grants and budget. */
import { reachOf, toVirtual, withOwn } from '#domain';
import type { CompensationHistory, CompensationRules, CrisisSnapshot, StaffRole } from '#domain';
import type { AuthorityMatrix } from '#contracts';
import { CompensationStore } from '#persistence';
import type { Database } from '#persistence';
import { paysAtAll } from '../relationship/authority';

export type PaymentLimit = NonNullable<AuthorityMatrix['roles'][number]['paymentLimit']>;

/** Null: none of the roles grants anything. Pure. */
export function limitHere(rules: CompensationRules, known: CompensationHistory, roles: readonly StaffRole[]): PaymentLimit | null {
  const paying = roles.filter((role) => paysAtAll(role));
  if (paying.length === 0) return null;
  return { currency: rules.currency, ...reachOf(rules, known, (tier) => tier.approvers.length === 0 || tier.approvers.some((role) => paying.includes(role))) };
}

/** As of `now`, real epoch milliseconds. Null where the protocol has no such rules, or none of the roles grants anything. */
export async function readLimitHere(database: Database, { state, roles, now }: { readonly state: CrisisSnapshot['state']; readonly roles: readonly StaffRole[]; readonly now: number }): Promise<PaymentLimit | null> {
  const store = new CompensationStore(database);
  const { id, drill } = state.crisis;
  const [rules, history] = await Promise.all([store.rulesOf(id), store.history(id, now)]);
  return rules === null || history === null ? null : limitHere(rules, withOwn(state.compensation, { rules, history, now: toVirtual(drill, now) }), roles);
}
