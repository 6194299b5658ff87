/** Where things stand on the time axis: windows of time, positions as shares of the plot, ticks, labels that do not meet. Pure; time is linear, always. */

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

export type Span = '6h' | 'day' | 'all';
export interface Window {
  readonly from: number;
  readonly to: number;
}
export interface Extent {
  /** When it all began. */
  readonly beganAt: number;
  /** The present, or the end of a finished crisis. */
  readonly presentAt: number;
  /** What lies ahead, in any order. */
  readonly aheadAt: readonly number[];
}

const SPAN_MS: Readonly<Record<Exclude<Span, 'all'>, number>> = { '6h': 6 * HOUR_MS, day: DAY_MS };
/** Two thirds of a window show what was, one third what comes. */
const PAST_SHARE = 2 / 3;
const PAD_SHARE = 0.03;
/** What lies ahead never takes more room than this beside what was, so that one far duty does not flatten the day. */
const AHEAD_MOST = 0.6;
const AHEAD_LEAST = 0.15;
const SHORTEST_MS = HOUR_MS;

/** The window of a span. `steps` moves it by half its length, towards the past when negative; the whole never moves. */
export function windowOf(extent: Extent, span: Span, steps = 0): Window {
  const window = span === 'all' ? wholeOf(extent) : fixedOf(extent, SPAN_MS[span]);
  const by = span === 'all' ? 0 : (steps * SPAN_MS[span]) / 2;
  return { from: window.from + by, to: window.to + by };
}

function wholeOf({ beganAt, presentAt, aheadAt }: Extent): Window {
  const passed = Math.max(SHORTEST_MS, presentAt - beganAt);
  const ahead = Math.min(Math.max(lastOf(aheadAt, presentAt) - presentAt, passed * AHEAD_LEAST), passed * AHEAD_MOST);
  return padded({ from: beganAt, to: Math.max(presentAt, beganAt + SHORTEST_MS) + ahead });
}

const lastOf = (instants: readonly number[], otherwise: number): number => instants.reduce((last, one) => Math.max(last, one), otherwise);

/** A young crisis begins at its beginning; an older one shows the last part of it. What is empty ahead is cut off, and what lies beyond its length is not waited for. */
function fixedOf({ beganAt, presentAt, aheadAt }: Extent, lengthMs: number): Window {
  const pad = lengthMs * PAD_SHARE;
  const from = Math.max(beganAt - pad, presentAt - lengthMs * PAST_SHARE);
  const last = lastOf(aheadAt.filter((at) => at <= from + lengthMs - pad), presentAt);
  const wanted = Math.max(last + pad, presentAt + lengthMs * AHEAD_LEAST, from + SHORTEST_MS);
  return { from, to: Math.min(from + lengthMs, wanted) };
}

function padded({ from, to }: Window): Window {
  const pad = (to - from) * PAD_SHARE;
  return { from: from - pad, to: to + pad };
}

/** Position in percent of the plot; below 0 and above 100 outside of the window. */
export function shareOf({ from, to }: Window, at: number): number {
  return ((at - from) / (to - from)) * 100;
}

/** The part of [from, to) inside the window as shares; null where it has none. */
export function partOf(window: Window, from: number, to: number): { readonly a: number; readonly b: number } | null {
  if (to < window.from || from > window.to) return null;
  return { a: Math.max(0, shareOf(window, from)), b: Math.min(100, Math.max(shareOf(window, from), shareOf(window, to))) };
}

export const isInside = (window: Window, at: number): boolean => at >= window.from && at <= window.to;

/* Ticks */
export interface Tick {
  readonly at: number;
  readonly share: number;
  /** The day begins here; its label names the day. */
  readonly isDay: boolean;
  readonly isLabelled: boolean;
}
const STEPS_MS: readonly number[] = [5 * MINUTE_MS, 15 * MINUTE_MS, 30 * MINUTE_MS, HOUR_MS, 2 * HOUR_MS, 3 * HOUR_MS, 6 * HOUR_MS, 12 * HOUR_MS, DAY_MS, 2 * DAY_MS, 7 * DAY_MS, 14 * DAY_MS, 28 * DAY_MS, 91 * DAY_MS, 364 * DAY_MS];
const TICK_LABEL_PX = 62;
const NOW_LABEL_PX = 84;

export interface TickArgs {
  readonly plotPx: number;
  /** Offset of the zone at an instant, so that ticks stand on its full hours and days. */
  readonly offsetAt: (at: number) => number;
  /** Where the present stands; hour labels under its own label are left out. Null: not in the window. */
  readonly nowShare: number | null;
}

