/** Adding a person, or changing who somebody is here: what a change of roles means is said before it is done. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Person } from '#contracts';
import { Problem, ask } from '../../api/client';
import { Button } from '../../parts/button';
import { Dialog } from '../../parts/dialog';
import { Failed } from '../../parts/states';
import { useSay } from '../../parts/toast';
import { useWords } from '../../words/words';
import { Field, Group } from '../open/fields';
import type { Wrong } from '../open/draft';
import { ROLES, rolesChanged } from './people-list';
import type { StaffRole } from './people-list';
import { desksQuery } from './queries';
import { Secret } from './secret';
import { PEOPLE, ROLE } from './texts';

interface Typed {
  readonly name: string;
  /** In the letters of the other language; empty = none. */
  readonly otherName: string;
  readonly email: string;
  readonly roles: readonly StaffRole[];
  readonly desks: readonly string[];
  readonly language: 'he' | 'en';
  readonly active: boolean;
}
/** The password only when a person was added. */
interface Answered {
  readonly person: Person;
  readonly password?: string;
}

function wrongIn(typed: Typed): readonly Wrong[] {
  return [
    ...(typed.name.trim() === '' ? [{ field: 'name', text: PEOPLE.needsName }] : []),
    ...(/^\S+@\S+\.\S+$/.test(typed.email.trim()) ? [] : [{ field: 'email', text: PEOPLE.needsEmail }]),
    ...(typed.roles.length === 0 ? [{ field: 'roles', text: PEOPLE.needsRole }] : []),
  ];
}

export function PersonDialog({ person, onClose }: { readonly person: Person | null; readonly onClose: () => void }): ReactNode {
  const { t, language } = useWords();
  const say = useSay();
  const client = useQueryClient();
  const [typed, setTyped] = useState<Typed>(() => (person === null ? { name: '', otherName: '', email: '', roles: [], desks: [], language, active: true } : { name: person.name, otherName: person.otherName ?? '', email: person.email ?? '', roles: person.roles, desks: person.desks, language: person.language, active: person.active }));
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  const [asking, setAsking] = useState(false);
  const save = useMutation({
    mutationFn: async (): Promise<Answered> => {
      const { active, ...rest } = { ...typed, name: typed.name.trim(), otherName: typed.otherName.trim() === '' ? null : typed.otherName.trim(), email: typed.email.trim() };
      if (person === null) return ask<Answered>('/admin/people', { method: 'POST', body: rest });
      return { person: await ask<Person>(`/admin/people/${encodeURIComponent(person.id)}`, { method: 'PUT', body: { ...rest, active } }) };
    },
    onSuccess: async (answer) => {
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'people' || queryKey[0] === 'settings' });
      if (answer.password !== undefined) return;
      say({ text: t(PEOPLE.saved, { name: answer.person.name }) });
      onClose();
    },
    onError: (error) => {
      setAsking(false);
      if (!(error instanceof Problem)) return;
      const all = error.document.problems ?? (error.field === undefined ? [] : [{ field: error.field, detail: error.document.detail }]);
      setWrong(all.map(({ field, detail }) => ({ field: field.split('.')[0] ?? field, text: { he: detail, en: detail } })));
    },
  });
  const change = rolesChanged(person?.roles ?? [], typed.roles);
  const weighty = person !== null && (change.gains.length > 0 || change.loses.length > 0);
  const send = (): void => {
    const missing = wrongIn(typed);
    setWrong(missing);
    if (missing.length > 0) return;
    if (weighty) setAsking(true);
    else save.mutate();
  };
  if (save.data?.password !== undefined) {
    return (
      <Dialog title={t(PEOPLE.created, { name: save.data.person.name })} onClose={onClose}>
        <p>{t(PEOPLE.passwordWhat, { name: save.data.person.name })}</p>
        <div className="gap-above"><Secret label={PEOPLE.password} value={save.data.password} /></div>
        <div className="dialog-foot"><Button kind="primary" onClick={onClose}>{t(PEOPLE.passwordKept)}</Button></div>
      </Dialog>
    );
  }
  const roleNames = (roles: readonly StaffRole[]): string => roles.map((role) => t(ROLE[role] ?? { he: role, en: role })).join(', ');
  return (
    <Dialog title={person === null ? t(PEOPLE.add) : t(asking ? PEOPLE.confirm : PEOPLE.editNamed, { name: person.name })} onClose={onClose}>
      {asking && person !== null ? (
        <>
          {change.gains.length > 0 && <p>{t(PEOPLE.gains, { roles: roleNames(change.gains) })}</p>}
          {change.loses.length > 0 && <p>{t(PEOPLE.loses, { roles: roleNames(change.loses) })}</p>}
          <p className="note gap-above">{t(PEOPLE.rolesWhat)}</p>
          <div className="dialog-foot"><Button kind="primary" busy={save.isPending} onClick={() => { save.mutate(); }}>{t(PEOPLE.confirmNow)}</Button><Button kind="quiet" onClick={() => { setAsking(false); }}>{t(PEOPLE.back)}</Button></div>
        </>
      ) : (
        <form noValidate onSubmit={(event) => { event.preventDefault(); send(); }}>
          <PersonFields typed={typed} wrong={wrong} returning={person?.active === false} set={(next) => { setTyped({ ...typed, ...next }); }} />
          {save.isError && wrong.length === 0 && <Failed error={save.error} />}
          <div className="dialog-foot"><Button kind="primary" type="submit" busy={save.isPending}>{t(person === null ? PEOPLE.create : PEOPLE.save)}</Button></div>
        </form>
      )}
    </Dialog>
  );
}

