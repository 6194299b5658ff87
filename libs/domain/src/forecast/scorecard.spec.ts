import fc from 'fast-check';
import { HOUR_MS } from '../kernel';
import { scorecardOf, scorePoints, summariseScorecards } from './scorecard';
import type { ForecastHistory, MadeForecast, PointScore, Scorecard } from './scorecard';

const START = 1_788_000_000_000;
const at = (hours: number): number => START + hours * HOUR_MS;
/** Made at an hour, with p50 and p90 in hours from then, as people say it. */
const made = (hour: number, p50: number, p90: number, reference: readonly [number, number] | null = null): MadeForecast => ({
  madeAt: at(hour), p50At: at(hour + p50), p90At: at(hour + p90), reference: reference === null ? null : { p50At: at(hour + reference[0]), p90At: at(hour + reference[1]) },
});
const history = (forecasts: readonly MadeForecast[], actual: number | null): ForecastHistory => ({ startedAt: START, forecasts, actualAt: actual === null ? null : at(actual) });
const cardOf = (forecasts: readonly MadeForecast[], actual: number | null): Scorecard => {
  const result = scorecardOf(history(forecasts, actual));
  if (!result.ok) throw new Error(result.code);
  return result.card;
};
const firstOf = (forecasts: readonly MadeForecast[], actual: number): PointScore => {
  const { first } = cardOf(forecasts, actual);
  if (first === null) throw new Error('not scored');
  return first;
};

describe('scorecard of one crisis', () => {
  it.each([[8, 20, 14, 3, 0.6], [8, 20, 6, 1, 1.4], [8, 20, 26, 9, 5.4]])('p50 %d h, p90 %d h against %d h loses %d and %d h', (p50, p90, actual, loss50, loss90) => {
    const point = firstOf([made(0, p50, p90)], actual);
    expect(point.pinball50Hours).toBe(loss50);
    expect(point.pinball90Hours).toBe(loss90);
    expect(point.pinballHours).toBe((loss50 + loss90) / 2);
    expect([point.covered50, point.covered90]).toEqual([actual <= p50, actual <= p90]);
    expect(point.optimism).toBeCloseTo((actual - p50) / p50, 12);
  });
  it('scores the first, the one in force at half time and the last one apart', () => {
    const card = cardOf([made(1, 4, 9), made(5, 10, 15), made(11, 8, 12), made(19, 1, 2)], 20);
    expect([card.first?.madeAt, card.halfTime?.madeAt, card.last?.madeAt]).toEqual([at(1), at(5), at(19)]);
    expect(card.first).toMatchObject({ covered50: false, covered90: false });
    expect(card.last).toMatchObject({ covered50: true, pinball50Hours: 0 });
  });
  it('takes a forecast made exactly at half time, and none where nobody had forecast by then', () => {
    expect(cardOf([made(1, 4, 9), made(10, 8, 12)], 20).halfTime?.madeAt).toBe(at(10));
    const late = cardOf([made(11, 4, 9)], 20);
    expect(late.halfTime).toBeNull();
    expect(late.first?.madeAt).toBe(at(11));
  });
  it('tells revisions in time from those after the customer had waited in vain', () => {
    // Replaced before 10; at 12, exactly when it passed; at 20, after 14.
    expect(cardOf([made(0, 4, 10), made(5, 4, 7), made(12, 1, 2), made(20, 5, 9)], null).revisions).toEqual({ count: 3, honest: 1, late: 2 });
    expect(cardOf([made(0, 4, 10)], 3).revisions).toEqual({ count: 0, honest: 0, late: 0 });
  });
  it('has no figures while nothing has happened, but counts revisions', () => {
    expect(cardOf([made(0, 4, 10), made(2, 4, 10)], null)).toEqual({
      resolved: false, first: null, halfTime: null, last: null, revisions: { count: 1, honest: 1, late: 0 }, afterTheFact: 0,
    });
  });
  it('scores no forecast made when the outcome was there', () => {
    const card = cardOf([made(0, 4, 10), made(6, 1, 2), made(7, 1, 2)], 6);
    expect(card).toMatchObject({ afterTheFact: 2, revisions: { count: 0 }, last: { madeAt: at(0) } });
    expect(cardOf([made(6, 1, 2)], 6)).toMatchObject({ resolved: true, first: null, halfTime: null, last: null, afterTheFact: 1 });
    expect(cardOf([], 6)).toMatchObject({ resolved: true, first: null, revisions: { count: 0 } });
  });
  it('measures skill against the reference class', () => {
    // Own loss (3 + 0.6) / 2 = 1.8; the class said 6 and 12: (4 + 1.8) / 2 = 2.9.
    expect(firstOf([made(0, 8, 20, [6, 12])], 14).skill).toBeCloseTo(1 - 1.8 / 2.9, 12);
    expect(firstOf([made(0, 8, 20, [8, 20])], 14).skill).toBe(0);
    expect(firstOf([made(0, 8, 20)], 14).skill).toBeNull();
    expect(firstOf([made(0, 8, 20, [14, 14])], 14).skill).toBeNull();
  });
  it.each<[string, readonly MadeForecast[], object]>([
    ['p50 before the forecast', [made(0, 4, 9), made(1, -1, 2)], { line: 2, field: 'p50At' }],
    ['p90 before p50', [made(0, 4, 3)], { line: 1, field: 'p90At' }],
    ['a forecast before the one it replaces', [made(3, 4, 9), made(1, 4, 9)], { line: 2, field: 'madeAt' }],
  ])('refuses %s', (_name, forecasts, params) => {
    expect(scorecardOf(history(forecasts, 20))).toMatchObject({ ok: false, code: 'forecast.order', params });
  });
  it('is a fault with an outcome before the start', () => {
    expect(() => scorecardOf(history([], -1))).toThrow(RangeError);
  });
});

