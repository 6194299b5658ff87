/** Shortcuts: one listener, a list that can be shown, nothing while a person writes. */
import { createContext, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Pair } from '../words/pair';

export interface Shortcut {
  /** As `event.key`, letters in lower case: 'u', '?', 'Enter'. With Ctrl or ⌘: 'ctrl+k'. The letter is that of the Latin layout, so that it works on a Hebrew keyboard. */
  readonly key: string;
  readonly label: Pair;
  readonly run: () => void;
  /** What it acts on, e.g. the number of the crisis that is open: then "find or do anything" offers the act too. */
  readonly about?: string;
  /** Only told in the list; whoever registers it listens himself, because the key means something else on a button. */
  readonly isTold?: boolean;
}
type Register = (list: readonly Shortcut[]) => () => void;

const KeysContext = createContext<{ readonly register: Register; readonly all: () => readonly Shortcut[] } | null>(null);

const WRITING = new Set(['INPUT', 'TEXTAREA', 'SELECT']);
function writing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (WRITING.has(target.tagName) || target.isContentEditable);
}

/** The key as a shortcut names it; letters by their place on the keyboard, whatever script is typed. Pure. */
export function keyName(event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>): string | null {
  if (event.altKey) return null;
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase();
  const name = letter ?? event.key;
  return event.ctrlKey || event.metaKey ? `ctrl+${name}` : name;
}

export function KeysProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const lists = useRef(new Set<readonly Shortcut[]>());
  const value = useMemo(() => ({
    register: (list: readonly Shortcut[]) => {
      lists.current.add(list);
      return () => { lists.current.delete(list); };
    },
    all: () => [...lists.current].flat(),
  }), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const name = keyName(event);
      if (name === null || event.defaultPrevented) return;
      if (!name.startsWith('ctrl+') && (writing(event.target) || document.querySelector('dialog[open]') !== null)) return;
      const found = value.all().findLast(({ key, isTold }) => key === name && isTold !== true);
      if (found === undefined) return;
      event.preventDefault();
      found.run();
    };
    addEventListener('keydown', onKey);
    return () => { removeEventListener('keydown', onKey); };
  }, [value]);
  return <KeysContext value={value}>{children}</KeysContext>;
}

/** Binds shortcuts for as long as the caller is drawn; the latest wins. */
export function useKeys(list: readonly Shortcut[]): void {
  const keys = useContext(KeysContext);
  const latest = useRef(list);
  useEffect(() => { latest.current = list; });
  const names = list.map(({ key, about, label }) => `${key}${about ?? ''}${label.en}`).join(' ');
  useEffect(() => {
    if (keys === null) return undefined;
    return keys.register(latest.current.map((one, index) => ({ ...one, run: () => { latest.current[index]?.run(); } })));
  }, [keys, names]);
}

/** The key as it stands on the keyboard: "J", "Enter", "Ctrl K". Pure. */
export const keyWords = (key: string): string => key.split('+').map((part) => (part.length === 1 ? part.toUpperCase() : `${part.charAt(0).toUpperCase()}${part.slice(1)}`)).join(' ');

/** All shortcuts bound now; for the list behind "?". */
export function useAllKeys(open: boolean): readonly Shortcut[] {
  const keys = useContext(KeysContext);
  const [all, setAll] = useState<readonly Shortcut[]>([]);
  useEffect(() => { if (open) setAll(keys?.all() ?? []); }, [keys, open]);
  return all;
}
