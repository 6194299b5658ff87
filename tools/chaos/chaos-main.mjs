/**
 * Prepares (build, Temporal server) like every other command, gives the run a
 * folder of its own, and runs it in a process of its own on the project's Node:
 * nothing here touches a running `npm start`.
 */
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onInterrupt } from '../bootstrap/interrupt.mjs';
import { dataDir, projectNode, projectRoot } from '../bootstrap/paths.mjs';
import { prepare } from '../bootstrap/prepare.mjs';
import { createReporter } from '../bootstrap/progress.mjs';
import { parseChaosArguments, USAGE } from './settings.mjs';

/** Returns the exit code: 0 when nothing was violated. The folder of a run that failed stays, with its logs. */
export async function chaos(words) {
  const settings = parseChaosArguments(words);
  if (settings.help) {
    console.log(USAGE);
    return 0;
  }
  const { temporalBinary } = await prepare(createReporter());
  const root = join(dataDir, 'chaos');
  mkdirSync(root, { recursive: true, mode: 0o755 });
  const folder = mkdtempSync(join(root, `${process.pid}-`));
  chmodSync(folder, 0o755); // PostgreSQL may run as another user, who must pass through
  const code = await runIn(folder, { settings, temporalBinary });
  if (code === 0 && !settings.keep) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  else console.log(`Logs and data of this run: ${folder}`);
  return code;
}

function runIn(folder, { settings, temporalBinary }) {
  return new Promise((resolve, reject) => {
    const child = spawn(projectNode, [join(projectRoot, 'tools', 'chaos', 'run.mjs'), JSON.stringify({ ...settings, temporalBinary })], {
      stdio: 'inherit', cwd: projectRoot, env: { ...process.env, TIKKUN_DATA_DIR: folder },
    });
    // The child stops its parts in order; this process outlives it. The terminal's own Ctrl-C reaches it by itself.
    onInterrupt((signal) => { if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal); });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
