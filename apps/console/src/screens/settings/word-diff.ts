/** What differs between two versions of a text, word by word. Pure. */

export interface DiffPart {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}
/** Words of a template; more than this would be a document, and is shown as one part. */
const WORDS_MAX = 600;

/** The longest common row of words stays; what only one side has is gone or new. Blanks belong to the word before them. */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const [old, next] = [wordsOf(before), wordsOf(after)];
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  if (old.length > WORDS_MAX || next.length > WORDS_MAX) return [{ kind: 'gone', text: before }, { kind: 'new', text: after }];
  const shared = lengths(old, next);
  const parts: DiffPart[] = [];
  let [at, to] = [0, 0];
  while (at < old.length || to < next.length) {
    const kind = at < old.length && to < next.length && old[at] === next[to] ? 'same' : to >= next.length || (at < old.length && (shared[at + 1]?.[to] ?? 0) >= (shared[at]?.[to + 1] ?? 0)) ? 'gone' : 'new';
    parts.push({ kind, text: (kind === 'new' ? next[to] : old[at]) ?? '' });
    if (kind !== 'new') at += 1;
    if (kind !== 'gone') to += 1;
  }
  return joined(parts);
}

const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*|^\s+/gu) ?? [];

/** shared[a][b]: how many words the rests from a and b have in common, in their order. */
function lengths(old: readonly string[], next: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: old.length + 1 }, () => new Array<number>(next.length + 1).fill(0));
  for (let at = old.length - 1; at >= 0; at -= 1) {
    for (let to = next.length - 1; to >= 0; to -= 1) {
      const row = table[at];
      if (row !== undefined) row[to] = old[at] === next[to] ? (table[at + 1]?.[to + 1] ?? 0) + 1 : Math.max(table[at + 1]?.[to] ?? 0, row[to + 1] ?? 0);
    }
  }
  return table;
}

function joined(parts: readonly DiffPart[]): readonly DiffPart[] {
  return parts.reduce<DiffPart[]>((all, part) => {
    const last = all.at(-1);
    if (last?.kind === part.kind) all[all.length - 1] = { kind: part.kind, text: last.text + part.text };
    else all.push(part);
    return all;
  }, []);
}
