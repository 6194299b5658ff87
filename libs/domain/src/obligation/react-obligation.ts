/** What other subjects' events mean for the duties: met, ended, started, re-aimed, handed over. Order matters: met before started. */
import { draft } from '../crisis/events';
import type { DomainEvent, Draft, DraftOf } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import type { Context } from '../crisis/subject';
import { dueAt } from '../calendar/working-time';
import type { Instant } from '../kernel';
import type { DutyRule } from '../protocol/protocol';
import { aim, obligationId, startClock } from './clock';
import { DUTIES } from './duty-table';
import { ONCE_IN_CYCLE } from './evolve-obligation';
import { followUp } from './follow-up';
import { OBLIGATION_KINDS, OUTLIVING_KINDS } from './kinds';
import type { ObligationKind } from './kinds';
import type { Obligation } from './obligation';
import { ownerOf } from './owners';
import { ruleFor } from './rules';
import { DUTY_ENDED, REOPENED, settleMet, settleUnmet } from './settle';

/** What a closed crisis may still owe anew: a late question of the customer, a message whose fate is unknown. */
const AFTER_CLOSING: ReadonlySet<ObligationKind> = new Set<ObligationKind>(['answer', 'task', ...OUTLIVING_KINDS]);

export function reactObligation(state: CrisisState, event: DomainEvent, _context: Context): readonly Draft[] {
  if (event.type.startsWith('obligation.')) return [];
  const settled = OBLIGATION_KINDS.flatMap((kind) => meet(state, kind, event));
  const met = new Set(settled.map((one) => one.data.id));
  const ended = endings(state, event).filter((one) => !met.has(one.data.id));
  const gone = new Set([...ended, ...settled].map((one) => one.data.id));
  const next = settled.flatMap((one) => followUp(state, one.data));
  return [...settled, ...ended, ...next, ...starts(state, event, { gone, begun: next.length }), ...reaim(state, event, gone), ...handOver(state, event)];
}

/** A duty settled meanwhile takes no further event, and of a single kind no second one starts. */
export function overtakenObligation(state: CrisisState, planned: Draft): boolean {
  const { open } = state.obligation;
  if (planned.type === 'obligation.started') return DUTIES[planned.data.kind].single && open.some((one) => one.kind === planned.data.kind);
  if (!planned.type.startsWith('obligation.') || !('id' in planned.data)) return false;
  const { id } = planned.data;
  return open.every((one) => one.id !== id);
}

/** Two duties begun by two events of one instant were planned on the same ground; the second takes the next number. */
export function numberedObligation(state: CrisisState, planned: Draft): Draft {
  if (planned.type !== 'obligation.started') return planned;
  const id = obligationId(planned.data.kind, state.obligation.counter + 1);
  return planned.data.id === id ? planned : draft('obligation.started', { ...planned.data, id });
}

type Settled = DraftOf<'obligation.settled'>;

/** What happened before a duty began does not meet it: a call logged late belongs to the cycle it was made in. */
function meet(state: CrisisState, kind: ObligationKind, event: DomainEvent): readonly Settled[] {
  const met = DUTIES[kind].metBy(event, state);
  if (met === null) return [];
  return state.obligation.open
    .filter((one) => one.kind === kind && met.at >= one.startedAt && (met.about === null || one.about === met.about) && (one.about === null || met.except?.includes(one.about) !== true))
    .map((one) => settleMet(one, met));
}

function endings(state: CrisisState, event: DomainEvent): readonly Settled[] {
  const end = (which: (one: Obligation) => boolean, reason: string): readonly Settled[] => state.obligation.open.filter(which).map((one) => settleUnmet(one, event.at, reason));
  const mortal = (one: Obligation): boolean => !OUTLIVING_KINDS.has(one.kind);
  switch (event.type) {
    case 'crisis.cancelled': return end(() => true, 'crisis-cancelled');
    case 'crisis.closed': return end(mortal, 'crisis-closed');
    case 'crisis.reopened': return end((one) => (mortal(one) && one.kind !== 'answer' && one.kind !== 'task') || DUTIES[one.kind].endedBy?.(event, one.about) === true, REOPENED);
    // Where the new severity knows no such duty, it ends: one that can be neither aimed nor met would bar closing for ever.
    case 'crisis.severity-set': return end((one) => ruleFor(state, one.kind) === null || DUTIES[one.kind].endedBy?.(event, one.about) === true, DUTY_ENDED);
    default: return end((one) => DUTIES[one.kind].endedBy?.(event, one.about) === true, DUTY_ENDED);
  }
}

