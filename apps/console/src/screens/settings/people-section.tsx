/** People: roles, desks, whether they can be reached. Administrators add and change them; who steers a desk sees to absences. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Person } from '#contracts';
import { hasRole, useMe } from '../../app/session';
import { useZone } from '../../app/zone';
import { Button } from '../../parts/button';
import { useMinute } from '../../parts/now';
import { Empty, Failed, Loading } from '../../parts/states';
import { Name, Num } from '../../parts/text';
import { nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { RESET_LINK } from './account-texts';
import { useAddress } from './address';
import { LeavingDialog } from './leaving-dialog';
import { LEAVING } from './leaving-texts';
import { found as narrowed, maySetAway } from './people-list';
import { AvailabilityDialog } from './person-availability';
import { PersonDialog } from './person-dialog';
import { allPeopleQuery, colleaguesQuery, desksQuery } from './queries';
import { ResetDialog } from './reset-dialog';
import { PEOPLE, ROLE } from './texts';

type Open = { readonly kind: 'add' } | { readonly kind: 'edit' | 'availability' | 'reset' | 'leaving'; readonly person: Person };

export function PeopleSection(): ReactNode {
  const { t } = useWords();
  const address = useAddress();
  const admin = hasRole(useMe(), 'administrator');
  const people = useQuery(admin ? allPeopleQuery : colleaguesQuery);
  const [open, setOpen] = useState<Open | null>(null);
  const close = (): void => { setOpen(null); };
  if (people.isPending) return <Loading lines={6} />;
  if (people.isError) return <Failed error={people.error} onRetry={() => { void people.refetch(); }} />;
  const list = narrowed(people.data, address.of('q'));
  return (
    <>
      <div className="sform">
        <div className="field"><label htmlFor="person-words">{t(PEOPLE.find)}</label><input id="person-words" className="input" type="search" dir="auto" value={address.of('q')} onChange={(event) => { address.set({ q: event.target.value }, true); }} /></div>
        {admin && <div className="sact"><Button kind="primary" icon="plus" onClick={() => { setOpen({ kind: 'add' }); }}>{t(PEOPLE.add)}</Button></div>}
      </div>
      {list.length === 0 ? <Empty title={t(people.data.length === 0 ? PEOPLE.none : PEOPLE.nobody)} /> : <PeopleTable list={list} admin={admin} onOpen={setOpen} />}
      {open?.kind === 'add' && <PersonDialog person={null} onClose={close} />}
      {open?.kind === 'edit' && <PersonDialog person={open.person} onClose={close} />}
      {open?.kind === 'leaving' && <LeavingDialog person={open.person} onClose={close} />}
      {open?.kind === 'reset' && <ResetDialog person={open.person} onClose={close} />}
      {open?.kind === 'availability' && <AvailabilityDialog person={open.person} onClose={close} />}
    </>
  );
}

function PeopleTable({ list, admin, onOpen }: { readonly list: readonly Person[]; readonly admin: boolean; readonly onOpen: (open: Open) => void }): ReactNode {
  const { t, language } = useWords();
  const telling = { language, zone: useZone() };
  const now = useMinute();
  const me = useMe();
  const desks = useQuery(desksQuery);
  const deskName = (id: string): ReactNode => { const desk = desks.data?.find((one) => one.id === id); return desk === undefined ? <Num>{id}</Num> : t(desk.name); };
  const reach = (person: Person): ReactNode => {
    if (!person.active) return <span className="mut">{t(PEOPLE.left)}</span>;
    const until = person.unavailableUntil === null ? 0 : Date.parse(person.unavailableUntil);
    return until > now ? <b>{t(PEOPLE.away, { at: nearTime(until, now, telling) })}</b> : t(PEOPLE.here);
  };
  return (
    <table className="stable">
      <thead><tr><th scope="col">{t(PEOPLE.name)}</th><th scope="col">{t(PEOPLE.roles)}</th><th scope="col">{t(PEOPLE.desks)}</th><th scope="col">{t(PEOPLE.reach)}</th><th scope="col">{t(PEOPLE.act)}</th></tr></thead>
      <tbody>{list.map((person) => (
        <tr key={person.id} className={person.active ? undefined : 'off'}>
          <th scope="row"><b><Name>{person.name}</Name></b><br /><bdi dir="ltr" className="xs mut">{person.email}</bdi></th>
          <td data-label={t(PEOPLE.roles)}>{person.roles.map((role) => t(ROLE[role] ?? { he: role, en: role })).join(', ')}</td>
          <td data-label={t(PEOPLE.desks)}>{person.desks.length === 0 ? <span className="mut">{t(PEOPLE.allDesks)}</span> : person.desks.map((id, index) => <span key={id}>{index > 0 && ', '}{deskName(id)}</span>)}</td>
          <td data-label={t(PEOPLE.reach)}>{reach(person)}</td>
          <td data-label={t(PEOPLE.act)}><span className="row wrapl">
            {admin && <Button kind="quiet" aria-label={t(PEOPLE.editNamed, { name: person.name })} onClick={() => { onOpen({ kind: 'edit', person }); }}>{t(PEOPLE.edit)}</Button>}
            {person.active && (admin || maySetAway(me, person)) && <Button kind="quiet" aria-label={t(PEOPLE.availabilityOf, { name: person.name })} onClick={() => { onOpen({ kind: 'availability', person }); }}>{t(PEOPLE.availability)}</Button>}
            {admin && person.active && <Button kind="quiet" aria-label={`${t(RESET_LINK.act)}: ${person.name}`} onClick={() => { onOpen({ kind: 'reset', person }); }}>{t(RESET_LINK.act)}</Button>}
            {admin && person.active && person.id !== me.id && <Button kind="quiet" aria-label={t(LEAVING.title, { name: person.name })} onClick={() => { onOpen({ kind: 'leaving', person }); }}>{t(LEAVING.act)}</Button>}
          </span></td>
        </tr>
      ))}</tbody>
    </table>
  );
}
