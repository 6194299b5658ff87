/** The parts of a running Tikkun: how each is started, and how one knows that it is ready. */
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dataDir, distDir, projectNode, projectRoot } from './paths.mjs';
import * as postgres from './postgres.mjs';
import { delay } from './processes.mjs';
import * as temporal from './temporal-server.mjs';

const READY_TIMEOUT_MS = 90_000;
const READY_POLL_MS = 100;
const WORKER_READY = 'worker ready';

export const postgresDir = join(dataDir, 'pg');
export const temporalDbFile = join(dataDir, 'temporal.db');

/** Where compiled entry points lie; tests of the supervisor point it at small stand-ins. */
const entriesDir = process.env.TIKKUN_TEST_ENTRIES || distDir;
export const entryFile = (app, name = 'main') => join(entriesDir, 'apps', app, 'src', `${name}.js`);

export function postgresPart({ port, password }) {
  return {
    name: 'postgres',
    marker: postgresDir,
    command: async () => {
      await postgres.clearStaleServerLock(postgresDir);
      return postgres.serverCommand({ dir: postgresDir, port });
    },
    isReady: ({ isAlive }) => postgres.waitForPostgres({ url: postgres.databaseUrl({ port, password, database: 'postgres' }), isAlive }),
  };
}

export function temporalPart({ binary, port, uiPort, namespace }) {
  return {
    name: 'temporal',
    marker: temporalDbFile,
    command: () => temporal.serverCommand({ binary, dbFile: temporalDbFile, port, uiPort, namespace }),
    isReady: ({ isAlive }) => temporal.waitForTemporal({ binary, port, namespace, isAlive }),
  };
}

/**
 * What each of our processes is started with, everywhere. V8 lets the space for young objects grow to 48 MB, per thread, before it collects
 * in earnest; our requests are small. docs/performance.md has what it saves and that it costs no time.
 */
export const appFlags = ['--max-semi-space-size=4', '--require', join(import.meta.dirname, 'own-source-maps.cjs')];

/** Besides, the worker takes no stacks of promises (apps/worker/src/without-promise-stacks.ts says why). */
export const workerFlags = [...appFlags, '--require', entryFile('worker', 'without-promise-stacks')];

/** One of our own processes. `healthUrl` is asked for 200; without it the log must say "worker ready". */
export function appPart({ app, env, healthUrl }) {
  const file = entryFile(app);
  return {
    name: app,
    marker: file,
    command: () => ({ command: projectNode, args: [...(app === 'worker' ? workerFlags : appFlags), file], options: { cwd: projectRoot, env } }),
    isReady: (seen) => waitUntil(seen.isAlive, healthUrl ? () => answersOk(healthUrl) : () => logSays(seen, WORKER_READY)),
  };
}

async function waitUntil(isAlive, isReady) {
  const deadline = Date.now() + READY_TIMEOUT_MS;
  while (Date.now() < deadline && isAlive()) {
    if (await isReady()) return true;
    await delay(READY_POLL_MS);
  }
  return false;
}

async function answersOk(url) {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await answer.body?.cancel();
    return answer.status === 200;
  } catch {
    return false; // not listening yet
  }
}

/** True when the log, from where this process began, holds the text. */
function logSays({ logFile, logOffset }, text) {
  if (!existsSync(logFile)) return false;
  const size = statSync(logFile).size - logOffset;
  if (size <= 0) return false;
  const handle = openSync(logFile, 'r');
  try {
    const buffer = Buffer.alloc(Math.min(size, 1_000_000));
    readSync(handle, buffer, 0, buffer.length, logOffset);
    return buffer.includes(text);
  } finally {
    closeSync(handle);
  }
}
