/** The foot of the composer: what holds the message back, or the seconds in which it can still be taken back; refusals, conflicts and a cut line where they happen. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { timelineQuery } from '../../api/queries';
import { useZone } from '../../app/zone';
import { SENDING } from '../../forms/texts';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { useNow } from '../../parts/now';
import { Hidden, Num, Sentence } from '../../parts/text';
import { clockTime } from '../../words/time';
import { useWords } from '../../words/words';
import { barsCalls, inForce } from '../crisis/boundaries';
import { useUnsentApology } from '../crisis/send-apology';
import { APOLOGY_GATE, ApologyActs, NOT_CHECKED } from './apology-gate';
import { GateAct } from './gate-act';
import { isOfListening } from './gate-command';
import type { Holding } from './holding';
import { COMPOSE, DAY, SEND } from './texts';
import type { Composer } from './use-composer';
import { UNDO_MS } from './use-sending';
import type { Sender } from './use-sending';

interface Props {
  readonly composer: Composer;
  readonly holding: Holding;
  readonly sender: Sender;
  readonly onSend: () => void;
  readonly onCall: () => void;
}

export function SendBar({ composer, holding, sender, onSend, onCall }: Props): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  const { stage } = sender;
  const differs = useUnsentApology(composer.detail) !== null;
  const bar = useRef<HTMLDivElement>(null);
  const trouble = useRef<HTMLDivElement>(null);
  const before = useRef(stage.kind);
  // Taken back: the focus returns to where it was, not to the top of the page.
  useEffect(() => {
    if (before.current === 'waiting' && stage.kind === 'writing') bar.current?.querySelector('button')?.focus();
    // Refused after the time to undo: the eye and the focus are brought to the reason.
    if (before.current !== stage.kind) trouble.current?.focus();
    before.current = stage.kind;
  }, [stage.kind]);
  if (stage.kind === 'waiting') return <Waiting until={stage.until} sender={sender} />;
  const busy = stage.kind === 'sending';
  return (
    <div className="sendarea">
      {stage.kind === 'refused' && <div className="note late trouble" role="alert" tabIndex={-1} ref={trouble}><Icon name="alert" /><div><b>{t(SEND.refused)}</b> <Sentence>{stage.problem.document.detail}</Sentence> <span className="xs mut">{t(SENDING.code)} <Num>{stage.problem.code}</Num></span></div></div>}
      {stage.kind === 'doubt' && <div className="note near trouble" role="alert" tabIndex={-1} ref={trouble}><Icon name="offline" /><div><p>{t(SEND.doubt)}</p><div className="row wrapl gap-above"><Button kind="primary" onClick={() => { void sender.go(); }}>{t(SEND.sameAgain)}</Button></div></div></div>}
      {(stage.kind === 'writing' || stage.kind === 'refused') && holding.gates.filter((gate) => stage.kind === 'writing' || gate.code !== stage.problem.code).map((gate) => <Gate key={gate.code} gate={gate} composer={composer} differs={differs} />)}
      {stage.kind === 'refused' && stage.problem.code === NOT_CHECKED && <div className="row wrapl gap-above"><ApologyActs composer={composer} /></div>}
      {(stage.kind === 'writing' || stage.kind === 'refused') && <Emergency composer={composer} holding={holding} />}
      {stage.kind === 'conflict' && <Conflict composer={composer} sender={sender} since={stage.since} />}
      <div className="sendbar" ref={bar}>
        <Button kind="primary" icon="mail" busy={busy} disabled={!holding.free || stage.kind === 'conflict' || stage.kind === 'doubt'} onClick={onSend}>{t(busy ? SEND.sending : holding.second ? COMPOSE.propose : COMPOSE.send)}</Button>
        {!barsCalls(inForce(composer.detail.relationship.limits.boundaries, composer.now), composer.draft.contactIds) && <Button icon="phone" onClick={onCall}>{t(COMPOSE.callInstead)}</Button>}
        <span className="sm mut2 grow" role="status"><HoldingWords holding={holding} differs={differs} /></span>
        {composer.savedAt !== null && <span className="xs mut saved"><Sentence>{t(COMPOSE.saved, { at: clockTime(composer.savedAt, { language, zone }) })}</Sentence></span>}
      </div>
    </div>
  );
}

/** What a message of this kind has to wait for, and the act that lifts it. `differs`: an apology waits on record, in other words. */
function Gate({ gate: { code, text }, composer, differs }: { readonly gate: Holding['gates'][number]; readonly composer: Composer; readonly differs: boolean }): ReactNode {
  const { t } = useWords();
  return (
    <div className="note near trouble"><Icon name="lock" /><span><Sentence>{t(code === NOT_CHECKED && differs ? APOLOGY_GATE.differs : text)}</Sentence> <Link to="/crises/$id" params={{ id: composer.detail.reference }}>{t(DAY.toCrisis)}</Link></span>
      {code === NOT_CHECKED ? <ApologyActs composer={composer} /> : <GateAct detail={composer.detail} code={code} contactId={composer.draft.contactIds[0]} />}</div>
  );
}

