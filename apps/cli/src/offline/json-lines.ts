import type { OfflineResult } from './offline-result';
import { refusalResult } from './offline-result';

/** Far more answers or forecasts than one company collects; bounds the memory of a slip (a wrong file). */
const MAX_CHARACTERS = 200_000_000;

export interface JsonRow {
  /** From 1, blank lines counted. */
  readonly line: number;
  readonly row: Readonly<Record<string, unknown>>;
}
export type JsonLines = { readonly ok: true; readonly rows: readonly JsonRow[] } | { readonly ok: false; readonly result: OfflineResult };

/** Reads one JSON object per line; blank lines and a byte order mark are passed over. Refuses `json-lines.invalid` with the line. */
export function readJsonLines(text: string): JsonLines {
  if (text.length > MAX_CHARACTERS) return invalidLine(1);
  const rows: JsonRow[] = [];
  for (const [index, content] of text.replace(/^\uFEFF/, '').split(/\r?\n/).entries()) {
    if (content.trim() === '') continue;
    const row = parseObject(content);
    if (row === undefined) return invalidLine(index + 1);
    rows.push({ line: index + 1, row });
  }
  return { ok: true, rows };
}

/** The refusal of a line's field: missing or of the wrong type. */
export function invalidField(line: number, field: string, expected: string): OfflineResult {
  return refusalResult(
    { code: 'json-lines.field', params: { line, field, expected } },
    { he: 'שורה {line}: השדה "{field}" חסר או אינו תקין; נדרש {expected}', en: 'line {line}: the field "{field}" is missing or wrong; it must be {expected}' },
  );
}

function invalidLine(line: number): { readonly ok: false; readonly result: OfflineResult } {
  const texts = { he: 'שורה {line} אינה אובייקט JSON', en: 'line {line} is no JSON object' };
  return { ok: false, result: refusalResult({ code: 'json-lines.invalid', params: { line } }, texts) };
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    // Not JSON: the caller names the line.
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
