/** A day as people write it, in the order of their language, and back. Pure: the present comes in. */
import type { Language } from './words';

/** 'YYYY-MM-DD', what is sent and kept. */
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Day first, as both languages write it here; the year may be short or left out. */
const DAY_FIRST = /^(\d{1,2})(?:[./-](\d{1,2})(?:[./-](\d{2}|\d{4}))?)?[./-]?$/;
/** Without marks, as a phone's number pad writes it: 2311, 231126, 23112026. */
const DIGITS_ALONE = /^(\d{2})(\d{2})(\d{2}|\d{4})?$/;
const SEPARATOR: Readonly<Record<Language, string>> = { he: '.', en: '/' };
const two = (value: number): string => String(value).padStart(2, '0');

/** '2026-11-23' → "23.11.2026" in Hebrew, "23/11/2026" in English. What is no day yet stays as it was typed. */
export function typedDay(day: string, language: Language): string {
  const [, year = '', month = '', date = ''] = ISO_DAY.exec(day) ?? [];
  return year === '' ? day : [date, month, year].join(SEPARATOR[language]);
}

function isoDay(year: number, month: number, date: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date && year >= 1900 ? `${String(year)}-${two(month)}-${two(date)}` : null;
}

/** A day written in full: 23.11.2026, 23/11/2026, 1-2-2026, 2026-11-23. Null where it is not, or there is no such day. */
export function fullDay(typed: string): string | null {
  const iso = ISO_DAY.exec(typed.trim());
  if (iso !== null) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, date, month, year] = DAY_FIRST.exec(typed.trim()) ?? [];
  return date !== undefined && month !== undefined && year?.length === 4 ? isoDay(Number(year), Number(month), Number(date)) : null;
}

/** A day as it was left: 23, 23/11, 2311 and 23.11.26 as well. Without a month or a year the one nearest to `today` ('YYYY-MM-DD') is meant. Null where there is no such day. */
export function meantDay(typed: string, today: string): string | null {
  const whole = fullDay(typed);
  if (whole !== null) return whole;
  const [, date, month, year] = DIGITS_ALONE.exec(typed.trim()) ?? DAY_FIRST.exec(typed.trim()) ?? [];
  if (date === undefined) return null;
  if (month !== undefined && year !== undefined) return isoDay(Number(year.length === 4 ? year : `20${year}`), Number(month), Number(date));
  const [thisYear = 0, thisMonth = 1] = today.split('-').map(Number);
  const near = [-1, 0, 1].map((step) => {
    if (month !== undefined) return isoDay(thisYear + step, Number(month), Number(date));
    const at = new Date(Date.UTC(thisYear, thisMonth - 1 + step, 1));
    return isoDay(at.getUTCFullYear(), at.getUTCMonth() + 1, Number(date));
  });
  const away = (day: string): number => Math.abs(Date.parse(day) - Date.parse(today));
  return near.filter((day) => day !== null).toSorted((a, b) => away(a) - away(b))[0] ?? null;
}

/** Only what a day is written with; a pasted word does not become one. */
export const dayMarks = (typed: string): string => typed.replace(/[^\d./-]/g, '');
