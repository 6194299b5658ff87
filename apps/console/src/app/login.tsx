/** The door: e-mail, password, both languages. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode, SubmitEvent } from 'react';
import type { Me } from '#contracts';
import { ask, Problem } from '../api/client';
import { meQuery } from '../api/queries';
import { Button } from '../parts/button';
import { Icon, Logo } from '../parts/icon';
import { useWords } from '../words/words';
import { FRAME, LOGIN } from './texts';

export function Login(): ReactNode {
  const { t, language, setLanguage } = useWords();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    try {
      const me = await ask<Me>('/login', { method: 'POST', body: { email: form.get('email'), password: form.get('password') }, headers: { 'Accept-Language': language } });
      // What another person had read is not his.
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
      client.setQueryData(meQuery.queryKey, me);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <main className="login" id="main">
      <form onSubmit={(event) => { void submit(event); }}>
        <h1><Logo /> {t(LOGIN.title)}</h1>
        <div className="field"><label htmlFor="email">{t(LOGIN.email)}</label><input id="email" name="email" type="email" className="input" dir="ltr" autoComplete="username" required /></div>
        <div className="field"><label htmlFor="password">{t(LOGIN.password)}</label><input id="password" name="password" type="password" className="input" dir="ltr" autoComplete="current-password" required /></div>
        {problem !== null && <div role="alert" className="note late"><Icon name="alert" /><span>{problem.document.detail}</span></div>}
        <div className="gap-above"><Button kind="primary" type="submit" busy={busy}>{t(LOGIN.enter)}</Button></div>
        <p className="gap-above sm"><a href="/forgot-password">{t(LOGIN.forgot)}</a></p>
        <button type="button" className="lang" lang={language === 'he' ? 'en' : 'he'} onClick={() => { setLanguage(language === 'he' ? 'en' : 'he'); }}>{t(FRAME.language)}</button>
      </form>
    </main>
  );
}
