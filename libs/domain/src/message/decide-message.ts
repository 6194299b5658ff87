/** Contacts and messages: what counts as an update is decided here, once, when it is recorded (formulas 2, S3-11). */
import { draft } from '../crisis/events';
import type { DomainEvent, Draft } from '../crisis/events';
import { refusesMessage } from '../crisis/relationship-gates';
import type { CrisisState } from '../crisis/state';
import { accept } from '../crisis/subject';
import type { Context, Decision, Handlers, Subject } from '../crisis/subject';
import { toldByMessage } from '../disclosure/telling';
import { CLOCK_TOLERANCE_MS, refuse } from '../kernel';
import type { Instant, Refusal } from '../kernel';
import { limitsRefusesContact } from '../limits/gates';
import { preparationRefusesContact } from '../preparation/gates';
import { FURTHEST_MS, latestNextUpdate } from './latest-next-update';
import { refusesElements } from './required-elements';
import { reachesCustomer } from './reaches-customer';
import type { ContactCommands, Counting, LogContact, Question, SendMessage, Substance } from './message';


/**
 * Whether an update counts: a new fact, an action or a next time makes it substantive; only a next time is "nothing new", at most so many
 * in a row as the protocol allows (formulas 2: three).
 */
export function countUpdate(substance: Substance, nothingNewInRow: number, maxInRow: number): Counting {
  if (substance.newFacts.length + substance.actions.length > 0) return { asUpdate: true, nothingNew: false, why: 'substantive' };
  if (substance.nextUpdateAt === null) return { asUpdate: false, nothingNew: false, why: 'shallow' };
  if (nothingNewInRow >= maxInRow) return { asUpdate: false, nothingNew: true, why: 'nothing-new-too-often' };
  return { asUpdate: true, nothingNew: true, why: 'nothing-new' };
}

const NOT_AN_UPDATE: Counting = { asUpdate: false, nothingNew: false, why: 'not-an-update' };
const COPY: Counting = { asUpdate: false, nothingNew: false, why: 'copy' };
const UPDATE_TYPES: ReadonlySet<string> = new Set(['first-contact', 'update', 'stage-update', 'answer', 'summary']);
/** Written for another reason; they count as an update too where they bring a fact or an action (formulas 2). */
const MAY_UPDATE: ReadonlySet<string> = new Set(['options', 'polite-correction', 'refusal', 'apology', 'compensation']);

/** Checks the times an update names: the next update lies ahead and no later than the cadence allows; a forecast range is in order. */
export function checkSubstance(state: CrisisState, substance: Substance, now: Instant): Refusal | null {
  const { nextUpdateAt, forecast, noForecastNextTryAt } = substance;
  if (nextUpdateAt !== null) {
    if (nextUpdateAt <= now) return refuse('instant.past', { nextUpdateAt }, 'substance.nextUpdateAt');
    const latest = latestNextUpdate(state, now);
    if (state.crisis.routine === null && nextUpdateAt > latest) return refuse('update.next-later-than-cadence', { latest }, 'substance.nextUpdateAt');
  }
  if (noForecastNextTryAt !== null && noForecastNextTryAt <= now) return refuse('instant.past', { noForecastNextTryAt }, 'substance.noForecastNextTryAt');
  if (forecast !== null) {
    if (forecast.p50At <= now) return refuse('instant.past', { p50At: forecast.p50At }, 'substance.forecast.p50At');
    if (forecast.p90At < forecast.p50At) return refuse('forecast.range-reversed', {}, 'substance.forecast.p90At');
    if (forecast.p90At > now + FURTHEST_MS) return refuse('instant.absurd', { p90At: forecast.p90At }, 'substance.forecast.p90At');
  }
  return null;
}

function logContact(state: CrisisState, payload: LogContact, { now }: Context): Decision {
  const contact = state.crisis.contacts.find((one) => one.id === payload.contactId);
  if (contact === undefined) return refuse('contact.unknown', { contactId: payload.contactId }, 'contactId');
  if (payload.occurredAt > now + CLOCK_TOLERANCE_MS) return refuse('instant.future', { occurredAt: payload.occurredAt }, 'occurredAt');
  if (payload.occurredAt < state.crisis.awareAt) return refuse('instant.before-awareness', { awareAt: state.crisis.awareAt }, 'occurredAt');
  const wrong = limitsRefusesContact(state, payload) ?? preparationRefusesContact(state, payload) ?? (payload.substance === null ? null : checkSubstance(state, payload.substance, now));
  if (wrong !== null) return wrong;
  const occurredAt = Math.min(payload.occurredAt, now);
  return accept(draft('contact.logged', { ...payload, occurredAt, id: `contact-${String(state.version + 1)}`, counting: countContact(state, payload), loggedLateMs: now - occurredAt }));
}

