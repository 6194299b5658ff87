import { DAY_MS, HOUR_MS, MINUTE_MS, isInside, labelWidthPx, packRows, partOf, placeLabels, shareOf, ticksOf, windowOf } from './axis-layout';
import type { Label } from './axis-layout';

const T0 = Date.parse('2025-10-20T07:00:00Z');
const m = (minutes: number): number => T0 + minutes * MINUTE_MS;
const extent = (presentAt: number, ...aheadAt: readonly number[]) => ({ beganAt: T0, presentAt, aheadAt });

describe('the window', () => {
  it('of a young crisis begins a little before it and ends after the last thing ahead', () => {
    const window = windowOf(extent(m(120), m(400)), 'day');
    expect(window.from).toBeLessThan(T0);
    expect(window.to).toBeGreaterThan(m(400));
    expect(window.to - window.from).toBeLessThan(DAY_MS);
  });

  it('waits for nothing beyond its length', () => {
    const window = windowOf(extent(m(120), m(200), m(60 * 30)), 'day');
    expect(window.to).toBeGreaterThan(m(200));
    expect(window.to).toBeLessThan(m(400));
  });

  it('of an older crisis shows two thirds past, and never more than its length', () => {
    const window = windowOf(extent(m(60 * 72), m(60 * 79.2)), 'day');
    expect(window.to - window.from).toBeCloseTo(DAY_MS, -6);
    expect(shareOf(window, m(60 * 72))).toBeGreaterThanOrEqual(66.6);
    const short = windowOf(extent(m(60 * 72), m(60 * 200)), '6h');
    expect(short.to - short.from).toBeLessThanOrEqual(6 * HOUR_MS);
  });

  it('moves by half its length; the whole stays', () => {
    const [now, before] = [windowOf(extent(m(6000)), 'day'), windowOf(extent(m(6000)), 'day', -1)];
    expect(now.from - before.from).toBe(DAY_MS / 2);
    expect(windowOf(extent(m(6000)), 'all', -3)).toEqual(windowOf(extent(m(6000)), 'all'));
  });

  it('of all holds the beginning and the present, and is not flattened by one far duty', () => {
    const window = windowOf(extent(m(600), T0 + 90 * DAY_MS), 'all');
    expect(isInside(window, T0)).toBe(true);
    expect(shareOf(window, m(600))).toBeGreaterThan(55);
  });

  it('never has no length', () => {
    for (const span of ['6h', 'day', 'all'] as const) {
      const { from, to } = windowOf(extent(T0), span);
      expect(to - from).toBeGreaterThanOrEqual(HOUR_MS);
    }
  });
});

describe('positions', () => {
  const window = { from: T0, to: m(100) };

  it('are linear shares', () => {
    expect([m(0), m(25), m(50), m(100), m(150)].map((at) => shareOf(window, at))).toEqual([0, 25, 50, 100, 150]);
  });

  it('of a stretch are cut at the edges and none outside', () => {
    expect(partOf(window, m(-50), m(30))).toEqual({ a: 0, b: 30 });
    expect(partOf(window, m(80), m(400))).toEqual({ a: 80, b: 100 });
    expect(partOf(window, m(120), m(130))).toBeNull();
    expect(partOf(window, m(-30), m(-1))).toBeNull();
  });
});

