import fc from 'fast-check';
import { HOUR_MS } from '../kernel';
import { pinball, scoreForecasts } from './score';
import type { ForecastRow } from './score';

const MADE_AT = 1_788_000_000_000;
const row = (p50: number, p90: number, actual: number | null): ForecastRow => ({
  madeAt: MADE_AT, p50At: MADE_AT + p50 * HOUR_MS, p90At: MADE_AT + p90 * HOUR_MS, actualAt: actual === null ? null : MADE_AT + actual * HOUR_MS,
});
const scores = (rows: readonly ForecastRow[]) => {
  const result = scoreForecasts(rows);
  if (!result.ok) throw new Error(result.code);
  return result.scores;
};

describe('forecast scores', () => {
  it.each([
    [50, 8, 14, 3.0], [50, 8, 6, 1.0], [90, 20, 14, 0.6], [90, 20, 26, 5.4],
  ])('pinball at %d %% of %d h against %d h is %d h', (percent, forecast, actual, loss) => {
    expect(pinball(percent, forecast, actual)).toBe(loss);
  });

  it('scores a list: means in hours, shares, median optimism', () => {
    expect(scores([row(8, 20, 14), row(8, 20, 6)])).toEqual({
      pinball50: 2, pinball90: (0.6 + 1.4) / 2, coverage50: 0.5, coverage90: 1, optimism: (6 / 8 - 2 / 8) / 2, n: 2, unresolved: 0,
    });
  });

  it('takes the middle of an odd number and counts an outcome exactly at the forecast as covered', () => {
    expect(scores([row(10, 20, 10), row(10, 20, 40), row(10, 20, 15)])).toMatchObject({ optimism: 0.5, coverage50: 1 / 3, coverage90: 2 / 3 });
    expect(scores([row(10, 20, 20)]).coverage90).toBe(1);
  });

  it('counts what has not happened yet apart, and scores nothing without outcomes', () => {
    expect(scores([row(1, 2, null)])).toEqual({ pinball50: null, pinball90: null, coverage50: null, coverage90: null, optimism: null, n: 0, unresolved: 1 });
    expect(scores([row(1, 2, null), row(1, 2, 1)])).toMatchObject({ n: 1, unresolved: 1 });
  });

  it.each([
    [row(0, 2, 1), 'p50At'], [row(-1, 2, 1), 'p50At'], [row(3, 2, 1), 'p90At'], [row(1, 2, -1), 'actualAt'], [{ ...row(1, 2, 1), p50At: Number.NaN }, 'p50At'],
  ])('refuses an impossible order, naming line and field', (bad, field) => {
    expect(scoreForecasts([row(1, 2, 1), bad])).toMatchObject({ ok: false, code: 'forecast.order', params: { line: 2, field } });
  });

  it('never has a negative loss, and p90 covers at least what p50 covers', () => {
    const any = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 2_000 }));
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 30 }), (list) => {
        const result = scores(list.map(([p50, more, actual]) => row(p50, p50 + more, actual)));
        expect(result.pinball50).toBeGreaterThanOrEqual(0);
        expect(result.pinball90).toBeGreaterThanOrEqual(0);
        expect(result.coverage90).toBeGreaterThanOrEqual(result.coverage50 ?? 1);
        expect(result.optimism).toBeGreaterThanOrEqual(-1);
      }),
    );
  });
});
