/** The present of a crisis: that of the wall, or of the faster clock of a drill. Pure. */
import type { CrisisSummary } from '#contracts';

export function crisisNow(detail: Pick<CrisisSummary, 'drill'> | null, now: number): number {
  if (detail?.drill == null) return now;
  const { rate, realOrigin, virtualOrigin } = detail.drill;
  return Date.parse(virtualOrigin) + Math.max(0, now - Date.parse(realOrigin)) * rate;
}
