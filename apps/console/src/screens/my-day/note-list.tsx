/** Numbered notes in the margin, each beside its words: the rule in words, the reason, a better way, and what the author may do. */
import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useZone } from '../../app/zone';
import { Button } from '../../parts/button';
import { Hidden, Num, Sentence } from '../../parts/text';
import { nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { whyOf } from './date-texts';
import { holdsMore } from './marks';
import type { Note } from './marks';
import { COMPOSE, RULES } from './texts';
import type { Composer } from './use-composer';

export interface NoteActs {
  /** Null takes the sentence out. */
  readonly replace: (note: Note, words: string | null) => void;
  /** Puts the words behind the sentence, and leaves it to the author to change what is marked in it. */
  readonly beside: (note: Note, words: string) => void;
  readonly override: (note: Note, reason: string) => void;
  readonly giveReason: (note: Note, reason: string) => void;
  readonly show: (note: Note) => void;
}
interface ListProps {
  readonly composer: Composer;
  readonly acts: NoteActs;
  readonly tops: ReadonlyMap<number, number>;
  readonly active: string | null;
}
const GAP_PX = 8;

export function NoteList({ composer, acts, tops, active }: ListProps): ReactNode {
  const { t } = useWords();
  const { notes, checked, draft } = composer;
  const list = useRef<HTMLOListElement>(null);
  const [places, setPlaces] = useState<readonly number[]>([]);
  const [height, setHeight] = useState(0);
  // Each note stands beside its words or right below the note before it; after every drawing, because an open reason makes a note longer.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- it ends by itself: places that did not change are not set
  useLayoutEffect(() => {
    let free = 0;
    const found = [...(list.current?.children ?? [])].map((node, index) => {
      const place = Math.max(free, tops.get(index) ?? free);
      free = place + node.getBoundingClientRect().height + GAP_PX;
      return place;
    });
    if (found.join() !== places.join()) setPlaces(found);
    if (free !== height) setHeight(free);
  });
  return (
    <div className="ed-notes" style={{ minBlockSize: height }}>
      <ol ref={list} aria-label={t(COMPOSE.notes)}>
        {notes.map((note, index) => <li key={note.key} className={`gn gn-${note.verdict}${active === note.key ? ' on' : ''}`} style={{ insetBlockStart: places[index] ?? 0 }}><NoteBox note={note} number={index + 1} composer={composer} acts={acts} /></li>)}
      </ol>
      {notes.length === 0 && draft.body.trim() !== '' && <p className="xs mut">{t(checked.state === 'failed' ? COMPOSE.checkFailed : checked.state === 'reading' ? COMPOSE.checking : COMPOSE.noNotes)}</p>}
    </div>
  );
}

const VERDICT = { no: COMPOSE.refused, ask: COMPOSE.needs, warn: COMPOSE.advice } as const;

function NoteBox({ note, number, composer, acts }: { readonly note: Note; readonly number: number; readonly composer: Composer; readonly acts: NoteActs }): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  const [reasoning, setReasoning] = useState(false);
  const head = Object.hasOwn(RULES, note.rule) ? t(RULES[note.rule as keyof typeof RULES]) : note.rule;
  const clock = (at: number): string => nearTime(at, composer.now, { language, zone: composer.zone === zone ? zone : composer.zone });
  const reason = composer.draft.reasons[note.words];
  const more = note.use !== null && holdsMore(composer.draft.body, note);
  return (
    <>
      <p><span className="gk"><Num>{number}</Num></span><b>{head}.</b> <Hidden>{t(VERDICT[note.verdict])}. {note.words === '' ? '' : `${t(COMPOSE.quoted, { words: note.words })}. `}</Hidden><Sentence>{whyOf(note, language, { check: composer.checked.check, clock })}</Sentence></p>
      <p className="better" {...(note.use === null ? {} : { lang: composer.draft.language, dir: 'auto' })}>{note.use === null ? <Sentence>{note.better[language]}</Sentence> : <q><Sentence>{note.use}</Sentence></q>}</p>
      {more && <p className="mut2">{t(COMPOSE.holdsMore)}</p>}
      {reason !== undefined && note.verdict === 'ask' && <p className="mut2">{t(COMPOSE.reasoned, { reason })}</p>}
      {reasoning ? <Reason note={note} acts={acts} onClose={() => { setReasoning(false); }} /> : <Choices note={note} number={number} acts={acts} more={more} onReason={() => { setReasoning(true); }} lead={composer.detail.people['teamLead']?.name ?? t(COMPOSE.askLead)} />}
    </>
  );
}

