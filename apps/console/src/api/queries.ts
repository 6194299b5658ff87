/** What the screens read, under one key each: a live change makes exactly the keys of its crisis stale. */
import { queryOptions } from '@tanstack/react-query';
import type { CrisisDetail, CrisisSummary, Me, MessageItem, ObligationItem, Person, TimelineEntry } from '#contracts';
import { ask, query } from './client';

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

export const meQuery = queryOptions({ queryKey: ['me'], queryFn: () => ask<Me>('/me'), staleTime: Infinity, retry: false });
/** Everything of one crisis lies under ['crisis', id], lists under ['crises'] and ['obligations']. */
export const crisisQuery = (id: string) => queryOptions({ queryKey: ['crisis', id, 'detail'], queryFn: () => ask<CrisisDetail>(`/crises/${encodeURIComponent(id)}`) });
export const timelineQuery = (id: string) => queryOptions({ queryKey: ['crisis', id, 'timeline'], queryFn: () => ask<Page<TimelineEntry>>(`/crises/${encodeURIComponent(id)}/timeline${query({ limit: 100 })}`) });
export const messagesQuery = (id: string) => queryOptions({ queryKey: ['crisis', id, 'messages'], queryFn: () => ask<Page<MessageItem>>(`/crises/${encodeURIComponent(id)}/messages${query({ limit: 100 })}`) });
export const crisisObligationsQuery = (id: string) => queryOptions({ queryKey: ['crisis', id, 'obligations'], queryFn: () => ask<Page<ObligationItem>>(`/crises/${encodeURIComponent(id)}/obligations${query({ limit: 100 })}`) });
export const myObligationsQuery = queryOptions({ queryKey: ['obligations', 'me'], queryFn: () => ask<Page<ObligationItem>>(`/obligations${query({ assignee: 'me', state: ['running', 'paused'], limit: 100 })}`) });
export const peopleQuery = queryOptions({ queryKey: ['people'], queryFn: () => ask<Page<Person>>('/people?limit=100'), staleTime: 60_000 });
export const crisesQuery = (filter: Parameters<typeof query>[0]) => queryOptions({ queryKey: ['crises', filter], queryFn: () => ask<Page<CrisisSummary>>(`/crises${query(filter)}`) });
