/** Care for staff: nobody needs a manager's leave to raise something, and whoever raised it never answers it himself. */
import { draft } from '../crisis/events';
import type { DomainEvent, Draft } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import { accept } from '../crisis/subject';
import type { Context, Decision, Handlers, Subject } from '../crisis/subject';
import { refuse } from '../kernel';
import { evolveAsking, tickAsking, wakeAsking } from './asking';
import type { CareCommands, CareState, DemandFamily, RaisedKind } from './care';

/** Kept at hand; older answered ones are on record. */
const MAX_RAISED = 40;

interface Raising { readonly kind: RaisedKind; readonly family: DemandFamily; readonly text: string; readonly contactId: string | null }

function raise(state: CrisisState, raising: Raising): Decision {
  const { contactId } = raising;
  if (contactId !== null && !state.crisis.contacts.some((one) => one.id === contactId)) return refuse('contact.unknown', { contactId }, 'contactId');
  if (state.care.raised.filter((one) => one.answeredAt === null).length >= MAX_RAISED) return refuse('care.too-many-open', { max: MAX_RAISED });
  return accept(draft('care.raised', { id: `raised-${String(state.care.counter + 1)}`, ...raising }));
}

function answer(state: CrisisState, payload: CareCommands['answer-colleague'], { actor }: Context): Decision {
  const raised = state.care.raised.find((one) => one.id === payload.raisedId);
  if (raised === undefined) return refuse('care.unknown', { raisedId: payload.raisedId }, 'raisedId');
  if (raised.answeredAt !== null) return refuse('care.already-answered', { raisedId: raised.id }, 'raisedId');
  return raised.by === actor.id ? refuse('approval.not-own') : accept(draft('care.answered', { ...payload, to: raised.by, kind: raised.kind }));
}

function handOver(state: CrisisState, payload: CareCommands['hand-over-contact'], { actor }: Context): Decision {
  if (state.crisis.people.accountManager !== actor.id) return refuse('care.not-the-speaker');
  if (payload.to === actor.id) return refuse('care.to-oneself', {}, 'to');
  const reported = state.care.raised.some((one) => one.kind === 'abuse' && one.by === actor.id);
  return reported ? accept(draft('care.handed-over', payload)) : refuse('care.nothing-reported');
}

function pulse(state: CrisisState, payload: CareCommands['give-staff-pulse'], { actor }: Context): Decision {
  if (state.crisis.routine === null) return refuse('care.pulse-too-early');
  return state.care.pulseGivenBy.includes(actor.id) ? refuse('care.pulse-given') : accept(draft('care.pulse-given', payload));
}

const handlers: Handlers = {
  'raise-demand': (state, { family, text, contactId }) => raise(state, { kind: 'unreasonable-demand', family, text, contactId }),
  'report-abuse': (state, { text, contactId }) => raise(state, { kind: 'abuse', family: 'behaviour', text, contactId }),
  'ask-support': (state, { text }) => raise(state, { kind: 'support', family: 'none', text, contactId: null }),
  'answer-colleague': answer,
  'hand-over-contact': handOver,
  'give-staff-pulse': pulse,
};

function evolveCare(care: CareState, event: DomainEvent): CareState {
  const { at, by } = event;
  switch (event.type) {
    case 'care.raised': {
      const { id, kind, family, contactId } = event.data;
      const hostile = kind === 'abuse' && contactId !== null && !care.hostileContacts.includes(contactId) ? [...care.hostileContacts, contactId] : care.hostileContacts;
      return { ...care, counter: care.counter + 1, hostileContacts: hostile, raised: kept([...care.raised, { id, kind, family, by: by.id, at, answeredAt: null, answer: null }]) };
    }
    case 'care.answered':
      return { ...care, raised: care.raised.map((one) => (one.id === event.data.raisedId ? { ...one, answeredAt: at, answer: event.data.answer } : one)) };
    case 'care.handed-over': return { ...care, handOvers: care.handOvers + 1 };
    case 'care.pulse-given':
      return { ...care, pulses: { count: care.pulses.count + 1, sum: care.pulses.sum + event.data.score }, pulseGivenBy: [...care.pulseGivenBy, by.id] };
    case 'crisis.reopened': return { ...care, pulseGivenBy: [] };
    default: return care;
  }
}

/** The answered ones go first: nothing that waits falls out of sight. */
function kept(raised: CareState['raised']): CareState['raised'] {
  if (raised.length <= MAX_RAISED) return raised;
  const oldest = raised.findIndex((one) => one.answeredAt !== null);
  return raised.filter((_one, index) => index !== oldest);
}

/** Whoever hands the contact over is account manager no longer; the duties follow the role. */
function react(state: CrisisState, event: DomainEvent): readonly Draft[] {
  if (event.type !== 'care.handed-over') return [];
  return [draft('crisis.role-assigned', { role: 'accountManager', personId: event.data.to, was: state.crisis.people.accountManager, reason: event.data.reason })];
}

export const careSubject: Subject = {
  name: 'care',
  handlers,
  afterClose: ['ask-support', 'report-abuse', 'raise-demand', 'answer-colleague', 'give-staff-pulse'],
  evolve: (state, event) => {
    const care = evolveAsking(state, evolveCare(state.care, event), event);
    return care === state.care ? state : { ...state, care };
  },
  react,
  tick: tickAsking,
  wakeAt: (state, track) => (track === 'relationship' ? wakeAsking(state) : null),
};
