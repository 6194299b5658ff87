/** What of the first steps is kept on this device, per person: put away, what was done, and which crisis is the person's own. */
import { useSyncExternalStore } from 'react';
import type { StepId } from './rules';

export interface Kept {
  readonly away: boolean;
  /** Steps that were done, those that can only be looked at and the others. */
  readonly seen: readonly StepId[];
  /** The crisis the person opened: newer ones of others do not push it out. */
  readonly own: { readonly id: string; readonly reference: string } | null;
  /** Was on the screen: next time its place is kept free from the first moment, so that nothing jumps. */
  readonly shown: boolean;
}
const KEY = 'tikkun.tour';
const NOTHING: Kept = { away: false, seen: [], own: null, shown: false };
/** Says that nobody on this device is offered the steps; tests and pictures say so. */
const ALL_AWAY = 'away';

const listeners = new Set<() => void>();
const calledBack = new Set<string>();
let readFrom: string | null = null;
let everybody: Readonly<Record<string, Partial<Kept>>> | typeof ALL_AWAY = {};

function read(): typeof everybody {
  const text = localStorage.getItem(KEY);
  if (text === readFrom) return everybody;
  readFrom = text;
  try {
    const stored: unknown = JSON.parse(text ?? '{}');
    everybody = stored === ALL_AWAY ? ALL_AWAY : typeof stored === 'object' && stored !== null ? (stored as Readonly<Record<string, Partial<Kept>>>) : {};
  } catch {
    everybody = {}; // not ours: begin anew
  }
  return everybody;
}

/** What an earlier console kept may lack a part; the same object for the same text, or whoever listens never rests. */
const whole = new WeakMap<object, Kept>();
function wholeOf(all: Readonly<Record<string, Partial<Kept>>>, personId: string): Kept {
  const some = all[personId];
  if (some === undefined) return NOTHING;
  const known = whole.get(some) ?? { ...NOTHING, ...some };
  whole.set(some, known);
  return known;
}

const AWAY: Kept = { ...NOTHING, away: true };
function keptOf(personId: string): Kept {
  const all = read();
  return all === ALL_AWAY ? AWAY : wholeOf(all, personId);
}

function tell(): void {
  for (const listener of listeners) listener();
}

/** Changes what is kept of the person. A repeat changes nothing. */
export function keep(personId: string, change: Partial<Kept>): void {
  const all = read();
  const was = keptOf(personId);
  const next = { ...was, ...change };
  if (JSON.stringify(next) === JSON.stringify(was)) return;
  localStorage.setItem(KEY, JSON.stringify({ ...(all === ALL_AWAY ? {} : all), [personId]: next }));
  tell();
}

/** Brings the steps back, whatever was put away. */
export function recallTour(personId: string): void {
  calledBack.add(personId);
  keep(personId, { away: false });
  tell();
}

/** Puts the steps away for this person. */
export function putAway(personId: string): void {
  calledBack.delete(personId);
  keep(personId, { away: true });
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => { listeners.delete(listener); };
};

export function useKept(personId: string): Kept & { readonly calledBack: boolean } {
  const kept = useSyncExternalStore(subscribe, () => keptOf(personId));
  const back = useSyncExternalStore(subscribe, () => calledBack.has(personId));
  return { ...kept, calledBack: back };
}
