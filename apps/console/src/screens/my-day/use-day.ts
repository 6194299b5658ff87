/** The day of the person who is here, live. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { myObligationsQuery } from '../../api/queries';
import { useZone } from '../../app/zone';
import { readInstant } from '../../forms/model/instants';
import { useNow } from '../../parts/now';
import { localDay } from '../../words/time';
import { dayOf, dutyOf, inOrder } from './duties';
import type { Day, Drill, Duty } from './duties';
import { doneQuery, myCrisesQuery } from './queries';
import type { ObligationItem } from '#contracts';

export interface MyDay {
  readonly day: Day;
  readonly order: readonly Duty[];
  readonly done: readonly ObligationItem[];
  readonly drillOf: (crisisId: string) => Drill;
  readonly loaded: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** Order changes when a clock passes a threshold; drawn every second, because the clocks are. */
export function useDay(): MyDay {
  const zone = useZone();
  const now = useNow();
  const duties = useQuery(myObligationsQuery);
  const crises = useQuery({ ...myCrisesQuery, retry: false }).data;
  const drills = useMemo(() => new Map((crises?.items ?? []).map((one) => [one.id, one.drill])), [crises]);
  const read = readInstant(`${localDay(now, zone)}T00:00`, zone);
  const done = useQuery(doneQuery(read.ok && read.at !== null ? read.at : now)).data;
  const drillOf = (crisisId: string): Drill => drills.get(crisisId) ?? null;
  const day = dayOf((duties.data?.items ?? []).map((item) => dutyOf(item, drillOf(item.crisisId), now)));
  return { day, order: inOrder(day), done: done?.items ?? [], drillOf, loaded: duties.data !== undefined, error: duties.data === undefined ? duties.error : null, retry: () => { void duties.refetch(); } };
}
