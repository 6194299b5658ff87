import { namedInPlan } from './named-in-plan';

type Batch = Parameters<typeof namedInPlan>[0];
const draft = { key: 'c1/9/priya', kind: 'staff', personId: 'priya', template: 'staff.obligation-started', params: { kind: 'plan-item', obligationId: 'o1', due: 5, account: 'Calder' } };
const batch = (ownerOurs: string, more: object = {}): Batch => ({
  outbox: [{ ...draft, ...more }], obligations: [{ id: 'o1', about: 'item-1' }],
  snapshot: JSON.stringify({ state: { disclosure: { plan: [{ id: 'item-0', ownerOurs: 'other' }, { id: 'item-1', ownerOurs, message: 'The old image is back', audience: 'the depots' }] } } }),
} as unknown as Batch);

describe('a colleague named in the joint plan', () => {
  it('is told once both sides agreed, with the words and to whom, beside whoever has the duty', () => {
    expect(namedInPlan(batch('gareth'))).toEqual([{ ...draft, key: 'c1/9/priya/named', personId: 'gareth', template: 'staff.plan-item-named', params: { ...draft.params, words: 'The old image is back', audience: 'the depots' } }]);
  });
  it('hears nothing twice, and of no other duty', () => {
    expect(namedInPlan(batch('priya'))).toEqual([]);
    expect(namedInPlan(batch('gareth', { params: { kind: 'answer', obligationId: 'o1' } }))).toEqual([]);
    expect(namedInPlan(batch('gareth', { template: 'staff.obligation-warned' }))).toEqual([]);
  });
});
