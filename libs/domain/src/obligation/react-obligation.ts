/** What other subjects' events mean for the duties: met, ended, started, re-aimed, handed over. Order matters: met before started. */
import { draft } from '../crisis/events';
import type { DomainEvent, Draft, DraftOf } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import type { Context } from '../crisis/subject';
import { aim, startClock } from './clock';
import { DUTIES } from './duty-table';
import { OBLIGATION_KINDS } from './kinds';
import type { ObligationKind } from './kinds';
import { ownerOf } from './owners';
import { ruleFor } from './rules';
import { settleMet, settleUnmet } from './settle';

/** Prevention actions outlive the crisis; everything else ends with it. */
const OUTLIVE_CLOSING: ReadonlySet<ObligationKind> = new Set(['prevention']);

export function reactObligation(state: CrisisState, event: DomainEvent, _context: Context): readonly Draft[] {
  if (event.type === 'obligation.settled') return followUp(state, event);
  if (event.type.startsWith('obligation.')) return [];
  const ended = endings(state, event);
  const settled = OBLIGATION_KINDS.flatMap((kind) => meet(state, kind, event));
  const gone = new Set([...ended, ...settled].map((one) => one.data.id));
  const started = starts(state, event, gone);
  return [...settled, ...ended, ...started, ...reaim(state, event, gone), ...handOver(state, event)];
}

type Settled = DraftOf<'obligation.settled'>;

function meet(state: CrisisState, kind: ObligationKind, event: DomainEvent): readonly Settled[] {
  const met = DUTIES[kind].metBy(event, state);
  if (met === null) return [];
  return state.obligation.open
    .filter((one) => one.kind === kind && (met.about === null || one.about === met.about))
    .map((one) => settleMet(one, met));
}

function endings(state: CrisisState, event: DomainEvent): readonly Settled[] {
  if (event.type === 'crisis.cancelled') return state.obligation.open.map((one) => settleUnmet(one, event.at, 'crisis-cancelled'));
  if (event.type === 'crisis.closed') {
    return state.obligation.open.filter((one) => !OUTLIVE_CLOSING.has(one.kind)).map((one) => settleUnmet(one, event.at, 'crisis-closed'));
  }
  if (event.type === 'crisis.reopened') {
    return state.obligation.open.filter((one) => !OUTLIVE_CLOSING.has(one.kind) && one.kind !== 'answer').map((one) => settleUnmet(one, event.at, 'reopened'));
  }
  return state.obligation.open.filter((one) => DUTIES[one.kind].endedBy?.(event) === true).map((one) => settleUnmet(one, event.at, 'duty-ended'));
}

function starts(state: CrisisState, event: DomainEvent, gone: ReadonlySet<string>): readonly Draft[] {
  const begun: Draft[] = [];
  for (const kind of OBLIGATION_KINDS) {
    const start = DUTIES[kind].startedBy(event, state);
    const rule = ruleFor(state, kind);
    if (start === null || rule === null) continue;
    if (DUTIES[kind].single && state.obligation.open.some((one) => one.kind === kind && !gone.has(one.id))) continue;
    const counted = { ...state, obligation: { ...state.obligation, counter: state.obligation.counter + begun.length } };
    const clock = startClock(counted, { kind, owner: ownerOf(state.crisis.people, kind), startedAt: start.at, rule, about: start.about ?? null, dueAt: start.dueAt ?? null });
    begun.push(draft('obligation.started', clock));
  }
  return begun;
}

/** The next timed update starts when one is met; a missed one is followed at once by the next, already a rung higher (formulas 2). */
function followUp(state: CrisisState, event: Extract<DomainEvent, { type: 'obligation.settled' }>): readonly Draft[] {
  if (event.data.kind !== 'timed-update' || event.data.outcome === 'cancelled' || state.crisis.routine !== null) return [];
  if (state.crisis.cancelledAt !== null || state.crisis.closedAt !== null || event.data.reason === 'reopened') return [];
  const rule = ruleFor(state, 'timed-update');
  if (rule === null) return [];
  const missed = event.data.outcome === 'missed';
  const startedAt = missed ? (event.data.due ?? event.at) : event.data.at;
  const told = missed ? null : state.message.nextUpdateToldAt;
  const base = { kind: 'timed-update', owner: ownerOf(state.crisis.people, 'timed-update'), startedAt, rule } as const;
  const computed = startClock(state, base);
  // A cycle that began in silence has no warnings to give: its time is already being climbed.
  if (missed) return [draft('obligation.started', { ...computed, warnings: [] })];
  const earlier = told !== null && computed.due !== null && told < computed.due && told > startedAt;
  return [draft('obligation.started', earlier ? startClock(state, { ...base, dueAt: told }) : computed)];
}

function reaim(state: CrisisState, event: DomainEvent, gone: ReadonlySet<string>): readonly Draft[] {
  const why = reasonToReaim(event);
  if (why === null) return [];
  return state.obligation.open
    .filter((one) => !gone.has(one.id) && (why === 'calendar' || one.extendedTo === null || one.kind === 'timed-update'))
    .flatMap((one) => {
      const rule = ruleFor(state, one.kind);
      const onlyUpdates = why === 'phase' || why === 'cadence';
      if (rule === null || (onlyUpdates && one.kind !== 'timed-update')) return [];
      const clock = aim(state, { ...one, ...(why === 'calendar' ? {} : rule), extendedTo: onlyUpdates || why === 'severity' ? null : one.extendedTo });
      if (clock.due === one.due && clock.clock === one.clock) return [];
      const late = clock.due !== null && clock.due <= event.at && one.breachedAt === null;
      return [draft('obligation.retargeted', { id: one.id, kind: one.kind, why, wasDue: one.due, clock: { ...clock, byReclassification: late && why === 'severity' } })];
    });
}

const PHASE_STEPS: ReadonlySet<string> = new Set(['fix.located', 'operation.restored', 'operation.lost', 'fix.recorded', 'fix.verified', 'fix.verification-failed']);

function reasonToReaim(event: DomainEvent): 'severity' | 'phase' | 'cadence' | 'calendar' | null {
  if (event.type === 'crisis.severity-set') return 'severity';
  if (event.type === 'cadence.changed') return 'cadence';
  if (event.type === 'calendars.applied') return 'calendar';
  return PHASE_STEPS.has(event.type) ? 'phase' : null;
}

/** A new holder of a role takes over the open duties of the former one. */
function handOver(state: CrisisState, event: DomainEvent): readonly Draft[] {
  if (event.type !== 'crisis.role-assigned') return [];
  const { personId, was, role, reason } = event.data;
  return state.obligation.open
    .filter((one) => DUTIES[one.kind].owner === role && (one.owner === was || one.owner === null))
    .map((one) => draft('obligation.reassigned', { id: one.id, kind: one.kind, from: one.owner, to: personId, why: 'role', reason }));
}
