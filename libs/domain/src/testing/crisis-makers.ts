/** Random commands of opening, contact, repair, duties, survey and review, sometimes right and sometimes wrong; and the way of people who want to be done. */
import type { Command } from '../crisis/commands';
import type { CrisisState } from '../crisis/state';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../kernel';
import type { Actor } from '../kernel';
import { REVIEW_SECTIONS } from '../review/review';
import { EXPECTATION_SOURCES, EXPOSURE_LEVELS, REPLACEABILITIES, RISK_CLASSES, RISK_LEVELS } from '../stake/stake';
import { COMPREHENSION, waitsForExplanation, waitsForHandlingSignature } from '../survey/closing';
import { AMOS, calendars, contact, CUSTOMER, EYAL, INES, substance, TAL, TAMAR } from './fixtures';
import { pick, some } from './making';
import type { Dice, Make } from './making';
import { relationshipHelp } from './relationship-makers';
import { contactWith, message, rootCause, signature } from './story';

const CONTACTS = ['carmel', 'dov', 'efrat'] as const;
const anyContact = (dice: Dice): string => CONTACTS[dice.a % 3] ?? 'carmel';
const PAUSABLE: ReadonlySet<string> = new Set(['workaround', 'fix', 'listening-record', 'claim-examination']);

/** The customer works again for now. */
export const WORKAROUND_MAKERS: readonly Make[] = [
  (_s, d, now) => [{ type: 'record-workaround', payload: { description: 'd', risk: 'r', expiresAt: now + (d.a % 200) * HOUR_MS, restoresOperation: d.b % 3 !== 0 } }, TAL],
  (_s, d, now) => [{ type: 'extend-workaround', payload: { expiresAt: now + (d.a % 400) * HOUR_MS, reason: 'r' } }, TAL],
  () => [{ type: 'withdraw-workaround', payload: { reason: 'r' } }, TAL],
];
/** A clock stands still, and goes on. */
export const CLOCK_MAKERS: readonly Make[] = [
  (s, d, now) => [some(s.obligation.open.filter((one) => PAUSABLE.has(one.kind) || d.b % 5 === 0), d.a, (one) => ({ type: 'pause-clock', payload: { obligationId: one.id, reason: 'waiting_customer', text: 't', until: now + (d.b % 80) * HOUR_MS } })), TAL],
  (s, d) => [some(s.obligation.open.filter((one) => one.due === null || d.b % 9 === 0), d.a, (one) => ({ type: 'resume-clock', payload: { obligationId: one.id, note: '' } })), TAL],
];

