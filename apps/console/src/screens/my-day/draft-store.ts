/** Drafts on this device: what was written survives closing by accident, and is dropped once it was sent. */
import type { Draft } from './composing';

export interface Kept {
  readonly draft: Draft;
  readonly at: number;
  /** Put before a second reader as this proposal: kept until it has left, so that it can come back. */
  readonly proposal?: string;
  /** Of a letter that was drawn elsewhere and taken here: as it was drawn, so that it can be had again. */
  readonly origin?: Draft;
}
interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}
/** Older than this the facts in it are no news. */
const FRESH_MS = 3 * 86_400_000;

/** One draft per person, crisis and kind of message; of a letter or an answer one each, which `messageType` then names too. */
export const draftName = (personId: string, crisisId: string, messageType: string): string => `tikkun.message.${personId}.${crisisId}.${messageType}`;

/** Under which kind a letter is kept: two letters of one kind are two drafts, and neither is the one somebody writes himself. */
export const kindOfLetter = (messageType: string, letter: string): string => `${messageType}.${letter}`;

/** The letter as it was drawn: nothing of it was changed, and it lies before nobody. */
export const isAsDrawn = ({ draft, origin, proposal }: Kept): boolean =>
  origin !== undefined && proposal === undefined && draft.body === origin.body && draft.subject === origin.subject && JSON.stringify(draft.fields) === JSON.stringify(origin.fields);

/** Null where there is none, it is too old, or this version cannot read it. */
export function readKept(shelf: Shelf, name: string, now: number): Kept | null {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(name) ?? 'null');
    return isKept(kept) && now - kept.at <= FRESH_MS ? kept : null;
  } catch {
    return null; // an unreadable draft is no draft
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null || !('at' in value) || !('draft' in value)) return false;
  const { at, draft } = value;
  return typeof at === 'number' && typeof draft === 'object' && draft !== null && 'body' in draft && typeof draft.body === 'string' && 'fields' in draft && typeof draft.fields === 'object' && 'overrides' in draft && Array.isArray(draft.overrides);
}

/** Whether it was kept: a full or forbidden storage loses the draft, never the text on the screen. */
export function keep(shelf: Shelf, name: string, kept: Kept): boolean {
  try {
    shelf.setItem(name, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}
export const dropKept = (shelf: Shelf, name: string): void => { shelf.removeItem(name); };
