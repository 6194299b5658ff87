/** The queue's rows: only those in view are drawn, pages come as one scrolls. On a phone the page itself scrolls, else the list does. */
import { useRouter } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { MouseEvent, ReactNode, RefObject, SyntheticEvent } from 'react';
import type { CrisisSummary } from '#contracts';
import { useStale } from '../../api/live';
import { useZone } from '../../app/zone';
import { useNow } from '../../parts/now';
import { useWords } from '../../words/words';
import { QueueRow } from './queue-row';
import { FOUR, inOrder, placed } from './slots';
import type { Slot } from './slots';
import { QUEUE } from './texts';
import { tellerOf } from './told';
import type { QueueRows } from './use-pages';
import { useRowsSeen } from './use-rows-seen';
import type { Seen } from './use-rows-seen';

/** As in queue.css. */
const ROW_PX = 59;
/** The head stays in view above the rows. */
const HEAD_PX = 33;
const PHONE_ROW_PX = 156;
/** Empty lines that stand for what is still to come. */
const TO_COME = 6;
const PHONE = '(max-width: 720px)';

export interface Selection {
  readonly index: number;
  readonly select: (index: number) => void;
  /** Counted up when a key moved the selection: then the row takes the focus. */
  readonly moved: number;
}
interface ListProps {
  readonly queue: QueueRows;
  readonly selection: Selection;
  /** How many there are in all, as far as it is known. */
  readonly total: number | null;
}

export function QueueList(props: ListProps): ReactNode {
  return useIsPhone() ? <PageList {...props} /> : <BoxList {...props} />;
}

export function useIsPhone(): boolean {
  const [is, setIs] = useState(() => matchMedia(PHONE).matches);
  useEffect(() => {
    const media = matchMedia(PHONE);
    const tell = (): void => { setIs(media.matches); };
    media.addEventListener('change', tell);
    return () => { media.removeEventListener('change', tell); };
  }, []);
  return is;
}

const countOf = ({ rows, more }: QueueRows): number => rows.length + (more ? TO_COME : 0);

function BoxList({ queue, selection, total }: ListProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const seen = useRowsSeen({ box, rowPx: ROW_PX, marginPx: HEAD_PX, coverPx: HEAD_PX, count: countOf(queue) });
  return <div className="qgrid" role="grid" {...gridWords(queue, total)} aria-label={useWords().t(QUEUE.list)}><div className="qbox" role="presentation" ref={box}><Head /><Rows queue={queue} selection={selection} seen={seen} rowPx={ROW_PX} /></div></div>;
}

function PageList({ queue, selection, total }: ListProps): ReactNode {
  const body = useRef<HTMLDivElement>(null);
  const [marginPx, setMargin] = useState(0);
  useLayoutEffect(() => { setMargin(body.current?.offsetTop ?? 0); }, []);
  const seen = useRowsSeen({ box: null, rowPx: PHONE_ROW_PX, marginPx, coverPx: 0, count: countOf(queue) });
  return <div className="qgrid phone" role="grid" {...gridWords(queue, total)} aria-label={useWords().t(QUEUE.list)}><Head /><div role="presentation" ref={body}><Rows queue={queue} selection={selection} seen={seen} rowPx={PHONE_ROW_PX} /></div></div>;
}

const gridWords = ({ rows, more }: QueueRows, total: number | null): { readonly 'aria-rowcount': number } => ({ 'aria-rowcount': more ? (total ?? -2) + 1 : rows.length + 1 });

function Head(): ReactNode {
  const { t } = useWords();
  return (
    <div role="rowgroup" className="qthead"><div role="row" className="qrow qth" aria-rowindex={1}>
      {[QUEUE.severity, QUEUE.breach, QUEUE.crisis, QUEUE.tracks, QUEUE.owner].map((name) => <div key={name.en} role="columnheader">{t(name)}</div>)}
      <div role="columnheader" className="num">{t(QUEUE.risk)}</div>
    </div></div>
  );
}

interface RowsProps {
  readonly queue: QueueRows;
  readonly selection: Selection;
  readonly seen: Seen;
  readonly rowPx: number;
}

