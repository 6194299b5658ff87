/** What the address of my day says: which duty, and what is done with it. Pure. */
import { TYPES } from './texts';
import type { MessageType } from './acts';
import type { Mode } from './workplace';

export interface DaySearch {
  readonly duty: string | null;
  readonly mode: Mode | null;
  readonly type: MessageType | null;
  /** A letter drawn from the record and taken to the composer. */
  readonly letter: string | null;
}
const MODES: readonly Mode[] = ['write', 'call', 'duty'];
const MESSAGE_TYPES = Object.keys(TYPES) as MessageType[];

/** Whatever is not known is not there. */
export function readSearch(search: Readonly<Record<string, unknown>>): DaySearch {
  const { duty, mode, type, letter } = search;
  return { duty: typeof duty === 'string' && duty.includes('.') ? duty : null, mode: MODES.find((one) => one === mode) ?? null, type: MESSAGE_TYPES.find((one) => one === type) ?? null, letter: typeof letter === 'string' && /^\w+$/.test(letter) ? letter : null };
}

/** Ids in the path; empty where there is none. */
export function readParams(params: Readonly<Record<string, unknown>>): { readonly id: string; readonly crisisId: string } {
  const { id, crisisId } = params;
  return { id: typeof id === 'string' ? id : '', crisisId: typeof crisisId === 'string' ? crisisId : '' };
}
