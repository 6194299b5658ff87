/** One timer for the whole console: the present, once a second; screens show minutes, so most of it costs nothing. */
import { createContext, useContext, useEffect, useState } from 'react';
import type { ReactNode } from 'react';

const NowContext = createContext(0);
const TICK_MS = 1_000;

export function NowProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => { setNow(Date.now()); }, TICK_MS);
    return () => { clearInterval(timer); };
  }, []);
  return <NowContext value={now}>{children}</NowContext>;
}

/** Epoch milliseconds, renewed every second. Use it low in the tree: whoever calls it is drawn every second. */
export function useNow(): number {
  return useContext(NowContext);
}

/** The same, rounded down to the minute: drawn by value, memoised children rest in between. */
export function useMinute(): number {
  return Math.floor(useContext(NowContext) / 60_000) * 60_000;
}
