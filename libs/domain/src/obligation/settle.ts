/** How an obligation ends on record. Kept, late and missed stay for ever. */
import { draft } from '../crisis/events';
import type { DraftOf } from '../crisis/events';
import type { Instant } from '../kernel';
import type { Obligation, ObligationOutcome } from './obligation';

/** Why a duty ended without being met, where the engine and not a person says so. */
export const DUTY_ENDED = 'duty-ended';
export const REOPENED = 'reopened';

export interface Ending {
  readonly outcome: ObligationOutcome;
  readonly at: Instant;
  readonly evidence?: string;
  readonly reason?: string;
}
export function settledDraft(obligation: Obligation, ending: Ending): DraftOf<'obligation.settled'> {
  const { id, kind, due } = obligation;
  return draft('obligation.settled', { id, kind, outcome: ending.outcome, at: ending.at, due, evidence: ending.evidence ?? '', reason: ending.reason ?? '' });
}

/** Met: kept up to and including its due instant, late after it. A breach stays one, even where more time was granted afterwards. */
export function settleMet(obligation: Obligation, met: { readonly at: Instant; readonly evidence: string }): DraftOf<'obligation.settled'> {
  const late = (obligation.due !== null && met.at > obligation.due) || (obligation.breachedAt !== null && met.at > obligation.breachedAt);
  return settledDraft(obligation, { outcome: late ? 'late' : 'kept', at: met.at, evidence: met.evidence });
}

/** Ends unmet: missed if its time had passed, else cancelled. */
export function settleUnmet(obligation: Obligation, at: Instant, reason: string): DraftOf<'obligation.settled'> {
  const passed = obligation.breachedAt !== null || (obligation.due !== null && at > obligation.due);
  return settledDraft(obligation, { outcome: passed ? 'missed' : 'cancelled', at, reason });
}
