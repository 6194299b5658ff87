/** What a person may grant in one crisis: the tiers of his roles, bounded by this customer's contract, grants and budget. */
import { reachOf, toVirtual, withOwn } from '#domain';
import type { CompensationHistory, CompensationRules, CrisisSnapshot, Left, StaffRole, TierRules } from '#domain';
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

/** One person's word is enough: no second person, and nothing to be put on record beside it. */
const decidesAtOnce = (tier: TierRules): boolean => !(tier.secondPerson || tier.evidence || tier.finance || tier.leadership || tier.legal !== 'never');

/**
 * What the person may decide alone now for our fault and as goodwill, after the lock and what was given; null: without a limit. Each is held against its own
 * line of the budget. Pure.
 */
export function aloneHere(rules: CompensationRules, known: CompensationHistory, so: { readonly roles: readonly StaffRole[]; readonly left: Left; readonly locked: boolean }): { readonly faultMinor: number | null; readonly goodwillMinor: number | null } {
  const of = (leftMinor: number | null, budgetLeftMinor: number): number | null => {
    if (so.locked) return 0;
    const paying = so.roles.filter((role) => paysAtAll(role));
    const { aloneMinor, unlimited } = paying.length === 0 ? { aloneMinor: 0, unlimited: false } : reachOf(rules, { ...known, budgetLeftMinor }, (tier) => decidesAtOnce(tier) && (tier.approvers.length === 0 || tier.approvers.some((role) => paying.includes(role))));
    const most = unlimited ? null : (aloneMinor ?? 0);
    return most === null || leftMinor === null ? (most ?? leftMinor) : Math.min(most, leftMinor);
  };
  return { faultMinor: of(so.left.faultMinor, known.budgetLeftMinor), goodwillMinor: of(so.left.goodwillMinor, known.goodwillBudgetLeftMinor) };
}

/** As of `now`, real epoch milliseconds. Null where the protocol has no such rules, or none of the roles grants anything. */
export async function readLimitHere(database: Database, { state, roles, now }: { readonly state: CrisisSnapshot['state']; readonly roles: readonly StaffRole[]; readonly now: number }): Promise<PaymentLimit | null> {
  const store = new CompensationStore(database);
  const { id, drill } = state.crisis;
  const [rules, history] = await Promise.all([store.rulesOf(id), store.history(id, now)]);
  return rules === null || history === null ? null : limitHere(rules, withOwn(state.compensation, { rules, history, now: toVirtual(drill, now) }), roles);
}
