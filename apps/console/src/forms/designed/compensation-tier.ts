/** How high an amount stands: the first tier whose limit it does not pass. Pure. */
import type { CompensationOptions } from '#contracts';

export type Tier = CompensationOptions['tiers'][number];

/** Not below `least`. Null where even the highest tier has a limit below the amount. */
export function tierOf(tiers: readonly Tier[], amountMinor: number, least = 0): Tier | null {
  return [...tiers].sort((a, b) => a.tier - b.tier).find(({ tier, limitMinor }) => tier >= least && (limitMinor === null || amountMinor <= limitMinor)) ?? null;
}

/** The lowest tier that decides on an offer (`judge.ts` in the domain): of none but symbolic ones nobody's approval is left out, and a gesture has a tier of its own. */
export function leastTier(kind: string, gesture: Pick<CompensationOptions['gestures'][number], 'tier'> | undefined): number {
  return Math.max(kind === 'symbolic' ? 0 : 1, gesture?.tier ?? 0);
}

export type Offer = { readonly kind: string; readonly basis: string };

/** How much more may be offered of it, whoever approves; null = nothing bounds it here. What the law grants has no bound; goodwill answers no loss and ends at its own ceiling. */
export function leftOf({ kind, basis }: Offer, left: CompensationOptions['left']): number | null {
  if (basis === 'statutory' || kind === 'statutory') return null;
  if (basis === 'goodwill') return left.goodwillMinor;
  if (basis !== 'fault') return null;
  return kind === 'contractual-credit' ? left.creditMinor : left.faultMinor;
}

/** Whether it would be refused for its height or its number, whoever approves (`judge.ts` in the domain). */
export function isBeyond(minor: number, offer: Offer, { left }: Pick<CompensationOptions, 'left'>): boolean {
  const most = leftOf(offer, left);
  return (most !== null && minor > most) || (offer.kind === 'symbolic' && left.symbolic === 0);
}

/** Not below the tier that decides beyond the budget, where it is more than is left of its line; what the law grants is owed whatever the budget. */
export function budgetTier(minor: number, basis: string, { given, overBudgetTier }: Pick<CompensationOptions, 'given' | 'overBudgetTier'>): number {
  if (basis === 'statutory') return 0;
  return minor > (basis === 'goodwill' ? given.goodwillBudgetLeftMinor : given.budgetLeftMinor) ? overBudgetTier : 0;
}

export interface TierRow extends Tier {
  /** Up to so much more; null = without a limit. */
  readonly restMinor: number | null;
}
/** Who decides on the next sum, by height: less what the customer got in the window, so that a tier used up decides on nothing any more. Symbolic gestures stand apart. */
export function tierRows({ tiers, given }: Pick<CompensationOptions, 'tiers' | 'given'>): readonly TierRow[] {
  const rows = tiers.filter(({ tier }) => tier > 0).toSorted((a, b) => a.tier - b.tier).map((one): TierRow => ({ ...one, restMinor: one.limitMinor === null ? null : Math.max(0, one.limitMinor - given.within30DaysMinor) }));
  return rows.filter(({ restMinor }, index) => restMinor === null || restMinor > Math.max(0, ...rows.slice(0, index).map((one) => one.restMinor ?? 0)));
}

/**
 * What the tier is measured by, minor units: this offer with what the customer got within 30 days, so that a sum is not split into parts nobody has to
 * approve (`judge.ts` in the domain); what the law grants counts alone.
 */
export function weighedMinor(amountMinor: number, basis: string, given: CompensationOptions['given']): number {
  return basis === 'statutory' ? amountMinor : amountMinor + given.within30DaysMinor;
}
