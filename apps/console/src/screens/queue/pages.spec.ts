import type { CrisisSummary } from '#contracts';
import { AHEAD_ITEMS, NO_PAGES, PAGE_ITEMS, changePages, cursorOf, hasMore, rowsOf, wantedPage } from './pages';
import type { Pages } from './pages';

const row = (id: string): CrisisSummary => ({ id }) as CrisisSummary;
const page = (pages: Pages, index: number, ids: readonly string[], nextCursor: string | null): Pages => changePages(pages, { kind: 'page', index, items: ids.map(row), nextCursor });
const ids = (pages: Pages): readonly string[] => rowsOf(pages).map(({ id }) => id);
const three = page(page(page(NO_PAGES, 0, ['a', 'b'], 'B'), 1, ['c', 'd'], 'D'), 2, ['e'], null);

describe('pages of the queue', () => {
  it('stand one behind the other', () => {
    expect(ids(three)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect([cursorOf(three, 0), cursorOf(three, 1), cursorOf(three, 2)]).toEqual([undefined, 'B', 'D']);
    expect([hasMore(NO_PAGES), hasMore(page(NO_PAGES, 0, ['a'], 'A')), hasMore(three)]).toEqual([true, true, false]);
  });
  it('keep what stood behind a page that ends elsewhere now, as old, and never show a crisis twice', () => {
    const moved = page(three, 0, ['new', 'a'], 'A');
    expect(ids(moved)).toEqual(['new', 'a', 'c', 'd', 'e']);
    expect(moved.loaded.map(({ stale }) => stale)).toEqual([false, true, true]);
    expect(ids(page(moved, 1, ['b', 'c'], 'C'))).toEqual(['new', 'a', 'b', 'c', 'e']);
    expect(ids(page(three, 0, ['a', 'c'], 'C'))).toEqual(['a', 'c', 'd', 'e']);
  });
  it('leave those behind alone where the end is the same', () => {
    expect(page(three, 0, ['b', 'a'], 'B').loaded.map(({ stale }) => stale)).toEqual([false, false, false]);
  });
  it('end where the server says so', () => {
    expect(ids(page(three, 1, ['c'], null))).toEqual(['a', 'b', 'c']);
  });
  it('take no page whose beginning is not known', () => {
    expect(page(NO_PAGES, 3, ['x'], null)).toBe(NO_PAGES);
  });
  it('are read when they come into view: the old ones first, then the next', () => {
    const stale = changePages(three, { kind: 'stale' });
    expect(wantedPage(NO_PAGES, 0, 10)).toBe(0);
    expect(wantedPage(three, 0, 3 * PAGE_ITEMS)).toBeNull();
    expect(wantedPage(stale, PAGE_ITEMS, PAGE_ITEMS + 1)).toBe(1);
    // The next one half a page before its first line is reached, so that nobody waits for it.
    expect(wantedPage(page(NO_PAGES, 0, ['a'], 'A'), 0, AHEAD_ITEMS - 1)).toBeNull();
    expect(wantedPage(page(NO_PAGES, 0, ['a'], 'A'), 0, AHEAD_ITEMS)).toBe(1);
    expect(wantedPage(stale, 0, AHEAD_ITEMS)).toBe(0);
    expect(wantedPage(page(NO_PAGES, 0, ['a'], null), 0, AHEAD_ITEMS)).toBeNull();
    expect(changePages(three, { kind: 'reset' })).toBe(NO_PAGES);
  });
});
