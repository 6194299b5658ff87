/** The embedded default as a newcomer runs it: how long a second start takes, and what everything together weighs. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onAbort } from '../../bootstrap/interrupt.mjs';
import { dataDir, projectRoot } from '../../bootstrap/paths.mjs';
import { killGroup } from '../../bootstrap/processes.mjs';
import { Desk } from '../desk.mjs';
import { delay, flood } from '../measure.mjs';

const START_TARGET_S = 15;
const MEMORY_TARGET_MB = 1_024;
const GIVE_UP_MS = 180_000;
const SETTLE_MS = 3_000;

export async function whole(bench, detail) {
  const folder = mkdtempSync(join(dataDir, 'bench-start-'));
  chmodSync(folder, 0o755); // PostgreSQL may run as another user, who must pass through
  const { crises } = bench.sizes.whole;
  try {
    detail('first start');
    const first = await start(folder);
    await first.stop();
    detail('second start');
    const second = await start(folder);
    try {
      await delay(SETTLE_MS);
      const idleMb = pssMb(second.pid);
      detail(`opening ${crises} crises`);
      const desk = await Desk.open(second.record.urls.api.replace('localhost', '127.0.0.1'));
      const { errors } = await flood({ count: crises, inFlight: 5, work: () => desk.openCrisis() });
      desk.close();
      if (errors.length > 0) throw new Error(errors[0]);
      await delay(SETTLE_MS);
      const workedMb = pssMb(second.pid);
      return [
        { what: 'second start to ready', unit: 's', measured: second.seconds, primitive: null, ratio: null, target: `≤ ${START_TARGET_S} s`, holds: second.seconds <= START_TARGET_S, n: 1, more: { firstStartSeconds: first.seconds } },
        { what: `everything running, after ${crises} crises`, unit: 'MB', measured: sum(workedMb), primitive: null, ratio: null, target: `≤ ${MEMORY_TARGET_MB} MB`, holds: sum(workedMb) <= MEMORY_TARGET_MB, n: 1, note: `idle ${Math.round(sum(idleMb))} MB`, more: { idleMb, workedMb } },
      ];
    } finally {
      await second.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** `npm start` with a data folder of its own; resolves when it says that it is ready. */
async function start(folder) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(TIKKUN|TEMPORAL|DATABASE|SMTP)_/.test(name)));
  const startedAt = Date.now();
  const child = spawn('node', [join(projectRoot, 'tools/bootstrap/start.mjs')], { cwd: projectRoot, env: { ...env, TIKKUN_DATA_DIR: folder, TIKKUN_DEMO: 'off' }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const forget = onAbort(() => killGroup(child.pid));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => { said += chunk; });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const record = await waitForRecord({ folder, child, said: () => said });
  const seconds = (Date.now() - startedAt) / 1_000;
  const stop = async () => {
    child.kill('SIGINT');
    await ended;
    forget();
  };
  return { pid: child.pid, seconds, record, stop };
}

async function waitForRecord({ folder, child, said }) {
  const deadline = Date.now() + GIVE_UP_MS;
  while (Date.now() < deadline && child.exitCode === null) {
    const record = readRecord(folder);
    if (record?.state === 'ready') return record;
    await delay(50);
  }
  throw new Error(`npm start did not get ready: ${said().trim().split('\n').slice(-3).join(' / ')}`);
}

function readRecord(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8'));
  } catch {
    return null; // not yet written
  }
}

/** Memory of a process and all its descendants, shared pages counted once, by name. */
function pssMb(rootPid) {
  const parents = new Map(readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      return [[Number(pid), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])]];
    } catch {
      return []; // gone meanwhile
    }
  }));
  const belongs = (pid) => { for (let one = pid; one > 1; one = parents.get(one) ?? 0) if (one === rootPid) return true; return false; };
  const byName = {};
  for (const pid of [...parents.keys()].filter(belongs)) {
    try {
      const mb = Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))[1]) / 1_024;
      const name = nameOf(readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '));
      byName[name] = Math.round(((byName[name] ?? 0) + mb) * 10) / 10;
    } catch {
      // gone meanwhile
    }
  }
  return byName;
}

function nameOf(commandLine) {
  const app = /dist\/apps\/(\w+)\//.exec(commandLine)?.[1];
  if (app) return app;
  if (/start\.mjs/.test(commandLine)) return 'supervisor';
  return /postgres/.test(commandLine) ? 'postgres' : /temporal/.test(commandLine) ? 'temporal' : 'other';
}

const sum = (byName) => Object.values(byName).reduce((all, one) => all + one, 0);
