/**
 * A forecast in the customer's words (formulas.md 6): most likely by p50, done by p90, next update at t; or no forecast yet, next try at t.
 * Only p90, rounded up, may become a promise.
 */
import type { GenderForm, Instant, Language, Refusal } from '#domain';
import { refuse } from '#domain';
import type { Pair } from './pair';
import { t } from './pair';
import { formatMessage, isolate } from './text';
import { formatInstant, zoneName } from './words';

export type CustomerForecast =
  | { readonly kind: 'range'; readonly target: ForecastSubject; readonly p50At: Instant; readonly p90At: Instant; readonly nextUpdateAt: Instant }
  | { readonly kind: 'none'; readonly target: ForecastSubject; readonly nextTryAt: Instant };
type ForecastSubject = 'workaround' | 'fix' | 'answer';

export interface ForecastWordingOptions {
  readonly language: Language;
  /** Of address; Hebrew marks it, English does not. */
  readonly form: GenderForm;
  /** IANA zone of the customer; it is named beside the times. */
  readonly zone: string;
  readonly now: Instant;
}
export interface ForecastWords {
  readonly ok: true;
  /** One paragraph, two sentences. */
  readonly words: string;
  /** The latest time the words name for the target: the only one that may be promised. Null: no forecast. */
  readonly promiseAt: Instant | null;
}
export type ForecastWording = ForecastWords | Refusal;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const QUARTER_MS = 15 * MINUTE_MS;
/** Steps of rounding by distance (our own design): nobody knows a day ahead to the minute, and a false precision is remembered. */
const HOURS_FROM_MS = DAY_MS;
const DAYS_FROM_MS = 3 * DAY_MS;

/** How far a clock stands ahead of UTC at an instant, in milliseconds. */
export type ClockOffset = (at: Instant) => number;

/**
 * The instant a customer may be told for an internal p90: up to the next quarter of an hour within a day from `now`, the next full hour
 * within three days, the next midnight beyond (the end of the day p90 lies in). Counted on the clock given by `offsetAt`, by default
 * UTC; knows no zones itself. Never before `at`, and never turns the order of two instants round.
 */
export function roundUpForCustomer(at: Instant, now: Instant, offsetAt: ClockOffset = () => 0): Instant {
  const stepMs = stepFor(at, now);
  const wallMs = Math.ceil((at + offsetAt(at)) / stepMs) * stepMs;
  const guess = wallMs - offsetAt(at);
  // A clock that changes on the way changes by whole steps, so quarters and hours stay round; a midnight has to be looked for.
  if (stepMs < DAY_MS) return guess;
  const midnight = wallMs - offsetAt(guess);
  // Where the change skips midnight itself, the first instant of the next day stands for it.
  return midnight + offsetAt(midnight) === wallMs ? midnight : guess;
}

function stepFor(at: Instant, now: Instant): number {
  if (at - now <= HOURS_FROM_MS) return QUARTER_MS;
  return at - now <= DAYS_FROM_MS ? HOUR_MS : DAY_MS;
}

const you = (neutral: string, feminine: string, masculine: string): string => `{form, select, feminine {${feminine}} masculine {${masculine}} other {${neutral}}}`;
const YOU_GET = you('תקבלו', 'תקבלי', 'תקבל');
const TO_YOU = you('אליכם', 'אלייך', 'אליך');
const WITH_YOU = you('אצלכם', 'אצלך', 'אצלך');
const FOR_YOU = you('לכם', 'לך', 'לך');

/** `range`: both times; `single`: both round to the same; `passed`: the likely time is behind us, p90 is not; `none`: no forecast yet. */
export const forecastTexts = {
  'customer-forecast.workaround.range': t(`ככל הנראה יהיה ${FOR_YOU} מעקף עד {likely}; אנחנו צופים שהוא יעבוד עד {latest} ({zone}).`, 'A workaround will most likely be ready by {likely}; we expect to have it working by {latest} ({zone}).'),
  'customer-forecast.workaround.single': t(`אנחנו צופים שיהיה ${FOR_YOU} מעקף עובד עד {latest} ({zone}).`, 'We expect to have a workaround working by {latest} ({zone}).'),
  'customer-forecast.workaround.passed': t('המעקף מתעכב מעבר למה שנראה סביר; אנחנו צופים שהוא יעבוד עד {latest} ({zone}).', 'The workaround is taking longer than seemed likely; we expect to have it working by {latest} ({zone}).'),
  'customer-forecast.workaround.none': t(`עדיין אין תחזית למעקף. ננסה שוב לתת אחת ונחזור ${TO_YOU} עד {at} ({zone}).`, 'There is no forecast for a workaround yet. We will try again and come back to you by {at} ({zone}).'),
  'customer-forecast.fix.range': t('התיקון יסתיים ככל הנראה עד {likely}; אנחנו צופים לסיים עד {latest} ({zone}).', 'The fix will most likely be done by {likely}; we expect to be done by {latest} ({zone}).'),
  'customer-forecast.fix.single': t('אנחנו צופים לסיים את התיקון עד {latest} ({zone}).', 'We expect to be done with the fix by {latest} ({zone}).'),
  'customer-forecast.fix.passed': t('התיקון מתעכב מעבר למה שנראה סביר; אנחנו צופים לסיים עד {latest} ({zone}).', 'The fix is taking longer than seemed likely; we expect to be done by {latest} ({zone}).'),
  'customer-forecast.fix.none': t(`עדיין אין תחזית לתיקון. ננסה שוב לתת אחת ונחזור ${TO_YOU} עד {at} ({zone}).`, 'There is no forecast for the fix yet. We will try again and come back to you by {at} ({zone}).'),
  'customer-forecast.answer.range': t(`ככל הנראה ${YOU_GET} תשובה עד {likely}; אנחנו צופים שהיא תהיה ${WITH_YOU} עד {latest} ({zone}).`, 'You will most likely have our answer by {likely}; we expect you to have it by {latest} ({zone}).'),
  'customer-forecast.answer.single': t(`אנחנו צופים שהתשובה תהיה ${WITH_YOU} עד {latest} ({zone}).`, 'We expect you to have our answer by {latest} ({zone}).'),
  'customer-forecast.answer.passed': t(`התשובה מתעכבת מעבר למה שנראה סביר; אנחנו צופים שהיא תהיה ${WITH_YOU} עד {latest} ({zone}).`, 'Our answer is taking longer than seemed likely; we expect you to have it by {latest} ({zone}).'),
  'customer-forecast.answer.none': t(`עדיין אין תחזית לתשובה. ננסה שוב לתת אחת ונחזור ${TO_YOU} עד {at} ({zone}).`, 'There is no forecast for our answer yet. We will try again and come back to you by {at} ({zone}).'),
  'customer-forecast.next-update': t(`${YOU_GET} מאיתנו עדכון נוסף עד {at}.`, 'You will have the next update from us by {at}.'),
  'customer-forecast.end-of-day': t('סוף {day}', 'the end of {day}'),
} as const satisfies Record<string, Pair>;

