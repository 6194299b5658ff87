/** Apology: apologies to the customer and errors staff admit (C11). */
import { draft } from '../crisis/events';
import type { DomainEvent, Draft, EventOf } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import { accept } from '../crisis/subject';
import type { Context, Decision, Handlers, Subject } from '../crisis/subject';
import { CLOCK_TOLERANCE_MS, refuse } from '../kernel';
import type { Refusal } from '../kernel';
import { refusesSpoken } from '../promise/spoken';
import { admitError, followUpAdmission, mayTellCustomer } from './admission';
import type { Admission, ApologyPart, ApologyRules, ApologyState, RecordApology } from './apology';
import { APOLOGY_PARTS, isNoApology, isToBeSent } from './apology';
import { elementsIn, hashWording, isSpoken, partOf, refusesApology, scoreApology, waitsForLegal } from './check-apology';

/** Kept at hand; older ones are on record. */
const MAX_RECORDS = 10;
const MAX_DONE_ADMISSIONS = 10;
const MAX_LESSONS = 10;

/** Parts of a whole apology still owed at this severity; none where the protocol asks for none. */
export function missingParts(state: CrisisState): readonly ApologyPart[] {
  const rules = state.protocol.relationship?.apology;
  if (rules === undefined || state.crisis.severity > rules.partsThroughSeverity) return [];
  return APOLOGY_PARTS.filter((part) => state.apology.parts[part] === null && !state.apology.waived.includes(part));
}

function recordApology(state: CrisisState, payload: RecordApology, context: Context): Decision {
  const rules = state.protocol.relationship?.apology;
  if (rules === undefined) return refuse('apology.no-rules');
  const wrong = refusesFrame(state, payload, context) ?? refusesApology(state, payload, rules) ?? refusesAdmission(state, payload, { rules, context }) ?? refusesWording(payload) ?? refusesPromises(state, payload, context);
  if (wrong !== null) return wrong;
  const part = isNoApology(payload) ? null : partOf(state, payload, context.actor);
  const later = payload.leavesAsMessage === true && part !== null;
  return accept(draft('apology.recorded', {
    ...payload, occurredAt: Math.min(payload.occurredAt, context.now), id: `apology-${String(state.version + 1)}`, score: scoreApology(payload.elements, rules.weights),
    part: later ? null : part, wordingHash: hashWording(payload.wording), ...(later ? { onLeaving: part } : {}),
    ...(payload.leavesAsMessage === true && rules.emailCountsOnceSent === true ? { waits: true as const } : {}),
  }));
}

/** Who, to whom and when. */
function refusesFrame(state: CrisisState, payload: RecordApology, { now }: Context): Refusal | null {
  const { contactId, occurredAt, nextTimeAt, spokenBy } = payload;
  if (!state.crisis.contacts.some((one) => one.id === contactId)) return refuse('contact.unknown', { contactId }, 'contactId');
  if (occurredAt > now + CLOCK_TOLERANCE_MS) return refuse('instant.future', { occurredAt }, 'occurredAt');
  if (occurredAt < state.crisis.awareAt) return refuse('instant.before-awareness', { awareAt: state.crisis.awareAt }, 'occurredAt');
  if (nextTimeAt !== null && nextTimeAt <= now) return refuse('instant.past', { nextTimeAt }, 'nextTimeAt');
  if (isSpoken(payload) && spokenBy === null) return refuse('apology.speaker-missing', {}, 'spokenBy');
  return null;
}

/** A text that says what no apology may has not left yet, and is put right. What was said in a conversation was said: it goes on record, and counts for nothing. */
function refusesWording(payload: RecordApology): Refusal | null {
  const [first] = payload.forbidden ?? [];
  return first === undefined || isSpoken(payload) || !isNoApology(payload) ? null : refuse('apology.forbidden-wording', { ...first }, 'wording');
}

/** What it promises is asked of a conversation or a letter here, of an e-mail when it leaves. */
function refusesPromises(state: CrisisState, payload: RecordApology, { now }: Context): Refusal | null {
  if (state.protocol.relationship?.promise === undefined || isToBeSent(payload)) return null;
  return refusesSpoken(state, payload.promises ?? [], { now, prefix: 'promises' });
}

/** An apology that admits something: the law has its say while its clock runs, and the admitted error's class decides who may say it. */
function refusesAdmission(state: CrisisState, payload: RecordApology, by: { readonly rules: ApologyRules; readonly context: Context }): Refusal | null {
  const { admissionId, elements } = payload;
  if (waitsForLegal(state, elements)) return refuse('apology.legal-review-open', {}, 'elements.responsibility');
  if (admissionId === null) return null;
  const admission = state.apology.admissions.find((one) => one.id === admissionId);
  if (admission === undefined) return refuse('admission.unknown', { admissionId }, 'admissionId');
  const { actor } = by.context;
  const role = partOf(state, payload, actor) === 'executive-call' ? 'executive' : actor.role;
  return elements.responsibility && !mayTellCustomer(by.rules, admission.errorClass, role) ? refuse('admission.authority', { errorClass: admission.errorClass }) : null;
}

