/**
 * Promises: made by a message or by word of mouth, kept by what happens or by somebody's word, broken by time alone. And the second reader
 * of messages that are risky or hard to say (C12, C08; formulas 6).
 */
import { isToBeSent } from '../apology/apology';
import { draft } from '../crisis/events';
import type { DomainEvent, Draft, EventOf } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import { accept } from '../crisis/subject';
import type { Context, Decision, Handler, Handlers, Subject } from '../crisis/subject';
import { refuse } from '../kernel';
import type { Instant, Role, Track } from '../kernel';
import { sendMessage } from '../message/decide-message';
import type { ConfirmedPromise } from '../message/message';
import { digestOf } from './digest';
import { evolvePromise } from './evolve-promise';
import { forecastFor, judgeOutcome, riskOf } from './forecast-of';
import { shortWords } from './gates';
import type { KeptBy, OpenPromise, WaitingReason } from './promise';
import { refusesSpoken, spokenPromise } from './spoken';

/** "At team-lead level" (formulas 6): who may let a risky date go out. */
export const TEAM_LEAD_LEVEL: ReadonlySet<Role> = new Set<Role>(['team-lead', 'head-of-service', 'executive']);
/** A pile nobody reads is no second reading. */
const MAX_WAITING = 10;
/** Broken promises count twice at most (severity.ts); further signals would only fill the list. */
const MAX_SIGNALS = 2;

const makePromise: Handler<'make-promise'> = (state, { contactId, channel, ...said }, { now, actor }) => {
  if (!state.crisis.contacts.some((one) => one.id === contactId)) return refuse('contact.unknown', { contactId }, 'contactId');
  return refusesSpoken(state, [said], { now, prefix: null }) ?? accept(spokenPromise(state, said, { madeBy: actor.id, contactId, channel, index: 0 }));
};

const keepPromise: Handler<'keep-promise'> = (state, { promiseId, evidence, confirmedByCustomer }, { now }) => {
  const one = state.promise.open.find((open) => open.id === promiseId);
  if (one !== undefined) return accept(fulfilled(one, { by: 'command', evidence, confirmedByCustomer, at: now }));
  const past = state.promise.past.find((ended) => ended.id === promiseId);
  if (past === undefined) return refuse('promise.unknown', { promiseId }, 'promiseId');
  // Kept by the engine's own judgement; the customer's word on it may come later and counts for the ledger.
  if (past.outcome === 'kept' && confirmedByCustomer && !past.confirmedByCustomer) return accept(draft('promise.confirmed', { id: promiseId, evidence }));
  return refuse('promise.already-ended', { promiseId }, 'promiseId');
};

/** Only before it is due: afterwards it is broken, and a new date is a new promise. A date before p90 takes the level that may approve one. */
const renegotiatePromise: Handler<'renegotiate-promise'> = (state, payload, { now, actor }) => {
  const { promiseId, newDueAt, reason, channel, contactId } = payload;
  const one = state.promise.open.find((open) => open.id === promiseId);
  if (one === undefined) return refuse('promise.unknown', { promiseId }, 'promiseId');
  if (!state.crisis.contacts.some((known) => known.id === contactId)) return refuse('contact.unknown', { contactId }, 'contactId');
  if (one.dueAt === null) return refuse('promise.not-dated', { promiseId }, 'promiseId');
  if (one.brokenAt !== null || one.dueAt <= now) return refuse('promise.due-passed', { dueAt: one.dueAt }, 'promiseId');
  if (newDueAt <= now) return refuse('instant.past', { newDueAt }, 'newDueAt');
  const forecast = forecastFor(state, one.target);
  const judgement = one.kind === 'outcome' ? judgeOutcome(forecast, newDueAt) : 'fine';
  const words = shortWords(one.words);
  if (judgement === 'before-p50') return refuse('promise.before-p50', { words, p50At: forecast?.p50At ?? 0 }, 'newDueAt');
  if (judgement === 'before-p90' && !TEAM_LEAD_LEVEL.has(actor.role)) return refuse('promise.before-p90', { words, p90At: forecast?.p90At ?? 0 }, 'newDueAt');
  return accept(draft('promise.renegotiated', { id: one.id, kind: one.kind, wasDueAt: one.dueAt, dueAt: newDueAt, reason, channel, contactId, early: judgement === 'before-p90' }));
};

