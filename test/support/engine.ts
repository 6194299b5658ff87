/** The engine as it runs, for one test file: real PostgreSQL, real Temporal, the worker with the workflow bundle made from the sources. */
import { randomUUID } from 'node:crypto';
import { bundleWorkflowCode, DefaultLogger, Runtime } from '@temporalio/worker';
import type { WorkflowBundle } from '@temporalio/worker';
import { readOwnCalendars } from '#calendar';
import { CrisisStore, PolicyStore } from '#persistence';
import { CrisisGateway, lazyClient } from '#temporal-client';
import type { Client } from '@temporalio/client';
import { SHARED_MODULES } from '../../apps/worker/src/bundle';
import { startCrisisWorker } from '../../apps/worker/src/crisis-worker';
import type { RunningWorker } from '../../apps/worker/src/crisis-worker';
import { freshDatabase, required } from './fresh-database';
import type { FreshDatabase } from './fresh-database';

export interface TestEngine {
  readonly database: FreshDatabase;
  readonly client: Client;
  readonly gateway: CrisisGateway;
  readonly store: CrisisStore;
  readonly taskQueue: string;
  readonly startWorker: (store?: Pick<CrisisStore, 'commit'>) => Promise<RunningWorker>;
  readonly stop: () => Promise<void>;
}

/** The bundle of the sources, made once per test process. */
let bundle: Promise<WorkflowBundle> | undefined;
export async function sourceBundle(): Promise<WorkflowBundle> {
  bundle ??= bundleWorkflowCode({
    workflowsPath: require.resolve('../../workflows/src/index.ts'), preloadModules: [...SHARED_MODULES],
    logger: new DefaultLogger('ERROR'),
    webpackConfigHook: (config) => ({ ...config, resolve: { ...config.resolve, conditionNames: ['source', '...'] } }),
  });
  return bundle;
}

export async function startEngine(options: { readonly worker?: boolean } = {}): Promise<TestEngine> {
  quietRuntime();
  const database = await freshDatabase();
  const temporal = { temporalAddress: required('TIKKUN_TEST_TEMPORAL_ADDRESS'), temporalNamespace: 'default' };
  const taskQueue = `test-${randomUUID()}`;
  const client = lazyClient(temporal);
  const store = new CrisisStore(database.dataSource);
  const workers: RunningWorker[] = [];
  const startWorker = async (own: Pick<CrisisStore, 'commit'> = store): Promise<RunningWorker> => {
    const worker = await startCrisisWorker({ ...temporal, taskQueue, cachedWorkflows: 100, bundle: await sourceBundle(), activities: { store: { commit: (batch) => own.commit(batch), readEvents: (id, fromSeq) => store.readEvents(id, fromSeq) }, ownCalendars: async () => readOwnCalendars(await new PolicyStore(database.dataSource).calendarVersions()) } });
    workers.push(worker);
    return worker;
  };
  if (options.worker !== false) await startWorker();
  return {
    database, client, gateway: new CrisisGateway(client, taskQueue), store, taskQueue, startWorker,
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.stop()));
      await client.connection.close();
      await database.drop();
    },
  };
}

export function quietRuntime(): void {
  try {
    Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [], telemetryOptions: { logging: { filter: 'ERROR', forward: {} } } });
  } catch {
    // Installed by an earlier test of this process; one is enough.
  }
}
