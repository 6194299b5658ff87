/** A queue page of 25 out of 100,000 crises against the same page out of 1,000. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from '../../bootstrap/paths.mjs';
import { Desk } from '../desk.mjs';
import { alternate, summary } from '../measure.mjs';

const P95_TARGET_MS = 30;
const RATIO_TARGET = 3;
const BATCH = 5_000;
const PAGE = '/api/v1/crises?limit=25';

export async function queue({ desk, stack, product, sizes, detail }) {
  const { small, large, reads, rounds } = sizes.queue;
  const template = await realCrisis({ desk, stack, product });
  const desks = [];
  const products = [];
  try {
    for (const count of [small, large]) {
      const name = `queue_${count}`;
      detail(`filling ${count} crises`);
      const databaseUrl = await stack.database(name);
      await fill({ stack, databaseUrl, template, count, detail });
      const one = await stack.product({ databaseUrl, taskQueue: name, worker: false });
      products.push(one);
      desks.push(await Desk.open(one.apiUrl));
    }
    const times = { product: [], primitive: [] };
    for (let round = 0; round < rounds; round += 1) {
      detail(`reading, round ${round + 1} of ${rounds}`);
      const seen = await alternate({ rounds: reads, warmUp: 20, product: () => desks[1].get(PAGE), primitive: () => desks[0].get(PAGE) });
      times.product.push(...seen.product);
      times.primitive.push(...seen.primitive);
    }
    const [first] = (await desks[1].get(PAGE)).items;
    if (first === undefined) throw new Error('The queue page was empty');
    const ours = summary(times.product);
    const less = summary(times.primitive);
    return [
      { what: `queue page of 25 out of ${large}, p95`, unit: 'ms', measured: ours.p95, primitive: null, ratio: null, target: `≤ ${P95_TARGET_MS} ms`, holds: ours.p95 <= P95_TARGET_MS, n: ours.n, more: ours },
      { what: `the same against out of ${small}, p95`, unit: 'ms', measured: ours.p95, primitive: less.p95, ratio: ours.p95 / less.p95, target: `≤ ${RATIO_TARGET} ×`, holds: ours.p95 <= RATIO_TARGET * less.p95, n: less.n, more: less },
    ];
  } finally {
    for (const one of desks) one.close();
    for (const one of products) await one.stop();
  }
}

/** Rows of one crisis as the product itself wrote them. */
async function realCrisis({ desk, stack, product }) {
  const { id } = await desk.openCrisis({ impactLevel: 2 });
  const of = (table, column) => stack.sql(product.databaseUrl, `select row_to_json(t) as row from ${table} t where ${column} = $1`, [id]);
  return { crisis: (await of('crisis', 'id'))[0].row, snapshot: (await of('crisis_snapshot', 'crisis_id'))[0].row, obligations: (await of('obligation', 'crisis_id')).map((one) => one.row) };
}

/** Crises of every severity, status, desk and due instant, each with its snapshot and duties: columns as the store's own tables describe them. */
async function fill({ stack, databaseUrl, template, count, detail }) {
  const require = createRequire(import.meta.url);
  const dist = (file) => require(join(projectRoot, 'dist/libs/persistence/src', file));
  const { columnNames, recordList } = dist('table.js');
  const { crisisTable, crisisSnapshotTable } = dist('tables/crisis.table.js');
  const { obligationTable } = dist('tables/obligation.table.js');
  const insert = (table) => `insert into ${table.name} (${columnNames(table).join(', ')}) select ${columnNames(table).map((name) => `r.${name}`).join(', ')} from jsonb_to_recordset($1::jsonb) as r(${recordList(table)})`;
  for (let from = 0; from < count; from += BATCH) {
    detail(`filling ${from} of ${count}`);
    const indices = Array.from({ length: Math.min(BATCH, count - from) }, (_, offset) => from + offset);
    await stack.sql(databaseUrl, insert(crisisTable), [JSON.stringify(indices.map((index) => crisisRow(template.crisis, index)))]);
    await stack.sql(databaseUrl, insert(crisisSnapshotTable), [JSON.stringify(indices.map((index) => ({ ...template.snapshot, crisis_id: idOf(index) })))]);
    await stack.sql(databaseUrl, insert(obligationTable), [JSON.stringify(indices.flatMap((index) => template.obligations.map((one) => ({ ...one, crisis_id: idOf(index) }))))]);
  }
  await stack.sql(databaseUrl, 'vacuum analyze');
}

const idOf = (index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const STATUSES = ['open', 'operational', 'fixed', 'routine', 'closing', 'closed', 'settled', 'closed'];

/** Spread by simple arithmetic, so that every run has the same queue. */
function crisisRow(template, index) {
  const scattered = (index * 7_919) % 100_003;
  const due = new Date(Date.now() + (scattered - 50_000) * 60_000).toISOString();
  const aware = new Date(Date.now() - scattered * 60_000).toISOString();
  return {
    ...template, id: idOf(index), reference: `TK-2026-${String(index + 100_000)}`, severity: 1 + (index % 4), status: STATUSES[index % STATUSES.length], desk_id: index % 3 === 0 ? 'uk' : 'il',
    loss_per_hour_minor: index % 5 === 0 ? null : scattered * 100, vip: index % 7 === 0, aware_at: aware, opened_at: aware, next_due_at: due, next_due_real_at: due,
  };
}
