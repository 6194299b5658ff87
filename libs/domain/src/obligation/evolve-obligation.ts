/** How events change the duties. Settled ones leave the open list for the record; their tally stays. */
import type { DomainEvent, EventOf } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import type { ObligationKind } from './kinds';
import type { Obligation, ObligationState, Tally } from './obligation';
import { DUTY_ENDED, REOPENED } from './settle';

/** First word, summary and notice are owed once in a cycle, however often severity changes. */
export const ONCE_IN_CYCLE: ReadonlySet<ObligationKind> = new Set(['first-contact', 'summary', 'executive-notice']);

const EMPTY_TALLY: Tally = { kept: 0, late: 0, missed: 0, cancelled: 0 };

export function evolveObligation(state: CrisisState, event: DomainEvent): CrisisState {
  const next = nextObligations(state, event);
  return next === state.obligation ? state : { ...state, obligation: next };
}

function nextObligations(state: CrisisState, event: DomainEvent): ObligationState {
  const duties = state.obligation;
  switch (event.type) {
    case 'obligation.started':
      return { ...duties, open: [...duties.open, event.data], counter: duties.counter + 1, trackStarts: withStart(duties.trackStarts, event.data) };
    case 'obligation.settled':
      return settled(duties, event);
    case 'obligation.warned':
      return change(duties, event.data.id, (one) => ({ ...one, warnings: one.warnings.slice(1), warnedAt: [...one.warnedAt, one.warnings[0] ?? event.at] }));
    case 'obligation.breached':
      return change(duties, event.data.id, (one) => ({ ...one, breachedAt: event.data.due, warnings: [] }));
    case 'obligation.escalated':
      return change(duties, event.data.id, (one) => ({ ...one, rung: event.data.rung + 1, nextRungAt: event.data.nextRungAt }));
    case 'obligation.paused':
      return change(duties, event.data.id, (one) => ({
        ...one, due: null, warnings: [], nextRungAt: null, takeoverAt: null,
        pauses: [...one.pauses, { from: event.at, to: null, reason: event.data.reason, until: event.data.until }],
      }));
    case 'obligation.resumed':
    case 'obligation.extended':
    case 'obligation.retargeted':
      return change(duties, event.data.id, () => event.data.clock);
    case 'obligation.reassigned':
      return change(duties, event.data.id, (one) => ({ ...one, owner: event.data.to }));
    case 'cadence.changed': {
      const { target, clock, askedBy, words } = event.data;
      return { ...duties, customCadence: { target, clock, askedBy, words } };
    }
    case 'crisis.reopened':
      return { ...duties, customCadence: null, missedUpdatesInRow: 0, doneInCycle: [] };
    default:
      return duties;
  }
}

function withStart(starts: ObligationState['trackStarts'], { track, startedAt }: Obligation): ObligationState['trackStarts'] {
  const known = starts[track];
  return known !== null && known <= startedAt ? starts : { ...starts, [track]: startedAt };
}

function change(duties: ObligationState, id: string, by: (one: Obligation) => Obligation): ObligationState {
  return { ...duties, open: duties.open.map((one) => (one.id === id ? by(one) : one)) };
}

function settled(duties: ObligationState, event: EventOf<'obligation.settled'>): ObligationState {
  const { id, kind, outcome, reason } = event.data;
  const done = ONCE_IN_CYCLE.has(kind) && reason !== DUTY_ENDED && reason !== REOPENED && !duties.doneInCycle.includes(kind);
  const before = duties.tally[kind] ?? EMPTY_TALLY;
  const inRow = kind !== 'timed-update' ? duties.missedUpdatesInRow : outcome === 'missed' ? duties.missedUpdatesInRow + 1 : 0;
  return {
    ...duties,
    open: duties.open.filter((one) => one.id !== id),
    tally: { ...duties.tally, [kind]: { ...before, [outcome]: before[outcome] + 1 } },
    missedUpdatesInRow: inRow,
    doneInCycle: done ? [...duties.doneInCycle, kind] : duties.doneInCycle,
  };
}
