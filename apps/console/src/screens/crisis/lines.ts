/** All lines of the record of some kinds: what a tab tells of one subject has to be whole, or its numbers do not add up. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { TimelineEntry } from '#contracts';
import { ask, query } from '../../api/client';
import type { Page } from '../../api/queries';
import { useCrisis } from './use-crisis';

const PAGE_LINES = 100;
/** Far more lines of one subject than a crisis has; no page asks without end. */
const MOST_PAGES = 20;

async function everyLine(id: string, types: readonly string[]): Promise<readonly TimelineEntry[]> {
  const lines: TimelineEntry[] = [];
  let cursor: string | null = null;
  for (let pages = 0; pages < MOST_PAGES && (pages === 0 || cursor !== null); pages += 1) {
    const page: Page<TimelineEntry> = await ask<Page<TimelineEntry>>(`/crises/${encodeURIComponent(id)}/timeline${query({ limit: PAGE_LINES, order: 'oldest', type: types, cursor })}`);
    lines.push(...page.items);
    cursor = page.nextCursor;
  }
  return lines;
}

/** The lines of these kinds, the oldest first. A repeat is safe. */
export const linesQuery = (id: string, types: readonly string[]) => queryOptions({ queryKey: ['crisis', id, 'lines', types.join(',')], queryFn: () => everyLine(id, types) });

/** Those of the crisis on the page; undefined until they have come, or where they cannot be read. */
export function useLines(types: readonly string[]): readonly TimelineEntry[] | undefined {
  const { detail } = useCrisis();
  return useQuery(linesQuery(detail.id, types)).data;
}

/** A text of a line; null where it has none, or where it is not this reader's to see. */
export function textOf(line: Pick<TimelineEntry, 'data'> | undefined, name: string): string | null {
  const value = line?.data[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The latest line of a kind whose `name` is `id`: a thing told twice is told as it was told last. */
export const lineOf = (lines: readonly TimelineEntry[] | undefined, type: string, { name, id }: { readonly name: string; readonly id: string }): TimelineEntry | undefined =>
  lines?.findLast((one) => one.type === type && one.data[name] === id);
