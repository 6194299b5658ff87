/** Hosts the crisis workflows and their activities. One object to start, one promise that tells when it has stopped. */
import { NativeConnection, Worker } from '@temporalio/worker';
import type { WorkflowBundle } from '@temporalio/worker';
import { createCrisisActivities } from '#activities';
import type { CrisisActivityParts } from '#activities';
import { connectionOptions } from '#temporal-client';
import type { TemporalOptions } from '#temporal-client';

export interface CrisisWorkerOptions extends TemporalOptions {
  readonly taskQueue: string;
  readonly cachedWorkflows: number;
  readonly bundle: WorkflowBundle | { readonly codePath: string };
  readonly activities: CrisisActivityParts;
}

export interface RunningWorker {
  /** Settles when the worker has stopped; rejects when it died. */
  readonly stopped: Promise<void>;
  /** Drains and stops; safe to call more than once. */
  readonly stop: () => Promise<void>;
}

/**
 * A task begun has ten seconds. All share one thread, and after a restart each first replays its crisis: with many at once on a slow machine
 * all would be late together, be thrown away and begin again, for ever. Those that wait at the server lose nothing.
 */
const WORKFLOW_TASKS_AT_ONCE = 12;
/** Tasks in hand get this long to finish before they are given back to the server. */
const SHUTDOWN_GRACE_MS = 3_000;

/** Slots, pollers and cache of a worker. The benchmark's primitives run under the very same, so that ratios tell of our code only. Pure. */
export function workerTuning(cachedWorkflows: number) {
  return {
    maxCachedWorkflows: cachedWorkflows,
    maxConcurrentWorkflowTaskExecutions: Math.min(WORKFLOW_TASKS_AT_ONCE, cachedWorkflows),
    maxConcurrentActivityTaskExecutions: 20,
    maxConcurrentLocalActivityExecutions: 40,
    workflowTaskPollerBehavior: { type: 'autoscaling', minimum: 2, maximum: 20, initial: 5 },
    activityTaskPollerBehavior: { type: 'autoscaling', minimum: 1, maximum: 10, initial: 2 },
  } as const;
}

/**
 * The SDK keeps the last thing each cached workflow sent to the engine. Cut out of a common block of 64 KiB, the runtime's default, some
 * hundred bytes of it hold a whole block; out of small blocks they hold little, and what is large gets memory of its own and is let go.
 */
const BUFFER_POOL_BYTES = 8_192;

/** Starts a worker; it polls when this returns. Throws when Temporal cannot be reached. */
export async function startCrisisWorker(options: CrisisWorkerOptions): Promise<RunningWorker> {
  Buffer.poolSize = BUFFER_POOL_BYTES;
  const { connection: connectionConfig, namespace } = connectionOptions(options);
  const connection = await NativeConnection.connect(connectionConfig);
  const worker = await Worker.create({
    connection, namespace, taskQueue: options.taskQueue, workflowBundle: options.bundle,
    activities: { ...createCrisisActivities(options.activities) },
    ...workerTuning(options.cachedWorkflows),
    shutdownGraceTime: SHUTDOWN_GRACE_MS,
  });
  const running = worker.run();
  const stopped = running.finally(() => connection.close());
  let stopping = false;
  return {
    stopped,
    stop: async () => {
      if (!stopping) {
        stopping = true;
        worker.shutdown();
      }
      await stopped;
    },
  };
}