function Rows({ queue, selection, seen, rowPx }: RowsProps): ReactNode {
  const body = useRef<HTMLDivElement>(null);
  const { from, to } = seen;
  const { show, rows } = queue;
  const count = countOf(queue);
  useEffect(() => { show(from * FOUR, to * FOUR - 1); }, [show, from, to]);
  const slots = useSlots(seen, selection.index);
  useFollow({ seen, selection, body, rows });
  const open = useOpening();
  const tell = useTeller();
  const take = (event: SyntheticEvent): void => {
    const index = rowAt(event.target);
    if (index !== null) selection.select(index);
  };
  return (
    <div role="rowgroup" ref={body} className="qrows" style={{ blockSize: count * rowPx }} data-to={to * FOUR} onClick={(event) => { take(event); open(event, 'a[data-crisis]'); }} onDoubleClick={(event) => { open(event, '[data-row]'); }} onFocus={take}>
      {slots.map(({ slot, four }) => (
        <div key={slot} role="presentation" className="qfour" style={{ transform: `translateY(${String(four * FOUR * rowPx)}px)` }}>
          {Array.from({ length: Math.min(FOUR, count - four * FOUR) }, (_, at) => {
            const index = four * FOUR + at;
            const row = rows[index];
            return row === undefined ? <ToCome key={at} /> : <QueueRow key={at} row={row} index={index} selected={index === selection.index} {...tell(row)} />;
          })}
        </div>
      ))}
    </div>
  );
}

/** The number of the row an event is about; null beside the rows. */
function rowAt(target: EventTarget | null): number | null {
  const index = target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset['row'] : undefined;
  return index === undefined ? null : Number(index);
}

/** What the rows say at present. */
function useTeller(): ReturnType<typeof tellerOf> {
  const { t, language } = useWords();
  const zone = useZone();
  const now = useNow();
  const stale = useStale();
  return useMemo(() => tellerOf({ now, stale, zone, language, t }), [now, stale, zone, language, t]);
}

/** The elements with the rows in them. The chosen row keeps its element while it is out of view, and with it the focus; at rest they stand in the order of reading. */
function useSlots({ from, to, rests }: Seen, selected: number): readonly Slot[] {
  const held = useRef<{ readonly slots: readonly Slot[]; readonly rests: number }>({ slots: [], rests });
  const chosen = Math.floor(selected / FOUR);
  const wanted = Array.from({ length: to - from }, (_, at) => from + at);
  const isOutOfView = (chosen < from || chosen >= to) && held.current.slots.some(({ four }) => four === chosen);
  const slots = placed(held.current.slots, isOutOfView ? [...wanted, chosen] : wanted);
  held.current = { slots: rests === held.current.rests ? slots : inOrder(slots), rests };
  return held.current.slots;
}

/** A plain click on a name, or two anywhere on its row, open the crisis within the console; every other click on a name is the browser's. */
function useOpening(): (event: MouseEvent, within: string) => void {
  const router = useRouter();
  return (event, within) => {
    const place = event.target instanceof Element ? event.target.closest<HTMLElement>(within) : null;
    const id = place?.dataset['crisis'] ?? place?.querySelector<HTMLElement>('a[data-crisis]')?.dataset['crisis'];
    if (id === undefined || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void router.navigate({ to: '/crises/$id', params: { id } });
  };
}

function ToCome(): ReactNode {
  return <div role="presentation" className="qrow sk" aria-hidden="true"><i /><i /><i /><i /></div>;
}

interface Followed {
  readonly seen: Seen;
  readonly selection: Selection;
  readonly body: RefObject<HTMLDivElement | null>;
  readonly rows: readonly CrisisSummary[];
}
/** A key moved the selection: bring its row into view and, as soon as it is drawn, give it the focus. When the order changes the focus stays with the crisis, not with the place. */
function useFollow({ seen, selection: { index, moved }, body, rows }: Followed): void {
  const { scrollTo } = seen;
  const latest = useRef(scrollTo);
  const awaited = useRef<number | null>(null);
  useEffect(() => { latest.current = scrollTo; });
  useEffect(() => {
    if (moved === 0) return;
    latest.current(index);
    awaited.current = index;
  }, [index, moved]);
  const before = useRef(rows);
  useEffect(() => {
    const focused = before.current === rows ? null : rowAt(document.activeElement);
    before.current = rows;
    if (focused !== null && focused !== index && body.current?.contains(document.activeElement) === true) awaited.current = index;
    if (awaited.current === null) return;
    const row = body.current?.querySelector<HTMLElement>(`[data-row="${String(awaited.current)}"]`);
    if (row == null) return;
    awaited.current = null;
    row.focus({ preventScroll: true });
  });
}
