/** Brings the schema up to date; with TIKKUN_SEED=demo loads the demo organisation. Both may be repeated. */
import { readConfig } from '#config';
import { seedDemo } from '#identity';
import { createDataSource, migrate } from '#persistence';

async function main(): Promise<void> {
  const config = readConfig();
  const run = await migrate(config);
  process.stdout.write(run.length === 0 ? 'schema up to date\n' : `migrated: ${run.join(', ')}\n`);
  if (process.env['TIKKUN_SEED'] !== 'demo') return;
  const dataSource = createDataSource(config);
  await dataSource.initialize();
  try {
    await seedDemo(dataSource, { dataDir: config.dataDir });
  } finally {
    await dataSource.destroy();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (process.env['TIKKUN_DEBUG'] === '1' ? (error.stack ?? error.message) : error.message) : String(error)}\n`);
  process.exit(1);
});
