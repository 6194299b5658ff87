import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { createDataSource, runMigrations } from '#persistence';

export interface FreshDatabase {
  readonly url: string;
  readonly dataSource: DataSource;
  drop(): Promise<void>;
}

async function onServer(serverUrl: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** The address that the test command puts into the environment; without it integration tests cannot run, and say so. */
export function required(name: 'TIKKUN_TEST_DATABASE_URL' | 'TIKKUN_TEST_TEMPORAL_ADDRESS'): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run these tests by \`npm test\` (or tools/bootstrap/with-servers.mjs)`);
  return value;
}

/** A migrated database of its own on the test server, which `TIKKUN_TEST_DATABASE_URL` names; drop it afterwards. */
export async function freshDatabase(options: { readonly migrated: boolean } = { migrated: true }): Promise<FreshDatabase> {
  const serverUrl = required('TIKKUN_TEST_DATABASE_URL');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const dataSource = createDataSource({ databaseUrl: url.href, dbPool: 10, applicationName: 'tikkun-test' });
  await dataSource.initialize();
  if (options.migrated) await runMigrations(dataSource);
  return {
    url: url.href,
    dataSource,
    drop: async () => {
      if (dataSource.isInitialized) await dataSource.destroy();
      await onServer(serverUrl, `drop database if exists ${name} with (force)`);
    },
  };
}
