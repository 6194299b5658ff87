import type { DataSource } from 'typeorm';
import { createDataSource } from './data-source';
import type { DataSourceOptions } from './data-source';

/** Any fixed number: all processes of this application wait on the same one. */
const MIGRATION_LOCK = 7_446_201;

/**
 * Brings the schema up to date, each migration in its own transaction. Several processes may start at once: one migrates, the others
 * wait for it. Returns the names of the migrations run now; a repeat runs none.
 */
export async function runMigrations(dataSource: DataSource): Promise<readonly string[]> {
  // The lock sits on a connection of its own: the migrations commit on theirs.
  const lock = dataSource.createQueryRunner();
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const run = await dataSource.runMigrations({ transaction: 'each' });
    return run.map((migration) => migration.name);
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined); // a broken connection has given its lock back already
    await lock.release();
  }
}

/** Connects, migrates, disconnects: the whole of `migrate` as a command. Returns the names of the migrations run now. */
export async function migrate(options: DataSourceOptions): Promise<readonly string[]> {
  // Two connections: one holds the lock, one migrates.
  const dataSource = createDataSource({ ...options, dbPool: Math.max(2, options.dbPool), applicationName: 'tikkun-migrate', statementTimeoutMs: 0 });
  await dataSource.initialize();
  try {
    return await runMigrations(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
