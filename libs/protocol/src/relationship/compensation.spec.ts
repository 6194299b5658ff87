import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { compensationNames, compensationSchema, compileCompensation } from './compensation';

const part = (file: string): any => parse(readFileSync(join(__dirname, `../../../../protocols/${file}.yaml`), 'utf8')).relationship.compensation;
const changed = (change: (written: any) => void): boolean => {
  const written = structuredClone(part('standard'));
  change(written);
  return compensationSchema.safeParse(written).success;
};
const leaves = (value: unknown, path = ''): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, child]) => leaves(child, `${path}.${key}`)) : [path.slice(1)];

describe('the compensation part of a protocol', () => {
  it.each(['standard', 'intensive'])('%s carries the numbers of formulas 8, each with its source', (file) => {
    const rules = compileCompensation(compensationSchema.parse(part(file)));
    expect(rules.tiers.map(({ tier, limitMinor, monthlyValueBp }) => [tier, limitMinor, monthlyValueBp])).toEqual([
      [0, 20_000, null], [1, 100_000, 500], [2, 1_000_000, 5_000], [3, 5_000_000, 10_000], [4, 25_000_000, 30_000], [5, null, null],
    ]);
    expect(rules.tiers.map((one) => one.approvers[0] ?? 'automatic')).toEqual(['automatic', 'account-manager', 'team-lead', 'head-of-service', 'executive', 'executive']);
    expect(rules).toMatchObject({ weightPercent: { full: 100, shared: 50, none: 0 }, goodwillMaxTier: 1, symbolicMax: 2, yearlyCapBp: 1_000, frequencyWindowMs: 365 * 86_400_000, splittingWindowMs: 30 * 86_400_000 });
    expect(JSON.stringify(rules)).not.toContain('source');
  });
  it('refuses tiers out of order, a missing one, a limit that falls, and a last tier that ends', () => {
    expect(changed(() => undefined)).toBe(true);
    expect(changed((one) => { one.tiers.reverse(); })).toBe(false);
    expect(changed((one) => { one.tiers.pop(); })).toBe(false);
    expect(changed((one) => { one.tiers[2].limitMinor = 99_999; })).toBe(false);
    expect(changed((one) => { one.tiers[5].limitMinor = 99_000_000; })).toBe(false);
    expect(changed((one) => { one.tiers[1].limitMinor = null; })).toBe(false);
  });
  it('refuses floats, negative amounts, a currency that is none and a number without source', () => {
    for (const change of [
      (one: any) => { one.hardship['1'].minor = 0.5; }, (one: any) => { one.budgets.repair.minor = -1; }, (one: any) => { one.currency = 'shekel'; }, (one: any) => { delete one.yearlyCap.source; }, (one: any) => { one.gestures[0].expires = 'never'; },
    ]) expect(changed(change)).toBe(false);
  });
  it('has a name for every value', () => {
    const paths = leaves(compileCompensation(compensationSchema.parse(part('standard'))));
    const named = (path: string): boolean => Object.hasOwn(compensationNames, path) || Object.hasOwn(compensationNames, path.replace(/(^|\.)\d+(?=\.|$)/g, '$1*'));
    expect(paths.filter((path) => !named(path))).toEqual([]);
  });
});
