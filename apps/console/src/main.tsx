/** The console begins here. */
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Problem, readIn } from './api/client';
import { LiveProvider } from './api/live';
import { meQuery } from './api/queries';
import { KeysProvider } from './app/keys';
import { Login } from './app/login';
import { OPEN_PAGES } from './app/open-pages';
import { makeRouter } from './app/router';
import { MeContext } from './app/session';
import { applyTheme, storedTheme } from './app/theme';
import { ZoneContext, deviceZone } from './app/zone';
import { NowProvider } from './parts/now';
import { Failed, Loading } from './parts/states';
import { ToastProvider } from './parts/toast';
import { WordsProvider } from './words/words';
import type { Language } from './words/words';
import './styles/tokens.css';
import './styles/base.css';

/** What the person's own rights or words caused is not asked again; a line that was cut is. */
const RETRIES = 2;
const client = new QueryClient({ defaultOptions: { queries: { staleTime: 30_000, refetchOnWindowFocus: true, retry: (count, error) => count < RETRIES && !(error instanceof Problem && error.status >= 400 && error.status < 500) } } });

const browserLanguage: Language = navigator.language.startsWith('he') ? 'he' : 'en';

const OpenPage = OPEN_PAGES[location.pathname];

function Session(): ReactNode {
  const me = useQuery(meQuery);
  const [router] = useState(() => makeRouter(client));
  const zone = me.data?.zone ?? deviceZone;
  // Before anything below asks; what was read in another zone is read again.
  const told = useRef(deviceZone);
  readIn(zone);
  useEffect(() => {
    if (told.current === zone) return;
    told.current = zone;
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== meQuery.queryKey[0] });
  }, [zone]);
  if (me.isPending) return <Loading />;
  if (me.error instanceof Problem && me.error.status === 401) return <WordsProvider initial={browserLanguage}><Login /></WordsProvider>;
  if (me.data === undefined) return <WordsProvider initial={browserLanguage}><main id="main"><Failed error={me.error} onRetry={() => { void me.refetch(); }} /></main></WordsProvider>;
  return (
    <WordsProvider initial={me.data.language} key={me.data.id}>
      <MeContext value={me.data}>
        <ZoneContext value={zone}><LiveProvider><KeysProvider><ToastProvider><RouterProvider router={router} /></ToastProvider></KeysProvider></LiveProvider></ZoneContext>
      </MeContext>
    </WordsProvider>
  );
}

applyTheme(storedTheme());
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <NowProvider><WordsProvider initial={browserLanguage}>{OpenPage === undefined ? <Session /> : <OpenPage />}</WordsProvider></NowProvider>
    </QueryClientProvider>
  </StrictMode>,
);
