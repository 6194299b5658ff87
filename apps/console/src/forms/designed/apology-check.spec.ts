import type { ApologyRulesItem } from '#contracts';
import { checkApology, groundByClaims } from './apology-check';

const rules: ApologyRulesItem = {
  protocol: 'intensive', version: '1', leastScorePercent: 85,
  elements: [{ element: 'responsibility', weightPercent: 30 }, { element: 'repair', weightPercent: 22 }, { element: 'regret', weightPercent: 13 }, { element: 'explanation', weightPercent: 13 }, { element: 'repentance', weightPercent: 13 }, { element: 'forgiveness', weightPercent: 9 }],
  grounds: [{ basis: 'not-examined', required: ['regret'], mayAdmit: false }, { basis: 'our-fault', required: ['responsibility', 'repair', 'regret', 'explanation', 'repentance'], mayAdmit: true }, { basis: 'shared', required: ['responsibility', 'repair'], mayAdmit: true }, { basis: 'customer-error', required: ['regret'], mayAdmit: false }],
};
const standing = (basis: string): readonly string[] => checkApology(rules, basis, () => false).elements.map((one) => one.standing);

describe('what an apology needs', () => {
  it('depends on its ground', () => {
    expect(standing('our-fault')).toEqual(['needed', 'needed', 'needed', 'needed', 'needed', 'good']);
    expect(standing('not-examined')).toEqual(['not-allowed', 'good', 'needed', 'good', 'good', 'good']);
    expect(standing('customer-error')[0]).toBe('not-allowed');
    expect(standing('shared')).toEqual(['needed', 'needed', 'good', 'good', 'good', 'good']);
    expect(standing('')).toEqual(Array.from({ length: 6 }, () => 'good'));
  });
  it('weighs what is there; only our own fault asks for a least score', () => {
    expect(checkApology(rules, 'our-fault', (element) => element !== 'forgiveness')).toMatchObject({ scorePercent: 91, leastPercent: 85 });
    expect(checkApology(rules, 'shared', (element) => element === 'repair')).toMatchObject({ scorePercent: 22, leastPercent: null });
  });
});
describe('the ground of the claims', () => {
  it.each([[0, 'not-examined', null], [1, 'not-examined', 'not-examined'], [2, 'our-fault', 'our-fault'], [1, 'not-provable', 'not-examined'], [1, 'customer-error', 'customer-error']] as const)('%d claims, %s', (claims, verdict, ground) => expect(groundByClaims(claims, verdict)).toBe(ground));
});
