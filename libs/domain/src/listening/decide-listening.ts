/**
 * Listening: what the customer said, in his words, and whether he was heard (C09). A record is revised until the customer confirms it read
 * back to him; a "no" with corrections sends it back to be revised. Only a "yes" opens the way to solutions, refusals and compensation.
 */
import { isNoApology } from '../apology/apology';
import { draft } from '../crisis/events';
import type { DomainEvent, Draft } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import { accept } from '../crisis/subject';
import type { Decision, Handlers, Subject } from '../crisis/subject';
import { refuse } from '../kernel';
import type { Instant, Refusal } from '../kernel';
import { severityRules } from '../obligation/rules';
import type { DamageLimit, ListeningCommands, ListeningRules, ListeningState } from './listening';

/** Kept at hand; older ones are on record. */
const MAX_EMOTIONS = 10;
/** More open actions than this are a plan of their own, not damage limitation (own design). */
const MAX_OPEN_DAMAGE_LIMITS = 10;
const MAX_DONE_DAMAGE_LIMITS = 5;

const unknownContact = (state: CrisisState, contactId: string): Refusal | null =>
  state.crisis.contacts.some((one) => one.id === contactId) ? null : refuse('contact.unknown', { contactId }, 'contactId');

/** Whether the customer has confirmed that we understood him; compensation asks for it too (S0-16). */
export const isHeard = (state: Pick<CrisisState, 'listening'>): boolean => state.listening.readBackConfirmedAt !== null;

/** Whether his latest state is one the protocol calls hurt and nobody has acknowledged it since (S0-23). False where the protocol says nothing of it. */
export function isHurtUnacknowledged(state: Pick<CrisisState, 'listening' | 'message' | 'protocol'>): boolean {
  const rules = state.protocol.relationship?.listening;
  return rules !== undefined && isHurtUnder(state, rules);
}

/** The same under given rules, for whoever holds a state without its protocol. */
export function isHurtUnder({ listening: { acknowledgedAt }, message: { emotionalState, emotionalStateAt } }: Pick<CrisisState, 'listening' | 'message'>, { hurtStates }: ListeningRules): boolean {
  if (emotionalStateAt === null || !hurtStates.includes(emotionalState)) return false;
  return acknowledgedAt === null || acknowledgedAt < emotionalStateAt;
}

function confirmReadBack(state: CrisisState, payload: ListeningCommands['confirm-read-back']): Decision {
  const { listening } = state;
  const { confirmed, corrections, contactId } = payload;
  if (listening.revision === 0) return refuse('listening.not-recorded');
  if (listening.readBackConfirmedAt !== null) return refuse('listening.confirmed-already');
  const stranger = unknownContact(state, contactId);
  if (stranger !== null) return stranger;
  if (!confirmed && corrections === '') return refuse('listening.corrections-missing', {}, 'corrections');
  if (confirmed && corrections !== '') return refuse('listening.yes-with-corrections', {}, 'corrections');
  if (confirmed && listening.correctedRevision === listening.revision) return refuse('listening.revise-first');
  return accept(draft('listening.read-back', { ...payload, revision: listening.revision }));
}

function deriveDamageLimit(state: CrisisState, payload: ListeningCommands['derive-damage-limit'], now: Instant): Decision {
  const { revision, consequenceCount, damageLimits } = state.listening;
  if (revision === 0) return refuse('listening.not-recorded');
  if (payload.consequence < 1 || payload.consequence > consequenceCount) return refuse('listening.consequence-unknown', { count: consequenceCount }, 'consequence');
  if (payload.dueAt <= now) return refuse('instant.past', { dueAt: payload.dueAt }, 'dueAt');
  if (damageLimits.filter((one) => one.doneAt === null).length >= MAX_OPEN_DAMAGE_LIMITS) return refuse('listening.too-many-damage-limits', { max: MAX_OPEN_DAMAGE_LIMITS });
  return accept(draft('listening.damage-limit-derived', { ...payload, id: `damage-limit-${String(state.version + 1)}` }));
}