function countContact(state: CrisisState, payload: LogContact): Counting {
  if (payload.substance === null) return NOT_AN_UPDATE;
  const spoken = payload.channel === 'call' || payload.channel === 'meeting';
  if (payload.direction === 'from-customer' && !spoken) return NOT_AN_UPDATE;
  if (spoken && !payload.confirmedByCustomer) return { asUpdate: false, nothingNew: false, why: 'not-confirmed' };
  return countUpdate(payload.substance, state.message.nothingNewInRow, state.protocol.nothingNewMaxInRow);
}

/**
 * Everything a message must satisfy before it leaves, and the events that send it: directly, or when a second person has approved it. To
 * several contacts it is one message: promises and overrides stand with the first copy only. A repeat sends again.
 */
export function sendMessage(state: CrisisState, payload: SendMessage, context: Context): Decision {
  const { now, actor } = context;
  if (actor.role === 'system' || actor.role === 'machine') return refuse('message.person-required');
  const ids = [...new Set(payload.contactIds)];
  if (ids.length === 0) return refuse('contact.required', {}, 'contactIds');
  const unknown = ids.find((id) => !state.crisis.contacts.some((one) => one.id === id));
  if (unknown !== undefined) return refuse('contact.unknown', { contactId: unknown }, 'contactIds');
  const unreachable = state.crisis.contacts.find((one) => ids.includes(one.id) && one.email === null);
  if (unreachable !== undefined) return refuse('contact.no-email', { contactId: unreachable.id, name: unreachable.name }, 'contactIds');
  const wrong = checkSubstance(state, payload.substance, now) ?? refusesElements(payload);
  if (wrong !== null) return wrong;
  const early = refusesMessage(state, payload, context);
  if (early !== null) return early;
  const isUpdate = UPDATE_TYPES.has(payload.messageType) || (MAY_UPDATE.has(payload.messageType) && payload.substance.newFacts.length + payload.substance.actions.length > 0);
  const counting = isUpdate ? countUpdate(payload.substance, state.message.nothingNewInRow, state.protocol.nothingNewMaxInRow) : NOT_AN_UPDATE;
  const withoutNews = payload.messageType === 'summary' && payload.substance.newFacts.length === 0;
  if (counting.why === 'shallow' || withoutNews) return refuse('update.shallow', {}, 'substance');
  if (payload.messageType === 'update' && counting.why === 'nothing-new-too-often') return refuse('update.nothing-new-too-often', { max: state.protocol.nothingNewMaxInRow }, 'substance');
  const answers = payload.messageType === 'answer' && payload.substance.newFacts.length + payload.substance.actions.length > 0;
  const { contactIds: _all, promises, overrides, offers, ...message } = payload;
  const once = { ...(promises === undefined ? {} : { promises }), ...(overrides === undefined ? {} : { overrides }), ...(offers === undefined ? {} : { offers }) };
  return accept(...ids.map((contactId, index) => draft('message.queued', { ...message, ...(index === 0 ? once : {}), contactId, id: `message-${String(state.version + 1)}-${String(index + 1)}`, counting: index === 0 || !isUpdate ? counting : COPY, answers })));
}

/** One that left needs no word of its own; what it tells counts as told from now on. A repeat finds nothing more on the way. */
function reportDelivery(state: CrisisState, { messageId, outcome, detail }: ContactCommands['report-delivery'], { now }: Context): Decision {
  if (outcome === 'sent') return accept(...toldByMessage(state, messageId, now));
  return state.message.unsettled.some((one) => one.id === messageId) ? accept() : accept(draft('message.delivery-settled', { messageId, outcome, detail }));
}

const handlers: Handlers = {
  'log-contact': logContact,
  'send-message': sendMessage,
  'report-delivery': reportDelivery,
  'settle-delivery': (state, { messageId, outcome, note }) =>
    state.message.unsettled.some((one) => one.id === messageId)
      ? accept(draft('message.delivery-settled', { messageId, outcome, detail: note }))
      : refuse('message.not-in-doubt', { messageId }, 'messageId'),
};

