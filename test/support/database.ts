/** A fresh, migrated database per test file on the real PostgreSQL that the test command started. */
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { createDataSource, runMigrations } from '#persistence';

export interface TestDatabase {
  readonly url: string;
  readonly dataSource: DataSource;
  readonly drop: () => Promise<void>;
}

/** The address that the test command puts into the environment; without it integration tests cannot run, and say so. */
export function required(name: 'TIKKUN_TEST_DATABASE_URL' | 'TIKKUN_TEST_TEMPORAL_ADDRESS'): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run these tests by \`npm test\` (or tools/bootstrap/with-servers.mjs)`);
  return value;
}

export async function freshDatabase(dbPool = 5): Promise<TestDatabase> {
  const server = new URL(required('TIKKUN_TEST_DATABASE_URL'));
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await onServer(server.href, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const dataSource = createDataSource({ databaseUrl: url.href, dbPool });
  await dataSource.initialize();
  await runMigrations(dataSource);
  return {
    url: url.href,
    dataSource,
    drop: async () => {
      await dataSource.destroy();
      await onServer(server.href, `drop database ${name} with (force)`);
    },
  };
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
