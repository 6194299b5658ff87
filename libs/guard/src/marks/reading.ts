/**
 * A text made ready for the phrase matcher: one spelling for quotes, dashes, blanks, English contractions and pointed Hebrew, lower case,
 * with the way back to the author's own characters. The matcher never sees the original; a mark always shows the original.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Reading {
  readonly original: string;
  /** The normalised text; sentences end at `.!?;` or at `\n`, which stands for a break between paragraphs, list items or short lines. */
  readonly text: string;
  readonly sentences: readonly Span[];
  /** Normalised ranges that repeat somebody else's words: quotation marks and lines that begin with `>`. */
  readonly quoted: readonly Span[];
  readonly hasHebrew: boolean;
  readonly hasLatin: boolean;
  /** From a normalised range to the author's range. */
  readonly back: (range: Span) => Span;
}

/** A line shorter than this is a line of its own (greeting, list item, signature), not a wrapped piece of a paragraph. */
const SHORT_LINE_CHARS = 45;
/** Longest quotation we believe in; an unpaired mark must not swallow the rest of the message. */
const QUOTE_MAX_CHARS = 400;

/** Hebrew points, direction marks, zero-width characters and soft hyphens carry nothing for the rules. */
const SILENT = /[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;
const SAME = new Map<string, string>();
for (const one of '“”„‟«»״″') SAME.set(one, '"');
for (const one of '‘’‚‛′׳') SAME.set(one, "'");
for (const one of '\u05BE‐‑‒–—―−') SAME.set(one, '-');
SAME.set('…', '.');

interface Draft {
  chars: string[];
  starts: number[];
  ends: number[];
}

const push = (draft: Draft, char: string, start: number, end: number): void => {
  draft.chars.push(char);
  draft.starts.push(start);
  draft.ends.push(end);
};

/** One blank for wrapped lines; a break where a paragraph, a list item, a quoted line or a short line ends. */
const blankFor = (run: string, lineChars: number, next: string): string => {
  const lines = run.split('\n').length - 1;
  if (lines === 0) return ' ';
  return lines > 1 || lineChars < SHORT_LINE_CHARS || /[-*•>\d]/.test(next) ? '\n' : ' ';
};

const letters = (original: string): Draft => {
  const draft: Draft = { chars: [], starts: [], ends: [] };
  let lineStart = 0;
  for (let at = 0; at < original.length; at += 1) {
    const char = original.charAt(at);
    const code = original.charCodeAt(at);
    // Letters and digits of both scripts need nothing looked up: nearly all of a message.
    if ((code >= 97 && code <= 122) || (code >= 0x5d0 && code <= 0x5ea) || (code >= 48 && code <= 57)) {
      push(draft, char, at, at + 1);
    } else if (SILENT.test(char)) {
      if (draft.ends.length > 0) draft.ends[draft.ends.length - 1] = at + 1;
    } else if (/\s/.test(char)) {
      let end = at + 1;
      while (end < original.length && /\s/.test(original.charAt(end))) end += 1;
      const run = original.slice(at, end);
      push(draft, blankFor(run, at - lineStart, original.charAt(end)), at, end);
      if (run.includes('\n')) lineStart = end;
      at = end - 1;
    } else {
      const lower = char.toLowerCase();
      push(draft, SAME.get(char) ?? (lower.length === 1 ? lower : char), at, at + 1);
    }
  }
  return draft;
};

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/^can't(?![a-z])/, 'cannot'], [/^won't(?![a-z])/, 'will not'], [/^shan't(?![a-z])/, 'shall not'],
];
/** The letters those words begin with. */
const CONTRACTED_FIRST = new Set('cws');
const TAILS = new Map([["n't", ' not'], ["'re", ' are'], ["'ve", ' have'], ["'ll", ' will'], ["'m", ' am']]);
/** Before these `'d` is a "had", elsewhere a "would". */
const HAD = /^ (?:better|(?:only |just |not |never |ever |already |simply |also )?(?:been|had|read|kept|told|left|sent|made|paid|put|set|come|gone|done|known|seen|said|heard|lost|met|let|[a-z]+(?<!e)ed|[a-z]{3,}(?:en|ght))(?![a-z]))/;
/** Only after these is `'s` an "is"; elsewhere it is the genitive. */
const IS_AFTER = /(?:^|[^a-z])(?:it|that|there|what|here|he|she|who|where|everything|nothing)$/;

const tailAt = (text: string, at: number): { readonly length: number; readonly full: string } | null => {
  if (text.charAt(at) !== "'" && text.charAt(at + 1) !== "'") return null;
  for (const [tail, full] of TAILS) if (text.startsWith(tail, at) && !/[a-z]/.test(text.charAt(at + tail.length))) return { length: tail.length, full };
  if (text.startsWith("'d", at) && !/[a-z]/.test(text.charAt(at + 2))) return { length: 2, full: HAD.test(text.slice(at + 2, at + 40)) ? ' had' : ' would' };
  if (text.startsWith("'s", at) && /(?:^|[^a-z])let$/.test(text.slice(Math.max(0, at - 4), at))) return { length: 2, full: ' us' };
  if (text.startsWith("'s", at) && !/[a-z]/.test(text.charAt(at + 2)) && IS_AFTER.test(text.slice(Math.max(0, at - 12), at))) return { length: 2, full: ' is' };
  return null;
};

