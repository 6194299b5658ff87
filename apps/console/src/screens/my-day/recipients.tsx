/** To whom, in which language and form of address, which kind of message and which template; closed to one line once it is right. */
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../parts/button';
import { Name } from '../../parts/text';
import { useSay } from '../../parts/toast';
import { useWords } from '../../words/words';
import type { MessageType } from './acts';
import { hasOwnText, withTemplate } from './choosing';
import { nextWordOf } from './composing';
import { HeldLine } from './held-line';
import { COMPOSE, TYPES } from './texts';
import type { Composer } from './use-composer';

const FORMS = ['neutral', 'feminine', 'masculine'] as const;
const LANGUAGES = ['he', 'en'] as const;

/** The line under the title. */
export function RecipientLine({ composer }: { readonly composer: Composer }): ReactNode {
  const { t } = useWords();
  const { draft, detail, template } = composer;
  const parts = [...(composer.unreachable === null ? [t(COMPOSE.channel)] : []), draft.language === 'he' ? `${t(COMPOSE.he)}, ${t(COMPOSE[draft.form])}` : t(COMPOSE.en), template === null ? t(COMPOSE.noTemplate) : t(template.name)];
  return <><p className="sm mut2"><Name>{detail.accountName}</Name>{parts.map((part) => <span key={part}> <span className="mut">·</span> {part}</span>)}</p><HeldLine composer={composer} /></>;
}

export function Recipients({ composer }: { readonly composer: Composer }): ReactNode {
  const { t } = useWords();
  const { draft, detail, set } = composer;
  const [open, setOpen] = useState(draft.contactIds.length === 0);
  const id = useId();
  const say = useSay();
  const keptSaid = (): void => { if (hasOwnText(draft)) say({ text: t(COMPOSE.textKept) }); };
  const choose = (templateId: string | null): void => {
    const chosen = composer.templates.find((one) => one.id === templateId) ?? null;
    set(withTemplate(draft, templateId, nextWordOf(draft.messageType, chosen, { detail, now: composer.now })));
  };
  if (!open) return <Button kind="quiet" aria-expanded={false} onClick={() => { setOpen(true); }}>{t(COMPOSE.change)}</Button>;
  const toggle = (contact: (typeof detail.contacts)[number]): void => {
    const others = draft.contactIds.filter((one) => one !== contact.id);
    const chosen = others.length < draft.contactIds.length ? others : [...others, contact.id];
    // The first reader decides the language; more of them are written to as they are.
    set({ contactIds: chosen, ...(chosen.length === 1 && chosen[0] === contact.id ? { language: contact.language, form: contact.genderForm } : {}) });
  };
  return (
    <div className="recipients">
      <fieldset className="field"><legend>{t(COMPOSE.to)}</legend>
        {detail.contacts.map((contact) => (
          <label key={contact.id} className="option"><input type="checkbox" checked={draft.contactIds.includes(contact.id)} disabled={contact.email === null} onChange={() => { toggle(contact); }} /><span><Name>{contact.name}</Name> <span className="mut">{contact.email ?? t(COMPOSE.noMailShort)}</span></span></label>
        ))}
      </fieldset>
      <Choice id={`${id}l`} label={t(COMPOSE.language)} value={draft.language} options={LANGUAGES.map((one) => [one, t(COMPOSE[one])])} onChange={(language) => { set({ language }); }} />
      {draft.language === 'he' && <Choice id={`${id}f`} label={t(COMPOSE.form)} value={draft.form} options={FORMS.map((one) => [one, t(COMPOSE[one])])} onChange={(form) => { set({ form }); }} />}
      <Choice<MessageType> id={`${id}t`} label={t(COMPOSE.type)} value={draft.messageType} options={(Object.keys(TYPES) as MessageType[]).filter((one) => one !== 'survey' && (detail.status !== 'closed' || one === 'answer' || one === 'other')).map((one) => [one, t(TYPES[one])])} onChange={(next) => { composer.setType(next); keptSaid(); }} />
      <Choice<string> id={`${id}p`} label={t(COMPOSE.template)} value={draft.templateId ?? ''} options={[...composer.templates.map((one): readonly [string, string] => [one.id, t(one.name)]), ['', t(COMPOSE.noTemplate)]]} onChange={(next) => { choose(next === '' ? null : next); keptSaid(); }} />
      <label className="option"><input type="checkbox" checked={draft.emergency} onChange={(event) => { set({ emergency: event.target.checked }); }} />{t(COMPOSE.emergency)}</label>
      <Button kind="quiet" aria-expanded onClick={() => { setOpen(false); }}>{t(COMPOSE.notNow)}</Button>
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
}
function Choice<T extends string>({ id, label, value, options, onChange }: ChoiceProps<T>): ReactNode {
  return (
    <div className="field"><label htmlFor={id}>{label}</label>
      <select id={id} className="input" value={value} onChange={(event) => { const found = options.find(([one]) => one === event.target.value); if (found !== undefined) onChange(found[0]); }}>
        {options.map(([one, name]) => <option key={one} value={one}>{name}</option>)}
      </select>
    </div>
  );
}
