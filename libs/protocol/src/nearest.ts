/** Names longer than this are cut before comparing: hostile input must not cost quadratic time. */
const MAX_COMPARED = 64;

/** The known name with the fewest edits from `name`; the first of equals. `known` must not be empty, otherwise ''. */
export function nearestName(name: string, known: readonly string[]): string {
  let best = known[0] ?? '';
  let bestEdits = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const edits = editDistance(name.slice(0, MAX_COMPARED).toLowerCase(), candidate.slice(0, MAX_COMPARED).toLowerCase());
    if (edits < bestEdits) [best, bestEdits] = [candidate, edits];
  }
  return best;
}

/** Insertions, deletions and replacements between two words (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
