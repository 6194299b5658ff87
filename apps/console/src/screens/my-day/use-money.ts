/** The author's own limit for this customer against the sums he writes, at every key: read once for the crisis, as the form of compensation reads it. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CompensationOptions, CrisisDetail } from '#contracts';
import { useMe } from '../../app/session';
import { authorityQuery, compensationOptionsQuery } from '../../forms/queries';
import { useWords } from '../../words/words';
import type { Note } from './marks';
import { beyond, ceilingHere, ceilingOf } from './money-marks';
import type { Ceiling } from './money-marks';
import { moneyNotes, withMoney } from './money-texts';
import { COMPOSE } from './texts';

/** Decided: may be said. */
const GRANTED: ReadonlySet<string> = new Set(['decided', 'accepted']);

/** What the person may grant this customer alone now; of his roles in general where the crisis cannot tell (no rules of compensation). Null while it is not known. */
export function useCeiling(detail: CrisisDetail): Ceiling | null {
  const me = useMe();
  const matrix = useQuery(authorityQuery).data;
  const { data: here, error } = useQuery(compensationOptionsQuery(detail.id));
  return useMemo(() => {
    if (here !== undefined) return ceilingHere(here);
    if (error === null || matrix === undefined) return null;
    return ceilingOf(matrix.roles.filter(({ role }) => me.roles.some((one) => one === role)).flatMap(({ paymentLimit }) => paymentLimit ?? []));
  }, [here, error, matrix, me.roles]);
}

/** On which grounds the author may grant something now, and what stands before it; undefined while it is not known, or the crisis has no such rules. */
export function useAlone(detail: CrisisDetail): Pick<CompensationOptions, 'currency' | 'alone' | 'lockedBy' | 'lockOpensBy'> | undefined {
  return useQuery(compensationOptionsQuery(detail.id)).data;
}

/** The notes with those on money; as they are while the limits are not known. */
export function useMoney(notes: readonly Note[], body: string, detail: CrisisDetail): readonly Note[] {
  const { t } = useWords();
  const ceiling = useCeiling(detail);
  const lead = detail.people['teamLead']?.name ?? t(COMPOSE.askLead);
  const { entries } = detail.relationship.compensation;
  return useMemo(() => {
    if (ceiling === null) return notes;
    return withMoney(notes, moneyNotes(beyond(body, ceiling, entries.filter(({ state }) => GRANTED.has(state))), ceiling, lead));
  }, [notes, body, ceiling, entries, lead]);
}
