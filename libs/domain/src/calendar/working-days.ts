import { firstEndingAfter } from './compiled-calendar';
import type { CompiledCalendar } from './compiled-calendar';
import type { Instant } from './instant';

/**
 * Due instant of `days` ≥ 1 working days from `start`, without pauses; undefined when the compiled window ends before.
 *
 * The first day is the local day of `start` when it still has open time at or after `start`, otherwise the next open day.
 * Begun at (or before) its opening, that day counts in full and the target is due at the closing of the last of `days` days.
 * Begun later, the target is due at the same open-time offset `days` open days later, on a shorter day at the latest at its closing.
 * So "1 day" from Monday 10:00 is Tuesday 10:00, and from Monday 09:00 (opening) Monday's closing. Our own rule (design D).
 */
export function workingDaysDueAt(cal: CompiledCalendar, start: Instant, days: number): Instant | undefined {
  const first = cal.intervals[firstEndingAfter(cal, start)];
  if (first === undefined) return undefined;
  const offsetMs = openMsOfDayBefore(cal, first[2], start);
  let dayStartIndex = firstIndexOfDay(cal, first[2]);
  const daysToSkip = offsetMs === 0 ? days - 1 : days;
  for (let skipped = 0; skipped < daysToSkip; skipped += 1) {
    const day = cal.intervals[dayStartIndex];
    if (day === undefined) return undefined;
    dayStartIndex = firstIndexOfDay(cal, day[2] + 1);
  }
  return offsetMs === 0 ? closingOfDay(cal, dayStartIndex) : atOffset(cal, dayStartIndex, offsetMs);
}

const WEEK_MS = 7 * 86_400_000;
/** An hour late in the evening, after closing, still names its own day; the small hours name the day they lead into. */
const EVENING_MS = 8 * 3_600_000;

/**
 * When what is due "on the thirtieth day" is due: at the closing of the working day that `at` names, or of the next one where that day is closed.
 * Beyond the compiled window the same weekday within it stands in, so that holidays and a clock change there are not known yet; undefined before it
 * and where the window holds no such day. Our own rule (design D).
 */
export function namedDayEnd(cal: CompiledCalendar, at: Instant): Instant | undefined {
  const weeks = Math.max(0, Math.ceil((at + WEEK_MS - cal.to) / WEEK_MS));
  const inside = at - weeks * WEEK_MS - EVENING_MS;
  if (inside < cal.from) return undefined;
  const first = cal.intervals[firstEndingAfter(cal, inside)];
  const end = first === undefined ? undefined : closingOfDay(cal, firstIndexOfDay(cal, first[2]));
  return end === undefined ? undefined : end + weeks * WEEK_MS;
}

/** The opening of the last working day that began before `at`; undefined outside the compiled window. */
export function workingDayStart(cal: CompiledCalendar, at: Instant): Instant | undefined {
  if (at > cal.to) return undefined;
  for (let index = Math.min(firstEndingAfter(cal, at), cal.intervals.length - 1); index >= 0; index -= 1) {
    const interval = cal.intervals[index];
    if (interval !== undefined && interval[0] < at) return cal.intervals[firstIndexOfDay(cal, interval[2])]?.[0];
  }
  return undefined;
}

/** Index of the first interval of `day` or of the next open day after it. */
function firstIndexOfDay(cal: CompiledCalendar, day: number): number {
  let low = 0;
  let high = cal.intervals.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const interval = cal.intervals[middle];
    if (interval !== undefined && interval[2] < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function openMsOfDayBefore(cal: CompiledCalendar, day: number, before: Instant): number {
  let sumMs = 0;
  for (let index = firstIndexOfDay(cal, day); index < cal.intervals.length; index += 1) {
    const interval = cal.intervals[index];
    if (interval === undefined || interval[2] !== day || interval[0] >= before) break;
    sumMs += Math.min(interval[1], before) - interval[0];
  }
  return sumMs;
}

function closingOfDay(cal: CompiledCalendar, dayStartIndex: number): Instant | undefined {
  return atOffset(cal, dayStartIndex, Number.POSITIVE_INFINITY);
}

/** The instant `offsetMs` of open time after the day's opening, or the day's closing when the day is shorter. */
function atOffset(cal: CompiledCalendar, dayStartIndex: number, offsetMs: number): Instant | undefined {
  const day = cal.intervals[dayStartIndex]?.[2];
  let leftMs = offsetMs;
  let closing: Instant | undefined;
  for (let index = dayStartIndex; index < cal.intervals.length; index += 1) {
    const interval = cal.intervals[index];
    if (interval === undefined || interval[2] !== day) break;
    if (interval[1] - interval[0] >= leftMs) return interval[0] + leftMs;
    leftMs -= interval[1] - interval[0];
    closing = interval[1];
  }
  return closing;
}