export const CRISIS_MAKERS: readonly Make[] = [
  (_s, d, now) => [{ type: 'send-message', payload: message({ newFacts: d.a % 3 === 0 ? [] : ['f'], nextUpdateAt: d.b % 2 === 0 ? null : now + (d.a % 300) * MINUTE_MS }, { messageType: pick(['update', 'answer', 'summary', 'stage-update', 'first-contact', 'other', 'closing'], d.b) ?? 'update', contactIds: d.a % 4 === 0 ? ['carmel', 'dov'] : [anyContact(d)] }) }, AMOS],
  (_s, d, now) => [{ type: 'log-contact', payload: contactWith(now - (d.a % 400) * MINUTE_MS, { direction: d.a % 2 === 0 ? 'to-customer' : 'from-customer', channel: d.b % 3 === 0 ? 'email' : 'call', contactId: anyContact(d), needsAnswer: d.b % 2 === 0, answered: d.b % 5 === 0, confirmedByCustomer: d.a % 3 === 0, emotionalState: d.b % 7 === 0 ? 'furious' : 'calm', substance: d.a % 5 === 0 ? null : substance(), competitorNamed: d.b % 11 === 0 ? pick(['Other Ltd', 'OTHER LTD', 'Third'], d.a) ?? null : null, ...(d.b % 13 === 0 ? { unpreparedBecause: 'no time' } : {}) }) }, AMOS],
  (_s, d) => [{ type: 'record-stake', payload: { contractValueMinorPerYear: d.a % 3 === 0 ? null : d.a * 1_000, currency: 'ILS', renewalOn: d.b % 3 === 0 ? null : '2026-03-01', replaceability: pick([...REPLACEABILITIES, null], d.b) ?? null } }, AMOS],
  (_s, d, now) => [{ type: 'record-exposure', payload: { level: pick(EXPOSURE_LEVELS, d.a) ?? 'none', link: d.b % 2 === 0 ? null : 'https://press.example/1', seenAt: now + (d.b % 30 - 25) * HOUR_MS, note: '' } }, AMOS],
  (_s, d) => [{ type: 'assess-risk', payload: { class: pick(RISK_CLASSES, d.a) ?? 'legal', level: pick(RISK_LEVELS, d.b) ?? 'low', note: '', owner: d.b % 2 === 0 ? null : 'tamar' } }, INES],
  () => [{ type: 'complete-legal-review', payload: { outcome: 'no claim' } }, TAMAR],
  (_s, d) => [d.a % 5 === 0 ? { type: 'record-versions', payload: { versions: { customer: 'c', ours: 'o' } } } : null, INES],
  (_s, d) => [d.a % 5 === 0 ? { type: 'record-expectation', payload: { source: pick(EXPECTATION_SOURCES, d.b) ?? 'other', note: '' } } : null, INES],
  (_s, d) => [{ type: 'report-delivery', payload: { messageId: `message-${String(d.a % 20)}-1`, outcome: d.b % 2 === 0 ? 'failed' : 'unknown', detail: '' } }, { id: 'delivery', role: 'system' }],
  (s, d) => [some(s.message.unsettled, d.a, (one) => ({ type: 'settle-delivery', payload: { messageId: one.id, outcome: 'received', note: '' } })), AMOS],
  () => [{ type: 'locate', payload: { where: 'w', note: '' } }, TAL],
  () => [{ type: 'contain', payload: { how: 'h' } }, TAL],
  (_s, d) => [{ type: 'record-fix', payload: { description: 'd', restoresOperation: d.a % 2 === 0 } }, TAL],
  (_s, d) => [{ type: 'verify-fix', payload: { passed: d.a % 4 !== 0, how: 'h', confirmedByCustomer: true } }, TAL],
  () => [{ type: 'record-root-cause', payload: rootCause() }, TAL],
  (_s, d, now) => [{ type: 'add-prevention', payload: { title: 't', owner: 'tal', dueAt: now + (d.a % 60) * DAY_MS } }, TAL],
  (s, d) => [some(s.cause.actions, d.a, (one) => ({ type: 'complete-prevention', payload: { actionId: one.id, evidence: 'e' } })), TAL],
  () => [{ type: 'finish-technical', payload: { note: '' } }, TAL],
  (_s, d) => [{ type: 'raise-severity', payload: { to: ([1, 2, 3] as const)[d.a % 3] ?? 1, reason: 'r' } }, INES],
  (_s, d) => [{ type: 'lower-severity', payload: { to: ([2, 3, 4] as const)[d.a % 3] ?? 4, reason: 'r' } }, INES],
  (_s, d) => [{ type: 'confirm-lower-severity', payload: { agree: d.a % 3 !== 0, reason: 'r' } }, d.b % 2 === 0 ? TAMAR : INES],
  (s, d) => [{ type: 'record-impact', payload: { impactLevel: ([1, 2, 3, 4] as const)[d.a % 4] ?? 4, impact: s.crisis.impact } }, INES],
  (_s, d) => [{ type: 'add-trust-signal', payload: { signal: pick(['broken-promise', 'public-exposure', 'executive-involved'] as const, d.a) ?? 'broken-promise', note: '' } }, AMOS],
  (_s, d) => [{ type: 'assign-role', payload: { role: pick(['accountManager', 'deputy', 'technicalLead'] as const, d.a) ?? 'deputy', personId: pick(['amos', 'dana', 'noa'], d.b) ?? 'noa', reason: 'r' } }, INES],
  (_s, d, now) => [{ type: 'set-availability', payload: { personId: pick(['amos', 'dana', 'ines', 'tal'], d.a) ?? 'amos', unavailableUntil: d.b % 4 === 0 ? null : now + (d.b % 100) * HOUR_MS, reason: 'r' } }, INES],
  (s, d, now) => [some(s.obligation.open, d.a, (one) => ({ type: 'extend-obligation', payload: { obligationId: one.id, dueAt: now + (d.b % 200) * HOUR_MS, reason: 'r' } })), TAMAR],
  (s, d) => [some(s.obligation.open, d.a, (one) => ({ type: 'cancel-obligation', payload: { obligationId: one.id, reason: 'r' } })), TAMAR],
  (s, d) => [some(s.obligation.open, d.a, (one) => ({ type: 'take-over', payload: { obligationId: one.id, reason: 'r' } })), d.b % 2 === 0 ? TAMAR : AMOS],
  (s, d) => [some(s.obligation.open, d.a, (one) => ({ type: 'acknowledge-notice', payload: { obligationId: one.id } })), EYAL],
  (s, d) => [some(s.obligation.open, d.a, (one) => ({ type: 'complete-task', payload: { obligationId: one.id, note: 'n' } })), AMOS],
  (_s, d) => [{ type: 'change-cadence', payload: { target: d.a % 3 === 0 ? { kind: 'days', days: 1 } : { kind: 'time', ms: (30 + (d.a % 300)) * MINUTE_MS }, clock: d.b % 2 === 0 ? 'always' : 'desk', askedBy: 'carmel', words: d.b % 3 === 0 ? '' : 'please' } }, AMOS],
  (_s, d) => [{ type: 'return-to-routine', payload: { how: d.a % 3 === 0 ? 'quiet-period' : 'customer-confirmation', contactId: 'carmel', comprehension: pick(COMPREHENSION, d.b) ?? 'yes', note: '' } }, AMOS],
  (s, d) => [{ type: 'answer-survey', payload: { cycle: s.crisis.cycle, contactId: anyContact(d), scores: { 'CSAT-H': 1 + (d.b % 5), TRUST: 3 }, open: '' } }, CUSTOMER],
  (_s, d) => [{ type: 'log-call-back', payload: { outcome: d.b % 5 === 0 ? 'reopened' : 'resolved', said: 's', contactId: 'carmel' } }, d.a % 3 === 0 ? AMOS : TAMAR],
  (_s, d) => [{ type: 'write-review-section', payload: { section: REVIEW_SECTIONS[d.a % 7] ?? 'summary', text: 't' } }, INES],
  () => [{ type: 'submit-review', payload: { note: '' } }, INES],
  (_s, d) => [{ type: 'approve-review', payload: { note: '' } }, d.a % 2 === 0 ? INES : TAMAR],
  () => [{ type: 'return-review', payload: { reason: 'r' } }, TAMAR],
  () => [{ type: 'sign-review', payload: signature() }, EYAL],
  () => [{ type: 'close', payload: { note: '' } }, INES],
  (_s, d) => [d.a % 6 === 0 ? { type: 'reopen', payload: { reason: 'r' } } : null, AMOS],
  (_s, d) => [d.a % 10 === 0 ? { type: 'cancel', payload: { reason: 'r' } } : null, INES],
  (s, d) => [s.crisis.cancelProposal !== null || d.a % 40 === 0 ? { type: 'confirm-cancel', payload: { agree: d.b % 4 === 0 } } : null, TAMAR],
  (_s, d, now) => [{ type: 'join-report', payload: { summary: 's', receivedAt: now, channel: 'mail', contact: contact(pick(CONTACTS, d.a) ?? 'dov') } }, INES],
  (s, d) => [{ type: 'apply-calendars', payload: { why: 'window', calendars: d.a % 2 === 0 ? calendars(160) : s.calendars, note: '' } }, { id: 'engine', role: 'system' }],
];

