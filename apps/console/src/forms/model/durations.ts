/** Durations of the wire (`4h`, `90m`, `2d`) as an amount and a unit, and in words. Pure. */
import type { Language } from '../../words/words';

export const UNITS = ['minutes', 'hours', 'days'] as const;
export type Unit = (typeof UNITS)[number];
export interface Duration {
  readonly amount: string;
  readonly unit: Unit;
}
const LETTER: Readonly<Record<Unit, string>> = { minutes: 'm', hours: 'h', days: 'd' };

/** `90m` → 90 minutes, `1h30m` → 90 minutes, `2d` → 2 days; empty, in hours, for anything else. */
export function readDuration(wire: string): Duration {
  const found = /^(?:(\d*)d|(?:(\d*)h)?(?:(\d*)m)?)$/.exec(wire);
  const [, days, hours, minutes] = found ?? [];
  if (days !== undefined) return { amount: days, unit: 'days' };
  if (hours !== undefined && minutes !== undefined) return { amount: String(Number(hours) * 60 + Number(minutes)), unit: 'minutes' };
  if (minutes !== undefined) return { amount: minutes, unit: 'minutes' };
  return { amount: hours ?? '', unit: 'hours' };
}

/** The wire form; '' while there is no amount. */
export const wireDuration = ({ amount, unit }: Duration): string => (amount.trim() === '' ? '' : `${amount.trim()}${LETTER[unit]}`);

/** Whether the wire form is one the API can take: a whole number above zero. */
export const isDuration = (wire: string): boolean => /^(?:[1-9]\d{0,3}d|[1-9]\d{0,4}h|[1-9]\d{0,5}m|[1-9]\d{0,4}h\d{1,2}m)$/.test(wire);

/** "4 hours", "2 working days"; '' while it is none. Days are working days: that is what the engine counts. */
export function durationWords(wire: string, language: Language): string {
  if (!isDuration(wire)) return '';
  const { amount, unit } = readDuration(wire);
  const count = Number(amount);
  if (language === 'en') return `${String(count)} ${{ minutes: count === 1 ? 'minute' : 'minutes', hours: count === 1 ? 'hour' : 'hours', days: count === 1 ? 'working day' : 'working days' }[unit]}`;
  const one = { minutes: 'דקה', hours: 'שעה', days: 'יום עבודה' }[unit];
  const two = { minutes: 'שתי דקות', hours: 'שעתיים', days: 'שני ימי עבודה' }[unit];
  const many = { minutes: 'דקות', hours: 'שעות', days: 'ימי עבודה' }[unit];
  return count === 1 ? one : count === 2 ? two : `${String(count)} ${many}`;
}
