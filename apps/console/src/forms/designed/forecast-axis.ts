/** A line of time from now to the latest time on it: where each instant stands, as a share. Pure. */

export interface Axis {
  readonly from: number;
  readonly to: number;
}
/** Room after the last instant, so that its label has a place. */
const ROOM = 1.12;

/** From now to a little after the latest instant; null while there is none ahead. */
export function axisOf(now: number, instants: readonly (number | null)[]): Axis | null {
  const ahead = instants.filter((at): at is number => at !== null && at > now);
  if (ahead.length === 0) return null;
  return { from: now, to: now + (Math.max(...ahead) - now) * ROOM };
}

/** 0 at now, 100 at the end; what lies outside stands at the edge. */
export const shareOf = (at: number, { from, to }: Axis): number => Math.min(100, Math.max(0, ((at - from) / (to - from)) * 100));

/** A p90 nearer than half as far again as the p50 is a date in disguise (formulas 6: ranges too narrow are the usual error). */
export const isNarrow = (now: number, p50: number, p90: number): boolean => p90 > p50 && p90 - now < (p50 - now) * 1.5;
