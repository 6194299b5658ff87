/** Until when a person is away, and in whose hours he is written to about what can wait. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { AvailabilitySet, Person } from '#contracts';
import { Problem, ask, newKey } from '../../api/client';
import { useMe } from '../../app/session';
import { useZone } from '../../app/zone';
import { readInstant, typedInstant } from '../../forms/model/instants';
import { Button } from '../../parts/button';
import { DayTimeInput } from '../../parts/day-time-input';
import { Dialog } from '../../parts/dialog';
import { useMinute } from '../../parts/now';
import { Failed } from '../../parts/states';
import { useSay } from '../../parts/toast';
import { useWords } from '../../words/words';
import { Field } from '../open/fields';
import type { Wrong } from '../open/draft';
import { maySetAway } from './people-list';
import { calendarsQuery } from './queries';
import { PEOPLE } from './texts';
import { newestOf } from './year';

export function AvailabilityDialog({ person, onClose }: { readonly person: Person; readonly onClose: () => void }): ReactNode {
  const { t } = useWords();
  const me = useMe();
  // The hours are also set by administrators.
  const mayAway = maySetAway(me, person);
  return (
    <Dialog title={t(PEOPLE.availabilityOf, { name: person.name })} onClose={onClose}>
      {mayAway ? <Away person={person} onClose={onClose} /> : <p className="note">{t(PEOPLE.notYours)}</p>}
      <Hours person={person} onClose={onClose} />
    </Dialog>
  );
}

interface Part {
  readonly person: Person;
  readonly onClose: () => void;
}
function Away({ person, onClose }: Part): ReactNode {
  const { t } = useWords();
  const zone = useZone();
  const now = useMinute();
  const say = useSay();
  const client = useQueryClient();
  const before = person.unavailableUntil === null ? null : Date.parse(person.unavailableUntil);
  const away = before !== null && before > now;
  const [until, setUntil] = useState(away ? typedInstant(before, zone) : '');
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  const [key] = useState(newKey);
  const set = useMutation({
    mutationFn: (at: number | null) => ask<AvailabilitySet>(`/people/${encodeURIComponent(person.id)}/availability`, { method: 'POST', body: { unavailableUntil: at === null ? null : new Date(at).toISOString(), reason: reason.trim() }, headers: { 'Idempotency-Key': `${key}:${String(at)}:${String(reason.length)}` } }),
    onSuccess: async (answer) => {
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'people' || queryKey[0] === 'settings' });
      say({ text: t(PEOPLE.reached, { name: person.name, crises: answer.crises }) });
      onClose();
    },
    onError: (error) => { if (error instanceof Problem && error.field === 'unavailableUntil') setWrong([{ field: 'until', text: { he: error.document.detail, en: error.document.detail } }]); },
  });
  const send = (): void => {
    const read = readInstant(until, zone);
    const good = read.ok && read.at !== null && read.at > Date.now();
    setWrong(good ? [] : [{ field: 'until', text: PEOPLE.needsUntil }]);
    if (good) set.mutate(read.at);
  };
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); send(); }}>
      <p className="note near">{t(PEOPLE.awayWhat, { name: person.name })}</p>
      <div className="gap-above">
        <Field label={PEOPLE.until} field="until" wrong={wrong}>{(control) => <DayTimeInput {...control} name={t(PEOPLE.until)} value={until} onChange={setUntil} />}</Field>
        <Field label={PEOPLE.reason} field="reason" wrong={wrong} help={PEOPLE.reasonHelp}>{(control) => <input {...control} className="input" dir="auto" maxLength={300} value={reason} onChange={(event) => { setReason(event.target.value); }} />}</Field>
      </div>
      {set.isError && wrong.length === 0 && <Failed error={set.error} />}
      <div className="dialog-foot"><Button kind="primary" type="submit" busy={set.isPending}>{t(PEOPLE.setAway)}</Button>{away && <Button busy={set.isPending} onClick={() => { set.mutate(null); }}>{t(PEOPLE.setBack)}</Button>}</div>
    </form>
  );
}

function Hours({ person, onClose }: Part): ReactNode {
  const { t } = useWords();
  const say = useSay();
  const client = useQueryClient();
  const calendars = useQuery(calendarsQuery);
  const [calendar, setCalendar] = useState(person.calendar ?? '');
  const save = useMutation({
    mutationFn: () => ask<Person>(`/people/${encodeURIComponent(person.id)}/calendar`, { method: 'POST', body: { calendarId: calendar === '' ? null : calendar } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['settings'] });
      say({ text: t(PEOPLE.calendarSaved, { name: person.name }) });
      onClose();
    },
  });
  return (
    <form className="gap-above spart" noValidate onSubmit={(event) => { event.preventDefault(); save.mutate(); }}>
      <Field label={PEOPLE.calendar} field="calendarId" wrong={[]} help={PEOPLE.calendarHelp}>{(control) => <select {...control} className="input" value={calendar} onChange={(event) => { setCalendar(event.target.value); }}><option value="">{t(PEOPLE.anyHour)}</option>{newestOf(calendars.data ?? []).map(({ id, name }) => <option key={id} value={id}>{t(name)}</option>)}</select>}</Field>
      {save.isError && <Failed error={save.error} />}
      <Button type="submit" busy={save.isPending}>{t(PEOPLE.saveCalendar)}</Button>
    </form>
  );
}
