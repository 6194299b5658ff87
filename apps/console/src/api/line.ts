/** The line to the server: whether it lives, since when it does not, and how it is laid anew. What says that it is dead: an error of the stream, a silence longer than two beats, the device without a network, an act that did not arrive. */
import type { StreamBeat, StreamEvent } from '#contracts';

/** `since`: the instant of the last word from the server, where the line is cut. */
export type LiveState = { readonly kind: 'connecting' } | { readonly kind: 'live' } | { readonly kind: 'stale'; readonly since: number };

/** What of an EventSource is used. */
export interface Source {
  readonly readyState: number;
  addEventListener: (type: string, listener: (event: { readonly data?: unknown }) => void) => void;
  close: () => void;
}
export interface LineEnds {
  readonly open: () => Source;
  readonly tell: (state: LiveState) => void;
  readonly onChange: (change: StreamEvent) => void;
  /** Words may have been missed: all that is shown is read anew. */
  readonly onMissed: () => void;
}
export interface Line {
  /** An act did not arrive. The line is laid anew, which tells. */
  readonly doubt: () => void;
  /** The device has no network any more: the same, at once. Where the server stands on this very device the new line lives. */
  readonly lost: () => void;
  /** The network is back: no waiting for the browser's next attempt. */
  readonly again: () => void;
  readonly stop: () => void;
}

/** A cut shorter than this is mended by the browser before anybody needs to know. */
export const GRACE_MS = 3_000;
/** A bit more than two beats. */
export const patienceMs = (everyMs: number): number => 2 * everyMs + 2_000;
/** One act that cannot arrive, tried again and again, does not lay the line anew each time. */
export const DOUBT_EVERY_MS = 10_000;
const CLOSED = 2;

/** Lays the line and watches it until `stop`. */
export function layLine({ open, tell, onChange, onMissed }: LineEnds): Line {
  let source: Source | null = null;
  let lastWordAt = Date.now();
  let layedAt = 0;
  /** Unknown until the server has said how often it beats. */
  let everyMs: number | null = null;
  const timers: Record<'grace' | 'silence' | 'reopen', ReturnType<typeof setTimeout> | undefined> = { grace: undefined, silence: undefined, reopen: undefined };
  const stopTimer = (name: keyof typeof timers): void => {
    clearTimeout(timers[name]);
    timers[name] = undefined;
  };
  const cut = (): void => { tell({ kind: 'stale', since: lastWordAt }); };
  const listenForBeats = (): void => {
    stopTimer('silence');
    if (everyMs !== null) timers.silence = setTimeout(() => { cut(); lay(); }, patienceMs(everyMs));
  };
  const alive = (): void => {
    lastWordAt = Date.now();
    stopTimer('grace');
    listenForBeats();
    tell({ kind: 'live' });
  };
  const doubtful = (): void => { timers.grace ??= setTimeout(cut, GRACE_MS); };
  function lay(): void {
    stopTimer('reopen');
    source?.close();
    layedAt = Date.now();
    const mine = open();
    source = mine;
    // What a closed one still says is of yesterday.
    const hear = (type: string, act: (data: unknown) => void): void => { mine.addEventListener(type, ({ data }) => { if (source === mine) act(data); }); };
    hear('open', () => { alive(); onMissed(); });
    hear('change', (data) => { alive(); onChange(JSON.parse(String(data)) as StreamEvent); });
    hear('resync', () => { alive(); onMissed(); });
    hear('beat', (data) => { everyMs = (JSON.parse(String(data)) as StreamBeat).everyMs; alive(); });
    hear('error', () => {
      doubtful();
      // A refused stream is closed for good by the browser: begin again by ourselves.
      if (mine.readyState === CLOSED) timers.reopen ??= setTimeout(lay, GRACE_MS);
    });
    listenForBeats();
  }
  const layAnew = (): void => {
    doubtful();
    lay();
  };
  lay();
  return {
    doubt: () => {
      if (Date.now() - layedAt >= DOUBT_EVERY_MS) layAnew();
    },
    lost: layAnew,
    again: lay,
    stop: () => {
      for (const name of ['grace', 'silence', 'reopen'] as const) stopTimer(name);
      source?.close();
      source = null;
    },
  };
}
