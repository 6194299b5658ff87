/** What a pattern cannot do without: literals of which one stands in every text it matches. Read from the pattern's own source. */

/** A single letter stands in every sentence and spares nothing. */
const UNITS_MIN = 2;
const OPTIONAL = /^(?:[?*]|\{0?,)/;
const QUANTIFIER = /^(?:[?*+]|\{\d*,?\d*\})\??/;
const LETTER = /[a-zא-ת]/;

/** Place behind the character class that opens at `from`. */
function behindClass(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && source.charAt(at) !== ']') at += source.charAt(at) === '\\' ? 2 : 1;
  return at + 1;
}

/** Place behind the bracket that closes the one at `from`. */
function behindGroup(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    const char = source.charAt(at);
    if (char === '\\') at += 1;
    else if (char === '[') at = behindClass(source, at) - 1;
    else if (char === '(') depth += 1;
    else if (char === ')' && (depth -= 1) === 0) return at + 1;
  }
  return source.length;
}

/** The parts of a source between its outermost bars. */
function alternativesOf(source: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < source.length; at += 1) {
    const char = source.charAt(at);
    if (char === '\\') at += 1;
    else if (char === '[') at = behindClass(source, at) - 1;
    else if (char === '(') at = behindGroup(source, at) - 1;
    else if (char === '|') {
      parts.push(source.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, source.slice(start)];
}

type Needs = readonly string[] | null;

/** What is inside a group counts, save where it may be absent or must not stand there. */
function needsOfGroup(group: string, optional: boolean): Needs {
  if (optional || group.startsWith('(?!') || group.startsWith('(?<!')) return null;
  return needsOf(group.replace(/^\((?:\?(?:[:=]|<=|<\w+>))?/, '').slice(0, -1));
}

const worth = (needs: Needs): number => (needs === null || needs.length === 0 ? 0 : Math.min(...needs.map(({ length }) => length)));

function needsOfSequence(source: string): Needs {
  let best: Needs = null;
  const offer = (needs: Needs): void => {
    const [found, most] = [worth(needs), worth(best)];
    if (found >= UNITS_MIN && (found > most || (found === most && (needs?.length ?? 0) < (best?.length ?? 0)))) best = needs;
  };
  let run = '';
  for (let at = 0; at < source.length;) {
    const char = source.charAt(at);
    const end = char === '(' ? behindGroup(source, at) : char === '[' ? behindClass(source, at) : at + (char === '\\' ? 2 : 1);
    const rest = source.slice(end, end + 8);
    const optional = OPTIONAL.test(rest);
    if (LETTER.test(char) && !optional) run += char;
    const goesOn = LETTER.test(char) && !QUANTIFIER.test(rest);
    if (!goesOn) {
      offer([run]);
      run = '';
    }
    if (char === '(') offer(needsOfGroup(source.slice(at, end), optional));
    at = end + (QUANTIFIER.exec(rest)?.[0].length ?? 0);
  }
  offer([run]);
  return best;
}

/** Literals of which one stands in every text that the source matches, or null where none can be told. Pure. */
export function needsOf(source: string): readonly string[] | null {
  const all = alternativesOf(source).map(needsOfSequence);
  return all.some((one) => one === null) ? null : [...new Set(all.flatMap((one) => one ?? []))];
}