/**
 * The customer's words for a forecast, times on the customer's clock with the zone named and isolated for the direction of the text.
 * p50 and p90 are rounded up alike; the next update and the next try stand as they are, because they are duties with their own clock.
 * Refuses `forecast.range-reversed` (p90 before p50) and `instant.past` (p90, next update or next try not after now: an overdue forecast
 * is revised, not told). Throws RangeError for an unknown zone. A repeat with the same `now` gives the same.
 */
export function customerForecast(forecast: CustomerForecast, options: ForecastWordingOptions): ForecastWording {
  const { language, form, zone, now } = options;
  const when = (at: Instant): string => formatInstant(at, zone, language);
  const frame = { form, zone: zoneName(zone, language) };
  if (forecast.kind === 'none') {
    const { nextTryAt, target } = forecast;
    if (!(nextTryAt > now)) return refuse('instant.past', { nextTryAt }, 'nextTryAt');
    return { ok: true, words: formatMessage(forecastTexts[`customer-forecast.${target}.none`], language, { ...frame, at: when(nextTryAt) }), promiseAt: null };
  }
  const { target, p50At, p90At, nextUpdateAt } = forecast;
  if (!(p90At >= p50At)) return refuse('forecast.range-reversed', {}, 'p90At');
  if (!(p90At > now)) return refuse('instant.past', { p90At }, 'p90At');
  if (!(nextUpdateAt > now)) return refuse('instant.past', { nextUpdateAt }, 'nextUpdateAt');
  const told = (at: Instant): Instant => roundUpForCustomer(at, now, (instant) => offsetIn(zone, instant));
  const promiseAt = told(p90At);
  const shape = p50At <= now ? 'passed' : told(p50At) === promiseAt ? 'single' : 'range';
  const params = { ...frame, likely: roundTime(told(p50At), p50At, options), latest: roundTime(promiseAt, p90At, options) };
  const sentences = [
    formatMessage(forecastTexts[`customer-forecast.${target}.${shape}`], language, params),
    formatMessage(forecastTexts['customer-forecast.next-update'], language, { form, at: when(nextUpdateAt) }),
  ];
  return { ok: true, words: sentences.join(' '), promiseAt };
}

/** A rounded time; one rounded to midnight is the end of the day before, because "by 00:00" is read as either. */
function roundTime(toldAt: Instant, at: Instant, { language, zone, now }: ForecastWordingOptions): string {
  if (stepFor(at, now) !== DAY_MS) return formatInstant(toldAt, zone, language);
  const day = isolate(formats('day', language, zone).format(toldAt - 1), language);
  return formatMessage(forecastTexts['customer-forecast.end-of-day'], language, { day });
}

const LOCALES: Readonly<Record<Language, string>> = { he: 'he-IL', en: 'en-GB' };
/** Zones in use are few; the bound only guards against zones made up at run time. */
const MAX_CACHED = 200;
const known = new Map<string, Intl.DateTimeFormat>();

function formats(kind: 'day' | 'wall', language: Language, zone: string): Intl.DateTimeFormat {
  const name = `${kind}:${language}:${zone}`;
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  const made = kind === 'day'
    ? new Intl.DateTimeFormat(LOCALES[language], { weekday: 'short', day: 'numeric', month: 'short', timeZone: zone })
    : new Intl.DateTimeFormat('en-GB', { calendar: 'gregory', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23', timeZone: zone });
  if (known.size < MAX_CACHED) known.set(name, made);
  return made;
}

/** How far the clock of a zone stands ahead of UTC: its wall time read as if it were UTC, less the instant. */
function offsetIn(zone: string, at: Instant): number {
  const parts = formats('wall', 'en', zone).formatToParts(at);
  const number = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(number('year'), number('month') - 1, number('day'), number('hour'), number('minute'), number('second'));
  return wall - Math.floor(at / 1000) * 1000;
}
