/** Live changes by server-sent events: what changed is read anew, and the screens know when they are no longer told. */
import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { StreamEvent } from '#contracts';
import { whenUnreachable } from './client';
import { layLine } from './line';
import type { LiveState } from './line';

const LiveContext = createContext<LiveState>({ kind: 'connecting' });
export const useLive = (): LiveState => useContext(LiveContext);
/** True while what is shown may no longer be so. */
export const useStale = (): boolean => useLive().kind === 'stale';

/** Many changes at once are read once. */
const GATHER_MS = 120;

/** One stream of everything the person may read, for as long as the console is open. */
export function LiveProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const client = useQueryClient();
  const [state, setState] = useState<LiveState>({ kind: 'connecting' });
  useEffect(() => listen(client, setState), [client]);
  return <LiveContext value={state}>{children}</LiveContext>;
}

function listen(client: QueryClient, tell: (state: LiveState) => void): () => void {
  const changes = gathered(client);
  const line = layLine({ open: () => new EventSource('/api/v1/crises/stream'), tell, onChange: changes.add, onMissed: changes.everything });
  const deaf = whenUnreachable(line.doubt);
  window.addEventListener('offline', line.lost);
  window.addEventListener('online', line.again);
  return () => {
    window.removeEventListener('offline', line.lost);
    window.removeEventListener('online', line.again);
    deaf();
    line.stop();
    changes.stop();
  };
}

/** Under which names a crisis was read: its id, and the reference that stands in addresses. */
function namesOf(client: QueryClient, id: string): ReadonlySet<unknown> {
  const read = client.getQueriesData<{ readonly id?: string }>({ predicate: ({ queryKey }) => queryKey[0] === 'crisis' && queryKey[2] === 'detail' });
  return new Set([id, ...read.flatMap(([key, data]) => (data?.id === id ? [key[1]] : []))]);
}

function gathered(client: QueryClient): { readonly add: (change: StreamEvent) => void; readonly everything: () => void; readonly stop: () => void } {
  let ids = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = (): void => {
    timer = undefined;
    for (const id of ids) {
      const names = namesOf(client, id);
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'crisis' && names.has(queryKey[1]) });
    }
    ids = new Set();
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'crises' || queryKey[0] === 'obligations' || queryKey[0] === 'reviews' });
  };
  return {
    add: ({ crisisId }) => {
      ids.add(crisisId);
      timer ??= setTimeout(read, GATHER_MS);
    },
    everything: () => { void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' }); },
    stop: () => { clearTimeout(timer); },
  };
}
