/** Around a form: what to mend, what the customer will notice, what others changed meanwhile, and what to do when the line was cut. */
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { CommandForm, FieldThing, FormField } from '#contracts';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { Name, Num, Sentence, When } from '../parts/text';
import { useWords } from '../words/words';
import { nearTime } from '../words/time';
import { problemWords } from './fields/field-frame';
import { useRaised, useRemote } from './fields/use-options';
import { useForm } from './form-context';
import { thingsOf } from './model/things';
import { summaryOf } from './model/summary';
import type { Line } from './model/summary';
import { textsOf, textOf } from './model/values';
import type { CommandFormState } from './use-command-form';
import { useQuery } from '@tanstack/react-query';
import { peopleQuery } from '../api/queries';
import { proposalsQuery } from '../screens/my-day/queries';
import { FORM, SENDING } from './texts';
import { useCrisisMinute } from './use-crisis-minute';
import { WhatThen } from './what-then';

type Part = { readonly state: CommandFormState };

/** Focus goes to the first field with a problem; without one, to the refusal itself. */
export function useFocusOnTrouble({ attempt, model }: CommandFormState, root: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (attempt === 0) return;
    const first = model.problems.map(({ path }) => nearest(root.current, path)).find((found) => found !== null);
    const target = first ?? root.current?.querySelector<HTMLElement>('[data-refusal]');
    target?.focus();
    target?.scrollIntoView({ block: 'center' });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once per attempt, not at every key
  }, [attempt]);
}

/** The control of a path, or of the nearest field around it: a problem of a list's item may have no control of its own. */
function nearest(root: HTMLElement | null, path: string): HTMLElement | null {
  for (let steps = path.split('.'); steps.length > 0; steps = steps.slice(0, -1)) {
    const frame = root?.querySelector(`[data-path="${CSS.escape(steps.join('.'))}"]`);
    const control = frame?.querySelector<HTMLElement>('input, select, textarea, button');
    if (control != null) return control;
  }
  return null;
}

/** Problems at fields that are drawn are told there; those of no field, or of one this layout does not draw, are told here. */
export function Trouble({ state }: Part): ReactNode {
  const { t } = useWords();
  const { problems, fields } = state.model;
  const homeless = problems.filter(({ path, detail }) => detail !== state.refusal?.document.detail && !fields.some((field) => field.key === path.split('.')[0] && field.kind !== 'own-id'));
  if (state.refusal === null && problems.length === 0) return null;
  return (
    <div className="note late" role="alert" tabIndex={-1} data-refusal="">
      <Icon name="alert" />
      <div>
        {state.refusal === null ? <b>{t(SENDING.problems, { n: problems.length })}</b> : <><b>{t(SENDING.refused)}</b> <Sentence>{state.refusal.document.detail}</Sentence></>}
        {homeless.map((problem) => <p key={problem.path}>{problemWords(problem, t)}</p>)}
        {state.refusal !== null && <p className="sm">{t(SENDING.kept)} <span className="xs mut">{t(SENDING.code)} <Num>{state.refusal.code}</Num></span></p>}
      </div>
    </div>
  );
}

/** Nobody knows whether it arrived: the same again is safe, and said so. */
export function Doubt({ state }: Part): ReactNode {
  const { t } = useWords();
  return (
    <div role="alert" className="note near"><Icon name="offline" />
      <div><p>{t(SENDING.doubt)}</p><div className="row wrapl gap-above"><Button kind="primary" onClick={state.send}>{t(SENDING.again)}</Button><Button kind="quiet" onClick={state.back}>{t(SENDING.change)}</Button></div></div>
    </div>
  );
}

/** The filled form in words, people and things by name. */
export function useSummary(state: CommandFormState): readonly Line[] {
  const { language } = useWords();
  const { model } = state;
  const now = useCrisisMinute(model.detail);
  const people = useQuery({ ...peopleQuery, enabled: hasPerson(model.fields) }).data?.items ?? [];
  const pointed = thingsIn(model.fields);
  const remote = useRemote(pointed, model);
  const raised = useRaised(model, pointed.includes('raised'));
  const telling = { language, raised, when: (iso: string) => nearTime(Date.parse(iso), now, { language, zone: model.beginning.zone }) };
  const nameOf = (id: string): string => {
    const { detail } = model;
    const person = people.find((one) => one.id === id)?.name ?? detail?.contacts.find((one) => one.id === id)?.name;
    const things = pointed.flatMap((thing) => remote(thing) ?? (detail === null ? null : thingsOf(thing, detail, { telling, chosen: () => '' })) ?? []);
    return person ?? things.find((one) => one.value === id)?.name ?? id;
  };
  return summaryOf(model.fields, model.group, { language, zone: model.beginning.zone, now, currency: model.beginning.currency, yes: FORM.yes, no: FORM.no, justNow: FORM.justNow, nameOf });
}

const hasPerson = (fields: readonly FormField[]): boolean => fields.some((field) => field.kind === 'person' || field.variants.some(hasPerson));
/** What any field of the form points at, however deep. */
const thingsIn = (fields: readonly FormField[]): readonly FieldThing[] => fields.flatMap((field) => [...(field.thing === null ? [] : [field.thing]), ...field.variants.flatMap(thingsIn)]);

