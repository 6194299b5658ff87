/** Writing to a customer: what is said, the text with its marks, the times against the forecast, and the way out with a time to undo. */
import { Link, useBlocker, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { CrisisDetail, ObligationItem } from '#contracts';
import { useMe } from '../../app/session';
import { useZone } from '../../app/zone';
import { Button } from '../../parts/button';
import { Dialog } from '../../parts/dialog';
import { Icon } from '../../parts/icon';
import { Sentence } from '../../parts/text';
import { useSay } from '../../parts/toast';
import { listWords } from '../../words/list';
import { nearTime, zoneName } from '../../words/time';
import { useWords } from '../../words/words';
import { speakInstead } from '../crisis/writers';
import type { MessageType } from './acts';
import { AskedWords } from './asked-words';
import { Blocks, Elements } from './blocks';
import { CameBack } from './came-back';
import { messageOf, substanceOf } from './composing';
import type { Confirmed, TemplateItem } from './composing';
import { ConfirmSend } from './confirm-send';
import { DrillTag } from './drill-tag';
import { DutyClock } from './duty-clock';
import { Editor } from './editor';
import { ForecastCheck } from './forecast-check';
import { holdingOf } from './holding';
import { withBeside, withReplaced } from './marks';
import { withMoneyReasons } from './money-marks';
import type { NoteActs } from './note-list';
import { Authority, Preview } from './preview';
import { RecipientLine, Recipients } from './recipients';
import { GonePanel } from './logged-panel';
import { NoAddress } from './no-address';
import { SendBar } from './send-bar';
import { SentPanel, proposalOf, useReading } from './sent-panel';
import { StillOpen } from './still-open';
import { COMPOSE, DAY, SEND, TYPES } from './texts';
import { nextWordPromise, useComposer } from './use-composer';
import type { Composer } from './use-composer';
import { useSending } from './use-sending';
import type { Sender, Stage } from './use-sending';

export interface ComposerProps {
  readonly detail: CrisisDetail;
  readonly duty: ObligationItem | null;
  readonly messageType: MessageType;
  readonly letter: string | null;
  readonly templates: readonly TemplateItem[];
  readonly zone: string;
  readonly next: ObligationItem | null;
  readonly onNext: () => void;
  readonly onCall: () => void;
  /** The duty is no longer among those that wait for this person. */
  readonly over: boolean;
}

export function ComposerPanel(props: ComposerProps): ReactNode {
  const { detail, duty, messageType, letter, templates, zone } = props;
  const composer = useComposer({ detail, duty, messageType, letter, templates, zone });
  const navigate = useNavigate();
  const sender = useSending(detail.id);
  const [confirming, setConfirming] = useState(false);
  const { draft, checked, notes } = composer;
  const holding = holdingOf(draft, notes, { check: checked.check, current: checked.state === 'failed' || (checked.state === 'still' && checked.text === draft.body), now: composer.now });
  const confirmed = (promises: readonly Confirmed[]): void => {
    setConfirming(false);
    sender.start({ command: holding.second ? 'propose-message' : 'send-message', payload: messageOf(withMoneyReasons(draft, notes), substanceOf(draft, composer.around, composer.template), [...promises, ...nextWordPromise(composer)]), version: detail.version });
  };
  const { stage } = sender;
  useSettled(stage, composer);
  const another = (): void => {
    // A letter is one letter, and a duty is met once: what is written after it is somebody's own.
    if (letter !== null || duty !== null) { void navigate({ to: '/my-day/$crisisId/write', params: { crisisId: detail.id }, search: { mode: 'write', ...(letter === null ? {} : { type: messageType }) } }); return; }
    sender.reset();
    composer.startOver();
  };
  // Somebody else met it while nothing was written here: an empty form of it would say that nothing has left.
  if (props.over && stage.kind === 'writing' && draft.body.trim() === '') return <GonePanel next={props.next} onNext={props.onNext} />;
  return (
    <>
      <section className="composer" id="compose" aria-labelledby="compose-title">
        <ComposerHead composer={composer} duty={duty} />
        {duty !== null && <AskedWords duty={duty} drill={detail.drill} />}
        {stage.kind === 'sent'
          ? <SentPanel detail={detail} duty={duty} waits={stage.command === 'propose-message'} answer={stage.answer} follow={draft.follow ?? null} next={props.next} onNext={props.onNext} onAnother={another} onAgain={sender.reset} />
          : <Writing composer={composer} sender={sender} onSend={() => { setConfirming(true); }} onCall={props.onCall} holding={holding} />}
      </section>
      <aside className="side"><Preview composer={composer} /><Authority composer={composer} /></aside>
      {confirming && <ConfirmSend composer={composer} second={holding.second} duty={duty} onClose={() => { setConfirming(false); }} onConfirm={confirmed} />}
      <Leaving sender={sender} />
    </>
  );
}

/** What left is no draft any more; what lies before a second reader is kept until it has left, because it may come back. */
function useSettled(stage: Stage, { drop, keepProposed }: Composer): void {
  const settled = useRef<Stage | null>(null);
  useEffect(() => {
    if (stage.kind !== 'sent' || settled.current === stage) return;
    settled.current = stage;
    const proposal = stage.command === 'propose-message' ? proposalOf(stage.answer) : null;
    if (proposal === null) drop();
    else keepProposed(proposal);
  }, [stage, drop, keepProposed]);
}

/** A draft of an earlier visit: an ordinary one, or one that was put before a second reader. */
function Restored({ composer, zone }: { readonly composer: Composer; readonly zone: string }): ReactNode {
  const { t, language } = useWords();
  const { restoredAt, proposed, startOver, detail } = composer;
  const reading = useReading(detail.id, proposed?.id ?? null);
  const approved = proposed !== null && reading.state === 'approved';
  const restart = useRef(startOver);
  useEffect(() => { restart.current = startOver; });
  useEffect(() => { if (approved) restart.current(); }, [approved]);
  if (restoredAt === null || approved) return null;
  const at = nearTime(restoredAt, Date.now(), { language, zone });
  const said = proposed === null ? t(COMPOSE.restored, { at }) : reading.state === 'returned' ? t(COMPOSE.cameBack, { at, reason: reading.reason }) : t(COMPOSE.stillWaits, { at });
  return <p className={`row wrapl sm ${proposed === null ? 'mut2' : 'note'}`} role={proposed === null ? undefined : 'status'}><span><Sentence>{said}</Sentence></span><Button kind="quiet" onClick={startOver}>{t(COMPOSE.startOver)}</Button></p>;
}

function ComposerHead({ composer, duty }: { readonly composer: Composer; readonly duty: ObligationItem | null }): ReactNode {
  const { t } = useWords();
  const { draft, around } = composer;
  return (
    <div className="chd">
      <div className="grow"><h1 id="compose-title">{t(COMPOSE.title, { type: t(TYPES[draft.messageType]), names: around.contactName === '' ? (composer.unreachable?.name ?? '…') : around.contactName })} <DrillTag detail={composer.detail} /></h1><RecipientLine composer={composer} /></div>
      {duty !== null && <DutyClock item={duty} drill={composer.detail.drill} size={22} />}
    </div>
  );
}

function Writing({ composer, sender, holding, onSend, onCall }: { readonly composer: Composer; readonly sender: Sender; readonly holding: ReturnType<typeof holdingOf>; readonly onSend: () => void; readonly onCall: () => void }): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  const area = useRef<HTMLTextAreaElement>(null);
  const { draft, set } = composer;
  const acts = useActs(composer, area);
  // While the message waits its time to undo, what was confirmed is what leaves.
  const frozen = sender.stage.kind === 'waiting' || sender.stage.kind === 'sending' || sender.stage.kind === 'doubt';
  return (
    <>
      <fieldset className="writing" disabled={frozen}>
        <SpeaksNow composer={composer} />
        <NoAddress composer={composer} onCall={onCall} />
        <Recipients composer={composer} />
        <CameBack composer={composer} />
        <Restored composer={composer} zone={zone} />
        {composer.isLetterGone && <p className="note near sm" role="status"><Icon name="alert" /><span>{t(COMPOSE.letterGone)} <Link to="/crises/$id" params={{ id: composer.detail.reference }}>{t(DAY.toCrisis)}</Link></span></p>}
        {composer.zone !== zone && <p className="xs mut">{t(COMPOSE.crisisClock, { zone: zoneName({ language, zone: composer.zone }) })}</p>}
        <div className="elr"><Elements composer={composer} /></div>
        <Blocks composer={composer} />
        <label className="subject"><span>{t(COMPOSE.subject)}</span><input className="input" dir={draft.language === 'he' ? 'rtl' : 'ltr'} lang={draft.language} value={draft.subject} maxLength={200} onChange={(event) => { set({ subject: event.target.value, subjectByHand: event.target.value.trim() !== '' }); }} /></label>
        <Editor composer={composer} acts={acts} area={area} />
        {draft.overrides.length > 0 && <p className="row wrapl sm mut2">{t(COMPOSE.overridden, { n: draft.overrides.length })}<Button kind="quiet" onClick={() => { set({ overrides: [] }); }}>{t(COMPOSE.again)}</Button></p>}
      </fieldset>
      <ForecastCheck composer={composer} />
      <StillOpen composer={composer} />
      <SendBar composer={composer} holding={holding} sender={sender} onSend={onSend} onCall={onCall} />
    </>
  );
}

