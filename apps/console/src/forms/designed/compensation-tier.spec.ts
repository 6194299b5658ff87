import { isBeyond, leastTier, tierOf, weighedMinor } from './compensation-tier';
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
  const options = { offerMinor: 0, given };
  it('is measured by the loss only where our fault is answered: a small gesture without any loss is none', () => {
    expect(isBeyond(10_000, { kind: 'symbolic', basis: 'goodwill' }, options)).toBe(false);
    expect(isBeyond(10_000, { kind: 'loss-repair', basis: 'fault' }, options)).toBe(true);
    expect(isBeyond(10_000, { kind: 'contractual-credit', basis: 'fault' }, options)).toBe(false);
  });
  it('is what passes the yearly cap, but for what the law grants', () => {
    const capped = { ...options, given: { ...given, yearlyLeftMinor: 5_000 } };
    expect([isBeyond(10_000, { kind: 'symbolic', basis: 'goodwill' }, capped), isBeyond(10_000, { kind: 'statutory', basis: 'statutory' }, capped)]).toEqual([true, false]);
  });
  it('leaves nobody out but for symbolic gestures', () => {
    const tiers = [tier(0, 20_000), tier(1, 100_000)];
    expect(tierOf(tiers, 10_000, leastTier('symbolic', undefined))?.tier).toBe(0);
    expect(tierOf(tiers, 10_000, leastTier('goodwill', undefined))?.tier).toBe(1);
    expect(leastTier('symbolic', { tier: 2 })).toBe(2);
  });
});