const SIGNAL = 'furious-or-hurt';
/** A furious or hurt customer is a signal of lost trust, counted once, for as long as that is his latest state (formulas 1). */
function react(state: CrisisState, event: DomainEvent): readonly Draft[] {
  if (event.type !== 'contact.logged' || state.message.emotionalStateAt !== event.data.occurredAt) return [];
  const { emotionalState, id: note } = event.data;
  const signalled = state.crisis.trustSignals.includes(SIGNAL);
  if ((emotionalState === 'furious' || emotionalState === 'hurt') && !signalled) return [draft('crisis.trust-signalled', { signal: SIGNAL, note })];
  if ((emotionalState === 'calm' || emotionalState === 'relieved') && signalled) return [draft('crisis.trust-signal-withdrawn', { signal: SIGNAL, note })];
  return [];
}

/** What is still open after an answer at `at`: questions of others, and those asked since. */
function stillUnanswered(questions: readonly Question[], answer: { readonly contactId: string; readonly at: Instant }): readonly Question[] {
  return questions.filter((one) => one.contactId !== answer.contactId || one.at > answer.at);
}

function evolve(state: CrisisState, event: DomainEvent): CrisisState {
  const message = state.message;
  if (event.type === 'message.queued') {
    const { substance, counting, answers, contactId } = event.data;
    const unanswered = answers ? stillUnanswered(message.unanswered, { contactId, at: event.at }) : message.unanswered;
    const heard = reachesCustomer(event);
    return { ...state, message: { ...message, toCustomer: message.toCustomer + (heard ? 1 : 0), firstToCustomerAt: heard ? earlier(message.firstToCustomerAt, event.at) : message.firstToCustomerAt, lastToCustomerAt: event.at, unanswered, ...counted(message, counting, substance, event.at) } };
  }
  if (event.type === 'contact.logged') {
    const { direction, occurredAt, counting, substance, answered, needsAnswer, emotionalState, id, contactId } = event.data;
    const ours = direction === 'to-customer';
    const heard = reachesCustomer(event);
    const seen = emotionalState !== 'unknown' && occurredAt >= (message.emotionalStateAt ?? 0);
    const asked = !ours && needsAnswer && !answered ? [{ id, contactId, at: occurredAt }] : [];
    return { ...state, message: {
      ...message,
      firstToCustomerAt: heard && ours ? earlier(message.firstToCustomerAt, occurredAt) : message.firstToCustomerAt,
      firstFromCustomerAt: ours ? message.firstFromCustomerAt : earlier(message.firstFromCustomerAt, occurredAt),
      lastToCustomerAt: heard ? Math.max(message.lastToCustomerAt ?? 0, occurredAt) : message.lastToCustomerAt,
      lastFromCustomerAt: ours ? message.lastFromCustomerAt : Math.max(message.lastFromCustomerAt ?? 0, occurredAt),
      toCustomer: message.toCustomer + (heard ? 1 : 0),
      fromCustomer: message.fromCustomer + (ours && !event.data.confirmedByCustomer ? 0 : 1),
      unanswered: [...(answered ? stillUnanswered(message.unanswered, { contactId, at: occurredAt }) : message.unanswered), ...asked],
      emotionalState: seen ? emotionalState : message.emotionalState,
      emotionalStateAt: seen ? occurredAt : message.emotionalStateAt,
      ...(substance === null ? {} : counted(message, counting, substance, occurredAt)),
    } };
  }
  if (event.type === 'crisis.report-joined') return { ...state, message: { ...message, firstFromCustomerAt: earlier(message.firstFromCustomerAt, event.data.receivedAt) } };
  if (event.type !== 'message.delivery-settled') return state;
  const { messageId, outcome } = event.data;
  const others = message.unsettled.filter((one) => one.id !== messageId);
  const unsettled = outcome === 'failed' || outcome === 'unknown' ? [...others, { id: messageId, delivery: outcome }] : others;
  return { ...state, message: { ...message, unsettled } };
}

const earlier = (known: Instant | null, at: Instant): Instant => (known === null ? at : Math.min(known, at));

function counted(message: CrisisState['message'], counting: Counting, substance: Substance, at: Instant): Partial<CrisisState['message']> {
  if (!counting.asUpdate) return {};
  // A call of long ago that is logged only now must not take back what was said since.
  if (message.lastUpdateAt !== null && at < message.lastUpdateAt) return {};
  return { lastUpdateAt: at, nextUpdateToldAt: substance.nextUpdateAt, nothingNewInRow: counting.nothingNew ? message.nothingNewInRow + 1 : 0 };
}

export const messageSubject: Subject = { name: 'message', handlers, evolve, react };
