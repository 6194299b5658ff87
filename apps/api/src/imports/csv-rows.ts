/** Records of a CSV file as objects: which column fills which field, and back from a field at fault to the column a person sees. */
import { separatorOf } from '#contracts';
import { refuse } from '#domain';
import type { Refusal } from '#domain';
import { ProblemError } from '../request';
import { readAmount } from './amount';
import { fromLocal } from './local-time';
import { csvRecords } from './csv-records';

export interface Column {
  /** What it may be called, in any case of letters; spaces, hyphens and underscores do not count. The first is the one told. */
  readonly names: readonly string[];
  /** Where it goes. A number in the second place makes a list; empty items of it are left out. */
  readonly path: readonly [string] | readonly [string, string | number] | readonly [string, number, string];
  /** Default: text as it stands. `word` in small letters; `whole` an integer; `truth` yes or no; `list` several words between `|`; `local` a time on the clock of `zone`, unless it names its own; `amount` money of the major unit, in the currency of the row. What does not fit stays text, for the schema to refuse; of an amount `wrong` says what. */
  readonly reads?: 'word' | 'whole' | 'truth' | 'list' | 'local' | 'amount';
  /** Of a `local`: IANA. */
  readonly zone?: string;
  readonly required?: boolean;
  /** Of a `word` or the words of a `list`: what it may be called besides its code, by the code. The first is the one told where the column has a Hebrew name. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
  /** Of a `truth` within a group of fields: a no that stands alone says that there is nothing of the kind, and needs nothing beside it. */
  readonly noMeansNone?: boolean;
}
export interface CsvRow {
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
  /** The column behind a dotted path of the value, as it is called in the file, or as it would be called. */
  readonly columnOf: (field: string) => string;
  /** The words a column takes, where it is called by a Hebrew name and has such; null = its codes. */
  readonly wordsOf: (field: string) => string | null;
  /** Whether the column takes a time on the clock of a desk. */
  readonly takesLocal: (field: string) => boolean;
  /** Amounts that could not be read; their fields are left out. */
  readonly wrong: readonly Refusal[];
  /** An amount was read with two decimals, because neither it nor its row tells a currency. */
  readonly takenForTwoDecimals: boolean;
  /** Cells beyond the last column: the row means something else than its header. */
  readonly excess: number;
}
export interface CsvRows {
  readonly rows: readonly CsvRow[];
  readonly openQuoteLine: number | null;
}
interface Heading { readonly title: string; readonly column: Column }

/**
 * Reads rows by their header: the first record, or `header` where the text is a later part of its file. Empty cells are left out of the
 * value: they change nothing. Throws `import.header-missing`, `import.column-unknown`, `import.column-twice`, `import.column-missing`.
 */
export function csvRows(text: string, at: { readonly header: string | null; readonly firstLine: number }, columns: readonly Column[]): CsvRows {
  const separator = separatorOf(at.header ?? text.replace(/^\uFEFF?(?:[ \t]*\r?\n)*/, ''));
  const { records, openQuoteLine } = csvRecords(text, { separator, firstLine: at.firstLine });
  const [first, ...rest] = at.header === null ? records : [...csvRecords(at.header, { separator, firstLine: at.firstLine }).records.slice(0, 1), ...records];
  if (first === undefined) throw new ProblemError(refuse('import.header-missing', {}, at.header === null ? 'lines' : 'header'));
  const headings = headingsOf(first.cells, columns);
  return { rows: rest.map(({ line, cells }) => ({ line, ...rowOf(cells, headings, columns) })), openQuoteLine };
}

const plain = (name: string): string => name.normalize('NFC').toLowerCase().replace(/[\s_-]/g, '');

function headingsOf(cells: readonly string[], columns: readonly Column[]): readonly (Heading | null)[] {
  const known = new Map(columns.flatMap((column) => column.names.map((name) => [plain(name), column] as const)));
  const taken = new Set<Column>();
  const headings = cells.map((title): Heading | null => {
    // A spreadsheet may carry a column nobody named.
    if (title === '') return null;
    const column = known.get(plain(title));
    if (column === undefined) throw new ProblemError(refuse('import.column-unknown', { column: title.slice(0, NAME_MAX_CHARS), allowed: namesFor(cells, columns).join(', ') }, title.slice(0, NAME_MAX_CHARS)));
    if ([...taken].some((other) => isSameField(other, column))) throw new ProblemError(refuse('import.column-twice', { column: title.slice(0, NAME_MAX_CHARS) }, title.slice(0, NAME_MAX_CHARS)));
    taken.add(column);
    return { title, column };
  });
  const missing = columns.find((column) => column.required === true && !taken.has(column));
  if (missing !== undefined) throw new ProblemError(refuse('import.column-missing', { column: nameOf(missing) }, nameOf(missing)));
  return headings;
}
/** One field may have several columns, as an amount in the minor and in the major unit; a file fills it by one. */
const isSameField = (one: Column, other: Column): boolean => one.path.join('.') === other.path.join('.');

