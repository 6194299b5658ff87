/** Sentences of a message, with the customer's quoted words taken out. Positions are those of the normalised text. */
import { matchesIn } from './matches';

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly isQuestion: boolean;
}

/** Quoted runs of three words and more, and lines a mail program quotes. A quote mark inside a Hebrew acronym opens nothing. */
const QUOTED = /(?<![a-z0-9א-ת])"(?=[^\s"])[^"\n]{8,400}(?<=[^\s"])"(?![a-z0-9א-ת])|^[ ]{0,3}>[^\n]*|(?:^|\n)[ ]*(?:on\s[^\n]{4,120}\swrote:|בתאריך\s[^\n]{4,120}\sכתב[^\n]{0,40}:)/gm;
const MANY_WORDS = /\S+\s+\S+\s+\S/;

/** The text with quoted words blanked out, of the same length. */
export const withoutQuotes = (text: string): string =>
  text.replaceAll(QUOTED, (quoted) => (quoted.startsWith('"') && !MANY_WORDS.test(quoted) ? quoted : quoted.replaceAll(/[^\n]/g, ' ')));

/** Lines this long are wrapped by a mail program, not ended by the author. */
const WRAPPED_UNITS = 55;
const BULLET = /^\s*(?:[-*•·>#]|\d{1,2}[.)])\s/;
const ENDS = /[.!?](?=[\s"')\]]|$)|\n|[\u{1f300}-\u{1faff}\u2600-\u27bf]/gu;

/** Whether the stop at `at` ends nothing: a decimal, an abbreviation within a time, a wrapped line. */
function continues(text: string, at: number, covered: (at: number) => boolean): boolean {
  const mark = text.charAt(at);
  if (mark === '.') {
    if (covered(at)) return !/^\.?\s*(?:\n|$|(?:we|you|i|the|our|it|please|this|thank|if|in the|sorry|until|a )\b)/.test(text.slice(at + 1, at + 20).trimStart() === '' ? '' : text.slice(at, at + 20));
    return /(?:\b(?:e\.g|i\.e|approx|no|mr|mrs|ms|dr|vs|etc|ref|tel|ltd|inc|st)|\b[a-z]\.[a-z]|\d)$/.test(text.slice(Math.max(0, at - 8), at)) && /^\.\s?[a-z0-9]/.test(text.slice(at, at + 3)) && !/\d$/.test(text.slice(at - 1, at));
  }
  if (mark !== '\n') return false;
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trimEnd();
  const next = text.slice(at + 1, at + 40);
  if (/^\s*\n/.test(next) || next.trim() === '' || BULLET.test(next)) return false;
  return /[:,]$/.test(line) ? line.length < 80 && !/^(?:hi|hello|dear|good|שלום|היי|לכבוד|בוקר|ערב)/.test(line.trim()) : line.length >= WRAPPED_UNITS && !/[.!?]$/.test(line);
}

/** Splits in one pass. `covered` says whether a position lies inside an expression of time. */
export function sentencesOf(text: string, covered: (at: number) => boolean): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    if (text.slice(start, end).trim() !== '') sentences.push({ start, end, isQuestion: /\?["')\s]*$/.test(text.slice(start, end)) });
    start = end;
  };
  for (const match of matchesIn(ENDS, text)) {
    const at = match.index;
    if (at < start || continues(text, at, covered)) continue;
    let end = at + match[0].length;
    while (end < text.length && /[.!?"')\]]/.test(text.charAt(end))) end++;
    push(end);
  }
  push(text.length);
  return sentences;
}
