/** In the place of a screen that could not be drawn: what happened, a way to try again, and again by itself once the line is back. */
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { OFFLINE, Problem } from '../api/client';
import { useLive } from '../api/live';
import { Failed } from '../parts/states';
import { forgetFailed } from './lazily';

/** No screen of ours has this address. */
export const NO_PAGE = new Problem({ title: 'Not found', status: 404, code: 'console.no-page', detail: '', params: {} });

export function Broken({ error, reset }: { readonly error: unknown; readonly reset: () => void }): ReactNode {
  const router = useRouter();
  const { kind } = useLive();
  const before = useRef(kind);
  const again = (): void => {
    forgetFailed();
    reset();
    void router.invalidate();
  };
  useEffect(() => {
    // Only when the line has come back: while it is thought to be there, what failed would fail at once again.
    if (kind === 'live' && before.current !== 'live' && error instanceof Problem && error.code === OFFLINE) again();
    before.current = kind;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each change of the line
  }, [kind]);
  return <Failed error={error} onRetry={again} whole />;
}
