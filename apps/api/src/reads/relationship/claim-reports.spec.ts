import { claimReportOf } from './claim-report';
import type { ClaimRecord } from './claim-report';
import { handlingCostReportOf } from './handling-cost-report';

const raised = (crisisId: string, claimId: string, ...items: [id: string, product: string | null][]): ClaimRecord => ({
  crisisId, type: 'claim.raised',
  data: { claimId, items: items.map(([id, product]) => ({ id, product, kind: 'billing', statement: 's' })), receivedAt: 0, contestedBy: 'us', profile: null, involved: [], repeatedComplainer: null, secondBecause: null },
});
const decided = (crisisId: string, claimId: string, verdicts: Record<string, 'right' | 'wrong' | 'misunderstanding' | 'not-provable'>, awaitsSecond = false): ClaimRecord => ({
  crisisId, type: 'claim.decided',
  data: { claimId, verdicts: Object.entries(verdicts).map(([itemId, verdict]) => ({ itemId, verdict, parts: [], explainedBy: null, explainedHow: null })), reasoning: 'r', onRepresentativeAccount: 'a', response: 'rejected_with_reasons', awaitsSecond },
});
const conceded = (verdict: 'right' | 'wrong' | 'misunderstanding' | 'not-provable', amountMinor: number, currency = 'ILS'): ClaimRecord => ({ crisisId: 'x', type: 'claim.conceded', data: { claimId: 'c', itemId: 'a', amountMinor, currency, note: '', verdict } });

describe('the report on claims', () => {
  it('counts verdicts by kind and product, and the rate of misunderstandings among the decided', () => {
    const report = claimReportOf([raised('x', 'c', ['a', 'P'], ['b', 'P'], ['z', null]), raised('y', 'c', ['a', 'P']), decided('x', 'c', { a: 'misunderstanding', b: 'right', z: 'wrong' })]);
    expect(report).toMatchObject({ claims: 2, items: 4, byKind: [{ kind: 'billing', items: 4, verdicts: { right: 1, wrong: 1, misunderstanding: 1, 'not-examined': 1 } }] });
    expect(report.byProduct).toMatchObject([{ product: null, misunderstandingRate: 0 }, { product: 'P', items: 3, decided: 2, misunderstandingRate: 0.5 }]);
    expect(claimReportOf([raised('x', 'c', ['a', 'P'])]).byProduct[0]?.misunderstandingRate).toBeNull();
  });

  it('counts a verdict that awaits a second examiner only once he agreed', () => {
    const proposed = [raised('x', 'c', ['a', 'P']), decided('x', 'c', { a: 'wrong' }, true)];
    const wrong = (records: readonly ClaimRecord[]): unknown => claimReportOf(records).byKind[0]?.verdicts['wrong'];
    expect(wrong(proposed)).toBe(0);
    expect(wrong([...proposed, { crisisId: 'x', type: 'claim.verdict-confirmed', data: { claimId: 'c', reason: '' } }])).toBe(1);
    expect(wrong([...proposed, { crisisId: 'x', type: 'claim.verdict-returned', data: { claimId: 'c', reason: '' } }, { crisisId: 'x', type: 'claim.verdict-confirmed', data: { claimId: 'c', reason: '' } }])).toBe(0);
  });

  it('keeps what wrong claims cost apart from what our errors did, and currencies apart from each other', () => {
    const report = claimReportOf([conceded('wrong', 100), conceded('misunderstanding', 10), conceded('wrong', 7, 'EUR'), conceded('right', 5_000), conceded('not-provable', 3)]);
    expect([report.concededToWrong, report.concededToRight, report.concededToUnproven]).toEqual([
      [{ currency: 'EUR', amountMinor: 7 }, { currency: 'ILS', amountMinor: 110 }], [{ currency: 'ILS', amountMinor: 5_000 }], [{ currency: 'ILS', amountMinor: 3 }],
    ]);
  });
});

describe('the report on handling costs', () => {
  const cost = (crisisId: string, minutes: number, exception: 'manual-work' | null = null, claimKind: 'billing' | null = 'billing') =>
    ({ crisisId, reference: crisisId.toUpperCase(), data: { minutes, activity: 'repair', approvals: 1, exception, claimKind, note: '' } }) as const;

  it('adds up, groups exceptions by kind of claim, and names the dearest first', () => {
    expect(handlingCostReportOf([cost('a', 10), cost('b', 30, 'manual-work'), cost('a', 5, 'manual-work'), cost('a', 1, 'manual-work', null)])).toMatchObject({
      crises: 2, minutes: 46, approvals: 4, exceptions: 3, byActivity: [{ activity: 'repair', minutes: 46 }],
      exceptionsByClaim: [{ claimKind: 'billing', exception: 'manual-work', count: 2, minutes: 35 }, { claimKind: null, count: 1, minutes: 1 }],
      dearest: [{ crisisId: 'b', reference: 'B', minutes: 30 }, { crisisId: 'a', minutes: 16, exceptions: 2 }],
    });
    expect(handlingCostReportOf([])).toMatchObject({ crises: 0, minutes: 0, byActivity: [], dearest: [] });
  });
});
