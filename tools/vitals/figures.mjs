/** From what the browser reports to the figures of the table. Pure. */
import { percentile } from '../bench/measure.mjs';

/** One frame of a screen of 60 Hz. The browser tells frame times in tenths of a millisecond, so 16.7 is a frame on time and 16.8 its rounding. */
const FRAME_MS = 16.7;
const ROUNDING_MS = 0.1;

/**
 * Of instants at which frames began (milliseconds, those of the scroll only; null where the scroll paused): how many came on time, and how
 * far apart they were. NaN where there were fewer than two.
 */
export function framesOf(startsMs) {
  const apart = startsMs.slice(1).flatMap((at, index) => (at === null || startsMs[index] === null ? [] : [at - startsMs[index]]));
  const onTime = apart.filter((ms) => ms <= FRAME_MS + ROUNDING_MS).length;
  return { n: apart.length, onTimeShare: apart.length === 0 ? Number.NaN : onTime / apart.length, p50Ms: percentile(apart, 0.5), p95Ms: percentile(apart, 0.95), p99Ms: percentile(apart, 0.99), maxMs: apart.length === 0 ? Number.NaN : Math.max(...apart) };
}

/** How many of the frames that the primitive brings on time the screen brings as well; NaN where either was not seen. */
export function againstFloor(screen, primitive) {
  return screen.onTimeShare / primitive.onTimeShare;
}

/** Session windows as web vitals define them: shifts less than a second apart, five seconds at most; the worst window is the score. */
const WINDOW_GAP_MS = 1_000;
const WINDOW_MAX_MS = 5_000;
export function clsOf(shifts) {
  let worst = 0;
  let sum = 0;
  let firstMs = 0;
  let lastMs = Number.NEGATIVE_INFINITY;
  for (const { atMs, value } of [...shifts].sort((a, b) => a.atMs - b.atMs)) {
    const goesOn = atMs - lastMs < WINDOW_GAP_MS && atMs - firstMs < WINDOW_MAX_MS;
    if (!goesOn) firstMs = atMs;
    sum = goesOn ? sum + value : value;
    lastMs = atMs;
    worst = Math.max(worst, sum);
  }
  return worst;
}

/** Time beyond 50 ms of each long task from the first paint on: for so long a tap would have waited. */
const LONG_MS = 50;
export function blockingMsOf(tasks, fromMs) {
  return tasks.filter(({ atMs, ms }) => atMs + ms > fromMs).reduce((sum, { ms }) => sum + Math.max(0, ms - LONG_MS), 0);
}

/**
 * The longest event of each interaction is the interaction's time to the next paint. `count`: how many there were in all; those the browser
 * does not report took less than its threshold of 16 ms and count as that.
 */
const UNREPORTED_MS = 16;
export function interactionTimes(events, count) {
  const byId = new Map();
  for (const { id, ms } of events) byId.set(id, Math.max(byId.get(id) ?? 0, ms));
  const seen = [...byId.values()];
  return [...seen, ...Array.from({ length: Math.max(0, count - seen.length) }, () => UNREPORTED_MS)];
}

/** Files of the first load by a build's manifest: the entry, what it imports at once, and their styles. What is imported on demand is not in it. */
export function firstLoadFiles(manifest) {
  const files = new Set();
  const walk = (name) => {
    const chunk = manifest[name];
    if (chunk === undefined || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const style of chunk.css ?? []) files.add(style);
    for (const next of chunk.imports ?? []) walk(next);
  };
  for (const [name, chunk] of Object.entries(manifest)) if (chunk.isEntry === true) walk(name);
  return [...files];
}

/** A row of the table. `holds` null: told only. */
export function row({ what, unit, measured, target = null, atLeast = false, n = 1, more }) {
  const holds = target === null ? null : !Number.isFinite(measured) ? false : atLeast ? measured >= target : measured <= target;
  return { what, unit, measured, target: target === null ? '–' : `${atLeast ? '≥' : '≤'} ${target} ${unit}`, holds, n, ...(more === undefined ? {} : { more }) };
}
