/**
 * One throw-away PostgreSQL and one Temporal server for tests and benchmarks,
 * on free ports and in a folder of their own, so that any number of runs can
 * go on side by side.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onAbort } from './interrupt.mjs';
import { dataDir } from './paths.mjs';
import { anyFreePort } from './ports.mjs';
import * as postgres from './postgres.mjs';
import { isAlive, isOurs, killGroup, spawnDetached, stopProcess } from './processes.mjs';
import { Refusal } from './refusal.mjs';
import * as temporal from './temporal-server.mjs';

const testRoot = join(dataDir, 'test-pg');
const START_ATTEMPTS = 3; // the Temporal server picks some ports itself and may lose one to a neighbour

/**
 * Starts both. Returns { env, stop }: `env` holds TIKKUN_TEST_DATABASE_URL
 * (superuser, to the server's `postgres` database: tests make their own) and
 * TIKKUN_TEST_TEMPORAL_ADDRESS; `stop` ends both and removes their folder.
 */
export async function startTestServers({ temporalBinary }) {
  sweepLeftOvers();
  mkdirSync(testRoot, { recursive: true, mode: 0o755 });
  const folder = mkdtempSync(join(testRoot, `${process.pid}-`));
  chmodSync(folder, 0o755); // PostgreSQL may run as another user, who must pass through
  const started = [];
  const remember = (name, pid) => {
    started.push({ name, pid, marker: folder });
    writeFileSync(join(folder, 'owner.json'), JSON.stringify({ owner: process.pid, processes: started }));
  };
  const keepForAbort = onAbort(() => {
    for (const { pid } of started) killGroup(pid);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  const stop = async () => {
    keepForAbort();
    await Promise.all(started.splice(0).reverse().map(({ name, pid }) => stopProcess({ pid, signal: name === 'postgres' ? 'SIGINT' : 'SIGTERM', graceMs: 3_000 })));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const [databaseUrl, temporalAddress] = await Promise.all([startPostgres(folder, remember), startTemporal({ folder, temporalBinary, remember })]);
    return { env: { TIKKUN_TEST_DATABASE_URL: databaseUrl, TIKKUN_TEST_TEMPORAL_ADDRESS: temporalAddress }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startPostgres(folder, remember) {
  const dir = join(folder, 'pg');
  const password = randomBytes(12).toString('hex');
  await postgres.ensureCluster({ dir, password });
  const port = await anyFreePort();
  const { command, args, options } = await postgres.serverCommand({ dir, port, throwAway: true });
  const child = spawnDetached(command, args, { ...options, logFile: join(folder, 'postgres.log') });
  remember('postgres', child.pid);
  const url = postgres.databaseUrl({ port, password, database: 'postgres' });
  if (await postgres.waitForPostgres({ url, isAlive: () => isAlive(child.pid) })) return url;
  throw new Refusal(`The PostgreSQL for tests did not start: ${lastLine(join(folder, 'postgres.log'))}.`, 'Run the same command again.');
}

async function startTemporal({ folder, temporalBinary, remember }) {
  const logFile = join(folder, 'temporal.log');
  for (let attempt = 1; attempt <= START_ATTEMPTS; attempt += 1) {
    const port = await anyFreePort();
    const { command, args, options } = temporal.serverCommand({ binary: temporalBinary, dbFile: join(folder, 'temporal.db'), port });
    const child = spawnDetached(command, args, { ...options, logFile });
    remember('temporal', child.pid);
    if (await temporal.waitForTemporal({ binary: temporalBinary, port, isAlive: () => isAlive(child.pid) })) return `127.0.0.1:${port}`;
    killGroup(child.pid);
  }
  throw new Refusal(`The Temporal server for tests did not start: ${lastLine(logFile)}.`, 'Run the same command again.');
}

function lastLine(file) {
  try {
    return readFileSync(file, 'utf8').trim().split('\n').at(-1) || 'no message';
  } catch {
    return 'no message';
  }
}

/** Ends and removes what a killed test run left behind. */
function sweepLeftOvers() {
  let names;
  try {
    names = readdirSync(testRoot);
  } catch {
    return; // nothing was ever run here
  }
  for (const name of names) {
    const folder = join(testRoot, name);
    const owner = Number(name.split('-')[0]);
    if (owner === process.pid || isOurs({ pid: owner, marker: 'bootstrap' })) continue;
    for (const left of readOwner(folder)) if (isOurs(left)) killGroup(left.pid);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function readOwner(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'owner.json'), 'utf8')).processes;
  } catch {
    return []; // it was killed before it started anything
  }
}