/** Handed over, the one who wrote until now may still write; he reads who speaks instead. */
function SpeaksNow({ composer: { detail } }: { readonly composer: Composer }): ReactNode {
  const { t, language } = useWords();
  const names = speakInstead(detail.people, useMe());
  return names.length === 0 ? null : <p className="note near" role="status"><Icon name="people" /><span><Sentence>{t(SEND.speaksNow, { names: listWords(names, language) })}</Sentence></span></p>;
}

/** After each act the focus goes where the words are. */
function useActs(composer: Composer, area: React.RefObject<HTMLTextAreaElement | null>): NoteActs {
  const { t } = useWords();
  const say = useSay();
  const { draft, set } = composer;
  const select = (start: number, end: number): void => {
    requestAnimationFrame(() => { area.current?.focus(); area.current?.setSelectionRange(start, end); });
  };
  return {
    replace: (note, words) => {
      const body = withReplaced(draft.body, note, words);
      set({ body, byHand: true });
      // A fact may have stood in the sentence that went.
      if (note.end > note.start) say({ text: t(words === null ? COMPOSE.takenOut : COMPOSE.replacedSaid), undo: { label: t(COMPOSE.bringBack), run: () => { set({ body: draft.body, byHand: draft.byHand }); } } });
      const at = words === null ? note.start : body.indexOf(words);
      select(Math.max(0, at), Math.max(0, at) + (words?.length ?? 0));
    },
    beside: (note, words) => {
      set({ body: withBeside(draft.body, note, words), byHand: true });
      say({ text: t(COMPOSE.putSaid), undo: { label: t(SEND.undo), run: () => { set({ body: draft.body, byHand: draft.byHand }); } } });
      select(note.start, note.end);
    },
    override: (note, reason) => { set({ overrides: [...draft.overrides, { rule: note.rule, words: note.words, reason }] }); select(note.end, note.end); },
    giveReason: (note, reason) => { set({ reasons: { ...draft.reasons, [note.words]: reason } }); },
    show: (note) => { select(note.start, note.end); },
  };
}

/** Leaving while the message waits its time to undo: asked, never lost silently. */
function Leaving({ sender }: { readonly sender: Sender }): ReactNode {
  const { t } = useWords();
  const say = useSay();
  const waiting = sender.stage.kind === 'waiting';
  const blocker = useBlocker({ shouldBlockFn: () => waiting, enableBeforeUnload: () => waiting, withResolver: true });
  if (blocker.status !== 'blocked') return null;
  return (
    <Dialog title={t(SEND.leaving)} onClose={blocker.reset}>
      <p>{t(SEND.leavingMore)}</p>
      <div className="dialog-foot">
        <Button kind="primary" onClick={() => { void sender.go().then((taken) => { if (taken) blocker.proceed(); else blocker.reset(); }); }}>{t(SEND.sendAndGo)}</Button>
        <Button onClick={() => { sender.undo(); say({ text: t(SEND.undone) }); blocker.proceed(); }}>{t(SEND.keepAndGo)}</Button>
        <Button kind="quiet" onClick={blocker.reset}>{t(SEND.stay)}</Button>
      </div>
    </Dialog>
  );
}
