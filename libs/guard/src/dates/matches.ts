/** Most patterns match nothing, and then there is nothing to make. */
const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern, in order, at most `limit` (never more than the text is long). Unlike `String.matchAll` it does not copy the pattern: copying one of several thousand
 * units costs ten times its search in a sentence. The pattern is left as it was found; a repeat gives the same.
 */
export function matchesIn(pattern: RegExp, text: string, limit = Number.POSITIVE_INFINITY): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  if (first === null || limit < 1) {
    pattern.lastIndex = 0;
    return NONE;
  }
  const found: RegExpExecArray[] = [];
  for (let match: RegExpExecArray | null = first; match !== null && found.length < limit; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  pattern.lastIndex = 0;
  return found;
}
