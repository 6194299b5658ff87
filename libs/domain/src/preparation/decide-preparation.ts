/** Preparation: who looked at the call sheet before which conversation (S0-17). */
import type { OpenCrisis } from '../crisis/crisis';
import { draft } from '../crisis/events';
import type { DomainEvent } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import { accept } from '../crisis/subject';
import type { Handlers, Subject } from '../crisis/subject';
import { refuse } from '../kernel';
import { hardBecause, preparationFor } from './gates';
import { NO_PREPARATION } from './preparation';
import type { PreparationState } from './preparation';

/** Contacts kept at hand; more of them than a crisis has. */
const MAX_CONTACTS = 30;

/** At opening: whether the customer was flagged before. */
export const preparationAtOpening = ({ profile }: Pick<OpenCrisis, 'profile'>): PreparationState => (profile?.sensitiveEngagement === true ? { ...NO_PREPARATION, sensitive: true } : NO_PREPARATION);

const handlers: Handlers = {
  // Harmless to repeat: it says that somebody looked again.
  'prepare-call': (state, payload, { actor }) => {
    if (actor.role === 'system' || actor.role === 'machine') return refuse('call.person-required');
    if (!state.crisis.contacts.some((one) => one.id === payload.contactId)) return refuse('contact.unknown', { contactId: payload.contactId }, 'contactId');
    return accept(draft('call.prepared', payload));
  },
};

function evolve(state: CrisisState, event: DomainEvent): CrisisState {
  const { preparation } = state;
  if (event.type === 'call.prepared') {
    const { contactId } = event.data;
    const prepared = [...preparation.prepared.filter((one) => one.contactId !== contactId), { contactId, by: event.by.id, at: event.at }].slice(-MAX_CONTACTS);
    return { ...state, preparation: { ...preparation, prepared } };
  }
  if (event.type !== 'contact.logged') return state;
  const { contactId, occurredAt: at, emotionalState, unpreparedBecause = '' } = event.data;
  const unprepared = unpreparedBecause !== '' && hardBecause(state, contactId, at) !== null && preparationFor(state, contactId, at) === null;
  const seen = emotionalState !== 'unknown' && preparation.felt.every((one) => one.contactId !== contactId || one.at <= at);
  if (!unprepared && !seen) return state;
  const felt = seen ? [...preparation.felt.filter((one) => one.contactId !== contactId), { contactId, state: emotionalState, at }].slice(-MAX_CONTACTS) : preparation.felt;
  return { ...state, preparation: { ...preparation, felt, unprepared: preparation.unprepared + (unprepared ? 1 : 0) } };
}

export const preparationSubject: Subject = { name: 'preparation', handlers, evolve };
