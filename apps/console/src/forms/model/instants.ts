/** Times as a person types them, on the clock of a zone, and back. Pure. */
import { DAY_MS, HOUR_MS, MINUTE_MS, clockTime, localDay, nearTime, spanWords } from '../../words/time';
import type { Telling } from '../../words/time';

/** `typed`: 'YYYY-MM-DDTHH:mm'; either half may still be missing. */
export type ReadInstant = { readonly ok: true; readonly at: number | null } | { readonly ok: false; readonly code: 'form.instant-half' | 'form.instant-gap' | 'form.instant' };

/** Stands where a time would: "just now", which is the moment the form is sent, however long it was written and kept. */
export const JUST_NOW = 'now';

const TYPED = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

/** How far the zone's clock is ahead of UTC at an instant, in milliseconds. */
function offsetMs(at: number, zone: string): number {
  const [year = 0, month = 1, day = 1] = localDay(at, zone).split('-').map(Number);
  const [hour = 0, minute = 0] = clockTime(at, { language: 'en', zone }).split(':').map(Number);
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(at / MINUTE_MS) * MINUTE_MS;
}

/**
 * The instant a zone's clock shows as typed; null for an empty field. A time the clock skips (spring) is refused with `form.instant-gap`;
 * of a time it shows twice (autumn) the first is meant. Half a time is `form.instant-half`.
 */
export function readInstant(typed: string, zone: string): ReadInstant {
  if (typed === '' || typed === 'T') return { ok: true, at: null };
  if (typed.startsWith('T') || typed.endsWith('T')) return { ok: false, code: 'form.instant-half' };
  const found = TYPED.exec(typed);
  if (found === null) return { ok: false, code: 'form.instant' };
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = found.slice(1).map(Number);
  const wall = Date.UTC(year, month - 1, day, hour, minute);
  if (new Date(wall).getUTCDate() !== day || hour > 23 || minute > 59) return { ok: false, code: 'form.instant' };
  // The offset before and after any change of clocks near by: the earlier instant that really shows this wall time.
  const candidates = [...new Set([offsetMs(wall - DAY_MS, zone), offsetMs(wall + DAY_MS, zone)])].map((offset) => wall - offset).filter((at) => at + offsetMs(at, zone) === wall);
  return candidates.length === 0 ? { ok: false, code: 'form.instant-gap' } : { ok: true, at: Math.min(...candidates) };
}

/** A time of day as people type it, in full: `1730`, `17.30`, `7` → `17:30`, `17:30`, `07:00`. What is no time stays as it is, to be told so. */
export function fullTime(typed: string): string {
  const found = /^(\d{1,2}?)(?:[:.]?(\d{2})|[:.](\d))?$/.exec(typed.trim());
  if (found === null) return typed.trim();
  const [, hour = '', minute, shortMinute = '0'] = found;
  return `${hour.padStart(2, '0')}:${(minute ?? shortMinute).padStart(2, '0')}`;
}

/** An instant as the two fields show it. */
export const typedInstant = (at: number, zone: string): string => `${localDay(at, zone)}T${clockTime(at, { language: 'en', zone })}`;

/** From here on whole days are counted, by the calendar. */
const FAR_MS = 7 * DAY_MS;
/** "today 14:00, in 2 h" · "Thu 12:00, in 18 h" · "yesterday 09:10, 3 h ago". */
export function instantWords(at: number, now: number, telling: Telling): string {
  const { language, zone } = telling;
  const he = language === 'he';
  const days: readonly (readonly [number, string])[] = [[0, he ? 'היום' : 'today'], [DAY_MS, he ? 'מחר' : 'tomorrow'], [-DAY_MS, he ? 'אתמול' : 'yesterday']];
  const day = days.find(([ms]) => localDay(now + ms, zone) === localDay(at, zone));
  const when = day === undefined ? nearTime(at, now, telling) : `${day[1]} ${clockTime(at, telling)}`;
  // Of what lies a week away people count the days of the calendar: "in 30 days" is no "in 29" because the clock has passed nine.
  const daysOff = Math.abs(Date.parse(localDay(at, zone)) - Date.parse(localDay(now, zone)));
  const span = spanWords(daysOff >= FAR_MS ? daysOff : Math.abs(at - now), language);
  if (Math.abs(at - now) < MINUTE_MS) return `${when}, ${he ? 'עכשיו' : 'now'}`;
  return at > now ? `${when}, ${he ? `בעוד ${span}` : `in ${span}`}` : `${when}, ${he ? `לפני ${span}` : `${span} ago`}`;
}

/** Nobody promises 14:37, and an hour must not become two: so the choice says the time it sets, and "about" where that is not the hour to the minute. */
const QUARTER_MS = HOUR_MS / 4;

/** A time for one press, as the two fields take it. */
export interface QuickInstant<C extends string> {
  readonly code: C;
  readonly typed: string;
}

/** The time a choice sets, as it is said on it: the time alone today and (where the choice names the day) tomorrow, else with its day. */
export function quickWords({ code, typed }: QuickInstant<string>, now: number, telling: Telling): string {
  const read = readInstant(typed, telling.zone);
  // An hour the clock skips that night stays as it was typed; the field then says what is wrong with it.
  if (!read.ok || read.at === null) return typed.split('T')[1] ?? typed;
  return code === 'tomorrow' ? clockTime(read.at, telling) : nearTime(read.at, now, telling);
}

/** Times people mean most often, for one press, up to the next quarter of an hour. */
export function nearInstants(now: number, zone: string): readonly QuickInstant<'hour' | 'four-hours' | 'tomorrow'>[] {
  const nextQuarter = (at: number): number => Math.ceil(at / QUARTER_MS) * QUARTER_MS;
  return [
    { code: 'hour', typed: typedInstant(nextQuarter(now + HOUR_MS), zone) },
    { code: 'four-hours', typed: typedInstant(nextQuarter(now + 4 * HOUR_MS), zone) },
    { code: 'tomorrow', typed: `${localDay(now + DAY_MS, zone)}T09:00` },
  ];
}

/** Of what lasts for weeks: nobody ends a contact for an hour. At nine in the morning of the person's own zone. */
export function farInstants(now: number, zone: string): readonly QuickInstant<'week' | 'two-weeks' | 'month'>[] {
  const morning = (days: number): string => `${localDay(now + days * DAY_MS, zone)}T09:00`;
  return [{ code: 'week', typed: morning(7) }, { code: 'two-weeks', typed: morning(14) }, { code: 'month', typed: morning(30) }];
}

/** The strictest of the protocols delivered (`holdingMax` of intensive.yaml): what goes beyond is refused there, so nobody is led to it. */
const HOLDING_MAX_DAYS = 14;
/** Of a holding letter: as far ahead as every protocol lets a customer wait. A later day can be typed; the protocol of the crisis judges it. */
export function holdingInstants(now: number, zone: string): readonly QuickInstant<'week' | 'two-weeks' | 'month'>[] {
  return farInstants(now, zone).filter(({ typed }) => {
    const read = readInstant(typed, zone);
    return read.ok && read.at !== null && read.at <= now + HOLDING_MAX_DAYS * DAY_MS;
  });
}
