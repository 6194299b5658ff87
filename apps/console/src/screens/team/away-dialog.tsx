/** Until when a colleague cannot be reached, or that he is back. It reaches every open crisis he holds a role in, so it says so before. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { newKey } from '../../api/client';
import { useZone } from '../../app/zone';
import { fullTime, instantWords, readInstant, typedInstant } from '../../forms/model/instants';
import { Button } from '../../parts/button';
import { DayInput } from '../../parts/day-input';
import { Dialog } from '../../parts/dialog';
import { useMinute } from '../../parts/now';
import { Failed } from '../../parts/states';
import { Sentence } from '../../parts/text';
import { useSay } from '../../parts/toast';
import { DAY_MS, nearTime, zoneName } from '../../words/time';
import { useWords } from '../../words/words';
import type { Member } from './people';
import { setAvailability } from './queries';
import { AWAY } from './texts';

export function AwayDialog({ member, onClose }: { readonly member: Member; readonly onClose: () => void }): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  const now = useMinute();
  const say = useSay();
  const client = useQueryClient();
  const id = useId();
  const [typed, setTyped] = useState(() => (member.awayUntil === null ? `${typedInstant(now + DAY_MS, zone).slice(0, 10)}T08:00` : typedInstant(Date.parse(member.awayUntil), zone)));
  const [reason, setReason] = useState('');
  // One key per meant act: a second press after a lost answer repeats, it does not do it twice.
  const [keys, setKeys] = useState(() => ({ until: '', key: newKey() }));
  const [tried, setTried] = useState(false);
  const sending = useMutation({
    mutationFn: (until: number | null) => {
      const meant = `${String(until)}|${reason}`;
      const key = keys.until === meant ? keys.key : newKey();
      setKeys({ until: meant, key });
      return setAvailability(member.id, { until, reason: reason.trim(), key });
    },
    onSuccess: ({ person, changed, failed }) => {
      void client.invalidateQueries({ queryKey: ['people'] });
      void client.invalidateQueries({ queryKey: ['obligations'] });
      if (failed.length > 0) { say({ tone: 'trouble', text: t(AWAY.failed, { n: failed.length, references: failed.map((one) => one.reference).join(', ') }) }); return; }
      const { unavailableUntil } = person;
      say({ text: unavailableUntil === null ? t(AWAY.doneBack, { name: person.name }) : t(AWAY.done, { name: person.name, at: nearTime(Date.parse(unavailableUntil), now, { language, zone }), n: changed }) });
      onClose();
    },
  });
  const [day = '', time = ''] = typed.split('T');
  const read = readInstant(typed, zone);
  const until = read.ok && read.at !== null && read.at > now ? read.at : null;
  const wrong = tried && until === null;
  return (
    <Dialog title={t(AWAY.title, { name: member.name })} onClose={onClose}>
      <form onSubmit={(event) => { event.preventDefault(); setTried(true); if (until !== null) sending.mutate(until); }}>
        <p className="sm mut2 gap-below">{t(AWAY.what)}</p>
        <fieldset className="field">
          <legend>{t(AWAY.until)}</legend>
          <span className="row wrapl">
            <DayInput value={day} aria-label={t(AWAY.until)} aria-describedby={`${id}-help`} aria-invalid={wrong || undefined} onChange={(next) => { setTyped(`${next}T${time}`); }} />
            <input className="input awaytime" inputMode="numeric" maxLength={5} dir="ltr" autoComplete="off" value={time} aria-label={`${t(AWAY.until)}, ${t(AWAY.hour)}`} aria-describedby={`${id}-help`} aria-invalid={wrong || undefined} onChange={(event) => { setTyped(`${day}T${event.target.value}`); }} onBlur={() => { setTyped(`${day}T${fullTime(time)}`); }} />
          </span>
          <p className={wrong ? 'wrong' : 'help'} id={`${id}-help`} role={wrong ? 'alert' : undefined}>{wrong ? t(AWAY.needed) : <Sentence>{until === null ? t(AWAY.zone, { zone: zoneName({ language, zone }) }) : instantWords(until, now, { language, zone })}</Sentence>}</p>
        </fieldset>
        <div className="field"><label htmlFor={`${id}-reason`}>{t(AWAY.reason)}</label><input id={`${id}-reason`} className="input" value={reason} maxLength={200} onChange={(event) => { setReason(event.target.value); }} /></div>
        {sending.isError && <Failed error={sending.error} />}
        <div className="dialog-foot"><Button kind="primary" type="submit" busy={sending.isPending}>{t(AWAY.save)}</Button>{member.awayUntil !== null && <Button busy={sending.isPending} onClick={() => { sending.mutate(null); }}>{t(AWAY.back)}</Button>}</div>
      </form>
    </Dialog>
  );
}
