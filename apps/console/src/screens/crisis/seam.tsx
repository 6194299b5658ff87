/** The ledger as a seam between the two tracks: an open stitch is owed, a closed one pulls the tracks together. Nothing else is decorative. */
import type { ReactNode } from 'react';
import type { TimelineEntry } from '#contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ask, query } from '../../api/client';
import type { Page } from '../../api/queries';
import { Num, Sentence } from '../../parts/text';
import { useWords } from '../../words/words';
import { seamOf } from './seam-path';
import { At, Block } from './tab-parts';
import { LEDGER } from './tab-texts';
import { useCrisis } from './use-crisis';

const MOVES: ReadonlySet<string> = new Set(['ledger.debited', 'ledger.credited', 'ledger.relieved', 'ledger.corrected']);

/** How many stitches were closed is counted from the lines of the record read so far. */
export function Seam({ owed }: { readonly owed: number }): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const lines = useInfiniteQuery({
    queryKey: ['crisis', detail.id, 'ledger-lines'],
    queryFn: ({ pageParam }) => ask<Page<TimelineEntry>>(`/crises/${encodeURIComponent(detail.id)}/timeline${query({ limit: 100, track: 'relationship', ...(pageParam === '' ? {} : { cursor: pageParam }) })}`),
    initialPageParam: '', getNextPageParam: (page) => page.nextCursor,
  });
  const moves = (lines.data?.pages ?? []).flatMap(({ items }) => items).filter(({ type }) => MOVES.has(type));
  const closed = moves.filter(({ type }) => type === 'ledger.credited' || type === 'ledger.relieved').length;
  const seam = seamOf({ owed, closed });
  const words = t(LEDGER.seam, { owed, closed });
  return (
    <>
      <svg className="seamline" viewBox={`0 0 ${String(seam.width)} 40`} role="img" aria-label={words} preserveAspectRatio="none">
        <path className="e1" d={seam.upper} /><path className="e2" d={seam.lower} />
        {seam.stitches.map(({ x, isClosed, half }) => <path key={x} className={isClosed ? 'k' : 'o'} d={`M${String(x)} ${String(20 - half)}V${String(20 + half)}`} />)}
      </svg>
      <p className="sm mut2"><Sentence>{words}</Sentence></p>
      {moves.length > 0 && <Block title={t(LEDGER.moves)}><ul className="plainlist">{moves.slice(0, 30).map((one) => <li key={one.seq}><At at={one.at} /> <Sentence>{t(one.text)}</Sentence></li>)}</ul></Block>}
      {moves.length > 30 && <p className="xs mut"><Num>{moves.length}</Num></p>}
    </>
  );
}
