/** What every command needs before it can run: space, dependencies, a Temporal server to start, a fresh build. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildReason, ensureBuilt } from './build.mjs';
import { requireDisk, NEEDED_TO_INSTALL_BYTES, NEEDED_TO_RUN_BYTES } from './disk.mjs';
import { ensureInstalled, installReason } from './install.mjs';
import { withLock } from './lock.mjs';
import { dataDir, projectRoot, userCacheDir } from './paths.mjs';
import { liveInstance } from './run-record.mjs';
import { Refusal } from './refusal.mjs';
import { ensureTemporal, findTemporal } from './temporal-binary.mjs';

/**
 * Brings everything up to date, one process at a time; repeats cost a few
 * milliseconds. Returns { temporalBinary }, undefined unless `temporal`.
 */
export async function prepare(reporter, { build = true, temporal = true } = {}) {
  const found = temporal ? findTemporal() : undefined;
  if (!installReason() && (!temporal || found) && (!build || !buildReason())) {
    requireDisk({ path: projectRoot, neededBytes: NEEDED_TO_RUN_BYTES });
    return { temporalBinary: found };
  }
  requireDisk({ path: projectRoot, neededBytes: NEEDED_TO_INSTALL_BYTES });
  if (temporal && !found) requireDisk({ path: userCacheDir(), neededBytes: NEEDED_TO_INSTALL_BYTES });
  mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  return withLock(join(dataDir, 'prepare.lock'), { reporter, purpose: 'preparing' }, async () => {
    if (installReason()) refuseUnderRunningInstance();
    await ensureInstalled(reporter);
    const temporalBinary = temporal ? await ensureTemporal(reporter) : undefined;
    if (build) await ensureBuilt(reporter);
    return { temporalBinary };
  });
}

/** Replacing node_modules would pull the floor from under the running processes. */
function refuseUnderRunningInstance() {
  const instance = liveInstance();
  if (instance && instance.supervisorPid !== process.pid) {
    throw new Refusal(`The dependencies changed, and Tikkun is running here (process ${instance.supervisorPid}).`, 'Stop it with Ctrl-C in its window and run the same command again.');
  }
}
