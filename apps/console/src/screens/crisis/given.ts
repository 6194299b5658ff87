/** What a proposal comes to together with what the same customer was granted lately, and who decides on it now: by the server's own reading. Pure. */
import type { CompensationOptions, CrisisDetail } from '#contracts';

type Waiting = Pick<CompensationOptions['waiting'][number], 'compensationId' | 'grantedMinor' | 'sumMinor' | 'overBudget' | 'tier' | 'approvers' | 'secondPerson' | 'yours'>;
type Entry = CrisisDetail['relationship']['compensation']['entries'][number];
export interface Lately {
  /** Granted to this customer in the last 30 days, minor units; 0 for what the law grants, which counts alone. */
  readonly grantedMinor: number;
  /** With the proposal. */
  readonly sumMinor: number;
  /** That decides now; the one it was proposed at may be another. */
  readonly tier: number;
  readonly approvers: readonly string[];
  readonly secondPerson: boolean;
  /** More than is left of the unit's budget: that raised the tier, or would have. */
  readonly isOverBudget: boolean;
}

/** Null once it is decided, or where nothing is known of it yet. The server judges anew when it is approved, by the same rule. */
export function latelyOf(entry: Pick<Entry, 'id' | 'state'>, options: { readonly waiting: readonly Waiting[] } | undefined): Lately | null {
  const now = options?.waiting.find((one) => one.compensationId === entry.id);
  if (entry.state !== 'proposed' || now === undefined) return null;
  const { grantedMinor, sumMinor, tier, approvers, secondPerson, overBudget } = now;
  return { grantedMinor, sumMinor, tier, approvers, secondPerson, isOverBudget: overBudget };
}
