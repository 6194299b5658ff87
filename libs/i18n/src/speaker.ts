/** What the words about an event may ask for: names, times and codes in the reader's language. */
import type { Instant, Language } from '#domain';
import type { TextParams } from './text';

/** Who is behind an id, and on which clock times are told. */
export interface EventNames {
  readonly nameOf: (id: string) => string | null;
  readonly zone: string;
  /** Which of several duties of one kind this is (which-duty.ts); left out: each goes by its kind alone. */
  readonly which?: (obligationId: string, language: Language) => string | null;
}
export interface Speaker {
  readonly name: (id: string | null) => string;
  readonly when: (at: Instant | null) => string;
  readonly kind: (kind: string) => string;
  readonly label: (prefix: string, code: string) => string;
  /** Of the minor unit. */
  readonly money: (amountMinor: number, currency: string) => string;
  readonly duration: (ms: number) => string;
  readonly list: (words: readonly string[]) => string;
  readonly language: Language;
}
/** A teller per event of a subject: what its line of the record says. */
export type TellersOf<E> = { readonly [T in keyof E]: (data: E[T], s: Speaker) => TextParams };

/** A quote in a timeline stays a line; the whole text is in the record. */
const QUOTE_MAX_CHARS = 160;
export const quote = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  // A pair of surrogates at the cut goes as a whole.
  return line.length > QUOTE_MAX_CHARS ? `${line.slice(0, QUOTE_MAX_CHARS).replace(/[\ud800-\udbff]$/, '')}…` : line;
};
export const none = (): TextParams => ({});
export const because = ({ reason }: { readonly reason: string }): TextParams => ({ reason: quote(reason) });

