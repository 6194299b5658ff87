/** The frame of every screen: where one is, where one can go, whether it is live, whose time it is. */
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { ask } from '../api/client';
import { useLive } from '../api/live';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { Icon, Logo } from '../parts/icon';
import { useMinute } from '../parts/now';
import { Loading, StaleStrip } from '../parts/states';
import { Avatar, Hidden, Kbd, Name, Num } from '../parts/text';
import { clockTime } from '../words/time';
import { useWords } from '../words/words';
import { useAllKeys, useKeys } from './keys';
import { Palette } from './palette';
import { useScreens } from './screens';
import { useMe } from './session';
import { FRAME } from './texts';
import { applyTheme, storedTheme } from './theme';
import type { Theme } from './theme';
import { useZone } from './zone';

type Open = 'palette' | 'keys' | 'menu' | null;

export function Shell(): ReactNode {
  const { t } = useWords();
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
        <Link className="brand" to="/queue"><Logo /><span>{t(FRAME.product)}</span></Link>
        <Navigation />
        <button type="button" className="cmd" onClick={() => { setOpen('palette'); }}><Icon name="search" /><span>{t(FRAME.find)}</span><Kbd>Ctrl K</Kbd></button>
        <Liveness />
        <Present />
        <LanguageButton />
        <Me onOpen={() => { setOpen(open === 'menu' ? null : 'menu'); }} open={open === 'menu'} onShortcuts={() => { setOpen('keys'); }} />
      </header>
      <StaleStrip />
      <main id="main" tabIndex={-1}><Suspense fallback={<Loading lines={5} />}><Outlet /></Suspense></main>
      {open === 'palette' && <Palette onClose={close} />}
      {open === 'keys' && <Shortcuts onClose={close} />}
    </>
  );
}

function Navigation(): ReactNode {
  const { t } = useWords();
  const screens = useScreens();
  return <nav aria-label={t(FRAME.main)}>{screens.map(({ to, label }) => <Link key={to} to={to} activeProps={{ 'aria-current': 'page' }}>{t(label)}</Link>)}</nav>;
}

function Liveness(): ReactNode {
  const { t } = useWords();
  const { kind } = useLive();
  return <span className={`live ${kind}`} role="status"><i className="dot" aria-hidden="true" />{t(kind === 'live' ? FRAME.live : kind === 'stale' ? FRAME.notLive : FRAME.connecting)}</span>;
}

function Present(): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  const now = useMinute();
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  return <span className="deskt"><Num>{clockTime(now, { language, zone })}</Num> <span className="z">{t(FRAME.yourTime, { zone: city })}</span></span>;
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
      {open && <div className="menu"><b><Name>{me.name}</Name></b><Account onShortcuts={onShortcuts} /></div>}
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
  return <Dialog title={t(FRAME.shortcuts)} onClose={onClose}><dl className="keylist">{all.map(({ key, label }) => <div key={`${key}${label.en}`} style={{ display: 'contents' }}><dt><Kbd>{key.replace('ctrl+', 'Ctrl ').toUpperCase()}</Kbd></dt><dd>{t(label)}</dd></div>)}</dl></Dialog>;
}
