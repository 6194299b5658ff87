/** The forecast a contact was told, as it stands now: a range, a later end, a time that has passed, or when we try again (formulas 6). */
import type { Instant } from '#domain';
import { ofThisTime } from '../read/told-facts';
import type { Telling } from '../read/told-facts';
import { filled, told, toldEndOfDay } from './parts';
import type { Told } from './parts';
import type { StatusTexts } from './texts/status';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const saysWhen = (one: Telling): boolean => one.forecast !== null || one.nextTryAt !== null;

/**
 * HTML of one sentence or two. `tellings`: newest first; of them the latest speaks that says anything of it. What was told before the matter was
 * opened again was of a fix that is past (the engine clears its forecasts there too); a check that failed lets the forecast go on.
 */
export function forecastWords(texts: StatusTexts, by: Told & { readonly now: Instant }, tellings: readonly Telling[], reopenedAt: Instant | null = null): string {
  const latest = ofThisTime(tellings, reopenedAt).find(saysWhen);
  if (latest === undefined) return plain(tellings.some(saysWhen) ? texts.whenAgain : texts.whenUnknown);
  const { forecast, nextTryAt, at: toldAt } = latest;
  if (forecast === null) {
    if (nextTryAt === null) return plain(texts.whenUnknown);
    return filled(nextTryAt > by.now ? texts.whenNextTry : texts.whenTriedLate, { at: told(nextTryAt, by) });
  }
  // Rounded as the message that told it was, so that the page never names another time than the message did.
  const [likely, end] = [rounded(forecast.p50At, toldAt, by), rounded(forecast.p90At, toldAt, by)];
  if (end.at <= by.now) return filled(texts.whenLate, { latest: end.words });
  if (likely.at <= by.now) return filled(texts.whenSlow, { latest: end.words });
  return likely.at === end.at ? filled(texts.whenSingle, { latest: end.words }) : filled(texts.when, { likely: likely.words, latest: end.words });
}

const plain = (text: string): string => filled(text, {});

/** Up to the next quarter of an hour within a day of the telling, the next full hour within three, the end of its day beyond, on the reader's clock. */
function rounded(at: Instant, toldAt: Instant, by: Told): { readonly at: Instant; readonly words: string } {
  const aheadMs = at - toldAt;
  if (aheadMs > 3 * DAY_MS) {
    const end = endOfDay(at, by.zone);
    return { at: end, words: toldEndOfDay(end, by) };
  }
  const stepMs = aheadMs > DAY_MS ? HOUR_MS : 15 * MINUTE_MS;
  const offsetMs = offsetIn(by.zone, at);
  const up = Math.ceil((at + offsetMs) / stepMs) * stepMs - offsetMs;
  return { at: up, words: told(up, by) };
}

function endOfDay(at: Instant, zone: string): Instant {
  const midnight = Math.ceil((at + offsetIn(zone, at)) / DAY_MS) * DAY_MS;
  return midnight - offsetIn(zone, midnight - offsetIn(zone, at));
}

/** Zones in use are few; the bound only guards against zones made up at run time. */
const MAX_CACHED = 200;
const walls = new Map<string, Intl.DateTimeFormat>();

/** How far a clock of the zone stands ahead of UTC: its wall time read as if it were UTC, less the instant. */
function offsetIn(zone: string, at: Instant): number {
  const format = walls.get(zone) ?? new Intl.DateTimeFormat('en-GB', { calendar: 'gregory', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23', timeZone: zone });
  if (walls.size < MAX_CACHED) walls.set(zone, format);
  const parts = format.formatToParts(at);
  const of = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) - Math.floor(at / 1000) * 1000;
}
