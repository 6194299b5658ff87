/** The times of a text on the axis of the forecast: now, the likely time and the bound. Positions are shares of the line in percent, from its start. Pure. */
import type { MessageCheck } from '#contracts';
import { isOwnForecast } from './marks';

export interface Pin {
  readonly at: number;
  readonly kind: 'ok' | 'ask' | 'no';
  readonly share: number;
  /** Row of its label: labels nearer than a seventh of the line stand above each other. */
  readonly row: number;
}
export interface Bar {
  readonly p50At: number;
  readonly p90At: number;
  readonly p50: number;
  readonly p90: number;
  readonly pins: readonly Pin[];
}
const NEAR = 14;
const TAIL = 0.14;
const REACH = 2.2;

/** Null without a forecast. Times of the past are not drawn. */
export function barOf(check: MessageCheck, now: number): Bar | null {
  if (check.forecast === null) return null;
  const p50At = Date.parse(check.forecast.p50At);
  const p90At = Date.parse(check.forecast.p90At);
  const nextWord = check.commitments.filter((one) => one.kind === 'next-update' && one.latest !== null && !isOwnForecast(one, check.forecast)).map((one) => one.latest).toSorted()[0];
  const found = check.commitments.flatMap((one) => {
    // When we write again is one time, the nearest; a call or visit is not judged by the forecast.
    if (one.kind === 'contact' || (one.kind === 'next-update' && one.latest !== nextWord)) return [];
    const at = one.latest === null ? Number.NaN : Date.parse(one.latest);
    if (!(at > now) || isOwnForecast(one, check.forecast)) return [];
    return [{ at, kind: one.judgement === 'before-p50' ? ('no' as const) : one.judgement === 'before-p90' ? ('ask' as const) : ('ok' as const) }];
  }).toSorted((a, b) => a.at - b.at);
  // A time far beyond the bound would leave no room for the range: it stands at the end of the line.
  const last = Math.max(p90At, ...found.map((one) => Math.min(one.at, now + REACH * (p90At - now))));
  const whole = Math.max(1, (last - now) * (1 + TAIL));
  const share = (at: number): number => Math.min(97, Math.max(0, ((at - now) / whole) * 100));
  const pins: Pin[] = [];
  for (const one of found) {
    const place = share(one.at);
    const before = pins.at(-1);
    pins.push({ ...one, share: place, row: before !== undefined && place - before.share < NEAR ? (before.row + 1) % 3 : 0 });
  }
  return { p50At, p90At, p50: share(p50At), p90: share(p90At), pins };
}