describe('scorecards together', () => {
  const points = (covered: number, missed: number): PointScore[] => [
    ...Array.from({ length: covered }, () => firstOf([made(0, 8, 20)], 14)), ...Array.from({ length: missed }, () => firstOf([made(0, 8, 20)], 26)),
  ];
  it('has no figures of nothing', () => {
    expect(scorePoints([])).toEqual({
      n: 0, coverage50: null, coverage90: null, sharpness: null, comparable: false, optimism: null, pinballHours: null, skill: null, skillN: 0,
      brier: { n: 0, score: null, split: null },
    });
  });
  it('flags coverage only from twenty on, when the interval leaves out what is wanted', () => {
    // Wilson by hand at 14 of 20: 0.4810 … 0.8545, below 0.9; at 17 of 20: 0.6396 … 0.9476, around it.
    const low = scorePoints(points(14, 6)).coverage90;
    expect(low).toMatchObject({ share: 0.7, wanted: 0.9, flag: 'below' });
    expect(low?.low).toBeCloseTo(0.481, 3);
    expect(low?.high).toBeCloseTo(0.8545, 4);
    expect(scorePoints(points(17, 3)).coverage90).toMatchObject({ share: 0.85, flag: null });
    expect(scorePoints(points(5, 14)).coverage90).toMatchObject({ flag: null });
    expect(scorePoints(Array.from({ length: 20 }, () => firstOf([made(0, 8, 20)], 2))).coverage50).toMatchObject({ share: 1, flag: 'above' });
  });
  it('gives means, medians and sharpness', () => {
    const score = scorePoints([firstOf([made(0, 8, 20)], 14), firstOf([made(0, 8, 20)], 6), firstOf([made(0, 10, 40)], 30)]);
    // Spread (12 + 12 + 30) / 3 = 18 over the median duration of 14; losses 1.8, 1.2 and (10 + 1) / 2.
    expect(score.sharpness).toBeCloseTo(18 / 14, 12);
    expect(score.optimism).toBeCloseTo(6 / 8, 12);
    expect(score.pinballHours).toBeCloseTo((1.8 + 1.2 + 5.5) / 3, 12);
    expect(score).toMatchObject({ n: 3, comparable: false, skill: null, skillN: 0 });
  });
  it('adds losses before dividing them, over those with a reference', () => {
    const score = scorePoints([firstOf([made(0, 8, 20, [6, 12])], 14), firstOf([made(0, 8, 20, [8, 20])], 26), firstOf([made(0, 8, 20)], 900)]);
    expect(score.skillN).toBe(2);
    expect(score.skill).toBeCloseTo(1 - (1.8 + 7.2) / (2.9 + 7.2), 12);
  });
  it('lets sharpness be compared only among calibrated ones', () => {
    const half = Array.from({ length: 10 }, () => firstOf([made(0, 8, 20)], 6));
    expect(scorePoints([...half, ...points(8, 2)])).toMatchObject({ n: 20, comparable: true });
    expect(scorePoints([...half, ...points(2, 8)])).toMatchObject({ n: 20, comparable: false });
  });
  it('scores the chances a range states, split from fifty forecasts on', () => {
    const score = scorePoints(points(4, 1)).brier;
    expect(score).toMatchObject({ n: 10, split: null });
    expect(score.score).toBeCloseTo((5 * 0.25 + 4 * 0.01 + 0.81) / 10, 12);
    expect(scorePoints(points(30, 0)).brier).toMatchObject({ n: 60, split: null });
    expect(scorePoints(points(45, 5)).brier.split?.reliability).toBeCloseTo(0.5 * 0.25, 12);
  });
  it('keeps first, half-time and last apart, and adds up revisions', () => {
    const summary = summariseScorecards([
      cardOf([made(0, 4, 10), made(15, 4, 6)], 20), cardOf([made(12, 4, 10), made(14, 4, 6)], 20), cardOf([made(0, 4, 10)], null),
    ]);
    expect([summary.first.n, summary.halfTime.n, summary.last.n, summary.unresolved]).toEqual([2, 1, 2, 1]);
    expect(summary.first.coverage90?.share).toBe(0.5);
    expect(summary.last.coverage90?.share).toBe(1);
    expect(summary.revisions).toEqual({ count: 2, honest: 1, late: 1, honestShare: 0.5 });
    expect(summariseScorecards([])).toMatchObject({ unresolved: 0, revisions: { count: 0, honestShare: null }, first: { n: 0 } });
  });
  it('holds together for any histories', () => {
    const forecast = fc.record({ gap: fc.integer({ min: 0, max: 30 }), p50: fc.integer({ min: 1, max: 50 }), more: fc.integer({ min: 0, max: 50 }) });
    const any = fc.record({ list: fc.array(forecast, { maxLength: 6 }), actual: fc.option(fc.integer({ min: 0, max: 120 })) });
    fc.assert(fc.property(fc.array(any, { maxLength: 30 }), (many) => {
      const cards = many.map(({ list, actual }) => {
        let hour = 0;
        return cardOf(list.map(({ gap, p50, more }) => made((hour += gap), p50, p50 + more, [p50, p50 + more])), actual);
      });
      for (const { first, last, halfTime, revisions, resolved } of cards) {
        expect(revisions.honest + revisions.late).toBe(revisions.count);
        if (!resolved) expect([first, halfTime, last]).toEqual([null, null, null]);
        expect((halfTime?.madeAt ?? first?.madeAt ?? 0) >= (first?.madeAt ?? 0)).toBe(true);
        expect((last?.madeAt ?? 0) >= (halfTime?.madeAt ?? 0)).toBe(true);
        // Whoever says what the class says has no skill of his own.
        expect(first?.skill ?? 0).toBe(0);
      }
      const { first, halfTime } = summariseScorecards(cards);
      expect(halfTime.n).toBeLessThanOrEqual(first.n);
      expect(first.coverage90?.share ?? 1).toBeGreaterThanOrEqual(first.coverage50?.share ?? 0);
      expect(first.pinballHours ?? 0).toBeGreaterThanOrEqual(0);
    }));
  });
});
