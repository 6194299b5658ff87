/** Where instants stand along the line of a printed picture. Pure; time is linear, always, and is never cut. */
import type { Instant } from '#domain';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
const MINUTE_MS = 60_000;
const PAD_SHARE = 0.015;
const SHORTEST_MS = HOUR_MS;
/** Up to here one picture is fine enough to read; beyond, the first day has one of its own. */
const ONE_PICTURE_MS = 1.5 * DAY_MS;

export interface Window {
  readonly from: Instant;
  readonly to: Instant;
}
export interface Scale {
  readonly window: Window;
  readonly lengthPx: number;
  /** Pixels from the beginning of the line; outside of [0, lengthPx] for what lies outside of the window. */
  readonly at: (instant: Instant) => number;
}

/** The whole from when we knew to its end, and before it the first day where the whole is longer than a day and a half. */
export function windowsOf(began: Instant, ended: Instant): readonly Window[] {
  const whole = padded({ from: began, to: Math.max(ended, began + SHORTEST_MS) });
  return ended - began <= ONE_PICTURE_MS ? [whole] : [padded({ from: began, to: began + DAY_MS }), whole];
}

function padded({ from, to }: Window): Window {
  const pad = (to - from) * PAD_SHARE;
  return { from: from - pad, to: to + pad };
}

export function scaleOf(window: Window, lengthPx: number): Scale {
  return { window, lengthPx, at: (instant) => ((instant - window.from) / (window.to - window.from)) * lengthPx };
}

/** The part of [from, to) inside the window, in pixels; null where it has none. */
export function partOf({ window, lengthPx, at }: Scale, from: Instant, to: Instant): { readonly from: number; readonly to: number } | null {
  if (to <= window.from || from >= window.to) return null;
  return { from: Math.max(0, at(from)), to: Math.min(lengthPx, at(to)) };
}

export const isInside = ({ window }: Scale, instant: Instant): boolean => instant >= window.from && instant <= window.to;

export interface Tick {
  readonly at: Instant;
  /** Midnight of the zone: its words name the day. */
  readonly isDay: boolean;
}
const STEPS_MS: readonly number[] = [5 * MINUTE_MS, 15 * MINUTE_MS, 30 * MINUTE_MS, HOUR_MS, 2 * HOUR_MS, 3 * HOUR_MS, 6 * HOUR_MS, 12 * HOUR_MS, DAY_MS, 2 * DAY_MS, 7 * DAY_MS, 14 * DAY_MS, 28 * DAY_MS, 91 * DAY_MS, 364 * DAY_MS];
const TICK_PX = 56;

/** At most one tick in `TICK_PX`, on full hours or days of the zone's own clock, also where that is put forward or back. */
export function ticksOf({ window, lengthPx }: Scale, zone: string): readonly Tick[] {
  const most = Math.max(1, Math.floor(lengthPx / TICK_PX));
  const step = STEPS_MS.find((ms) => (window.to - window.from) / ms <= most) ?? 364 * DAY_MS;
  const ticks: Tick[] = [];
  for (let wall = Math.ceil((window.from + offsetMs(window.from, zone)) / step) * step; ; wall += step) {
    const at = wall - offsetMs(wall - offsetMs(window.from, zone), zone);
    if (at > window.to) return ticks;
    if (at >= window.from) ticks.push({ at, isDay: wall % DAY_MS === 0 });
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();
/** How far the zone's wall clock is ahead of UTC, in milliseconds. Throws RangeError for an unknown zone. */
function offsetMs(at: Instant, zone: string): number {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' });
  formats.set(zone, format);
  const parts = new Map<string, number>(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const part = (type: string): number => parts.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) - Math.floor(at / MINUTE_MS) * MINUTE_MS;
}
