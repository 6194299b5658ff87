import { dueAt, warningsAt } from '#domain';
import type { CompiledCalendar, Instant, Interval, Pause, Target } from '#domain';
import type { CalendarDefinition, CalendarRefusal } from './definition';
import { DAY_MS, dateOf, epochDayOf, instantOf, localDayOf, openRanges, specialDaysByDate, startOfDay } from './local-day';
import type { EpochDay, MinuteRange } from './local-day';

/** First window of a search for a due instant; most targets end within it. */
const FIRST_WINDOW_MS = 60 * DAY_MS;
/** Each further window is this much longer, so that the whole coverage takes few rounds. */
const WINDOW_GROWTH = 6;

/** The instants a definition covers, `[from, to)`: its local dates, both included. */
export function coverageOf(definition: CalendarDefinition): { readonly from: Instant; readonly to: Instant } {
  const { zone, coverage } = definition;
  return { from: startOfDay(zone, epochDayOf(coverage.from)), to: startOfDay(zone, epochDayOf(coverage.to) + 1) };
}

/** The refusal `calendar.out-of-coverage` with the covered dates, or undefined when `at` is covered. */
export function refuseOutOfCoverage(definition: CalendarDefinition, at: Instant): CalendarRefusal | undefined {
  const covered = coverageOf(definition);
  return at >= covered.from && at < covered.to ? undefined : outOfCoverage(definition);
}

/**
 * Compiles a definition into open UTC intervals for `[from, to)`, widened to whole local days (a working-day target needs the whole
 * day) and cut to the coverage; the result's own `from` and `to` say what was compiled. Outside the coverage the window is empty, and
 * the domain refuses `calendar.window-exceeded` there; ask `refuseOutOfCoverage` first to tell the two apart. Pure, safe to repeat.
 */
export function compileCalendar(definition: CalendarDefinition, from: Instant, to: Instant): CompiledCalendar {
  const { id, version, zone } = definition;
  const covered = coverageOf(definition);
  const start = Math.min(Math.max(from, covered.from), covered.to);
  const end = Math.min(to, covered.to);
  if (!(start < end)) return { id, version, from: start, to: start, intervals: [] };
  const firstDay = localDayOf(zone, start);
  const lastDay = localDayOf(zone, end - 1);
  const specials = specialDaysByDate(definition);
  const intervals: Interval[] = [];
  let dayStart = startOfDay(zone, firstDay);
  for (let day = firstDay; day <= lastDay; day += 1) {
    const nextStart = startOfDay(zone, day + 1);
    const ranges = openRanges(definition, specials.get(dateOf(day)), day);
    appendDay(intervals, { zone, day, dayStart, nextStart, ranges });
    dayStart = nextStart;
  }
  return { id, version, from: startOfDay(zone, firstDay), to: dayStart, intervals };
}

/** What `dueInCalendar` found: the due instant, its warnings, and the version it was computed with. */
export interface DueInCalendar {
  readonly ok: true;
  readonly due: Instant;
  readonly warnings: readonly Instant[];
  readonly calendarVersion: string;
}

/**
 * Due instant and warnings of a target on a definition, without the caller choosing a window.
 * Refuses `calendar.out-of-coverage` when the start or the due instant lies outside the covered dates, `clock.paused` under an ongoing
 * pause, `target.invalid` for a target that is no amount of time.
 */
export function dueInCalendar(
  definition: CalendarDefinition,
  clock: { readonly start: Instant; readonly target: Target; readonly pauses: readonly Pause[] },
): DueInCalendar | CalendarRefusal {
  const { start, target, pauses } = clock;
  const refusal = refuseOutOfCoverage(definition, start);
  if (refusal !== undefined) return refusal;
  const covered = coverageOf(definition);
  for (let windowMs = FIRST_WINDOW_MS; ; windowMs *= WINDOW_GROWTH) {
    const cal = compileCalendar(definition, start, start + windowMs);
    const due = dueAt(cal, start, target, pauses);
    if (due.ok) return { ok: true, due: due.at, warnings: warningsAt(cal, start, target, pauses), calendarVersion: cal.version };
    if (due.code === 'calendar.window-exceeded' && cal.to >= covered.to) return outOfCoverage(definition);
    // A pause may also look endless for lack of window: a working-day target is measured before pauses are laid on it.
    if (due.code === 'target.invalid' || cal.to >= covered.to) return due;
  }
}

function outOfCoverage(definition: CalendarDefinition): CalendarRefusal {
  const { from, to } = definition.coverage;
  return { ok: false, code: 'calendar.out-of-coverage', params: { calendar: definition.version, from, to, zone: definition.zone } };
}

interface LocalDay {
  readonly zone: string;
  readonly day: EpochDay;
  readonly dayStart: Instant;
  readonly nextStart: Instant;
  readonly ranges: readonly MinuteRange[];
}

function appendDay(intervals: Interval[], local: LocalDay): void {
  const { zone, day, dayStart, nextStart, ranges } = local;
  // A day of 24 hours has no clock change: plain addition is exact and much faster.
  const plain = nextStart - dayStart === DAY_MS;
  for (const [fromMinute, toMinute] of ranges) {
    const from = plain ? dayStart + fromMinute * 60_000 : instantOf(zone, day, fromMinute);
    const to = plain ? dayStart + toMinute * 60_000 : instantOf(zone, day, toMinute);
    // Around a clock change two wall-time ranges may map onto the same instants; what is open once stays open once.
    const begin = Math.max(from, intervals.at(-1)?.[1] ?? from);
    if (to > begin) intervals.push([begin, to, day]);
  }
}
