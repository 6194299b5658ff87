/** The pieces of time that readers find in a text, and what a reader is. A piece says what its words mean, not yet when that is. */
import type { PartOfDay, WorkingWeek } from './conventions';
import type { Zone } from './zone';

/** The moment of sending, as the customer's calendar and clock show it. */
export interface Moment {
  readonly sentAt: number;
  readonly zone: Zone;
  readonly today: number;
  readonly minute: number;
  readonly week: WorkingWeek;
  readonly monthFirst: boolean;
}

export type SpanUnit = 'minute' | 'hour' | 'day' | 'business-day' | 'week' | 'month';

export type Meaning =
  /** Numbers that are no time: telephone, price, version. They hide what would be read inside them. */
  | { readonly what: 'noise' }
  /** Civil days [first, last], both included; `edge`: only the end of the last counts (end of the month). */
  | { readonly what: 'day'; readonly first: number; readonly last: number; readonly edge: boolean }
  | { readonly what: 'weekday'; readonly weekday: number; readonly which: 'coming' | 'next' | 'past' }
  /** So many days after the day named before: "the day after". */
  | { readonly what: 'later'; readonly days: number }
  | { readonly what: 'week'; readonly ahead: number; readonly part: 'whole' | 'early' | 'middle' | 'end' | 'weekend' }
  /** Minutes of the day; `loose`: may be twelve hours later. */
  | { readonly what: 'clock'; readonly from: number; readonly to: number; readonly loose: boolean; readonly utc: boolean }
  /** `today`: "this morning", "הבוקר" is never tomorrow's. */
  | { readonly what: 'part'; readonly part: PartOfDay; readonly today?: boolean }
  | { readonly what: 'close' }
  | { readonly what: 'span'; readonly least: number; readonly most: number; readonly unit: SpanUnit; readonly role: 'ahead' | 'length' | 'ago' | 'every' }
  | { readonly what: 'vague' };

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

export type Groups = Readonly<Record<string, string | undefined>>;

export interface Found {
  readonly groups: Groups;
  readonly words: string;
  /** Up to 40 units of text before and after. */
  readonly before: string;
  readonly after: string;
}

/** One kind of words. `rank` decides between readers that found the very same range: smaller wins. */
export interface Reader {
  readonly pattern: RegExp;
  readonly rank: number;
  readonly read: (found: Found, moment: Moment) => Meaning | null;
}

/** No letter or digit may touch a word. */
export const START = '(?<![a-z0-9א-ת])';
export const END = '(?![a-z0-9א-ת])';
/** Hebrew one-letter prefixes that may be glued to a date: and, that, when, in, to, from, the. */
export const GLUED = '(?:[ושכבלמה]{1,3}-?)?';

/** A pattern compiled once, bounded by word edges. */
export const words = (source: string): RegExp => new RegExp(`${START}(?:${source})${END}`, 'g');

export const reader = (source: string, read: Reader['read'], rank = 5): Reader => ({ pattern: words(source), rank, read });

/** A reader whose words always mean the same. */
export const fixed = (source: string, meaning: Meaning): Reader => reader(source, () => meaning);
