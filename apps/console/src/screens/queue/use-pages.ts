/** The rows of the queue, read page by page as they come into view, and read anew where something changed. */
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { CrisisCounts, CrisisSummary } from '#contracts';
import { ask, query } from '../../api/client';
import type { Page } from '../../api/queries';
import { listQuery, scopeQuery } from './filters';
import type { QueueFilter } from './filters';
import { AHEAD_ITEMS, NO_PAGES, PAGE_ITEMS, changePages, cursorOf, hasMore, rowsOf, wantedPage } from './pages';
import type { Pages } from './pages';

/** During a storm of changes the list is read anew no more often than people can follow. */
const REREAD_MS = 1_000;

export interface QueueRows {
  readonly rows: readonly CrisisSummary[];
  readonly more: boolean;
  readonly pending: boolean;
  readonly error: unknown;
  /** Rows `from` to `to` are in view. */
  readonly show: (from: number, to: number) => void;
  readonly retry: () => void;
}

export function useQueueRows(filter: QueueFilter): QueueRows {
  const asked = JSON.stringify(listQuery(filter));
  const [pages, change] = useReducer(changePages, NO_PAGES);
  const [view, setView] = useState({ from: 0, to: 0 });
  const [error, setError] = useState<unknown>(null);
  const pulse = usePulse(asked);
  useEffect(() => { change({ kind: 'reset' }); setError(null); }, [asked]);
  useEffect(() => { change({ kind: 'stale' }); }, [pulse]);
  useReading({ asked, pages, view, blocked: error !== null, change, setError });
  // By half pages, not by rows: scrolling within one draws nothing but rows.
  const show = useCallback((firstRow: number, lastRow: number) => {
    const [from, to] = [Math.floor(firstRow / AHEAD_ITEMS) * AHEAD_ITEMS, Math.floor(lastRow / AHEAD_ITEMS) * AHEAD_ITEMS];
    setView((was) => (was.from === from && was.to === to ? was : { from, to }));
  }, []);
  return { rows: useRows(pages), more: hasMore(pages), pending: pages.loaded.length === 0 && error === null, error: pages.loaded.length === 0 ? error : null, show, retry: () => { setError(null); change({ kind: 'stale' }); } };
}

function useRows(pages: Pages): readonly CrisisSummary[] {
  const kept = useRef<{ readonly pages: Pages; readonly rows: readonly CrisisSummary[] } | null>(null);
  if (kept.current?.pages !== pages) kept.current = { pages, rows: rowsOf(pages) };
  return kept.current.rows;
}

interface Reading {
  readonly asked: string;
  readonly pages: Pages;
  readonly view: { readonly from: number; readonly to: number };
  readonly blocked: boolean;
  readonly change: React.Dispatch<Parameters<typeof changePages>[1]>;
  readonly setError: (error: unknown) => void;
}

/** One page at a time: each begins where the one before it ended. */
function useReading({ asked, pages, view, blocked, change, setError }: Reading): void {
  const wanted = blocked ? null : wantedPage(pages, view.from, view.to);
  const cursor = wanted === null ? null : cursorOf(pages, wanted);
  // A page that went stale again while it was being read is the same wish, and is read once more.
  const wish = wanted === null || cursor === null ? null : `${asked}|${String(wanted)}|${cursor ?? ''}`;
  useEffect(() => {
    if (wish === null || wanted === null || cursor === null) return undefined;
    const stop = new AbortController();
    const path = `/crises${query({ ...(JSON.parse(asked) as Parameters<typeof query>[0]), limit: PAGE_ITEMS, cursor })}`;
    ask<Page<CrisisSummary>>(path, { signal: stop.signal }).then(
      ({ items, nextCursor }) => { if (!stop.signal.aborted) change({ kind: 'page', index: wanted, items, nextCursor }); },
      (problem: unknown) => { if (!stop.signal.aborted) setError(problem); },
    );
    return () => { stop.abort(); };
  }, [wish, wanted, cursor, asked, change, setError]);
}

/** Another number after each change anywhere, gathered: lists of crises are invalidated together (src/api/live). */
function usePulse(asked: string): number {
  const { dataUpdatedAt } = useQuery({ queryKey: ['crises', 'pulse', asked], queryFn: () => Promise.resolve(Date.now()), staleTime: Infinity, gcTime: 0 });
  const [told, setTold] = useState(dataUpdatedAt);
  const lastAt = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, lastAt.current + REREAD_MS - Date.now());
    const timer = setTimeout(() => { lastAt.current = Date.now(); setTold(dataUpdatedAt); }, wait);
    return () => { clearTimeout(timer); };
  }, [dataUpdatedAt]);
  return told;
}

/** How many each filter would show; kept while it is read anew. */
export function useCounts(filter: QueueFilter): CrisisCounts | undefined {
  const scope = scopeQuery(filter);
  const pulse = usePulse(JSON.stringify(scope));
  return useQuery({ queryKey: ['queue-counts', scope, pulse], queryFn: () => ask<CrisisCounts>(`/crises/counts${query(scope)}`), placeholderData: (before: CrisisCounts | undefined) => before, gcTime: 60_000 }).data;
}
