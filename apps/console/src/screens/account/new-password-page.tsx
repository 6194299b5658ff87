/** Whoever holds a link sets his new password here, without a session. The token stands behind the #, so no server has seen it on the way. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ResetFacts } from '#contracts';
import { Problem, ask } from '../../api/client';
import { deviceZone } from '../../app/zone';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { useMinute } from '../../parts/now';
import { Failed, Loading } from '../../parts/states';
import { nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import type { Wrong } from '../open/draft';
import { DoorFrame } from './door-frame';
import { NewPasswordFields, wrongIn } from './new-password-fields';
import { RESET } from './texts';

export function NewPasswordPage(): ReactNode {
  const { t } = useWords();
  const [token] = useState(() => decodeURIComponent(location.hash.slice(1)));
  const found = useQuery({ queryKey: ['password-reset', token], enabled: token !== '', retry: false, staleTime: Infinity, queryFn: () => ask<ResetFacts>('/password-reset/check', { method: 'POST', body: { token } }) });
  return (
    <DoorFrame title={RESET.title}>
      {token === '' ? <Dead text={t(RESET.none)} /> : found.isPending ? <Loading /> : found.isError ? (found.error instanceof Problem && found.error.status < 500 && found.error.status >= 400 ? <Dead text={t(RESET.dead)} /> : <Failed error={found.error} onRetry={() => { void found.refetch(); }} />) : <SetForm token={token} facts={found.data} />}
    </DoorFrame>
  );
}

function Dead({ text }: { readonly text: string }): ReactNode {
  const { t } = useWords();
  return <><div className="note late" role="alert"><Icon name="alert" /><span>{text}</span></div><p className="gap-above"><a className="btn" href="/forgot-password">{t(RESET.askNew)}</a></p><p className="gap-above"><a href="/">{t(RESET.login)}</a></p></>;
}

function SetForm({ token, facts }: { readonly token: string; readonly facts: ResetFacts }): ReactNode {
  const { t, language } = useWords();
  const now = useMinute();
  const [typed, setTyped] = useState({ next: '', again: '' });
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  const set = useMutation({
    mutationFn: () => ask('/password-reset', { method: 'POST', body: { token, password: typed.next } }),
    // Used up: it shall not stand in the address, nor in the history of a shared machine.
    onSuccess: () => { history.replaceState(null, '', location.pathname); },
    onError: (error) => { if (error instanceof Problem && error.field === 'password') setWrong([{ field: 'next', text: { he: error.document.detail, en: error.document.detail } }]); },
  });
  if (set.isSuccess) return <div role="status"><p><b>{t(RESET.done)}</b></p><p>{t(RESET.doneWhat)}</p><p className="gap-above"><a className="btn pri" href="/">{t(RESET.login)}</a></p></div>;
  if (set.error instanceof Problem && set.error.code === 'reset.invalid') return <Dead text={t(RESET.dead)} />;
  const send = (): void => {
    const found = wrongIn(typed);
    setWrong(found);
    if (found.length === 0) set.mutate();
  };
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); send(); }}>
      <p><b>{t(RESET.forWhom, { name: facts.name })}</b></p>
      <p className="sm mut2">{t(RESET.until, { at: nearTime(Date.parse(facts.expiresAt), now, { language, zone: deviceZone }) })}</p>
      <input type="email" name="username" autoComplete="username" value={facts.email ?? ''} readOnly hidden />
      <div className="gap-above"><NewPasswordFields next={typed.next} again={typed.again} wrong={wrong} set={(next) => { setTyped({ ...typed, ...next }); }} /></div>
      <p className="note gap-above">{t(RESET.all)}</p>
      {set.isError && wrong.length === 0 && <Failed error={set.error} />}
      <div className="gap-above"><Button kind="primary" type="submit" busy={set.isPending}>{t(RESET.set)}</Button></div>
    </form>
  );
}
