/** The product's own worker with the primitives in its bundle as well. Prints what its JavaScript heaps hold, garbage collected, whenever it gets SIGUSR2. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { BroadcastChannel } from 'node:worker_threads';
import { bundleWorkflowCode, DefaultLogger, Runtime } from '@temporalio/worker';

const require = createRequire(import.meta.url);
const dist = join(import.meta.dirname, '../../../dist');
const { readConfig } = require(join(dist, 'libs/config/src'));
const { createDataSource, CrisisStore } = require(join(dist, 'libs/persistence/src'));
const { SHARED_MODULES } = require(join(dist, 'apps/worker/src/bundle.js'));
const { startCrisisWorker } = require(join(dist, 'apps/worker/src/crisis-worker.js'));

Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
const config = readConfig();
const dataSource = createDataSource(config);
await dataSource.initialize();
const bundle = await bundleWorkflowCode({ workflowsPath: join(import.meta.dirname, 'crises-and-primitives.mjs'), preloadModules: [...SHARED_MODULES], logger: new DefaultLogger('ERROR') });
const worker = await startCrisisWorker({ ...config, bundle, activities: { store: new CrisisStore(dataSource), ownCalendars: async () => [] } });
const threads = new BroadcastChannel('bench-heap');
threads.unref();
threads.onmessage = ({ data }) => {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  process.stdout.write(`heap ${data + heapUsed + external}\n`);
};
process.on('SIGUSR2', () => { threads.postMessage('tell'); });
process.once('SIGTERM', () => { worker.stop().then(() => dataSource.destroy()); });
process.stdout.write('memory ready\n');
