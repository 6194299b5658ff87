import fc from 'fast-check';
import { HOUR_MS } from '../kernel';
import type { Severity } from '../kernel';
import { chooseReferenceClass, REFERENCE_LEVELS } from './reference-class';
import type { PastCase, ReferenceQuery } from './reference-class';

const past = (hours: number, more: Partial<PastCase> = {}): PastCase => ({
  crisisId: `c${hours}`, target: 'fix', causes: ['delay'], product: 'ledger', severity: 2, durationMs: hours * HOUR_MS, resolved: true, ...more,
});
const times = (count: number, more: Partial<PastCase> = {}): PastCase[] => Array.from({ length: count }, (_, index) => past(index + 1, more));
const OF: ReferenceQuery = { target: 'fix', cause: 'delay', product: 'ledger', severity: 2 };

describe('reference class', () => {
  it('takes cases of the same cause, product and severity when there are ten', () => {
    expect(chooseReferenceClass([...times(10), ...times(30, { severity: 1 })], OF)).toEqual({
      level: 'cause-product-severity', filters: { target: 'fix', cause: 'delay', product: 'ledger', severity: 2 },
      size: 10, resolved: 10, enough: true, p50Ms: 5 * HOUR_MS, p90Ms: 9 * HOUR_MS,
    });
  });
  it.each<[string, Partial<PastCase>, object]>([
    ['cause-severity', { product: 'portal' }, { target: 'fix', cause: 'delay', severity: 2 }],
    ['cause', { product: 'portal', severity: 4 }, { target: 'fix', cause: 'delay' }],
    ['severity', { causes: ['human-error'], product: 'portal' }, { target: 'fix', severity: 2 }],
    ['target', { causes: ['human-error'], severity: 4 }, { target: 'fix' }],
  ])('widens to %s below ten', (level, others, filters) => {
    expect(chooseReferenceClass([...times(9), past(50, others)], OF)).toMatchObject({ level, filters, size: 10, enough: true });
  });
  it('never mixes targets', () => {
    expect(chooseReferenceClass([...times(9), ...times(40, { target: 'workaround' })], OF)).toMatchObject({ level: 'target', size: 9 });
  });
  it('answers the widest class, marked, when there are fewer than ten at all', () => {
    expect(chooseReferenceClass(times(3), OF)).toMatchObject({ level: 'target', size: 3, enough: false, p50Ms: 2 * HOUR_MS, p90Ms: 3 * HOUR_MS });
    expect(chooseReferenceClass([], OF)).toEqual({ level: 'target', filters: { target: 'fix' }, size: 0, resolved: 0, enough: false, p50Ms: null, p90Ms: null });
  });
  it('counts open cases into the size and lets them push the quantiles out', () => {
    const cases = [...times(8), past(2.5, { resolved: false }), past(20, { resolved: false })];
    // By hand: 9/10, 8/10; one leaves; 8/10 · 6/7 at 3 h, 8/10 · 5/7, 8/10 · 4/7 = 16/35 at 5 h; the last outcome leaves 4/35, above 1/10.
    expect(chooseReferenceClass(cases, OF)).toMatchObject({ level: 'cause-product-severity', size: 10, resolved: 8, p50Ms: 5 * HOUR_MS, p90Ms: null });
  });
  it('passes over classes that need what is not known', () => {
    expect(chooseReferenceClass(times(10), { ...OF, product: null })).toMatchObject({ level: 'cause-severity' });
    expect(chooseReferenceClass(times(10), { ...OF, cause: null })).toMatchObject({ level: 'severity' });
    expect(chooseReferenceClass(times(10, { product: null }), OF)).toMatchObject({ level: 'cause-severity' });
  });
  it('finds a past case under each of its causes', () => {
    expect(chooseReferenceClass(times(10, { causes: ['human-error', 'delay'] }), OF)).toMatchObject({ level: 'cause-product-severity' });
    expect(chooseReferenceClass(times(10, { causes: [] }), OF)).toMatchObject({ level: 'severity' });
  });
  it('compares a crisis that has lasted a while only with those that lasted longer', () => {
    expect(chooseReferenceClass(times(14), { ...OF, elapsedMs: 4 * HOUR_MS })).toMatchObject({ level: 'cause-product-severity', size: 10, p50Ms: 9 * HOUR_MS, p90Ms: 13 * HOUR_MS });
    expect(chooseReferenceClass(times(14), { ...OF, elapsedMs: 5 * HOUR_MS })).toMatchObject({ level: 'target', size: 9, enough: false });
  });
  it('answers a class that fits, wide only where narrower ones are too small', () => {
    const any = fc.record({
      crisisId: fc.constant('c'), target: fc.constantFrom('fix', 'workaround', 'answer'), causes: fc.subarray(['delay', 'human-error', 'other']),
      product: fc.constantFrom('ledger', 'portal', null), severity: fc.constantFrom<Severity[]>(1, 2, 3), durationMs: fc.nat(10_000), resolved: fc.boolean(),
    });
    fc.assert(fc.property(fc.array(any, { maxLength: 120 }), (cases) => {
      const fits: Record<string, (one: PastCase) => boolean> = {
        'cause-product-severity': (one) => one.causes.includes('delay') && one.product === 'ledger' && one.severity === 2,
        'cause-severity': (one) => one.causes.includes('delay') && one.severity === 2,
        cause: (one) => one.causes.includes('delay'), severity: (one) => one.severity === 2, target: () => true,
      };
      const chosen = chooseReferenceClass(cases, OF);
      const sizes = REFERENCE_LEVELS.map((level) => cases.filter((one) => one.target === 'fix' && fits[level]?.(one)).length);
      const rank = REFERENCE_LEVELS.indexOf(chosen.level);
      expect(chosen.size).toBe(sizes[rank]);
      expect(sizes.slice(0, rank).every((size) => size < 10)).toBe(true);
      expect(chosen.enough).toBe(chosen.size >= 10);
      expect(chosen.p90Ms ?? Infinity).toBeGreaterThanOrEqual(chosen.p50Ms ?? 0);
    }));
  });
});
