/** The product's own worker with the primitives in its bundle as well. Prints its memory, garbage collected, whenever it gets SIGUSR2. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
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
process.on('SIGUSR2', () => {
  globalThis.gc();
  process.stdout.write(`rss ${/^Rss:\s+(\d+)/m.exec(readFileSync('/proc/self/smaps_rollup', 'utf8'))[1]}\n`);
});
process.once('SIGTERM', () => { worker.stop().then(() => dataSource.destroy()); });
process.stdout.write('memory ready\n');