function starts(state: CrisisState, event: DomainEvent, so: { readonly gone: ReadonlySet<string>; readonly begun: number }): readonly Draft[] {
  const begun: Draft[] = [];
  const { crisis, obligation } = state;
  for (const kind of OBLIGATION_KINDS) {
    const start = DUTIES[kind].startedBy(event, state);
    const rule = ruleFor(state, kind);
    if (start === null || rule === null || crisis.cancelledAt !== null) continue;
    if (crisis.closedAt !== null && !AFTER_CLOSING.has(kind)) continue;
    if (ONCE_IN_CYCLE.has(kind) && obligation.doneInCycle.includes(kind)) continue;
    if (DUTIES[kind].single && obligation.open.some((one) => one.kind === kind && !so.gone.has(one.id))) continue;
    const counted = { ...state, obligation: { ...obligation, counter: obligation.counter + so.begun + begun.length } };
    const clock = startClock(counted, { kind, owner: start.owner ?? ownerOf(crisis.people, kind), startedAt: start.at, rule, about: start.about ?? null, dueAt: start.dueAt ?? null });
    begun.push(draft('obligation.started', clock));
  }
  return begun;
}

type Why = 'severity' | 'phase' | 'cadence' | 'calendar';

function reaim(state: CrisisState, event: DomainEvent, gone: ReadonlySet<string>): readonly Draft[] {
  const why = reasonToReaim(event);
  if (why === null) return [];
  const concerned = (one: Obligation): boolean => why === 'calendar' || one.kind === 'timed-update' || (why === 'severity' && one.extendedTo === null);
  return state.obligation.open
    .filter((one) => !gone.has(one.id) && concerned(one))
    .flatMap((one) => {
      const rule = why === 'calendar' ? one : ruleFor(state, one.kind);
      if (rule === null) return [];
      const clock = aimed(state, one, rule);
      if (clock.due === one.due && clock.nextRungAt === one.nextRungAt && sameRule(clock, one)) return [];
      const reached = clock.due ?? reachedBeforePause(state, clock);
      const late = one.breachedAt === null && reached !== null && reached <= event.at && (one.due === null || one.due > event.at);
      const { id, kind } = one;
      const retargeted = draft('obligation.retargeted', { id, kind, why, wasDue: one.due, clock: { ...clock, byReclassification: late || one.byReclassification } });
      // Time stands still for a paused duty, so that its breach is recorded here and its ladder begins when it is resumed.
      const hidden = late && clock.due === null;
      return hidden ? [retargeted, draft('obligation.breached', { id, kind, due: reached, noticedLateMs: event.at - reached, byReclassification: true })] : [retargeted];
    });
}

/** When a duty that stands still had already used up its target before it was paused; null when it had not. */
function reachedBeforePause(state: CrisisState, { clock, startedAt, target, pauses }: Obligation): Instant | null {
  const calendar = state.calendars[clock];
  const result = dueAt(calendar, Math.max(startedAt, calendar.from), target, pauses);
  return result.ok ? result.at : null;
}

/** Aimed by a new rule. A time told to the customer binds as long as it is the sooner one, whatever the rule grants now. */
function aimed(state: CrisisState, one: Obligation, { target, clock }: DutyRule): Obligation {
  const ruled = { ...one, target, clock };
  if (one.kind !== 'timed-update' || one.extendedTo === null) return aim(state, ruled);
  const computed = aim(state, { ...ruled, extendedTo: null });
  return computed.due !== null && computed.due < one.extendedTo ? computed : aim(state, ruled);
}

function sameRule(a: Obligation, b: Obligation): boolean {
  const amount = ({ target }: Obligation): number => (target.kind === 'time' ? target.ms : target.days);
  return a.clock === b.clock && a.target.kind === b.target.kind && amount(a) === amount(b);
}

const PHASE_STEPS: ReadonlySet<string> = new Set(['fix.located', 'operation.restored', 'operation.lost', 'fix.recorded', 'fix.verified', 'fix.verification-failed']);

function reasonToReaim(event: DomainEvent): Why | null {
  if (event.type === 'crisis.severity-set') return 'severity';
  if (event.type === 'cadence.changed') return 'cadence';
  if (event.type === 'calendars.applied') return 'calendar';
  return PHASE_STEPS.has(event.type) ? 'phase' : null;
}

/** A new holder of a role takes over the open duties of the former one, or of whoever stood in while nobody held it. */
function handOver(state: CrisisState, event: DomainEvent): readonly Draft[] {
  if (event.type !== 'crisis.role-assigned') return [];
  const { personId, was, role, reason } = event.data;
  const before = { ...state.crisis.people, [role]: was };
  return state.obligation.open
    .filter((one) => DUTIES[one.kind].owner === role && one.owner !== personId && (one.owner === null || one.owner === ownerOf(before, one.kind)))
    .map((one) => draft('obligation.reassigned', { id: one.id, kind: one.kind, from: one.owner, to: personId, why: 'role', reason }));
}
