/**
 * A whole Tikkun of its own: the parts, the ports, the supervisor of `npm start`
 * — so that what brings a killed part back here is what brings it back there.
 */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { appPart, entryFile, postgresDir, postgresPart, temporalPart } from '../bootstrap/parts.mjs';
import { dataDir, logsDir, projectNode, projectRoot } from '../bootstrap/paths.mjs';
import { anyFreePort } from '../bootstrap/ports.mjs';
import * as postgres from '../bootstrap/postgres.mjs';
import { isAlive, killGroup, sendSignal, spawnHelper } from '../bootstrap/processes.mjs';
import { loadSecrets } from '../bootstrap/secrets.mjs';
import { Supervisor } from '../bootstrap/supervisor.mjs';

export const PROTOCOL = 'chaos';

/** Starts everything; returns what the run needs of it. `onDeath(name)` is told of every end of a part, `onBack(name)` when it is ready again. */
export async function startInstance({ temporalBinary, smtpPort, surveyAfter, onBack }) {
  mkdirSync(logsDir, { recursive: true, mode: 0o755 });
  const secrets = loadSecrets(join(dataDir, 'secrets.json'), { clusterExists: false });
  const ports = {};
  for (const name of ['api', 'public', 'postgres', 'temporal', 'mail']) ports[name] = await anyFreePort();
  const databaseUrl = postgres.databaseUrl({ port: ports.postgres, password: secrets.databasePassword, database: 'tikkun' });
  const env = childEnvironment({ ports, secrets, databaseUrl, smtpPort, protocols: writeProtocols(surveyAfter) });
  let pids = {};
  const supervisor = new Supervisor({ reporter: { say: () => {} }, logsDir, onChange: (processes) => { pids = Object.fromEntries(processes.map(({ name, pid }) => [name, pid])); } });
  const watched = (part) => ({ ...part, isReady: async (seen) => {
    const ready = await part.isReady(seen);
    if (ready) onBack(part.name);
    return ready;
  } });
  try {
    await startParts({ supervisor, watched, ports, secrets, env, temporalBinary });
  } catch (error) {
    await supervisor.stopAll();
    throw error;
  }
  return {
    env, ports, databaseUrl, secret: secrets.secret,
    apiUrl: env.TIKKUN_API_URL, publicUrl: env.TIKKUN_PUBLIC_URL, temporalAddress: env.TEMPORAL_ADDRESS,
    kill: (name, how) => kill(pids[name], name, how),
    pidOf: (name) => (isAlive(pids[name] ?? 0) ? pids[name] : undefined),
    stop: () => supervisor.stopAll(),
  };
}

async function startParts({ supervisor, watched, ports, secrets, env, temporalBinary }) {
  await postgres.ensureCluster({ dir: postgresDir, password: secrets.databasePassword });
  await Promise.all([
    supervisor.start(watched(postgresPart({ port: ports.postgres, password: secrets.databasePassword }))),
    supervisor.start(watched(temporalPart({ binary: temporalBinary, port: ports.temporal, namespace: 'default' }))),
  ]);
  await postgres.ensureDatabase({ serverUrl: postgres.databaseUrl({ port: ports.postgres, password: secrets.databasePassword, database: 'postgres' }), database: 'tikkun' });
  await migrate(env);
  await Promise.all([
    supervisor.start(watched(appPart({ app: 'api', env, healthUrl: `${env.TIKKUN_API_URL}/health/ready` }))),
    supervisor.start(watched(appPart({ app: 'public', env, healthUrl: `${env.TIKKUN_PUBLIC_URL}/health/ready` }))),
    supervisor.start(watched(appPart({ app: 'worker', env }))),
  ]);
}

function childEnvironment({ ports, secrets, databaseUrl, smtpPort, protocols }) {
  return {
    ...process.env, NODE_ENV: 'production', TIKKUN_MODE: 'embedded', TIKKUN_ROOT: projectRoot, TIKKUN_DATA_DIR: dataDir, TIKKUN_SEED: 'demo',
    DATABASE_URL: databaseUrl, TEMPORAL_ADDRESS: `127.0.0.1:${ports.temporal}`, TEMPORAL_NAMESPACE: 'default', TIKKUN_TASK_QUEUE: 'tikkun',
    TIKKUN_API_PORT: String(ports.api), TIKKUN_PUBLIC_PORT: String(ports.public),
    TIKKUN_API_URL: `http://127.0.0.1:${ports.api}`, TIKKUN_PUBLIC_URL: `http://127.0.0.1:${ports.public}`,
    TIKKUN_SECRET: secrets.secret, SMTP_URL: `smtp://127.0.0.1:${smtpPort}`, TIKKUN_MAIL_PORT: String(ports.mail), TIKKUN_PROTOCOLS_DIR: protocols,
  };
}

/** The project's protocols, and one that differs from the standard only in how soon the survey goes out: a live crisis must get to its end within the run. */
function writeProtocols(surveyAfter) {
  const folder = join(dataDir, 'protocols');
  mkdirSync(folder, { recursive: true });
  const text = readFileSync(join(projectRoot, 'protocols', 'standard.yaml'), 'utf8');
  const document = parse(text);
  document.id = PROTOCOL;
  document.survey.sendAfter.length = surveyAfter;
  writeFileSync(join(folder, 'standard.yaml'), text);
  writeFileSync(join(folder, `${PROTOCOL}.yaml`), stringify(document));
  return folder;
}

function migrate(env) {
  return new Promise((resolve, reject) => {
    const log = openSync(join(logsDir, 'migrate.log'), 'a', 0o600);
    const child = spawnHelper(projectNode, [entryFile('worker', 'migrate')], { cwd: projectRoot, env, stdio: ['ignore', log, log] });
    closeSync(log);
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error('The database could not be migrated; see migrate.log.'))));
  });
}

/** kill -9. Of PostgreSQL either only the postmaster (its workers must notice by themselves) or all of them. False when it was not running. */
function kill(pid, name, how) {
  if (pid === undefined || !isAlive(pid)) return false;
  const workers = name === 'postgres' && how === 'all' ? childrenOf(pid) : [];
  if (name === 'postgres') sendSignal(pid, 'SIGKILL');
  else killGroup(pid);
  for (const worker of workers) sendSignal(worker, 'SIGKILL');
  return true;
}

function childrenOf(pid) {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  return lines.map((line) => line.trim().split(/\s+/).map(Number)).filter(([, parent]) => parent === pid).map(([child]) => child);
}
