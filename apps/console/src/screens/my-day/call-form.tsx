/** A call on record, calmly: what was said, how they felt, what comes next. */
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import type { CrisisDetail, ObligationItem } from '#contracts';
import { Problem, command, newKey } from '../../api/client';
import { useZone } from '../../app/zone';
import { crisisNow } from '../../forms/crisis-clock';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { useNow } from '../../parts/now';
import { Name, Num } from '../../parts/text';
import { useSay } from '../../parts/toast';
import { MINUTE_MS } from '../../words/time';
import { useWords } from '../../words/words';
import { CHANNELS, FEELINGS, callOf, freshCall, mayBeMissed } from './calling';
import type { Call } from './calling';
import { nextWordAt } from './composing';
import { DutyClock } from './duty-clock';
import { InstantInput } from './instant-input';
import { CALL, COMPOSE, SEND } from './texts';

interface Props {
  readonly detail: CrisisDetail;
  readonly duty: ObligationItem | null;
  readonly onDone: () => void;
  readonly onWrite: () => void;
}

export function CallForm({ detail, duty, onDone, onWrite }: Props): ReactNode {
  const { t } = useWords();
  const say = useSay();
  const client = useQueryClient();
  const now = crisisNow(detail, useNow());
  const [call, setCall] = useState<Call>(() => freshCall(detail));
  const [key] = useState(newKey);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<Call>): void => { setCall((before) => ({ ...before, ...part })); };
  const send = async (): Promise<void> => {
    setTried(true);
    if (call.said.trim() === '') { document.getElementById('call-said')?.focus(); return; }
    setBusy(true);
    setProblem(null);
    try {
      await command(detail.id, 'log-contact', callOf(call, now), { key });
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'obligations' || (queryKey[0] === 'crisis' && queryKey[1] === detail.id) });
      say({ text: t(CALL.recorded) });
      onDone();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setProblem(error);
      setBusy(false);
    }
  };
  return (
    <section className="composer callform" aria-labelledby="call-title">
      <div className="chd"><div className="grow"><h1 id="call-title">{t(CALL.title)}</h1><p className="sm mut2"><Name>{detail.accountName}</Name> <span className="mut">·</span> <Link to="/crises/$id/call-sheet" params={{ id: detail.id }}>{t(CALL.prepare)}</Link></p></div>{duty !== null && <DutyClock item={duty} drill={detail.drill} size={22} />}</div>
      <p className="sm mut2 lead">{t(CALL.intro)}</p>
      <form className="calm" onSubmit={(event) => { event.preventDefault(); void send(); }}>
        <Who detail={detail} call={call} change={change} now={now} />
        <Said call={call} change={change} wrong={tried && call.said.trim() === ''} unprepared={problem?.code === 'call.not-prepared' || call.unpreparedBecause !== ''} />
        <News detail={detail} call={call} change={change} now={now} />
        {problem !== null && <div className="note late" role="alert"><Icon name="alert" /><div><b>{t(SEND.refused)}</b> {problem.document.detail} <span className="mut"><Num>{problem.code}</Num></span></div></div>}
        <div className="sendbar"><Button kind="primary" icon="phone" type="submit" busy={busy}>{t(CALL.record)}</Button><Button icon="mail" onClick={onWrite}>{t(COMPOSE.writeInstead)}</Button></div>
      </form>
    </section>
  );
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

function News({ detail, call, change, now }: Part & { readonly detail: CrisisDetail; readonly now: number }): ReactNode {
  const { t } = useWords();
  const zone = useZone();
  const id = useId();
  const cadence = nextWordAt(detail, now);
  return (
    <fieldset className="field news"><legend>{t(CALL.news)}</legend>
      <div className="field"><label htmlFor={`${id}f`}>{t(CALL.facts)}</label><textarea id={`${id}f`} className="input" dir="auto" rows={2} value={call.facts} onChange={(event) => { change({ facts: event.target.value }); }} /></div>
      <InstantInput label={t(CALL.next)} value={call.nextUpdateAt} onChange={(nextUpdateAt) => { change({ nextUpdateAt }); }} presets={[{ label: t(COMPOSE.atCadence), at: cadence }, { label: t(COMPOSE.noNext), at: null }]} zone={zone} now={now} />
      <label className="option"><input type="checkbox" checked={call.confirmed} onChange={(event) => { change({ confirmed: event.target.checked }); }} />{t(CALL.confirmed)}</label>
      {!call.confirmed && (call.facts.trim() !== '' || call.nextUpdateAt !== null) && <p className="xs mut">{t(CALL.notUpdate)}</p>}
      <label className="option"><input type="checkbox" checked={call.asked} onChange={(event) => { change({ asked: event.target.checked }); }} />{t(CALL.asked)}</label>
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
