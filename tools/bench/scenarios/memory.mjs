/** What a cached, idle crisis costs the worker beyond a bare parked workflow in the same worker. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerFlags } from '../../bootstrap/parts.mjs';
import { Desk } from '../desk.mjs';
import { delay, flood } from '../measure.mjs';

const TARGET_KB = 200;
const QUEUE = 'bench-memory';
const WORKER = 'memory-worker';
const SAMPLES = 3;
const IN_FLIGHT = 10;
const POLL_MS = 50;
const GIVE_UP_MS = 60_000;

export async function memory({ engine, stack, product, sizes, detail }) {
  const { workflows, rounds } = sizes.memory;
  const env = { DATABASE_URL: product.databaseUrl, TIKKUN_TASK_QUEUE: QUEUE, TIKKUN_CACHED_WORKFLOWS: String(workflows * 2 * (rounds + 1) + 100) };
  const api = await stack.product({ databaseUrl: product.databaseUrl, taskQueue: QUEUE, worker: false });
  const worker = await stack.helper({ name: WORKER, args: ['--expose-gc', ...workerFlags, '--require', join(import.meta.dirname, '../primitives/heap-of-threads.cjs'), join(import.meta.dirname, '../primitives/memory-worker.mjs')], env, readyText: 'memory ready' });
  const desk = await Desk.open(api.apiUrl);
  const park = async () => {
    const handle = await engine.client.workflow.start('parked', { workflowId: `parked-${randomUUID()}`, taskQueue: QUEUE });
    await handle.executeUpdate('noop');
  };
  const perWorkflow = { parked: [], crisis: [] };
  const heapPerWorkflow = { parked: [], crisis: [] };
  try {
    for (let round = -1; round < rounds; round += 1) {
      for (const [name, work] of [['parked', park], ['crisis', () => desk.openCrisis()]]) {
        detail(`${workflows} × ${name}, round ${round + 1} of ${rounds}`);
        const before = await settled({ engine, stack, worker });
        const { errors } = await flood({ count: workflows, inFlight: IN_FLIGHT, work });
        if (errors.length > 0) throw new Error(errors[0]);
        const after = await settled({ engine, stack, worker });
        if (round < 0) continue; // warms up the heap
        perWorkflow[name].push((after.rssKb - before.rssKb) / workflows);
        heapPerWorkflow[name].push((after.heapKb - before.heapKb) / workflows);
      }
    }
  } finally {
    desk.close();
    await worker.stop();
    await api.stop();
  }
  // The mean: what one round sets free that an earlier one had left behind must count for both.
  const [crisis, parked] = [mean(perWorkflow.crisis), mean(perWorkflow.parked)];
  const [crisisHeap, parkedHeap] = [mean(heapPerWorkflow.crisis), mean(heapPerWorkflow.parked)];
  const round = (numbers) => numbers.map(Math.round);
  return [
    {
      what: 'worker memory of a cached idle crisis', unit: 'KB', measured: crisis, primitive: parked, ratio: crisis / parked, target: `≤ ${TARGET_KB} KB above`, holds: crisis - parked <= TARGET_KB,
      n: workflows * rounds, note: `${Math.round(crisis - parked)} KB above`, more: { crisisKb: round(perWorkflow.crisis), parkedKb: round(perWorkflow.parked) },
    },
    {
      what: 'of it in JavaScript heaps', unit: 'KB', measured: crisisHeap, primitive: parkedHeap, ratio: crisisHeap / parkedHeap, target: '–', holds: null,
      n: workflows * rounds, note: 'both threads; what the bundler left in the main one goes in some round', more: { crisisKb: round(heapPerWorkflow.crisis), parkedKb: round(heapPerWorkflow.parked) },
    },
  ];
}

const mean = (numbers) => numbers.reduce((all, one) => all + one, 0) / numbers.length;

/** The least resident memory of some samples, and of the heaps, each after garbage was collected in the workflow thread and in the main one. */
async function settled({ engine, stack, worker }) {
  const samples = [];
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const collected = await engine.client.workflow.execute('collectGarbage', { workflowId: `gc-${randomUUID()}`, taskQueue: QUEUE });
    if (!collected) throw new Error('The workflow thread offers no garbage collection');
    const heapKb = await heapOf({ stack, worker });
    await delay(1_000);
    samples.push({ rssKb: Number(/^Rss:\s+(\d+)/m.exec(readFileSync(`/proc/${worker.pid}/smaps_rollup`, 'utf8'))[1]), heapKb });
  }
  const least = (name) => Math.min(...samples.map((sample) => sample[name]));
  return { rssKb: least('rssKb'), heapKb: least('heapKb') };
}

/** What the worker's JavaScript heaps hold after a collection in each; it tells by its log. */
async function heapOf({ stack, worker }) {
  const told = () => [...stack.log(WORKER).matchAll(/^heap (\d+)$/gm)];
  const before = told().length;
  process.kill(worker.pid, 'SIGUSR2');
  for (let waited = 0; told().length === before; waited += POLL_MS) {
    if (waited > GIVE_UP_MS) throw new Error('The worker did not tell what its heaps hold');
    await delay(POLL_MS);
  }
  return Number(told().at(-1)[1]) / 1_024;
}
