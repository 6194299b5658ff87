/** One timer for the whole console: the present, once a second; screens show minutes, so most of it costs nothing. */
import { createContext, useContext, useEffect, useState } from 'react';
import type { ReactNode } from 'react';

const NowContext = createContext(0);
/** Apart from the seconds: a context that keeps its value wakes nobody. */
const MinuteContext = createContext(0);
const TICK_MS = 1_000;
const MINUTE_MS = 60_000;

export function NowProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => { setNow(Date.now()); }, TICK_MS);
    return () => { clearInterval(timer); };
  }, []);
  return <NowContext value={now}><MinuteContext value={Math.floor(now / MINUTE_MS) * MINUTE_MS}>{children}</MinuteContext></NowContext>;
}

/** The same on another clock, for all inside: a drill's documents count their days on the drill's. */
export function NowOn({ clock, children }: { readonly clock: (now: number) => number; readonly children: ReactNode }): ReactNode {
  const now = clock(useNow());
  return <NowContext value={now}><MinuteContext value={Math.floor(now / MINUTE_MS) * MINUTE_MS}>{children}</MinuteContext></NowContext>;
}

/** Epoch milliseconds, renewed every second. Use it low in the tree: whoever calls it is drawn every second. */
export function useNow(): number {
  return useContext(NowContext);
}

/** The same, rounded down to the minute, and renewed with it only. */
export function useMinute(): number {
  return useContext(MinuteContext);
}

/** The second where minutes pass fast, as in a drill; else the minute. */
export function useTick(isFast: boolean): number {
  return useContext(isFast ? NowContext : MinuteContext);
}
