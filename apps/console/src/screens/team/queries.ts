/** What the team's screen reads. */
import { queryOptions } from '@tanstack/react-query';
import type { AvailabilitySet, CareReport, LoadItem, ObligationItem } from '#contracts';
import { ask, query } from '../../api/client';
import type { Page } from '../../api/queries';

/** Under the keys that a change of any crisis makes stale. */
export const teamLoadsQuery = queryOptions({ queryKey: ['obligations', 'loads'], queryFn: () => ask<Page<LoadItem>>('/reports/loads'), retry: false });
/** What one person has open, the nearest first: read when somebody looks. */
export const dutiesOfQuery = (personId: string) => queryOptions({ queryKey: ['obligations', 'of', personId], queryFn: () => ask<Page<ObligationItem>>(`/obligations${query({ assignee: personId, state: ['running', 'paused'], limit: 100 })}`) });
export const careQuery = queryOptions({ queryKey: ['reports', 'care'], queryFn: () => ask<CareReport>('/reports/care'), staleTime: 60_000, retry: false });

/** `until` null: back. A repeat with the same key tells the same crises the same again. */
export const setAvailability = (personId: string, { until, reason, key }: { readonly until: number | null; readonly reason: string; readonly key: string }): Promise<AvailabilitySet> =>
  ask<AvailabilitySet>(`/people/${encodeURIComponent(personId)}/availability`, { method: 'POST', body: { unavailableUntil: until === null ? null : new Date(until).toISOString(), reason }, headers: { 'Idempotency-Key': key } });
