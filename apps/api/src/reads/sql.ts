/** What the lists share: conditions whose values always travel as parameters, cursors that name a place in an order, rows made plain. */
import { refuse } from '#domain';
import { ProblemError } from '../request';

export type Row = Readonly<Record<string, unknown>>;
export type KeyType = 'uuid' | 'int' | 'bigint' | 'timestamptz' | 'text';

/** An order whose columns together name one row, so that a page goes on exactly where the last one ended. */
export interface Keyset {
  readonly name: string;
  readonly columns: readonly { readonly sql: string; readonly type: KeyType }[];
  readonly descending?: boolean;
}
export interface PageOf<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

export class Where {
  readonly parameters: unknown[] = [];
  private readonly texts: string[] = [];

  /** The placeholder of a new parameter. */
  bind(value: unknown): string {
    this.parameters.push(value);
    return `$${String(this.parameters.length)}`;
  }

  add(condition: string): this {
    this.texts.push(condition);
    return this;
  }

  /** Adds a condition around a placeholder, unless the value is missing (missing = no filter). */
  when(value: string | number | readonly (string | number)[] | undefined, condition: (placeholder: string) => string): this {
    return value === undefined ? this : this.add(condition(this.bind(value)));
  }

  /** Everything up to and including the row the cursor names is left out. Throws `cursor.invalid` for a cursor of another order or a forged one. */
  after(keyset: Keyset, cursor: string | undefined): this {
    if (cursor === undefined) return this;
    const values = decodeCursor(keyset, cursor);
    const columns = keyset.columns.map((column) => column.sql).join(', ');
    const given = keyset.columns.map((column, index) => `${this.bind(values[index])}::${column.type}`).join(', ');
    return this.add(`(${columns}) ${keyset.descending === true ? '<' : '>'} (${given})`);
  }

  toSql(): string {
    return this.texts.length === 0 ? 'true' : this.texts.join(' and ');
  }
}

export function orderBy(keyset: Keyset): string {
  return keyset.columns.map((column) => (keyset.descending === true ? `${column.sql} desc` : column.sql)).join(', ');
}

/** Select list of the sort values, as text and therefore exact. */
export function keyColumns(keyset: Keyset): string {
  return keyset.columns.map((column, index) => `${column.sql}::text as key_${String(index)}`).join(', ');
}

/** Cuts rows read with one too many into a page. */
export function pageOf<T>(rows: readonly Row[], cut: { readonly limit: number; readonly keyset: Keyset; readonly item: (row: Row) => T }): PageOf<T> {
  const last = rows.length > cut.limit ? rows[cut.limit - 1] : undefined;
  const key = last === undefined ? null : cut.keyset.columns.map((_column, index) => String(last[`key_${String(index)}`]));
  return { items: rows.slice(0, cut.limit).map(cut.item), nextCursor: key === null ? null : encodeCursor(cut.keyset.name, key) };
}

/** One page of a list short enough to be held whole; `keyOf` must be unique and in the order of the list. */
export function pageOfList<T>(list: readonly T[], page: { readonly name: string; readonly cursor?: string | undefined; readonly limit: number; readonly keyOf: (item: T) => string }): PageOf<T> {
  const keyset: Keyset = { name: page.name, columns: [{ sql: '', type: 'text' }] };
  const after = page.cursor === undefined ? undefined : decodeCursor(keyset, page.cursor)[0];
  const start = after === undefined ? 0 : list.findIndex((item) => page.keyOf(item) === after) + 1;
  if (after !== undefined && start === 0) throw invalidCursor();
  const items = list.slice(start, start + page.limit);
  const last = items.at(-1);
  return { items, nextCursor: last === undefined || start + page.limit >= list.length ? null : encodeCursor(page.name, [page.keyOf(last)]) };
}

function encodeCursor(name: string, values: readonly string[]): string {
  return Buffer.from(JSON.stringify([name, ...values])).toString('base64url');
}

const FITS: Readonly<Record<KeyType, RegExp>> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  int: /^-?\d{1,9}$/,
  bigint: /^-?\d{1,18}$/,
  timestamptz: /^(infinity|\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]) ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?\+00)$/,
  // A NUL character is the one text PostgreSQL cannot take.
  // eslint-disable-next-line no-control-regex -- it is what this looks for
  text: /^[^\u0000]{0,400}$/,
};

/** The sort values of a cursor; checked by type here rather than by the casts of the database. */
function decodeCursor(keyset: Keyset, cursor: string): readonly string[] {
  const parsed = parseJson(Buffer.from(cursor, 'base64url').toString());
  if (!Array.isArray(parsed) || parsed[0] !== keyset.name || parsed.length !== keyset.columns.length + 1) throw invalidCursor();
  return keyset.columns.map((column, index) => {
    const value: unknown = parsed[index + 1];
    if (typeof value !== 'string' || !FITS[column.type].test(value) || !isRealDay(column.type, value)) throw invalidCursor();
    return value;
  });
}

/** 30 February fits the form and fails in the database. */
function isRealDay(type: KeyType, value: string): boolean {
  if (type !== 'timestamptz' || value === 'infinity') return true;
  const at = new Date(`${value.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value.slice(0, 10));
}

function invalidCursor(): ProblemError {
  return new ProblemError(refuse('cursor.invalid', {}, 'cursor'));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Not a cursor of ours; the caller refuses it.
  }
}

/** A search word as a LIKE pattern: its own wildcards mean themselves. */
export function containing(word: string): string {
  return `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`).replaceAll('\u0000', '')}%`;
}

/** A raw row as the record it is: names in camel case, instants in epoch milliseconds. The parser at the database's edge. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller names the record its own select list makes
export function recordOf<T>(row: Row): T {
  const value: Record<string, unknown> = {};
  for (const [name, raw] of Object.entries(row)) value[propertyOf(name)] = plain(raw);
  return value as T;
}

/** By column; as many as our statements name. A page of the queue asks for some two thousand. */
const properties = new Map<string, string>();

function propertyOf(column: string): string {
  const known = properties.get(column);
  if (known !== undefined) return known;
  const property = column.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());
  properties.set(column, property);
  return property;
}

function plain(raw: unknown): unknown {
  if (raw instanceof Date) return raw.getTime();
  return Array.isArray(raw) && raw.every((one) => one instanceof Date) ? raw.map((one: Date) => one.getTime()) : raw;
}

export const numberOf = (row: Row | undefined, name: string): number => Number(row?.[name] ?? 0);
