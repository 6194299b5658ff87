/** Why a crisis stands where it stands: the first thing in which the one before it differs, in the order of the API (formulas 1). Pure. */
import type { CrisisSummary } from '#contracts';

export type Behind = 'jump' | 'severity' | 'lateAlready' | 'due' | 'nothingDue' | 'loss' | 'relation' | 'age' | 'order';
type Line = Pick<CrisisSummary, 'queueJumpUntil' | 'severity' | 'nextDueRealAt' | 'lossPerHourMinor' | 'vip' | 'renewalSoon' | 'awareAt'>;

/** What put `above` before `row`. */
export function behind(above: Line, row: Line, now: number): Behind {
  if ((above.queueJumpUntil !== null) !== (row.queueJumpUntil !== null)) return 'jump';
  if (above.severity !== row.severity) return 'severity';
  const [dueAbove, due] = [at(above.nextDueRealAt), at(row.nextDueRealAt)];
  if (dueAbove !== due) return due === Infinity ? 'nothingDue' : due <= now ? 'lateAlready' : 'due';
  if ((above.lossPerHourMinor ?? -1) !== (row.lossPerHourMinor ?? -1)) return 'loss';
  if ((above.vip || above.renewalSoon) !== (row.vip || row.renewalSoon)) return 'relation';
  return above.awareAt === row.awareAt ? 'order' : 'age';
}
const at = (due: string | null): number => (due === null ? Infinity : Date.parse(due));

/** The wall's instant of one on the crisis's own clock; they differ in a drill only. */
export function onWall(at_: string, drill: CrisisSummary['drill']): number {
  const instant = Date.parse(at_);
  return drill === null ? instant : Date.parse(drill.realOrigin) + (instant - Date.parse(drill.virtualOrigin)) / drill.rate;
}

/** Whole days from `today` to a calendar day, both YYYY-MM-DD; negative when it has passed. */
export function daysUntil(day: string, today: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000);
}
