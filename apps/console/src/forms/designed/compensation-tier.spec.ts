import { budgetTier, isBeyond, leastTier, tierOf, tierRows, weighedMinor } from './compensation-tier';
import type { Tier } from './compensation-tier';

const tier = (one: number, limitMinor: number | null): Tier => ({ tier: one, limitMinor, approvers: [], secondPerson: one > 1, yours: one === 1 });
const given = { within30DaysMinor: 80_000, within12MonthsMinor: 80_000, symbolicIn12Months: 0, yearlyLeftMinor: null, budgetLeftMinor: 0, goodwillBudgetLeftMinor: 0 };

describe('the tier of an offer', () => {
  it('is that of the sum with what was given within thirty days, whichever way it is cut', () => {
    const tiers = [tier(2, null), tier(1, 100_000)];
    expect([tierOf(tiers, 40_000)?.tier, tierOf(tiers, weighedMinor(40_000, 'goodwill', given))?.tier]).toEqual([1, 2]);
    expect(weighedMinor(20_000, 'fault', given)).toBe(100_000);
    expect(tierOf(tiers, 100_000)?.tier).toBe(1);
  });
  it('is that of the amount alone where the law grants it', () => {
    expect(weighedMinor(40_000, 'statutory', given)).toBe(40_000);
  });
});

describe('what is more than may be offered', () => {
  const left = { faultMinor: 0, creditMinor: null, goodwillMinor: 50_000, symbolic: 2, givenForFaultMinor: 0 };
  it('is measured by the loss only where our fault is answered; goodwill ends at its own ceiling', () => {
    expect(isBeyond(10_000, { kind: 'symbolic', basis: 'goodwill' }, { left })).toBe(false);
    expect(isBeyond(10_000, { kind: 'loss-repair', basis: 'fault' }, { left })).toBe(true);
    expect(isBeyond(10_000, { kind: 'contractual-credit', basis: 'fault' }, { left })).toBe(false);
    expect([50_000, 50_001].map((minor) => isBeyond(minor, { kind: 'goodwill', basis: 'goodwill' }, { left }))).toEqual([false, true]);
    expect(isBeyond(10_000, { kind: 'symbolic', basis: 'goodwill' }, { left: { ...left, symbolic: 0 } })).toBe(true);
  });
  it('is never what the law grants', () => {
    expect(isBeyond(10_000_000, { kind: 'statutory', basis: 'statutory' }, { left: { ...left, goodwillMinor: 0 } })).toBe(false);
  });
  it('leaves nobody out but for symbolic gestures', () => {
    const tiers = [tier(0, 20_000), tier(1, 100_000)];
    expect(tierOf(tiers, 10_000, leastTier('symbolic', undefined))?.tier).toBe(0);
    expect(tierOf(tiers, 10_000, leastTier('goodwill', undefined))?.tier).toBe(1);
    expect(leastTier('symbolic', { tier: 2 })).toBe(2);
  });
});

describe('who decides', () => {
  it('is a higher tier beyond its own line of the budget', () => {
    const options = { given: { ...given, budgetLeftMinor: 5_000, goodwillBudgetLeftMinor: 90_000 }, overBudgetTier: 3 };
    expect([budgetTier(6_000, 'fault', options), budgetTier(6_000, 'goodwill', options), budgetTier(6_000, 'statutory', options)]).toEqual([3, 0, 0]);
  });
  it('is told in order, less what was given lately, without symbolic gestures and without tiers that are used up', () => {
    const tiers = [tier(0, 20_000), tier(1, 5_000), tier(2, 50_000), tier(3, 100_000), tier(5, null)];
    const rows = (within30DaysMinor: number) => tierRows({ tiers, given: { ...given, within30DaysMinor } }).map((one) => [one.tier, one.restMinor]);
    expect(rows(0)).toEqual([[1, 5_000], [2, 50_000], [3, 100_000], [5, null]]);
    expect(rows(60_000)).toEqual([[3, 40_000], [5, null]]);
  });
});