/** Everything but the approval is asked of a proposal at once, so that the second person reads only what could leave. */
const proposeMessage: Handler<'propose-message'> = (state, payload, context) => {
  if (state.promise.waiting.length >= MAX_WAITING) return refuse('message.too-many-waiting', { max: MAX_WAITING });
  const trial = sendMessage(state, { ...payload, approval: { author: context.actor.id, approvedBy: '', note: '' } }, context);
  if (!trial.ok) return trial;
  const second = state.protocol.relationship?.promise?.secondReader.includes(payload.messageType) === true;
  const reasons: readonly WaitingReason[] = [...(second ? (['second-reader'] as const) : []), ...riskOf(state, payload)];
  return accept(draft('message.proposed', { id: `proposal-${String(state.version + 1)}`, message: payload, why: reasons.length === 0 ? ['asked'] : reasons, digest: digestOf(payload) }));
};

const approveMessage: Handler<'approve-message'> = (state, { proposalId, note, message }, context) => {
  const { actor } = context;
  const waiting = state.promise.waiting.find((one) => one.id === proposalId);
  if (waiting === undefined) return refuse('message.proposal-unknown', { proposalId }, 'proposalId');
  if (waiting.author === actor.id) return refuse('approval.not-own');
  const risky = waiting.why.some((one) => one === 'before-p90' || one === 'no-forecast') || (message !== undefined && riskOf(state, message).length > 0);
  if (risky && !TEAM_LEAD_LEVEL.has(actor.role)) return refuse('message.approver-level');
  if (message === undefined || digestOf(message) !== waiting.digest) return refuse('message.proposal-changed', { proposalId }, 'proposalId');
  const sent = sendMessage(state, { ...message, approval: { author: waiting.author, approvedBy: actor.id, note } }, context);
  return sent.ok ? accept(draft('message.approved', { id: proposalId, author: waiting.author, note }), ...sent.events) : sent;
};

function returnMessage(state: CrisisState, { proposalId, reason }: { readonly proposalId: string; readonly reason: string }, { actor }: Context): Decision {
  const waiting = state.promise.waiting.find((one) => one.id === proposalId);
  if (waiting === undefined) return refuse('message.proposal-unknown', { proposalId }, 'proposalId');
  return waiting.author === actor.id ? refuse('approval.not-own') : accept(draft('message.returned', { id: proposalId, author: waiting.author, reason }));
}

const handlers: Handlers = {
  'make-promise': makePromise, 'keep-promise': keepPromise, 'renegotiate-promise': renegotiatePromise,
  'propose-message': proposeMessage, 'approve-message': approveMessage, 'return-message': returnMessage,
};

interface Fulfilment {
  readonly by: KeptBy;
  readonly evidence: string;
  readonly confirmedByCustomer: boolean;
  readonly at: Instant;
}
/** Done: kept, or made good where its time had passed before. */
function fulfilled({ id, kind, brokenAt }: OpenPromise, { at, ...how }: Fulfilment): Draft {
  return brokenAt === null ? draft('promise.kept', { id, kind, ...how, keptAt: at }) : draft('promise.made-good', { id, kind, ...how });
}

/** What follows from the events of others: promises kept by them, promises a message makes, and what a broken one does to trust. */
function react(state: CrisisState, event: DomainEvent): readonly Draft[] {
  if (state.protocol.relationship?.promise === undefined) return [];
  switch (event.type) {
    case 'message.queued': return [...keptByUpdate(state, event), ...madeBy(state, event), ...overridesNotice(state, event)];
    case 'contact.logged': return keptByContact(state, event);
    case 'apology.recorded': return apologised(state, event);
    case 'operation.restored': return keptByRepair(state, ['operation'], { evidence: event.data.by, confirmedByCustomer: false, at: event.at });
    case 'fix.verified': return keptByRepair(state, ['operation', 'fix'], { evidence: event.data.how, confirmedByCustomer: event.data.confirmedByCustomer, at: event.at });
    case 'crisis.reopened': return carriedOver(state, event.at);
    case 'promise.broken': return state.crisis.trustSignals.filter((one) => one === 'broken-promise').length >= MAX_SIGNALS ? [] : [draft('crisis.trust-signalled', { signal: 'broken-promise', note: event.data.id })];
    default: return [];
  }
}

/** Reopening ends the duties of before; what was promised is owed all the same, and what was broken until it is made good. */
function carriedOver({ promise, protocol }: CrisisState, at: Instant): readonly Draft[] {
  if (protocol.relationship?.promise?.carryOver !== true) return [];
  return promise.open.flatMap(({ id, dueAt }) => (dueAt === null ? [] : [draft('promise.carried-over', { id, dueAt: dueAt > at ? dueAt : null })]));
}

/** The next update keeps the word that it would come; so does the letter that ends the matter. */
function keptByUpdate(state: CrisisState, { at, data }: EventOf<'message.queued'>): readonly Draft[] {
  if (!data.counting.asUpdate && data.messageType !== 'closing') return [];
  return state.promise.open.filter((one) => one.kind === 'next-update').map((one) => fulfilled(one, { by: 'update', evidence: data.id, confirmedByCustomer: false, at }));
}

