import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from './refusal.mjs';

const GB = 1e9;
export const NEEDED_TO_INSTALL_BYTES = 1.5 * GB;
export const NEEDED_TO_RUN_BYTES = 0.3 * GB; // logs and the databases' own reserve

/** Free bytes where `path` is, or will be. */
export function freeBytes(path) {
  let place = path;
  while (!existsSync(place) && place !== dirname(place)) place = dirname(place);
  const { bavail, bsize } = statfsSync(place);
  return bavail * bsize;
}

/** Refuses when there is less than needed. `free` is replaceable for tests. */
export function requireDisk({ path, neededBytes, free = freeBytes }) {
  const bytes = Number(process.env.TIKKUN_PRETEND_FREE_BYTES ?? free(path));
  if (bytes >= neededBytes) return;
  throw new Refusal(
    `Only ${(Math.floor((bytes / GB) * 10) / 10).toFixed(1)} GB are free on the disk of ${path}, and ${(neededBytes / GB).toFixed(1)} GB are needed.`,
    'Free some space and run the same command again.',
  );
}
