/** What the overview reads. Reports are read anew when the screen is opened again, not at every change of a crisis: nobody decides by their minute. */
import { queryOptions } from '@tanstack/react-query';
import type { ForecastReportView, ObligationItem, OverviewReport, RecoveryReport, ReviewItem } from '#contracts';
import { ask, query } from '../../api/client';
import type { Page } from '../../api/queries';
import type { Pair } from '../../words/pair';

interface Desk {
  readonly id: string;
  readonly name: Pair;
}
export interface OverviewFilter {
  readonly weeks: '12' | '52';
  readonly drills: 'with' | 'without';
  /** Null: all that one may see. */
  readonly desk: string | null;
}
const KEEP_MS = 60_000;
/** What waits for a person at the top of the house: a signature, a decision on money, a notice to be read. */
const MINE = ['compensation-decision', 'executive-notice'] as const;

export const overviewQuery = ({ weeks, drills, desk }: OverviewFilter) =>
  queryOptions({ queryKey: ['reports', 'overview', weeks, drills, desk], queryFn: () => ask<OverviewReport>(`/reports/overview${query({ weeks, drills, desk })}`), staleTime: KEEP_MS });
export const forecastReportQuery = (desk: string | null) => queryOptions({ queryKey: ['reports', 'forecasts', desk], queryFn: () => ask<ForecastReportView>(`/reports/forecasts${query({ desk })}`), staleTime: KEEP_MS });
export const recoveryQuery = queryOptions({ queryKey: ['reports', 'recovery'], queryFn: () => ask<RecoveryReport>('/reports/recovery'), staleTime: KEEP_MS });
export const toSignQuery = queryOptions({ queryKey: ['reviews', 'to-sign'], queryFn: () => ask<Page<ReviewItem>>(`/reviews${query({ stage: 'reviewed', limit: 20 })}`) });
export const mineQuery = queryOptions({ queryKey: ['obligations', 'for-me'], queryFn: () => ask<Page<ObligationItem>>(`/obligations${query({ assignee: 'me', state: ['running', 'paused'], kind: MINE, limit: 50 })}`) });
export const desksQuery = queryOptions({ queryKey: ['desks'], queryFn: () => ask<Page<Desk>>('/desks'), staleTime: Infinity });