/** What these mark is the way the whole is written; taking a sentence out would take the message with it. */
const WHOLE: ReadonlySet<string> = new Set(['wrong-language', 'wrong-form']);

function Choices({ note, number, acts, more, onReason, lead }: { readonly note: Note; readonly number: number; readonly acts: NoteActs; /** The sentence says more than is marked. */ readonly more: boolean; readonly onReason: () => void; readonly lead: string }): ReactNode {
  const { t } = useWords();
  const { use } = note;
  const other = note.verdict === 'ask' ? t(COMPOSE.askWith, { who: lead }) : note.verdict === 'warn' ? t(COMPOSE.keep) : t(COMPOSE.wrongly);
  // A date before the likely time is refused whatever anybody says; there is nothing to ask for.
  const asks = note.rule !== 'date-before-p50';
  const named = (name: string): { readonly 'aria-label': string } => ({ 'aria-label': `${name} (${String(number)})` });
  return (
    <div className="row wrapl">
      {use !== null && !more && <Button kind="quiet" {...named(t(COMPOSE.useThis))} onClick={() => { acts.replace(note, use); }}>{t(COMPOSE.useThis)}</Button>}
      {use !== null && more && <Button kind="quiet" {...named(t(COMPOSE.putBeside))} onClick={() => { acts.beside(note, use); }}>{t(COMPOSE.putBeside)}</Button>}
      {use === null && note.end > note.start && !WHOLE.has(note.rule) && <Button kind="quiet" {...named(t(COMPOSE.takeOut))} onClick={() => { acts.replace(note, null); }}>{t(COMPOSE.takeOut)}</Button>}
      {asks && <Button kind="quiet" className="mut2" {...named(other)} onClick={() => { if (note.verdict === 'warn') acts.override(note, t(COMPOSE.keep)); else onReason(); }}>{other}</Button>}
      {note.end > note.start && <Button kind="quiet" className="mut2 show" {...named(t(COMPOSE.show))} onClick={() => { acts.show(note); }}>{t(COMPOSE.show)}</Button>}
    </div>
  );
}

/** A reason is asked where words leave against the guard, or a date against the forecast; both are kept and counted. */
function Reason({ note, acts, onClose }: { readonly note: Note; readonly acts: NoteActs; readonly onClose: () => void }): ReactNode {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const input = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => { input.current?.focus(); }, []);
  const save = (): void => {
    if (reason.trim() === '') return;
    if (note.verdict === 'ask') acts.giveReason(note, reason.trim());
    else acts.override(note, reason.trim());
    onClose();
  };
  return (
    <div className="reason" role="group" aria-label={t(note.date === null ? COMPOSE.whyKeep : COMPOSE.whyEarly)} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onClose(); } }}>
      <label>{t(note.date === null ? COMPOSE.whyKeep : COMPOSE.whyEarly)}<textarea ref={input} className="input" dir="auto" rows={2} value={reason} onChange={(event) => { setReason(event.target.value); }} /></label>
      <p className="mut">{t(COMPOSE.counted)}</p>
      <div className="row wrapl"><Button kind="quiet" onClick={save} disabled={reason.trim() === ''}>{t(COMPOSE.save)}</Button><Button kind="quiet" className="mut2" onClick={onClose}>{t(COMPOSE.notNow)}</Button></div>
    </div>
  );
}
