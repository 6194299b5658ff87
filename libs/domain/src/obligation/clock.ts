/**
 * Builds and re-aims obligation clocks. All arithmetic is on compiled calendars (libs/domain/calendar), so it is free of time zones.
 * Model after formulas 3: append-only clock events, only the overlap of a pause with working time moves the due instant.
 */
import { namedDayEnd, workingDayStart } from '../calendar/working-days';
import { addWorkingMs, dueAt, elapsedMs, targetMs, warningsAt, warningsByRule } from '../calendar/working-time';
import type { CompiledCalendar, Target } from '../calendar/working-time';
import { DAY_MS, MINUTE_MS } from '../kernel';
import type { Instant } from '../kernel';
import type { DutyRule } from '../protocol/protocol';
import type { CrisisState } from '../crisis/state';
import { OBLIGATION_TRACKS } from './kinds';
import type { ObligationKind } from './kinds';
import type { Obligation } from './obligation';
import { AFTERWARDS } from './rules';

/** The floor under the warnings (formulas 3). */
const LAST_WARNING_MS = 15 * MINUTE_MS;

export interface StartClock {
  readonly kind: ObligationKind;
  readonly owner: string | null;
  readonly startedAt: Instant;
  readonly rule: DutyRule;
  readonly about?: string | null;
  /** A due instant agreed outright (told to the customer, set for an action) instead of the computed one. */
  readonly dueAt?: Instant | null;
  readonly rung?: number;
}

/** The n-th duty of a crisis, named by its kind. */
export const obligationId = (kind: ObligationKind, number: number): string => `${kind}-${String(number)}`;

/** A new obligation with its due instant, warnings and ladder computed; nothing is recorded yet. */
export function startClock(state: CrisisState, start: StartClock): Obligation {
  return aim(state, {
    id: obligationId(start.kind, state.obligation.counter + 1),
    kind: start.kind,
    track: OBLIGATION_TRACKS[start.kind],
    cycle: state.crisis.cycle,
    owner: start.owner,
    startedAt: start.startedAt,
    target: start.rule.target,
    clock: start.rule.clock,
    pauses: [],
    due: null,
    extendedTo: start.dueAt ?? null,
    warnings: [],
    warnedAt: [],
    breachedAt: null,
    rung: start.rung ?? 0,
    nextRungAt: null,
    takeoverAt: null,
    about: start.about ?? null,
    byReclassification: false,
  });
}

/**
 * Computes due, warnings, takeover and next rung anew from start, target, pauses and extension. What has fired stays fired, and the due
 * instant of a breached duty moves only by an extension: results of the past are never computed anew (formulas 3).
 */
export function aim(state: CrisisState, obligation: Obligation): Obligation {
  const calendar = state.calendars[obligation.clock];
  const { startedAt, target, pauses } = obligation;
  if (pauses.some((pause) => pause.to === null || pause.to === undefined)) {
    return { ...obligation, due: null, warnings: [], nextRungAt: null, takeoverAt: null };
  }
  const broken = obligation.breachedAt === null ? null : obligation.due;
  const due = agreedDue(state, obligation) ?? broken ?? computedDue(calendar, obligation);
  const last = obligation.warnedAt.at(-1) ?? startedAt;
  const all = keepsHours(state, obligation) ? hoursBefore(calendar, due) : obligation.extendedTo === null ? warningsAt(calendar, startedAt, target, pauses) : sharesOf(startedAt, due);
  return {
    ...obligation,
    due,
    warnings: obligation.breachedAt === null ? all.filter((at) => at > last && at < due) : [],
    takeoverAt: takeoverOf(state, obligation, due),
    nextRungAt: obligation.breachedAt === null ? due : rungAt(state, { ...obligation, due }, obligation.rung),
  };
}

/**
 * The due instant given with the duty. What was planned by itself names a day ("thirty days after"), and its end is aimed at anew when more of
 * the calendar is known; what somebody agreed on is never moved.
 */
function agreedDue(state: CrisisState, obligation: Obligation): Instant | null {
  const { extendedTo, clock, breachedAt, due } = obligation;
  const named = extendedTo === null ? undefined : namedDay(state, obligation);
  if (named === undefined) return extendedTo;
  return breachedAt === null ? (namedDayEnd(state.calendars[clock], named) ?? extendedTo) : due;
}

/** The instant that names its day, as long as nobody has agreed on another one. */
function namedDay({ crisis, ledger: { pulses, returnChecks } }: CrisisState, { kind, about, extendedTo }: Obligation): Instant | undefined {
  const planned = (kind === 'pulse' ? pulses : kind === 'return-check' ? returnChecks : []).find((one) => one.id === about && one.dueAt === extendedTo);
  return planned?.afterDays === undefined || crisis.closedAt === null ? undefined : crisis.closedAt + planned.afterDays * DAY_MS;
}