/** A call or meeting of ours with that person keeps a promised one, and an update given in it a promised update; not one of before it was promised. */
function keptByContact(state: CrisisState, { data }: EventOf<'contact.logged'>): readonly Draft[] {
  const { occurredAt: at, confirmedByCustomer } = data;
  const ours = data.direction === 'to-customer' && (data.channel === 'call' || data.channel === 'meeting');
  const keeps = (one: OpenPromise): boolean => at >= one.madeAt && ((one.kind === 'contact' && ours && one.contactId === data.contactId) || (one.kind === 'next-update' && data.counting.asUpdate));
  return state.promise.open.filter(keeps).map((one) => fulfilled(one, { by: one.kind === 'contact' ? 'contact' : 'update', evidence: data.id, confirmedByCustomer, at }));
}

function keptByRepair(state: CrisisState, targets: readonly string[], how: Omit<Fulfilment, 'by'>): readonly Draft[] {
  return state.promise.open.filter((one) => one.kind === 'outcome' && targets.includes(one.target)).map((one) => fulfilled(one, { by: 'repair', ...how }));
}

function madeBy(state: CrisisState, { by, data }: EventOf<'message.queued'>): readonly Draft[] {
  return (data.promises ?? []).map((one, index) => promiseOf(one, { state, data, by, index }));
}

interface Made {
  readonly state: CrisisState;
  readonly data: EventOf<'message.queued'>['data'];
  readonly by: EventOf<'message.queued'>['by'];
  readonly index: number;
}
function promiseOf(one: ConfirmedPromise, { state, data, by, index }: Made): Draft {
  const forecast = forecastFor(state, one.target, data.substance.forecast);
  return draft('promise.made', {
    id: `promise-${String(state.promise.counter + 1 + index)}`, madeBy: data.approval?.author ?? by.id, words: one.words, kind: one.kind, target: one.target ?? 'other', dueAt: one.dueAt,
    messageId: data.id, contactId: data.contactId, channel: 'message', p90At: forecast?.p90At ?? null,
    early: one.kind === 'outcome' && one.dueAt !== null && judgeOutcome(forecast, one.dueAt) === 'before-p90', reason: one.reason ?? null, approvedBy: data.approval?.approvedBy ?? null,
  });
}

/** What an apology promised that reached the customer by being said or handed over; an e-mail binds when it leaves, as every message does. */
function apologised(state: CrisisState, { by, data }: EventOf<'apology.recorded'>): readonly Draft[] {
  return (isToBeSent(data) ? [] : (data.promises ?? [])).map((one, index) => spokenPromise(state, one, { madeBy: data.spokenBy ?? by.id, contactId: data.contactId, channel: data.channel, index }));
}

/** Told once, when the count of overridden marks passes the protocol's figure. */
function overridesNotice(state: CrisisState, { data }: EventOf<'message.queued'>): readonly Draft[] {
  const limit = state.protocol.relationship?.promise?.overridesNotice ?? 0;
  const total = Object.values(state.promise.overrides).reduce((sum, count) => sum + count, 0);
  const before = total - (data.overrides ?? []).length;
  return before < limit && total >= limit ? [draft('message.overrides-counted', { total })] : [];
}

/** The dated promise that breaks first, with the instant at which it does; null where nothing can break. */
function nextToBreak(state: CrisisState): { readonly one: OpenPromise; readonly dueAt: Instant; readonly at: Instant } | null {
  const rules = state.protocol.relationship?.promise;
  if (rules === undefined || state.crisis.closedAt !== null) return null;
  let first: { readonly one: OpenPromise; readonly dueAt: Instant; readonly at: Instant } | null = null;
  for (const one of state.promise.open) {
    if (one.dueAt === null || one.brokenAt !== null) continue;
    if (first === null || one.dueAt < first.dueAt) first = { one, dueAt: one.dueAt, at: one.dueAt + rules.graceMs };
  }
  return first;
}

function tick(state: CrisisState, { now }: Context): readonly Draft[] {
  const next = nextToBreak(state);
  if (next === null || next.at > now) return [];
  const { id, kind, words } = next.one;
  return [draft('promise.broken', { id, kind, words, dueAt: next.dueAt, noticedLateMs: now - next.at })];
}

export const promiseSubject: Subject = {
  name: 'promise',
  handlers,
  evolve: (state, event) => {
    const promise = evolvePromise(state.promise, event);
    return promise === state.promise ? state : { ...state, promise };
  },
  react,
  tick,
  wakeAt: (state: CrisisState, track: Track) => (track === 'relationship' ? (nextToBreak(state)?.at ?? null) : null),
};
