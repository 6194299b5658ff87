/** What my day reads besides the common queries. */
import { queryOptions } from '@tanstack/react-query';
import type { CallSheet, CrisisSummary, LoadItem, ObligationItem, ProposalItem, SentBackList } from '#contracts';
import { ask, query } from '../../api/client';
import type { Page } from '../../api/queries';
import type { TemplateItem } from './composing';

const DAY_MS = 86_400_000;
const path = (id: string): string => `/crises/${encodeURIComponent(id)}`;

/** Crises the person holds a role in, for the clocks of drills and the place of each. */
export const myCrisesQuery = queryOptions({ queryKey: ['crises', 'mine'], queryFn: () => ask<Page<CrisisSummary>>(`/crises${query({ person: 'me', limit: 100 })}`) });
export const loadsQuery = queryOptions({ queryKey: ['obligations', 'loads'], queryFn: () => ask<Page<LoadItem>>('/reports/loads'), retry: false });
/** Under the key that a change of any crisis makes stale. */
export const sentBackQuery = queryOptions({ queryKey: ['obligations', 'sent-back'], queryFn: () => ask<SentBackList>('/sent-back') });
/** What the person settled in the last day; the screen keeps those of today. */
export const doneQuery = (midnight: number) => queryOptions({ queryKey: ['obligations', 'done', midnight], queryFn: () => ask<Page<ObligationItem>>(`/obligations${query({ assignee: 'me', state: ['kept', 'late'], drills: 'with', settledFrom: new Date(midnight).toISOString(), limit: 100 })}`), retry: false, staleTime: 10_000, gcTime: DAY_MS });
export const messageTemplatesQuery = queryOptions({ queryKey: ['templates', 'full'], queryFn: () => ask<Page<TemplateItem>>('/templates?limit=100'), staleTime: 600_000 });
export const proposalsQuery = (id: string) => queryOptions({ queryKey: ['crisis', id, 'proposals'], queryFn: () => ask<Page<ProposalItem>>(`${path(id)}/proposals`) });
export const callSheetQuery = (id: string) => queryOptions({ queryKey: ['crisis', id, 'call-sheet'], queryFn: () => ask<CallSheet>(`${path(id)}/call-sheet`) });
interface Desk { readonly id: string; readonly calendar: string }
interface Calendar { readonly id: string; readonly zone: string }
/** Desk → the zone its customers read times in. */
export const deskZonesQuery = queryOptions({
  queryKey: ['desk-zones'], staleTime: 600_000,
  queryFn: async (): Promise<ReadonlyMap<string, string>> => {
    const [desks, calendars] = await Promise.all([ask<Page<Desk>>('/desks?limit=100'), ask<Page<Calendar>>('/calendars?limit=100')]);
    return new Map(desks.items.flatMap(({ id, calendar }) => calendars.items.filter((one) => one.id === calendar).map((one) => [id, one.zone] as const)));
  },
});
