import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOurs, stopProcess } from './processes.mjs';
import { postgresDir } from './parts.mjs';
import { readRunRecord, removeRunRecord } from './run-record.mjs';
import { stopPlan } from './supervisor.mjs';

/**
 * Stops what a killed supervisor left running: each process is known by its pid
 * and by its command line, so a reused pid is never touched. Safe to repeat.
 */
export async function stopLeftOvers(reporter) {
  const left = leftOvers(readRunRecord());
  if (left.length > 0) {
    await reporter.step(`Stopping what an earlier run left behind (${left.map((each) => each.name).join(', ')})`, async () => {
      for (const { name, signal, graceMs } of stopPlan(left.map((each) => each.name))) {
        for (const { pid } of left.filter((each) => each.name === name)) await stopProcess({ pid, signal, graceMs });
      }
    }, 'Stopped what an earlier run left behind');
  }
  removeRunRecord();
}

function leftOvers(record) {
  const left = (record?.processes ?? []).filter(isOurs);
  const serverPid = postmasterPid();
  if (serverPid && !left.some((each) => each.pid === serverPid)) left.push({ name: 'postgres', pid: serverPid, marker: postgresDir });
  return left;
}

/** PostgreSQL's own note of its process, for the moment between its start and our record of it. */
function postmasterPid() {
  try {
    const pid = Number(readFileSync(join(postgresDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return isOurs({ pid, marker: postgresDir }) ? pid : undefined;
  } catch {
    return undefined; // not running
  }
}
