import fc from 'fast-check';
import { HOUR_MS } from '../kernel';
import { kaplanMeier, quantileOf } from './kaplan-meier';
import type { LifeCase } from './kaplan-meier';

const over = (hours: number): LifeCase => ({ durationMs: hours * HOUR_MS, resolved: true });
const open = (hours: number): LifeCase => ({ durationMs: hours * HOUR_MS, resolved: false });
const hoursOf = (cases: readonly LifeCase[], p: number): number | null => {
  const at = quantileOf(kaplanMeier(cases), p);
  return at === null ? null : at / HOUR_MS;
};
const life = fc.record({ durationMs: fc.integer({ min: 0, max: 40 }), resolved: fc.boolean() });
const percent = fc.integer({ min: 1, max: 100 });

describe('survival curve', () => {
  /** By hand: 7/8; 7/8 · 5/7 = 5/8; one leaves at 3; 5/8 · 3/4 = 15/32; one leaves at 5; 15/32 · 1/2 = 15/64; one leaves at 8. */
  const mixed = [over(4), open(3), over(1), over(2), open(8), over(2), over(6), open(5)];

  it('multiplies the shares that stay, over those still under observation', () => {
    const steps = kaplanMeier(mixed);
    expect(steps.map(({ atMs, atRisk, resolved }) => [atMs / HOUR_MS, atRisk, resolved])).toEqual([[1, 8, 1], [2, 7, 2], [4, 4, 1], [6, 2, 1]]);
    [7 / 8, 5 / 8, 15 / 32, 15 / 64].forEach((survival, index) => expect(steps[index]?.survival).toBeCloseTo(survival, 12));
  });
  it.each([[0.1, 1], [0.125, 1], [0.126, 2], [0.375, 2], [0.5, 4], [0.75, 6], [0.9, null], [1, null]])('quantile %d of it is %d h', (p, hours) => {
    expect(hoursOf(mixed, p)).toBe(hours);
  });
  it('differs from the sample without its open cases, which would be too hopeful', () => {
    expect(hoursOf(mixed.filter(({ resolved }) => resolved), 0.5)).toBe(2);
  });
  it('counts an outcome before a censoring at the same time', () => {
    const steps = kaplanMeier([open(2), over(2), over(3)]);
    expect(steps.map(({ atRisk }) => atRisk)).toEqual([3, 1]);
    expect(steps.map(({ survival }) => survival)).toEqual([2 / 3, 0]);
  });
  it('comes down in one step when all end at once', () => {
    expect(kaplanMeier([over(5), over(5), over(5)])).toEqual([{ atMs: 5 * HOUR_MS, survival: 0, atRisk: 3, resolved: 3 }]);
    expect(hoursOf([over(5), over(5), over(5)], 0.1)).toBe(5);
  });
  it('answers null where nothing is known', () => {
    expect(kaplanMeier([])).toEqual([]);
    expect(kaplanMeier([open(1), open(7)])).toEqual([]);
    expect(hoursOf([], 0.5)).toBeNull();
    expect(hoursOf([open(1), open(7)], 0.5)).toBeNull();
  });
  it('takes a single case for what it is', () => {
    expect(hoursOf([over(3)], 0.5)).toBe(3);
    expect(hoursOf([over(3)], 0.9)).toBe(3);
    expect(hoursOf([open(3)], 0.5)).toBeNull();
    expect(hoursOf([over(0)], 0.5)).toBe(0);
  });
  it('reaches nine tenths at the ninth of ten, whatever binary fractions say', () => {
    expect(hoursOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(over), 0.9)).toBe(9);
  });
  it.each([-1, Number.NaN, Infinity])('is a fault with a duration of %d', (durationMs) => {
    expect(() => kaplanMeier([over(1), { durationMs, resolved: true }])).toThrow(RangeError);
  });
  it.each([0, -0.1, 1.01, Number.NaN])('has no quantile %d', (p) => {
    expect(() => quantileOf([], p)).toThrow(RangeError);
  });
});

describe('any cases', () => {
  it('the curve falls from 1 towards 0, step by step in time, and quantiles rise', () => {
    fc.assert(fc.property(fc.array(life, { maxLength: 60 }), percent, percent, (cases, one, other) => {
      const steps = kaplanMeier(cases);
      let before = { atMs: -1, survival: 1 };
      for (const step of steps) {
        expect(step.atMs).toBeGreaterThan(before.atMs);
        expect(step.survival).toBeLessThan(before.survival);
        expect(step.survival).toBeGreaterThanOrEqual(0);
        before = step;
      }
      const [low, high] = [Math.min(one, other), Math.max(one, other)].map((p) => quantileOf(steps, p / 100) ?? Infinity);
      expect(low).toBeLessThanOrEqual(high ?? Infinity);
    }));
  });
  it('without censoring it is the ordinary sample quantile', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 300 }), percent, (durations, p) => {
      const sorted = [...durations].sort((a, b) => a - b);
      const curve = kaplanMeier(durations.map((durationMs) => ({ durationMs, resolved: true })));
      expect(quantileOf(curve, p / 100)).toBe(sorted[Math.ceil((p * sorted.length) / 100) - 1]);
    }), { numRuns: 500 });
  });
  it('never comes earlier because a case is still open', () => {
    fc.assert(fc.property(fc.array(life, { minLength: 1, maxLength: 60 }), fc.nat(), percent, (cases, which, p) => {
      const opened = cases.map((one, index) => (index === which % cases.length ? { ...one, resolved: false } : one));
      expect(quantileOf(kaplanMeier(opened), p / 100) ?? Infinity).toBeGreaterThanOrEqual(quantileOf(kaplanMeier(cases), p / 100) ?? Infinity);
    }));
  });
  it('does not depend on the order of the cases', () => {
    fc.assert(fc.property(fc.array(life, { maxLength: 30 }), (cases) => {
      expect(kaplanMeier([...cases].reverse())).toEqual(kaplanMeier(cases));
    }));
  });
});