const wordAt = (text: string, at: number): { readonly length: number; readonly full: string } | null => {
  if (!CONTRACTED_FIRST.has(text.charAt(at))) return null;
  if (at > 0 && /[a-z]/.test(text.charAt(at - 1))) return null;
  for (const [pattern, full] of CONTRACTIONS) {
    const found = pattern.exec(text.slice(at, at + 7));
    if (found !== null) return { length: found[0].length, full };
  }
  return null;
};

/** "can't" and "cannot", "we're" and "we are" become one; the characters of the full form point to the whole contraction. */
const expanded = (draft: Draft): Draft => {
  const text = draft.chars.join('');
  if (!text.includes("'")) return draft;
  const out: Draft = { chars: [], starts: [], ends: [] };
  for (let at = 0; at < text.length;) {
    const found = wordAt(text, at) ?? tailAt(text, at);
    if (found === null) {
      push(out, draft.chars[at] ?? '', draft.starts[at] ?? 0, draft.ends[at] ?? 0);
      at += 1;
      continue;
    }
    for (const char of found.full) push(out, char, draft.starts[at] ?? 0, draft.ends[at + found.length - 1] ?? 0);
    at += found.length;
  }
  return out;
};

/** Longer than anybody writes a sentence; a text without a full stop is read in pieces, so that the cost stays linear whatever is pasted. */
const RUN_ON_CHARS = 800;
/** A sentence as it is, or a run-on one cut between words. */
const pieces = ({ start, end }: Span, text: string): Span[] => {
  const found: Span[] = [];
  let from = start;
  while (end - from > RUN_ON_CHARS) {
    const blank = text.lastIndexOf(' ', from + RUN_ON_CHARS);
    const cut = blank > from ? blank : from + RUN_ON_CHARS;
    found.push({ start: from, end: cut });
    from = cut;
  }
  return [...found, { start: from, end }];
};

const sentencesOf = (text: string): Span[] => {
  const sentences: Span[] = [];
  let start = 0;
  for (const found of text.matchAll(/\n+|(?<!(?<![a-z])(?:mrs?|ms|dr|prof))[.!?;]+["')]*(?= |\n|$)/g)) {
    const end = found.index + found[0].length;
    if (end > start) sentences.push(...pieces({ start, end }, text));
    start = end;
  }
  if (start < text.length) sentences.push(...pieces({ start, end: text.length }, text));
  return sentences;
};

/** An opening mark stands after a blank, a bracket or a Hebrew prefix; so the mark inside an acronym (ש"ח, מנכ"לית) opens nothing. */
const OPENING = /(?:(?:^|[\s(:\-,])[והבלמשכ]{0,2})"(?=[^\s"])|(?:^|[\s(:\-,])'(?=[^\s'])|(?:^|\n)>/g;

const quotedIn = (text: string): Span[] => {
  const quoted: Span[] = [];
  let until = 0;
  for (const found of text.matchAll(OPENING)) {
    const at = found.index + found[0].length - 1;
    const mark = text.charAt(at);
    if (at < until) continue;
    if (mark === '"' && /^[א-ת](?![א-ת])/.test(text.slice(at + 1, at + 3)) && /[א-ת]/.test(text.charAt(at - 1))) continue;
    const end = mark === '>' ? text.indexOf('\n', at) : closing(text, at, mark);
    if (end < 0 && mark !== '>') continue;
    until = end < 0 ? text.length : end;
    quoted.push({ start: at, end: until });
  }
  return quoted;
};

const closing = (text: string, from: number, mark: string): number => {
  for (let at = from + 2; at < Math.min(text.length, from + QUOTE_MAX_CHARS); at += 1) {
    if (text.charAt(at) === mark && !/[a-zא-ת0-9]/.test(text.charAt(at + 1))) return at + 1;
  }
  return -1;
};

/** Reads a text once for all rules. Pure; cost is linear in the length of the text. */
export const readText = (original: string): Reading => {
  const draft = expanded(letters(original));
  const text = draft.chars.join('');
  const sentences = sentencesOf(text);
  return {
    original, text, sentences, quoted: quotedIn(text),
    hasHebrew: /[א-ת]{2}/.test(text), hasLatin: /[a-z]{2}/.test(text),
    back: ({ start, end }) => ({ start: draft.starts[start] ?? original.length, end: draft.ends[end - 1] ?? original.length }),
  };
};

/** True when the range lies wholly inside a quotation. */
export const isQuoted = (reading: Reading, range: Span): boolean => reading.quoted.some((one) => range.start >= one.start && range.end <= one.end);
