/** Random commands about compensation, lanes and limits, sometimes right and sometimes wrong, and the way to an offer. */
import { APOLOGY_ELEMENTS } from '../apology/apology';
import type { ApologyBasis, ApologyElement, RecordApology } from '../apology/apology';
import { basisByClaims } from '../apology/check-apology';
import { missingParts } from '../apology/decide-apology';
import { COMPENSATION_BASES, COMPENSATION_KINDS, KIND_BASES, LOSS_KINDS, RESPONSES } from '../compensation/compensation';
import type { CompensationCommands } from '../compensation/compensation';
import type { CrisisState } from '../crisis/state';
import { DAY_MS, HOUR_MS } from '../kernel';
import type { Actor } from '../kernel';
import { BEHAVIOUR_FAMILIES, BOUNDARY_KINDS, HANDLING_ACTIVITIES, HANDLING_EXCEPTIONS } from '../limits/limits';
import { noHistory } from './compensation-rules';
import { AMOS, CUSTOMER, EYAL, INES, TAL, TAMAR } from './fixtures';
import { anyContact, NOGA, oneOf, pick, some } from './making';
import type { Dice, Given, Make } from './making';

const HILA: Actor = { id: 'hila', role: 'head-of-service' };
const elements = (...present: readonly ApologyElement[]): RecordApology['elements'] => ({
  responsibility: present.includes('responsibility'), repair: present.includes('repair'), regret: present.includes('regret'), explanation: present.includes('explanation'),
  repentance: present.includes('repentance'), forgiveness: present.includes('forgiveness'),
});
const SAID: Readonly<Record<ApologyBasis, readonly ApologyElement[]>> = {
  'not-examined': ['regret'], 'our-fault': ['responsibility', 'repair', 'regret', 'explanation', 'repentance'], shared: ['responsibility', 'repair'], 'customer-error': ['regret'],
};
export const APOLOGY_WORDS = 'We are sorry for what you have been through.';

/** An apology that stands: on the ground the examination gives, with everything that ground asks for. */
export function soundApology(state: CrisisState, now: number, over: Partial<RecordApology> = {}): RecordApology {
  const basis = basisByClaims(state) ?? 'not-examined';
  return {
    contactId: 'carmel', channel: 'email', occurredAt: now, wording: APOLOGY_WORDS, language: 'en', form: 'neutral', elements: elements(...SAID[basis]), basis, evidence: 'the change record',
    checking: 'the router', nextTimeAt: now + DAY_MS, guidance: 'the guide', spokenBy: null, admissionId: null, ...over,
  };
}

/** What the customer needs before anything else: heard, then told that we are sorry. Null once both are done. */
export function nextToHeard(state: CrisisState, now: number): Given | null {
  const { listening, apology } = state;
  const record = { contactId: 'carmel', story: 's', feelings: ['anger'], feelingsNote: '', needs: ['money'], consequences: ['c'], desiredOutcome: 'o', informationGained: [], plainExplanation: 'p' } as const;
  if (listening.readBackConfirmedAt === null) {
    const unread = listening.revision === 0 || listening.correctedRevision === listening.revision;
    return [unread ? { type: 'record-listening', payload: record } : { type: 'confirm-read-back', payload: { how: 'call', contactId: 'carmel', confirmed: true, corrections: '' } }, AMOS];
  }
  return apology.lastAt === null ? [{ type: 'record-apology', payload: soundApology(state, now) }, AMOS] : null;
}

/** The part of a whole apology still owed in a severe crisis, or null. */
export function nextApologyPart(state: CrisisState, now: number): Given | null {
  const [part] = missingParts(state);
  if (part === undefined) return null;
  return [{ type: 'record-apology', payload: soundApology(state, now, part === 'executive-call' ? { channel: 'call', spokenBy: 'eyal' } : {}) }, EYAL];
}

