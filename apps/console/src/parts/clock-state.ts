/** In which state a duty's clock is shown: thresholds of the visual language (calm under 50 %, watch from 50 %, near from 75 % or 15 minutes left, late from due). Pure. */
import type { ObligationItem } from '#contracts';
import { spanWords } from '../words/time';
import type { Language } from '../words/words';
import type { ClockState } from './icon';

const NEAR_LEFT_MS = 15 * 60_000;
const WATCH_SPENT = 0.5;
const NEAR_SPENT = 0.75;

export interface Timed {
  readonly startedAt: string | null;
  readonly dueAt: string | null;
  readonly state?: ObligationItem['state'];
}
export interface Seen {
  readonly state: ClockState;
  /** Share of the time still there, 0 to 1. */
  readonly left: number;
  /** Until due, negative when late; null without a due time. */
  readonly leftMs: number | null;
}

export function seenClock({ startedAt, dueAt, state }: Timed, now: number, stale = false): Seen {
  if (state === 'kept') return { state: 'kept', left: 1, leftMs: null };
  if (dueAt === null || state === 'paused') return { state: 'paused', left: 1, leftMs: null };
  const due = Date.parse(dueAt);
  const leftMs = due - now;
  const whole = startedAt === null ? Number.NaN : due - Date.parse(startedAt);
  const left = whole > 0 ? Math.min(1, Math.max(0, leftMs / whole)) : leftMs > 0 ? 1 : 0;
  if (leftMs <= 0) return { state: 'late', left: 0, leftMs };
  if (stale) return { state: 'stale', left, leftMs };
  const spent = 1 - left;
  if (spent >= NEAR_SPENT || leftMs <= NEAR_LEFT_MS) return { state: 'near', left, leftMs };
  return { state: spent >= WATCH_SPENT ? 'watch' : 'calm', left, leftMs };
}

const DAY_MS = 86_400_000;
/** The clock in words: "13 min", "26 min late", "paused", "on time"; a far one names its day instead (null: the caller shows the due time). */
export function clockWords(seen: Seen, language: Language): string | null {
  const he = language === 'he';
  if (seen.state === 'kept') return he ? 'בזמן' : 'on time';
  if (seen.leftMs === null) return he ? 'מושהה' : 'paused';
  if (seen.state === 'late') return he ? `איחור ${spanWords(-seen.leftMs, language)}` : `${spanWords(-seen.leftMs, language)} late`;
  if (seen.leftMs > DAY_MS) return null;
  const left = spanWords(seen.leftMs, language);
  return seen.state === 'stale' ? (he ? `בערך ${left}` : `about ${left}`) : left;
}
