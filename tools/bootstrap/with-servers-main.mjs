import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { onInterrupt } from './interrupt.mjs';
import { nodeModulesDir } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { createReporter } from './progress.mjs';
import { Refusal } from './refusal.mjs';
import { startTestServers } from './test-servers.mjs';

/**
 * Starts the test servers, runs the command with their addresses in its
 * environment and Node 24 first on PATH, stops them, and returns the command's
 * exit code. All its own words go to stderr, so that stdout is the command's.
 */
export async function withServers(words) {
  if (words.length === 0) throw new Refusal('Name a command to run with the test servers.', 'For example: node tools/bootstrap/with-servers.mjs npx jest test/');
  const reporter = createReporter(process.stderr);
  const { temporalBinary } = await prepare(reporter, { build: false });
  let interruptedBy;
  const putBack = onInterrupt((signal) => { interruptedBy = signal; }); // a moment's patience, so that nothing is left half-started
  const servers = await reporter.step('Starting PostgreSQL and Temporal for tests', () => startTestServers({ temporalBinary }), 'Started PostgreSQL and Temporal for tests');
  putBack();
  try {
    return interruptedBy ? 130 : await runCommand(words, servers.env);
  } finally {
    await servers.stop();
  }
}

/** Runs a command with the terminal's own streams (`quietStdout` drops what it prints there); signals reach it, and this process outlives it. */
export function runCommand([command, ...args], env = {}, { quietStdout = false } = {}) {
  const path = [join(nodeModulesDir, 'node', 'bin'), join(nodeModulesDir, '.bin'), process.env.PATH].join(delimiter);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['inherit', quietStdout ? 'ignore' : 'inherit', 'inherit'], env: { ...process.env, ...env, PATH: path } });
    // The terminal's Ctrl-C reaches the command by itself; other signals are handed on.
    const end = onInterrupt((signal) => { if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal); });
    child.once('error', (error) => {
      end();
      reject(new Refusal(`The command "${command}" could not be started (${error.code}).`, 'Check its name.'));
    });
    child.once('close', (code, signal) => {
      end();
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}
