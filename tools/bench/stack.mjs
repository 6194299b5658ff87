/**
 * The stack under test: PostgreSQL and Temporal as the embedded default starts them (same settings, same dynamic configuration), and the
 * product's own processes as production runs them. Everything is a child of its own, in a throw-away folder, on free ports.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onAbort } from '../bootstrap/interrupt.mjs';
import { appFlags, entryFile, workerFlags } from '../bootstrap/parts.mjs';
import { dataDir, projectNode, projectRoot } from '../bootstrap/paths.mjs';
import { anyFreePort } from '../bootstrap/ports.mjs';
import * as postgres from '../bootstrap/postgres.mjs';
import { isAlive, killGroup, spawnDetached, stopProcess } from '../bootstrap/processes.mjs';
import { childEnvironment } from '../bootstrap/settings.mjs';
import * as temporal from '../bootstrap/temporal-server.mjs';
import { delay } from './measure.mjs';

const READY_TIMEOUT_MS = 60_000;
const PRIMITIVES_QUEUE = 'bench-primitives';

export class Stack {
  #running = [];
  #folder;
  #forgetAbort;

  /** Starts PostgreSQL, Temporal and the mail sink; the processes of the product are started by `product()` and `primitives()`. */
  static async start({ temporalBinary }) {
    const root = join(dataDir, 'bench');
    mkdirSync(root, { recursive: true, mode: 0o755 });
    const stack = new Stack(mkdtempSync(join(root, `${process.pid}-`)));
    try {
      await Promise.all([stack.#startPostgres(), stack.#startTemporal(temporalBinary), stack.#startSink()]);
      return stack;
    } catch (error) {
      await stack.stop();
      throw error;
    }
  }

  constructor(folder) {
    this.#folder = folder;
    chmodSync(folder, 0o755); // PostgreSQL may run as another user, who must pass through
    this.#forgetAbort = onAbort(() => {
      for (const { pid } of this.#running) killGroup(pid);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    });
  }

  /** Stops what was started last first, and removes the folder. Safe to repeat. */
  async stop() {
    for (const { name, pid } of this.#running.toReversed()) {
      await stopProcess({ pid, signal: name === 'postgres' ? 'SIGINT' : 'SIGTERM', graceMs: 10_000 });
      this.#forget(pid); // not before: until then a sudden end must still find it
    }
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
    this.#forgetAbort();
  }

  /** A database with the schema and the demo organisation in it; returns its address. */
  async database(name) {
    await postgres.ensureDatabase({ serverUrl: this.#urlOf('postgres'), database: name });
    const databaseUrl = this.#urlOf(name);
    const child = this.#spawn(`migrate-${name}`, [entryFile('worker', 'migrate')], { ...(await this.#environment(databaseUrl)), TIKKUN_SEED: 'demo' });
    const code = await new Promise((resolve) => child.once('exit', resolve));
    this.#forget(child.pid);
    if (code !== 0) throw new Error(`The database ${name} could not be migrated: ${this.log(`migrate-${name}`)}`);
    return databaseUrl;
  }

  /** API and, unless `worker` is false, worker on a database. Returns { apiUrl, workerPid, taskQueue, databaseUrl, stop }. */
  async product({ databaseUrl, taskQueue = 'tikkun', worker = true, env = {} }) {
    const environment = { ...(await this.#environment(databaseUrl)), TIKKUN_TASK_QUEUE: taskQueue, ...env };
    const names = [`api-${taskQueue}`, `worker-${taskQueue}`];
    const children = [this.#spawn(names[0], [...appFlags, entryFile('api')], environment), ...(worker ? [this.#spawn(names[1], [...workerFlags, entryFile('worker')], environment)] : [])];
    const apiUrl = `http://127.0.0.1:${environment.TIKKUN_API_PORT}`;
    await this.#until(children[0], names[0], async () => (await fetch(`${apiUrl}/health/ready`).catch(() => null))?.status === 200);
    if (worker) await this.#until(children[1], names[1], () => this.log(names[1]).includes('worker ready'));
    const stop = async () => { for (const { pid } of children.toReversed()) { await stopProcess({ pid, graceMs: 10_000 }); this.#forget(pid); } };
    return { apiUrl, databaseUrl, taskQueue, workerPid: children[1]?.pid, apiPid: children[0].pid, stop };
  }

  /** The worker of the primitives. Returns { taskQueue, databaseUrl, pid, stop }. */
  async primitives(more = {}) {
    await postgres.ensureDatabase({ serverUrl: this.#urlOf('postgres'), database: 'bench_primitives' });
    const databaseUrl = this.#urlOf('bench_primitives');
    await this.sql(databaseUrl, 'create table if not exists bench_row (id bigint generated always as identity primary key, text text not null, at timestamptz not null default now())');
    const env = { ...(await this.#environment(databaseUrl)), NODE_ENV: 'production', TEMPORAL_ADDRESS: this.temporalAddress, BENCH_DATABASE_URL: databaseUrl, BENCH_TASK_QUEUE: PRIMITIVES_QUEUE, ...more };
    const child = this.#spawn('primitives', [...workerFlags, join(import.meta.dirname, 'primitives/worker.mjs')], env);
    await this.#until(child, 'primitives', () => this.log('primitives').includes('primitives ready'));
    return { taskQueue: PRIMITIVES_QUEUE, databaseUrl, pid: child.pid, stop: async () => { await stopProcess({ pid: child.pid, graceMs: 10_000 }); this.#forget(child.pid); } };
  }

  /** Another process of the bench's own, ready when its log says so. */
  async helper({ name, args, env, readyText }) {
    const child = this.#spawn(name, args, { ...(await this.#environment(env.DATABASE_URL)), ...env });
    await this.#until(child, name, () => this.log(name).includes(readyText));
    return { pid: child.pid, stop: async () => { await stopProcess({ pid: child.pid, graceMs: 10_000 }); this.#forget(child.pid); } };
  }

  /** One statement on a connection of its own; returns the rows. */
  async sql(databaseUrl, text, values = []) {
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    try {
      return (await client.query(text, values)).rows;
    } finally {
      await client.end();
    }
  }

  log(name) {
    try {
      return readFileSync(join(this.#folder, `${name}.log`), 'utf8');
    } catch {
      return ''; // it has not written yet
    }
  }

  #urlOf(database) {
    return postgres.databaseUrl({ port: this.postgresPort, password: this.password, database });
  }

  async #environment(databaseUrl) {
    const parts = { mode: 'production', embedPostgres: false, embedTemporal: true, catchMail: false };
    const ports = { api: await anyFreePort(), public: await anyFreePort(), temporal: this.temporalAddress.split(':')[1] };
    const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(TIKKUN|TEMPORAL|DATABASE|SMTP)_/.test(name)));
    const env = childEnvironment({ parts, ports, secrets: { secret: this.password.repeat(2) }, databaseUrl, env: { ...own, SMTP_URL: `smtp://127.0.0.1:${this.smtpPort}` }, demo: false });
    return { ...env, TIKKUN_DATA_DIR: this.#folder, TIKKUN_LOG_LEVEL: 'warn' };
  }

  #spawn(name, args, env) {
    const child = spawnDetached(projectNode, args, { cwd: projectRoot, env, logFile: join(this.#folder, `${name}.log`) });
    this.#running.push({ name, pid: child.pid });
    return child;
  }

  #forget(pid) {
    this.#running = this.#running.filter((one) => one.pid !== pid);
  }

  async #until(child, name, isReady) {
    const deadline = Date.now() + READY_TIMEOUT_MS;
    while (Date.now() < deadline && isAlive(child.pid)) {
      if (await isReady()) return;
      await delay(50);
    }
    throw new Error(`${name} did not get ready: ${this.log(name).trim().split('\n').at(-1)}`);
  }

  async #startPostgres() {
    const dir = join(this.#folder, 'pg');
    this.password = randomBytes(16).toString('hex');
    await postgres.ensureCluster({ dir, password: this.password });
    this.postgresPort = await anyFreePort();
    const { command, args, options } = await postgres.serverCommand({ dir, port: this.postgresPort });
    const child = spawnDetached(command, args, { ...options, logFile: join(this.#folder, 'postgres.log') });
    this.#running.push({ name: 'postgres', pid: child.pid });
    if (!(await postgres.waitForPostgres({ url: this.#urlOf('postgres'), isAlive: () => isAlive(child.pid) }))) throw new Error(`PostgreSQL did not start: ${this.log('postgres')}`);
  }

  async #startTemporal(binary) {
    const port = await anyFreePort();
    this.temporalAddress = `127.0.0.1:${port}`;
    const { command, args, options } = temporal.serverCommand({ binary, dbFile: join(this.#folder, 'temporal.db'), port });
    const child = spawnDetached(command, args, { ...options, logFile: join(this.#folder, 'temporal.log') });
    this.#running.push({ name: 'temporal', pid: child.pid });
    if (!(await temporal.waitForTemporal({ binary, port, isAlive: () => isAlive(child.pid) }))) throw new Error(`Temporal did not start: ${this.log('temporal')}`);
  }

  async #startSink() {
    this.smtpPort = await anyFreePort();
    const child = this.#spawn('sink', [join(import.meta.dirname, 'smtp-sink.mjs')], { ...process.env, BENCH_SMTP_PORT: String(this.smtpPort) });
    await this.#until(child, 'sink', () => this.log('sink').includes('sink ready'));
  }
}