const handlers: Handlers = {
  'record-apology': recordApology,
  'record-apology-reception': (state, payload) => {
    const known = state.apology.records.find((one) => one.id === payload.apologyId);
    if (known === undefined) return refuse('apology.unknown', { apologyId: payload.apologyId }, 'apologyId');
    return known.reception === null || known.reception === 'no-reaction'
      ? accept(draft('apology.reception-recorded', payload))
      : refuse('apology.reception-known', { apologyId: payload.apologyId }, 'apologyId');
  },
  'waive-apology-part': (state, payload) =>
    missingParts(state).includes(payload.part) ? accept(draft('apology.part-waived', payload)) : refuse('apology.part-not-owed', { part: payload.part }, 'part'),
  'admit-error': admitError,
  'follow-up-admission': followUpAdmission,
};

function react(state: CrisisState, event: DomainEvent): readonly Draft[] {
  if (event.type === 'message.queued') return event.data.messageType === 'apology' ? given(state.apology, event.data) : [];
  return passedOn(state, event);
}

/** The texts that waited for just this message: an apology leaves in the words that were checked (gates.ts), and to whom it was meant for. */
const given = ({ records }: ApologyState, { id, contactId, body }: EventOf<'message.queued'>['data']): readonly Draft[] => {
  const hash = hashWording(body);
  return records.filter((one) => one.waits === true && one.wordingHash === hash && one.contactId === contactId).map((one) => draft('apology.left', { apologyId: one.id, messageId: id, contactId }));
};

/** The follow-up of an error the team lead admits himself goes to the head of service. */
function passedOn(state: CrisisState, event: DomainEvent): readonly Draft[] {
  if (event.type !== 'obligation.started' || event.data.kind !== 'admission-follow-up') return [];
  const { id, kind, owner, about } = event.data;
  const to = state.apology.admissions.find((one) => one.id === about)?.followUpBy ?? null;
  return to === null || to === owner ? [] : [draft('obligation.reassigned', { id, kind, from: owner, to, why: 'handover', reason: '' })];
}

/** Everything open, and the latest done. */
function bounded(admissions: readonly Admission[]): readonly Admission[] {
  const done = admissions.filter((one) => one.followedUpAt !== null).slice(-MAX_DONE_ADMISSIONS);
  return admissions.filter((one) => one.followedUpAt === null || done.includes(one));
}

/** A message leaves in the words of a text that waited for it: from now on the customer has it in writing. */
function leaving(apology: ApologyState, { at, data }: EventOf<'message.queued'>): ApologyState {
  const hash = hashWording(data.body);
  const record = apology.records.find((one) => one.onLeaving !== undefined && one.wordingHash === hash && (one.waits !== true || one.contactId === data.contactId));
  if (record?.onLeaving === undefined) return apology;
  const { onLeaving: part, ...left } = record;
  return { ...apology, records: apology.records.map((one) => (one === record ? { ...left, part } : one)), parts: { ...apology.parts, [part]: apology.parts[part] ?? at } };
}

function evolveApology(apology: ApologyState, event: DomainEvent): ApologyState {
  const { at, by } = event;
  switch (event.type) {
    case 'apology.recorded': {
      const { id, occurredAt, contactId, channel, basis, elements, score, spokenBy, part, wordingHash, onLeaving, waits } = event.data;
      const record = { id, at: occurredAt, by: by.id, contactId, channel, basis, elements: elementsIn(elements), score, spokenBy, part, wordingHash, reception: null, ...(onLeaving === undefined ? {} : { onLeaving }), ...(waits === undefined ? {} : { waits }) };
      const parts = part === null ? apology.parts : { ...apology.parts, [part]: apology.parts[part] ?? occurredAt };
      // "Sorry if you were hurt" is on record as it was said; that we apologised it does not show.
      if (isNoApology(event.data) || waits === true) return { ...apology, records: [...apology.records, record].slice(-MAX_RECORDS) };
      return { ...apology, lastAt: Math.max(apology.lastAt ?? occurredAt, occurredAt), records: [...apology.records, record].slice(-MAX_RECORDS), parts };
    }
    case 'message.queued': return event.data.messageType === 'apology' ? leaving(apology, event) : apology;
    case 'apology.left': {
      const records = apology.records.map(({ waits, ...one }) => (waits === undefined || one.id === event.data.apologyId ? one : { ...one, waits }));
      return { ...apology, lastAt: Math.max(apology.lastAt ?? at, at), records };
    }
    case 'apology.reception-recorded': {
      const { apologyId, reception } = event.data;
      return { ...apology, records: apology.records.map((one) => (one.id === apologyId ? { ...one, reception } : one)) };
    }
    case 'apology.part-waived': return { ...apology, waived: [...apology.waived, event.data.part] };
    case 'admission.recorded': {
      const { id, errorClass, followUpBy } = event.data;
      return { ...apology, admissions: [...apology.admissions, { id, at, by: by.id, errorClass, followUpBy, followedUpAt: null }] };
    }
    case 'admission.followed-up': {
      const { admissionId } = event.data;
      return { ...apology, admissions: bounded(apology.admissions.map((one) => (one.id === admissionId ? { ...one, followedUpAt: at } : one))) };
    }
    case 'admission.lesson-noted': return { ...apology, lessons: [...apology.lessons, { ...event.data, at }].slice(-MAX_LESSONS) };
    // Another failure is another apology.
    case 'crisis.reopened': return { ...apology, parts: { 'executive-call': null, 'written-text': null }, waived: [] };
    default: return apology;
  }
}

export const apologySubject: Subject = {
  name: 'apology',
  handlers,
  evolve: (state, event) => {
    const apology = evolveApology(state.apology, event);
    return apology === state.apology ? state : { ...state, apology };
  },
  react,
};
