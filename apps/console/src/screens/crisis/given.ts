/** What a proposal comes to together with what the same customer was granted lately: by that sum it is decided who approves. Pure. */
import type { CompensationOptions, CrisisDetail } from '#contracts';
import { tierOf, weighedMinor } from '../../forms/designed/compensation-tier';

type Entry = CrisisDetail['relationship']['compensation']['entries'][number];
export interface Lately {
  /** Granted to this customer in the last 30 days, minor units; 0 for what the law grants, which counts alone. */
  readonly grantedMinor: number;
  /** With the proposal. */
  readonly sumMinor: number;
  /** That decides on the sum: never below the one it was proposed at, and above it once others were granted meanwhile. */
  readonly tier: number;
  readonly approvers: readonly string[];
  readonly secondPerson: boolean;
}

/** Null once it is decided, or where nothing is known of what was given. The server judges anew when it is approved, by the same sum (judge.ts in the domain). */
export function latelyOf(entry: Pick<Entry, 'state' | 'amountMinor' | 'tier' | 'basis'>, options: Pick<CompensationOptions, 'given' | 'tiers'> | undefined): Lately | null {
  if (entry.state !== 'proposed' || options === undefined) return null;
  const sumMinor = weighedMinor(entry.amountMinor, entry.basis, options.given);
  const highest = Math.max(0, ...options.tiers.map((one) => one.tier));
  const number = Math.max(entry.tier, tierOf(options.tiers, sumMinor)?.tier ?? highest);
  const tier = options.tiers.find((one) => one.tier === number);
  return { grantedMinor: sumMinor - entry.amountMinor, sumMinor, tier: number, approvers: tier?.approvers ?? [], secondPerson: tier?.secondPerson ?? false };
}