interface FieldsProps {
  readonly typed: Typed;
  readonly wrong: readonly Wrong[];
  /** Left once: may be taken back here. Leaving has a way of its own (leaving-dialog.tsx). */
  readonly returning: boolean;
  readonly set: (change: Partial<Typed>) => void;
}
function PersonFields({ typed, wrong, returning, set }: FieldsProps): ReactNode {
  const { t } = useWords();
  const desks = useQuery(desksQuery);
  const toggled = <T extends string>(list: readonly T[], one: T): readonly T[] => (list.includes(one) ? list.filter((other) => other !== one) : [...list, one]);
  const box = (key: string, label: string, on: boolean, change: () => void): ReactNode => <label key={key} className="option"><input type="checkbox" checked={on} onChange={change} /><span>{label}</span></label>;
  return (
    <>
      <Field label={PEOPLE.name} field="name" wrong={wrong}>{(control) => <input {...control} className="input" dir="auto" maxLength={200} value={typed.name} onChange={(event) => { set({ name: event.target.value }); }} />}</Field>
      <Field label={PEOPLE.otherName} help={PEOPLE.otherNameHelp} field="otherName" wrong={wrong}>{(control) => <input {...control} className="input" dir="auto" maxLength={200} value={typed.otherName} onChange={(event) => { set({ otherName: event.target.value }); }} />}</Field>
      <Field label={PEOPLE.email} field="email" wrong={wrong}>{(control) => <input {...control} className="input" type="email" dir="ltr" maxLength={254} value={typed.email} onChange={(event) => { set({ email: event.target.value }); }} />}</Field>
      <Group label={PEOPLE.roles} field="roles" wrong={wrong} className="stwo">{ROLES.map((role) => box(role, t(ROLE[role] ?? { he: role, en: role }), typed.roles.includes(role), () => { set({ roles: toggled(typed.roles, role) }); }))}</Group>
      <Group label={PEOPLE.desks} field="desks" wrong={wrong} className="stwo">{(desks.data ?? []).map((desk) => box(desk.id, t(desk.name), typed.desks.includes(desk.id), () => { set({ desks: toggled(typed.desks, desk.id) }); }))}</Group>
      <Field label={PEOPLE.language} field="language" wrong={wrong}>{(control) => <select {...control} className="input" value={typed.language} onChange={(event) => { set({ language: event.target.value === 'he' ? 'he' : 'en' }); }}><option value="he">{t(PEOPLE.he)}</option><option value="en">{t(PEOPLE.en)}</option></select>}</Field>
      {returning && <Group label={PEOPLE.account} field="active" wrong={wrong}>{box('active', t(PEOPLE.active), typed.active, () => { set({ active: !typed.active }); })}</Group>}
    </>
  );
}
