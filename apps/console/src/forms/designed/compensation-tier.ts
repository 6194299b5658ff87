/** How high an amount stands: the first tier whose limit it does not pass. Pure. */
import type { CompensationOptions } from '#contracts';

export type Tier = CompensationOptions['tiers'][number];

/** Null where even the highest tier has a limit below it. */
export function tierOf(tiers: readonly Tier[], amountMinor: number): Tier | null {
  return [...tiers].sort((a, b) => a.tier - b.tier).find(({ limitMinor }) => limitMinor === null || amountMinor <= limitMinor) ?? null;
}

/**
 * What the tier is measured by, minor units: this offer with what the customer got within 30 days, so that a sum is not split into parts nobody has to
 * approve (`judge.ts` in the domain); what the law grants counts alone.
 */
export function weighedMinor(amountMinor: number, basis: string, given: CompensationOptions['given']): number {
  return basis === 'statutory' ? amountMinor : amountMinor + given.within30DaysMinor;
}
