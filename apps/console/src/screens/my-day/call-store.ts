/** A call that is being logged, kept on this device: a tab that is dropped during the conversation loses no word, and what was sent without an answer goes again under its own key. */
import type { Sending } from '../../forms/model/sending';
import { CHANNELS, FEELINGS } from './calling';
import type { Call } from './calling';

/** What was sent of it so far. */
export interface Tries {
  /** The moment the first try called "just now". */
  readonly at: number;
  /** In the order of `contactsOf`. */
  readonly sendings: readonly Sending[];
}
export interface KeptCall {
  readonly call: Call;
  readonly tries: Tries | null;
  /** When it was written. */
  readonly at: number;
}
interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}
/** What was heard is logged the same day; older words are rather forgotten than recorded as now. */
const FRESH_MS = 86_400_000;

/** One per person, crisis and duty: the answers to two questions are two calls. */
export const callName = (personId: string, crisisId: string, dutyId: string | null): string => `tikkun.call.${personId}.${crisisId}.${dutyId ?? 'any'}`;

/** Null where there is none, it is too old, it is of somebody no longer on the crisis, or this version cannot read it. */
export function readCall(shelf: Shelf, name: string, { now, contactIds }: { readonly now: number; readonly contactIds: readonly string[] }): KeptCall | null {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(name) ?? 'null');
    return isKept(kept) && now - kept.at <= FRESH_MS && contactIds.includes(kept.call.contactId) ? kept : null;
  } catch {
    return null; // an unreadable draft is no draft
  }
}

/** A full or forbidden storage loses the draft, never the words on the screen. */
export function keepCall(shelf: Shelf, name: string, kept: KeptCall): void {
  try {
    shelf.setItem(name, JSON.stringify(kept));
  } catch { /* the form itself goes on */ }
}
export const dropCall = (shelf: Shelf, name: string): void => { shelf.removeItem(name); };

const WORDS = ['said', 'facts', 'question', 'rival', 'unpreparedBecause'] as const;
const TICKS = ['missed', 'confirmed', 'asked', 'answered'] as const;
const oneOf = (list: readonly string[], value: unknown): boolean => typeof value === 'string' && list.includes(value);
const instant = (value: unknown): boolean => value === null || typeof value === 'number';

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isCall(value: unknown): value is Call {
  return isRecord(value) && typeof value['contactId'] === 'string' && oneOf(CHANNELS, value['channel']) && oneOf(['to-customer', 'from-customer'], value['direction'])
    && oneOf(FEELINGS, value['before']) && oneOf(FEELINGS, value['after']) && instant(value['occurredAt']) && instant(value['nextUpdateAt'])
    && WORDS.every((name) => typeof value[name] === 'string') && TICKS.every((name) => typeof value[name] === 'boolean');
}
function isTries(value: unknown): value is Tries {
  return isRecord(value) && typeof value['at'] === 'number' && Array.isArray(value['sendings'])
    && value['sendings'].every((one: unknown) => isRecord(one) && typeof one['key'] === 'string' && (one['sent'] === null || typeof one['sent'] === 'string') && typeof one['answered'] === 'boolean');
}
function isKept(value: unknown): value is KeptCall {
  return isRecord(value) && typeof value['at'] === 'number' && isCall(value['call']) && (value['tries'] === null || isTries(value['tries']));
}
