/** The author's own limit against the sums he writes, at every key: nothing is asked of the server for it. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CrisisDetail } from '#contracts';
import { useMe } from '../../app/session';
import { authorityQuery } from '../../forms/queries';
import { useWords } from '../../words/words';
import type { Note } from './marks';
import { beyond, ceilingOf } from './money-marks';
import { moneyNotes, withMoney } from './money-texts';
import { COMPOSE } from './texts';

/** Decided: may be said. */
const GRANTED: ReadonlySet<string> = new Set(['decided', 'accepted']);

/** The notes with those on money; as they are while the limits are not known. */
export function useMoney(notes: readonly Note[], body: string, detail: CrisisDetail): readonly Note[] {
  const me = useMe();
  const { t } = useWords();
  const matrix = useQuery(authorityQuery).data;
  const lead = detail.people['teamLead']?.name ?? t(COMPOSE.askLead);
  const { entries } = detail.relationship.compensation;
  return useMemo(() => {
    if (matrix === undefined) return notes;
    const ceiling = ceilingOf(matrix.roles.filter(({ role }) => me.roles.some((one) => one === role)).flatMap(({ paymentLimit }) => paymentLimit ?? []));
    return withMoney(notes, moneyNotes(beyond(body, ceiling, entries.filter(({ state }) => GRANTED.has(state))), ceiling, lead));
  }, [notes, body, matrix, me.roles, entries, lead]);
}
