/** The compensation part of a protocol with the numbers of formulas 8, and a history in which nothing was given yet. */
import type { CompensationHistory, CompensationRules, TierRules } from '../compensation/compensation';
import { DAY_MS } from '../kernel';

const tier = (over: Pick<TierRules, 'tier' | 'limitMinor' | 'monthlyValueBp' | 'approvers'> & Partial<TierRules>): TierRules =>
  ({ secondPerson: over.tier >= 2, evidence: over.tier >= 2, finance: over.tier >= 3, legal: over.tier >= 4 ? 'always' : over.tier === 3 ? 'when-flagged' : 'never', leadership: over.tier >= 4, ...over });

export const compensationRules: CompensationRules = {
  currency: 'ILS',
  tiers: [
    tier({ tier: 0, limitMinor: 20_000, monthlyValueBp: null, approvers: [] }),
    tier({ tier: 1, limitMinor: 100_000, monthlyValueBp: 500, approvers: ['account-manager', 'team-lead', 'head-of-service', 'executive'] }),
    tier({ tier: 2, limitMinor: 1_000_000, monthlyValueBp: 5_000, approvers: ['team-lead', 'head-of-service', 'executive'] }),
    tier({ tier: 3, limitMinor: 5_000_000, monthlyValueBp: 10_000, approvers: ['head-of-service', 'executive'] }),
    tier({ tier: 4, limitMinor: 25_000_000, monthlyValueBp: 30_000, approvers: ['executive'] }),
    tier({ tier: 5, limitMinor: null, monthlyValueBp: null, approvers: ['executive'] }),
  ],
  hardshipMinor: { '1': 375_000, '2': 150_000, '3': 50_000, '4': 0 },
  weightPercent: { full: 100, shared: 50, none: 0 },
  goodwillMaxTier: 1, symbolicMax: 2, frequencyWindowMs: 365 * DAY_MS, splittingWindowMs: 30 * DAY_MS, yearlyCapBp: 1_000,
  repairBudgetMinor: 50_000_000, goodwillBudgetMinor: 6_000_000, overBudgetTier: 3, objectionMs: 30 * DAY_MS,
  matches: { money: ['loss-repair', 'contractual-credit', 'goodwill'], goods: ['non-monetary', 'loss-repair'], service: ['non-monetary', 'contractual-credit'], attention: ['non-monetary', 'symbolic'] },
  gestures: [
    { id: 'coupon', kind: 'coupon', valueMinor: 10_000, expiryMs: 365 * DAY_MS, tier: 0, names: { he: 'שובר', en: 'Voucher' } },
    { id: 'hour', kind: 'executive-time', valueMinor: 0, expiryMs: 60 * DAY_MS, tier: 1, names: { he: 'שיחה', en: 'A conversation' } },
  ],
};

export const noHistory: CompensationHistory = {
  within30DaysMinor: 0, goodwillWithin30DaysMinor: 0, within12MonthsMinor: 0, symbolicIn12Months: 0, yearlyValueMinor: null, monthlyValueMinor: null,
  budgetLeftMinor: 50_000_000, goodwillBudgetLeftMinor: 6_000_000,
};
