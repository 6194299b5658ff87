/**
 * Acts of the audit in words. A refused command is on record by its own name, one carried out by its first event: both are the same act to
 * whoever searches. Pure.
 */
import { allEntries } from '#contracts';
import type { Bilingual } from '#contracts';
import type { EventType } from '#domain';

const t = (he: string, en: string): Bilingual => ({ he, en });
const LABELS: ReadonlyMap<string, Bilingual> = new Map(allEntries.map(({ name, labels }) => [name, labels]));

/** Which command begins with which event. What several commands begin with, and what the engine does within one, has words of its own below. */
const COMMAND_OF: Readonly<Partial<Record<EventType, string>>> = {
  'admission.followed-up': 'follow-up-admission', 'admission.recorded': 'admit-error', 'apology.part-waived': 'waive-apology-part', 'apology.reception-recorded': 'record-apology-reception', 'apology.recorded': 'record-apology',
  'boundary.confirmed': 'confirm-boundary', 'boundary.declined': 'confirm-boundary', 'boundary.lifted': 'lift-boundary', 'boundary.proposed': 'set-boundary', 'boundary.reviewed': 'review-boundary', 'boundary.set': 'set-boundary',
  'cadence.changed': 'change-cadence', 'call.prepared': 'prepare-call', 'care.answered': 'answer-colleague', 'care.handed-over': 'hand-over-contact', 'care.pulse-given': 'give-staff-pulse', 'cause.recorded': 'record-root-cause',
  'claim.answered': 'record-claim-response', 'claim.conceded': 'record-concession', 'claim.conduct-found': 'record-conduct-finding', 'claim.contested': 'contest-claim', 'claim.decided': 'decide-claim', 'claim.evidence-added': 'add-evidence', 'claim.examiner-assigned': 'assign-examiner', 'claim.guidance-given': 'complete-guidance', 'claim.raised': 'raise-claim', 'claim.step-taken': 'take-claim-step', 'claim.verdict-confirmed': 'confirm-claim-verdict', 'claim.verdict-returned': 'confirm-claim-verdict',
  'compensation.answered': 'record-compensation-response', 'compensation.decided': 'approve-compensation', 'compensation.declined': 'decline-compensation', 'compensation.loss-recorded': 'record-loss', 'compensation.none-decided': 'decide-no-compensation', 'compensation.paid': 'record-compensation-paid', 'compensation.proposed': 'propose-compensation',
  'conduct.delay-requested': 'request-disclosure-delay', 'conduct.delay-reviewed': 'review-delay', 'conduct.external-blame-reported': 'report-external-blame', 'conduct.pressure-flagged': 'flag-pressure', 'conduct.pressure-lifted': 'lift-pressure', 'contact.logged': 'log-contact',
  'crisis.availability-set': 'set-availability', 'crisis.cancel-declined': 'confirm-cancel', 'crisis.cancel-proposed': 'cancel', 'crisis.cancelled': 'confirm-cancel', 'crisis.causes-set': 'set-causes', 'crisis.closed': 'close', 'crisis.contact-added': 'add-contact', 'crisis.escalated': 'escalate', 'crisis.explained-again': 'explain-again', 'crisis.impact-recorded': 'record-impact', 'crisis.lowering-declined': 'confirm-lower-severity', 'crisis.lowering-proposed': 'lower-severity', 'crisis.noted': 'add-note', 'crisis.opened': 'open', 'crisis.reopened': 'reopen', 'crisis.report-joined': 'join-report', 'crisis.role-assigned': 'assign-role', 'crisis.routine-returned': 'return-to-routine', 'crisis.severity-set': 'raise-severity', 'crisis.trust-signalled': 'add-trust-signal',
  'customer.lost': 'declare-lost', 'echo.recorded': 'record-echo', 'expectation.recorded': 'record-expectation', 'exposure.recorded': 'record-exposure', 'finding.disclosed': 'disclose-finding', 'finding.recorded': 'record-finding',
  'fix.contained': 'contain', 'fix.located': 'locate', 'fix.recorded': 'record-fix', 'fix.verification-failed': 'verify-fix', 'fix.verified': 'verify-fix', 'forecast.made': 'make-forecast', 'forecast.situation-stated': 'record-statement', 'forecast.withheld': 'withhold-forecast', 'handling-cost.recorded': 'record-handling-cost',
  'lane.answered-automatically': 'answer-automatically', 'lane.classified-small': 'classify-small', 'lane.jump-declined': 'confirm-queue-jump', 'lane.jump-ended': 'lift-queue-jump', 'lane.jump-proposed': 'jump-queue', 'lane.jumped': 'confirm-queue-jump', 'lane.person-asked': 'ask-for-person', 'lane.small-settled': 'settle-small', 'ledger.corrected': 'correct-ledger', 'legal.reviewed': 'complete-legal-review',
  'listening.damage-limit-completed': 'complete-damage-limit', 'listening.damage-limit-derived': 'derive-damage-limit', 'listening.feelings-acknowledged': 'acknowledge-feelings', 'listening.information-received': 'record-information', 'listening.read-back': 'confirm-read-back', 'listening.recorded': 'record-listening',
  'message.approved': 'approve-message', 'message.delivery-settled': 'settle-delivery', 'message.proposed': 'propose-message', 'message.queued': 'send-message', 'message.returned': 'return-message', 'obligation.extended': 'extend-obligation', 'obligation.paused': 'pause-clock', 'obligation.reassigned': 'reassign-obligation', 'obligation.resumed': 'resume-clock',
  'option.answered': 'record-option-answer', 'option.assessed': 'assess-option', 'options.offered': 'offer-options', 'plan-item.added': 'add-plan-item', 'plan-item.amended': 'amend-plan-item', 'plan-item.approved-by-customer': 'approve-plan-item', 'plan-item.approved-by-us': 'approve-plan-item', 'plan-item.completed': 'complete-plan-item', 'plan-item.dropped': 'drop-plan-item', 'plan-link.issued': 'issue-plan-link',
  'prevention.agreed': 'add-prevention', 'prevention.completed': 'complete-prevention', 'promise.kept': 'keep-promise', 'promise.made': 'make-promise', 'promise.renegotiated': 'renegotiate-promise', 'pulse.recorded': 'record-pulse', 'pulse.unanswered': 'record-no-answer', 'recovery.attempted': 'attempt-recovery', 'referral.recorded': 'record-referral', 'regulatory.answered': 'record-regulatory-response', 'regulatory.selected': 'select-regulatory-profile', 'restart.held': 'hold-restart-meeting', 'return.recorded': 'record-return', 'return.not-learnt': 'record-return-unknown',
  'review.approved': 'approve-review', 'review.returned': 'return-review', 'review.section-written': 'write-review-section', 'review.signed': 'sign-review', 'review.submitted': 'submit-review', 'risk.assessed': 'assess-risk', 'session.recorded': 'record-session', 'stake.recorded': 'record-stake', 'stakeholder.added': 'add-stakeholder', 'stakeholder.removed': 'remove-stakeholder', 'survey.answered': 'answer-survey', 'survey.call-back-logged': 'log-call-back', 'survey.handling-signed': 'sign-handling',
  'technical.finished': 'finish-technical', 'touch.completed': 'complete-touch', 'touch.dropped': 'drop-touch', 'touch.planned': 'plan-touch', 'trust.recorded': 'record-trust', 'versions.recorded': 'record-versions', 'withholding.confirmed': 'confirm-withholding', 'withholding.declined': 'confirm-withholding', 'withholding.ended': 'end-withholding', 'withholding.proposed': 'withhold-finding', 'workaround.extended': 'extend-workaround', 'workaround.recorded': 'record-workaround', 'workaround.withdrawn': 'withdraw-workaround',
};
/** Acts outside of the catalogue, and events that more than one command begins with. */
const OWN: Readonly<Record<string, Bilingual>> = {
  'obligation.settled': t('יישוב מחויבות', 'Settle a duty'), 'care.raised': t('פנייה של אנשי הצוות', 'Something raised by staff'), 'crisis.trust-signal-withdrawn': t('הסרת סימן אמון', 'Take back a trust signal'), 'operation.restored': t('חזרה לעבודה', 'Operation restored'), 'operation.lost': t('השבתה מחדש', 'Operation lost again'),
  'admission.lesson-noted': t('לקח מהודאה בטעות', 'Lesson of an admitted error'), 'plan-item.change-asked': t('בקשת שינוי בתוכנית המשותפת', 'Change of the joint plan asked'), 'promise.made-good': t('תיקון אחרי הבטחה שהופרה', 'Broken promise made good'), 'regulatory.step-set': t('צעד מול הרשות', 'Step with the authority'), 'calendars.applied': t('החלת לוח שנה על משבר', 'Calendar applied to a crisis'),
  'person.added': t('הוספת חשבון', 'Account added'), 'add-person': t('הוספת חשבון', 'Account added'), 'person.changed': t('שינוי חשבון', 'Account changed'), 'change-person': t('שינוי חשבון', 'Account changed'), 'person.left': t('סגירת חשבון', 'Account closed'), 'deactivate-person': t('סגירת חשבון', 'Account closed'),
  'password.changed': t('שינוי סיסמה', 'Password changed'), 'change-password': t('שינוי סיסמה', 'Password changed'), 'password.reset-asked': t('בקשת קישור לסיסמה חדשה', 'Link for a new password asked'), 'ask-password-reset': t('בקשת קישור לסיסמה חדשה', 'Link for a new password asked'), 'password.reset-issued': t('הנפקת קישור לסיסמה חדשה', 'Link for a new password issued'), 'issue-password-reset': t('הנפקת קישור לסיסמה חדשה', 'Link for a new password issued'), 'password.reset': t('קביעת סיסמה חדשה בקישור', 'New password set by a link'),
  'set-person-calendar': t('קביעת לוח שנה לאדם', 'Calendar of a person'), 'set-person-availability': t('קביעת זמינות', 'Availability set'), 'publish-calendar': t('פרסום לוח שנה', 'Calendar published'), 'apply-calendar': t('החלת לוח שנה', 'Calendar applied'), 'set-brand': t('קביעת מראה דפי הלקוח', 'Look of the customer pages'),
  'write-template': t('כתיבת תבנית', 'Template written'), 'restore-template': t('שחזור תבנית', 'Template restored'), 'write-customer-profile': t('כתיבת פרופיל לקוח', 'Customer profile written'), 'refresh-customer-profile': t('רענון פרופיל לקוח', 'Customer profile refreshed'), 'import-customers': t('טעינת לקוחות', 'Customers loaded'), 'import-past-cases': t('טעינת מקרים קודמים', 'Past cases loaded'),
};
const EVENTS: readonly (readonly [string, string])[] = Object.entries(COMMAND_OF);

/** The act in both languages; null for one nobody named, which is shown by its code. */
export function actLabel(action: string): Bilingual | null {
  return OWN[action] ?? LABELS.get(EVENTS.find(([event]) => event === action)?.[1] ?? action) ?? null;
}

/** Every name under which an act is on record: a command and the events it begins with; names of the same words belong together. */
export function namesOfAct(action: string): readonly string[] {
  const same = OWN[action];
  if (same !== undefined) return Object.entries(OWN).filter(([, label]) => label.en === same.en).map(([name]) => name);
  return LABELS.has(action) ? [action, ...EVENTS.filter(([, command]) => command === action).map(([event]) => event)] : [action];
}

/** What can be looked for, each act once. */
export function everyAct(): readonly { readonly name: string; readonly label: Bilingual }[] {
  const own = Object.entries(OWN).filter(([name, label], place, all) => all.findIndex(([, other]) => other.en === label.en) === place && name !== '').map(([name, label]) => ({ name, label }));
  return [...[...LABELS].map(([name, label]) => ({ name, label })), ...own];
}
