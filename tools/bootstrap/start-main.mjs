/** `npm start`: prepares, starts every part in order, tells where to go, and stops everything again. */
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beginAnew } from './fresh.mjs';
import { onInterrupt, runCleanups } from './interrupt.mjs';
import { stopLeftOvers } from './left-overs.mjs';
import { lockInstance, releaseLock } from './lock.mjs';
import { appPart, entryFile, postgresDir, postgresPart, temporalPart } from './parts.mjs';
import { dataDir, logsDir, projectNode, projectRoot } from './paths.mjs';
import { waitForPort } from './ports.mjs';
import * as postgres from './postgres.mjs';
import { prepare } from './prepare.mjs';
import { spawnHelper } from './processes.mjs';
import { createReporter, formatElapsed } from './progress.mjs';
import { Refusal } from './refusal.mjs';
import { removeRunRecord, writeRunRecord } from './run-record.mjs';
import { loadSecrets } from './secrets.mjs';
import { childEnvironment, chooseParts, choosePorts, parseStartArguments, USAGE } from './settings.mjs';
import { Supervisor, lastLogMessage, rotateLog } from './supervisor.mjs';
import { setRetention } from './temporal-server.mjs';
import { welcomeText } from './welcome.mjs';

const lockFile = join(dataDir, 'lock');
const SECOND_INTERRUPT_AFTER_MS = 700; // npm hands the terminal's Ctrl-C on, so one press arrives twice
const REACH_TIMEOUT_MS = 5_000;

/** Runs until interrupted; returns the exit code. */
export async function start(words) {
  const options = parseStartArguments(words);
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const startedAt = Date.now();
  const reporter = createReporter();
  mkdirSync(logsDir, { recursive: true });
  lockInstance(lockFile, reporter);
  try {
    await stopLeftOvers(reporter);
    if (options.fresh && !(await beginAnew({ yes: options.yes, reporter }))) {
      reporter.say('Nothing was removed.');
      return 0;
    }
    const parts = chooseParts(process.env);
    const { temporalBinary } = await prepare(reporter, { temporal: parts.embedTemporal, build: !process.env.TIKKUN_TEST_ENTRIES });
    await run({ options, parts, temporalBinary, reporter, startedAt });
    return 0;
  } finally {
    releaseLock(lockFile);
  }
}

/** From here on there are processes: whatever happens, they are stopped in order. */
async function run({ options, parts, temporalBinary, reporter, startedAt }) {
  const plan = await makePlan({ options, parts, temporalBinary, reporter });
  const onChange = (processes) => {
    plan.record.processes = processes;
    plan.record.pids = Object.fromEntries(processes.map(({ name, pid }) => [name, pid]));
    writeRunRecord(plan.record);
  };
  const supervisor = new Supervisor({ reporter, logsDir, onChange });
  const interrupted = watchInterrupts({ supervisor, reporter });
  let failure;
  try {
    await startAll({ plan, supervisor, reporter });
    if (!supervisor.isStopping) {
      plan.record.state = 'ready';
      plan.record.readyAt = new Date().toISOString();
      writeRunRecord(plan.record);
      const playing = playDemo({ plan, supervisor });
      reporter.say(welcomeText({ urls: plan.record.urls, users: readDemoUsers(), elapsed: formatElapsed(Date.now() - startedAt), playing }));
      await interrupted;
    }
  } catch (error) {
    if (!supervisor.isStopping) failure = error; // during a stop, broken connections are expected
  }
  await stopAll({ supervisor, reporter });
  removeRunRecord();
  if (failure) throw failure;
}

