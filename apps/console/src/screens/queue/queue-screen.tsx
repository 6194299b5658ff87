/** The incident manager's screen: every open crisis in the one right order, and why. */
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { CrisisSummary } from '#contracts';
import { useKeys } from '../../app/keys';
import { may, useMe } from '../../app/session';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { useMinute } from '../../parts/now';
import { Empty, Failed, Loading } from '../../parts/states';
import { useSay } from '../../parts/toast';
import { Kbd } from '../../parts/text';
import { useWords } from '../../words/words';
import { UNFILTERED, COUNT_OF, extraFilters, filterOf, searchOf } from './filters';
import type { QueueFilter } from './filters';
import { ACTS, ActDialog, useWriting } from './queue-acts';
import type { Act } from './queue-acts';
import { QueueFilters } from './queue-filters';
import { QueueList, useIsPhone } from './queue-list';
import { QueuePeek } from './queue-peek';
import { QUEUE, WHY } from './texts';
import { useCounts, useQueueRows } from './use-pages';
import type { QueueRows } from './use-pages';
import './queue.css';

export function QueueScreen(): ReactNode {
  const { t } = useWords();
  const me = useMe();
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const filter = filterOf(search);
  const setFilter = (next: QueueFilter): void => { void navigate({ to: '/queue', search: searchOf(next), replace: true }); };
  const [extrasOpen, setExtrasOpen] = useState(extraFilters(filter) > 0);
  const counts = useCounts(filter);
  const queue = useQueueRows(filter);
  const selection = useSelection(queue.rows, JSON.stringify(filter));
  const row = queue.rows[selection.index];
  const acting = useActs(row, selection.step, () => { setExtrasOpen(true); document.querySelector<HTMLInputElement>('#queue-extras input')?.focus(); });
  const phone = useIsPhone();
  const total = counts === undefined || filter.status !== null ? null : counts[COUNT_OF[filter.view]];
  return (
    <div className="q">
      <section className="qmain">
        <div className="qhead"><h1>{t(QUEUE.title)}</h1><p className="why">{t(QUEUE.order)}</p><span className="grow" />{may(me, 'open') && <Link className="btn pri" to="/open"><Icon name="plus" /><span>{t(QUEUE.open)}</span><Kbd>C</Kbd></Link>}</div>
        <QueueFilters filter={filter} counts={counts} onChange={setFilter} extrasOpen={extrasOpen} onExtras={setExtrasOpen} />
        <Body queue={queue} filter={filter} onClear={() => { setFilter(UNFILTERED); }}><QueueList queue={queue} selection={selection} total={total} /></Body>
        <KeyList />
      </section>
      {!phone && (row === undefined ? <aside className="peek" aria-label={t(WHY.panel)}><p className="sm mut">{t(WHY.pick)}</p></aside> : <QueuePeek row={row} above={queue.rows[selection.index - 1] ?? null} place={selection.index + 1} onAct={acting.start} />)}
      {acting.act !== null && <ActDialog act={acting.act.act} crisisId={acting.act.crisisId} onClose={acting.end} />}
      <LateNews rows={queue.rows} />
    </div>
  );
}

function Body({ queue, filter, onClear, children }: { readonly queue: QueueRows; readonly filter: QueueFilter; readonly onClear: () => void; readonly children: ReactNode }): ReactNode {
  const { t } = useWords();
  const me = useMe();
  if (queue.error !== null) return <Failed error={queue.error} onRetry={queue.retry} />;
  if (queue.pending) return <Loading lines={8} />;
  if (queue.rows.length > 0 || queue.more) return children;
  if (filter.view === 'open' && extraFilters(filter) === 0) return <Empty title={t(QUEUE.emptyTitle)} action={may(me, 'open') ? <Link className="btn" to="/open"><Icon name="plus" /><span>{t(QUEUE.open)}</span></Link> : undefined}>{t(QUEUE.emptyText)}</Empty>;
  return <Empty title={t(QUEUE.noneTitle)} action={<Button onClick={onClear}>{t(QUEUE.clear)}</Button>}>{t(QUEUE.noneText)}</Empty>;
}

/** The keys that do something for this person. */
function KeyList(): ReactNode {
  const { t } = useWords();
  const me = useMe();
  return (
    <div className="keys" role="note" aria-label={t(QUEUE.keys)}>
      <span><Kbd>J</Kbd> {t(QUEUE.next)}</span><span><Kbd>K</Kbd> {t(QUEUE.before)}</span><span><Kbd>Enter</Kbd> {t(QUEUE.enter)}</span>
      {ACTS.filter(({ command }) => may(me, command)).map(({ act, key, label }) => <span key={act}><Kbd>{key.toUpperCase()}</Kbd> {t(label)}</span>)}
      <span><Kbd>F</Kbd> {t(QUEUE.filter)}</span><span><Kbd>?</Kbd> {t(QUEUE.all)}</span>
    </div>
  );
}

