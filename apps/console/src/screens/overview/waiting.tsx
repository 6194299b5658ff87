/** What waits for the person at the top: reviews to sign, decisions on money, notices to read; the most urgent first. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useStale } from '../../api/live';
import { useZone } from '../../app/zone';
import { hasRole, useMe } from '../../app/session';
import { clockWords, seenClock } from '../../parts/clock-state';
import { Glyph } from '../../parts/icon';
import { useNow } from '../../parts/now';
import { Pane } from '../../parts/pane';
import { Failed, Loading } from '../../parts/states';
import { Name, Num, Sentence } from '../../parts/text';
import { nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { mineQuery, toSignQuery } from './queries';
import { WAITING } from './texts';

interface Waits {
  readonly key: string;
  readonly name: string;
  readonly what: string;
  readonly drill: boolean;
  readonly startedAt: string | null;
  readonly dueAt: string | null;
  readonly to: '/reviews/$id' | '/crises/$id';
  readonly id: string;
}
/** As many as stand beside the sentence. */
const SHOWN = 4;

export function Waiting(): ReactNode {
  const { t } = useWords();
  const me = useMe();
  const reviews = useQuery(toSignQuery);
  const duties = useQuery(mineQuery);
  const signs = hasRole(me, 'executive');
  const error = reviews.error ?? duties.error;
  if (error !== null) return <Pane title={t(WAITING.title)}><Failed error={error} onRetry={() => { void reviews.refetch(); void duties.refetch(); }} /></Pane>;
  if (reviews.data === undefined || duties.data === undefined) return <Pane title={t(WAITING.title)}><Loading /></Pane>;
  const toSign = signs ? reviews.data.items : [];
  const all: Waits[] = [
    ...toSign.map((one): Waits => ({ key: one.crisisId, name: one.accountName, what: t(WAITING.review), drill: one.drill, startedAt: null, dueAt: one.dueAt, to: '/reviews/$id', id: one.reference })),
    ...duties.data.items.map((one): Waits => ({ key: `${one.crisisId}/${one.id}`, name: one.accountName, what: t(one.name), drill: one.drill, startedAt: null, dueAt: one.dueRealAt, to: '/crises/$id', id: one.crisisReference })),
  ].toSorted((a, b) => (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9'));
  return (
    <Pane title={t(WAITING.title)} count={<Num>{all.length}</Num>} className="waitpane">
      {all.length === 0 && <p className="sm mut2"><Sentence>{t(WAITING.none)}</Sentence></p>}
      <ul className="wait">{all.slice(0, SHOWN).map((one) => <Row key={one.key} one={one} />)}</ul>
      {all.length > SHOWN && <Link className="sm" to="/my-day">{t(WAITING.more, { n: all.length - SHOWN })}</Link>}
    </Pane>
  );
}

function Row({ one }: { readonly one: Waits }): ReactNode {
  const { t, language } = useWords();
  const now = useNow();
  const stale = useStale();
  const zone = useZone();
  const seen = seenClock(one, now, stale);
  const words = one.dueAt === null ? t(WAITING.noDue) : (clockWords(seen, language) ?? nearTime(Date.parse(one.dueAt), now, { language, zone }));
  return (
    <li>
      <Link to={one.to} params={{ id: one.id }}>
        <span className={`is-${seen.state}`} style={{ display: 'grid' }}><Glyph state={seen.state} left={seen.left} /></span>
        <span><b><Name>{one.name}</Name></b> <span className="mut">{one.what}{one.drill && <> · {t(WAITING.drill)}</>}</span></span>
        <span className={seen.state === 'late' ? 'sm is-late' : 'sm mut'}><Sentence>{words}</Sentence></span>
      </Link>
    </li>
  );
}
