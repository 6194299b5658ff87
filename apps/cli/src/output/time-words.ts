/** Times in words: how long still, how late, and when. */
import { isolate } from '../texts/language';
import type { Lang } from '../texts/language';
import type { Tone } from './colour';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Within this time of its due instant an obligation is marked as near (own choice: time for one call and one message). */
export const NEAR_MS = 30 * MINUTE_MS;
/** A terminal that stood still for a moment should not show "late" for what is due now. */
const NOW_MS = SECOND_MS;

type Unit = 'day' | 'hour' | 'minute' | 'second';
const HEBREW: Readonly<Record<Unit, readonly [one: string, two: string, many: string]>> = {
  day: ['יום', 'יומיים', 'ימים'], hour: ['שעה', 'שעתיים', 'שעות'], minute: ['דקה', 'שתי דקות', 'דקות'], second: ['שנייה', 'שתי שניות', 'שניות'],
};
const ENGLISH: Readonly<Record<Unit, string>> = { day: 'd', hour: 'h', minute: 'min', second: 's' };

function unitText(count: number, unit: Unit, lang: Lang): string {
  if (lang === 'en') return `${String(count)} ${ENGLISH[unit]}`;
  const [one, two, many] = HEBREW[unit];
  if (count === 1) return one;
  return count === 2 ? two : `${isolate(count, lang)} ${many}`;
}

/** A length of time in its two largest units: `2 h 5 min`, `40 s`. Rounded down. */
export function lengthInWords(ms: number, lang: Lang): string {
  const steps: readonly (readonly [Unit, number])[] = [['day', Math.floor(ms / DAY_MS)], ['hour', Math.floor((ms % DAY_MS) / HOUR_MS)], ['minute', Math.floor((ms % HOUR_MS) / MINUTE_MS)], ['second', Math.floor((ms % MINUTE_MS) / SECOND_MS)]];
  const first = steps.findIndex(([, count]) => count > 0);
  if (first < 0) return unitText(0, 'second', lang);
  const parts = steps.slice(first, first + 2).filter(([unit, count]) => count > 0 && !(unit === 'second' && first === 1));
  return parts.map(([unit, count]) => unitText(count, unit, lang)).join(lang === 'he' ? ' ו־' : ' ');
}

export interface DueWords {
  readonly text: string;
  readonly state: 'late' | 'near' | 'calm' | 'none';
  readonly tone: Tone | undefined;
}

/** How a due instant stands to now: `in 2 h 5 min`, `12 min late`, with a mark for near and late that does without colour. */
export function dueInWords(dueAt: string | null, now: number, lang: Lang): DueWords {
  if (dueAt === null) return { text: '–', state: 'none', tone: undefined };
  const left = Date.parse(dueAt) - now;
  if (Math.abs(left) < NOW_MS) return { text: lang === 'he' ? '‼ עכשיו' : '‼ now', state: 'near', tone: 'near' };
  const words = lengthInWords(Math.abs(left), lang);
  if (left < 0) return { text: lang === 'he' ? `‼ באיחור של ${words}` : `‼ ${words} late`, state: 'late', tone: 'late' };
  const text = lang === 'he' ? `בעוד ${words}` : `in ${words}`;
  return left < NEAR_MS ? { text: `! ${text}`, state: 'near', tone: 'near' } : { text, state: 'calm', tone: undefined };
}

/** An instant in the zone of this machine, to the minute: `2026-09-10 16:00`. */
export function whenInWords(at: string | number | null, lang: Lang, precision: 'minute' | 'second' = 'minute'): string {
  if (at === null) return '–';
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const time = `${two(date.getHours())}:${two(date.getMinutes())}${precision === 'second' ? `:${two(date.getSeconds())}` : ''}`;
  return isolate(`${day} ${time}`, lang);
}

export interface DrillClock {
  readonly rate: number;
  readonly realOrigin: string;
  readonly virtualOrigin: string;
}

/** Now on a crisis's own clock: the wall's, unless it is a drill. Epoch milliseconds. */
export function crisisNow(drill: DrillClock | null, now: number): number {
  return drill === null ? now : Date.parse(drill.virtualOrigin) + (now - Date.parse(drill.realOrigin)) * drill.rate;
}
