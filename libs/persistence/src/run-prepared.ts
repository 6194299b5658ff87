import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';

/** Where a store works: on its own connection, or inside the caller's transaction. */
export type Database = DataSource | EntityManager;
export type Row = Readonly<Record<string, unknown>>;

interface PreparedClient {
  query(statement: { readonly name: string; readonly text: string; readonly values: readonly unknown[] }): Promise<{ readonly rows: readonly Row[] }>;
}

export function managerOf(database: Database): EntityManager {
  return database instanceof DataSource ? database.manager : database;
}

/** Whether the caller has a transaction open: then only he may retry, since only he can begin it anew. */
export function isInTransaction(database: Database): boolean {
  return !(database instanceof DataSource) && database.queryRunner?.isTransactionActive === true;
}

/** Runs SQL with parameters; rows are unknown until a table's `fromRow` parses them. */
export async function runSql(database: Database, sql: string, parameters: readonly unknown[] = []): Promise<readonly Row[]> {
  const result: unknown = await managerOf(database).query(sql, [...parameters]);
  if (!isList(result)) return [];
  // TypeORM answers an UPDATE or DELETE with [rows, count].
  const [first, affected] = result;
  const rows = result.length === 2 && typeof affected === 'number' && isList(first) ? first : result;
  return rows.filter(isRow);
}

/**
 * As `runSql`, as a named prepared statement: each connection plans it once, which for a long statement saves more than it costs to run.
 * The same name must always carry the same text.
 */
export async function runPrepared(database: Database, statement: { readonly name: string; readonly text: string }, values: readonly unknown[]): Promise<readonly Row[]> {
  const outer = database instanceof DataSource ? undefined : database.queryRunner;
  const runner = outer ?? managerOf(database).dataSource.createQueryRunner();
  try {
    const client: unknown = await runner.connect();
    if (!isPreparedClient(client)) throw new Error('The database driver has no query method.');
    return (await client.query({ ...statement, values })).rows;
  } finally {
    if (outer === undefined) await runner.release();
  }
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}

function isPreparedClient(client: unknown): client is PreparedClient {
  return typeof client === 'object' && client !== null && 'query' in client && typeof client.query === 'function';
}
