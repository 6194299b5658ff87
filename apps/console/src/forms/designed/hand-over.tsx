/** A role of the crisis goes to somebody else: who could take it and what he carries, what the next one must know, and what will happen. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { FormField, LoadItem } from '#contracts';
import { peopleQuery } from '../../api/queries';
import { Icon } from '../../parts/icon';
import { useMinute } from '../../parts/now';
import { Loading } from '../../parts/states';
import { Name, Sentence } from '../../parts/text';
import { ROLE_NAMES } from '../../words/roles';
import { nearTime } from '../../words/time';
import { isOver } from '../../words/load';
import { useWords } from '../../words/words';
import { FieldFrame } from '../fields/field-frame';
import { F } from '../fields/field-view';
import { useForm } from '../form-context';
import { besideOf, goingAlong, holderOf, rolesHeld, speakersOf, takersOf } from '../model/hand-over';
import type { Taker } from '../model/hand-over';
import { loadsQuery } from '../queries';
import { HAND } from './hand-over-texts';
import { For, Rest } from './parts';
import { useFilled } from './use-filled';
import { useCrisisMinute } from '../use-crisis-minute';

/** Stand open; the rest is one press away. */
const SHOWN = 6;

export function HandOver(): ReactNode {
  const { fields } = useForm();
  const field = fields.find((one) => one.key === 'personId');
  return (
    <>
      <For text={HAND.for} />
      <F name="role" />
      {field !== undefined && <RoleTakers field={field} />}
      <F name="reason" label={HAND.note} help={HAND.noteHelp} rows={4} />
      <Rest drawn={['role', 'personId', 'reason']} />
      <WhatHappens />
    </>
  );
}

/** The contact passes on after abuse: only to somebody who may write to the customer. */
export function HandOverContact(): ReactNode {
  const { fields, detail } = useForm();
  const now = useMinute();
  const people = useQuery(peopleQuery);
  const loads = useQuery(loadsQuery).data?.items ?? [];
  const field = fields.find((one) => one.key === 'to');
  if (detail === null || field === undefined) return <Rest drawn={[]} />;
  if (people.data === undefined) return <Loading />;
  return (
    <>
      <For text={HAND.contactFor} />
      <Takers field={field} role="accountManager" takers={speakersOf({ people: people.data.items, loads, detail, now })} />
      <F name="reason" label={HAND.note} help={HAND.noteHelp} rows={4} />
      <Rest drawn={['to', 'reason']} />
    </>
  );
}

function RoleTakers({ field }: { readonly field: FormField }): ReactNode {
  const { detail } = useForm();
  const { text } = useFilled();
  const now = useMinute();
  const people = useQuery(peopleQuery);
  const loads = useQuery(loadsQuery).data?.items ?? [];
  if (detail === null) return null;
  if (people.data === undefined) return <Loading />;
  const role = text('role');
  return <Takers field={field} role={role} takers={takersOf({ people: people.data.items, loads, detail, role, now })} />;
}

