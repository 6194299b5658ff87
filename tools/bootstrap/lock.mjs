/**
 * A lock is a file holding the pid of its owner. The lock of a dead process is
 * taken over; a live one is respected.
 */
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { onAbort } from './interrupt.mjs';
import { commandLine, delay, isAlive } from './processes.mjs';
import { Refusal } from './refusal.mjs';

const TAKEOVER_STALE_MS = 10_000;
const WAIT_POLL_MS = 250;
const OWNER_MARKER = /tools[\\/](bootstrap|bin)[\\/]|tikkun/; // the owner's command line, as pids are reused

/** Tries once: { taken: true, tookOver } or { taken: false, owner }. */
export function tryLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  if (createExclusively(file)) return { taken: true, tookOver: undefined };
  const owner = readOwner(file);
  if (owner === undefined || ownerLives(owner)) return { taken: false, owner };
  return takeOver(file, owner);
}

/** Frees the lock if this process holds it. Safe to repeat. */
export function releaseLock(file) {
  if (readOwner(file) === process.pid) rmSync(file, { force: true });
}

/** Runs `work` under the lock, waiting (and saying so) while another process of ours holds it. */
export async function withLock(file, { reporter, purpose }, work) {
  if (!tryLock(file).taken) {
    await reporter.step(`Waiting for another Tikkun process which is ${purpose}`, async () => {
      while (!tryLock(file).taken) await delay(WAIT_POLL_MS);
    });
  }
  const keepForAbort = onAbort(() => releaseLock(file));
  try {
    return await work();
  } finally {
    keepForAbort();
    releaseLock(file);
  }
}

/** Takes the lock of the running instance, or refuses with one sentence. Says so when it takes over a stale one. */
export function lockInstance(file, reporter) {
  const attempt = tryLock(file);
  if (!attempt.taken) {
    throw new Refusal(
      `Tikkun is already running here${attempt.owner ? ` (process ${attempt.owner})` : ''}.`,
      'Use that one, or stop it with Ctrl-C in its window and run the same command again.',
    );
  }
  onAbort(() => releaseLock(file));
  if (attempt.tookOver !== undefined) reporter.say(`  The lock of process ${attempt.tookOver}, which is no longer running, was taken over.`);
}

function createExclusively(file) {
  try {
    const handle = openSync(file, 'wx', 0o644);
    writeSync(handle, `${process.pid}\n`);
    closeSync(handle);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** The owner's pid; 0 for a file that never held one; undefined when there is none or it is just being written. */
function readOwner(file) {
  try {
    const text = readFileSync(file, 'utf8').trim();
    if (/^\d+$/.test(text)) return Number(text);
    return Date.now() - statSync(file).mtimeMs > 2_000 ? 0 : undefined;
  } catch {
    return undefined;
  }
}

function ownerLives(pid) {
  if (pid === process.pid) return true;
  if (pid <= 0 || !isAlive(pid)) return false;
  const command = commandLine(pid);
  return command === '' || OWNER_MARKER.test(command);
}

/** Two processes may see the same dead owner: a second lock makes sure only one of them replaces it. */
function takeOver(file, staleOwner) {
  const guard = `${file}.takeover`;
  if (!createExclusively(guard)) {
    try {
      if (Date.now() - statSync(guard).mtimeMs > TAKEOVER_STALE_MS) rmSync(guard, { force: true });
    } catch {
      // The other process has just finished with it.
    }
    return { taken: false, owner: undefined };
  }
  try {
    if (readOwner(file) !== staleOwner) return { taken: false, owner: readOwner(file) };
    rmSync(file, { force: true });
    return createExclusively(file) ? { taken: true, tookOver: staleOwner } : { taken: false, owner: readOwner(file) };
  } finally {
    rmSync(guard, { force: true });
  }
}
