/**
 * CSV as people have it: RFC 4180 with quotes, separators and line ends in fields, a byte order mark, CRLF or LF, and a comma, a semicolon or
 * a tabulator between fields. Quotation marks inside a bare field stand for themselves: Hebrew writes בע"מ with one.
 */
import { parse } from 'csv-parse/sync';

export interface CsvRecord {
  /** Number of the line on which it begins, as in the file. */
  readonly line: number;
  readonly cells: readonly string[];
}
export interface CsvReading {
  readonly records: readonly CsvRecord[];
  /** The line on which a quotation mark opens that is never closed: nothing from there on can be told apart. Null: all was read. */
  readonly openQuoteLine: number | null;
}

/** Reads the records of a text, blank lines left out, numbered from `firstLine`. Throws for nothing a text can hold. Pure. */
export function csvRecords(text: string, { separator, firstLine }: { readonly separator: string; readonly firstLine: number }): CsvReading {
  const bytes = Buffer.from(text.replace(/^\uFEFF/, ''));
  const ends: number[] = [];
  const broken: string[] = [];
  const read = parse(bytes, {
    delimiter: separator, trim: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: true, skip_records_with_error: true,
    on_record: (record: string[], context) => {
      ends.push(context.bytes);
      return record;
    },
    on_skip: (error) => { if (error !== undefined) broken.push(error.code); },
  });
  const records: CsvRecord[] = [];
  let [from, line] = [0, firstLine];
  for (const [index, cells] of read.entries()) {
    const end = ends[index] ?? bytes.length;
    // The reader's own count of lines takes a CRLF inside a field for two; its count of bytes is exact.
    const raw = bytes.toString('utf8', from, end);
    if (cells.some((cell) => cell !== '')) records.push({ line: line + blankLines(raw), cells });
    line += linesIn(raw);
    from = end;
  }
  return { records, openQuoteLine: broken.includes('CSV_QUOTE_NOT_CLOSED') ? line + blankLines(bytes.toString('utf8', from)) : null };
}

const blankLines = (raw: string): number => linesIn(/^(?:[ \t]*\r?\n)*/.exec(raw)?.[0] ?? '');

const linesIn = (text: string): number => text.split('\n').length - 1;
