/** The facts behind the first steps, read as everything else is; what changes somewhere is read anew by itself. */
import { useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { CrisisDetail, CrisisSummary, CustomerItem, ObligationItem, TimelineEntry } from '#contracts';
import { Problem, ask, query } from '../api/client';
import { crisisQuery, timelineQuery } from '../api/queries';
import type { Page } from '../api/queries';
import { useMe } from '../app/session';
import { useWords } from '../words/words';
import { keep, useKept } from './kept';
import { blankSlate, exhibitsOf, openedBy, seenIn, toldCorrectly, wayOf } from './rules';
import type { Facts } from './rules';

const DRILLS_MAX = 50;
/** Of the newest so many in which the person has a part, one may be his own. */
const OWN_MAX = 5;
const CUSTOMERS_MAX = 100;

interface Own {
  readonly id: string;
  readonly reference: string;
}
/** The crisis the person opened himself, the newest; where newer ones of others stand before it, the one this device knows of. A crisis says who opened it in its record only. */
async function readOwn(personId: string, known: Own | null): Promise<Own | null> {
  const { items } = await ask<Page<CrisisSummary>>(`/crises${query({ person: 'me', drills: 'without', finished: true, order: '-opened', limit: OWN_MAX })}`);
  const records = await Promise.all(items.map(({ id }) => ask<Page<TimelineEntry>>(`/crises/${id}/timeline${query({ order: 'oldest', limit: 1 })}`)));
  const own = items.find((_, index) => openedBy(records[index]?.items ?? [], personId));
  if (own !== undefined) return { id: own.id, reference: own.reference };
  // The demo may have begun anew since: what is gone is not his.
  return known === null ? null : ask<CrisisDetail>(`/crises/${known.id}`).then(() => known, (error: unknown) => { if (error instanceof Problem && error.status === 404) return null; throw error; });
}

/** Undefined until they are known, and for somebody who may not read crises at all. Nothing is asked unless `enabled`. */
export function useFacts(enabled: boolean): Facts | undefined {
  const me = useMe();
  const kept = useKept(me.id);
  const { language } = useWords();
  const drills = useQuery({ queryKey: ['crises', 'tour', 'drills'], queryFn: () => ask<Page<CrisisSummary>>(`/crises${query({ drills: 'only', finished: true, limit: DRILLS_MAX })}`), enabled, retry: false });
  const own = useQuery({ queryKey: ['crises', 'tour', 'own', me.id], queryFn: () => readOwn(me.id, kept.own), enabled, retry: false });
  const first = own.data ?? undefined;
  useEffect(() => { if (first !== undefined) keep(me.id, { own: first }); }, [first, me.id]);
  const customers = useQuery({ queryKey: ['crises', 'tour', 'customers'], queryFn: () => ask<Page<CustomerItem>>(`/customers${query({ limit: CUSTOMERS_MAX })}`), enabled: enabled && own.data === null, retry: false });
  const hasOwn = enabled && first !== undefined;
  const detail = useQuery({ ...crisisQuery(first?.id ?? ''), enabled: hasOwn });
  const met = useQuery({ queryKey: ['crisis', first?.id ?? '', 'kept'], queryFn: () => ask<Page<ObligationItem>>(`/crises/${first?.id ?? ''}/obligations${query({ state: 'kept', limit: 100 })}`), enabled: hasOwn });
  const record = useQuery({ ...timelineQuery(first?.id ?? ''), enabled: hasOwn });
  if (drills.data === undefined || own.data === undefined) return undefined;
  const waiting = detail.data?.obligations.find(({ kind, state }) => kind === 'first-contact' && state === 'running');
  return {
    exhibits: exhibitsOf(drills.data.items), blank: blankSlate(customers.data?.items ?? [], drills.data.items.map(({ accountId }) => accountId), language),
    own: first === undefined ? null : {
      ...first, way: detail.data === undefined ? null : wayOf(detail.data.allowedCommands), duty: waiting === undefined ? null : `${first.id}.${waiting.id}`, told: toldCorrectly(record.data?.items ?? [], met.data?.items ?? [], me.id),
    },
  };
}

const CRISIS_ADDRESS = /^\/(?:crises|reviews)\/([^/]+)/;
/** Ticks off what was looked at: not that a link was pressed, but that the crisis itself was read and stands on the screen. */
export function useSeen(): void {
  const me = useMe();
  const { seen } = useKept(me.id);
  const reference = useRouterState({ select: ({ location }) => CRISIS_ADDRESS.exec(location.pathname)?.[1] ?? null });
  // Listens only: the screen itself reads it.
  const { data } = useQuery({ ...crisisQuery(reference ?? ''), enabled: false });
  const what = reference === null || data === undefined ? null : seenIn(data);
  useEffect(() => { if (what !== null && !seen.includes(what)) keep(me.id, { seen: [...seen, what] }); }, [what, seen, me.id]);
}