export function Summary({ lines }: { readonly lines: readonly Line[] }): ReactNode {
  return <dl className="summary">{lines.map(({ name, words }) => <div key={name}><dt>{name}</dt><dd dir="auto">{words}</dd></div>)}</dl>;
}

/** Before the customer notices: who is concerned, what it does, what is recorded. */
export function Asking({ state, form }: Part & { readonly form: CommandForm }): ReactNode {
  const { t } = useWords();
  const lines = useSummary(state);
  const title = HAPPENED.has(form.name) ? SENDING.happenedTitle : SENDING.confirmTitle;
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => { first.current?.focus(); first.current?.scrollIntoView({ block: 'start' }); }, []);
  return (
    <div className="asking" tabIndex={-1} ref={first} role="group" aria-label={t(title, { name: t(form.labels) })}>
      <h3>{t(title, { name: t(form.labels) })}</h3>
      <p>{t(form.help)}</p>
      <h4>{t(SENDING.who)}</h4>
      {form.name === 'approve-message' ? <Readers /> : <Receivers named={null} />}
      <h4>{t(SENDING.what)}</h4>
      <Summary lines={lines} />
      <WhatThen act={form.name} />
      <div className="dialog-foot"><Button kind="primary" onClick={state.send} busy={state.stage === 'sending'}>{t(SENDING.confirm)}</Button><Button kind="quiet" onClick={state.back}>{t(SENDING.reconsider)}</Button></div>
    </div>
  );
}

/** What was done with the customer already, and is only put down. */
const HAPPENED: ReadonlySet<string> = new Set([
  'hold-restart-meeting', 'attempt-recovery', 'record-session', 'disclose-finding', 'log-contact', 'log-call-back', 'explain-again', 'confirm-read-back', 'acknowledge-feelings', 'record-apology', 'record-apology-reception', 'complete-guidance',
  'record-compensation-paid',
]);
/** A message that was put before a second reader goes to those its author chose, and to nobody else. */
function Readers(): ReactNode {
  const { t } = useWords();
  const { detail, group } = useForm();
  const waiting = useQuery({ ...proposalsQuery(detail?.id ?? ''), enabled: detail !== null }).data?.items;
  const item = waiting?.find(({ id }) => id === textOf(group.values['proposalId']));
  return <><Receivers named={item?.contacts.map(({ id }) => id) ?? []} />{item !== undefined && <p><Icon name="mail" /> <Sentence>{t(SENDING.leavesNow, { subject: item.subject })}</Sentence></p>}</>;
}

/** The contacts the form names; where it names none, everybody of the customer who is told of this crisis. */
function Receivers({ named: given }: { readonly named: readonly string[] | null }): ReactNode {
  const { t } = useWords();
  const { detail, fields, group } = useForm();
  if (detail === null) return null;
  const named = given ?? fields.filter((field) => field.kind === 'contact').flatMap((field) => (field.many ? textsOf(group.values[field.key]) : [textOf(group.values[field.key])]));
  const contacts = detail.contacts.filter((contact) => named.includes(contact.id));
  const account = detail.accountName;
  const told = contacts.length > 0 ? contacts : detail.contacts;
  const words = told.length === 0 ? t(SENDING.nobody, { account }) : contacts.length > 0 ? t(SENDING.toContacts, { account }) : t(SENDING.toAll, { n: told.length, account });
  return (
    <>
      {detail.drill !== null && <div className="drill">{t(SENDING.drill)}</div>}
      <p>{words}</p>
      <ul className="told">{told.map((contact) => <li key={contact.id} className="tag"><Name>{contact.name}</Name></li>)}</ul>
    </>
  );
}

/** Theirs and yours side by side, who and when; the person decides whether his still holds. */
export function Conflict({ state }: Part): ReactNode {
  const { t, language } = useWords();
  const lines = useSummary(state);
  const { beginning, detail } = useForm();
  const now = useCrisisMinute(detail);
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => { first.current?.focus(); }, []);
  const names = [...new Set(state.changes.map((entry) => entry.by.name))];
  return (
    <div role="alert" tabIndex={-1} ref={first} className="conflict">
      <div className="note near"><Icon name="swap" /><b>{names.length === 1 ? t(SENDING.conflictOne, { name: names[0] ?? '' }) : t(SENDING.conflict)}</b></div>
      <div className="diff">
        <div><p className="mut sm">{t(SENDING.yours)}</p><Summary lines={lines} /></div>
        <div><p className="mut sm">{t(SENDING.theirs)}</p><ul>{state.changes.map((entry) => <li key={entry.seq}><Name>{entry.by.name}</Name> <When className="mut">{nearTime(Date.parse(entry.at), now, { language, zone: beginning.zone })}</When><br />{t(entry.text)}</li>)}</ul></div>
      </div>
      <div className="dialog-foot"><Button kind="primary" onClick={state.send}>{t(SENDING.goOn)}</Button><Button kind="quiet" onClick={state.back}>{t(SENDING.reconsider)}</Button></div>
    </div>
  );
}
