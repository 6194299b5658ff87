/** The facts that may follow: what brought it about, the business behind the impact, when we knew, product, causes and desk. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useMe } from '../../app/session';
import { useZone } from '../../app/zone';
import { typedInstant } from '../../forms/model/instants';
import { CURRENCIES, currencyName } from '../../forms/model/money';
import { desksQuery } from '../../forms/queries';
import { ClockInput } from '../../parts/clock-input';
import { DayInput } from '../../parts/day-input';
import { HOUR_MS, MINUTE_MS, spanWords } from '../../words/time';
import { useWords } from '../../words/words';
import { Choice, Field, Group } from './fields';
import { Ticks, useOpenChoices } from './judged-fields';
import { OPEN } from './texts';
import type { Opening } from './use-opening';

type Of = { readonly opening: Opening };
/** What people mean most often. */
const AGO_MS = [15 * MINUTE_MS, 30 * MINUTE_MS, HOUR_MS, 2 * HOUR_MS] as const;

export function WhenKnew({ opening: { draft, set, wrong } }: Of): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  const [chosen, setChosen] = useState<string>(draft.aware === '' ? 'now' : 'other');
  const [date = '', time = ''] = draft.aware.split('T');
  const choose = (choice: string): void => {
    setChosen(choice);
    const ago = AGO_MS.find((ms) => String(ms) === choice);
    set({ aware: choice === 'now' ? '' : typedInstant(Date.now() - (ago ?? 0), zone) });
  };
  return (
    <Group label={OPEN.aware} field="awareAt" wrong={wrong} help={OPEN.awareHelp} className="inline">
      <Choice name="aware" value={chosen} choices={[['now', t(OPEN.awareNow)], ...AGO_MS.map((ms) => [String(ms), t(OPEN.awareAgo, { span: spanWords(ms, language) })] as const), ['other', t(OPEN.awareOther)]]} onChange={choose} />
      {chosen === 'other' && (
        <span className="row when">
          <DayInput aria-label={t(OPEN.date)} value={date} onChange={(next) => { set({ aware: `${next}T${time}` }); }} />
          <ClockInput aria-label={t(OPEN.time)} value={time} onChange={(next) => { set({ aware: `${date}T${next}` }); }} />
        </span>
      )}
    </Group>
  );
}

export function FactFields({ opening }: Of): ReactNode {
  const { t } = useWords();
  const { draft, set, wrong } = opening;
  const choicesOf = useOpenChoices();
  return (
    <>
      <Field label={OPEN.trigger} field="trigger" wrong={wrong}>{(control) => (
        <select {...control} className="input" value={draft.trigger} onChange={(event) => { set({ trigger: event.target.value }); }}>
          <option value="">–</option>
          {choicesOf('trigger').map(({ value, name }) => <option key={value} value={value}>{t(name)}</option>)}
        </select>
      )}</Field>
      <Business opening={opening} />
      <details className="morefacts" open={draft.product !== '' || draft.causes.length > 0 || draft.desk !== '' || undefined}>
        <summary>{t(OPEN.more)}</summary>
        <Field label={OPEN.product} field="product" wrong={wrong}>{(control) => <input {...control} className="input" dir="auto" maxLength={100} value={draft.product} onChange={(event) => { set({ product: event.target.value }); }} />}</Field>
        <Ticks label={OPEN.causes} field="causes" opening={opening} choices={choicesOf('causes')} chosen={draft.causes} onChange={(causes) => { set({ causes }); }} />
        <DeskField opening={opening} />
      </details>
    </>
  );
}

function Business({ opening: { draft, set, wrong } }: Of): ReactNode {
  const { t, language } = useWords();
  return (
    <Group label={OPEN.facts} field="impact" wrong={wrong} help={OPEN.factsHelp} className="business">
      <Field label={OPEN.processes} field="impact.processes" wrong={wrong}>{(control) => <input {...control} className="input" dir="auto" value={draft.processes} onChange={(event) => { set({ processes: event.target.value }); }} />}</Field>
      <div className="two">
        <Field label={OPEN.loss} field="impact.lossPerHourMinor" wrong={wrong}>{(control) => <input {...control} className="input" inputMode="decimal" dir="ltr" value={draft.loss} onChange={(event) => { set({ loss: event.target.value, currency: draft.currency }); }} />}</Field>
        <Field label={OPEN.currency} field="impact.currency" wrong={wrong}>{(control) => <select {...control} className="input" value={draft.currency} onChange={(event) => { set({ currency: event.target.value }); }}>{draft.currency === '' && <option value="">–</option>}{CURRENCIES.map((one) => <option key={one} value={one}>{currencyName(one, language)}</option>)}</select>}</Field>
        <Field label={OPEN.users} field="impact.usersAffected" wrong={wrong}>{(control) => <input {...control} className="input" inputMode="numeric" dir="ltr" value={draft.users} onChange={(event) => { set({ users: event.target.value }); }} />}</Field>
        <Field label={OPEN.deadline} field="impact.deadlines" wrong={wrong}>{(control) => <input {...control} className="input" dir="auto" value={draft.deadline} onChange={(event) => { set({ deadline: event.target.value }); }} />}</Field>
      </div>
      <Group label={OPEN.statedBy} field="impact.statedBy" wrong={wrong} className="inline"><Choice name="stated" value={draft.statedBy} choices={[['customer', t(OPEN.byCustomer)], ['us', t(OPEN.byUs)]]} onChange={(statedBy) => { set({ statedBy }); }} /></Group>
      <label className="option"><input type="checkbox" checked={draft.workaround} onChange={(event) => { set({ workaround: event.target.checked }); }} /><span>{t(OPEN.workaround)}</span></label>
    </Group>
  );
}

/** Only who works at several desks is asked. */
function DeskField({ opening: { draft, set, wrong } }: Of): ReactNode {
  const { t } = useWords();
  const me = useMe();
  const desks = useQuery(desksQuery);
  const mine = (desks.data?.items ?? []).filter(({ id }) => me.desks.includes(id));
  if (mine.length < 2) return null;
  return <Field label={OPEN.desk} field="deskId" wrong={wrong}>{(control) => <select {...control} className="input" value={draft.desk === '' ? me.desks[0] : draft.desk} onChange={(event) => { set({ desk: event.target.value }); }}>{mine.map(({ id, name }) => <option key={id} value={id}>{t(name)}</option>)}</select>}</Field>;
}