describe('ticks', () => {
  const utc = () => 0;

  it('stand on full hours of the zone, never closer than their labels', () => {
    const ticks = ticksOf({ from: m(-20), to: m(800) }, { plotPx: 900, offsetAt: () => 3 * HOUR_MS, nowShare: null });
    expect(ticks.every(({ at }) => (at + 3 * HOUR_MS) % HOUR_MS === 0)).toBe(true);
    expect(ticks.length).toBeLessThanOrEqual(14);
    const half = ticksOf({ from: m(-20), to: m(800) }, { plotPx: 900, offsetAt: () => 5.5 * HOUR_MS, nowShare: null });
    expect(half.every(({ at }) => at % HOUR_MS === 30 * MINUTE_MS)).toBe(true);
  });

  it('name no hour under the label of the present', () => {
    const ticks = ticksOf({ from: T0, to: m(600) }, { plotPx: 620, offsetAt: utc, nowShare: 50 });
    expect(ticks.find(({ share }) => share === 50)?.isLabelled).toBe(false);
    expect(ticks.find(({ share }) => share === 80)?.isLabelled).toBe(true);
  });

  it('mark where a day begins, also across a change of the clock', () => {
    const change = Date.parse('2025-10-26T01:00:00Z');
    const offsetAt = (at: number): number => (at < change ? 2 * HOUR_MS : HOUR_MS);
    const days = ticksOf({ from: change - 2 * DAY_MS, to: change + 2 * DAY_MS }, { plotPx: 300, offsetAt, nowShare: null });
    expect(days.map(({ at }) => new Date(at).toISOString())).toEqual(['2025-10-24T22:00:00.000Z', '2025-10-25T22:00:00.000Z', '2025-10-26T23:00:00.000Z', '2025-10-27T23:00:00.000Z']);
    expect(days.every(({ isDay }) => isDay)).toBe(true);
  });

  it('end for a window of many years', () => {
    expect(ticksOf({ from: 0, to: 40 * 365 * DAY_MS }, { plotPx: 900, offsetAt: utc, nowShare: null }).length).toBeLessThan(60);
  });
});

describe('labels', () => {
  const label = (id: string, share: number, more: Partial<Label> = {}): Label => ({ id, share, widthPx: 60, urgency: 0, isPast: true, sides: ['center', 'after', 'before'], ...more });
  const place = (labels: readonly Label[], nowShare: number | null = null) => placeLabels(labels, { plotPx: 1000, nowShare });

  it('stand in the middle where there is room', () => {
    expect(place([label('a', 30)]).get('a')).toEqual({ side: 'center', share: 30 });
  });

  it('move aside where two meet, and the less urgent yields where nothing is free', () => {
    const two = place([label('calm', 30), label('urgent', 32, { urgency: 5 })]);
    expect(two.get('urgent')?.side).toBe('center');
    expect(two.get('calm')?.side).not.toBe('center');
    const three = place([label('a', 30, { urgency: 1, sides: ['center'] }), label('b', 31, { urgency: 9, sides: ['center'] }), label('c', 32, { sides: ['center'] })]);
    expect([...three.keys()]).toEqual(['b']);
  });

  it('never cross the present: the past ends before it, the future starts after it', () => {
    const placed = place([label('past', 49, { sides: ['center'] }), label('future', 51, { isPast: false, sides: ['center'] })], 50);
    expect((placed.get('past')?.share ?? 99) * 10 + 30).toBeLessThanOrEqual(496);
    expect((placed.get('future')?.share ?? 0) * 10 - 30).toBeGreaterThanOrEqual(504);
  });

  it('stay inside the plot', () => {
    expect(place([label('a', 1)]).get('a')?.side).toBe('after');
    expect(place([label('a', 99.5)]).get('a')?.side).toBe('before');
  });

  it('are measured wider the longer they are', () => {
    expect(labelWidthPx('12 min late')).toBeGreaterThan(labelWidthPx('late'));
    expect(labelWidthPx('איחור 12 דק׳', true)).toBeGreaterThan(labelWidthPx('איחור 12 דק׳'));
  });
});

describe('rows', () => {
  it('are shared by what does not overlap, and end at the most', () => {
    const rows = packRows([{ from: 0, to: 10 }, { from: 11, to: 20 }, { from: 5, to: 15 }, { from: 6, to: 7 }, { from: 6, to: 8 }], { gap: 0, mostRows: 3 });
    expect(rows).toEqual([0, 0, 1, 2, 2]);
  });
});