/** What the customer is asked and shown after his crisis: it is told of and climbs in working hours, where the protocol says so. */
const keepsHours = (state: CrisisState, { kind }: Pick<Obligation, 'kind'>): boolean => AFTERWARDS.has(kind) && state.protocol.relationship?.ledger?.workingHours !== undefined;

/** Told when the working day before begins, when its own begins, and a quarter of an hour before. */
function hoursBefore(calendar: CompiledCalendar, due: Instant): readonly Instant[] {
  const day = workingDayStart(calendar, due);
  const before = day === undefined ? undefined : workingDayStart(calendar, day);
  return [before, day, due - LAST_WARNING_MS].filter((at) => at !== undefined);
}

/**
 * Beyond the compiled window the window's end stands in until more is compiled ahead (apply-calendars). A start before the window counts
 * from its beginning: an awareness of long ago makes a duty due early, never at the far end.
 */
function computedDue(calendar: CompiledCalendar, obligation: Obligation): Instant {
  const result = dueAt(calendar, Math.max(obligation.startedAt, calendar.from), obligation.target, obligation.pauses);
  return result.ok ? result.at : calendar.to;
}

/** Warnings of an agreed due instant: the same shares in wall time, because no working-time target stands behind it. */
function sharesOf(from: Instant, due: Instant): readonly Instant[] {
  const shares = [50, 75, 90].map((percent) => from + Math.floor(((due - from) * percent) / 100));
  return [...new Set([...shares, due - LAST_WARNING_MS])].filter((at) => at > from).sort((a, b) => a - b);
}

/** Where the deputy steps in: the protocol's share of the target in open time, of an agreed due instant in wall time; of what waits for working hours when its day begins. */
function takeoverOf(state: CrisisState, obligation: Obligation, due: Instant): Instant {
  const { extendedTo, clock, startedAt: start, target, pauses } = obligation;
  const opening = keepsHours(state, obligation) ? workingDayStart(state.calendars[clock], due) : undefined;
  if (opening !== undefined) return opening;
  const percent = state.protocol.takeoverPercent;
  const [share] = extendedTo === null ? warningsByRule({ cal: state.calendars[clock], start, target, pauses, rule: { percents: [percent], leadsMs: [] } }) : [];
  return share ?? start + Math.floor(((due - start) * percent) / 100);
}

/**
 * When rung `index` fires: due plus that rung's number of targets, in the obligation's own calendar; null past the last rung. The executive
 * gate climbs by the protocol's interval instead, and never stops (formulas 11: weekly).
 */
export function rungAt(state: CrisisState, obligation: Obligation, index: number): Instant | null {
  const { due } = obligation;
  if (due === null) return null;
  if (obligation.kind === 'executive-review') return due + index * state.protocol.reviewRepeatMs;
  const rung = state.protocol.ladder[index];
  if (rung === undefined) return null;
  if (rung.afterCycles === 0) return due;
  return afterCycles(state.calendars[obligation.clock], obligation, rung.afterCycles);
}

function afterCycles(calendar: CompiledCalendar, obligation: Obligation, cycles: number): Instant | null {
  if (obligation.due === null) return null;
  const target = targetMs(calendar, obligation.startedAt, obligation.target);
  if (!target.ok) return null;
  const result = addWorkingMs(calendar, obligation.due, target.ms * cycles);
  return result.ok ? result.at : null;
}

/** The instant one more cycle of the same target after `from`. */
export function nextCycleAt(calendar: CompiledCalendar, from: Instant, target: Target): Instant {
  const result = dueAt(calendar, from, target, []);
  return result.ok ? result.at : calendar.to;
}

/** Share of the target used at `now`, in percent; 100 and more is late. 0 while paused from the start. */
export function percentUsed(state: CrisisState, obligation: Obligation, now: Instant): number {
  const agreed = obligation.extendedTo === null ? null : (obligation.due ?? obligation.extendedTo);
  if (agreed !== null) return Math.floor(((now - obligation.startedAt) / Math.max(1, agreed - obligation.startedAt)) * 100);
  const calendar = state.calendars[obligation.clock];
  const target = targetMs(calendar, obligation.startedAt, obligation.target);
  if (!target.ok || target.ms === 0) return 100;
  return Math.floor((elapsedMs(calendar, obligation.startedAt, now, obligation.pauses) / target.ms) * 100);
}