type Asked = CompensationCommands['propose-compensation'];
const LIKELY = COMPENSATION_KINDS.flatMap((kind) => KIND_BASES[kind].map((basis) => ({ kind, basis })));
function likely(state: CrisisState, d: Dice): Asked {
  const of = pick(LIKELY, d.a) ?? { kind: 'goodwill' as const, basis: 'goodwill' as const };
  const gestureId = of.kind === 'symbolic' ? 'coupon' : of.kind === 'non-monetary' ? 'hour' : null;
  const amountMinor = gestureId === 'coupon' ? 10_000 : gestureId === 'hour' ? 0 : 1_000 * (1 + d.b);
  return { ...of, gestureId, amountMinor, currency: 'ILS', matchedLoss: of.basis === 'fault' ? (state.compensation.losses[0]?.id ?? null) : null, reason: 'r', mismatchReason: 'm', history: noHistory };
}
const loss = (d: Dice): CompensationCommands['record-loss'] => ({
  lossKind: oneOf(LOSS_KINDS, d.a), documentedLossMinor: d.b * 3_000, currency: d.a % 9 === 0 ? 'EUR' : 'ILS', ourSharePercent: oneOf([0, 50, 100], d.b), contractCapMinor: d.a % 3 === 0 ? d.b * 1_000 : null, evidence: d.b % 4 === 0 ? [] : ['e'],
});

/** The next right step on the way to an offer, and from there to its answer and payment. */
const along: Make = (state, d, now) => {
  const heard = nextToHeard(state, now);
  if (heard !== null) return heard;
  const { losses, entries } = state.compensation;
  if (losses.length === 0) return [{ type: 'record-loss', payload: { ...loss(d), currency: 'ILS', evidence: ['e'], ourSharePercent: 100 } }, AMOS];
  const open = pick(entries.filter((one) => one.state === 'proposed'), d.a);
  if (open !== undefined && d.b % 3 !== 0) return [{ type: 'approve-compensation', payload: { compensationId: open.id, note: 'n', finance: 'f', legal: 'l', history: noHistory } }, EYAL];
  const decided = pick(entries.filter((one) => one.state === 'decided'), d.a);
  if (decided !== undefined && d.b % 3 === 1) return [{ type: 'record-compensation-response', payload: { compensationId: decided.id, response: oneOf(RESPONSES, d.a), words: '' } }, AMOS];
  return [{ type: 'propose-compensation', payload: likely(state, d) }, oneOf([AMOS, TAMAR, HILA], d.a)];
};

const approver = (d: Dice): Actor => oneOf([AMOS, TAMAR, HILA, EYAL], d.b);

export const COMPENSATION_MAKERS: readonly Make[] = [
  along, along, along, along,
  (_s, d) => [{ type: 'record-loss', payload: loss(d) }, AMOS],
  (_s, d) => [{ type: 'propose-compensation', payload: { kind: oneOf(COMPENSATION_KINDS, d.a), basis: oneOf(COMPENSATION_BASES, d.b), amountMinor: d.b * 20_000, currency: d.a % 9 === 0 ? 'EUR' : 'ILS', gestureId: oneOf([null, 'coupon', 'hour', 'nothing'], d.b), matchedLoss: oneOf([null, 'loss-1', 'loss-9'], d.a), reason: 'r', mismatchReason: d.a % 2 === 0 ? null : 'm', ...(d.b % 7 === 0 ? {} : { history: noHistory }) } }, approver(d)],
  (s, d) => [some(s.compensation.entries, d.a, (one) => ({ type: 'approve-compensation', payload: { compensationId: one.id, note: '', finance: d.a % 2 === 0 ? 'f' : null, legal: d.a % 3 === 0 ? 'l' : null, history: noHistory } })), approver(d)],
  (s, d) => [some(s.compensation.entries, d.a, (one) => ({ type: 'decline-compensation', payload: { compensationId: one.id, reason: 'r' } })), approver(d)],
  () => [{ type: 'decide-no-compensation', payload: { because: 'nothing was lost' } }, TAMAR],
  (s, d) => [some(s.compensation.entries, d.a, (one) => ({ type: 'record-compensation-response', payload: { compensationId: one.id, response: oneOf(RESPONSES, d.b), words: '' } })), AMOS],
  (s, d, now) => [some(s.compensation.entries, d.a, (one) => ({ type: 'record-compensation-paid', payload: { compensationId: one.id, at: now + (d.b % 20 - 16) * HOUR_MS, reference: 'r' } })), AMOS],
];

