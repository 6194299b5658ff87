/** What the team's screen reads. */
import { queryOptions } from '@tanstack/react-query';
import type { AvailabilitySet, CareReport, LoadItem, ObligationItem } from '#contracts';
import { ask, query } from '../../api/client';
import type { Page } from '../../api/queries';

/** Under the keys that a change of any crisis makes stale. */
export const teamLoadsQuery = queryOptions({ queryKey: ['obligations', 'loads'], queryFn: () => ask<Page<LoadItem>>('/reports/loads'), retry: false });
const PAGE = 100;
/** Beyond so many pages a table of people is no help any more; the screen says that it counted the nearest. */
const PAGES_MAX = 5;
/** Open duties of everybody, the nearest first; `complete` is false where there are more. */
export interface TeamDuties {
  readonly items: readonly ObligationItem[];
  readonly complete: boolean;
}
async function readDuties(): Promise<TeamDuties> {
  const items: ObligationItem[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < PAGES_MAX; page += 1) {
    const read: Page<ObligationItem> = await ask<Page<ObligationItem>>(`/obligations${query({ state: ['running', 'paused'], limit: PAGE, cursor })}`);
    items.push(...read.items);
    cursor = read.nextCursor;
    if (cursor === null) return { items, complete: true };
  }
  return { items, complete: false };
}
export const teamDutiesQuery = queryOptions({ queryKey: ['obligations', 'team'], queryFn: readDuties });
export const careQuery = queryOptions({ queryKey: ['reports', 'care'], queryFn: () => ask<CareReport>('/reports/care'), staleTime: 60_000, retry: false });

/** `until` null: back. A repeat with the same key tells the same crises the same again. */
export const setAvailability = (personId: string, { until, reason, key }: { readonly until: number | null; readonly reason: string; readonly key: string }): Promise<AvailabilitySet> =>
  ask<AvailabilitySet>(`/people/${encodeURIComponent(personId)}/availability`, { method: 'POST', body: { unavailableUntil: until === null ? null : new Date(until).toISOString(), reason }, headers: { 'Idempotency-Key': key } });