/** The way people who want to be done go: each maker is right when its gate is open. Brings random crises as far as closing. */
export function helpful(state: CrisisState, now: number): readonly [Command, Actor] | null {
  const { fix, cause, crisis, survey, review, obligation, message: voice } = state;
  const open = (kind: string) => obligation.open.find((one) => one.kind === kind);
  const notice = open('executive-notice');
  const doubtful = voice.unsettled[0];
  const task = open('task');
  const section = REVIEW_SECTIONS.find((one) => !review.sectionsDone.includes(one));
  const toAnswer = survey.invitations.find((one) => one.state === 'sent' || one.state === 'planned');
  if (crisis.closedAt !== null || crisis.cancelledAt !== null) return null;
  if (doubtful !== undefined) return [{ type: 'settle-delivery', payload: { messageId: doubtful.id, outcome: 'received', note: '' } }, AMOS];
  if (task !== undefined) return [{ type: 'complete-task', payload: { obligationId: task.id, note: '' } }, AMOS];
  if (notice !== undefined) return [{ type: 'acknowledge-notice', payload: { obligationId: notice.id } }, EYAL];
  if (open('legal-review') !== undefined) return [{ type: 'complete-legal-review', payload: { outcome: 'no claim' } }, TAMAR];
  if (open('summary') !== undefined) return [{ type: 'send-message', payload: message({ newFacts: ['f'] }, { messageType: 'summary' }) }, AMOS];
  if (voice.unanswered.length > 0 || open('answer') !== undefined || voice.fromCustomer === 0) return [{ type: 'log-contact', payload: contactWith(now, { contactId: voice.unanswered[0]?.contactId ?? 'carmel', answered: true, confirmedByCustomer: true, substance: substance(), unpreparedBecause: 'he called back' }) }, AMOS];
  if (fix.locatedAt === null) return [{ type: 'locate', payload: { where: 'w', note: '' } }, TAL];
  if (fix.fixedAt === null) return [{ type: 'record-fix', payload: { description: 'd', restoresOperation: true } }, TAL];
  if (fix.verifiedAt === null) return [{ type: 'verify-fix', payload: { passed: true, how: 'h', confirmedByCustomer: true } }, TAL];
  if (cause.rootCauseAt === null) return [{ type: 'record-root-cause', payload: rootCause() }, TAL];
  if (cause.actions.length === 0) return [{ type: 'add-prevention', payload: { title: 't', owner: 'tal', dueAt: now + DAY_MS } }, TAL];
  if (fix.finishedAt === null) return [{ type: 'finish-technical', payload: { note: '' } }, TAL];
  // What the customer understood differs from crisis to crisis: some is to be explained again.
  if (crisis.routine === null) return [{ type: 'return-to-routine', payload: { how: 'customer-confirmation', contactId: 'carmel', comprehension: pick(COMPREHENSION, state.version) ?? 'yes', note: '' } }, AMOS];
  if (survey.lowScoreOpen) return [{ type: 'log-call-back', payload: { outcome: 'resolved', said: 's', contactId: 'carmel' } }, TAMAR];
  if (waitsForExplanation(state)) return [{ type: 'explain-again', payload: { contactId: 'carmel', comprehension: 'partly', note: '' } }, AMOS];
  if (waitsForHandlingSignature(state)) return [{ type: 'sign-handling', payload: { reason: 'r' } }, EYAL];
  if (toAnswer !== undefined) return [{ type: 'answer-survey', payload: { cycle: survey.cycle, contactId: toAnswer.contactId, scores: { 'CSAT-H': 5 }, open: '' } }, CUSTOMER];
  if (review.stage === 'draft' && section !== undefined) return [{ type: 'write-review-section', payload: { section, text: 't' } }, INES];
  if (review.stage === 'draft') return [{ type: 'submit-review', payload: { note: '' } }, INES];
  if (review.stage === 'in-review') return [{ type: 'approve-review', payload: { note: '' } }, TAMAR];
  if (review.stage === 'reviewed') return [{ type: 'sign-review', payload: signature() }, EYAL];
  return relationshipHelp(state, now) ?? [{ type: 'close', payload: { note: '' } }, INES];
}
