/** The customer, by typing: on file, or new under the name that was typed. Arrow keys, Enter and Escape. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { CustomerItem } from '#contracts';
import { ask, query } from '../../api/client';
import type { Page } from '../../api/queries';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { Hidden, Name } from '../../parts/text';
import { useWords } from '../../words/words';
import { blankContact } from './draft';
import type { DraftContact, OpenDraft } from './draft';
import { Field } from './fields';
import type { Control } from './fields';
import { OPEN } from './texts';
import type { Opening } from './use-opening';

const FOUND_MAX = 7;
type Choice = { readonly kind: 'file'; readonly item: CustomerItem } | { readonly kind: 'new'; readonly name: string };

function useChoices(typed: string): { readonly choices: readonly Choice[]; readonly count: number } {
  const words = useDeferredValue(typed.trim());
  const found = useQuery({ queryKey: ['customers', 'typed', words], queryFn: ({ signal }) => ask<Page<CustomerItem>>(`/customers${query({ q: words, limit: FOUND_MAX })}`, { signal }), enabled: words !== '', placeholderData: keepPreviousData });
  const items = words === '' ? [] : (found.data?.items ?? []);
  const exact = items.some(({ name }) => name.toLowerCase() === words.toLowerCase());
  return { choices: [...items.map((item) => ({ kind: 'file' as const, item })), ...(words === '' || exact ? [] : [{ kind: 'new' as const, name: words }])], count: items.length };
}

/** A new customer comes with a first person to be named: first contact is owed to somebody. */
function chosenBy(choice: Choice, { contacts }: OpenDraft, language: DraftContact['language']): Partial<OpenDraft> {
  if (choice.kind === 'file') return { customer: { id: choice.item.id, name: choice.item.name }, customerName: '', leftOut: [], contacts: contacts.filter((one) => one.name.trim() !== '') };
  return { customer: null, customerName: choice.name, leftOut: [], contacts: contacts.length > 0 ? contacts : [blankContact(language)] };
}

export function CustomerField({ opening: { draft, set, wrong } }: { readonly opening: Opening }): ReactNode {
  const { t, language } = useWords();
  const { customer } = draft;
  return (
    <Field label={OPEN.customer} field="account" wrong={wrong} help={OPEN.customerHelp}>
      {(control) => (customer === null
        ? <Typing control={control} typed={draft.customerName} onType={(customerName) => { set({ customerName }); }} onChoose={(choice) => { set(chosenBy(choice, draft, language)); }} />
        : <div className="chosen"><Icon name="people" /><b className="grow"><Name>{customer.name}</Name></b><Button kind="quiet" id={control.id} data-field="account" autoFocus onClick={() => { set({ customer: null, customerName: '', leftOut: [] }); }}>{t(OPEN.change)}</Button></div>)}
    </Field>
  );
}

interface TypingProps {
  readonly control: Control;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onChoose: (choice: Choice) => void;
}
function Typing({ control, typed, onType, onChoose }: TypingProps): ReactNode {
  const { t } = useWords();
  const list = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const { choices, count } = useChoices(typed);
  const shown = open && choices.length > 0;
  const place = Math.min(at, Math.max(0, choices.length - 1));
  const choose = (choice: Choice | undefined): void => {
    setOpen(false);
    if (choice !== undefined) onChoose(choice);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && shown) { event.preventDefault(); setOpen(false); return; }
    if (event.key === 'Enter' && shown) { event.preventDefault(); choose(choices[place]); return; }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    setOpen(true);
    setAt((place + step + choices.length) % Math.max(1, choices.length));
  };
  return (
    <div className="combo">
      <input {...control} className="input" role="combobox" autoComplete="off" dir="auto" aria-expanded={shown} aria-controls={list} aria-autocomplete="list" aria-activedescendant={shown ? `${list}-${String(place)}` : undefined} value={typed} maxLength={200}
        onChange={(event) => { onType(event.target.value); setOpen(true); setAt(0); }} onKeyDown={onKey} onBlur={() => { if (open) choose(choices.find((one) => one.kind === 'file' && one.item.name.toLowerCase() === typed.trim().toLowerCase()) ?? choices.find((one) => one.kind === 'new')); }} />
      <ul id={list} role="listbox" aria-label={t(OPEN.customer)} hidden={!shown}>
        {choices.map((choice, index) => <li key={choice.kind === 'file' ? choice.item.id : 'new'} id={`${list}-${String(index)}`} role="option" aria-selected={index === place} onMouseDown={(event) => { event.preventDefault(); choose(choice); }} onMouseMove={() => { setAt(index); }}><Line choice={choice} /></li>)}
      </ul>
      {typed.trim() !== '' && !open && <p className="help">{t(OPEN.customerIsNew)}</p>}
      <Hidden><span role="status">{shown ? t(OPEN.found, { n: count }) : ''}</span></Hidden>
    </div>
  );
}

function Line({ choice }: { readonly choice: Choice }): ReactNode {
  const { t } = useWords();
  if (choice.kind === 'new') return <><Icon name="plus" /><span className="grow ell">{t(OPEN.customerNew, { name: choice.name })}</span></>;
  const { name, vip, openCrises } = choice.item;
  return <><Icon name={vip ? 'crown' : 'people'} /><span className="grow ell"><Name>{name}</Name>{vip && <Hidden> {t(OPEN.vip)}</Hidden>}</span><span className="mut xs">{t(OPEN.openCrises, { n: openCrises })}</span></>;
}
