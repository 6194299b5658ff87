/** What was typed survives closing by accident: one draft per crisis and command, for this tab only. */
import { isGroup } from './values';
import type { Group, Value } from './values';

interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}
const nameOf = (crisisId: string, command: string): string => `tikkun.draft.${crisisId}.${command}`;

/** Null where there is none, or one this version cannot read. */
export function readDraft(shelf: Shelf, crisisId: string, command: string): Group | null {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(nameOf(crisisId, command)) ?? 'null');
    return isGroup(kept) ? kept : null;
  } catch {
    return null; // an unreadable draft is no draft
  }
}

/** What was typed comes back, but what the button pressed just now has chosen goes before what was chosen some time ago. `begun`: the form as the button begins it. */
export function withChosen(kept: Group, begun: Group, chosen: Readonly<Record<string, unknown>>): Group {
  const keys = Object.keys(chosen).filter((key) => chosen[key] !== undefined && begun.values[key] !== undefined);
  const values: Record<string, Value> = { ...kept.values };
  for (const key of keys) values[key] = begun.values[key] ?? '';
  return { ...kept, values };
}

/** A full or forbidden storage loses the draft, never the form. */
export function keepDraft(shelf: Shelf, draft: Group, { crisisId, command }: { readonly crisisId: string; readonly command: string }): void {
  try {
    shelf.setItem(nameOf(crisisId, command), JSON.stringify(draft));
  } catch { /* storage is full or switched off: the form itself goes on */ }
}

export function dropDraft(shelf: Shelf, crisisId: string, command: string): void {
  shelf.removeItem(nameOf(crisisId, command));
}
