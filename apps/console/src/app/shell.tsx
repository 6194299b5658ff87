/** The frame of every screen: where one is, where one can go, whether it is live, whose time it is. */
import { Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { Suspense, lazy, useState } from 'react';
import type { ReactNode } from 'react';
import { ask } from '../api/client';
import { useLive } from '../api/live';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { Icon, Logo } from '../parts/icon';
import { useMinute } from '../parts/now';
import { Loading, NoPermission, StaleStrip } from '../parts/states';
import { Avatar, Hidden, Kbd, Name, Num } from '../parts/text';
import { ROLE_NAMES } from '../words/roles';
import { clockTime, hebrewDay, zoneName } from '../words/time';
import { useWords } from '../words/words';
import { keyWords, useAllKeys, useKeys } from './keys';
import { Palette } from './palette';
import { homeOf, screenAt, useScreens } from './screens';
import { hasRole, useMe } from './session';
import { FRAME } from './texts';
import { applyTheme, storedTheme } from './theme';
import type { Theme } from './theme';
import { useZone } from './zone';

/** Nobody needs it to work: where it cannot be fetched there is none. */
const Tour = lazy(() => import('../tour/tour').then(({ Tour: tour }) => ({ default: tour }), () => ({ default: () => null })));

type Open = 'palette' | 'keys' | 'menu' | null;

export function Shell(): ReactNode {
  const { t } = useWords();
  const { roles } = useMe();
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => { setOpen(null); };
  const navigate = useNavigate();
  useKeys([
    { key: 'ctrl+k', label: FRAME.find, run: () => { setOpen('palette'); } },
    { key: '?', label: FRAME.shortcuts, run: () => { setOpen('keys'); } },
    { key: 'c', label: FRAME.openCrisis, run: () => { void navigate({ to: '/open' }); } },
  ]);
  return (
    <>
      <a className="skip" href="#main">{t(FRAME.skip)}</a>
      <header className="top">
        <Link className="brand" to={homeOf(roles)}><Logo /><span>{t(FRAME.product)}</span></Link>
        <Navigation />
        <button type="button" className="cmd" onClick={() => { setOpen('palette'); }}><Icon name="search" /><span>{t(FRAME.find)}</span><Kbd>Ctrl K</Kbd></button>
        <Liveness />
        <Present />
        <LanguageButton />
        <Me onOpen={() => { setOpen(open === 'menu' ? null : 'menu'); }} open={open === 'menu'} onShortcuts={() => { setOpen('keys'); }} />
      </header>
      <StaleStrip />
      <Suspense fallback={null}><Tour /></Suspense>
      <main id="main" tabIndex={-1}><Suspense fallback={<Loading lines={5} />}><Allowed /></Suspense></main>
      {open === 'palette' && <Palette onClose={close} />}
      {open === 'keys' && <Shortcuts onClose={close} />}
    </>
  );
}

/** A screen that is not in the person's bar says so when its address is typed; whatever else he may not see, the API refuses. */
function Allowed(): ReactNode {
  const { t } = useWords();
  const me = useMe();
  const entry = screenAt(useLocation({ select: ({ pathname }) => pathname }));
  if (entry === null || hasRole(me, ...entry.roles)) return <Outlet />;
  return <><h1>{t(entry.label)}</h1><div className="gap-above"><NoPermission who={entry.roles.map((role) => t(ROLE_NAMES[role]))} /></div><p className="gap-above"><Link className="btn" to={homeOf(me.roles)}>{t(FRAME.toMine)}</Link></p></>;
}

function Navigation(): ReactNode {
  const { t } = useWords();
  const screens = useScreens();
  return <nav aria-label={t(FRAME.main)}>{screens.map(({ to, label }) => <Link key={to} to={to} activeProps={{ 'aria-current': 'page' }}>{t(label)}</Link>)}</nav>;
}

function Liveness(): ReactNode {
  const { t } = useWords();
  const { kind } = useLive();
  return <span className={`live is-${kind}`} role="status"><i className="dot" aria-hidden="true" />{t(kind === 'live' ? FRAME.live : kind === 'stale' ? FRAME.notLive : FRAME.connecting)}</span>;
}

function Present(): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  const now = useMinute();
  const hebrew = useMe().hebrewDates === true;
  return <span className="deskt"><Num>{clockTime(now, { language, zone })}</Num> <span className="z">{t(FRAME.yourTime, { zone: zoneName({ language, zone }) })}{hebrew && <>, <bdi>{hebrewDay(now, { language, zone })}</bdi></>}</span></span>;
}

function LanguageButton(): ReactNode {
  const { t, language, setLanguage } = useWords();
  return <button type="button" className="langbtn" lang={language === 'he' ? 'en' : 'he'} onClick={() => { setLanguage(language === 'he' ? 'en' : 'he'); }}>{t(FRAME.language)}</button>;
}

function Me({ open, onOpen, onShortcuts }: { readonly open: boolean; readonly onOpen: () => void; readonly onShortcuts: () => void }): ReactNode {
  const { t } = useWords();
  const me = useMe();
  return (
    <>
      <button type="button" className="who" aria-expanded={open} onClick={onOpen}><Avatar initials={me.initials} /><Hidden>{t(FRAME.account, { name: me.name })}</Hidden></button>
      {open && <div className="menu"><b><Name>{me.name}</Name></b><Link className="btn quiet" to="/account" onClick={onOpen}>{t(FRAME.myAccount)}</Link><Link className="btn quiet" to="/account" hash="tokens" onClick={onOpen}>{t(FRAME.myTokens)}</Link><Account onShortcuts={onShortcuts} /></div>}
    </>
  );
}

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
function Account({ onShortcuts }: { readonly onShortcuts: () => void }): ReactNode {
  const { t } = useWords();
  const [theme, setTheme] = useState(storedTheme);
  const leave = async (): Promise<void> => {
    await ask('/logout', { method: 'POST' });
    location.assign('/');
  };
  return (
    <>
      <fieldset className="field"><legend>{t(FRAME.theme)}</legend>
        {THEMES.map((one) => <label key={one} className="option"><input type="radio" name="theme" checked={theme === one} onChange={() => { applyTheme(one); setTheme(one); }} />{t(FRAME[one])}</label>)}
      </fieldset>
      <LanguageButton />
      <Button kind="quiet" onClick={onShortcuts} shortcut="?">{t(FRAME.shortcuts)}</Button>
      <Button kind="quiet" onClick={() => { void leave(); }}>{t(FRAME.logout)}</Button>
    </>
  );
}

function Shortcuts({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useWords();
  const all = useAllKeys(true);
  return <Dialog title={t(FRAME.shortcuts)} onClose={onClose}><dl className="keylist">{all.map(({ key, label }) => <div key={`${key}${label.en}`} style={{ display: 'contents' }}><dt><Kbd>{keyWords(key)}</Kbd></dt><dd>{t(label)}</dd></div>)}</dl></Dialog>;
}