async function makePlan({ options, parts, temporalBinary, reporter }) {
  const env = process.env;
  if (!parts.embedPostgres) await requireReachable('DATABASE_URL', hostAndPort(env.DATABASE_URL, 5432, 'DATABASE_URL'));
  if (!parts.embedTemporal) await requireReachable('TEMPORAL_ADDRESS', hostAndPort(`tcp://${env.TEMPORAL_ADDRESS}`, 7233, 'TEMPORAL_ADDRESS'));
  const secrets = loadSecrets(join(dataDir, 'secrets.json'), { clusterExists: parts.embedPostgres && postgres.holdsDatabase(postgresDir) });
  const ports = await choosePorts({ parts, env, reporter });
  const databaseUrl = parts.embedPostgres ? postgres.databaseUrl({ port: ports.postgres, password: secrets.databasePassword, database: 'tikkun' }) : env.DATABASE_URL;
  const childEnv = childEnvironment({ parts, ports, secrets, databaseUrl, env, demo: options.demo });
  const record = {
    state: 'starting', mode: parts.mode, startedAt: new Date().toISOString(), supervisorPid: process.pid, supervisorMarker: 'start.mjs', ports,
    temporalAddress: childEnv.TEMPORAL_ADDRESS,
    urls: {
      console: childEnv.TIKKUN_API_URL, api: childEnv.TIKKUN_API_URL, docs: `${childEnv.TIKKUN_API_URL}/api/docs`, public: childEnv.TIKKUN_PUBLIC_URL,
      ...(parts.catchMail ? { mail: `${childEnv.TIKKUN_API_URL}/mail` } : {}),
      ...(ports.temporalUi ? { temporal: `http://localhost:${ports.temporalUi}` } : {}),
    },
    processes: [], pids: {},
  };
  return { parts, ports, secrets, childEnv, temporalBinary, record };
}

async function startAll({ plan, supervisor, reporter }) {
  const { parts, ports, childEnv } = plan;
  await Promise.all([
    parts.embedPostgres ? startPostgres({ plan, supervisor, reporter }) : undefined,
    parts.embedTemporal ? startTemporal({ plan, supervisor, reporter }) : undefined,
  ]);
  if (supervisor.isStopping) return;
  await reporter.step(childEnv.TIKKUN_SEED === 'demo' ? 'Migrating the database and loading the demo organisation' : 'Migrating the database', () => migrate(childEnv, supervisor));
  if (supervisor.isStopping) return;
  await reporter.step('Starting API, public pages and worker', () => Promise.all([
    supervisor.start(appPart({ app: 'api', env: childEnv, healthUrl: `http://127.0.0.1:${ports.api}/health/ready` })),
    supervisor.start(appPart({ app: 'public', env: childEnv, healthUrl: `http://127.0.0.1:${ports.public}/health/ready` })),
    supervisor.start(appPart({ app: 'worker', env: childEnv })),
  ]), 'Started API, public pages and worker');
}

async function startPostgres({ plan, supervisor, reporter }) {
  const password = plan.secrets.databasePassword;
  const port = plan.ports.postgres;
  await reporter.step('Starting PostgreSQL', async () => {
    await postgres.ensureCluster({ dir: postgresDir, password, onStop: (cut) => supervisor.onStop(cut), proveLater: true });
    if (supervisor.isStopping) return;
    await supervisor.start(postgresPart({ port, password }));
    if (supervisor.isStopping) return;
    await postgres.ensureDatabase({ serverUrl: postgres.databaseUrl({ port, password, database: 'postgres' }), database: 'tikkun' });
    postgres.markProven(postgresDir);
  }, 'Started PostgreSQL');
}

async function startTemporal({ plan, supervisor, reporter }) {
  const { temporalBinary: binary, ports: { temporal: port, temporalUi: uiPort }, childEnv: { TEMPORAL_NAMESPACE: namespace } } = plan;
  await reporter.step('Starting Temporal', async () => {
    await supervisor.start(temporalPart({ binary, port, uiPort, namespace }));
    const doneFile = join(dataDir, 'temporal-retention');
    if (supervisor.isStopping || existsSync(doneFile)) return;
    await setRetention({ binary, port, namespace });
    writeFileSync(doneFile, `${namespace}\n`);
  }, 'Started Temporal');
}

