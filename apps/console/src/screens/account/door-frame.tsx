/** The frame of pages before the login: name, title, and the other language. */
import type { ReactNode } from 'react';
import { Logo } from '../../parts/icon';
import type { Pair } from '../../words/pair';
import { useWords } from '../../words/words';
import { RESET } from './texts';
import './account.css';

export function DoorFrame({ title, children }: { readonly title: Pair; readonly children: ReactNode }): ReactNode {
  const { t, language, setLanguage } = useWords();
  const other = language === 'he' ? 'en' : 'he';
  return (
    <main className="login" id="main">
      <section className="areset" aria-labelledby="door-title">
        <h1 id="door-title"><Logo /> {t(title)}</h1>
        {children}
        <button type="button" className="lang" lang={other} onClick={() => { setLanguage(other); }}>{t(RESET.otherLanguage)}</button>
      </section>
    </main>
  );
}
