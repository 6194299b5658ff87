/** Ten thousand open crises straight into the tables: rows of a crisis the product itself wrote, spread over severities, stages, people and times. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from '../bootstrap/paths.mjs';

const BATCH = 2_500;
const MINUTE_MS = 60_000;
const STATUSES = ['open', 'open', 'open', 'operational', 'fixed'];
const STAGES = [['locating', 'first-contact'], ['containing', 'informing'], ['working-around', 'informing'], ['fixing', 'informing'], ['verifying', 'returning']];
const SUMMARIES = [
  'הזמנות אינן נקלטות משני סניפים מאז הבוקר', 'Labels print with last month’s address', 'חשבונית יצאה עם שיעור מס שגוי', 'Reports take ten minutes instead of one', 'קריאות מונים אבדו בין 02:00 ל־06:00',
  'Two customers see each other’s contact list', 'שליח הגיע יום אחרי המועד שהובטח', 'Payment page answers with an error for some cards', 'תזכורות נשלחו בשפה הלא נכונה', 'The night import stopped half way',
];
const CUSTOMERS = ['גליל פרש', 'Kestrel Couriers', 'נגב סולאר', 'Harbour & Finch', 'אופק הדדית', 'Pennine Foods', 'דפוס שקד', 'Northgate Dental', 'ברנר כלי עבודה', 'Alder Printing'];

/** A prime step through a prime number of minutes: every run has the same queue, and neighbours in it are strangers. */
const scattered = (index) => (index * 7_919) % 10_007;
const idOf = (index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

/**
 * Writes `count` crises like `template` ({ crisis, snapshot, obligations }: rows as read from the tables) through `sql(text, values)`, whose
 * caller names the database. Their severities are 2 to 4: what a test opens at severity 1 stands before them. Not to be repeated.
 */
export async function fillQueue({ sql, template, count, detail }) {
  const require = createRequire(import.meta.url);
  const dist = (file) => require(join(projectRoot, 'dist/libs/persistence/src', file));
  const { columnNames, recordList } = dist('table.js');
  const { crisisTable, crisisSnapshotTable } = dist('tables/crisis.table.js');
  const { obligationTable } = dist('tables/obligation.table.js');
  const insert = (table) => `insert into ${table.name} (${columnNames(table).join(', ')}) select ${columnNames(table).map((name) => `r.${name}`).join(', ')} from jsonb_to_recordset($1::jsonb) as r(${recordList(table)})`;
  const [first] = [...template.obligations].filter((one) => one.due_real_at !== null).sort((a, b) => Date.parse(a.due_real_at) - Date.parse(b.due_real_at));
  const baseMs = Date.parse(first.due_real_at);
  for (let from = 0; from < count; from += BATCH) {
    detail(`filling ${from} of ${count}`);
    const indices = Array.from({ length: Math.min(BATCH, count - from) }, (_, offset) => from + offset);
    await sql(insert(crisisTable), [JSON.stringify(indices.map((index) => crisisRow(template.crisis, index)))]);
    await sql(insert(crisisSnapshotTable), [JSON.stringify(indices.map((index) => ({ ...template.snapshot, crisis_id: idOf(index) })))]);
    await sql(insert(obligationTable), [JSON.stringify(indices.flatMap((index) => template.obligations.map((one) => moved(one, index, dueOf(index) - baseMs))))]);
  }
  await sql('vacuum analyze');
}

/** From two days late to five days ahead. */
const dueOf = (index) => Date.now() + (scattered(index) - 2_880) * MINUTE_MS;
const shifted = (text, byMs) => (text === null ? null : new Date(Date.parse(text) + byMs).toISOString());

function moved(one, index, byMs) {
  return { ...one, crisis_id: idOf(index), started_at: shifted(one.started_at, Math.min(byMs, 0)), due_at: shifted(one.due_at, byMs), due_real_at: shifted(one.due_real_at, byMs) };
}

function crisisRow(template, index) {
  const due = new Date(dueOf(index)).toISOString();
  const aware = new Date(Date.now() - scattered(index) * MINUTE_MS).toISOString();
  const severity = 2 + (index % 3);
  const [technical, relationship] = STAGES[index % STAGES.length];
  return {
    ...template, id: idOf(index), reference: `TK-2026-${String(index + 100_000)}`, summary: SUMMARIES[index % SUMMARIES.length], account_name: CUSTOMERS[(index * 3) % CUSTOMERS.length],
    severity, impact_level: severity, trust_level: Math.min(4, severity + (index % 2)), status: STATUSES[index % STATUSES.length], technical_stage: technical, relationship_stage: relationship,
    desk_id: index % 3 === 0 ? 'uk' : 'il', loss_per_hour_minor: index % 5 === 0 ? null : (scattered(index) + 1) * 1_000, vip: index % 7 === 0, aware_at: aware, opened_at: aware, next_due_at: due, next_due_real_at: due,
    last_to_customer_at: index % 4 === 0 ? null : aware,
  };
}

/** The rows of one crisis as the product wrote them. */
export async function templateOf({ sql, id }) {
  const of = async (table, column) => (await sql(`select row_to_json(t) as row from ${table} t where ${column} = $1`, [id])).map((one) => one.row);
  const [[crisis], [snapshot], obligations] = [await of('crisis', 'id'), await of('crisis_snapshot', 'crisis_id'), await of('obligation', 'crisis_id')];
  return { crisis, snapshot, obligations };
}
