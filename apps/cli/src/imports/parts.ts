/** A file of rows in parts the server takes: cut between lines of JSON, or between records of CSV with the header repeated. Pure. */
import { parse } from 'csv-parse/sync';
import { IMPORT_TEXT_MAX_CHARS, separatorOf } from '#contracts';

export const IMPORT_FORMATS = ['jsonl', 'csv'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];
export interface ImportPart {
  readonly lines: string;
  /** Number of its first line in the file, from 1. */
  readonly firstLine: number;
  readonly count: number;
  /** CSV only: of the parts after the first. */
  readonly header?: string;
}
interface Piece { readonly text: string; readonly firstLine: number; readonly lines: number }

/** A part with its escapes stays well inside the body the server takes (256 KiB), whatever its characters. */
const PART_MAX_BYTES = 150_000;
/** What is told of a record whose quotation mark is never closed: enough for the server to find and name it. */
const OPEN_MAX_CHARS = 1_000;

/** By the file's name, else by its first sign: JSON lines begin with a brace. */
export function formatOf(file: string, text: string): ImportFormat {
  if (/\.(?:csv|tsv)$/i.test(file)) return 'csv';
  return /\.(?:jsonl|ndjson|json)$/i.test(file) || /^\uFEFF?\s*[{[]/.test(text) ? 'jsonl' : 'csv';
}

/** Cuts a file into parts; a line or record longer than a part stands alone and is refused by the server. Blank parts are left out. */
export function partsOf(text: string, format: ImportFormat): readonly ImportPart[] {
  const bare = text.replace(/^\uFEFF/, '');
  if (format === 'jsonl') return gathered(bare.split(/\r?\n/).map((one, index) => ({ text: `${one}\n`, firstLine: index + 1, lines: 1 })));
  const [header, ...records] = recordsOf(bare);
  if (header === undefined) return [];
  const [first, ...rest] = gathered([header, ...records]);
  return first === undefined ? [] : [first, ...rest.map((part) => ({ ...part, header: header.text.trim() }))];
}

function gathered(pieces: readonly Piece[]): readonly ImportPart[] {
  const parts: { texts: string[]; firstLine: number; lines: number; bytes: number; chars: number }[] = [];
  for (const { text, firstLine, lines } of pieces) {
    const bytes = Buffer.byteLength(JSON.stringify(text));
    const last = parts.at(-1);
    if (last === undefined || last.bytes + bytes > PART_MAX_BYTES || last.chars + text.length > IMPORT_TEXT_MAX_CHARS) parts.push({ texts: [text], firstLine, lines, bytes, chars: text.length });
    else {
      last.texts.push(text);
      last.lines += lines;
      last.bytes += bytes;
      last.chars += text.length;
    }
  }
  return parts.filter((part) => part.texts.some((one) => one.trim() !== '')).map(({ texts, firstLine, lines }) => ({ lines: texts.join('').replace(/\r?\n$/, ''), firstLine, count: lines }));
}

/** Records as they stand in the file, with the blank lines before them; the server reads what is in them. */
function recordsOf(text: string): readonly Piece[] {
  const bytes = Buffer.from(text);
  const pieces: Piece[] = [];
  let [from, firstLine] = [0, 1];
  const take = (piece: string): void => {
    const lines = piece.split('\n').length - 1;
    pieces.push({ text: piece, firstLine, lines: Math.max(1, lines) });
    firstLine += lines;
  };
  parse(bytes, {
    delimiter: separatorOf(text.trimStart()), trim: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: true, skip_records_with_error: true,
    on_record: (_record, context) => {
      take(bytes.toString('utf8', from, context.bytes));
      from = context.bytes;
      return null;
    },
  });
  const rest = bytes.toString('utf8', from);
  if (rest.trim() !== '') take(rest.slice(0, OPEN_MAX_CHARS));
  return pieces;
}
