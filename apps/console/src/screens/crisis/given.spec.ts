import { latelyOf } from './given';

const tier = (n: number, limitMinor: number | null, approvers: readonly string[] = []) => ({ tier: n, limitMinor, approvers: [...approvers], secondPerson: n > 2, yours: false });
const options = { given: { within30DaysMinor: 320_000, within12MonthsMinor: 0, symbolicIn12Months: 0, yearlyLeftMinor: null, budgetLeftMinor: 0, goodwillBudgetLeftMinor: 0 }, tiers: [tier(1, 33_333), tier(2, 333_333, ['team-lead']), tier(3, 1_000_000, ['head-of-service']), tier(4, null, ['executive'])] };
const entry = { state: 'proposed', basis: 'fault', amountMinor: 310_000, tier: 2 } as const;

it('the tier is that of the sum with what was granted lately, not the one it was proposed at', () => {
  expect(latelyOf(entry, options)).toEqual({ grantedMinor: 320_000, sumMinor: 630_000, tier: 3, approvers: ['head-of-service'], secondPerson: true });
});

it('never goes below the tier it was proposed at: a gesture or the budget may have raised it', () => {
  expect(latelyOf({ ...entry, amountMinor: 1_000, tier: 4 }, options)).toMatchObject({ tier: 4, approvers: ['executive'] });
});

it('what the law grants counts alone', () => {
  expect(latelyOf({ ...entry, basis: 'statutory' }, options)).toMatchObject({ grantedMinor: 0, sumMinor: 310_000, tier: 2 });
});

it('is of no use once it is decided, or unknown', () => {
  expect(latelyOf({ ...entry, state: 'decided' }, options)).toBeNull();
  expect(latelyOf(entry, undefined)).toBeNull();
  expect(latelyOf({ ...entry, tier: 5 }, options)).toMatchObject({ tier: 5, approvers: [], secondPerson: false });
});
