import { monthEnds, overviewOf, UPDATES_TARGET, weekEnds } from './overview';
import type { OverviewCounts } from './overview';

const DAY_MS = 86_400_000;
const NOW = Date.parse('2026-11-22T12:00:00Z');
const NOTHING: OverviewCounts = { weeks: weekEnds(NOW, 4), months: monthEnds(NOW, 4, 'Asia/Jerusalem'), drills: 'without', updates: [], promises: [], answers: [], opened: [], open: { crises: 0, atRisk: [] } };

describe('spans', () => {
  it('weeks are full ones back from now', () => {
    const ends = weekEnds(NOW, 12);
    expect(ends).toHaveLength(13);
    expect(ends.at(-1)).toBe(NOW);
    expect(ends.slice(1).every((end, index) => end - (ends[index] ?? 0) === 7 * DAY_MS)).toBe(true);
  });

  it('months begin on the wall of the zone, on either side of a change of clocks', () => {
    expect(monthEnds(NOW, 12, 'Asia/Jerusalem').map((end) => new Date(end).toISOString())).toEqual([
      '2026-05-31T21:00:00.000Z', '2026-06-30T21:00:00.000Z', '2026-07-31T21:00:00.000Z', '2026-08-31T21:00:00.000Z', '2026-09-30T21:00:00.000Z', '2026-10-31T22:00:00.000Z', '2026-11-30T22:00:00.000Z',
    ]);
    expect(new Date(monthEnds(NOW, 12, 'America/New_York').at(-2) ?? 0).toISOString()).toBe('2026-11-01T04:00:00.000Z');
  });

  it('the month is that of the wall, not of Greenwich, and the year is left behind', () => {
    const ends = monthEnds(Date.parse('2026-12-31T23:30:00Z'), 4, 'Asia/Jerusalem');
    expect(new Date(ends.at(-2) ?? 0).toISOString()).toBe('2026-12-31T22:00:00.000Z');
    expect(new Date(ends[0] ?? 0).toISOString()).toBe('2026-07-31T21:00:00.000Z');
  });

  it('a year is twelve months, a quarter no fewer than six', () => {
    expect(monthEnds(NOW, 52, 'UTC')).toHaveLength(13);
    expect(monthEnds(NOW, 12, 'UTC')).toHaveLength(7);
  });
});

describe('overviewOf', () => {
  it('of nothing tells zeros and no shares, never 0 or 100 percent', () => {
    const report = overviewOf(NOTHING);
    expect(report.weeks).toHaveLength(4);
    expect(report.updates).toEqual({ of: 0, count: 0, percent: null, low: null, high: null });
    expect(report.weeks[0]).toMatchObject({ updates: { percent: null }, promises: { kept: 0, broken: 0, moved: 0 } });
    expect(report.months[5]).toMatchObject({ satisfied: { percent: null }, opened: { 1: 0, 4: 0 } });
  });

  it('puts each count into its own span and sums them once', () => {
    const report = overviewOf({
      ...NOTHING,
      updates: [{ span: 1, due: 10, kept: 9 }, { span: 4, due: 4, kept: 2 }], promises: [{ span: 2, kept: 3, broken: 1, moved: 2 }],
      answers: [{ span: 6, answers: 12, satisfied: 9 }], opened: [{ span: 6, severity: 1, opened: 2 }, { span: 6, severity: 4, opened: 5 }],
    });
    expect(report.weeks.map((week) => week.updates.of)).toEqual([10, 0, 0, 4]);
    expect(report.updates).toMatchObject({ of: 14, count: 11, percent: 78.6 });
    expect(report.promises).toEqual({ kept: 3, broken: 1, moved: 2 });
    expect(report.months[5]).toMatchObject({ satisfied: { of: 12, count: 9, percent: 75 }, opened: { 1: 2, 2: 0, 3: 0, 4: 5 } });
  });

  it('gives intervals by Wilson: 9 of 10 lie between 59.6 and 98.2', () => {
    const report = overviewOf({ ...NOTHING, updates: [{ span: 1, due: 10, kept: 9 }] });
    expect(report.weeks[0]?.updates).toEqual({ of: 10, count: 9, percent: 90, low: 59.6, high: 98.2 });
  });

  it('holds a target that is not a hundred', () => { expect(UPDATES_TARGET.percent).toBeLessThan(100); });
});
