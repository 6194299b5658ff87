import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { onInterrupt } from './interrupt.mjs';
import { entryFile } from './parts.mjs';
import { dataDir, projectNode, projectRoot } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { createReporter } from './progress.mjs';

/**
 * Runs the command line tool in the caller's folder and returns its exit code.
 * Own words go to stderr, so that stdout holds only the tool's (it may be JSON).
 * Needs no Temporal server: most commands talk to a running instance, the
 * others work offline.
 */
export async function runCli(words) {
  await prepare(createReporter(process.stderr), { temporal: false, build: !process.env.TIKKUN_TEST_ENTRIES });
  return new Promise((resolve, reject) => {
    const child = spawn(projectNode, [entryFile('cli'), ...words], {
      stdio: 'inherit',
      env: { ...process.env, TIKKUN_ROOT: projectRoot, TIKKUN_DATA_DIR: dataDir, TIKKUN_PROTOCOLS_DIR: process.env.TIKKUN_PROTOCOLS_DIR || join(projectRoot, 'protocols') },
    });
    // The terminal's Ctrl-C reaches the tool by itself; what is sent to this process alone is handed on.
    onInterrupt((signal) => { if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal); });
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}
