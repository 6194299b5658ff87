/**
 * The text with its marks. A real textarea, so that every reader, keyboard and spelling help works in it; the marks are drawn on a copy of the
 * same letters behind it, hidden from screen readers, who get them as the numbered list of notes.
 */
import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { Hidden } from '../../parts/text';
import { useWords } from '../../words/words';
import { segmentsOf } from './marks';
import type { Note } from './marks';
import { NoteList } from './note-list';
import type { NoteActs } from './note-list';
import { COMPOSE } from './texts';
import type { Composer } from './use-composer';

export function Editor({ composer, acts, area }: { readonly composer: Composer; readonly acts: NoteActs; readonly area: RefObject<HTMLTextAreaElement | null> }): ReactNode {
  const { t } = useWords();
  const { draft, notes, checked } = composer;
  const frame = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const tops = useTops(frame, [draft.body, notes, draft.language]);
  const caret = (): void => {
    const at = area.current?.selectionStart ?? -1;
    setActive(notes.find((note) => note.end > note.start && note.start <= at && at <= note.end)?.key ?? null);
  };
  const dir = draft.language === 'he' ? 'rtl' : 'ltr';
  return (
    <div className="ed" ref={frame}>
      <div className="ed-stack" dir={dir} lang={draft.language}>
        <Mirror text={draft.body} notes={notes} active={active} />
        <textarea ref={area} id="message-body" className="ed-text" dir={dir} lang={draft.language} spellCheck value={draft.body} aria-label={t(COMPOSE.message)} aria-describedby="message-marks" rows={8}
          onSelect={caret} onChange={(event) => { composer.set({ body: event.target.value, byHand: true }); }} />
      </div>
      <NoteList composer={composer} acts={acts} tops={tops} active={active} />
      <Hidden><span id="message-marks" role="status">{checked.state === 'reading' ? '' : t(COMPOSE.marks, { n: notes.length })}</span></Hidden>
    </div>
  );
}

function Mirror({ text, notes, active }: { readonly text: string; readonly notes: readonly Note[]; readonly active: string | null }): ReactNode {
  return (
    <div className="ed-mirror" aria-hidden="true">
      {segmentsOf(text, notes).map((segment, index) => {
        const note = segment.note === null ? undefined : notes[segment.note];
        if (note === undefined) return <span key={index}>{segment.text}</span>;
        return <mark key={index} className={`gd gd-${note.verdict}${note.key === active ? ' on' : ''}`} data-note={segment.note} data-n={(segment.note ?? 0) + 1}>{segment.text}</mark>;
      })}
      {/* A last line break needs something after it to take its height, as it does in the textarea. */}
      {'\u200b'}
    </div>
  );
}

/** Where each mark stands in the frame, by the number of its note; read after drawing, again when the width changes. */
function useTops(frame: RefObject<HTMLDivElement | null>, when: readonly unknown[]): ReadonlyMap<number, number> {
  const [tops, setTops] = useState<ReadonlyMap<number, number>>(new Map());
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const node = frame.current;
    if (node === null) return undefined;
    const observer = new ResizeObserver(([entry]) => { setWidth(Math.round(entry?.contentRect.width ?? 0)); });
    observer.observe(node);
    return () => { observer.disconnect(); };
  }, [frame]);
  useLayoutEffect(() => {
    const node = frame.current;
    if (node === null) return;
    const start = node.getBoundingClientRect().top;
    const found = new Map<number, number>();
    for (const mark of node.querySelectorAll<HTMLElement>('mark[data-note]')) {
      const number = Number(mark.dataset['note']);
      if (!found.has(number)) found.set(number, Math.round(mark.getBoundingClientRect().top - start));
    }
    setTops((before) => (same(before, found) ? before : found));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the caller names what moves the marks
  }, [frame, width, ...when]);
  return tops;
}

const same = (a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean => a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
