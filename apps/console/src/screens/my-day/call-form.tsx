/** A call on record, calmly: what was said, how they felt, what comes next. */
import { useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import type { CrisisDetail, ObligationItem } from '#contracts';
import { useMe } from '../../app/session';
import { useZone } from '../../app/zone';
import { crisisNow } from '../../forms/crisis-clock';
import { FORM, SENDING } from '../../forms/texts';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { useNow } from '../../parts/now';
import { Name, Num, Sentence } from '../../parts/text';
import { MINUTE_MS, nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { callName, dropCall, keepCall, readCall } from './call-store';
import type { Tries } from './call-store';
import { CHANNELS, FEELINGS, asksApart, freshCall, lackingOf, mayBeMissed } from './calling';
import type { Call, Lacking } from './calling';
import { nextWordAt } from './composing';
import { DrillTag } from './drill-tag';
import { DutyClock } from './duty-clock';
import { InstantInput } from './instant-input';
import { LoggedPanel } from './logged-panel';
import { CALL, COMPOSE, SEND } from './texts';
import { useLogging } from './use-logging';
import type { KeptTries, Logged } from './use-logging';

interface Props {
  readonly detail: CrisisDetail;
  readonly duty: ObligationItem | null;
  readonly next: ObligationItem | null;
  readonly onNext: () => void;
  readonly onWrite: () => void;
}
const FIELD: Readonly<Record<Lacking, string>> = { said: 'call-said', question: 'call-question' };

export function CallForm({ detail, duty, next, onNext, onWrite }: Props): ReactNode {
  const { t } = useWords();
  const now = crisisNow(detail, useNow());
  const { call, change, startOver, restored, ...kept } = useKeptCall(detail, duty);
  const [tried, setTried] = useState(false);
  const { stage, record, again } = useLogging(detail.id, kept);
  const lacking = tried ? lackingOf(call) : [];
  const send = (): void => {
    setTried(true);
    const [first] = lackingOf(call);
    if (first !== undefined) document.getElementById(FIELD[first])?.focus();
    else void record(call, now);
  };
  if (stage.kind === 'logged') return <LoggedPanel detail={detail} duty={duty} version={stage.version} questionId={stage.questionId} next={next} onNext={onNext} onAnother={() => { startOver(); setTried(false); again(); }} />;
  const problem = stage.kind === 'refused' ? stage.problem : null;
  // What nobody knows of yet goes again to the letter.
  const frozen = stage.kind === 'sending' || stage.kind === 'doubt';
  return (
    <section className="composer callform" aria-labelledby="call-title">
      <div className="chd"><div className="grow"><h1 id="call-title">{t(CALL.title)} <DrillTag detail={detail} /></h1><p className="sm mut2"><Name>{detail.accountName}</Name> <span className="mut">·</span> <Link to="/crises/$id/call-sheet" params={{ id: detail.id }}>{t(CALL.prepare)}</Link></p></div>{duty !== null && <DutyClock item={duty} drill={detail.drill} size={22} />}</div>
      <p className="sm mut2 lead">{t(CALL.intro)}</p>
      {restored && stage.kind === 'writing' && <div className="note draft" role="status"><span className="grow">{t(FORM.draft)}</span><Button kind="quiet" onClick={() => { startOver(); setTried(false); }}>{t(FORM.startOver)}</Button></div>}
      <form className="calm" onSubmit={(event) => { event.preventDefault(); send(); }}>
        <fieldset className="bare" disabled={frozen}>
          <Who detail={detail} call={call} change={change} now={now} />
          <Said call={call} change={change} wrong={lacking.includes('said')} unprepared={problem?.code === 'call.not-prepared' || call.unpreparedBecause !== ''} />
          <News detail={detail} call={call} change={change} now={now} wrong={lacking.includes('question')} />
        </fieldset>
        <Trouble stage={stage} />
        <div className="sendbar"><Button kind="primary" icon="phone" type="submit" busy={stage.kind === 'sending'}>{t(stage.kind === 'doubt' ? SEND.sameAgain : CALL.record)}</Button><Button icon="mail" onClick={onWrite}>{t(COMPOSE.writeInstead)}</Button></div>
      </form>
    </section>
  );
}

interface KeptForm extends KeptTries {
  readonly call: Call;
  readonly change: (part: Partial<Call>) => void;
  readonly startOver: () => void;
  /** Words of an earlier visit are on the screen. */
  readonly restored: boolean;
}

/** The words as they are typed, kept on this device until they are on record. */
function useKeptCall(detail: CrisisDetail, duty: ObligationItem | null): KeptForm {
  const me = useMe();
  const name = callName(me.id, detail.id, duty?.id ?? null);
  const [kept] = useState(() => readCall(localStorage, name, { now: Date.now(), contactIds: detail.contacts.map((one) => one.id) }));
  const fresh = (): Call => freshCall(detail, duty?.asked?.contact.id);
  const [call, setCall] = useState<Call>(() => kept?.call ?? fresh());
  const [restored, setRestored] = useState(kept !== null);
  const tries = useRef<Tries | null>(kept?.tries ?? null);
  const put = (next: Call): void => { keepCall(localStorage, name, { call: next, tries: tries.current, at: Date.now() }); };
  return {
    call, restored, before: kept?.tries ?? null,
    change: (part) => { setCall({ ...call, ...part }); put({ ...call, ...part }); },
    startOver: () => { setCall(fresh()); setRestored(false); tries.current = null; dropCall(localStorage, name); },
    onTry: (next) => { tries.current = next; put(call); },
    onLogged: () => { tries.current = null; dropCall(localStorage, name); },
  };
}

/** Why it is not on record, or not all of it. */
function Trouble({ stage }: { readonly stage: Logged }): ReactNode {
  const { t } = useWords();
  if (stage.kind !== 'refused' && stage.kind !== 'doubt') return null;
  const recorded = stage.recorded ? <>{t(CALL.halfRecorded)} </> : null;
  if (stage.kind === 'doubt') return <div className="note near" role="alert"><Icon name="offline" /><div>{recorded}{t(SEND.doubt)}</div></div>;
  return <div className="note late" role="alert"><Icon name="alert" /><div>{recorded}<b>{t(SENDING.refused)}</b> <Sentence>{stage.problem.document.detail}</Sentence> <span className="xs mut">{t(SENDING.code)} <Num>{stage.problem.code}</Num></span></div></div>;
}

type Part = { readonly call: Call; readonly change: (part: Partial<Call>) => void };

function Who({ detail, call, change, now }: Part & { readonly detail: CrisisDetail; readonly now: number }): ReactNode {
  const { t } = useWords();
  const zone = useZone();
  const id = useId();
  return (
    <div className="calmrow">
      <div className="field"><label htmlFor={`${id}w`}>{t(CALL.with)}</label><select id={`${id}w`} className="input" value={call.contactId} onChange={(event) => { change({ contactId: event.target.value }); }}>{detail.contacts.map((one) => <option key={one.id} value={one.id}>{one.name}{one.phone === null ? '' : ` \u2066${one.phone}\u2069`}</option>)}</select></div>
      <div className="field"><label htmlFor={`${id}c`}>{t(CALL.how)}</label><select id={`${id}c`} className="input" value={call.channel} onChange={(event) => { change({ channel: CHANNELS.find((one) => one === event.target.value) ?? 'call' }); }}>{CHANNELS.map((one) => <option key={one} value={one}>{t(CALL[one])}</option>)}</select></div>
      <Radios legend={t(CALL.who)} options={[['to-customer', t(CALL.us)], ['from-customer', t(CALL.them)]] as const} value={call.direction} onChange={(direction) => { change({ direction }); }} />
      {mayBeMissed(call) && <label className="option"><input type="checkbox" checked={call.missed} onChange={(event) => { change({ missed: event.target.checked }); }} />{t(CALL.missed)}</label>}
      <InstantInput label={t(CALL.when)} value={call.occurredAt ?? Math.floor(now / MINUTE_MS) * MINUTE_MS} onChange={(occurredAt) => { change({ occurredAt }); }} chosen={call.occurredAt} presets={[{ label: t(CALL.justNow), at: null }]} zone={zone} now={now} />
    </div>
  );
}

function Said({ call, change, wrong, unprepared }: Part & { readonly wrong: boolean; readonly unprepared: boolean }): ReactNode {
  const { t } = useWords();
  const feelings = FEELINGS.map((one) => [one, t(CALL[one])] as const);
  return (
    <>
      <div className="field"><label htmlFor="call-said">{t(CALL.said)}</label><p className="xs mut" id="call-said-help">{t(CALL.saidHelp)}</p>
        <textarea id="call-said" className="input tall" dir="auto" rows={6} value={call.said} aria-describedby={wrong ? 'call-said-wrong' : 'call-said-help'} aria-invalid={wrong} onChange={(event) => { change({ said: event.target.value }); }} />
        {wrong && <p className="wrong" id="call-said-wrong">{t(CALL.needed)}</p>}</div>
      <Radios legend={t(CALL.before)} options={feelings} value={call.before} onChange={(before) => { change({ before }); }} />
      <Radios legend={t(CALL.after)} options={feelings} value={call.after} onChange={(after) => { change({ after }); }} />
      {unprepared && <div className="field"><label htmlFor="call-unprepared">{t(CALL.unprepared)}</label><textarea id="call-unprepared" className="input" dir="auto" rows={2} value={call.unpreparedBecause} onChange={(event) => { change({ unpreparedBecause: event.target.value }); }} /></div>}
    </>
  );
}

function News({ detail, call, change, now, wrong }: Part & { readonly detail: CrisisDetail; readonly now: number; readonly wrong: boolean }): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  const id = useId();
  const cadence = nextWordAt(detail, now);
  return (
    <fieldset className="field news"><legend>{t(CALL.news)}</legend>
      <div className="field"><label htmlFor={`${id}f`}>{t(CALL.facts)}</label><textarea id={`${id}f`} className="input" dir="auto" rows={2} value={call.facts} onChange={(event) => { change({ facts: event.target.value }); }} /></div>
      <InstantInput label={t(CALL.next)} value={call.nextUpdateAt} onChange={(nextUpdateAt) => { change({ nextUpdateAt }); }} presets={[{ label: t(COMPOSE.atCadence, { at: nearTime(cadence, now, { language, zone }) }), at: cadence }, { label: t(COMPOSE.noNext), at: null }]} zone={zone} now={now} />
      <label className="option"><input type="checkbox" checked={call.confirmed} onChange={(event) => { change({ confirmed: event.target.checked }); }} />{t(CALL.confirmed)}</label>
      {!call.confirmed && (call.facts.trim() !== '' || call.nextUpdateAt !== null) && <p className="xs mut">{t(CALL.notUpdate)}</p>}
      <label className="option"><input type="checkbox" checked={call.asked} onChange={(event) => { change({ asked: event.target.checked }); }} />{t(CALL.asked)}</label>
      {call.asked && !asksApart(call) && <p className="xs mut">{t(CALL.askedHelp)}</p>}
      {asksApart(call) && (
        <div className="field"><label htmlFor="call-question">{t(CALL.question)}</label><p className="xs mut" id="call-question-help">{t(CALL.questionHelp)}</p>
          <textarea id="call-question" className="input" dir="auto" rows={2} value={call.question} aria-describedby={wrong ? 'call-question-wrong' : 'call-question-help'} aria-invalid={wrong} onChange={(event) => { change({ question: event.target.value }); }} />
          {wrong && <p className="wrong" id="call-question-wrong">{t(CALL.needed)}</p>}</div>
      )}
      <label className="option"><input type="checkbox" checked={call.answered} onChange={(event) => { change({ answered: event.target.checked }); }} />{t(CALL.answered)}</label>
      <div className="field"><label htmlFor={`${id}r`}>{t(CALL.rival)}</label><input id={`${id}r`} className="input" dir="auto" maxLength={200} value={call.rival} onChange={(event) => { change({ rival: event.target.value }); }} /></div>
    </fieldset>
  );
}

interface RadiosProps<T extends string> {
  readonly legend: string;
  readonly options: readonly (readonly [T, string])[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}
function Radios<T extends string>({ legend, options, value, onChange }: RadiosProps<T>): ReactNode {
  const name = useId();
  return <fieldset className="field radios"><legend>{legend}</legend><div className="row wrapl">{options.map(([one, label]) => <label key={one} className="pickone"><input type="radio" name={name} checked={value === one} onChange={() => { onChange(one); }} />{label}</label>)}</div></fieldset>;
}
