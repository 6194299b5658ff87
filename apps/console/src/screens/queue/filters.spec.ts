import { UNFILTERED, VIEWS, extraFilters, filterOf, listQuery, scopeQuery, searchOf } from './filters';

describe('filters of the queue', () => {
  it('come back from the address as they went in', () => {
    const filter = { view: 'waiting', severity: ['1', '3'], status: 'open', lane: 'serious', desk: 'uk', q: 'חשבונית 7' } as const;
    expect(filterOf(searchOf(filter))).toEqual(filter);
    for (const view of VIEWS) expect(filterOf(searchOf({ ...UNFILTERED, view })).view).toBe(view);
    expect(searchOf(UNFILTERED)).toEqual({});
  });
  it('read a number as words, as an address does', () => {
    expect(filterOf({ q: 2417 }).q).toBe('2417');
    expect(filterOf({ severity: 2 }).severity).toEqual(['2']);
  });
  it('take what is wrong for no filter', () => {
    expect(filterOf({ view: 'nonsense', severity: '9,x', status: 'gone', lane: 7, desk: {}, q: [] })).toEqual(UNFILTERED);
    expect(filterOf({ q: 'x'.repeat(500) }).q).toHaveLength(200);
  });
  it('ask the list what the counts are asked, and the view besides', () => {
    const filter = { ...UNFILTERED, view: 'soon', severity: ['1'], status: 'open', q: ' x ' } as const;
    expect(listQuery(filter)).toMatchObject({ ...scopeQuery(filter), dueWithinMinutes: 30, status: 'open' });
    expect(scopeQuery(filter)).toMatchObject({ severity: ['1'], q: 'x' });
  });
  it('are counted beside the view', () => {
    expect(extraFilters(UNFILTERED)).toBe(0);
    expect(extraFilters({ ...UNFILTERED, severity: ['1', '2'], q: 'a', desk: 'il' })).toBe(3);
  });
});
