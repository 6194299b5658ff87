/** Whoever cannot log in asks here for a link to a new password. What he reads is the same, whether anybody has the address or nobody. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Problem, ask } from '../../api/client';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { Failed } from '../../parts/states';
import { useWords } from '../../words/words';
import { Field } from '../open/fields';
import type { Wrong } from '../open/draft';
import { DoorFrame } from './door-frame';
import { FORGOT, RESET } from './texts';

/** Something, an @, something: the rest is decided where the mail goes. */
const LIKE_AN_ADDRESS = /^[^\s@]+@[^\s@]+$/;
const EMAIL_MAX = 254;

export function ForgotPasswordPage(): ReactNode {
  const { t } = useWords();
  const [email, setEmail] = useState('');
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  const asking = useMutation({
    mutationFn: () => ask('/password-reset/ask', { method: 'POST', body: { email: email.trim() } }),
    onError: (error) => { if (error instanceof Problem && error.field === 'email') setWrong([{ field: 'email', text: FORGOT.noAddress }]); },
  });
  const send = (): void => {
    const found = LIKE_AN_ADDRESS.test(email.trim()) ? [] : [{ field: 'email', text: FORGOT.noAddress }];
    setWrong(found);
    if (found.length === 0) asking.mutate();
  };
  return (
    <DoorFrame title={FORGOT.title}>
      {asking.isSuccess ? (
        <div role="status">
          <p><b>{t(FORGOT.asked, { email: email.trim() })}</b></p>
          <p className="gap-above">{t(FORGOT.works)}</p>
          <p className="gap-above sm mut2">{t(FORGOT.nothing)}</p>
        </div>
      ) : (
        <form noValidate onSubmit={(event) => { event.preventDefault(); send(); }}>
          <p>{t(FORGOT.what)}</p>
          <div className="gap-above"><Field label={FORGOT.email} field="email" wrong={wrong}>{(control) => <input {...control} className="input" type="email" dir="ltr" autoComplete="username" maxLength={EMAIL_MAX} value={email} onChange={(event) => { setEmail(event.target.value); }} />}</Field></div>
          {asking.isError && wrong.length === 0 && <Refused error={asking.error} />}
          <div className="gap-above"><Button kind="primary" type="submit" busy={asking.isPending}>{t(FORGOT.send)}</Button></div>
        </form>
      )}
      <p className="gap-above"><a href="/">{t(RESET.login)}</a></p>
    </DoorFrame>
  );
}

/** What was refused says by itself what to do; anything else is told like every failure. */
function Refused({ error }: { readonly error: Error }): ReactNode {
  if (!(error instanceof Problem) || error.status < 400 || error.status >= 500) return <Failed error={error} />;
  return <div className="note late gap-above" role="alert"><Icon name="alert" /><span><b>{error.document.title}.</b> {error.document.detail}</span></div>;
}
