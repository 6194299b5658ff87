/** How far a zone's wall clock is ahead of UTC, in milliseconds. */
const formats = new Map<string, Intl.DateTimeFormat>();

export function zoneOffsetMs(at: number, zone: string): number {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' });
  formats.set(zone, format);
  const parts = new Map<string, number>(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const part = (type: string): number => parts.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - Math.floor(at / 1_000) * 1_000;
}
