/** What the review screens read. */
import { queryOptions } from '@tanstack/react-query';
import type { ConductReading, ObligationItem, ReviewDocument, ReviewItem } from '#contracts';
import { ask, query } from '../../api/client';
import type { Page } from '../../api/queries';

export const WAITING = ['reviewed', 'in-review', 'draft'] as const;
export const reviewListQuery = (stage: readonly string[]) => queryOptions({ queryKey: ['reviews', stage], queryFn: () => ask<Page<ReviewItem>>(`/reviews${query({ stage, limit: 100 })}`) });
/** Under its crisis's key, so that a change of the crisis reads it anew. */
export const reviewQuery = (id: string) => queryOptions({ queryKey: ['crisis', id, 'review'], queryFn: () => ask<ReviewDocument>(`/crises/${encodeURIComponent(id)}/review`) });
/** Under its crisis's key as well. */
export const conductQuery = (id: string) => queryOptions({ queryKey: ['crisis', id, 'conduct'], queryFn: () => ask<ConductReading>(`/crises/${encodeURIComponent(id)}/conduct`), retry: false });
/** Where a browser gets it as a file. */
export const reviewFile = (id: string, format: 'pdf' | 'markdown' | 'html', language: 'he' | 'en'): string => `/api/v1/crises/${encodeURIComponent(id)}/review${query({ format, language })}`;

const MOST_PAGES = 20;
/** Every duty of the crisis, however it ended: a document counts them all. */
export const allDutiesQuery = (id: string) => queryOptions({
  queryKey: ['crisis', id, 'all-duties'],
  queryFn: async () => {
    const found: ObligationItem[] = [];
    let cursor: string | null = null;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const answer: Page<ObligationItem> = await ask<Page<ObligationItem>>(`/crises/${encodeURIComponent(id)}/obligations${query({ state: ['running', 'paused', 'kept', 'late', 'missed', 'cancelled'], limit: 100, cursor })}`);
      found.push(...answer.items);
      cursor = answer.nextCursor;
      if (cursor === null) break;
    }
    return found;
  },
});
