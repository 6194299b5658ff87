/**
 * Keeps the parts running: starts each and waits until it is ready, starts one
 * again when it dies, and stops all in order.
 *
 * A part is { name, marker, command(), isReady({ pid, isAlive, logFile, logOffset }) }:
 * `marker` is a text its command line holds (so that a later start knows it by
 * more than a pid), `command()` gives { command, args, options }.
 */
import { existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { onAbort } from './interrupt.mjs';
import { delay, isAlive, killGroup, sendSignal, spawnDetached, stopProcess } from './processes.mjs';
import { Refusal } from './refusal.mjs';

const START_ATTEMPTS = 3;
const FIRST_BACKOFF_MS = 200;
const LONGEST_BACKOFF_MS = 5_000;
const CALM_AFTER_MS = 30_000; // a part that ran this long starts again from the shortest backoff
const OLD_LOGS_KEPT = 3;

/** Who stops when, how, and how long it may take; the sum stays below ten seconds. */
const STOP_ORDER = [
  { name: 'worker', signal: 'SIGTERM', graceMs: 3_000 },
  { name: 'public', signal: 'SIGTERM', graceMs: 1_000 },
  { name: 'api', signal: 'SIGTERM', graceMs: 1_500 },
  { name: 'temporal', signal: 'SIGTERM', graceMs: 1_500 },
  { name: 'postgres', signal: 'SIGINT', graceMs: 2_000 }, // SIGINT is PostgreSQL's fast, clean shutdown
];

/** The steps which stop these parts, in order: those who use before those who serve. Pure. */
export function stopPlan(names) {
  return STOP_ORDER.filter((step) => names.includes(step.name));
}

/** How long to wait before the next start of a part which died. Pure. */
export function backoffMs(deathsInARow) {
  return Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** Math.max(0, deathsInARow - 1));
}

/** Moves x.log to x.log.1 and so on, keeping three old ones. */
export function rotateLog(file) {
  rmSync(`${file}.${OLD_LOGS_KEPT}`, { force: true });
  for (let number = OLD_LOGS_KEPT - 1; number >= 1; number -= 1) if (existsSync(`${file}.${number}`)) renameSync(`${file}.${number}`, `${file}.${number + 1}`);
  if (existsSync(file)) renameSync(file, `${file}.1`);
}

/** The last telling line of a log, from plain text or JSON lines. Pure. */
export function lastLogMessage(text) {
  const line = text.trim().split('\n').filter((each) => each.trim() !== '' && !/^\s*at |^Node\.js v/.test(each)).at(-1) ?? '';
  try {
    const entry = JSON.parse(line);
    return String(entry.err?.message ?? entry.msg ?? entry.message ?? line);
  } catch {
    return line.trim();
  }
}

/** `onChange(processes)` is called with [{ name, pid, marker }] whenever it changes. */
export function createSupervisor({ reporter, logsDir, onChange }) {
  const running = new Map(); // name → { part, child, startedAt, deaths }
  let stopping = false;
  const stopListeners = [];
  const announce = () => onChange([...running].map(([name, { part, child }]) => ({ name, pid: child.pid, marker: part.marker })));
  const logFileOf = (part) => join(logsDir, `${part.name}.log`);
  const launch = async (part, deaths) => {
    const logFile = logFileOf(part);
    const { command, args, options } = await part.command();
    if (stopping) return undefined;
    const logOffset = existsSync(logFile) ? statSync(logFile).size : 0;
    const child = spawnDetached(command, args, { ...options, logFile });
    const entry = { part, child, startedAt: Date.now(), deaths, isReady: false, logOffset };
    child.once('error', () => {}); // no such file: 'exit' never comes, and the missing pid tells the caller
    if (child.pid === undefined) throw new Refusal(`${part.name} could not be started: ${command} is missing.`, 'Run the same command again.');
    child.once('exit', (code, signal) => afterDeath(entry, code, signal));
    running.set(part.name, entry);
    announce();
    return entry;
  };

  const afterDeath = async (entry, code, signal) => {
    const { part } = entry;
    if (running.get(part.name) !== entry) return;
    running.delete(part.name);
    announce();
    if (stopping || !entry.isReady) return; // during the start, start() decides
    const deaths = Date.now() - entry.startedAt > CALM_AFTER_MS ? 1 : entry.deaths + 1;
    const waitMs = backoffMs(deaths);
    reporter.say(`! ${part.name} ended (${signal ?? `exit code ${code}`}); starting it again in ${waitMs / 1000} s. Its log: ${logFileOf(part)}`);
    await delay(waitMs);
    if (stopping) return;
    try {
      const next = await launch(part, deaths);
      if (!next) return;
      next.isReady = true; // a further death is again handled here
      if (await askReady(next)) reporter.say(`  ${part.name} is back.`);
    } catch (error) {
      reporter.say(`! ${part.name} could not be started again: ${error.message}`);
    }
  };

  const askReady = (entry) => entry.part.isReady({
    pid: entry.child.pid,
    isAlive: () => !stopping && running.get(entry.part.name) === entry && isAlive(entry.child.pid),
    logFile: logFileOf(entry.part),
    logOffset: entry.logOffset,
  });

  /** Starts a part and waits until it is ready; after three deaths refuses, naming its log. */
  const start = async (part) => {
    const logFile = logFileOf(part);
    rotateLog(logFile);
    for (let attempt = 1; attempt <= START_ATTEMPTS && !stopping; attempt += 1) {
      if (attempt > 1) await delay(backoffMs(attempt - 1));
      const entry = await launch(part, 0);
      if (!entry) return;
      if (await askReady(entry)) {
        entry.isReady = true;
        if (isAlive(entry.child.pid)) return;
      }
      if (stopping) return;
      if (isAlive(entry.child.pid)) await stopProcess({ pid: entry.child.pid, graceMs: 1_000 });
      await delay(20); // lets the exit be noted
    }
    if (stopping) return;
    const message = existsSync(logFile) ? lastLogMessage(readFileSync(logFile, 'utf8')) : '';
    throw new Refusal(`${part.name} did not start${message ? `: ${message.replace(/\.$/, '')}` : ''}.`, `Its log: ${logFile}`);
  };

  /** Stops everything in order. Safe to repeat. Returns the names which had to be ended by force. */
  const stopAll = async (onStep = () => {}) => {
    stopping = true;
    const forced = [];
    for (const { name, signal, graceMs } of stopPlan([...running.keys()])) {
      const entry = running.get(name);
      if (!entry) continue;
      onStep(name);
      if ((await stopProcess({ pid: entry.child.pid, signal, graceMs })) === 'forced') forced.push(name);
      running.delete(name);
      announce();
    }
    return forced;
  };

  /** Ends everything at once; PostgreSQL by its own emergency stop, the others by force. */
  const killAll = () => {
    stopping = true;
    for (const [name, { child }] of running) {
      if (name === 'postgres') sendSignal(child.pid, 'SIGQUIT');
      else killGroup(child.pid);
    }
  };

  onAbort(killAll);

  /** From now on nothing is started again; stopAll then does the work. */
  const requestStop = () => {
    stopping = true;
    for (const listener of stopListeners.splice(0)) listener();
  };

  /** Registers what is to happen as soon as a stop is wanted. */
  const onStop = (listener) => { stopListeners.push(listener); };

  return { start, stopAll, killAll, requestStop, onStop, isStopping: () => stopping };
}
