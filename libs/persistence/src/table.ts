/**
 * One description per table, from which everything else follows: the TypeORM entity, the column list of a select, the record list of a
 * bulk insert, and the way of a row into and out of SQL. Columns are the property names in snake case. The migration is written by hand;
 * test/integration/persistence.spec.ts fails when a table and its description differ.
 */
import { EntitySchema, EntitySchemaOptions } from 'typeorm';
import type { EntitySchemaColumnOptions, ObjectLiteral } from 'typeorm';

export type SqlType = 'text' | 'text[]' | 'int' | 'bigint' | 'boolean' | 'uuid' | 'timestamptz' | 'timestamptz[]' | 'jsonb';

export interface Column {
  readonly type: SqlType;
  readonly nullable: boolean;
  readonly key: boolean;
  /** Filled by the database when left out of an insert. */
  readonly generated: boolean;
}

const column = (type: SqlType, more: Partial<Column> = {}): Column => ({ type, nullable: false, key: false, generated: false, ...more });
export const text = column('text');
export const textOrNull = column('text', { nullable: true });
export const textKey = column('text', { key: true });
export const texts = column('text[]');
export const int = column('int');
export const intKey = column('int', { key: true });
export const bigint = column('bigint');
export const bigintOrNull = column('bigint', { nullable: true });
export const bool = column('boolean');
export const uuid = column('uuid');
export const uuidOrNull = column('uuid', { nullable: true });
export const uuidKey = column('uuid', { key: true });
/** Epoch milliseconds in TypeScript, `timestamptz` in the database. */
export const instant = column('timestamptz');
export const instantOrNull = column('timestamptz', { nullable: true });
export const instants = column('timestamptz[]');
export const stampedByDatabase = column('timestamptz', { generated: true });
export const json = column('jsonb');
export const jsonOrNull = column('jsonb', { nullable: true });

export type Columns<T> = { readonly [P in keyof T & string]-?: Column };

export interface Table<T extends ObjectLiteral> {
  readonly name: string;
  readonly columns: Columns<T>;
  readonly entity: EntitySchema<T>;
}

/** Describes a table; every property of `T` must have its column. */
export function defineTable<T extends ObjectLiteral>(name: string, columns: Columns<T>): Table<T> {
  const options = Object.fromEntries(Object.entries<Column>(columns).map(([property, described]) => [property, entityColumn(property, described)]));
  // The compiler cannot see that the mapped object has the keys of `columns`; it has, by the line above.
  const entityColumns = options as { [P in keyof T]?: EntitySchemaColumnOptions };
  const schema = Object.assign(new EntitySchemaOptions<T>(), { name, tableName: name, columns: entityColumns });
  return { name, columns, entity: new EntitySchema<T>(schema) };
}

function entityColumn(property: string, described: Column): EntitySchemaColumnOptions {
  const array = described.type.endsWith('[]');
  return {
    name: snakeCase(property),
    type: baseType(described.type),
    array,
    nullable: described.nullable,
    primary: described.key,
    ...(described.generated ? { default: () => 'now()' } : {}),
    ...(described.type.startsWith('timestamptz') || described.type === 'bigint' ? { transformer: { to: toSqlValue(described), from: fromSqlValue(described) } } : {}),
  };
}

function baseType(type: SqlType): 'text' | 'int' | 'bigint' | 'boolean' | 'uuid' | 'timestamptz' | 'jsonb' {
  if (type === 'text[]') return 'text';
  return type === 'timestamptz[]' ? 'timestamptz' : type;
}

export function snakeCase(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Column names, each qualified with the table's name, for a select list. */
export function selectList<T extends ObjectLiteral>(table: Table<T>): string {
  return columnNames(table).map((name) => `${table.name}.${name}`).join(', ');
}

export function columnNames<T extends ObjectLiteral>(table: Table<T>): readonly string[] {
  return writable(table).map(([property]) => snakeCase(property));
}

/** `name type, …` for `jsonb_to_recordset(…) as r(…)`. */
export function recordList<T extends ObjectLiteral>(table: Table<T>): string {
  return writable(table).map(([property, described]) => `${snakeCase(property)} ${described.type}`).join(', ');
}

function writable<T extends ObjectLiteral>(table: Table<T>): readonly (readonly [string, Column])[] {
  return Object.entries<Column>(table.columns).filter(([, described]) => !described.generated);
}

/** A value as one record of `jsonb_to_recordset`: instants become ISO text; missing properties null; unknown ones are left out. */
export function toRecord<T extends ObjectLiteral>(table: Table<T>, value: T): Readonly<Record<string, unknown>> {
  return Object.fromEntries(writable(table).map(([property, described]) => [snakeCase(property), toRecordValue(described, value[property])]));
}

function toRecordValue(described: Column, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (described.type === 'timestamptz') return isoOf(value);
  if (described.type === 'timestamptz[]') return Array.isArray(value) ? value.map(isoOf) : null;
  return value;
}

function isoOf(value: unknown): string {
  // A drill's instants come out of a multiplication and may carry fractions of a millisecond.
  return new Date(Math.round(Number(value))).toISOString();
}

/** A raw row of the driver as the described value: the parser at the database's edge. */
export function fromRow<T extends ObjectLiteral>(table: Table<T>, row: Readonly<Record<string, unknown>>): T {
  const value = Object.fromEntries(Object.entries<Column>(table.columns).flatMap(([property, described]) => {
    const name = snakeCase(property);
    return name in row ? [[property, fromSqlValue(described)(row[name])]] : [];
  }));
  return value as T;
}

function toSqlValue(described: Column): (value: unknown) => unknown {
  return (value) => {
    if (value === undefined || value === null) return value;
    if (described.type === 'timestamptz') return new Date(Number(value));
    if (described.type === 'timestamptz[]') return Array.isArray(value) ? value.map((at) => new Date(Number(at))) : value;
    return value;
  };
}

function fromSqlValue(described: Column): (value: unknown) => unknown {
  return (value) => {
    if (value === null || value === undefined) return value;
    if (described.type === 'timestamptz') return value instanceof Date ? value.getTime() : value;
    if (described.type === 'timestamptz[]') return Array.isArray(value) ? value.map(Number) : value;
    return described.type === 'bigint' ? Number(value) : value;
  };
}
