/** Whom we speak with: those on file with a tick, new ones by name. */
import type { ReactNode } from 'react';
import { Button } from '../../parts/button';
import { Name, Num } from '../../parts/text';
import { useWords } from '../../words/words';
import { blankContact } from './draft';
import type { DraftContact } from './draft';
import { Field, Group } from './fields';
import { OPEN } from './texts';
import type { Opening } from './use-opening';

export function ContactsField({ opening }: { readonly opening: Opening }): ReactNode {
  const { t, language } = useWords();
  const { draft, set, customer, wrong } = opening;
  const onFile = draft.customer === null ? [] : (customer?.contacts ?? []);
  const isNamed = draft.customer !== null || draft.customerName.trim() !== '';
  if (!isNamed) return null;
  return (
    <Group label={OPEN.contacts} field="contacts" wrong={wrong} help={OPEN.contactsHelp}>
      {onFile.map(({ id, name, email, phone }) => (
        <label key={id} className="option"><input type="checkbox" checked={!draft.leftOut.includes(id)} onChange={(event) => { set({ leftOut: event.target.checked ? draft.leftOut.filter((one) => one !== id) : [...draft.leftOut, id] }); }} />
          <span><Name>{name}</Name> <span className="mut xs"><Num>{email ?? phone ?? ''}</Num></span></span></label>
      ))}
      {draft.customer !== null && customer !== undefined && onFile.length === 0 && draft.contacts.length === 0 && <p className="help">{t(OPEN.noContacts)}</p>}
      {draft.contacts.map((contact, index) => <NewContact key={index} contact={contact} index={index} opening={opening} />)}
      <Button kind="quiet" icon="plus" onClick={() => { set({ contacts: [...draft.contacts, blankContact(language)] }); }}>{t(OPEN.addContact)}</Button>
    </Group>
  );
}

function NewContact({ contact, index, opening: { draft, set, wrong } }: { readonly contact: DraftContact; readonly index: number; readonly opening: Opening }): ReactNode {
  const { t } = useWords();
  const change = (more: Partial<DraftContact>): void => { set({ contacts: draft.contacts.map((one, place) => (place === index ? { ...one, ...more } : one)) }); };
  const field = (name: string): string => `contacts.${String(index)}.${name}`;
  const name = contact.name.trim() === '' ? t(OPEN.newPerson, { n: index + 1 }) : contact.name;
  return (
    <div className="newc" role="group" aria-label={name}>
      <Field label={OPEN.name} field={field('name')} wrong={wrong}>{(control) => <input {...control} className="input" dir="auto" maxLength={200} value={contact.name} onChange={(event) => { change({ name: event.target.value }); }} autoFocus={contact.name === ''} />}</Field>
      <Field label={OPEN.email} field={field('email')} wrong={wrong}>{(control) => <input {...control} className="input" type="email" dir="ltr" value={contact.email} onChange={(event) => { change({ email: event.target.value }); }} />}</Field>
      <Field label={OPEN.phone} field={field('phone')} wrong={wrong}>{(control) => <input {...control} className="input" type="tel" dir="ltr" value={contact.phone} onChange={(event) => { change({ phone: event.target.value }); }} />}</Field>
      <Field label={OPEN.language} field={field('language')} wrong={wrong}>{(control) => <select {...control} className="input" value={contact.language} onChange={(event) => { change({ language: event.target.value === 'en' ? 'en' : 'he' }); }}><option value="he">{t(OPEN.he)}</option><option value="en">{t(OPEN.en)}</option></select>}</Field>
      <Field label={OPEN.form} field={field('genderForm')} wrong={wrong}>{(control) => (
        <select {...control} className="input" value={contact.genderForm} onChange={(event) => { const form = (['neutral', 'feminine', 'masculine'] as const).find((one) => one === event.target.value); if (form !== undefined) change({ genderForm: form }); }}>
          {(['neutral', 'feminine', 'masculine'] as const).map((form) => <option key={form} value={form}>{t(OPEN[form])}</option>)}
        </select>
      )}</Field>
      <Button kind="quiet" icon="x" onClick={() => { set({ contacts: draft.contacts.filter((_one, place) => place !== index) }); }}>{t(OPEN.removeContact, { name })}</Button>
    </div>
  );
}
