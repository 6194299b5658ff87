/** Where a number of a protocol comes from, taken apart so that it can be read: ours or quoted, the reason, the sources by name. Pure. */

export interface Origin {
  /** Decided by the house, not taken from anywhere. */
  readonly own: boolean;
  /** The reason in the words of the file; quoted sources stand in it as `[n]`. Empty where none is given. */
  readonly words: string;
  /** Sections of the design table the number was first written down in. */
  readonly tables: readonly number[];
  /** Capabilities it serves. */
  readonly rows: readonly string[];
  /** Numbers of the sources quoted. */
  readonly quoted: readonly number[];
}

/** Also inside the sentence of either language. */
const OWN = /^D\b|(?:\bis|הוא|הם) D\b/;
const TABLE = /\bformulas (\d{1,2}(?:(?:, | and )\d{1,2}\b)*)/g;
const ROW = /\b(?:capabilities )?([SC]\d{1,2}-\d{1,2}(?:, [SC]\d{1,2}-\d{1,2})*)/g;
const QUOTED = /\[(\d{1,4})\]/g;
const once = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

/** Marks of a source file: `D` own design, `formulas n` a section of the design table, `capabilities S1-08` what it serves, `[n]` a source. */
export function originOf(source: string): Origin {
  const tables = [...source.matchAll(TABLE)].flatMap(([, list = '']) => (list.match(/\d+/g) ?? []).map(Number));
  const rows = [...source.matchAll(ROW)].flatMap(([, list = '']) => list.split(', '));
  const quoted = [...source.matchAll(QUOTED)].map(([, digits]) => Number(digits));
  const bare = source.replace(/^D\b/, '').replace(TABLE, '').replace(ROW, '').replace(/\bis D\b/, 'is our own').replace(/(הוא|הם) D\b/, '$1 החלטה שלנו');
  return { own: OWN.test(source), words: tidy(bare), tables: once(tables), rows: once(rows), quoted: once(quoted) };
}

/** What is left between the marks: no orphaned comma, colon or parentheses, one capital at the head. */
function tidy(bare: string): string {
  const inner = bare.replace(/\(\s*\)/g, '').replace(/\s+/g, ' ').replace(/([;:])\s*,/g, '$1').replace(/(?:\s*[,;:])+(?=\s*[;:])/g, '').replace(/\s+([,;:.])/g, '$1').replace(/^[\s,;:.]+|[\s,;:]+$/g, '');
  return inner.replace(/^(?:\[\d{1,4}\][,;: ]*)+$/, '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
