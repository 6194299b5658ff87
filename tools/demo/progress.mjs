/**
 * How far the demo day has come, kept in .tikkun/demo-progress.json, so that a day that was cut short is played to its end at the next start.
 * What is about to be done is written down before it is done, under a key of its own: done a second time, it is the same act.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const HOUR_MS = 3_600_000;
/** On the crisis's own clock: a pause longer than this between two steps would stand in its record as silence nobody meant. */
const PATIENCE_MS = 2 * HOUR_MS;

/** A day nobody has begun. `run` tells its keys from those of another day in the same database. Pure. */
export const freshDay = (run) => ({ run, stories: {} });

/** What was written, or null where there is nothing that can be read. */
export function readDay(file) {
  try {
    const day = JSON.parse(readFileSync(file, 'utf8'));
    return typeof day?.run === 'string' && typeof day.stories === 'object' && day.stories !== null ? day : null;
  } catch {
    return null; // not begun, or damaged: then the queue tells whether there is anything to play
  }
}

/** Written beside and renamed, so that a reader never sees half of it. */
export function writeDay(file, day) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(day)}\n`);
  renameSync(`${file}.new`, file);
}

/**
 * One story's page in the book: { key(name), at, keep(change) }. `at` is
 * { attempt, opening, id, reference, origin, startedAt, next, pending, lastAt, refused, done }; `keep` changes it and writes it down.
 */
export function pageOf(day, name, save = () => undefined) {
  day.stories[name] ??= { attempt: 1, next: 0, refused: [], done: false };
  return {
    get at() { return day.stories[name]; },
    /** The business key of one act of this story: the same at every start. */
    key: (act) => `demo-${day.run}-${name}-${day.stories[name].attempt}-${act}`,
    keep(change) { Object.assign(day.stories[name], change); save(); },
    /** Another attempt: nothing of the one before is kept but its number. */
    anew() { day.stories[name] = { attempt: day.stories[name].attempt + 1, next: 0, refused: [], done: false }; save(); },
  };
}

/**
 * What to do with a story at a start: `skip` what is done, `begin` what was never opened (or whose opening had no answer), `go-on` where the
 * wall's clock is the crisis's own, `anew` where a clock that runs faster went on without its people. Pure.
 */
export function resumption(story, at, nowMs) {
  if (at.done) return 'skip';
  if (at.id === undefined) return 'begin';
  const rate = story.rate ?? 1;
  if (rate === 1) return 'go-on';
  const waitMs = (story.steps[at.next]?.[0] ?? 0) * HOUR_MS;
  return (nowMs - (at.lastAt ?? nowMs)) * rate - waitMs > PATIENCE_MS ? 'anew' : 'go-on';
}