/** Runs migrations and seed to their end, or until a stop is wanted; safe to repeat. */
function migrate(env, supervisor) {
  const logFile = join(logsDir, 'migrate.log');
  rotateLog(logFile);
  return new Promise((resolve, reject) => {
    const log = openSync(logFile, 'a', 0o600);
    const child = spawnHelper(projectNode, ['--enable-source-maps', entryFile('worker', 'migrate')], { cwd: projectRoot, env, stdio: ['ignore', log, log], detached: true });
    closeSync(log);
    supervisor.onStop(() => child.kill('SIGTERM'));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) return resolve();
      reject(new Refusal(`The database could not be migrated: ${lastLogMessage(readFileSync(logFile, 'utf8')).replace(/\.$/, '')}.`, `Its log: ${logFile}`));
    });
  });
}

/**
 * Plays the demo organisation's crises beside a person who looks around: one that is over, one at its hottest, a day's rest. Once for a
 * database; the player looks whether there are crises already. Returns whether it was started.
 */
function playDemo({ plan, supervisor }) {
  const { childEnv } = plan;
  const doneFile = join(dataDir, 'demo-played');
  if (childEnv.TIKKUN_SEED !== 'demo' || process.env.TIKKUN_DEMO === 'off' || process.env.TIKKUN_TEST_ENTRIES || existsSync(doneFile)) return false;
  const log = openSync(join(logsDir, 'demo.log'), 'a', 0o600);
  const child = spawnHelper(projectNode, [join(projectRoot, 'tools/demo/play.mjs')], { cwd: projectRoot, env: childEnv, stdio: ['ignore', log, log], detached: true });
  closeSync(log);
  supervisor.onStop(() => child.kill('SIGTERM'));
  child.once('close', (code) => { if (code === 0) writeFileSync(doneFile, `${new Date().toISOString()}\n`); });
  child.once('error', () => undefined); // a demo that cannot be played keeps nobody from working
  return true;
}

/** Resolves at the first interrupt; a second one ends everything at once. */
function watchInterrupts({ supervisor, reporter }) {
  let firstAt;
  return new Promise((resolve) => {
    onInterrupt(() => {
      if (firstAt === undefined) {
        firstAt = Date.now();
        supervisor.requestStop();
        return resolve();
      }
      if (Date.now() - firstAt < SECOND_INTERRUPT_AFTER_MS) return;
      reporter.say('Ending everything at once.');
      supervisor.killAll();
      removeRunRecord();
      runCleanups();
      process.exit(130);
    });
  });
}

async function stopAll({ supervisor, reporter }) {
  const forced = await reporter.step('Stopping', (detail) => supervisor.stopAll(detail), 'Stopped');
  if (forced.length > 0) reporter.say(`  ${forced.join(', ')} did not end in time and had to be forced; nothing recorded is lost.`);
}

function hostAndPort(text, defaultPort, variable) {
  try {
    const url = new URL(text);
    if (url.hostname) return { host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port || defaultPort) };
  } catch {
    // Told below.
  }
  throw new Refusal(`${variable} can't be read as an address.`, variable === 'DATABASE_URL' ? 'It should look like postgres://user:password@host:5432/database.' : 'It should look like host:7233.');
}

async function requireReachable(variable, { host, port }) {
  if (await waitForPort({ host, port, timeoutMs: REACH_TIMEOUT_MS })) return;
  throw new Refusal(`Nothing answers at ${host}:${port}, named by ${variable}.`, `Start that server, or unset ${variable} to use the embedded one.`);
}

function readDemoUsers() {
  try {
    const users = JSON.parse(readFileSync(join(dataDir, 'demo-users.json'), 'utf8'));
    return Array.isArray(users) ? users : [];
  } catch {
    return []; // no demo organisation was loaded
  }
}
