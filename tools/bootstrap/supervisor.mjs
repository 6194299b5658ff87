/**
 * Keeps the parts running: starts each and waits until it is ready, starts one
 * again when it dies, and stops all in order.
 *
 * A part is { name, marker, command(), isReady({ isAlive, logFile, logOffset }) }:
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
  { name: 'worker', signal: 'SIGTERM', graceMs: 2_500 },
  { name: 'public', signal: 'SIGTERM', graceMs: 800 },
  { name: 'api', signal: 'SIGTERM', graceMs: 1_200 },
  { name: 'temporal', signal: 'SIGTERM', graceMs: 2_500 },
  { name: 'postgres', signal: 'SIGINT', graceMs: 2_500 }, // SIGINT is PostgreSQL's fast, clean shutdown
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

/** See the head of this file. `onChange(processes)` is called with [{ name, pid, marker }] whenever it changes. */
export class Supervisor {
  #running = new Map(); // name → { part, child, startedAt, deaths, isReady, logOffset }
  #stopListeners = [];
  #stopping = false;
  #reporter;
  #logsDir;
  #onChange;

  constructor({ reporter, logsDir, onChange }) {
    this.#reporter = reporter;
    this.#logsDir = logsDir;
    this.#onChange = onChange;
    onAbort(() => this.killAll());
  }

  /** True from the moment a stop is wanted: then nothing is started any more. */
  get isStopping() {
    return this.#stopping;
  }

  /** Starts a part and waits until it is ready; after three deaths refuses, naming its log. */
  async start(part) {
    const logFile = this.#logFileOf(part);
    rotateLog(logFile);
    for (let attempt = 1; attempt <= START_ATTEMPTS && !this.#stopping; attempt += 1) {
      if (attempt > 1) await delay(backoffMs(attempt - 1));
      const entry = await this.#launch(part, 0);
      if (!entry) return;
      if (await this.#becomesReady(entry)) {
        entry.isReady = true;
        if (isAlive(entry.child.pid)) return;
      }
      if (this.#stopping) return;
      if (isAlive(entry.child.pid)) await stopProcess({ pid: entry.child.pid, graceMs: 1_000 });
      await delay(20); // lets the exit be noted
    }
    if (this.#stopping) return;
    const message = existsSync(logFile) ? lastLogMessage(readFileSync(logFile, 'utf8')) : '';
    throw new Refusal(`${part.name} did not start${message ? `: ${message.replace(/\.$/, '')}` : ''}.`, `Its log: ${logFile}`);
  }

  /** Registers what is to happen as soon as a stop is wanted; at once if it already is. */
  onStop(listener) {
    if (this.#stopping) listener();
    else this.#stopListeners.push(listener);
  }

  /** From now on nothing is started again; stopAll then does the work. */
  requestStop() {
    this.#stopping = true;
    for (const listener of this.#stopListeners.splice(0)) listener();
  }

  /** Stops everything in order. Safe to repeat. Returns the names which had to be ended by force. */
  async stopAll(onStep = () => {}) {
    this.requestStop();
    const forced = [];
    for (const { name, signal, graceMs } of stopPlan([...this.#running.keys()])) {
      const entry = this.#running.get(name);
      if (!entry) continue;
      onStep(name);
      if ((await stopProcess({ pid: entry.child.pid, signal, graceMs })) === 'forced') forced.push(name);
      this.#running.delete(name);
      this.#announce();
    }
    return forced;
  }

  /** Ends everything at once; PostgreSQL by its own emergency stop, the others by force. */
  killAll() {
    this.#stopping = true;
    for (const [name, { child }] of this.#running) {
      if (name === 'postgres') sendSignal(child.pid, 'SIGQUIT');
      else killGroup(child.pid);
    }
  }

  #logFileOf(part) {
    return join(this.#logsDir, `${part.name}.log`);
  }

  #announce() {
    this.#onChange([...this.#running].map(([name, { part, child }]) => ({ name, pid: child.pid, marker: part.marker })));
  }

  async #launch(part, deaths) {
    const logFile = this.#logFileOf(part);
    const { command, args, options } = await part.command();
    if (this.#stopping) return undefined;
    const logOffset = existsSync(logFile) ? statSync(logFile).size : 0;
    const child = spawnDetached(command, args, { ...options, logFile });
    child.once('error', () => {}); // told by the missing pid, and 'exit' never comes
    if (child.pid === undefined) throw new Refusal(`${part.name} could not be started: ${command} is missing or may not be run.`, 'Run the same command again.');
    const entry = { part, child, startedAt: Date.now(), deaths, isReady: false, logOffset };
    child.once('exit', (code, signal) => this.#afterDeath(entry, signal ?? `exit code ${code}`));
    this.#running.set(part.name, entry);
    this.#announce();
    return entry;
  }

  #becomesReady(entry) {
    return entry.part.isReady({
      isAlive: () => !this.#stopping && this.#running.get(entry.part.name) === entry && isAlive(entry.child.pid),
      logFile: this.#logFileOf(entry.part),
      logOffset: entry.logOffset,
    });
  }

  /** Starts a part again that died after it had been ready; during the first start, start() decides. */
  async #afterDeath(entry, how) {
    const { part } = entry;
    if (this.#running.get(part.name) !== entry) return;
    this.#running.delete(part.name);
    this.#announce();
    if (!entry.isReady) return;
    let deaths = Date.now() - entry.startedAt > CALM_AFTER_MS ? 1 : entry.deaths + 1;
    for (let told = how; !this.#stopping; deaths += 1) {
      const waitMs = backoffMs(deaths);
      this.#reporter.say(`! ${part.name} ended (${told}); starting it again in ${waitMs / 1000} s. Its log: ${this.#logFileOf(part)}`);
      await delay(waitMs);
      try {
        const next = await this.#launch(part, deaths);
        if (!next) return;
        next.isReady = true; // a further death is again handled here
        if (await this.#becomesReady(next)) this.#reporter.say(`  ${part.name} is back.`);
        return;
      } catch (error) {
        told = error.message; // it could not even be launched: wait longer and try again
      }
    }
  }
}
