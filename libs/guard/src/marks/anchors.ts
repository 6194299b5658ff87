/**
 * Literals that a pattern cannot do without, and in which sentences of a text they stand. A phrase is tried only where all of its demands are
 * met: of some thousand phrases a message then tries a few dozen.
 */
/** Declared here and not taken from the reading, which imports this file. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A single letter stands in every sentence and spares nothing. */
const ANCHOR_UNITS_MIN = 2;
/** Macros of phrase.ts that hold one of these whatever they expand to; the others demand nothing. */
const MACRO_LITERALS: Readonly<Record<string, readonly string[]>> = { you: ['you'], atem: ['את'], lahem: ['לכם', 'לך'], alehem: ['אלי'] };

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

/** One piece of a run: where it ends and the demands it makes, each a list of literals of which one must occur. */
interface Piece {
  readonly end: number;
  readonly demands: readonly (readonly string[])[];
}

const bracketAt = (run: string, at: number): Piece => {
  const end = closingOf(run, at);
  if (OPTIONAL.test(run.slice(end, end + 3)) || run.startsWith('(?', at)) return { end, demands: [] };
  const inner = run.slice(at + 1, end - 1);
  if (alternativesOf(inner).length === 1) return { end, demands: demandsOf(inner) };
  const either = anchorsOf(inner);
  return { end, demands: either === null ? [] : [either] };
};

const pieceAt = (run: string, at: number): Piece => {
  const char = run.charAt(at);
  if (char === '(') return bracketAt(run, at);
  if (char === '[') return { end: run.indexOf(']', at) + 1, demands: [] };
  if (char === '{') {
    const end = run.indexOf('}', at) + 1;
    const literals = OPTIONAL.test(run.slice(end, end + 3)) ? undefined : MACRO_LITERALS[run.slice(at + 1, end - 1)];
    return { end, demands: literals === undefined ? [] : [literals] };
  }
  if (char === '\\') return { end: at + 2, demands: [] };
  LITERAL.lastIndex = at;
  const word = LITERAL.exec(run)?.[0];
  if (word === undefined) return { end: at + 1, demands: [] };
  const end = at + word.length;
  return { end, demands: [[OPTIONAL.test(run.slice(end, end + 3)) ? word.slice(0, -1) : word]] };
};

/** Every demand of a pattern without outermost bars, in its order; literals too short to spare anything are left out. */
export const demandsOf = (run: string): readonly (readonly string[])[] => {
  const demands: (readonly string[])[] = [];
  for (let at = 0; at < run.length;) {
    const piece = pieceAt(run, at);
    demands.push(...piece.demands.filter((literals) => shortest(literals) >= ANCHOR_UNITS_MIN));
    at = piece.end;
  }
  return demands;
};

const shortest = (literals: readonly string[]): number => Math.min(...literals.map(({ length }) => length));

/** The demand with the longest literals: the rarest to be met. */
export const rarestOf = (demands: readonly (readonly string[])[]): readonly string[] | null =>
  demands.reduce((best: readonly string[] | null, one) => (best === null || shortest(one) > shortest(best) ? one : best), null);

const anchorsOfRun = (run: string): readonly string[] | null => rarestOf(demandsOf(run));

/** Places of the letters in a node of the tree: a–z, the two quotation marks, א–ת. Anything else has none. */
const SLOTS = 55;
const NO_SLOT = 255;
const slotOf = (code: number): number => {
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 0x5d0 && code <= 0x5ea) return code - 0x5d0 + 28;
  if (code === 0x22) return 26;
  return code === 0x27 ? 27 : NO_SLOT;
};

export interface Vocabulary {
  /** The id of a literal, counted from 0; the same literal has one id. */
  readonly add: (literal: string) => number;
  readonly size: () => number;
  /** Calls `visit` with the id of every literal within the range, also inside words and as often as it stands there. Linear in the range. */
  readonly walk: (text: string, range: Span, visit: (id: number) => void) => void;
}

/** An empty vocabulary: a tree of letters in flat arrays. It grows while lexicons are compiled, at load; a walk changes nothing in it. */
export const vocabularyOf = (): Vocabulary => {
  /** For each node and letter the next node, 0 where there is none (the root is nobody's next). */
  let next = new Int32Array(SLOTS * 1024);
  /** For each node the id of the literal that ends there plus one, or 0. */
  let ends = new Int32Array(1024);
  let [nodes, size] = [1, 0];
  const grow = (): void => {
    const [more, wider] = [new Int32Array(ends.length * 2), new Int32Array(next.length * 2)];
    more.set(ends);
    wider.set(next);
    [ends, next] = [more, wider];
  };
  const step = (node: number, slot: number): number => {
    const known = next[node * SLOTS + slot] ?? 0;
    if (known !== 0) return known;
    if (nodes === ends.length) grow();
    next[node * SLOTS + slot] = nodes;
    return nodes++;
  };
  const add = (literal: string): number => {
    let node = 0;
    for (let at = 0; at < literal.length; at += 1) node = step(node, slotOf(literal.charCodeAt(at)));
    const known = ends[node] ?? 0;
    if (known !== 0) return known - 1;
    size += 1;
    ends[node] = size;
    return size - 1;
  };
  const walk = (text: string, { start, end }: Span, visit: (id: number) => void): void => {
    for (let from = start; from < end; from += 1) {
      let node = 0;
      for (let at = from; at < end; at += 1) {
        const slot = slotOf(text.charCodeAt(at));
        node = slot === NO_SLOT ? 0 : (next[node * SLOTS + slot] ?? 0);
        if (node === 0) break;
        const id = ends[node] ?? 0;
        if (id !== 0) visit(id - 1);
      }
    }
  };
  return { add, size: () => size, walk };
};

/** The literals of every lexicon: one walk over a text serves all rules. */
export const VOCABULARY = vocabularyOf();
