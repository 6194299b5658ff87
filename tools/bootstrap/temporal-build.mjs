import { execFileSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './paths.mjs';
import { spawnHelper } from './processes.mjs';
import { Refusal } from './refusal.mjs';

const moduleDir = join(projectRoot, 'tools', 'temporal');
const COMMAND_PACKAGE = 'github.com/temporalio/cli/cmd/temporal';

/** True when a Go tool is on PATH. */
export function findGo() {
  try {
    execFileSync('go', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** What went wrong in a Go run, told by its output. Pure. */
export function goRefusal(output) {
  if (/no space left on device/i.test(output)) {
    return new Refusal('The disk filled up while building the Temporal server.', 'Free at least 3 GB and run the same command again.');
  }
  if (/requires go >= [\d.]+|toolchain not available|invalid go version/i.test(output)) {
    return new Refusal('The Go on this machine is too old to build the Temporal server.', 'Install Go 1.26.4 or newer (https://go.dev/dl) and run the same command again.');
  }
  if (/dial tcp|no such host|i\/o timeout|connection refused|TLS handshake|proxyconnect|network is unreachable|module lookup disabled/i.test(output)) {
    return new Refusal('The sources of the Temporal server could not be fetched: no network.', 'Connect to the network and run the same command again, or set TEMPORAL_ADDRESS to a server of your own.');
  }
  const line = output.trim().split('\n').filter(Boolean).at(-1) ?? 'no message';
  return new Refusal(`The Temporal server could not be built with Go: ${line}.`, 'Install the Temporal CLI (https://docs.temporal.io/cli) so that "temporal" is on PATH, or set TEMPORAL_ADDRESS.');
}

/** Fetches the sources, builds, and puts the binary at `target` in one move. Takes about five minutes on two cores. */
export async function buildTemporal({ reporter, folder, target, version }) {
  let packages = 0;
  await reporter.step('Fetching the sources of the Temporal server', async (detail) => {
    let modules = 0;
    const list = await runGo(['list', '-mod=readonly', '-deps', COMMAND_PACKAGE], (line) => {
      if (line.startsWith('go: downloading')) detail(`${(modules += 1)} modules`);
    });
    packages = list.trim().split('\n').length;
  }, 'Fetched the sources of the Temporal server');
  await reporter.step('Building the Temporal server (once per machine, about five minutes)', async (detail) => {
    let built = 0;
    const unfinished = join(folder, `unfinished-${process.pid}`);
    const flags = `-s -w -X github.com/temporalio/cli/internal/temporalcli.Version=${version}`;
    await runGo(['build', '-v', '-mod=readonly', '-trimpath', '-ldflags', flags, '-o', unfinished, COMMAND_PACKAGE], (line) => {
      if (/^[\w./-]+$/.test(line)) detail(`package ${(built += 1)} of at most ${packages}`);
    });
    renameSync(unfinished, target);
  }, 'Built the Temporal server');
}

/** Runs Go in the module's folder; returns stdout, gives stderr line by line, refuses with one sentence. */
function runGo(args, onLine) {
  return new Promise((resolve, reject) => {
    const child = spawnHelper('go', args, { cwd: moduleDir, env: { ...process.env, CGO_ENABLED: '0' }, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    let complaints = '';
    child.stdout.setEncoding('utf8').on('data', (text) => { printed += text; });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      complaints = (complaints + text).slice(-20_000);
      for (const line of text.split('\n')) onLine(line.trim());
    });
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve(printed) : reject(goRefusal(complaints))));
  });
}
