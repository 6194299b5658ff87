/** Changing one's own password: the old one, the new one twice; the other sessions end. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Problem, ask } from '../../api/client';
import { useMe } from '../../app/session';
import { Button } from '../../parts/button';
import { Pane } from '../../parts/pane';
import { Failed } from '../../parts/states';
import { useSay } from '../../parts/toast';
import { useWords } from '../../words/words';
import { Field } from '../open/fields';
import type { Wrong } from '../open/draft';
import { NewPasswordFields, PASSWORD_MAX, wrongIn } from './new-password-fields';
import { PASSWORD } from './texts';

const EMPTY = { current: '', next: '', again: '' } as const;

export function PasswordForm(): ReactNode {
  const { t } = useWords();
  const me = useMe();
  const say = useSay();
  const [typed, setTyped] = useState<{ readonly current: string; readonly next: string; readonly again: string }>(EMPTY);
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  const change = useMutation({
    mutationFn: () => ask('/account/password', { method: 'POST', body: { current: typed.current, next: typed.next } }),
    onSuccess: () => { setTyped(EMPTY); say({ text: t(PASSWORD.changed) }); },
    onError: (error) => { if (error instanceof Problem && error.field !== undefined) setWrong([{ field: error.field, text: { he: error.document.detail, en: error.document.detail } }]); },
  });
  const send = (): void => {
    const found = [...(typed.current === '' ? [{ field: 'current', text: PASSWORD.needsCurrent }] : []), ...wrongIn(typed)];
    setWrong(found);
    if (found.length === 0) change.mutate();
  };
  return (
    <Pane title={t(PASSWORD.title)}>
      <form noValidate className="aform" onSubmit={(event) => { event.preventDefault(); send(); }}>
        <input type="email" name="username" autoComplete="username" value={me.email ?? ''} readOnly hidden />
        <Field label={PASSWORD.current} field="current" wrong={wrong}>{(control) => <input {...control} className="input" type="password" dir="auto" autoComplete="current-password" maxLength={PASSWORD_MAX} value={typed.current} onChange={(event) => { setTyped({ ...typed, current: event.target.value }); }} />}</Field>
        <NewPasswordFields next={typed.next} again={typed.again} wrong={wrong} set={(next) => { setTyped({ ...typed, ...next }); }} />
        <p className="note gap-above">{t(PASSWORD.others)}</p>
        {change.isError && wrong.length === 0 && <Failed error={change.error} />}
        <div className="row gap-above"><Button kind="primary" type="submit" busy={change.isPending}>{t(PASSWORD.change)}</Button></div>
      </form>
    </Pane>
  );
}
