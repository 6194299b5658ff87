/**
 * The list in pages, each beginning where the one before ended. A page read anew may end elsewhere; then those behind it are read anew when
 * they come into view, and show what was known until then, so that nothing jumps under the eyes. Pure.
 */
import type { CrisisSummary } from '#contracts';

export interface LoadedPage {
  readonly items: readonly CrisisSummary[];
  readonly nextCursor: string | null;
  /** Known not to be the newest. */
  readonly stale: boolean;
}
export interface Pages {
  readonly loaded: readonly LoadedPage[];
}
export const PAGE_ITEMS = 50;
/** The next page is read when half of the last one has gone by: at scrolling speed it is there before its first line is. */
export const AHEAD_ITEMS = PAGE_ITEMS / 2;
export const NO_PAGES: Pages = { loaded: [] };

export type PagesChange =
  | { readonly kind: 'reset' }
  /** Something changed somewhere. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'page'; readonly index: number; readonly items: readonly CrisisSummary[]; readonly nextCursor: string | null };

export function changePages(pages: Pages, change: PagesChange): Pages {
  if (change.kind === 'reset') return NO_PAGES;
  if (change.kind === 'stale') return { loaded: pages.loaded.map((page) => ({ ...page, stale: true })) };
  const { index, items, nextCursor } = change;
  if (index > pages.loaded.length) return pages;
  const page: LoadedPage = { items, nextCursor, stale: false };
  const moved = pages.loaded[index]?.nextCursor !== nextCursor;
  const behind = nextCursor === null ? [] : pages.loaded.slice(index + 1).map((one) => (moved ? { ...one, stale: true } : one));
  return { loaded: [...pages.loaded.slice(0, index), page, ...behind] };
}

/** Where a page begins; undefined for the first, null where there is none. */
export function cursorOf(pages: Pages, index: number): string | null | undefined {
  return index === 0 ? undefined : (pages.loaded[index - 1]?.nextCursor ?? null);
}

/** The rows, each crisis once: while pages of different moments stand side by side one may be in both. */
export function rowsOf(pages: Pages): readonly CrisisSummary[] {
  const seen = new Set<string>();
  return pages.loaded.flatMap((page) => page.items).filter(({ id }) => !seen.has(id) && seen.add(id).size > 0);
}

export const hasMore = (pages: Pages): boolean => pages.loaded.at(-1)?.nextCursor != null || pages.loaded.length === 0;

/** The first page within rows `from` to `to`, or soon to be within them, that has to be read; null when all of them are new. */
export function wantedPage(pages: Pages, from: number, to: number): number | null {
  const first = Math.max(0, Math.floor(from / PAGE_ITEMS));
  const last = Math.max(first, Math.floor(to / PAGE_ITEMS));
  for (let index = first; index <= last && index < pages.loaded.length; index += 1) if (pages.loaded[index]?.stale === true) return index;
  return Math.floor((to + AHEAD_ITEMS) / PAGE_ITEMS) >= pages.loaded.length && hasMore(pages) ? pages.loaded.length : null;
}
