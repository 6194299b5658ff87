/** What a cached, idle crisis costs the worker beyond a bare parked workflow in the same worker. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerFlags } from '../../bootstrap/parts.mjs';
import { Desk } from '../desk.mjs';
import { delay, flood, percentile } from '../measure.mjs';

const TARGET_KB = 200;
const QUEUE = 'bench-memory';
const SAMPLES = 3;
const IN_FLIGHT = 10;

export async function memory({ engine, stack, product, sizes, detail }) {
  const { workflows, rounds } = sizes.memory;
  const env = { DATABASE_URL: product.databaseUrl, TIKKUN_TASK_QUEUE: QUEUE, TIKKUN_CACHED_WORKFLOWS: String(workflows * 2 * (rounds + 1) + 100) };
  const api = await stack.product({ databaseUrl: product.databaseUrl, taskQueue: QUEUE, worker: false });
  const worker = await stack.helper({ name: 'memory-worker', args: ['--expose-gc', ...workerFlags, join(import.meta.dirname, '../primitives/memory-worker.mjs')], env, readyText: 'memory ready' });
  const desk = await Desk.open(api.apiUrl);
  const park = async () => {
    const handle = await engine.client.workflow.start('parked', { workflowId: `parked-${randomUUID()}`, taskQueue: QUEUE });
    await handle.executeUpdate('noop');
  };
  const perWorkflow = { parked: [], crisis: [] };
  try {
    for (let round = -1; round < rounds; round += 1) {
      for (const [name, work] of [['parked', park], ['crisis', () => desk.openCrisis()]]) {
        detail(`${workflows} × ${name}, round ${round + 1} of ${rounds}`);
        const before = await settledKb({ engine, worker });
        const { errors } = await flood({ count: workflows, inFlight: IN_FLIGHT, work });
        if (errors.length > 0) throw new Error(errors[0]);
        const after = await settledKb({ engine, worker });
        if (round >= 0) perWorkflow[name].push((after - before) / workflows); // the first round warms up the heap
      }
    }
  } finally {
    desk.close();
    await worker.stop();
    await api.stop();
  }
  const [crisis, parked] = [percentile(perWorkflow.crisis, 0.5), percentile(perWorkflow.parked, 0.5)];
  const round = (numbers) => numbers.map(Math.round);
  return [{
    what: 'worker memory of a cached idle crisis', unit: 'KB', measured: crisis, primitive: parked, ratio: crisis / parked, target: `≤ ${TARGET_KB} KB above`, holds: crisis - parked <= TARGET_KB,
    n: workflows * rounds, note: `${Math.round(crisis - parked)} KB above`, more: { crisisKb: round(perWorkflow.crisis), parkedKb: round(perWorkflow.parked) },
  }];
}

/** The least resident memory of some samples, each after garbage was collected in the workflow thread and in the main one. */
async function settledKb({ engine, worker }) {
  const samples = [];
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const collected = await engine.client.workflow.execute('collectGarbage', { workflowId: `gc-${randomUUID()}`, taskQueue: QUEUE });
    if (!collected) throw new Error('The workflow thread offers no garbage collection');
    process.kill(worker.pid, 'SIGUSR2');
    await delay(1_000);
    samples.push(Number(/^Rss:\s+(\d+)/m.exec(readFileSync(`/proc/${worker.pid}/smaps_rollup`, 'utf8'))[1]));
  }
  return Math.min(...samples);
}
