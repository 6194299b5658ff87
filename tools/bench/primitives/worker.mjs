/** Hosts the primitive workflows under the very same worker settings as the crises. Ends on SIGTERM. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import pg from 'pg';
import { NativeConnection, Runtime, Worker } from '@temporalio/worker';

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, '../../..');
const { workerTuning } = require(join(root, 'dist/apps/worker/src/crisis-worker.js'));
const env = process.env;

Runtime.install({ shutdownSignals: [], telemetryOptions: { logging: { filter: { core: 'ERROR', other: 'ERROR' }, forward: {} } } });
const pool = new pg.Pool({ connectionString: env.BENCH_DATABASE_URL, max: Number(env.TIKKUN_DB_POOL ?? 10) });
const connection = await NativeConnection.connect({ address: env.TEMPORAL_ADDRESS });
const worker = await Worker.create({
  connection, taskQueue: env.BENCH_TASK_QUEUE, workflowsPath: join(import.meta.dirname, 'workflows.mjs'),
  activities: { insertRow: async (text) => { await pool.query({ name: 'bench_insert', text: 'insert into bench_row (text) values ($1)', values: [text] }); } },
  ...workerTuning(Number(env.TIKKUN_CACHED_WORKFLOWS ?? 1000)),
});
process.once('SIGTERM', () => worker.shutdown());
process.stdout.write('primitives ready\n');
await worker.run();
await connection.close();
await pool.end();
