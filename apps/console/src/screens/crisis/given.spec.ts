import { latelyOf } from './given';

const tier = (n: number, approvers: readonly string[], secondPerson: boolean) => ({ tier: n, limitMinor: null, approvers: [...approvers], secondPerson, yours: false });
const options = { given: { within30DaysMinor: 40_000, within12MonthsMinor: 0, symbolicIn12Months: 0, yearlyLeftMinor: null, budgetLeftMinor: 0, goodwillBudgetLeftMinor: 0 }, tiers: [tier(1, [], false), tier(3, ['head-of-service'], true)] };

it('tells what was granted lately, the sum with the proposal, and who approves it', () => {
  expect(latelyOf({ state: 'proposed', amountMinor: 25_000, tier: 3 }, options)).toEqual({ grantedMinor: 40_000, sumMinor: 65_000, approvers: ['head-of-service'], secondPerson: true });
});

it('is of no use once it is decided, or unknown', () => {
  expect(latelyOf({ state: 'decided', amountMinor: 25_000, tier: 3 }, options)).toBeNull();
  expect(latelyOf({ state: 'proposed', amountMinor: 25_000, tier: 3 }, undefined)).toBeNull();
  expect(latelyOf({ state: 'proposed', amountMinor: 1, tier: 5 }, options)).toMatchObject({ approvers: [], secondPerson: false });
});
