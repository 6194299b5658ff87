import type { ApologyRulesItem } from '#contracts';
import { asRead, checkApology, groundByClaims, notApology, unconfirmed } from './apology-check';

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

describe('an apology as it is read while it is worded', () => {
  const said = { wording: 'מצטערים אם נפגעת', language: 'he', form: 'feminine', basis: 'our-fault', occurredAt: 'now' };
  const clocks = { zone: 'Asia/Jerusalem', typedIn: 'Europe/London', now: Date.parse('2026-11-23T11:00:00Z') };
  it('is asked about on its ground and as of when it was said', () => {
    expect(asRead(said, clocks)).toMatchObject({ messageType: 'apology', form: 'feminine', verdict: 'our-fault', at: '2026-11-23T11:00:00.000Z', zone: 'Asia/Jerusalem' });
    expect(asRead({ ...said, occurredAt: '2026-11-23T10:30', basis: '' }, clocks)).toMatchObject({ verdict: 'not-examined', at: '2026-11-23T10:30:00.000Z' });
    expect([asRead({ ...said, wording: ' ' }, clocks), asRead({ ...said, language: '' }, clocks)]).toEqual([null, null]);
  });
  const mark = (rule: string, weight: 'refuse' | 'warn', words = 'w') => ({ rule, weight, words, start: 0, end: 1, code: rule, why: { he: '', en: '' }, better: { he: '', en: '' } });
  it('is told only what makes it none', () => {
    expect(notApology({ marks: [mark('conditional-apology', 'refuse'), mark('conditional-apology', 'warn'), mark('wrong-form', 'warn'), mark('filler', 'refuse'), mark('denial', 'refuse', '')] }).map(({ rule, weight }) => [rule, weight])).toEqual([['conditional-apology', 'refuse']]);
  });
  it('asks to confirm an outcome once, and never what binds by itself', () => {
    const promises = [{ words: 'a', kind: 'outcome' as const, dueAt: null }, { words: 'b', kind: 'contact' as const, dueAt: null }];
    expect([unconfirmed({ promises }, []).map(({ words }) => words), unconfirmed({ promises }, ['a'])]).toEqual([['a'], []]);
  });
});
