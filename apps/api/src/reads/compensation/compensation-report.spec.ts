import type { CompensationRules } from '#domain';
import { compensationReportOf } from './compensation-report';
import type { ReportedDecision } from './compensation-report';

const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 8, 10);
/** What the report asks of a protocol. */
const RULES = {
  currency: 'ILS', tiers: [20_000, 100_000, 1_000_000, 5_000_000, 25_000_000, null].map((limitMinor, tier) => ({ tier, limitMinor })),
  frequencyWindowMs: 365 * DAY_MS, yearlyCapBp: 1_000, repairBudgetMinor: 50_000_000, goodwillBudgetMinor: 6_000_000,
} as unknown as CompensationRules;
const one = (over: Partial<ReportedDecision> = {}): ReportedDecision => ({
  crisisId: 'c1', accountId: 'a1', accountName: 'Galil', deskId: 'il', kind: 'loss-repair', basis: 'fault', claimWrong: false, amountMinor: 50_000, currency: 'ILS', state: 'decided', decidedAt: NOW - DAY_MS, paidAt: null,
  satisfaction: null, answers: 0, yearlyValueMinor: null, ...over,
});
const report = (...list: readonly ReportedDecision[]) => compensationReportOf(list, [RULES], NOW);

describe('the report on compensation', () => {
  it('gives shares by kind and cost by basis, goodwill for wrong claims and refused offers apart', () => {
    const { currencies, decisions, none } = report(
      one(), one({ kind: 'goodwill', basis: 'goodwill', amountMinor: 10_000, claimWrong: true }), one({ kind: 'goodwill', basis: 'goodwill', amountMinor: 20_000, paidAt: NOW }),
      one({ state: 'refused', amountMinor: 70_000 }), one({ kind: 'none', basis: 'none', currency: null, amountMinor: 0 }),
    );
    expect({ decisions, none }).toEqual({ decisions: 5, none: 1 });
    expect(currencies).toMatchObject([{
      byKind: { 'loss-repair': { count: 1, amountMinor: 50_000 }, goodwill: { count: 2, shareOfDecisions: 2 / 3 } }, byBasis: { fault: { count: 1 }, goodwill: { amountMinor: 30_000 } },
      goodwillForWrongClaims: { count: 1, amountMinor: 10_000 }, refused: { count: 1, amountMinor: 70_000 }, paid: { count: 1, amountMinor: 20_000 },
    }]);
  });
  it('never adds two currencies', () => {
    expect(report(one(), one({ currency: 'EUR', amountMinor: 1 })).currencies.map(({ currency, byBasis }) => [currency, byBasis['fault']?.amountMinor])).toEqual([['EUR', 1], ['ILS', 50_000]]);
  });
  it('counts a customer again when two of his crises were compensated within a year', () => {
    const far = one({ crisisId: 'c2', decidedAt: NOW - 400 * DAY_MS });
    expect(report(one(), one({ decidedAt: NOW }), far)).toMatchObject({ customers: 1, customersAgain: 0, repeatRate: 0 });
    expect(report(one(), one({ crisisId: 'c3' }), one({ crisisId: 'c4', accountId: 'a2' }))).toMatchObject({ customers: 2, customersAgain: 1, repeatRate: 0.5, again: [{ accountId: 'a1', times: 2 }] });
    expect(report().repeatRate).toBeNull();
  });
  it('tells satisfaction by what a crisis came to, nothing and refused in the band of nothing', () => {
    const bands = report(
      one({ amountMinor: 15_000, satisfaction: 5, answers: 1 }), one({ amountMinor: 10_000, satisfaction: 5, answers: 1 }),
      one({ crisisId: 'c2', kind: 'none', basis: 'none', currency: null, amountMinor: 0, satisfaction: 4, answers: 2 }), one({ crisisId: 'c3', state: 'refused', satisfaction: 1, answers: 1 }),
    ).currencies[0]?.byBand;
    expect(bands?.slice(0, 3)).toMatchObject([{ crises: 2, answers: 3, satisfaction: 2.5 }, { fromMinor: 1, toMinor: 20_000, crises: 0, satisfaction: null }, { fromMinor: 20_001, toMinor: 100_000, crises: 1, answers: 1, satisfaction: 5 }]);
    expect(bands?.at(-1)).toMatchObject({ toMinor: null });
  });
  it('forecasts the budgets of a desk and names customers over their cap', () => {
    const { budgets, capsExceeded } = report(one({ amountMinor: 20_000_000, yearlyValueMinor: 100_000_000 }), one({ kind: 'statutory', basis: 'statutory', amountMinor: 90_000_000 }));
    expect(budgets).toMatchObject([{ line: 'repair', spentMinor: 20_000_000, forecastMinor: Math.ceil((20_000_000 * 365) / 90), isOver: true }, { line: 'goodwill', spentMinor: 0, isOver: false }]);
    expect(capsExceeded).toEqual([{ accountId: 'a1', name: 'Galil', currency: 'ILS', givenMinor: 20_000_000, capMinor: 10_000_000 }]);
  });
});
