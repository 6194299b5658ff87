import type { TierRules } from './compensation';
import { reachOf } from './reach';

const tier = (number: TierRules['tier'], limitMinor: number | null, more: Partial<TierRules> = {}): TierRules => ({ tier: number, limitMinor, monthlyValueBp: null, approvers: [], secondPerson: false, ...more } as TierRules);
const tiers = [tier(0, 20_000), tier(1, 100_000, { monthlyValueBp: 500 }), tier(2, 1_000_000, { monthlyValueBp: 5_000, secondPerson: true }), tier(5, null, { secondPerson: true })];
const rules = { tiers, yearlyCapBp: 1_000, overBudgetTier: 3 } as const;
const known = { within30DaysMinor: 0, within12MonthsMinor: 0, yearlyValueMinor: null, monthlyValueMinor: null, budgetLeftMinor: 90_000_000 };
const upTo = (most: number) => (one: TierRules): boolean => one.tier <= most;

describe('how far an authority reaches for one customer', () => {
  it('is the share of what this customer pays where that is lower than the fixed limit', () => {
    // A contract of 80,000 a year: 5 % of a month are 333.33.
    const small = { ...known, yearlyValueMinor: 8_000_000, monthlyValueMinor: 666_666 };
    expect(reachOf(rules, small, upTo(1))).toEqual({ aloneMinor: 33_333, withSecondMinor: null, unlimited: false });
    expect(reachOf(rules, known, upTo(1)).aloneMinor).toBe(100_000);
  });

  it('is less by what the customer got lately, never below nothing', () => {
    expect(reachOf(rules, { ...known, within30DaysMinor: 30_000 }, upTo(1)).aloneMinor).toBe(70_000);
    expect(reachOf(rules, { ...known, within30DaysMinor: 300_000 }, upTo(1)).aloneMinor).toBe(0);
  });

  it('ends at the yearly cap, for the highest tier too', () => {
    const near = { ...known, yearlyValueMinor: 8_000_000, within12MonthsMinor: 780_000 };
    expect(reachOf(rules, near, upTo(1)).aloneMinor).toBe(20_000);
    expect(reachOf(rules, near, upTo(5))).toEqual({ aloneMinor: 20_000, withSecondMinor: null, unlimited: false });
    expect(reachOf(rules, known, upTo(5))).toEqual({ aloneMinor: 100_000, withSecondMinor: null, unlimited: true });
  });

  it('ends at the budget, unless the tier may pass it', () => {
    expect(reachOf(rules, { ...known, budgetLeftMinor: -5 }, upTo(2))).toEqual({ aloneMinor: 0, withSecondMinor: null, unlimited: false });
    expect(reachOf(rules, { ...known, budgetLeftMinor: 50_000 }, upTo(5))).toMatchObject({ aloneMinor: 50_000, unlimited: true });
  });

  it('counts the tier of gestures only where nothing else is his', () => {
    expect(reachOf(rules, { ...known, monthlyValueMinor: 200_000 }, upTo(1)).aloneMinor).toBe(10_000);
    expect(reachOf(rules, known, upTo(0)).aloneMinor).toBe(20_000);
    expect(reachOf(rules, known, () => false)).toEqual({ aloneMinor: null, withSecondMinor: null, unlimited: false });
  });
});
