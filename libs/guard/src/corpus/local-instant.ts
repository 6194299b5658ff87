/** Local times of a zone to instants, for labels only; the rules have their own reading of zones, so that one cannot hide the other's fault. */

const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

/** Milliseconds by which the zone is ahead of UTC at an instant (epoch ms). */
function aheadMs(instantMs: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
  }).formatToParts(instantMs);
  const field = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(field('year'), field('month') - 1, field('day'), field('hour'), field('minute'), field('second'));
  return shown - Math.floor(instantMs / 1000) * 1000;
}

/**
 * Epoch milliseconds of a local time `YYYY-MM-DDTHH:MM` in an IANA zone; null when the text is not such a time or the date does not exist.
 * In the hour that a clock change repeats it answers the first of the two, in the hour that is left out the instant after it.
 */
export function instantOfLocal(local: string, timeZone: string): number | null {
  const found = LOCAL.exec(local);
  if (found === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found.slice(1).map(Number);
  const asUtc = Date.UTC(year, month - 1, day, hour, minute);
  if (new Date(asUtc).toISOString().slice(0, 16) !== local) return null;
  const before = asUtc - aheadMs(asUtc - 86_400_000, timeZone);
  if (before + aheadMs(before, timeZone) === asUtc) return before;
  return asUtc - aheadMs(asUtc + 86_400_000, timeZone);
}
