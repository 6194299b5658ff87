import { groupsOf, quotedIn, readable, rungsOf, tallyOf } from './protocols';

const words = { he: 'א', en: 'a' };
const value = (path: string, more: object) => ({ path, group: 'duties' as const, severity: null, subject: null, name: words, words, source: null, sourceText: null, ...more });

describe('protocols', () => {
  it('are read part by part: a severity, what is the same for all, the relationship by subject', () => {
    const values = [value('a', { severity: 1 }), value('b', { severity: 1, group: 'cadence' }), value('c', { severity: 2 }), value('d', { group: 'ladder' }), value('e', { group: 'relationship', subject: 'claim' }), value('f', { group: 'relationship', subject: 'lane' })];
    const keys = (part: Parameters<typeof groupsOf>[1]) => groupsOf(values, part).map(({ key, values: list }) => [key, list.length]);
    expect(keys('1')).toEqual([['duties', 1], ['cadence', 1]]);
    expect(keys('all')).toEqual([['ladder', 1]]);
    expect(keys('relationship')).toEqual([['claim', 1], ['lane', 1]]);
    expect(keys('4')).toEqual([]);
  });
  it('name each quoted source once', () => {
    expect(quotedIn([{ source: 'D, after [38] and [7]' }, { source: 'as [38]' }, { source: null }])).toEqual([7, 38]);
  });
  it('cannot be read when their file is gone', () => {
    const item = { id: 's', version: '1', name: words, reviewBy: '2027-01-01', current: true };
    expect(readable([{ ...item, owner: 'x' }, { ...item, owner: '' }])).toHaveLength(1);
  });
  it('count what became stricter', () => {
    const change = { path: '', group: 'duties' as const, severity: null, name: words, before: words, after: words };
    expect(tallyOf([{ ...change, effect: 'stricter' }, { ...change, effect: 'neutral' }])).toEqual({ all: 2, stricter: 1, looser: 0, neutral: 1 });
  });
  it('tell together who hears at the same instant', () => {
    expect(rungsOf([{ role: 'owner', name: words, at: '1' }, { role: 'deputy', name: words, at: '1' }, { role: 'team-lead', name: words, at: '2' }])).toEqual([{ at: '1', names: [words, words] }, { at: '2', names: [words] }]);
  });
});
