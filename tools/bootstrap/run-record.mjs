/** .tikkun/run.json: what runs here, for other tools, and for the next start if this one is killed. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDir } from './paths.mjs';
import { isOurs } from './processes.mjs';

export const runFile = join(dataDir, 'run.json');

/** The record, or undefined when there is none or it can't be read. */
export function readRunRecord(file = runFile) {
  try {
    const record = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(record?.processes) ? record : undefined;
  } catch {
    return undefined;
  }
}

/** Written beside and renamed, so that a reader never sees half of it. */
export function writeRunRecord(record, file = runFile) {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(record, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

export function removeRunRecord(file = runFile) {
  rmSync(file, { force: true });
}

/** The record of an instance whose supervisor lives, or undefined. */
export function liveInstance(file = runFile) {
  const record = readRunRecord(file);
  return record && isOurs({ pid: record.supervisorPid, marker: record.supervisorMarker }) ? record : undefined;
}