/** At most one tick in `TICK_LABEL_PX`, on full hours or days of the zone. */
export function ticksOf(window: Window, { plotPx, offsetAt, nowShare }: TickArgs): readonly Tick[] {
  const length = window.to - window.from;
  const most = Math.max(1, Math.floor(plotPx / TICK_LABEL_PX));
  const step = STEPS_MS.find((ms) => length / ms <= most) ?? STEPS_MS[STEPS_MS.length - 1] ?? DAY_MS;
  const ticks: Tick[] = [];
  const local = window.from + offsetAt(window.from);
  for (let wall = Math.ceil(local / step) * step; ; wall += step) {
    const guess = wall - offsetAt(wall - offsetAt(window.from));
    if (guess > window.to) return ticks;
    if (guess < window.from) continue;
    const share = shareOf(window, guess);
    ticks.push({ at: guess, share, isDay: wall % DAY_MS === 0, isLabelled: isFree(share, plotPx, nowShare) });
  }
}

function isFree(share: number, plotPx: number, nowShare: number | null): boolean {
  const px = (share / 100) * plotPx;
  if (px < 18 || px > plotPx - 18) return false;
  return nowShare === null || Math.abs(px - (nowShare / 100) * plotPx) > (NOW_LABEL_PX + TICK_LABEL_PX) / 2 - 12;
}

/* Labels */
export type Side = 'center' | 'after' | 'before';
export interface Label {
  readonly id: string;
  readonly share: number;
  readonly widthPx: number;
  /** The higher wins where two meet. */
  readonly urgency: number;
  readonly isPast: boolean;
  /** Belongs to its mark by a line: it stands exactly there or nowhere. */
  readonly isFixed?: boolean;
  readonly sides: readonly Side[];
}
export interface PlacedLabel {
  readonly side: Side;
  readonly share: number;
}
interface Box {
  readonly from: number;
  readonly to: number;
}
const GAP_PX = 5;
const NOW_GAP_PX = 4;

/** Where each label stands; one that finds no place is left out (its mark still says everything). No label crosses the present. */
export function placeLabels(labels: readonly Label[], { plotPx, nowShare }: { readonly plotPx: number; readonly nowShare: number | null }): ReadonlyMap<string, PlacedLabel> {
  const taken: Box[] = [];
  const placed = new Map<string, PlacedLabel>();
  const nowPx = nowShare === null ? null : (nowShare / 100) * plotPx;
  for (const label of [...labels].sort((a, b) => b.urgency - a.urgency || a.share - b.share)) {
    for (const side of label.sides) {
      const wanted = boxOf(label, side, plotPx);
      const box = kept(wanted, label.isPast, nowPx);
      if (box === null || box.from < 0 || box.to > plotPx || (label.isFixed === true && box !== wanted)) continue;
      if (taken.some((other) => box.from < other.to + GAP_PX && other.from < box.to + GAP_PX)) continue;
      taken.push(box);
      placed.set(label.id, { side, share: (anchorOf(box, side) / plotPx) * 100 });
      break;
    }
  }
  return placed;
}

function boxOf({ share, widthPx }: Label, side: Side, plotPx: number): Box {
  const px = (share / 100) * plotPx;
  if (side === 'center') return { from: px - widthPx / 2, to: px + widthPx / 2 };
  return side === 'after' ? { from: px, to: px + widthPx } : { from: px - widthPx, to: px };
}

/** Labels of the past end before the present, labels of the future start after it; one that only just crosses moves aside. */
function kept(box: Box, isPast: boolean, nowPx: number | null): Box | null {
  if (nowPx === null) return box;
  const width = box.to - box.from;
  if (isPast && box.to > nowPx - NOW_GAP_PX) return box.from < nowPx ? { from: nowPx - NOW_GAP_PX - width, to: nowPx - NOW_GAP_PX } : null;
  if (!isPast && box.from < nowPx + NOW_GAP_PX) return box.to > nowPx ? { from: nowPx + NOW_GAP_PX, to: nowPx + NOW_GAP_PX + width } : null;
  return box;
}

function anchorOf(box: Box, side: Side): number {
  if (side === 'center') return (box.from + box.to) / 2;
  return side === 'after' ? box.from : box.to;
}

/** Width of a label of 12 px type, without asking the page; Hebrew letters are a little narrower. */
export function labelWidthPx(text: string, strong = false): number {
  let width = 0;
  for (const letter of text) width += /[\u0590-\u05ff]/.test(letter) ? 6.1 : /[ilj.,:'’ ]/.test(letter) ? 3.6 : 6.7;
  return width * (strong ? 1.06 : 1) + 4;
}

/* Rows */
/** Rows for stretches that would lie on each other: each takes the first row that is free, and the last where none is. */
export function packRows(stretches: readonly { readonly from: number; readonly to: number }[], { gap, mostRows }: { readonly gap: number; readonly mostRows: number }): readonly number[] {
  const rows: { readonly from: number; readonly to: number }[][] = [];
  return stretches.map((one) => {
    const free = rows.findIndex((row) => row.every((other) => one.from >= other.to + gap || other.from >= one.to + gap));
    const row = free !== -1 ? free : Math.min(rows.length, mostRows - 1);
    (rows[row] ??= []).push(one);
    return row;
  });
}
