/** Lane: the light lane, what is small but material, and the queue (C06). */
import { draft } from '../crisis/events';
import type { DomainEvent, Draft } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import { accept } from '../crisis/subject';
import type { Context, Decision, Handlers, Subject } from '../crisis/subject';
import { refuse } from '../kernel';
import type { Instant } from '../kernel';
import { answerAutomatically } from './answer-automatically';
import { isSettled } from './duties';
import type { Displaced, LaneCommands, LaneState } from './lane';
import { isPersonWish } from './person-wish';

/** Named in the record; beyond them only the count (own design). */
const MAX_DISPLACED = 50;
const NOBODY: { readonly count: number; readonly first: readonly Displaced[] } = { count: 0, first: [] };

/** The way out of the light lane: from here on a person owes the answer, on the clock of every question. */
function askForPerson(state: CrisisState, { contactId, channel, words }: LaneCommands['ask-for-person'], { now }: Context): Decision {
  if (!state.crisis.contacts.some((one) => one.id === contactId)) return refuse('contact.unknown', { contactId }, 'contactId');
  if (state.lane.automatic === null) return refuse('lane.not-light');
  if (state.lane.personAskedAt !== null) return refuse('lane.person-asked');
  return accept(
    draft('lane.person-asked', { contactId, words }),
    draft('contact.logged', {
      direction: 'from-customer', channel, contactId, occurredAt: now, said: words, emotionalState: 'unknown', needsAnswer: true, answered: false, confirmedByCustomer: false,
      substance: null, competitorNamed: null, id: `contact-${String(state.version + 1)}`, counting: { asUpdate: false, nothingNew: false, why: 'not-an-update' }, loggedLateMs: 0,
    }),
  );
}

function classifySmall(state: CrisisState, payload: LaneCommands['classify-small']): Decision {
  const from = state.protocol.relationship?.lane?.smallFromSeverity;
  if (from === undefined) return refuse('lane.no-policy');
  if (state.crisis.severity < from) return refuse('lane.too-severe', { severity: state.crisis.severity, light: from });
  const { small } = state.lane;
  return small?.owner === payload.owner && small.why === payload.why && !isSettled(small) ? refuse('lane.already-small') : accept(draft('lane.classified-small', payload));
}

function settleSmall({ lane: { small } }: CrisisState, payload: LaneCommands['settle-small']): Decision {
  if (small === null) return refuse('lane.not-small');
  return isSettled(small) ? refuse('lane.small-settled') : accept(draft('lane.small-settled', payload));
}

/** Another owner takes over the clock that runs; what he has is what is left of it. */
function handOver({ obligation }: CrisisState, event: DomainEvent): readonly Draft[] {
  if (event.type !== 'lane.classified-small') return [];
  const { owner: to, why: reason } = event.data;
  return obligation.open.filter((one) => one.kind === 'small-matter' && one.owner !== to).map(({ id, kind, owner: from }) => draft('obligation.reassigned', { id, kind, from, to, why: 'handover', reason }));
}

/** He wrote the word himself: the light lane is left by that, once. The contact it came in has begun the clock of the answer. */
function leaveLight({ lane }: CrisisState, event: DomainEvent): readonly Draft[] {
  if (event.type !== 'contact.logged' || lane.automatic === null || lane.personAskedAt !== null || !isPersonWish(event.data)) return [];
  return [draft('lane.person-asked', { contactId: event.data.contactId, words: event.data.said })];
}

function jump(state: CrisisState, payload: LaneCommands['jump-queue'], { now }: Context): Decision {
  const rules = state.protocol.relationship?.lane;
  if (rules === undefined) return refuse('lane.no-policy');
  if (state.lane.jump !== null) return refuse('lane.already-first', { until: state.lane.jump.until });
  if (state.lane.proposal !== null) return refuse('lane.jump-already-proposed', { by: state.lane.proposal.by });
  if (payload.until <= now) return refuse('instant.past', { until: payload.until }, 'until');
  const latest = now + rules.maxJumpMs;
  return payload.until > latest ? refuse('lane.jump-too-long', { latest }, 'until') : accept(draft('lane.jump-proposed', payload));
}

function confirm({ lane }: CrisisState, { agree, note, displaced = NOBODY }: LaneCommands['confirm-queue-jump'], { actor }: Context): Decision {
  const { proposal } = lane;
  if (proposal === null) return refuse('lane.no-jump-proposed');
  if (proposal.by === actor.id) return refuse('approval.not-own', { by: actor.id });
  const { reason, until, by } = proposal;
  if (!agree) return accept(draft('lane.jump-declined', { note, proposedBy: by }));
  return accept(draft('lane.jumped', { reason, until, proposedBy: by, note, displacedCount: displaced.count, displaced: displaced.first.slice(0, MAX_DISPLACED) }));
}

const handlers: Handlers = {
  'answer-automatically': answerAutomatically,
  'ask-for-person': askForPerson,
  'classify-small': classifySmall,
  'settle-small': settleSmall,
  'jump-queue': jump,
  'confirm-queue-jump': confirm,
  'lift-queue-jump': ({ lane }, { reason }) => (lane.jump === null && lane.proposal === null ? refuse('lane.not-first') : accept(draft('lane.jump-ended', { why: 'lifted', reason }))),
};

function evolveLane(lane: LaneState, event: DomainEvent): LaneState {
  const { at, by } = event;
  switch (event.type) {
    case 'lane.answered-automatically': {
      const { templateId, contactId, compensationId } = event.data;
      return { ...lane, automatic: { at, templateId, contactId, compensationId } };
    }
    case 'lane.person-asked': return { ...lane, personAskedAt: at };
    case 'lane.classified-small': return { ...lane, small: { ...event.data, at } };
    case 'lane.small-settled': return lane.small === null ? lane : { ...lane, small: { ...lane.small, settledAt: at } };
    case 'lane.jump-proposed': return { ...lane, proposal: { ...event.data, by: by.id, at } };
    case 'lane.jump-declined': return { ...lane, proposal: null };
    case 'lane.jumped': {
      const { reason, until, proposedBy } = event.data;
      return { ...lane, proposal: null, jump: { reason, until, by: proposedBy, at, approvedBy: by.id }, jumps: lane.jumps + 1 };
    }
    case 'lane.jump-ended': return { ...lane, jump: null, proposal: null };
    // Whatever ends the crisis ends its place at the head.
    case 'crisis.closed':
    case 'crisis.cancelled': return lane.jump === null && lane.proposal === null ? lane : { ...lane, jump: null, proposal: null };
    default: return lane;
  }
}

/** When the place at the head, or a proposal nobody answered, ends by itself. */
const endsAt = ({ lane }: CrisisState): Instant | null => lane.jump?.until ?? lane.proposal?.until ?? null;

export const laneSubject: Subject = {
  name: 'lane',
  handlers,
  evolve: (state, event) => {
    const lane = evolveLane(state.lane, event);
    return lane === state.lane ? state : { ...state, lane };
  },
  react: (state, event) => [...handOver(state, event), ...leaveLight(state, event)],
  tick: (state, { now }) => {
    const at = endsAt(state);
    return at === null || at > now ? [] : [draft('lane.jump-ended', { why: state.lane.jump === null ? 'lapsed' : 'expired', reason: '' })];
  },
  wakeAt: (state, track) => (track === 'relationship' ? endsAt(state) : null),
};
