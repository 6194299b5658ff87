/** The offer, whatever the numbers: integers, never above a cap, growing with loss and share, nothing without fault. */
import fc from 'fast-check';
import { compensationRules as rules } from '../testing/compensation-rules';
import type { Loss } from './compensation';
import { faultOf, offerOf, percentUp, shareDown, tierFor, tierLimit } from './offer';

const MAX = 1_000_000_000_000;
const minor = fc.integer({ min: 0, max: MAX });
const maybeMinor = fc.option(minor, { nil: null });
type Part = Pick<Loss, 'documentedLossMinor' | 'ourSharePercent' | 'contractCapMinor'>;
const loss: fc.Arbitrary<Part> = fc.record({ documentedLossMinor: minor, ourSharePercent: fc.integer({ min: 0, max: 100 }), contractCapMinor: maybeMinor });
const input = fc.record({ losses: fc.array(loss, { minLength: 1, maxLength: 20 }), impactLevel: fc.constantFrom(1, 2, 3, 4), tierLimitMinor: maybeMinor, yearlyLeftMinor: maybeMinor });
const offered = (one: { readonly losses: readonly Part[]; readonly impactLevel: 1 | 2 | 3 | 4; readonly tierLimitMinor: number | null; readonly yearlyLeftMinor: number | null }) =>
  offerOf(rules, { ...one, fault: faultOf(one.losses, 'not-examined') ?? 'none' });

describe('the offer', () => {
  it('is an exact integer, never negative and never above any cap', () => {
    fc.assert(fc.property(input, (one) => {
      const { offerMinor, bounds } = offered(one);
      expect(Number.isSafeInteger(offerMinor)).toBe(true);
      expect(offerMinor).toBeGreaterThanOrEqual(0);
      for (const cap of [one.tierLimitMinor, one.yearlyLeftMinor]) if (cap !== null) expect(offerMinor).toBeLessThanOrEqual(cap);
      if (one.losses.every((each) => each.contractCapMinor !== null)) expect(offerMinor).toBeLessThanOrEqual(one.losses.reduce((sum, each) => sum + (each.contractCapMinor ?? 0), 0));
      expect(bounds.some((bound) => bound.bites)).toBe(true);
    }));
  });
  it('says which bound decided it: leaving that one away never makes it smaller', () => {
    fc.assert(fc.property(input, (one) => {
      const { offerMinor, bounds } = offered(one);
      const biting = bounds.find((bound) => bound.bites && ['contract', 'yearly-cap', 'tier'].includes(bound.code));
      if (biting !== undefined) expect(biting.minor).toBe(offerMinor);
      else expect(offerMinor).toBe(bounds.reduce((sum, bound) => sum + (bound.code === 'repaired-loss' || bound.code === 'hardship' ? (bound.minor ?? 0) : 0), 0));
    }));
  });
  it('grows with the loss and with our share', () => {
    fc.assert(fc.property(input, fc.nat(19), minor, fc.integer({ min: 0, max: 100 }), (one, at, more, moreShare) => {
      const index = at % one.losses.length;
      const grown = one.losses.map((each, place) => (place === index
        ? { ...each, documentedLossMinor: Math.min(MAX, each.documentedLossMinor + more), ourSharePercent: Math.min(100, each.ourSharePercent + moreShare) } : each));
      expect(offered({ ...one, losses: grown }).offerMinor).toBeGreaterThanOrEqual(offered(one).offerMinor);
    }));
  });
  it('is nothing without fault', () => {
    fc.assert(fc.property(input, (one) => {
      expect(offerOf(rules, { ...one, fault: 'none' }).offerMinor).toBe(0);
      expect(offered({ ...one, losses: one.losses.map((each) => ({ ...each, ourSharePercent: 0 })) }).offerMinor).toBe(0);
    }));
  });
  it('rounds what is owed up and what caps down, exactly up to the largest amount', () => {
    fc.assert(fc.property(minor, fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 100 }), (amount, bp, percent) => {
      expect(BigInt(shareDown(amount, bp))).toBe((BigInt(amount) * BigInt(bp)) / 10_000n);
      expect(BigInt(percentUp(amount, percent))).toBe((BigInt(amount) * BigInt(percent) + 99n) / 100n);
    }));
  });
});

describe('the tier of an amount', () => {
  it('covers it, is the lowest that does, and never falls as the amount grows', () => {
    fc.assert(fc.property(minor, minor, maybeMinor, (amount, more, monthlyValueMinor) => {
      const tier = tierFor(rules, amount, { monthlyValueMinor, from: 1 });
      const limit = (of: number): number | null => { const found = rules.tiers[of]; return found === undefined ? null : tierLimit(found, monthlyValueMinor); };
      expect(amount).toBeLessThanOrEqual(limit(tier) ?? Infinity);
      for (let lower = 1; lower < tier; lower += 1) expect(amount).toBeGreaterThan(limit(lower) ?? Infinity);
      expect(tierFor(rules, amount + more, { monthlyValueMinor, from: 1 })).toBeGreaterThanOrEqual(tier);
    }));
  });
});
