/** A long file in parts the API takes, cut between records: a line break inside quotes belongs to its cell. Pure. */

/** Well under what one request may carry; no record may be longer. */
export const PART_MAX_CHARS = 60_000;
/** A file is cut into about so many parts, so that progress is seen; a part below the least would be mostly the asking. */
const PARTS_AIMED = 20;
const PART_LEAST_CHARS = 4_000;

export interface Part {
  readonly lines: string;
  readonly firstLine: number;
}
export interface Parts {
  readonly format: 'csv' | 'jsonl';
  /** Of a CSV file, for every part but the first. */
  readonly header: string | null;
  readonly parts: readonly Part[];
}

/** By its name, else by its first sign. */
export function formatOf(name: string, text: string): Parts['format'] {
  if (/\.(jsonl|ndjson|json)$/i.test(name)) return 'jsonl';
  if (/\.(csv|tsv|txt)$/i.test(name)) return 'csv';
  return text.trimStart().startsWith('{') ? 'jsonl' : 'csv';
}

/** Null when one record alone is longer than a part may be. */
export function partsOf(text: string, format: Parts['format'], mostChars = PART_MAX_CHARS): Parts | null {
  const aimChars = Math.min(mostChars, Math.max(PART_LEAST_CHARS, Math.ceil(text.length / PARTS_AIMED)));
  const records = recordsOf(text.replace(/^\uFEFF/, ''), format);
  const parts: Part[] = [];
  let line = 1;
  let part: Part = { lines: '', firstLine: 1 };
  for (const record of records) {
    if (record.length > mostChars) return null;
    if (part.lines !== '' && part.lines.length + record.length > aimChars) { parts.push(part); part = { lines: '', firstLine: line }; }
    part = { ...part, lines: part.lines + record };
    line += record.split('\n').length - 1;
  }
  if (part.lines.trim() !== '') parts.push(part);
  return { format, header: format === 'csv' ? (records[0]?.replace(/\r?\n$/, '') ?? null) : null, parts };
}

/** Each with its line break. */
function recordsOf(text: string, format: Parts['format']): readonly string[] {
  const records: string[] = [];
  let from = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (format === 'csv' && text[at] === '"') quoted = !quoted;
    if (text[at] === '\n' && !quoted) { records.push(text.slice(from, at + 1)); from = at + 1; }
  }
  return from < text.length ? [...records, text.slice(from)] : records;
}

export interface Tally {
  readonly lines: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly moreErrors: number;
}
export const NO_TALLY: Tally = { lines: 0, created: 0, changed: 0, unchanged: 0, failed: 0, moreErrors: 0 };
export const added = (a: Tally, b: Tally): Tally => ({ lines: a.lines + b.lines, created: a.created + b.created, changed: a.changed + b.changed, unchanged: a.unchanged + b.unchanged, failed: a.failed + b.failed, moreErrors: a.moreErrors + b.moreErrors });
