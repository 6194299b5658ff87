import { refuse } from '#domain';
import type { Refusal } from '#domain';

/** One page never holds more rows: enough for a screen, little enough to answer at once. */
export const PAGE_MAX = 100;
export const PAGE_DEFAULT = 25;
/** A genuine cursor is far shorter. */
const CURSOR_MAX_CHARACTERS = 1_000;

export interface Page<T> {
  readonly items: readonly T[];
  /** Hand it back for the next page; null on the last. Opaque: its content may change with any release. */
  readonly nextCursor: string | null;
}
export type PageResult<T> = ({ readonly ok: true } & Page<T>) | Refusal;

/** A cursor: the order it belongs to, and the sort values of the last row. */
export function encodeCursor(order: string, values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify([order, ...values])).toString('base64url');
}

/** The sort values of a cursor; refuses `cursor.invalid` for one that is broken or belongs to another order. */
export function decodeCursor(cursor: string, order: string, length: number): { readonly ok: true; readonly values: readonly (string | number)[] } | Refusal {
  const parsed = cursor.length > CURSOR_MAX_CHARACTERS ? null : parseJson(Buffer.from(cursor, 'base64url').toString());
  if (!Array.isArray(parsed) || parsed[0] !== order || parsed.length !== length + 1) return refuse('cursor.invalid', {}, 'cursor');
  const values: unknown[] = parsed.slice(1);
  if (!values.every(isSortValue)) return refuse('cursor.invalid', {}, 'cursor');
  return { ok: true, values };
}

function isSortValue(value: unknown): value is string | number {
  // A NUL character is the one text PostgreSQL cannot take.
  return typeof value === 'number' ? Number.isSafeInteger(value) : typeof value === 'string' && !value.includes('\u0000');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Not a cursor of ours; the caller refuses it.
  }
}

/** The asked-for page size, brought between 1 and `PAGE_MAX`. */
export function pageSize(limit: number | undefined): number {
  return limit === undefined || !Number.isFinite(limit) ? PAGE_DEFAULT : Math.min(PAGE_MAX, Math.max(1, Math.trunc(limit)));
}

/** Cuts a list read with one row too many into a page. */
export function toPage<R, T>(rows: readonly R[], size: number, cut: { readonly item: (row: R) => T; readonly cursor: (row: R) => string }): Page<T> {
  const last = rows.length > size ? rows[size - 1] : undefined;
  return { items: rows.slice(0, size).map(cut.item), nextCursor: last === undefined ? null : cut.cursor(last) };
}
