/** How events change the crisis's own facts, and what follows from them. */
import { NO_CAUSE } from '../cause/cause';
import { NO_FIX } from '../fix/fix';
import { laneAtOpening } from '../lane/lane-of';
import { NO_MESSAGES } from '../message/message';
import { NO_OBLIGATIONS } from '../obligation/obligation';
import { preparationAtOpening } from '../preparation/decide-preparation';
import { NO_REVIEW } from '../review/review';
import { stakeAtOpening } from '../stake/decide-stake';
import { NO_SURVEY } from '../survey/survey';
import type { CrisisCore } from './crisis';
import { assess, crisisHandlers, reassess } from './decide-crisis';
import type { DomainEvent, Draft, EventOf } from './events';
import { NO_RELATIONSHIP } from './relationship';
import { assessSeverity } from './severity';
import type { CrisisState } from './state';
import type { Subject } from './subject';

/** The state after opening; the only way a crisis comes to be. */
export function openedState(event: EventOf<'crisis.opened'>): CrisisState {
  const { data, at } = event;
  const { severity } = data.assessment;
  const crisis: CrisisCore = {
    id: data.crisisId, reference: data.reference, summary: data.summary,
    accountId: data.account.id, accountName: data.account.name, vip: data.account.vip,
    contacts: data.contacts, trigger: data.trigger, ...(data.product == null ? {} : { product: data.product }), causes: data.causes, impact: data.impact, trustSignals: data.trustSignals,
    assessment: data.assessment, severityOverride: null, severity, worstSeverity: severity, loweringProposal: null, cancelProposal: null,
    openedAt: at, awareAt: data.awareAt, spokeFirst: data.spokeFirst, deskId: data.deskId, people: data.people, unavailable: data.unavailable ?? {}, drill: data.drill,
    cycle: 1, joinedReports: 0, routine: null, closedAt: null, cancelledAt: null,
  };
  return {
    version: event.seq, crisis, protocol: data.protocol, calendars: data.calendars, stake: stakeAtOpening(data), obligation: NO_OBLIGATIONS, message: NO_MESSAGES,
    fix: NO_FIX, cause: NO_CAUSE, survey: NO_SURVEY, review: NO_REVIEW, ...NO_RELATIONSHIP,
    lane: laneAtOpening(data),
    preparation: preparationAtOpening(data),
  };
}

function evolveCore(crisis: CrisisCore, event: DomainEvent): CrisisCore {
  switch (event.type) {
    case 'crisis.report-joined': {
      const { contact } = event.data;
      const known = contact === null || crisis.contacts.some((one) => one.id === contact.id);
      return { ...crisis, joinedReports: crisis.joinedReports + 1, contacts: known ? crisis.contacts : [...crisis.contacts, contact] };
    }
    case 'crisis.impact-recorded':
      return { ...crisis, impact: event.data.impact };
    case 'crisis.trust-signalled': {
      const { signal, because } = event.data;
      const signalReasons = because === undefined ? {} : { signalReasons: { ...crisis.signalReasons, [signal]: because } };
      return { ...crisis, trustSignals: [...crisis.trustSignals, signal], ...signalReasons };
    }
    case 'crisis.trust-signal-withdrawn':
      return { ...crisis, trustSignals: crisis.trustSignals.filter((one) => one !== event.data.signal) };
    case 'crisis.severity-set': {
      const { severity, override, assessment } = event.data;
      const worst = severity < crisis.worstSeverity ? severity : crisis.worstSeverity;
      return { ...crisis, severity, severityOverride: override, worstSeverity: worst, assessment, loweringProposal: null };
    }
    case 'crisis.lowering-proposed': return { ...crisis, loweringProposal: { by: event.by.id, to: event.data.to, reason: event.data.reason } };
    case 'crisis.lowering-declined': return { ...crisis, loweringProposal: null };
    case 'crisis.causes-set': return { ...crisis, causes: event.data.causes };
    case 'crisis.role-assigned': return { ...crisis, people: { ...crisis.people, [event.data.role]: event.data.personId } };
    case 'crisis.availability-set': return { ...crisis, unavailable: availability(crisis, event) };
    case 'crisis.contact-added': return { ...crisis, contacts: [...crisis.contacts, event.data.contact] };
    case 'crisis.routine-returned': return { ...crisis, routine: { at: event.at, how: event.data.how, comprehension: event.data.comprehension } };
    case 'crisis.explained-again': return crisis.routine === null ? crisis : { ...crisis, routine: { ...crisis.routine, comprehension: event.data.comprehension, explainedAgainAt: event.at } };
    case 'crisis.closed': return { ...crisis, closedAt: event.at };
    case 'crisis.reopened': return { ...crisis, cycle: event.data.cycle, routine: null, closedAt: null };
    case 'crisis.cancel-proposed': return { ...crisis, cancelProposal: { by: event.by.id, reason: event.data.reason } };
    case 'crisis.cancel-declined': return { ...crisis, cancelProposal: null };
    case 'crisis.cancelled': return { ...crisis, cancelledAt: event.at };
    default: return crisis;
  }
}

/** Absences that have ended fall out of the state, so that a duty handed back to the person is not taken over again. */
function presentPeople(crisis: CrisisCore, now: number): CrisisCore {
  const entries = Object.entries(crisis.unavailable);
  const still = entries.filter(([, until]) => until > now);
  return still.length === entries.length ? crisis : { ...crisis, unavailable: Object.fromEntries(still) };
}

function availability(crisis: CrisisCore, event: EventOf<'crisis.availability-set'>): CrisisCore['unavailable'] {
  const { personId, unavailableUntil } = event.data;
  const others = Object.fromEntries(Object.entries(crisis.unavailable).filter(([id]) => id !== personId));
  return unavailableUntil === null ? others : { ...others, [personId]: unavailableUntil };
}

function react(state: CrisisState, event: DomainEvent): readonly Draft[] {
  if (event.type === 'crisis.impact-recorded') return reassess(state, assessSeverity(event.data.impactLevel, state.crisis.trustSignals, state.crisis.signalReasons), 'impact-changed');
  if (event.type === 'crisis.trust-signalled' || event.type === 'crisis.trust-signal-withdrawn') return reassess(state, assess(state), event.data.signal);
  return [];
}

export const crisisSubject: Subject = {
  name: 'crisis',
  handlers: crisisHandlers,
  evolve: (state, event) => {
    const crisis = evolveCore(presentPeople(state.crisis, event.at), event);
    return crisis === state.crisis ? state : { ...state, crisis };
  },
  react,
};
