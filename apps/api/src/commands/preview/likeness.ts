/** How alike two reports are by their words, in Hebrew and English. Own design: enough to say "look at this one first", never to decide. Pure. */

const WORD = /[\p{L}\p{N}]+/gu;
/** Shorter ones say little. */
const WORD_MIN_CHARS = 3;
/** From so many letters on, a word stands for its longer forms: fail, failing, failed. */
const STEM_CHARS = 4;
/** Letters that lean on a Hebrew word from the front. */
const LEANING = /^[ושהבלמכ]{1,2}(?=[\u05d0-\u05ea]{3,})/u;
const EMPTY = new Set(['the', 'and', 'for', 'are', 'was', 'were', 'has', 'have', 'had', 'not', 'that', 'this', 'with', 'from', 'all', 'since', 'their', 'they', 'our', 'but', 'של', 'את', 'על', 'לא', 'כל', 'הם', 'הוא', 'היא', 'אין', 'יש', 'מאז', 'עם', 'זה', 'גם', 'או', 'כי']);

/** The words that carry the report, each once, at most `most`, in their order. */
export function tellingWords(text: string, most = Infinity): readonly string[] {
  const words = (text.toLowerCase().match(WORD) ?? []).map((word) => word.replace(LEANING, '')).filter((word) => word.length >= WORD_MIN_CHARS && !EMPTY.has(word));
  return [...new Set(words)].slice(0, most);
}

const isSame = (a: string, b: string): boolean => a === b || (a.length >= STEM_CHARS && b.length >= STEM_CHARS && a.slice(0, STEM_CHARS) === b.slice(0, STEM_CHARS) && (a.startsWith(b.slice(0, -2)) || b.startsWith(a.slice(0, -2))));

/** Shared words over all of them, 0 to 1 (Dice). 0 where either says nothing. */
export function likeness(a: string, b: string): number {
  const [left, right] = [tellingWords(a), tellingWords(b)];
  if (left.length === 0 || right.length === 0) return 0;
  const shared = left.filter((word) => right.some((other) => isSame(word, other))).length;
  return Math.min(1, (2 * shared) / (left.length + right.length));
}
