import { calendarById, compileCalendar } from '#calendar';
import { CompiledCalendars } from './compiled-calendars';

const DAY_MS = 86_400_000;
const at = Date.parse('2026-03-20T10:15:00Z');

function calendar(id: string) {
  const found = calendarById(id);
  if (!found.ok) throw new Error(`No calendar ${id}`);
  return found.calendar;
}

describe('kept compiled calendars', () => {
  const kept = new CompiledCalendars();

  it.each(['il', 'uk', 'us', '24x7', 'il-extended'])('%s: holds the open time a fresh compilation gives, over both clock changes', (id) => {
    const fresh = compileCalendar(calendar(id), at - DAY_MS, at + 75 * DAY_MS);
    const { from, to, intervals } = kept.compile(calendar(id), at - DAY_MS, at + 75 * DAY_MS);
    expect(from).toBeLessThanOrEqual(fresh.from);
    expect(to).toBeGreaterThanOrEqual(fresh.to);
    expect(intervals.filter(([begin]) => begin >= fresh.from && begin < fresh.to)).toEqual(fresh.intervals);
  });

  it('gives the same object for every instant of a day, and another for the next day', () => {
    const first = kept.compile(calendar('il'), at, at + DAY_MS);
    expect(kept.compile(calendar('il'), at + 3_600_000, at + DAY_MS + 3_600_000)).toBe(first);
    expect(kept.compile(calendar('il'), at + DAY_MS, at + 2 * DAY_MS)).not.toBe(first);
  });

  it('keeps two versions of a calendar apart', () => {
    const edited = { ...calendar('il'), version: 'il@edited', days: [] };
    expect(kept.compile(edited, at, at + 30 * DAY_MS)).not.toBe(kept.compile(calendar('il'), at, at + 30 * DAY_MS));
  });

  it('says what is covered, to the instant', () => {
    const last = kept.compile(calendar('24x7'), at, Date.parse('2099-01-01T00:00:00Z')).to;
    expect([kept.covers(calendar('24x7'), last - 1), kept.covers(calendar('24x7'), last)]).toEqual([true, false]);
  });

  it('forgets the oldest rather than growing without end', () => {
    const small = new CompiledCalendars();
    const first = small.compile(calendar('24x7'), 0, DAY_MS);
    for (let day = 1; day <= 200; day += 1) small.compile(calendar('24x7'), day * DAY_MS, (day + 1) * DAY_MS);
    expect(small.compile(calendar('24x7'), 0, DAY_MS)).not.toBe(first);
  });
});
