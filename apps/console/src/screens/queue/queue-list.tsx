/** The queue's rows: only those in view are drawn, pages come as one scrolls. On a phone the page itself scrolls, else the list does. */
import { useVirtualizer, useWindowVirtualizer } from '@tanstack/react-virtual';
import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { CrisisSummary } from '#contracts';
import { useWords } from '../../words/words';
import { QueueRow } from './queue-row';
import { QUEUE } from './texts';
import type { QueueRows } from './use-pages';

const ROW_PX = 59;
/** The head stays in view above the rows. */
const HEAD_PX = 33;
const PHONE_ROW_PX = 156;
/** Drawn beyond the edges, so that fast scrolling meets rows and not paper. */
const OVERSCAN = 8;
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
  const virtual = useVirtualizer({ count: countOf(queue), getScrollElement: () => box.current, estimateSize: () => ROW_PX, overscan: OVERSCAN, scrollMargin: HEAD_PX, scrollPaddingStart: HEAD_PX, useFlushSync: false });
  return <div className="qgrid" role="grid" {...gridWords(queue, total)} aria-label={useWords().t(QUEUE.list)}><div className="qbox" role="presentation" ref={box}><Head /><Rows queue={queue} selection={selection} virtual={virtual} margin={HEAD_PX} /></div></div>;
}

function PageList({ queue, selection, total }: ListProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => { setMargin(box.current?.offsetTop ?? 0); }, []);
  const virtual = useWindowVirtualizer({ count: countOf(queue), estimateSize: () => PHONE_ROW_PX, overscan: OVERSCAN, scrollMargin: margin, useFlushSync: false });
  return <div className="qgrid phone" role="grid" {...gridWords(queue, total)} aria-label={useWords().t(QUEUE.list)}><Head /><div role="presentation" ref={box}><Rows queue={queue} selection={selection} virtual={virtual} margin={margin} /></div></div>;
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
  readonly virtual: Pick<Virtualizer<HTMLDivElement, Element>, 'getTotalSize' | 'getVirtualItems' | 'scrollToIndex'> | Pick<Virtualizer<Window, Element>, 'getTotalSize' | 'getVirtualItems' | 'scrollToIndex'>;
  /** From the top of what scrolls to the first row. */
  readonly margin: number;
}

function Rows({ queue, selection, virtual, margin }: RowsProps): ReactNode {
  const body = useRef<HTMLDivElement>(null);
  const items = virtual.getVirtualItems();
  const [from, to] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  const { show } = queue;
  useEffect(() => { show(from, to); }, [show, from, to]);
  useFollow({ virtual, selection, body });
  return (
    <div role="rowgroup" ref={body} className="qrows" style={{ blockSize: virtual.getTotalSize() }}>
      {items.map(({ index, start, size }) => {
        const row: CrisisSummary | undefined = queue.rows[index];
        return row === undefined ? <ToCome key={`to-come-${String(index)}`} topPx={start - margin} sizePx={size} /> : <QueueRow key={row.id} row={row} index={index} selected={index === selection.index} topPx={start - margin} sizePx={size} onSelect={selection.select} />;
      })}
    </div>
  );
}

function ToCome({ topPx, sizePx }: { readonly topPx: number; readonly sizePx: number }): ReactNode {
  return <div role="presentation" className="qrow sk" style={{ blockSize: sizePx, transform: `translateY(${String(topPx)}px)` }} aria-hidden="true"><i /><i /><i /><i /></div>;
}

/** A key moved the selection: bring its row into view and give it the focus. */
function useFollow({ virtual, selection: { index, moved }, body }: { readonly virtual: RowsProps['virtual']; readonly selection: Selection; readonly body: RefObject<HTMLDivElement | null> }): void {
  const scroll = useRef(virtual);
  useEffect(() => { scroll.current = virtual; });
  useEffect(() => {
    if (moved === 0) return undefined;
    scroll.current.scrollToIndex(index);
    const frame = requestAnimationFrame(() => { body.current?.querySelector<HTMLElement>(`[data-row="${String(index)}"]`)?.focus({ preventScroll: true }); });
    return () => { cancelAnimationFrame(frame); };
  }, [index, moved, body]);
}
