/**
 * Gates: what is still missing before the technical track may finish, the customer be declared back to routine, the crisis close, a review
 * be signed. Each answers a list; an empty list opens the gate. The list is what screens show as "what is missing to close".
 */
import type { Instant } from '../kernel';
import { nextCycleAt } from '../obligation/clock';
import { OUTLIVING_KINDS } from '../obligation/kinds';
import { REVIEW_SECTIONS } from '../review/review';
import type { Missing } from './missing';
import { missingOfRelationship } from './relationship-gates';
import type { CrisisState } from './state';

const missing = (code: string, params: Missing['params'] = {}): Missing => ({ code, params });

/** Fix verified, root cause found, at least one prevention action with owner and due date (S2-15). */
export function missingToFinishTechnical(state: CrisisState): readonly Missing[] {
  return [
    ...(state.fix.verifiedAt === null ? [missing('missing.fix-verified')] : []),
    ...(state.cause.rootCauseAt === null ? [missing('missing.root-cause')] : []),
    ...(state.cause.actions.length === 0 ? [missing('missing.prevention')] : []),
  ];
}

/** Customer's word or a quiet period, a two-way exchange, nothing unanswered, nothing in doubt (S2-21, S3-22). */
export function missingToRoutine(state: CrisisState, how: 'customer-confirmation' | 'quiet-period', now: Instant): readonly Missing[] {
  const { message, fix } = state;
  const quietUntil = quietPeriodEndsAt(state);
  return [
    ...(fix.verifiedAt === null ? [missing('missing.fix-verified')] : []),
    ...(message.toCustomer === 0 ? [missing('missing.first-contact')] : []),
    ...(how === 'customer-confirmation' && message.fromCustomer === 0 ? [missing('missing.two-way-exchange')] : []),
    ...(message.unanswered.length > 0 ? [missing('missing.answers', { count: message.unanswered.length })] : []),
    ...(message.unsettled.length > 0 ? [missing('missing.deliveries-in-doubt', { count: message.unsettled.length })] : []),
    ...(how === 'quiet-period' && (quietUntil === null || now < quietUntil) ? [missing('missing.quiet-period', { until: quietUntil ?? 0 })] : []),
  ];
}

/** The quiet period counts from the later of the verified fix and the customer's last word. */
export function quietPeriodEndsAt(state: CrisisState): Instant | null {
  const { verifiedAt } = state.fix;
  if (verifiedAt === null) return null;
  const { clock, target } = state.protocol.quietPeriod;
  return nextCycleAt(state.calendars[clock], Math.max(verifiedAt, state.message.lastFromCustomerAt ?? 0), target);
}

/** Both tracks done, survey cycle ended, low score dealt with, gate signed, nothing owed (C18). */
export function missingToClose(state: CrisisState): readonly Missing[] {
  const { fix, crisis, survey, review, obligation } = state;
  const owed = obligation.open.filter((one) => !OUTLIVING_KINDS.has(one.kind));
  const gateOpen = review.stage !== 'signed' && review.stage !== 'not-required';
  return [
    ...(fix.finishedAt === null ? [missing('missing.technical-track'), ...missingToFinishTechnical(state)] : []),
    ...(crisis.routine === null ? [missing('missing.relationship-track')] : []),
    ...(crisis.routine !== null && survey.endedAt === null ? [missing('missing.survey')] : []),
    ...(survey.lowScoreOpen ? [missing('missing.call-back')] : []),
    ...(crisis.routine !== null && gateOpen ? [missing('missing.review-signed')] : []),
    ...missingOfRelationship(state),
    ...owed.map((one) => missing('missing.obligation', { kind: one.kind, obligationId: one.id })),
  ];
}

/** The sections people must have written before a review can be read by another. */
export function missingToSubmit(state: CrisisState): readonly Missing[] {
  return REVIEW_SECTIONS.filter((section) => !state.review.sectionsDone.includes(section)).map((section) => missing('missing.section', { section }));
}
