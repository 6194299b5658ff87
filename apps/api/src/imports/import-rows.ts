/** Rows of an import, whichever form the file has: an object of JSON per line, or CSV with a header. */
import { parseWith } from '#contracts';
import type { ImportReport, ImportRequest } from '#contracts';
import type { Refusal } from '#domain';
import { problemText } from '#i18n';
import type { z } from 'zod';
import { both } from '../reads/words';
import { HOME_ZONE } from '../reads/zones';
import { csvRows } from './csv-rows';
import type { Column } from './csv-rows';

/** Errors listed one by one; a file with more is mended by what these say. */
const ERRORS_MAX = 200;

export interface LineError { readonly line: number; readonly column: string; readonly code: string; readonly params: Refusal['params'] }
export interface ReadRow<T> {
  readonly line: number;
  /** Null: the row says nothing usable, and `errors` says why. */
  readonly value: T | null;
  readonly errors: readonly LineError[];
  /** A refusal of this row, with the column as it is called in the file. */
  readonly refused: (refusal: Refusal) => LineError;
  /** See csv-rows.ts. */
  readonly takenForTwoDecimals: boolean;
}

/** Reads all rows of a request by the schema of one. Throws the problems of a CSV header; everything else is told with its row. Pure. */
export function readRows<S extends z.ZodType>({ lines, firstLine, format, header }: ImportRequest, { schema, columns }: { readonly schema: S; readonly columns: readonly Column[] }): readonly ReadRow<z.output<S>>[] {
  if (format === 'jsonl') return linesOf(lines, firstLine).map(({ line, text }) => checked(line, jsonOf(text), { schema, columnOf: (field) => field }));
  const { rows, openQuoteLine } = csvRows(lines, { header: header ?? null, firstLine }, columns);
  const read = rows.map(({ line, value, columnOf, wordsOf, takesLocal, wrong, takenForTwoDecimals, excess }) => (excess > 0 ? failed<z.output<S>>(line, 'import.too-many-cells', { count: excess }) : checked(line, value, { schema, columnOf, wordsOf, takesLocal, wrong, takenForTwoDecimals })));
  return openQuoteLine === null ? read : [...read, failed<z.output<S>>(openQuoteLine, 'import.quote-open')];
}

interface Reading<S> {
  readonly schema: S;
  readonly columnOf: (field: string) => string;
  /** The words of a column that takes some besides its codes. */
  readonly wordsOf?: (field: string) => string | null;
  /** Whether the column takes a time as a spreadsheet writes it; what it could not be is told with such times. */
  readonly takesLocal?: (field: string) => boolean;
  /** What could not be read at all. */
  readonly wrong?: readonly Refusal[];
  readonly takenForTwoDecimals?: boolean;
}

function checked<S extends z.ZodType>(line: number, value: object | null, { schema, columnOf, wordsOf = () => null, takesLocal = () => false, wrong = [], takenForTwoDecimals = false }: Reading<S>): ReadRow<z.output<S>> {
  if (value === null) return failed(line, 'import.not-json');
  const refused = ({ code, field, params }: Pick<Refusal, 'code' | 'field' | 'params'>): LineError => {
    const words = code === 'input.not-allowed' ? wordsOf(field ?? '') : null;
    return { line, column: columnOf(field ?? ''), code: code === 'instant.invalid' && takesLocal(field ?? '') ? 'import.time-unreadable' : code, params: words === null ? params : { ...params, allowed: words } };
  };
  const parsed = parseWith(schema, value);
  const errors = [...wrong, ...(parsed.ok ? [] : parsed.all)].map(refused);
  return { line, value: parsed.ok && errors.length === 0 ? parsed.value : null, errors, refused, takenForTwoDecimals };
}

function failed<T>(line: number, code: string, params: Refusal['params'] = {}): ReadRow<T> {
  const refused = (refusal: Refusal): LineError => ({ line, column: refusal.field ?? '', code: refusal.code, params: refusal.params });
  return { line, value: null, errors: [{ line, column: '', code, params }], refused, takenForTwoDecimals: false };
}

/** What a request came to: each error with its line and column, in words. */
export function importReport(dryRun: boolean, counts: Readonly<Record<'created' | 'changed' | 'unchanged', number>>, errors: readonly LineError[]): ImportReport {
  const failedLines = new Set(errors.map((one) => one.line)).size;
  return {
    dryRun, lines: counts.created + counts.changed + counts.unchanged + failedLines, ...counts, failed: failedLines,
    errors: errors.slice(0, ERRORS_MAX).map(({ line, column, code, params }) => ({ line, column, code, text: both((language) => problemText(code, inFile({ line, column, params }), { language, zone: HOME_ZONE }).detail) })),
    moreErrors: Math.max(0, errors.length - ERRORS_MAX),
  };
}

/** What a person reads is his file: the column as it is called there, not the field behind it. */
const inFile = ({ line, column, params }: Pick<LineError, 'line' | 'column' | 'params'>): Refusal['params'] => ({ ...params, ...(column === '' ? {} : { field: column }), line: params['line'] ?? line });

/** Lines with something in them, numbered as in the file. */
function linesOf(text: string, firstLine: number): readonly { readonly line: number; readonly text: string }[] {
  return text.replace(/^\uFEFF/, '').split(/\r?\n/).map((one, index) => ({ line: firstLine + index, text: one })).filter((one) => one.text.trim() !== '');
}

function jsonOf(text: string): object | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Told with its line; the other lines go on.
    return null;
  }
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}
