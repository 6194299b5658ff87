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

/**
 * Whether it is more than may be offered, whoever approves: what the law grants has no bound, the yearly cap holds for the rest, and only what answers
 * our fault is bounded by the loss. A gesture of goodwill answers no loss: it is not measured by one.
 */
export function isBeyond(minor: number, { kind, basis }: { readonly kind: string; readonly basis: string }, { offerMinor, given }: Pick<CompensationOptions, 'offerMinor' | 'given'>): boolean {
  if (basis === 'statutory' || kind === 'statutory') return false;
  if (given.yearlyLeftMinor !== null && minor > given.yearlyLeftMinor) return true;
  return basis === 'fault' && kind !== 'contractual-credit' && minor > offerMinor;
}

/**
 * What the tier is measured by, minor units: this offer with what the customer got within 30 days, so that a sum is not split into parts nobody has to
 * approve (`judge.ts` in the domain); what the law grants counts alone.
 */
export function weighedMinor(amountMinor: number, basis: string, given: CompensationOptions['given']): number {
  return basis === 'statutory' ? amountMinor : amountMinor + given.within30DaysMinor;
}
