import fc from 'fast-check';
import { HOUR_MS } from '../kernel';
import { calibrateP90, correctP90 } from './calibration';
import type { CalibrationCase } from './calibration';

const MADE_AT = 1_788_000_000_000;
const took = (ratio: number): CalibrationCase => ({ madeAt: MADE_AT, p90At: MADE_AT + 10 * HOUR_MS, actualAt: MADE_AT + ratio * 10 * HOUR_MS });
const ratios = (n: number): CalibrationCase[] => Array.from({ length: n }, (_, index) => took((index + 1) / 10));
const FORECAST = { madeAt: MADE_AT, p50At: MADE_AT + 4 * HOUR_MS, p90At: MADE_AT + 10 * HOUR_MS };

describe('calibrated p90', () => {
  it('waits for twenty scored cases', () => {
    expect(calibrateP90([])).toEqual({ n: 0, factor: null });
    expect(calibrateP90(ratios(19))).toEqual({ n: 19, factor: null });
    expect(correctP90(FORECAST, calibrateP90(ratios(19)))).toEqual({ statedP90At: FORECAST.p90At, correctedP90At: null });
  });
  it.each([[20, 19], [28, 27], [29, 27], [39, 36], [99, 90], [100, 91]])('takes of %d ratios the %dth smallest', (n, rank) => {
    expect(calibrateP90(ratios(n).reverse()).factor).toBeCloseTo(rank / 10, 12);
  });
  it('shows the stated and the corrected p90', () => {
    expect(correctP90(FORECAST, { n: 20, factor: 1.9 })).toEqual({ statedP90At: FORECAST.p90At, correctedP90At: MADE_AT + 19 * HOUR_MS });
    expect(correctP90(FORECAST, { n: 20, factor: 0.7 }).correctedP90At).toBe(MADE_AT + 7 * HOUR_MS);
  });
  it('never goes before p50, and stays a whole millisecond', () => {
    expect(correctP90(FORECAST, { n: 20, factor: 0.1 }).correctedP90At).toBe(FORECAST.p50At);
    expect(correctP90({ ...FORECAST, p90At: FORECAST.p50At + 1 }, { n: 20, factor: 1.3 }).correctedP90At).toBe(MADE_AT + 5.2 * HOUR_MS + 2);
  });
  it.each([{ ...took(1), p90At: MADE_AT }, { ...took(1), actualAt: MADE_AT - 1 }])('is a fault with a case out of order', (bad) => {
    expect(() => calibrateP90([...ratios(20), bad])).toThrow(RangeError);
  });
  it('leaves nine of ten held-out cases below the corrected p90, whatever the cases', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 21, maxLength: 60 }), (hundredths) => {
      const cases = hundredths.map((value) => took(value / 100));
      const below = cases.filter((one, index) => {
        const { factor } = calibrateP90(cases.filter((_, other) => other !== index));
        return (one.actualAt - one.madeAt) / (one.p90At - one.madeAt) <= (factor ?? -1);
      }).length;
      expect(below / cases.length).toBeGreaterThanOrEqual(0.9);
    }));
  });
});