const handlers: Handlers = {
  'record-listening': (state, payload) => {
    if (state.listening.readBackConfirmedAt !== null) return refuse('listening.confirmed-already');
    return unknownContact(state, payload.contactId) ?? accept(draft('listening.recorded', { ...payload, revision: state.listening.revision + 1 }));
  },
  'confirm-read-back': confirmReadBack,
  'acknowledge-feelings': (state, payload) => unknownContact(state, payload.contactId) ?? accept(draft('listening.feelings-acknowledged', payload)),
  'record-information': (state, payload) => unknownContact(state, payload.contactId) ?? accept(draft('listening.information-received', payload)),
  'derive-damage-limit': (state, payload, { now }) => deriveDamageLimit(state, payload, now),
  'complete-damage-limit': (state, payload) =>
    state.listening.damageLimits.some((one) => one.id === payload.damageLimitId && one.doneAt === null)
      ? accept(draft('listening.damage-limit-completed', payload))
      : refuse('listening.damage-limit-not-open', { damageLimitId: payload.damageLimitId }, 'damageLimitId'),
};

const later = (known: Instant | null, at: Instant): Instant => Math.max(known ?? at, at);

/** Everything open, and the latest done. */
function bounded(limits: readonly DamageLimit[]): readonly DamageLimit[] {
  const done = limits.filter((one) => one.doneAt !== null).slice(-MAX_DONE_DAMAGE_LIMITS);
  return limits.filter((one) => one.doneAt === null || done.includes(one));
}

function evolveListening(listening: ListeningState, event: DomainEvent): ListeningState {
  const { at } = event;
  switch (event.type) {
    case 'listening.recorded': {
      const { revision, contactId, feelings, needs, consequences } = event.data;
      return { ...listening, revision, recordedAt: at, recordedBy: event.by.id, contactId, feelings, needs, consequenceCount: consequences.length };
    }
    case 'listening.read-back': {
      const { confirmed, how, revision } = event.data;
      const readBacks = listening.readBacks + 1;
      if (!confirmed) return { ...listening, readBacks, correctedRevision: revision };
      const acknowledgedAt = listening.feelings.length > 0 ? later(listening.acknowledgedAt, at) : listening.acknowledgedAt;
      return { ...listening, readBacks, readBackConfirmedAt: at, confirmedHow: how, acknowledgedAt };
    }
    case 'listening.feelings-acknowledged': return { ...listening, acknowledgedAt: later(listening.acknowledgedAt, at) };
    case 'apology.left': return { ...listening, acknowledgedAt: later(listening.acknowledgedAt, at) };
    case 'apology.recorded': return isNoApology(event.data) || event.data.waits === true ? listening : { ...listening, acknowledgedAt: later(listening.acknowledgedAt, event.data.occurredAt) };
    case 'listening.information-received': return { ...listening, information: { ...listening.information, [event.data.effect]: listening.information[event.data.effect] + 1 } };
    case 'listening.damage-limit-derived': {
      const { id, title, owner, dueAt } = event.data;
      return { ...listening, damageLimits: [...listening.damageLimits, { id, title, owner, dueAt, doneAt: null }] };
    }
    case 'listening.damage-limit-completed': {
      const damageLimits = listening.damageLimits.map((one) => (one.id === event.data.damageLimitId ? { ...one, doneAt: at } : one));
      return { ...listening, damageLimits: bounded(damageLimits) };
    }
    case 'contact.logged': {
      const { id, occurredAt, emotionalState: after, emotionalStateBefore: before = 'unknown' } = event.data;
      return after === 'unknown' && before === 'unknown' ? listening : { ...listening, emotions: [...listening.emotions, { contactId: id, at: occurredAt, before, after }].slice(-MAX_EMOTIONS) };
    }
    // What brought him back has to be heard anew; what was recorded stays as the first draft of it.
    case 'crisis.reopened': return { ...listening, readBackConfirmedAt: null, confirmedHow: null, correctedRevision: listening.revision === 0 ? null : listening.revision };
    default: return listening;
  }
}

/** Reopening ends the duties of before; what was still to be done to keep his damage small is owed all the same. */
function react(state: CrisisState, event: DomainEvent): readonly Draft[] {
  if (event.type !== 'crisis.reopened' || severityRules(state).duties['damage-limit'] == null) return [];
  return state.listening.damageLimits.filter((one) => one.doneAt === null).map(({ id, owner, dueAt }) => draft('listening.damage-limit-carried-over', { id, owner, dueAt: dueAt > event.at ? dueAt : null }));
}

export const listeningSubject: Subject = {
  name: 'listening',
  handlers,
  evolve: (state, event) => {
    const listening = evolveListening(state.listening, event);
    return listening === state.listening ? state : { ...state, listening };
  },
  react,
};

