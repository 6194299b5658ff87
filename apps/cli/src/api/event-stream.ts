/** Server-sent events as an async sequence, with connecting again. */
import { createParser } from 'eventsource-parser';
import { CliFailure } from '../failure';
import type { ApiClient } from './client';

export type StreamItem =
  | { readonly kind: 'event'; readonly event: string; readonly data: string }
  | { readonly kind: 'connected' }
  /** No connection: what is shown may be stale until the next `connected`. */
  | { readonly kind: 'lost'; readonly retryInMs: number };

/** The API sends a sign of life every 10 s (`beat`); more than two missed mean that the line is dead although it looks open. */
const SILENCE_MS = 30_000;
const SIGN_OF_LIFE = 'beat';
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15_000;

export interface FollowOptions {
  readonly path: string;
  readonly signal: AbortSignal;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly onItem: (item: StreamItem) => void;
}

/** Follows a stream until `signal`; a lost line is built up again with growing waits. Throws when the server refuses (no such crisis, no permission). */
export async function followStream(client: ApiClient, { path, signal, sleep, onItem }: FollowOptions): Promise<void> {
  let waitMs = FIRST_WAIT_MS;
  while (!isOver(signal)) {
    try {
      await readOnce(client, { path, signal, onItem, onOpen: () => { waitMs = FIRST_WAIT_MS; } });
    } catch (error) {
      if (isOver(signal)) return;
      if (error instanceof CliFailure && error.problem.status >= 400 && error.problem.status < 500 && error.problem.status !== 429) throw error;
      // Everything else is a line that broke: it is built up again below.
    }
    if (isOver(signal)) return;
    onItem({ kind: 'lost', retryInMs: waitMs });
    await sleep(waitMs, signal);
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
  }
}

async function readOnce(client: ApiClient, how: Omit<FollowOptions, 'sleep'> & { readonly onOpen: () => void }): Promise<void> {
  const silence = new AbortController();
  const watchdog = setTimeout(() => { silence.abort(); }, SILENCE_MS);
  try {
    const response = await client.stream(how.path, AbortSignal.any([how.signal, silence.signal]));
    how.onOpen();
    how.onItem({ kind: 'connected' });
    const parser = createParser({ onEvent: ({ event, data }) => { if (event !== SIGN_OF_LIFE) how.onItem({ kind: 'event', event: event ?? 'message', data }); } });
    const decoder = new TextDecoder();
    const body: AsyncIterable<Uint8Array> | undefined = response.body ?? undefined;
    if (body === undefined) return;
    for await (const chunk of body) {
      watchdog.refresh();
      parser.feed(decoder.decode(chunk, { stream: true }));
    }
  } finally {
    clearTimeout(watchdog);
  }
}

/** Asked anew each time: somebody may have left while we waited. */
function isOver(signal: AbortSignal): boolean {
  return signal.aborted;
}
