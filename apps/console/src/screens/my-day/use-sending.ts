/** From "send" to sent: a time to undo before anything leaves, one key for one wish, what to do when others changed the crisis or the line was cut. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CommandAnswer, TimelineEntry } from '#contracts';
import { OFFLINE, Problem, ask, command, newKey, query } from '../../api/client';
import type { Page } from '../../api/queries';

/** Long enough to see the own mistake, short enough for a customer who waits. */
export const UNDO_MS = 10_000;
export interface Parcel {
  readonly command: 'send-message' | 'propose-message';
  readonly payload: object;
  /** Of the crisis as the author saw it when he confirmed; null: whatever it is now. */
  readonly version: number | null;
}
export type Stage =
  | { readonly kind: 'writing' }
  | { readonly kind: 'waiting'; readonly until: number }
  | { readonly kind: 'sending' }
  | { readonly kind: 'sent'; readonly answer: CommandAnswer; readonly command: Parcel['command'] }
  | { readonly kind: 'refused'; readonly problem: Problem }
  /** Others changed the crisis; `since` is the version the author had seen. */
  | { readonly kind: 'conflict'; readonly since: number }
  /** No answer came: it may have arrived. */
  | { readonly kind: 'doubt' };

export interface Sender {
  readonly stage: Stage;
  /** Waits the time to undo, then sends. */
  readonly start: (parcel: Parcel) => void;
  readonly undo: () => void;
  /** Now, without waiting; after a cut line the same parcel under the same key. Tells whether it was taken. */
  readonly go: () => Promise<boolean>;
  /** Sends what was held back by a conflict, whatever others did. */
  readonly insist: () => Promise<boolean>;
  readonly reset: () => void;
}

export function useSending(crisisId: string): Sender {
  const client = useQueryClient();
  const [stage, setStage] = useState<Stage>({ kind: 'writing' });
  const parcel = useRef<{ readonly parcel: Parcel; readonly key: string } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const post = useCallback(async (version: number | null): Promise<boolean> => {
    clearTimeout(timer.current);
    const held = parcel.current;
    if (held === null) return false;
    setStage({ kind: 'sending' });
    try {
      const answer = await command(crisisId, held.parcel.command, held.parcel.payload, { key: held.key, ...(version === null ? {} : { version }) });
      parcel.current = null;
      setStage({ kind: 'sent', answer, command: held.parcel.command });
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'obligations' || (queryKey[0] === 'crisis' && queryKey[1] === crisisId) });
      return true;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.code === 'version.conflict' && version !== null) {
        // A warning of the engine changes nothing in what was written; only what people did is worth a second look.
        if (!await peopleActed(crisisId, version)) {
          parcel.current = { ...held, key: newKey() };
          return await post(null);
        }
        void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'crisis' && queryKey[1] === crisisId });
        setStage({ kind: 'conflict', since: held.parcel.version ?? 0 });
      } else setStage(error.code === OFFLINE || error.status >= 502 ? { kind: 'doubt' } : { kind: 'refused', problem: error });
      return false;
    }
  }, [client, crisisId]);
  const start = useCallback((next: Parcel): void => {
    parcel.current = { parcel: next, key: newKey() };
    setStage({ kind: 'waiting', until: Date.now() + UNDO_MS });
    timer.current = setTimeout(() => { void post(next.version); }, UNDO_MS);
  }, [post]);
  const undo = useCallback((): void => {
    clearTimeout(timer.current);
    parcel.current = null;
    setStage({ kind: 'writing' });
  }, []);
  const go = useCallback(() => post(parcel.current?.parcel.version ?? null), [post]);
  const insist = useCallback(() => {
    // Another wish than before: it no longer rests on what was seen, so it goes under a key of its own.
    if (parcel.current !== null) parcel.current = { ...parcel.current, key: newKey() };
    return post(null);
  }, [post]);
  useEffect(() => () => { clearTimeout(timer.current); }, []);
  return { stage, start, undo, go, insist, reset: undo };
}

/** Whether a person did something in the crisis after a version of it; when that cannot be read, it is taken as so. */
async function peopleActed(crisisId: string, since: number): Promise<boolean> {
  try {
    const { items } = await ask<Page<TimelineEntry>>(`/crises/${encodeURIComponent(crisisId)}/timeline${query({ limit: 50 })}`);
    return items.some((one) => one.seq > since && one.by.role !== 'system');
  } catch {
    return true;
  }
}
