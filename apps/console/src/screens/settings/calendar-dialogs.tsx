/** Publishing a version of a calendar, and bringing it to the open crises: both say first what will happen. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CalendarApplied } from '#contracts';
import { Problem, ask } from '../../api/client';
import { Button } from '../../parts/button';
import { Dialog } from '../../parts/dialog';
import { Failed } from '../../parts/states';
import { Num } from '../../parts/text';
import { useSay } from '../../parts/toast';
import { useWords } from '../../words/words';
import { Field } from '../open/fields';
import type { Wrong } from '../open/draft';
import type { CalendarItem } from './queries';
import { CALENDARS } from './texts';

export function PublishDialog({ onClose, onDone }: { readonly onClose: () => void; readonly onDone: (published: CalendarItem) => void }): ReactNode {
  const { t } = useWords();
  const say = useSay();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  const publish = useMutation({
    mutationFn: () => ask<CalendarItem>('/admin/calendars', { method: 'POST', body: { text } }),
    onSuccess: async (published) => {
      await client.invalidateQueries({ queryKey: ['settings'] });
      say({ text: t(CALENDARS.published, { version: published.version }) });
      onDone(published);
    },
  });
  const flaws = publish.error instanceof Problem ? publish.error.document.problems ?? [] : [];
  const send = (): void => {
    const missing = text.trim() === '' ? [{ field: 'text', text: CALENDARS.needsFile }] : [];
    setWrong(missing);
    if (missing.length === 0) publish.mutate();
  };
  return (
    <Dialog title={t(CALENDARS.publish)} onClose={onClose} size="wide">
      <form noValidate onSubmit={(event) => { event.preventDefault(); send(); }}>
        <p className="note">{t(CALENDARS.publishWhat)}</p>
        <div className="field gap-above"><label htmlFor="calendar-file">{t(CALENDARS.file)}</label>
          <input id="calendar-file" className="input" type="file" accept=".yaml,.yml,.json" onChange={(event) => { void event.target.files?.[0]?.text().then(setText); }} /></div>
        <Field label={CALENDARS.text} field="text" wrong={wrong} help={CALENDARS.textHelp}>{(control) => <textarea {...control} className="input scode" dir="ltr" spellCheck={false} rows={14} value={text} onChange={(event) => { setText(event.target.value); }} />}</Field>
        {flaws.length > 0 ? <div className="note late" role="alert"><div><b>{t(CALENDARS.flaws, { n: flaws.length })}</b><ul>{flaws.map(({ field, detail }) => <li key={`${field}${detail}`}><Num>{field}</Num> {detail}</li>)}</ul></div></div> : publish.isError && <Failed error={publish.error} />}
        <div className="dialog-foot"><Button kind="primary" type="submit" busy={publish.isPending}>{t(CALENDARS.publishNow)}</Button></div>
      </form>
    </Dialog>
  );
}

export function ApplyDialog({ calendar, onClose }: { readonly calendar: CalendarItem; readonly onClose: () => void }): ReactNode {
  const { t } = useWords();
  const [note, setNote] = useState('');
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  const apply = useMutation({ mutationFn: () => ask<CalendarApplied>(`/admin/calendars/${encodeURIComponent(calendar.id)}/apply`, { method: 'POST', body: { note } }) });
  const send = (): void => {
    const missing = note.trim() === '' ? [{ field: 'note', text: CALENDARS.needsNote }] : [];
    setWrong(missing);
    if (missing.length === 0) apply.mutate();
  };
  return (
    <Dialog title={t(CALENDARS.applyTitle, { name: t(calendar.name) })} onClose={onClose}>
      {apply.data === undefined ? (
        <form noValidate onSubmit={(event) => { event.preventDefault(); send(); }}>
          <p className="note near">{t(CALENDARS.applyWhat)}</p>
          <div className="gap-above"><Field label={CALENDARS.note} field="note" wrong={wrong} help={CALENDARS.noteHelp}>{(control) => <textarea {...control} className="input" dir="auto" value={note} onChange={(event) => { setNote(event.target.value); }} />}</Field></div>
          {apply.isError && <Failed error={apply.error} />}
          <div className="dialog-foot"><Button kind="primary" type="submit" busy={apply.isPending}>{t(CALENDARS.applyNow)}</Button><Button kind="quiet" onClick={onClose}>{t(CALENDARS.back)}</Button></div>
        </form>
      ) : <Reached applied={apply.data} onClose={onClose} onAgain={() => { apply.mutate(); }} />}
    </Dialog>
  );
}

function Reached({ applied, onClose, onAgain }: { readonly applied: CalendarApplied; readonly onClose: () => void; readonly onAgain: () => void }): ReactNode {
  const { t } = useWords();
  return (
    <div role="status">
      <p className="note kept">{t(CALENDARS.reached, { version: applied.version, crises: applied.crises, changed: applied.changed })}</p>
      {applied.failed.length > 0 && <div className="note late gap-above"><div><b>{t(CALENDARS.failed, { n: applied.failed.length })}</b><ul>{applied.failed.map(({ crisisId, reference, code }) => <li key={crisisId}><Num>{reference}</Num> <Num>{code}</Num></li>)}</ul></div></div>}
      <div className="dialog-foot">{applied.failed.length > 0 && <Button kind="primary" onClick={onAgain}>{t(CALENDARS.again)}</Button>}<Button onClick={onClose}>{t(CALENDARS.done)}</Button></div>
    </div>
  );
}
