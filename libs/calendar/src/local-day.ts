import { Temporal } from 'temporal-polyfill';
import type { Instant } from '#domain';
import { WEEKDAYS } from './definition';
import type { CalendarDefinition, OpenHours, SpecialDay, Weekday } from './definition';

export const DAY_MS = 86_400_000;
/** An eve is shorter by its last hour (formulas.md 3, Israeli calendar). */
const EVE_SHORTER_BY_MINUTES = 60;

/** Minutes since local midnight, half-open; 1440 is the end of the day. */
export type MinuteRange = readonly [fromMinute: number, toMinute: number];

/** A local date as days since 1970-01-01, the `day` of a compiled interval. */
export type EpochDay = number;

/** `YYYY-MM-DD` to days since 1970-01-01; the text is known to be a real date. */
export function epochDayOf(date: string): EpochDay {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}

/** Days since 1970-01-01 to `YYYY-MM-DD`. */
export function dateOf(day: EpochDay): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Week day of a local date. */
export function weekdayOf(day: EpochDay): Weekday {
  // 1 January 1970 was a Thursday, four days after Sunday.
  return WEEKDAYS[(((day + 4) % 7) + 7) % 7] ?? 'sun';
}

/** Local date of an instant in a zone. */
export function localDayOf(zone: string, at: Instant): EpochDay {
  const local = Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(zone);
  return epochDayOf(local.toPlainDate().toString());
}

/**
 * Instant of a wall time. One skipped by a clock change becomes the instant of that change, so that the wall never shows open time outside
 * the hours given; one that occurs twice its first occurrence. Minute 1440 is the first instant of the next day.
 */
export function instantOf(zone: string, day: EpochDay, minute: number): Instant {
  const wall = Temporal.PlainDateTime.from(dateOf(day)).add({ minutes: minute });
  const zoned = wall.toZonedDateTime(zone, { disambiguation: 'compatible' });
  if (zoned.toPlainDateTime().equals(wall)) return zoned.epochMilliseconds;
  const change = wall.toZonedDateTime(zone, { disambiguation: 'earlier' }).getTimeZoneTransition('next');
  return (change ?? zoned).epochMilliseconds;
}

/** First instant of a local date, also where midnight itself is skipped by a clock change. */
export function startOfDay(zone: string, day: EpochDay): Instant {
  return Temporal.PlainDate.from(dateOf(day)).toZonedDateTime(zone).epochMilliseconds;
}

/** Open wall-time ranges of one local date, the special day applied. */
export function openRanges(definition: CalendarDefinition, special: SpecialDay | undefined, day: EpochDay): readonly MinuteRange[] {
  const usual = toRanges(definition.week[weekdayOf(day)]);
  if (special === undefined) return usual;
  if (special.kind === 'closed') return [];
  if (special.intervals !== undefined) return toRanges(special.intervals);
  return special.kind === 'short' ? withoutLastMinutes(usual, EVE_SHORTER_BY_MINUTES) : usual;
}

/** Special days by date, for repeated look-ups. */
export function specialDaysByDate(definition: CalendarDefinition): ReadonlyMap<string, SpecialDay> {
  return new Map(definition.days.map((day) => [day.date, day]));
}

/** Minutes since midnight as `HH:MM`. */
export function wallTime(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** `HH:MM` as minutes since midnight; the text is known to be well formed. */
export function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function toRanges(hours: OpenHours): readonly MinuteRange[] {
  return hours.map(([open, close]) => [minuteOf(open), minuteOf(close)]);
}

function withoutLastMinutes(ranges: readonly MinuteRange[], minutes: number): readonly MinuteRange[] {
  const kept: MinuteRange[] = [];
  let toCut = minutes;
  for (const [from, to] of [...ranges].reverse()) {
    const cut = Math.min(toCut, to - from);
    toCut -= cut;
    if (to - cut > from) kept.unshift([from, to - cut]);
  }
  return kept;
}
