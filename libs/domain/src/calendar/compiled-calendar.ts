import type { Instant } from './instant';

/**
 * One stretch of open time, half-open `[from, to)` in UTC milliseconds. `day` is the number of days since 1970-01-01 of the local
 * date the stretch belongs to; stretches around a lunch break share it, and so do both sides of a clock change.
 */
export type Interval = readonly [from: Instant, to: Instant, day: number];

/**
 * A calendar compiled outside the workflow for the window `[from, to)`: zone-free, so that replays never depend on time-zone tables.
 * Invariants: intervals are sorted, disjoint, non-empty and inside the window; the window consists of whole local days.
 * What lies outside the window is unknown, not closed: `dueAt` refuses there, the counting functions see no open time.
 */
export interface CompiledCalendar {
  readonly id: string;
  readonly version: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly intervals: readonly Interval[];
}

/** Index of the first interval that ends after `at`; the length of the list when there is none. O(log n). */
export function firstEndingAfter(cal: CompiledCalendar, at: Instant): number {
  let low = 0;
  let high = cal.intervals.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const interval = cal.intervals[middle];
    if (interval !== undefined && interval[1] <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether `at` lies in open time. The opening instant is open, the closing instant is not. */
export function isOpen(cal: CompiledCalendar, at: Instant): boolean {
  const interval = cal.intervals[firstEndingAfter(cal, at)];
  return interval !== undefined && interval[0] <= at;
}

/** The earliest open instant at or after `at` (`at` itself when open); undefined when the window holds none or starts later. */
export function nextOpen(cal: CompiledCalendar, at: Instant): Instant | undefined {
  if (!(at >= cal.from)) return undefined;
  const interval = cal.intervals[firstEndingAfter(cal, at)];
  return interval === undefined ? undefined : Math.max(at, interval[0]);
}

/** Open milliseconds in `[from, to)`; 0 when the range is empty or turned round. Time outside the compiled window counts nothing. */
export function workingMs(cal: CompiledCalendar, from: Instant, to: Instant): number {
  let sumMs = 0;
  for (let index = firstEndingAfter(cal, from); index < cal.intervals.length; index += 1) {
    const interval = cal.intervals[index];
    if (interval === undefined || interval[0] >= to) break;
    sumMs += Math.max(0, Math.min(interval[1], to) - Math.max(interval[0], from));
  }
  return sumMs;
}
