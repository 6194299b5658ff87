/** How the embedded Temporal server is started; tests and benchmarks use the very same settings. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { waitForPort } from './ports.mjs';
import { Refusal } from './refusal.mjs';

/**
 * Settings of the server itself. The two poll limits stand at 20 per second by
 * default, which alone adds about 50 ms to every start and every activity; one
 * partition spares a small installation the forwarding between four.
 */
const DYNAMIC_CONFIG = {
  'history.transferProcessorMaxPollRPS': 1_000,
  'history.timerProcessorMaxPollRPS': 1_000,
  'matching.numTaskqueueReadPartitions': 1,
  'matching.numTaskqueueWritePartitions': 1,
  'frontend.enableUpdateWorkflowExecution': true,
  'history.maxInFlightUpdates': 100, // by default 10: a crisis on which many people act at once would meet refusals
};

/** History of a finished crisis stays readable in the engine this long; the record itself lives in PostgreSQL for ever. */
const RETENTION_DAYS = 90;
const READY_TIMEOUT_MS = 60_000;

/**
 * Command, arguments and options for spawnDetached. `uiPort` shows Temporal's
 * own web pages. A write-ahead log with synchronous NORMAL survives the death
 * of any process.
 */
export function serverCommand({ binary, dbFile, port, uiPort }) {
  const dynamic = Object.entries(DYNAMIC_CONFIG).flatMap(([key, value]) => ['--dynamic-config-value', `${key}=${JSON.stringify(value)}`]);
  const ui = uiPort === undefined ? ['--headless'] : ['--ui-port', String(uiPort), '--ui-ip', '127.0.0.1', '--ui-disable-news-fetch'];
  return {
    command: binary,
    args: [
      'server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--db-filename', dbFile, ...ui, '--log-level', 'error',
      '--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=NORMAL', ...dynamic,
    ],
    options: { cwd: '/', env: { ...process.env, TEMPORAL_ADDRESS: '', TEMPORAL_NAMESPACE: '', TEMPORAL_API_KEY: '' } },
  };
}

/** Waits until the server serves the namespace; false when it did not within a minute or has died. */
export async function waitForTemporal({ binary, port, namespace = 'default', isAlive }) {
  const deadline = Date.now() + READY_TIMEOUT_MS;
  if (!(await waitForPort({ host: '127.0.0.1', port, timeoutMs: READY_TIMEOUT_MS, stillWanted: isAlive }))) return false;
  while (Date.now() < deadline && isAlive()) {
    if (await runCli(binary, port, ['operator', 'namespace', 'describe', '--namespace', namespace])) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** Keeps finished workflows for the retention above instead of one day. Safe to repeat. */
export async function setRetention({ binary, port, namespace = 'default' }) {
  if (!(await runCli(binary, port, ['operator', 'namespace', 'update', '--namespace', namespace, '--retention', `${RETENTION_DAYS * 24}h`]))) {
    throw new Refusal('The Temporal server did not accept the retention of its namespace.', 'See .tikkun/logs/temporal.log.');
  }
}

async function runCli(binary, port, args) {
  try {
    await promisify(execFile)(binary, [...args, '--address', `127.0.0.1:${port}`, '--command-timeout', '5s'], { timeout: 10_000, cwd: '/' });
    return true;
  } catch {
    return false; // the caller asks again or refuses
  }
}
