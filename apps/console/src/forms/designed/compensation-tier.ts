/** How high an amount stands: the first tier whose limit it does not pass. Pure. */
import type { CompensationOptions } from '#contracts';

export type Tier = CompensationOptions['tiers'][number];

/** Null where even the highest tier has a limit below it. */
export function tierOf(tiers: readonly Tier[], amountMinor: number): Tier | null {
  return [...tiers].sort((a, b) => a.tier - b.tier).find(({ limitMinor }) => limitMinor === null || amountMinor <= limitMinor) ?? null;
}