const answer = { language: 'en', subject: 'Your message', body: 'It is put right.', fact: 'put right' } as const;
export const LANE_MAKERS: readonly Make[] = [
  (_s, d) => [{ type: 'answer-automatically', payload: { templateId: oneOf(['light.corrected', 'light.delay', 'other'], d.a), remedyGestureId: oneOf([null, 'coupon', 'hour'], d.b), contactId: anyContact(d), answer, history: noHistory } }, AMOS],
  (s, d) => [s.crisis.severity < 4 && d.a % 5 !== 0 ? null : { type: 'answer-automatically', payload: { templateId: 'light.corrected', remedyGestureId: d.b % 2 === 0 ? null : 'coupon', contactId: 'carmel', answer, history: noHistory } }, AMOS],
  (s, d) => [s.lane.automatic !== null || d.a % 5 === 0 ? { type: 'ask-for-person', payload: { contactId: anyContact(d), channel: 'email', words: 'a person please' } } : null, CUSTOMER],
  (_s, d) => [{ type: 'classify-small', payload: { why: oneOf(['w', 'v'], d.a), owner: oneOf(['tal', 'amos'], d.b) } }, INES],
  (s, d) => [s.lane.small === null && d.b % 5 !== 0 ? null : { type: 'settle-small', payload: { solution: 's', evidence: 'e' } }, oneOf([TAL, AMOS], d.a)],
  (_s, d, now) => [{ type: 'jump-queue', payload: { reason: 'r', until: now + (d.a % 100 - 5) * HOUR_MS } }, INES],
  (s, d) => [s.lane.proposal === null && d.b % 5 !== 0 ? null : { type: 'confirm-queue-jump', payload: { agree: d.a % 4 !== 0, note: 'n', displaced: { count: 1, first: [] } } }, d.b % 4 === 0 ? INES : TAMAR],
  () => [{ type: 'lift-queue-jump', payload: { reason: 'r' } }, INES],
];

export const LIMITS_MAKERS: readonly Make[] = [
  (_s, d, now) => [{ type: 'set-boundary', payload: { kind: oneOf(BOUNDARY_KINDS, d.a), contactId: d.b % 3 === 0 ? null : anyContact(d), pointOfContact: d.b % 4 === 0 ? null : 'amos', reason: 'r', family: oneOf(BEHAVIOUR_FAMILIES, d.b), until: now + (d.b % 40 - 1) * DAY_MS } }, AMOS],
  (_s, d, now) => [{ type: 'set-boundary', payload: { kind: 'end-abusive-contact', contactId: 'dov', pointOfContact: null, reason: 'r', family: 'behaviour', until: now + (1 + (d.b % 13)) * DAY_MS } }, AMOS],
  (s, d) => [some(s.limits.boundaries.filter((one) => one.state === 'proposed' || d.b % 3 === 0), d.a, (one) => ({ type: 'confirm-boundary', payload: { boundaryId: one.id, agree: d.b % 4 !== 0, reason: 'r' } })), d.a % 5 === 0 ? AMOS : TAMAR],
  (s, d, now) => [some(s.limits.boundaries, d.a, (one) => ({ type: 'review-boundary', payload: { boundaryId: one.id, until: now + (d.b % 30) * DAY_MS, reason: 'r' } })), d.b % 3 === 0 ? AMOS : NOGA],
  (s, d) => [some(s.limits.boundaries, d.a, (one) => ({ type: 'lift-boundary', payload: { boundaryId: one.id, reason: 'r' } })), TAMAR],
  (_s, d) => [{ type: 'record-handling-cost', payload: { minutes: 1 + (d.a % 300), activity: oneOf(HANDLING_ACTIVITIES, d.b), approvals: d.b % 3, exception: d.a % 2 === 0 ? null : oneOf(HANDLING_EXCEPTIONS, d.b), claimKind: null, note: '' } }, AMOS],
];

/** Every element, in the order of their weight: a random apology leaves out what the dice say. */
export const randomApology: Make = (state, d, now) => [{
  type: 'record-apology',
  payload: soundApology(state, now + (d.b % 9 === 0 ? 2 * HOUR_MS : 0), {
    contactId: anyContact(d), channel: d.a % 3 === 0 ? 'call' : 'email', spokenBy: d.a % 3 === 0 ? 'eyal' : null,
    ...(d.b % 3 === 0 ? { elements: elements(...APOLOGY_ELEMENTS.filter((_one, index) => (d.a >> index) % 2 === 0)) } : {}),
    ...(d.b % 5 === 0 ? { basis: oneOf(['not-examined', 'our-fault', 'shared', 'customer-error'], d.a) } : {}),
  }),
}, d.a % 2 === 0 ? EYAL : AMOS];