const HEBREW = /[\u05d0-\u05ea]/;
/** What may stand in this header, in its own language; of lists the first item only, the others are called alike. */
function namesFor(cells: readonly string[], columns: readonly Column[]): readonly string[] {
  const inHebrew = cells.some((cell) => HEBREW.test(cell));
  return columns.filter((column) => itemOf(column) === 0).map((column) => (inHebrew ? column.names.find((name) => HEBREW.test(name)) : undefined) ?? nameOf(column));
}
const NAME_MAX_CHARS = 80;
const nameOf = ({ names }: Column): string => names[0] ?? '';

function rowOf(cells: readonly string[], headings: readonly (Heading | null)[], columns: readonly Column[]): Omit<CsvRow, 'line'> {
  const filled = headings.flatMap((heading, index) => (heading === null || (cells[index] ?? '') === '' ? [] : [{ ...heading, text: cells[index] ?? '' }]));
  const items = new Map<string, number>();
  for (const { column: { path } } of [...filled].sort((a, b) => itemOf(a.column) - itemOf(b.column))) {
    const key = `${path[0]}/${String(path[1])}`;
    if (typeof path[1] === 'number' && !items.has(key)) items.set(key, [...items.keys()].filter((one) => one.startsWith(`${path[0]}/`)).length);
  }
  const placed = (column: Column): readonly (string | number)[] => column.path.map((part, index) => (index === 1 && typeof part === 'number' ? (items.get(`${column.path[0]}/${String(part)}`) ?? part) : part));
  const value: Record<string, unknown> = {};
  const wrong: Refusal[] = [];
  const currency = filled.find(({ column }) => column.path[0] === 'currency')?.text ?? null;
  let takenForTwoDecimals = false;
  for (const { column, text } of filled) {
    if (column.reads === 'amount') {
      const amount = readAmount(text, currency);
      if (!amount.ok) { wrong.push({ ...amount, field: column.path.join('.') }); continue; }
      put(value, placed(column), amount.minor);
      if (amount.currency === null) takenForTwoDecimals = true;
      else if (currency === null) value['currency'] = amount.currency;
      continue;
    }
    const cell = cellOf(text, column);
    const isAlone = !filled.some((one) => one.column !== column && one.column.path[0] === column.path[0]);
    if (column.noMeansNone === true && cell === false && isAlone) value[column.path[0]] = null;
    else put(value, placed(column), cell);
  }
  const title = (column: Column): string => headings.find((one) => one?.column === column)?.title ?? nameOf(column);
  // Fields of the list item a person filled come before those he left empty.
  const byPath = [...filled.map((one) => one.column), ...columns].map((column) => ({ path: placed(column).join('.'), column }));
  const found = (field: string): Column | undefined => (byPath.find((one) => one.path === field) ?? byPath.find((one) => field.startsWith(`${one.path}.`)) ?? byPath.find((one) => one.path.startsWith(`${field}.`)))?.column;
  return {
    value, wrong, takenForTwoDecimals, excess: cells.slice(headings.length).filter((cell) => cell !== '').length,
    columnOf: (field) => {
      const column = found(field);
      return column === undefined ? field : title(column);
    },
    takesLocal: (field) => found(field)?.reads === 'local',
    wordsOf: (field) => {
      const column = found(field);
      return column?.words !== undefined && HEBREW.test(title(column)) ? Object.values(column.words).flatMap((names) => names.slice(0, 1)).join(', ') : null;
    },
  };
}

const itemOf = ({ path }: Column): number => (typeof path[1] === 'number' ? path[1] : 0);

function put(value: Record<string, unknown>, [first, second, third]: readonly (string | number)[], cell: unknown): void {
  const name = String(first);
  if (second === undefined) { value[name] = cell; return; }
  if (typeof second === 'string') { value[name] = { ...objectOf(value[name]), [second]: cell }; return; }
  const list: readonly unknown[] = Array.isArray(value[name]) ? value[name] : [];
  const items = Array.from({ length: Math.max(list.length, second + 1) }, (_, index) => list[index] ?? {});
  value[name] = items.map((item, index) => (index !== second ? item : third === undefined ? cell : { ...objectOf(item), [String(third)]: cell }));
}

const objectOf = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

/** Quotation marks are typed in several ways. */
const spoken = (word: string): string => word.normalize('NFC').toLowerCase().replace(/["“”״'’׳]/g, '').replace(/\s+/g, ' ').trim();
const codeOf = (text: string, words: Column['words'] = {}): string | undefined => Object.entries(words).find(([, names]) => names.some((name) => spoken(name) === spoken(text)))?.[0];
const TRUTHS: ReadonlyMap<string, boolean> = new Map([['true', true], ['yes', true], ['1', true], ['כן', true], ['false', false], ['no', false], ['0', false], ['לא', false]]);
function cellOf(text: string, { reads, words, zone }: Column): unknown {
  switch (reads) {
    case undefined:
    case 'amount': return text;
    case 'word': return codeOf(text, words) ?? text.toLowerCase();
    case 'whole': return /^-?\d{1,16}$/.test(text) ? Number(text) : text;
    case 'truth': return TRUTHS.get(text.toLowerCase()) ?? text;
    case 'list': return text.split('|').map((one) => one.trim()).filter((one) => one !== '').map((one) => codeOf(one, words) ?? one);
    case 'local': return (zone === undefined ? null : fromLocal(text, zone)) ?? text;
  }
}
