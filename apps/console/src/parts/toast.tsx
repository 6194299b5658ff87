/** What just happened, said once and politely; with a way back where there is one. */
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from './button';

export interface Said {
  readonly text: string;
  readonly tone?: 'done' | 'trouble';
  readonly undo?: { readonly label: string; readonly run: () => void };
}
/** Long enough to read twice; with an undo, long enough to decide. */
const SHOWN_MS = 6_000;
const SHOWN_UNDO_MS = 10_000;

const SayContext = createContext<(said: Said) => void>(() => undefined);
export const useSay = (): ((said: Said) => void) => useContext(SayContext);

export function ToastProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [said, setSaid] = useState<Said | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const say = useCallback((next: Said) => {
    clearTimeout(timer.current);
    setSaid(next);
    timer.current = setTimeout(() => { setSaid(null); }, next.undo === undefined ? SHOWN_MS : SHOWN_UNDO_MS);
  }, []);
  useEffect(() => () => { clearTimeout(timer.current); }, []);
  const value = useMemo(() => say, [say]);
  return (
    <SayContext value={value}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {said !== null && (
          <div className={`toast ${said.tone ?? 'done'}`}>
            <span>{said.text}</span>
            {said.undo !== undefined && <Button kind="quiet" onClick={() => { said.undo?.run(); setSaid(null); }}>{said.undo.label}</Button>}
          </div>
        )}
      </div>
    </SayContext>
  );
}
