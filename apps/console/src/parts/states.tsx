/** The states between: empty, loading, error, no permission, stale. Each says what is so, what is safe, and what to do. */
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { CHANGED, NO_ANSWER, OFFLINE, Problem } from '../api/client';
import { useLive } from '../api/live';
import { useZone } from '../app/zone';
import { p } from '../words/pair';
import { listWords } from '../words/list';
import { clockTime } from '../words/time';
import { useWords } from '../words/words';
import { Button } from './button';
import { Icon } from './icon';
import { Num } from './text';

const TEXTS = {
  loading: p('Loading', 'בטעינה'), still: p('Still loading…', 'עדיין בטעינה…'), again: p('Try again', 'ניסיון חוזר'),
  offline: p('The server cannot be reached. What you wrote is kept here; the clocks run on.', 'אין קשר לשרת. מה שנכתב נשמר כאן; השעונים ממשיכים לרוץ.'),
  changed: p('This part of the console could not be fetched; a newer one may have been installed. What you wrote is kept here.', 'החלק הזה של המסך לא נטען; ייתכן שהותקנה גרסה חדשה. מה שנכתב נשמר כאן.'), reload: p('Reload the page', 'טעינת הדף מחדש'),
  failed: p('This could not be read.', 'לא ניתן לקרוא את הנתונים.'),
  stale: p('Not live since {at}. Clocks run on from what we knew.', 'לא חי מאז {at}. השעונים ממשיכים לפי מה שהיה ידוע.'), reconnect: p('Reconnect', 'התחברות מחדש'),
  forbidden: p('This is not open to your role.', 'הדף אינו פתוח לתפקיד שלכם.'), missing: p('Nothing is here under this address.', 'אין כאן דבר בכתובת הזאת.'), missingWhy: p('It may have been moved, or the address is not whole.', 'ייתכן שהועבר, או שהכתובת אינה שלמה.'),
  openTo: p('It is open to: {who}.', 'הוא פתוח בפני: {who}.'), home: p('To my screens', 'אל המסכים שלי'), support: p('For support:', 'לתמיכה:'),
};
const STILL_AFTER_MS = 1_000;

/** A good state: says what comes next and when. */
export function Empty({ title, children, action }: { readonly title: ReactNode; readonly children?: ReactNode; readonly action?: ReactNode }): ReactNode {
  return <div className="box empty"><b>{title}</b>{children !== undefined && <p className="sm mut2">{children}</p>}{action !== undefined && <div className="row gap-above">{action}</div>}</div>;
}

/** The shape of what comes, still; a sentence after a second. */
export function Loading({ lines = 3 }: { readonly lines?: number }): ReactNode {
  const { t } = useWords();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => { setLate(true); }, STILL_AFTER_MS);
    return () => { clearTimeout(timer); };
  }, []);
  return <div className="box sk" role="status" aria-busy="true" aria-label={t(TEXTS.loading)}>{Array.from({ length: lines }, (_, line) => <i key={line} style={{ inlineSize: `${String([38, 92, 64, 80, 55][line % 5] ?? 70)}%` }} />)}{late && <p className="xs mut">{t(TEXTS.still)}</p>}</div>;
}

/** What happened, what is safe, what to do; the code small. `whole`: it stands in the place of a screen, and so has the screen's heading. */
export function Failed({ error, onRetry, whole = false }: { readonly error: unknown; readonly onRetry?: () => void; readonly whole?: boolean }): ReactNode {
  const { t } = useWords();
  if (error instanceof Problem && error.status === 403) return <NoPermission whole={whole}>{error.document.detail}</NoPermission>;
  const problem = error instanceof Problem ? error : null;
  const detail = problem === null ? String(error) : problem.code === OFFLINE ? t(TEXTS.offline) : problem.code === CHANGED ? t(TEXTS.changed) : problem.document.detail;
  return (
    <div role="alert">
      {whole && <h1 className="vh">{problem?.status === 404 ? t(TEXTS.missing) : t(TEXTS.failed)}</h1>}
      <div className="note late"><Icon name="alert" /><div><b aria-hidden={whole || undefined}>{problem?.status === 404 ? t(TEXTS.missing) : t(TEXTS.failed)}</b><br />{detail === '' ? t(TEXTS.missingWhy) : detail} {problem !== null && <span className="xs mut">{t(TEXTS.support)} <Num>{problem.code === NO_ANSWER ? `${problem.code} ${String(problem.status)}` : problem.code}</Num></span>}</div></div>
      {whole && problem?.status === 404 && <WayOut />}
      {onRetry !== undefined && <div className="row gap-above"><Button kind="primary" onClick={onRetry}>{t(TEXTS.again)}</Button>{problem?.code === CHANGED && <Button onClick={() => { location.reload(); }}>{t(TEXTS.reload)}</Button>}</div>}
    </div>
  );
}

/** From where there is nothing to where there is something. A plain link: it also leads out of a page whose frame is broken. */
function WayOut(): ReactNode {
  const { t } = useWords();
  return <p className="gap-above"><a className="btn" href="/">{t(TEXTS.home)}</a></p>;
}

/** Who may, and a way to ask: `who` names roles or people it is open to. `whole` as above. */
export function NoPermission({ children, who = [], whole = false }: { readonly children?: ReactNode; readonly who?: readonly string[]; readonly whole?: boolean }): ReactNode {
  const { t, language } = useWords();
  return (
    <>
      <div className="note" role="note">{whole && <h1 className="vh">{t(TEXTS.forbidden)}</h1>}<Icon name="lock" /><span>{children ?? t(TEXTS.forbidden)}{who.length > 0 && <> {t(TEXTS.openTo, { who: listWords(who, language) })}</>}</span></div>
      {whole && <WayOut />}
    </>
  );
}

/** Shown by the shell on every screen while the line to the server is cut. */
export function StaleStrip(): ReactNode {
  const live = useLive();
  const { t, language } = useWords();
  const zone = useZone();
  if (live.kind !== 'stale') return null;
  return (
    <div className="stale" role="status"><Icon name="offline" />
      <span className="grow">{t(TEXTS.stale, { at: clockTime(live.since, { language, zone }) })}</span>
      <Button kind="quiet" onClick={() => { location.reload(); }}>{t(TEXTS.reconnect)}</Button>
    </div>
  );
}
