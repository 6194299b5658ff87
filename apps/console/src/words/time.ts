/** Instants and spans as people read them. Pure; the zone and the present come in. */
import type { Language } from './words';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

const LOCALE: Readonly<Record<Language, string>> = { he: 'he-IL', en: 'en-GB' };
const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}|${zone}|${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(LOCALE[language], { ...options, timeZone: zone });
  formats.set(key, known);
  return known;
}

/** Where and in which language a time is told. */
export interface Telling {
  readonly language: Language;
  /** IANA zone. */
  readonly zone: string;
}

/** "17:44", always 24 hours. */
export function clockTime(at: number, { language, zone }: Telling): string {
  return format(language, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/** Names the browser does not give, or not as our letters and documents say them. */
const ZONE_NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = { 'Asia/Jerusalem': { he: 'שעון ירושלים', en: 'Jerusalem time' }, UTC: { he: 'שעון UTC', en: 'UTC' } };

/** The zone as people call it ("Jerusalem time", "שעון ירושלים"), the same in summer and winter. */
export function zoneName({ language, zone }: Telling): string {
  return ZONE_NAMES[zone]?.[language] ?? format(language, zone, { timeZoneName: 'shortGeneric' }).formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** "Mon 20 Oct" / "יום ב׳, 20 באוק׳". */
export function shortDay(at: number, { language, zone }: Telling): string {
  return format(language, zone, { weekday: 'short', day: 'numeric', month: 'short' }).format(at);
}

/** "20 October 2025". */
export function longDay(at: number, { language, zone }: Telling): string {
  return format(language, zone, { day: 'numeric', month: 'long', year: 'numeric' }).format(at);
}

/** Day on the Hebrew calendar: "כ״ח בתשרי תשפ״ו". Browsers know the calendar but not its numerals. */
export function hebrewDay(at: number, { language, zone }: Telling): string {
  const parts = format(language, zone, { calendar: 'hebrew', numberingSystem: 'latn', day: 'numeric', month: 'long', year: 'numeric' }).formatToParts(at);
  return parts.map(({ type, value }) => (language === 'he' && /^\d+$/.test(value) ? hebrewNumeral(type === 'year' ? Number(value) % 1_000 : Number(value)) : value)).join('');
}

const LETTERS: readonly (readonly [number, string])[] = [[400, 'ת'], [300, 'ש'], [200, 'ר'], [100, 'ק'], [90, 'צ'], [80, 'פ'], [70, 'ע'], [60, 'ס'], [50, 'נ'], [40, 'מ'], [30, 'ל'], [20, 'כ'], [16, 'טז'], [15, 'טו'], [10, 'י'], [9, 'ט'], [8, 'ח'], [7, 'ז'], [6, 'ו'], [5, 'ה'], [4, 'ד'], [3, 'ג'], [2, 'ב'], [1, 'א']];

/** 1 to 999 in letters, largest first: `ט״ו`, `ה׳`. 15 and 16 are written as nine and six or seven, because ten and five would spell the Name. */
export function hebrewNumeral(value: number): string {
  let left = value;
  let letters = '';
  for (const [worth, letter] of LETTERS) {
    // A pair of letters stands for its own number only, not for a part of a larger one.
    for (; left === worth || (left > worth && letter.length === 1); left -= worth) letters += letter;
  }
  return letters.length === 1 ? `${letters}׳` : `${letters.slice(0, -1)}״${letters.slice(-1)}`;
}

/** YYYY-MM-DD on the zone's wall. */
export function localDay(at: number, zone: string): string {
  const parts = format('en', zone, { year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(at);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** The time alone today, with its weekday yesterday and within six days ahead (a weekday further back reads as the one to come), else with its day, and with its year where that is another: people look for the least that is unmistakable. */
export function nearTime(at: number, now: number, telling: Telling): string {
  const time = clockTime(at, telling);
  if (localDay(at, telling.zone) === localDay(now, telling.zone)) return time;
  if ((at > now && at - now < 6 * DAY_MS) || localDay(at, telling.zone) === localDay(now - DAY_MS, telling.zone)) return `${format(telling.language, telling.zone, { weekday: 'short' }).format(at)} ${time}`;
  return `${dayNear(at, now, telling)} ${time}`;
}

/** "25 Nov", and with its year where that is not the present's: "25 Nov 2027". */
export function dayNear(at: number, now: number, { language, zone }: Telling): string {
  const isThisYear = localDay(at, zone).slice(0, 4) === localDay(now, zone).slice(0, 4);
  return format(language, zone, { day: 'numeric', month: 'short', ...(isThisYear ? {} : { year: 'numeric' }) }).format(at);
}

/** "13 min", "1 h 12 min", "3 d 4 h" ("3 ימים 4 ש׳"); seconds only under two minutes. Never negative. */
export function spanWords(ms: number, language: Language): string {
  const he = language === 'he';
  const whole = Math.max(0, ms);
  if (whole < 2 * MINUTE_MS) return `${String(Math.floor(whole / 1000))} ${he ? 'שנ׳' : 's'}`;
  const minutes = Math.floor(whole / MINUTE_MS);
  if (minutes < 60) return `${String(minutes)} ${he ? 'דק׳' : 'min'}`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return joined([[hours, he ? 'ש׳' : 'h'], [minutes % 60, he ? 'דק׳' : 'min']]);
  const days = Math.floor(hours / 24);
  const rest = days >= 14 ? 0 : hours % 24;
  return he ? [hebrewDays(days), ...(rest === 0 ? [] : [`${days <= 2 ? 'ו־' : ''}${String(rest)} ש׳`])].join(' ') : joined([[days, 'd'], [rest, 'h']]);
}

/** A day has no short form of its own: a single letter with a mark reads as a number. */
const hebrewDays = (days: number): string => (days === 1 ? 'יום' : days === 2 ? 'יומיים' : `${String(days)} ${days <= 10 ? 'ימים' : 'יום'}`);

function joined(parts: readonly (readonly [number, string])[]): string {
  return parts.filter(([count]) => count > 0).map(([count, unit]) => `${String(count)} ${unit}`).join(' ');
}

const amounts = new Map<string, Intl.NumberFormat>();
/** Making a formatter costs more than formatting a whole queue with it. */
function amount(currency: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${currency}|${options.notation ?? ''}|${String(options.maximumFractionDigits ?? '')}`;
  const known = amounts.get(key) ?? new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...options });
  amounts.set(key, known);
  return known;
}

const fractions = new Map<string, number>();
function digitsOf(currency: string): number {
  const known = fractions.get(currency) ?? amount(currency, {}).resolvedOptions().maximumFractionDigits ?? 2;
  fractions.set(currency, known);
  return known;
}

/** An amount of the minor unit: "₪2,400" in both languages (the sign first, as both write it), with decimals only where there are any. */
export function money(minor: number, currency: string, compact = false): string {
  const digits = digitsOf(currency);
  const value = minor / 10 ** digits;
  return amount(currency, compact ? { notation: 'compact', maximumFractionDigits: 1 } : { maximumFractionDigits: Number.isInteger(value) ? 0 : digits }).format(value);
}
