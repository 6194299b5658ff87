/** The last look before a review is signed or sent back, or a customer is declared lost: what was decided, what it seals, who is told. */
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useMe } from '../app/session';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { Name } from '../parts/text';
import { useWords } from '../words/words';
import { decidedIn, toldOf } from './model/final';
import type { Decided, FinalAct } from './model/final';
import { Summary, useSummary } from './sending-parts';
import { FINAL, SENDING } from './texts';
import type { CommandFormState } from './use-command-form';

export function FinalAsking({ state, act }: { readonly state: CommandFormState; readonly act: FinalAct }): ReactNode {
  const { t } = useWords();
  const me = useMe();
  const { detail, fields, group } = state.model;
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => { first.current?.focus(); first.current?.scrollIntoView({ block: 'start' }); }, []);
  const decided = decidedIn(fields, group);
  const lines = useSummary(state).filter(({ name }) => !fields.some((field) => field.key === 'decision' && t(field.label) === name));
  const told = detail === null ? [] : toldOf(act, detail.people, me.id);
  const words = FINAL[act];
  const clocks = detail?.preventionActions.filter(({ doneAt }) => doneAt === null).length ?? 0;
  return (
    <div className="asking final" tabIndex={-1} ref={first} role="group" aria-label={t(words.title)}>
      <h3>{t(words.title)}</h3>
      {decided.length > 0 && <><h4>{t(FINAL.decided)}</h4><Decisions decided={decided} /></>}
      {lines.length > 0 && <Summary lines={lines} />}
      <h4>{t(FINAL.happens)}</h4>
      <ul className="after">
        {words.happens.map((one) => <li key={one.en}><Icon name={one === FINAL.sealed ? 'lock' : 'check'} /><span>{t(one)}</span></li>)}
        {act === 'sign-review' && clocks > 0 && <li><Icon name="repeat" /><span>{t(FINAL.clocks, { n: clocks })}</span></li>}
        <li><Icon name="mail" /><span>{told.length === 0 ? t(FINAL.nobodyTold) : <>{t(FINAL.told)} {told.map(({ id, name }, at) => <span key={id}>{at > 0 && ', '}<Name>{name}</Name></span>)}</>}</span></li>
        <li><Icon name="eye" /><span>{t(act === 'declare-lost' ? FINAL.customerNothing : FINAL.customer)}</span></li>
      </ul>
      <div className="dialog-foot"><Button kind="primary" icon={act === 'sign-review' ? 'pen' : act === 'return-review' ? 'swap' : 'check'} onClick={state.send} busy={state.stage === 'sending'}>{t(words.confirm)}</Button><Button kind="quiet" onClick={state.back}>{t(SENDING.reconsider)}</Button></div>
    </div>
  );
}

function Decisions({ decided }: { readonly decided: readonly Decided[] }): ReactNode {
  const { t } = useWords();
  return <dl className="decided">{decided.map(({ key, name, taken, text }) => <div key={key}><dt><Icon name={taken ? 'check' : 'x'} />{t(name)} <span className="mut sm">{t(taken ? FINAL.taken : FINAL.notTaken)}</span></dt><dd dir="auto">{text}</dd></div>)}</dl>;
}
