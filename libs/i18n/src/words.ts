/** Instants, durations and lists in words. */
import type { Instant, Language, Target } from '#domain';
import { isolate, text } from './text';

const MINUTE_MS = 60_000;
const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 24 * 60;
const LOCALES: Readonly<Record<Language, string>> = { he: 'he-IL', en: 'en-GB' };
/** Zones in use are few; the bound only guards against zones made up at run time. */
const MAX_CACHED = 200;
const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(zone: string, language: Language, withYear = false): Intl.DateTimeFormat {
  const name = `${language}:${zone}${withYear ? ':year' : ''}`;
  const known = formats.get(name);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(LOCALES[language], { weekday: 'short', day: 'numeric', month: 'short', ...(withYear ? { year: 'numeric' as const } : {}), hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone });
  if (formats.size < MAX_CACHED) formats.set(name, made);
  return made;
}

/**
 * An instant on the clock of an IANA zone, with week day: "Thu, 10 Sept, 16:00"; with its year where it lies in another one than `seenFrom`: "Thu, 23 Dec 2027, 20:05".
 * Isolated for Hebrew text. Throws RangeError for an unknown zone.
 */
export function formatInstant(at: Instant, zone: string, language: Language, seenFrom: Instant = at): string {
  return isolate(dateFormat(zone, language, yearOf(at, zone) !== yearOf(seenFrom, zone)).format(at), language);
}

const years = new Map<string, Intl.DateTimeFormat>();
/** The year on the zone's wall. */
function yearOf(at: Instant, zone: string): string {
  const made = years.get(zone) ?? new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: zone });
  if (years.size < MAX_CACHED) years.set(zone, made);
  return made.format(at);
}

/** A day of the civil calendar ("2027-02-10") with its year: "10 Feb 2027", "10 בפבר׳ 2027". Isolated for Hebrew text. Throws RangeError for what is no day. */
export function dayInWords(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return isolate(format.format(Date.parse(`${day}T00:00:00Z`)), language);
}

/** Names the runtime does not give, or gives with a season in them. */
const ZONE_NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'Asia/Jerusalem': { he: 'שעון ירושלים', en: 'Jerusalem time' },
  UTC: { he: 'שעון UTC', en: 'UTC' },
};

/** A zone as people call it, to be written beside a time: "Jerusalem time", "שעון בריטניה". Throws RangeError for an unknown zone. */
export function zoneName(zone: string, language: Language): string {
  const known = ZONE_NAMES[zone]?.[language];
  if (known !== undefined) return known;
  const parts = new Intl.DateTimeFormat(LOCALES[language], { timeZone: zone, timeZoneName: 'shortGeneric' }).formatToParts(0);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

/** A duration in its two largest units, rounded down to minutes: "שעה ו־13 דקות", "2 days and 3 hours". Negative counts as none. */
export function durationInWords(ms: number, language: Language): string {
  const minutes = Math.floor(ms / MINUTE_MS);
  if (minutes < 1) return text('duration.none', language);
  const parts = [
    { key: 'duration.days', n: Math.floor(minutes / MINUTES_PER_DAY) },
    { key: 'duration.hours', n: Math.floor((minutes % MINUTES_PER_DAY) / MINUTES_PER_HOUR) },
    { key: 'duration.minutes', n: minutes % MINUTES_PER_HOUR },
  ] as const;
  const first = parts.findIndex((part) => part.n > 0);
  const words = parts.slice(first, first + 2).filter((part) => part.n > 0).map((part) => text(part.key, language, { n: part.n }));
  return joinWords(words, language);
}

/**
 * Money of the minor unit, in both languages and on all screens alike: "₪1,000", "₪500.50"; decimals only where there are any. The currency decides
 * how many minor units make one. Throws RangeError for a currency that is none.
 */
export function moneyInWords(amountMinor: number, currency: string): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol', trailingZeroDisplay: 'stripIfInteger' });
  return format.format(amountMinor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

/** The same, isolated for Hebrew text. */
export const shortMoney = (amountMinor: number, currency: string, language: Language): string => isolate(moneyInWords(amountMinor, currency), language);

/** A target in words: "4 hours", "שני ימי עבודה". */
export function targetInWords(target: Target, language: Language): string {
  return target.kind === 'days' ? text('duration.working-days', language, { n: target.days }) : durationInWords(target.ms, language);
}

/** "a, b and c"; in Hebrew the conjunction clings to a word and takes a hyphen before a digit or Latin letter. */
export function joinWords(words: readonly string[], language: Language): string {
  const last = words.at(-1);
  if (last === undefined) return '';
  if (words.length === 1) return last;
  const head = words.slice(0, -1).join(', ');
  if (language === 'en') return `${head} and ${last}`;
  return /^[\u05d0-\u05ea]/.test(last) ? `${head} ו${last}` : `${head} ו־${last}`;
}
