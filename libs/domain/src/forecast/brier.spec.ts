import fc from 'fast-check';
import { brier, scoreStatements } from './brier';
import type { ProbabilityStatement } from './brier';

const said = (probability: number, happened: boolean, count = 1): ProbabilityStatement[] => Array.from({ length: count }, () => ({ probability, happened }));

describe('stated probabilities', () => {
  it.each([[0.8, true, 0.04], [0.8, false, 0.64], [0.5, true, 0.25], [1, true, 0], [0, true, 1]])('%d and %s scores %d', (probability, happened, score) => {
    expect(brier({ probability, happened })).toBeCloseTo(score, 12);
  });
  it('has no score of nothing, and no split below fifty', () => {
    expect(scoreStatements([])).toEqual({ n: 0, score: null, split: null });
    expect(scoreStatements(said(0.8, true, 49))).toMatchObject({ n: 49, split: null });
    expect(scoreStatements(said(0.8, true, 50)).split).not.toBeNull();
  });
  it('splits by hand', () => {
    // 0.8 said 40 times, 30 came; 0.2 said 20 times, 2 came. Base 32/60.
    const { score, split } = scoreStatements([...said(0.8, true, 30), ...said(0.8, false, 10), ...said(0.2, true, 2), ...said(0.2, false, 18)]);
    expect(score).toBeCloseTo((30 * 0.04 + 10 * 0.64 + 2 * 0.64 + 18 * 0.04) / 60, 12);
    expect(split?.reliability).toBeCloseTo((40 / 60) * 0.05 ** 2 + (20 / 60) * 0.1 ** 2, 12);
    expect(split?.resolution).toBeCloseTo((40 / 60) * (0.75 - 32 / 60) ** 2 + (20 / 60) * (0.1 - 32 / 60) ** 2, 12);
    expect(split?.uncertainty).toBeCloseTo((32 / 60) * (28 / 60), 12);
    expect(split?.withinBins).toBeCloseTo(0, 12);
  });
  it('adds up and stays within bounds', () => {
    const any = fc.record({ probability: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100), happened: fc.boolean() });
    fc.assert(fc.property(fc.array(any, { minLength: 50, maxLength: 200 }), (list) => {
      const { score, split } = scoreStatements(list);
      if (score === null || split === null) throw new Error('no score');
      expect(split.reliability - split.resolution + split.uncertainty + split.withinBins).toBeCloseTo(score, 9);
      expect(split.reliability).toBeGreaterThanOrEqual(0);
      expect(split.resolution).toBeLessThanOrEqual(split.uncertainty + 1e-9);
      expect(score).toBeLessThanOrEqual(1);
    }));
  });
  it.each([-0.1, 1.1, Number.NaN])('is a fault with %d', (probability) => {
    expect(() => scoreStatements([{ probability, happened: true }])).toThrow(RangeError);
  });
});