function Takers({ field, role, takers }: { readonly field: FormField; readonly role: string; readonly takers: readonly Taker[] }): ReactNode {
  const { t } = useWords();
  const { detail, set, frozen } = useForm();
  const { text } = useFilled();
  const [isWhole, setIsWhole] = useState(false);
  const chosen = text(field.key);
  const beside = detail === null ? null : besideOf(detail.people, role);
  const near = takers.filter(({ fits }) => fits).slice(0, SHOWN);
  const first = near.length > 0 ? near : takers.slice(0, SHOWN);
  const shown = isWhole ? takers : takers.filter((one) => first.includes(one) || one.id === chosen);
  return (
    <FieldFrame field={field} path={[field.key]} label={HAND.to} help={HAND.toHelp} as="legend">{({ id, invalid }) => (
      <>
        <div className="takers" role="radiogroup" aria-labelledby={undefined} aria-invalid={invalid || undefined}>
          {shown.map((taker, index) => (
            <label key={taker.id} className="option taker">
              <input type="radio" id={index === 0 ? id : undefined} name={id} value={taker.id} checked={chosen === taker.id} disabled={frozen} onChange={() => { set([field.key], taker.id); }} />
              <span className="grow"><b><Name>{taker.name}</Name></b> <span className="mut sm">{[...taker.roles.map((role) => t(ROLE_NAMES[role])), ...(taker.isAway ? [t(HAND.away)] : [])].join(', ')}</span></span>
              <Load load={taker.load} />
            </label>
          ))}
        </div>
        {shown.length === 0 && <p className="note near sm"><Icon name="alert" /><span>{t(HAND.nobody)}</span></p>}
        {beside !== null && <p className="mut sm"><Sentence>{t(role === 'deputy' ? HAND.noDeputyOfOneself : HAND.deputyStays, { name: beside.name })}</Sentence></p>}
        {shown.length < takers.length && <button type="button" className="chipbtn" onClick={() => { setIsWhole(true); }}>{t(HAND.everybody, { n: takers.length - shown.length })}</button>}
      </>
    )}</FieldFrame>
  );
}

/** Length says the share, words say the numbers. */
function Load({ load }: { readonly load: LoadItem | null }): ReactNode {
  const { t } = useWords();
  if (load === null) return null;
  const { index, ceiling, isFull } = load;
  const share = ceiling === null || ceiling === 0 ? null : Math.min(1, index / ceiling);
  return (
    <span className="load sm">
      {share !== null && <span className={isFull ? 'bar full' : 'bar'} aria-hidden="true"><i style={{ inlineSize: `${String(Math.round(share * 100))}%` }} /></span>}
      <span><Sentence>{ceiling === null ? t(HAND.load, { index: String(index) }) : t(HAND.loadOf, { index: String(index), ceiling: String(ceiling) })}</Sentence>{isFull && <b className="near"> {t(isOver(load) ? HAND.over : HAND.full)}</b>}</span>
    </span>
  );
}

/** Before it is recorded: which duties go, who is told and how, and who is not. */
function WhatHappens(): ReactNode {
  const { t, language } = useWords();
  const { detail, beginning } = useForm();
  const { text } = useFilled();
  const now = useCrisisMinute(detail);
  const people = useQuery(peopleQuery).data?.items ?? [];
  const role = text('role');
  const to = people.find((one) => one.id === text('personId'));
  if (detail === null || role === '' || to === undefined) return <p className="mut sm" role="status">{t(HAND.chooseFirst)}</p>;
  const holder = holderOf(detail.people, role);
  const { duties, isAll } = goingAlong(detail, role);
  const also = rolesHeld(detail.people, to.id).length > 0;
  const due = (at: string): string => nearTime(Date.parse(at), now, { language, zone: beginning.zone });
  return (
    <section className="part happens" role="status">
      <h3>{t(HAND.happens)}</h3>
      <ul>
        <li><Icon name="swap" /><span>{holder === null ? t(HAND.takes, { to: to.name }) : t(HAND.takesFrom, { to: to.name, from: holder.name })}{also && <> {t(HAND.keeps, { to: to.name })}</>}</span></li>
        <li><Icon name="flag" /><div>{duties.length === 0 ? t(HAND.noDuties) : <><span>{holder === null ? t(HAND.nobodys, { n: duties.length }) : isAll ? t(HAND.all, { n: duties.length }) : t(HAND.some, { n: duties.length, from: holder.name })}</span>
          <ul className="going">{duties.map((one) => <li key={one.id}>{t(one.name)}{one.dueAt !== null && <span className="mut"> <bdi>{t(HAND.due, { at: due(one.dueAt) })}</bdi></span>}</li>)}</ul></>}</div></li>
        <li><Icon name="mail" /><span>{t(HAND.mailed, { to: to.name })} {holder !== null && t(HAND.notMailed, { from: holder.name })}</span></li>
        <li><Icon name="eye" /><span>{t(role === 'accountManager' ? HAND.customerNew : HAND.customerNot)}</span></li>
      </ul>
    </section>
  );
}