/** The way out that the refusal names stands beside it, and stays in sight once taken. */
function Emergency({ composer: { draft, set }, holding }: { readonly composer: Composer; readonly holding: Holding }): ReactNode {
  const { t } = useWords();
  if (!draft.emergency && !holding.gates.some(({ code }) => isOfListening(code))) return null;
  return <label className="option sm"><input type="checkbox" checked={draft.emergency} onChange={(event) => { set({ emergency: event.target.checked }); }} />{t(COMPOSE.emergency)}</label>;
}

function HoldingWords({ holding, differs }: { readonly holding: Holding; readonly differs: boolean }): ReactNode {
  const { t } = useWords();
  const waits = holding.gates.some(({ code }) => !differs || code !== NOT_CHECKED);
  const parts = [
    ...(holding.nobody ? [t(COMPOSE.heldTo)] : []), ...(holding.empty ? [t(COMPOSE.heldEmpty)] : []), ...(!holding.empty && holding.noSubject ? [t(COMPOSE.heldSubject)] : []), ...(holding.past ? [t(COMPOSE.heldPast)] : []),
    ...(holding.refused > 0 ? [t(COMPOSE.heldNo, { n: holding.refused })] : []), ...(waits ? [t(COMPOSE.heldGate)] : holding.gates.length > 0 ? [t(APOLOGY_GATE.held)] : []), ...(holding.shallow ? [t(COMPOSE.heldShallow)] : []), ...(holding.unreasoned > 0 ? [t(COMPOSE.heldAsk, { n: holding.unreasoned })] : []), ...(!holding.empty && holding.reading ? [t(COMPOSE.heldChecking)] : []),
  ];
  if (parts.length > 0) return <Sentence>{t(COMPOSE.held, { parts: parts.join(', ') })}</Sentence>;
  return <>{t(holding.second ? COMPOSE.readySecond : COMPOSE.ready)}</>;
}

/** Focus is on Undo: whoever saw his mistake presses Enter. */
function Waiting({ until, sender }: { readonly until: number; readonly sender: Sender }): ReactNode {
  const { t } = useWords();
  useNow();
  const undo = useRef<HTMLDivElement>(null);
  useEffect(() => { undo.current?.querySelector('button')?.focus(); }, []);
  const left = Math.max(0, Math.ceil((until - Date.now()) / 1000));
  return (
    <div className="sendarea"><div className="sendbar leaving" ref={undo}>
      <Button kind="primary" onClick={sender.undo}>{t(SEND.undo)}</Button>
      <span className="grow" aria-hidden="true"><b><Sentence>{t(SEND.leaves, { seconds: left })}</Sentence></b><i className="fuse" style={{ inlineSize: `${String((left / (UNDO_MS / 1000)) * 100)}%` }} /></span>
      <Button kind="quiet" onClick={() => { void sender.go(); }}>{t(SEND.nowNow)}</Button>
      <Hidden><span role="status">{t(SEND.leavesSaid, { seconds: UNDO_MS / 1000 })}</span></Hidden>
    </div></div>
  );
}

/** Others acted since the author looked: what they did beside what he is about to send. */
function Conflict({ composer, sender, since }: { readonly composer: Composer; readonly sender: Sender; readonly since: number }): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  const entries = useQuery(timelineQuery(composer.detail.id)).data?.items ?? [];
  const theirs = entries.filter((one) => one.seq > since).slice(0, 6);
  return (
    <div className="conflict" role="alertdialog" aria-label={t(SEND.conflict)}>
      <b>{t(SEND.conflict)}</b>
      <div className="diff">
        <div><h3>{t(SEND.meanwhile)}</h3>{theirs.length === 0 ? <p>{t(SEND.nothingNew)}</p> : <ul>{theirs.map((one) => <li key={one.seq}><Num>{clockTime(Date.parse(one.at), { language, zone })}</Num> {t(one.text)}</li>)}</ul>}</div>
        <div><h3>{t(SEND.yours)}</h3><p dir="auto">{composer.draft.body.slice(0, 260)}</p></div>
      </div>
      <p className="sm mut2">{t(SEND.checkedAgain)}</p>
      <div className="row wrapl gap-above"><Button kind="primary" onClick={() => { void sender.insist(); }}>{t(SEND.allTheSame)}</Button><Button kind="quiet" onClick={sender.reset}>{t(SEND.reconsider)}</Button></div>
    </div>
  );
}
