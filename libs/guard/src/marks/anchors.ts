/**
 * Literals that a pattern cannot do without, and where they stand in a text. A phrase is tried only in the sentences that hold one of them: of
 * some thousand phrases a message then tries a few dozen.
 */
/** Declared here and not taken from the reading, which imports this file. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A single letter stands in every sentence and spares nothing. */
const ANCHOR_UNITS_MIN = 2;
/** Literals are looked up by their first letters; two only where there are no more. */
const KEY_UNITS = 3;

/** Literals of which one must occur in a matching text, or null when none can be told. Read from the pattern before expansion. */
export const anchorsOf = (pattern: string): readonly string[] | null => {
  const options = alternativesOf(pattern).map(anchorsOfRun);
  return options.some((one) => one === null) ? null : options.flatMap((one) => one ?? []);
};

/** The parts of a pattern between its outermost bars. */
export const alternativesOf = (pattern: string): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern.charAt(at);
    if (char === '(' || char === '[') depth += 1;
    if (char === ')' || char === ']') depth -= 1;
    if (char === '|' && depth === 0) {
      parts.push(pattern.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, pattern.slice(start)];
};

/** The place behind the bracket that closes the one at `from`; brackets of character classes do not count. */
const closingOf = (pattern: string, from: number): number => {
  let depth = 0;
  for (let at = from; at < pattern.length; at += 1) {
    const char = pattern.charAt(at);
    if (char === '[') at = pattern.indexOf(']', at);
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return pattern.length;
};

const OPTIONAL = /^(?:[?*]|\{0?,)/;
const LITERAL = /[a-zא-ת'"]+/y;

/** One piece of a run: where it ends and which literals it cannot do without. */
interface Piece {
  readonly end: number;
  readonly literals: readonly string[] | null;
}

const pieceAt = (run: string, at: number): Piece => {
  const char = run.charAt(at);
  if (char === '(') {
    const end = closingOf(run, at);
    const needless = OPTIONAL.test(run.slice(end, end + 3)) || run.startsWith('(?', at);
    return { end, literals: needless ? null : anchorsOf(run.slice(at + 1, end - 1)) };
  }
  if (char === '[') return { end: run.indexOf(']', at) + 1, literals: null };
  if (char === '{') return { end: run.indexOf('}', at) + 1, literals: null };
  if (char === '\\') return { end: at + 2, literals: null };
  LITERAL.lastIndex = at;
  const word = LITERAL.exec(run)?.[0];
  if (word === undefined) return { end: at + 1, literals: null };
  const end = at + word.length;
  return { end, literals: [OPTIONAL.test(run.slice(end, end + 3)) ? word.slice(0, -1) : word] };
};

const anchorsOfRun = (run: string): readonly string[] | null => {
  let best: readonly string[] | null = null;
  let most = ANCHOR_UNITS_MIN - 1;
  for (let at = 0; at < run.length;) {
    const { end, literals } = pieceAt(run, at);
    const worth = literals === null || literals.length === 0 ? 0 : Math.min(...literals.map(({ length }) => length));
    if (worth > most) [best, most] = [literals, worth];
    at = end;
  }
  return best;
};

export interface AnchorIndex {
  /** Adds the numbers of the sentences that hold the literal. */
  readonly collect: (literal: string, into: Set<number>) => void;
}

interface Place {
  readonly at: number;
  readonly sentence: number;
}

/** Where each two and three letters in a row stand; built once a text. Pure; a repeat gives the same index. */
export const indexOf = (text: string, sentences: readonly Span[]): AnchorIndex => {
  const places = new Map<string, Place[]>();
  const add = (key: string, place: Place): void => {
    const known = places.get(key);
    if (known === undefined) places.set(key, [place]);
    else known.push(place);
  };
  for (const [sentence, { start, end }] of sentences.entries()) {
    for (let at = start; at + ANCHOR_UNITS_MIN <= end; at += 1) {
      const place = { at, sentence };
      add(text.slice(at, at + ANCHOR_UNITS_MIN), place);
      if (at + KEY_UNITS <= end) add(text.slice(at, at + KEY_UNITS), place);
    }
  }
  return {
    collect: (literal, into) => {
      const known = places.get(literal.slice(0, KEY_UNITS));
      if (known === undefined) return;
      for (const { at, sentence } of known) if (!into.has(sentence) && text.startsWith(literal, at)) into.add(sentence);
    },
  };
};
