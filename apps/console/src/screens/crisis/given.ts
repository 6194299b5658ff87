/** What a proposal comes to together with what the same customer was granted lately: by that sum it is decided who approves. Pure. */
import type { CompensationOptions, CrisisDetail } from '#contracts';

type Entry = CrisisDetail['relationship']['compensation']['entries'][number];
export interface Lately {
  /** Granted to this customer in the last 30 days, minor units. */
  readonly grantedMinor: number;
  /** With the proposal. */
  readonly sumMinor: number;
  readonly approvers: readonly string[];
  readonly secondPerson: boolean;
}

/** Null once it is decided, or where nothing is known of what was given. What the law grants counts toward nothing. */
export function latelyOf(entry: Pick<Entry, 'state' | 'amountMinor' | 'tier'>, options: Pick<CompensationOptions, 'given' | 'tiers'> | undefined): Lately | null {
  if (entry.state !== 'proposed' || options === undefined) return null;
  const tier = options.tiers.find((one) => one.tier === entry.tier);
  const grantedMinor = options.given.within30DaysMinor;
  return { grantedMinor, sumMinor: grantedMinor + entry.amountMinor, approvers: tier?.approvers ?? [], secondPerson: tier?.secondPerson ?? false };
}