interface Selected {
  readonly index: number;
  readonly moved: number;
  readonly select: (index: number) => void;
  readonly step: (by: number) => void;
}
/** By the crisis, not by its place: when the order changes, the eye stays with what it was reading. */
function useSelection(rows: readonly CrisisSummary[], list: string): Selected {
  const [chosen, setChosen] = useState<{ readonly id: string; readonly index: number } | null>(null);
  const [moved, setMoved] = useState(0);
  useEffect(() => { setChosen(null); setMoved(0); }, [list]);
  const found = chosen === null ? 0 : rows.findIndex(({ id }) => id === chosen.id);
  const index = found === -1 ? Math.min(chosen?.index ?? 0, Math.max(0, rows.length - 1)) : found;
  const latest = useRef(rows);
  useEffect(() => { latest.current = rows; });
  const [select] = useState(() => (next: number): void => {
    const row = latest.current[next];
    if (row !== undefined) setChosen((was) => (was?.id === row.id ? was : { id: row.id, index: next }));
  });
  const step = (by: number): void => {
    select(Math.min(Math.max(0, index + by), Math.max(0, rows.length - 1)));
    setMoved(moved + 1);
  };
  return { index, moved, select, step };
}

type Acting = { readonly act: Exclude<Act, 'write'>; readonly crisisId: string } | null;
function useActs(row: CrisisSummary | undefined, step: (by: number) => void, onFilter: () => void): { readonly act: Acting; readonly start: (act: Act) => void; readonly end: () => void } {
  const me = useMe();
  const say = useSay();
  const { t } = useWords();
  const write = useWriting();
  const navigate = useNavigate();
  const [act, setAct] = useState<Acting>(null);
  const start = (wanted: Act): void => {
    const entry = ACTS.find((one) => one.act === wanted);
    if (row === undefined || entry === undefined) return;
    if (!may(me, entry.command)) say({ text: t(WHY.notThis), tone: 'trouble' });
    else if (wanted === 'write') write(row.id);
    else setAct({ act: wanted, crisisId: row.id });
  };
  useKeys([
    { key: 'j', label: QUEUE.next, run: () => { step(1); } }, { key: 'k', label: QUEUE.before, run: () => { step(-1); } }, { key: 'enter', label: QUEUE.enter, isTold: true, run: () => undefined },
    ...ACTS.map((entry) => ({ key: entry.key, label: entry.label, ...(row !== undefined && may(me, entry.command) ? { about: row.reference } : {}), run: () => { start(entry.act); } })),
    { key: 'f', label: QUEUE.filter, run: onFilter },
  ]);
  useEnter(() => { if (row !== undefined) void navigate({ to: '/crises/$id', params: { id: row.reference } }); });
  return { act, start, end: () => { setAct(null); } };
}

/** Enter opens from a row or from nowhere in particular; on a button or link it stays theirs. */
function useEnter(run: () => void): void {
  const latest = useRef(run);
  useEffect(() => { latest.current = run; });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event;
      const free = target === document.body || (target instanceof HTMLElement && (target.id === 'main' || target.dataset['row'] !== undefined));
      if (event.key === 'Enter' && !event.defaultPrevented && free) { event.preventDefault(); latest.current(); }
    };
    addEventListener('keydown', onKey);
    return () => { removeEventListener('keydown', onKey); };
  }, []);
}

const isLate = ({ nextDue }: CrisisSummary, now: number): boolean => nextDue?.dueAt != null && Date.parse(nextDue.dueAt) <= now;
/** Said once, the minute a duty goes over its time. */
function LateNews({ rows }: { readonly rows: readonly CrisisSummary[] }): ReactNode {
  const { t } = useWords();
  const now = useMinute();
  const known = useRef<ReadonlySet<string> | null>(null);
  const [news, setNews] = useState('');
  useEffect(() => {
    if (rows.length === 0) return;
    const late = rows.filter((row) => isLate(row, now));
    const fresh = known.current === null ? [] : late.filter(({ id }) => known.current?.has(id) === false);
    known.current = new Set(late.map(({ id }) => id));
    if (fresh.length > 0 && fresh.length <= 5) setNews(fresh.map(({ reference }) => t(QUEUE.nowLate, { reference })).join(' '));
  }, [rows, now, t]);
  return <div className="vh" role="alert">{news}</div>;
}
