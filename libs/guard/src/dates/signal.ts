/** What a word of a sentence does to the dates beside it, and the clause it stands in. */
import type { CommitmentKind } from '../guard.types';

export interface Signal {
  readonly start: number;
  readonly end: number;
  /** `void`: refused, conditional or blocked; it still takes the date beside it. */
  readonly role: 'promise' | 'idle' | 'past' | 'void';
  readonly kind: CommitmentKind;
  /** Counts without a date. */
  readonly firm: boolean;
  /** A try: "soon" makes nothing of it. */
  readonly hedged: boolean;
  /** A second verb that shares its modal with the first. */
  readonly joined: boolean;
  /** Takes a bare length: "will take two hours". */
  readonly takesLength: boolean;
  /** Says by its form that it lies ahead: "will", a future form, "next update"; not a noun or a present. */
  readonly ahead: boolean;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** More verbs than any sentence holds. */
export const MAX_SIGNALS = 60;
const PREDICATE_UNITS = 90;
const SUBJECT_UNITS = 60;
const LENGTH_WORDS = /(?:תן|תני|תנו)\s+ל|take|reckon|figure|guess|estimate|give\s+(?:us|me)|need|allow|(?:(?:eta|etr)(?![a-z])|refund|delivery|repair|fix|eta|credit|replacement|זמן.{0,20}|צפי.{0,12}|החזר|זיכוי|אספקה)\s*:|ייקח|יקח|תיקח|יימשך|תימשך|יארך|תארך|נצטרך|נזדקק|נדרשים/;

/** Whether these words may be followed by a bare length: "will take two hours". */
export const takesLength = (words: string): boolean => LENGTH_WORDS.test(words);

const CLAUSE_STOP = /\s(?:and|but|so|then|while)\s|,(?!\d)|[;!?\n]|[.:]\s/;
/** The words of the same clause behind a position. */
export function clauseAfter(text: string, at: number): string {
  const tail = text.slice(at, at + PREDICATE_UNITS);
  const end = tail.search(CLAUSE_STOP);
  return end < 0 ? tail : tail.slice(0, end);
}
const CLAUSE_END = /^[\s\S]*(?:,(?!\d)|[;!?\n]|\s(?:and|but|so|then)\s|\.\s|:\s)/;
/** The words of the same clause before a position. */
export function clauseBefore(text: string, at: number): string {
  const lead = text.slice(Math.max(0, at - SUBJECT_UNITS), at);
  // "… and will inspect it" has the subject of the clause before.
  const own = lead.replace(CLAUSE_END, '');
  return own.trim() === '' && /\sand\s+$/.test(lead) ? lead.replace(/\s+and\s+$/, '').replace(CLAUSE_END, '') : own;
}
