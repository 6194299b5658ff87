/** What the settings read. Short lists are read whole: their pages are followed to the end. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import type { AnswerName, BrandSettings, CalendarDetail, Person, ProtocolDetail, ProtocolDiff, ProtocolSimulation, TemplateVersions, answerSchemas } from '#contracts';
import { ask, query } from '../../api/client';
import { askedOf } from './audit-lines';
import type { AuditEntry, AuditFilter } from './audit-lines';
import type { Page } from '../../api/queries';

type Answer<N extends AnswerName> = z.output<(typeof answerSchemas)[N]>;
export type ProtocolItem = Answer<'ProtocolItem'>;
export type TemplateItem = Answer<'TemplateItem'>;
export type CalendarItem = Answer<'CalendarItem'>;
export type DeskItem = Answer<'DeskItem'>;
export type TokenItem = Answer<'TokenItem'>;
export type TokenCreated = Answer<'TokenCreated'>;

const STEP_ITEMS = 100;
/** More pages than this is a fault of the server, not a list. */
const STEPS_MAX = 20;

async function whole<T>(path: string, signal: AbortSignal, filter: Parameters<typeof query>[0] = {}): Promise<readonly T[]> {
  const found: T[] = [];
  let cursor: string | null = '';
  for (let step = 0; step < STEPS_MAX && cursor !== null; step += 1) {
    const page: Page<T> = await ask<Page<T>>(`${path}${query({ ...filter, limit: STEP_ITEMS, cursor })}`, { signal });
    found.push(...page.items);
    cursor = page.nextCursor;
  }
  return found;
}

const KEPT_MS = 60_000;
export const protocolsQuery = queryOptions({ queryKey: ['settings', 'protocols'], queryFn: ({ signal }) => whole<ProtocolItem>('/protocols', signal), staleTime: KEPT_MS });
/** Versions never change: read once. */
export const protocolQuery = (id: string, version: string) => queryOptions({ queryKey: ['settings', 'protocol', id, version], queryFn: () => ask<ProtocolDetail>(`/protocols/${encodeURIComponent(id)}/${encodeURIComponent(version)}`), staleTime: Infinity });
export const protocolDiffQuery = (from: string, to: string) => queryOptions({ queryKey: ['settings', 'protocol-diff', from, to], queryFn: () => ask<ProtocolDiff>(`/protocols/diff${query({ from, to })}`), staleTime: Infinity });
export interface Trial {
  readonly protocol: string;
  readonly severity: string;
  readonly desk: string;
  readonly open: string;
  readonly until: string;
}
export const simulate = (trial: Trial): Promise<ProtocolSimulation> => ask<ProtocolSimulation>(`/protocols/simulate${query({ ...trial })}`);
export const desksQuery = queryOptions({ queryKey: ['settings', 'desks'], queryFn: ({ signal }) => whole<DeskItem>('/desks', signal), staleTime: KEPT_MS });
export const templatesQuery = queryOptions({ queryKey: ['settings', 'templates'], queryFn: ({ signal }) => whole<TemplateItem>('/templates', signal), staleTime: KEPT_MS });
export const templateVersionsQuery = (id: string) => queryOptions({ queryKey: ['settings', 'template-versions', id], queryFn: () => ask<TemplateVersions>(`/templates/${encodeURIComponent(id)}/versions`) });
export const calendarsQuery = queryOptions({ queryKey: ['settings', 'calendars'], queryFn: ({ signal }) => whole<CalendarItem>('/calendars', signal), staleTime: KEPT_MS });
export const calendarQuery = (id: string, year: number | null) => queryOptions({ queryKey: ['settings', 'calendar', id, year], queryFn: () => ask<CalendarDetail>(`/calendars/${encodeURIComponent(id)}${query({ year })}`), staleTime: KEPT_MS });
export const allPeopleQuery = queryOptions({ queryKey: ['settings', 'people'], queryFn: ({ signal }) => whole<Person>('/admin/people', signal) });
/** Colleagues only, for those who see to their absences but not to their accounts. */
export const colleaguesQuery = queryOptions({ queryKey: ['settings', 'colleagues'], queryFn: ({ signal }) => whole<Person>('/people', signal) });
export const tokensQuery = queryOptions({ queryKey: ['settings', 'tokens'], queryFn: ({ signal }) => whole<TokenItem>('/tokens', signal) });

export const brandQuery = queryOptions({ queryKey: ['settings', 'brand'], queryFn: () => ask<BrandSettings>('/admin/brand') });

export type AuditAct = Answer<'AuditAct'>;
export const auditActsQuery = queryOptions({ queryKey: ['settings', 'audit-acts'], queryFn: () => ask<Page<AuditAct>>('/admin/audit/acts'), staleTime: Infinity });
const AUDIT_ITEMS = 50;
export const auditQuery = (filter: AuditFilter, zone: string) => infiniteQueryOptions({
  queryKey: ['settings', 'audit', filter, zone], initialPageParam: '', queryFn: ({ pageParam, signal }) => ask<Page<AuditEntry>>(`/admin/audit${query({ ...askedOf(filter, zone), limit: AUDIT_ITEMS, cursor: pageParam })}`, { signal }), getNextPageParam: ({ nextCursor }) => nextCursor,
});
/** The lines of a download: as many as fit in these steps, newest first. */
export const auditLines = (filter: AuditFilter, zone: string, signal: AbortSignal): Promise<readonly AuditEntry[]> => whole<AuditEntry>('/admin/audit', signal, askedOf(filter, zone));
