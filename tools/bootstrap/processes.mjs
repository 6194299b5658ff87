import { execFileSync, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { onAbort } from './interrupt.mjs';

const POLL_MS = 25;

export const delay = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Starts a long-running process in a group of its own, so that the terminal's
 * Ctrl-C reaches only the supervisor, which then stops the parts in order.
 * Output goes straight to the log file: the process can write on even when
 * the supervisor is gone.
 */
export function spawnDetached(command, args, { logFile, ...options }) {
  const log = openSync(logFile, 'a', 0o600);
  try {
    return spawn(command, args, { ...options, detached: true, stdio: ['ignore', log, log] });
  } finally {
    closeSync(log);
  }
}

/** Starts a short-lived helper (npm, Go, the compiler) which must not outlive a sudden end of this process. */
export function spawnHelper(command, args, options) {
  const child = spawn(command, args, options);
  child.once('close', onAbort(() => child.kill('SIGKILL')));
  return child;
}

/** True while the process exists (a zombie counts as gone). */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  if (process.platform !== 'linux') return true;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3) !== 'Z';
  } catch {
    return false; // it ended between the two looks
  }
}

/** The command line of a process, or '' when it cannot be read. */
export function commandLine(pid) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    if (process.platform === 'win32') return '';
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}

/** True when `pid` lives and its command line holds `marker`: pids are reused, so a pid alone proves nothing. */
export function isOurs({ pid, marker }) {
  return Number.isInteger(pid) && pid > 1 && typeof marker === 'string' && marker.length > 3 && isAlive(pid) && commandLine(pid).includes(marker);
}

/** Waits until the process is gone; false when `timeoutMs` has passed first. */
export async function waitForEnd(pid, timeoutMs) {
  const deadline = Date.now() + timeoutMs;
  while (isAlive(pid)) {
    if (Date.now() >= deadline) return false;
    await delay(POLL_MS);
  }
  return true;
}

/**
 * Asks a process to end with `signal`, and after `graceMs` ends its whole
 * group by force. Safe to repeat. Returns how it went.
 */
export async function stopProcess({ pid, signal = 'SIGTERM', graceMs }) {
  if (!isAlive(pid)) return 'gone';
  sendSignal(pid, signal);
  if (await waitForEnd(pid, graceMs)) return 'ended';
  killGroup(pid);
  await waitForEnd(pid, 1_000);
  return 'forced';
}

/** Ends the process and everything in its group at once. */
export function killGroup(pid) {
  if (process.platform !== 'win32') sendSignal(-pid, 'SIGKILL');
  sendSignal(pid, 'SIGKILL');
}

/** Sends a signal; a process that is already gone is no error. */
export function sendSignal(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // Already gone, which is what the caller wants in the end.
  }
}
