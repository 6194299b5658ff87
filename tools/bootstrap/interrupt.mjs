/**
 * Ctrl-C and friends. Until a command has its own orderly way to stop, an
 * interrupt undoes what must not be left behind (locks, helper processes) and
 * ends; then nothing more of ours is running.
 */
import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const cleanups = new Set();
let handler = abort;

for (const signal of SIGNALS) process.on(signal, () => handler(signal));

/** Registers a synchronous clean-up for a sudden end; returns the function that takes it back. */
export function onAbort(cleanup) {
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}

/** Replaces what an interrupt does; returns the function that puts back what was there. */
export function onInterrupt(replacement) {
  const before = handler;
  handler = replacement;
  return () => { handler = before; };
}

/** Runs the clean-ups, each once. */
export function runCleanups() {
  for (const cleanup of [...cleanups].reverse()) {
    cleanups.delete(cleanup);
    try {
      cleanup();
    } catch {
      // The others must have their turn; what is left is found by the next start.
    }
  }
}

function abort(signal) {
  runCleanups();
  process.exit(128 + constants.signals[signal]);
}
