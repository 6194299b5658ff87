/** Civil days and wall times of a zone. A day is a whole number: days since 1970-01-01, whatever the zone; minutes count from its midnight. */
import { DAY_MINUTES, DAY_MS, MINUTE_MS } from './conventions';

/** Caches forget everything when full: they only save time. */
const MAX_CACHED = 64;

function formatOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric', era: 'short',
  });
}

/** Offsets change on quarters of an hour at the finest. */
const BUCKET_MS = 15 * MINUTE_MS;
const MAX_OFFSETS = 4_096;

export interface Zone {
  readonly timeZone: string;
  /** Local civil day and minute of the day at an instant. */
  readonly at: (instant: number) => { readonly day: number; readonly minute: number };
  /**
   * The instant of a wall time. A minute skipped by the clock change is read as if the clock had not yet changed (02:30 becomes 03:30); a minute that
   * comes twice is its first coming. Minute 1440 is the next midnight.
   */
  readonly instant: (day: number, minute: number) => number;
}

const zones = new Map<string, Zone>();

/** Wall clock of an IANA zone, made once; only the offsets already measured are kept. Throws RangeError on an unknown zone, as `Intl` does. */
export function zoneOf(timeZone: string): Zone {
  const known = zones.get(timeZone);
  if (known !== undefined) return known;
  const made = makeZone(timeZone);
  if (zones.size >= MAX_CACHED) zones.clear();
  zones.set(timeZone, made);
  return made;
}

function makeZone(timeZone: string): Zone {
  const format = formatOf(timeZone);
  const offsets = new Map<number, number>();
  const measure = (instant: number): number => {
    const at: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(instant)) at[type] = Number(value);
    return Date.UTC(at['year'] ?? 0, (at['month'] ?? 1) - 1, at['day'], at['hour'], at['minute'], at['second']) - Math.floor(instant / 1000) * 1000;
  };
  const offsetAt = (instant: number): number => {
    const bucket = Math.floor(instant / BUCKET_MS);
    const known = offsets.get(bucket);
    if (known !== undefined) return known;
    const offset = measure(bucket * BUCKET_MS);
    if (offsets.size >= MAX_OFFSETS) offsets.clear();
    offsets.set(bucket, offset);
    return offset;
  };
  const instant = (day: number, minute: number): number => {
    const wall = day * DAY_MS + minute * MINUTE_MS;
    const before = offsetAt(wall - offsetAt(wall) - DAY_MS / 8);
    const first = wall - before;
    if (offsetAt(first) === before) return first;
    const after = offsetAt(wall - offsetAt(first));
    const second = wall - after;
    return offsetAt(second) === after ? second : first;
  };
  return {
    timeZone,
    instant,
    at: (now) => {
      const wall = now + offsetAt(now);
      const day = Math.floor(wall / DAY_MS);
      return { day, minute: Math.floor((wall - day * DAY_MS) / MINUTE_MS) % DAY_MINUTES };
    },
  };
}

/** 0 = Sunday. Day 0 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** The civil day of a calendar date, or null where there is none (31 November). Month 1–12. */
export function dayOf(year: number, month: number, date: number): number | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? at.getTime() / DAY_MS : null;
}

/** Calendar date of a civil day; month 1–12. */
export function dateOf(day: number): { readonly year: number; readonly month: number; readonly date: number } {
  const at = new Date(day * DAY_MS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** Last civil day of the month that lies `ahead` months after the given one. */
export const lastDayOfMonth = (year: number, month: number, ahead = 0): number => Date.UTC(year, month + ahead, 0) / DAY_MS;

/** The same date some months on; the month's last day where it is shorter. */
export function plusMonths(day: number, months: number): number {
  const { year, month, date } = dateOf(day);
  const last = lastDayOfMonth(year, month, months);
  return Math.min(Date.UTC(year, month - 1 + months, date) / DAY_MS, last);
}
