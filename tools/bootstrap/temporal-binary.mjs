/**
 * Finds the Temporal command line tool (it holds the development server), or
 * gets it: on PATH, in the per-user cache, by the official download, or built
 * from source with Go. Whatever is got goes to the cache, so it happens once
 * per user and version.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { withLock } from './lock.mjs';
import { userCacheDir } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { buildTemporal, findGo } from './temporal-build.mjs';
import { downloadTemporal } from './temporal-download.mjs';

export const TEMPORAL_VERSION = '1.8.2'; // the newest which also builds from source; keep tools/temporal/go.mod in step
const OLDEST_SERVER = [1, 28]; // update-with-start and the settings of temporal-server.mjs

const FILE_NAME = process.platform === 'win32' ? 'temporal.exe' : 'temporal';

/** The [major, minor] of the server inside, from the text of `temporal --version`, or undefined. Pure. */
export function parseServerVersion(text) {
  const found = /Server (\d+)\.(\d+)/.exec(text);
  return found ? [Number(found[1]), Number(found[2])] : undefined;
}

/** True when the file runs and its server is new enough. */
function isUsable(file) {
  try {
    const version = parseServerVersion(execFileSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] }));
    return version !== undefined && (version[0] > OLDEST_SERVER[0] || (version[0] === OLDEST_SERVER[0] && version[1] >= OLDEST_SERVER[1]));
  } catch {
    return false;
  }
}

function onPath(env) {
  return (env.PATH ?? '').split(delimiter).filter(Boolean).map((folder) => join(folder, FILE_NAME)).find((file) => existsSync(file) && isUsable(file));
}

/** The path of a usable binary which is already here, or undefined. */
export function findTemporal(env = process.env) {
  const cached = join(userCacheDir(env), 'temporal', TEMPORAL_VERSION, FILE_NAME);
  return onPath(env) ?? (existsSync(cached) && isUsable(cached) ? cached : undefined);
}

/** The path of a usable binary, got by download or build when there is none. Safe to repeat and to run twice at once. */
export async function ensureTemporal(reporter, env = process.env) {
  const here = findTemporal(env);
  if (here) return here;
  const folder = join(userCacheDir(env), 'temporal', TEMPORAL_VERSION);
  mkdirSync(folder, { recursive: true });
  return withLock(join(folder, 'lock'), { reporter, purpose: 'getting the Temporal server' }, async () => {
    const meanwhile = findTemporal(env);
    if (meanwhile) return meanwhile;
    for (const name of readdirSync(folder)) if (name.startsWith('unfinished')) rmSync(join(folder, name), { recursive: true, force: true });
    const target = join(folder, FILE_NAME);
    const got = await reporter.step(
      'Looking for the official Temporal server download',
      () => downloadTemporal({ folder, target, version: TEMPORAL_VERSION, env }),
      (ok) => (ok ? 'Downloaded the Temporal server' : 'No official Temporal server could be downloaded from here'),
    );
    if (!got) await fromSource({ reporter, folder, target });
    if (isUsable(target)) return target;
    rmSync(target, { force: true });
    throw new Refusal('The Temporal server was got but does not run on this machine.', wayOut);
  });
}

const wayOut = 'Install the Temporal CLI (https://docs.temporal.io/cli) so that "temporal" is on PATH, or set TEMPORAL_ADDRESS to a server of your own, and run the same command again.';

async function fromSource({ reporter, folder, target }) {
  if (!findGo()) {
    throw new Refusal('No Temporal server was found, it could not be downloaded, and there is no Go to build it.', `Connect to the network or install Go 1.26 (https://go.dev/dl), then run the same command again. Or: ${wayOut}`);
  }
  await buildTemporal({ reporter, folder, target, version: TEMPORAL_VERSION });
}
