/** The guard reads along: a little after the last key, the reading before it cancelled. */
import { useEffect, useState } from 'react';
import type { MessageCheck } from '#contracts';
import { ask } from '../../api/client';
import type { checkRequestOf } from './composing';

/** Long enough not to read half words, short enough to be there when the eye returns. */
const PAUSE_MS = 350;
export interface Checked {
  /** The last reading, and the text it was of; null before the first. */
  readonly check: MessageCheck | null;
  readonly text: string;
  readonly state: 'still' | 'reading' | 'failed';
}
const NOTHING: Checked = { check: null, text: '', state: 'still' };

/** `version` of the crisis: what is true may have changed, so the same words are read again. */
export function useCheck(request: ReturnType<typeof checkRequestOf> | null, version: number): Checked {
  const [checked, setChecked] = useState<Checked>(NOTHING);
  const body = request === null || request.text.trim() === '' ? null : JSON.stringify(request);
  useEffect(() => {
    if (body === null) {
      setChecked(NOTHING);
      return undefined;
    }
    const stop = new AbortController();
    setChecked((before) => ({ ...before, state: 'reading' }));
    const timer = setTimeout(() => {
      const text = (JSON.parse(body) as { readonly text: string }).text;
      ask<MessageCheck>('/messages/check', { method: 'POST', body: JSON.parse(body), signal: stop.signal }).then(
        (check) => { setChecked({ check, text, state: 'still' }); },
        () => { if (!stop.signal.aborted) setChecked((before) => ({ ...before, state: 'failed' })); },
      );
    }, PAUSE_MS);
    return () => { clearTimeout(timer); stop.abort(); };
  }, [body, version]);
  return checked;
}
