import { decodeCursor, encodeCursor, pageSize, toPage } from './cursor';
import type { PageResult } from './cursor';
import { runPrepared, runSql } from './run-prepared';
import type { Database, Row } from './run-prepared';
import { Conditions, containing } from './sql-conditions';
import { fromRow, selectList } from './table';
import { crisisTable } from './tables/crisis.table';
import type { CrisisRow, CrisisStatus, Severity } from './types';

/** Statuses in which somebody still owes something. */
export const UNFINISHED_STATUSES = ['open', 'operational', 'fixed', 'routine', 'closing'] as const satisfies readonly CrisisStatus[];
/** Review stages of a post-mortem that waits for people. */
export const OPEN_REVIEW_STAGES = ['draft', 'in-review', 'reviewed'] as const;
const DUPLICATES_MAX = 20;

export type QueueOrder = 'queue' | 'newest';
export interface QueueFilters {
  /** Default: the unfinished ones. */
  readonly status?: readonly CrisisStatus[] | undefined;
  readonly severity?: readonly Severity[] | undefined;
  /** What a person may see is asked for here too; an empty list finds nothing. */
  readonly deskIds?: readonly string[] | undefined;
  readonly accountId?: string | undefined;
  /** Incident manager, account manager or technical lead of the crisis. */
  readonly ownerId?: string | undefined;
  /** Part of the reference, the customer's name or the summary. */
  readonly text?: string | undefined;
  readonly drill?: boolean | undefined;
  /** Only crises whose post-mortem or executive gate waits. */
  readonly unfinishedGate?: boolean | undefined;
}
export interface QueueQuery {
  readonly filters: QueueFilters;
  readonly order?: QueueOrder | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

interface Order {
  readonly columns: readonly string[];
  readonly types: readonly string[];
  readonly by: string;
  readonly comparison: '>' | '<';
}
const ORDERS: Readonly<Record<QueueOrder, Order>> = {
  // formulas.md 1, "Queue order": the columns are generated so that all of them ascend (see the migration).
  queue: {
    columns: ['queue_jump', 'severity', 'queue_due', 'queue_loss', 'queue_relation', 'aware_at', 'id'],
    types: ['int', 'int', 'timestamptz', 'bigint', 'int', 'timestamptz', 'uuid'],
    by: 'crisis.queue_jump, crisis.severity, crisis.queue_due, crisis.queue_loss, crisis.queue_relation, crisis.aware_at, crisis.id',
    comparison: '>',
  },
  newest: { columns: ['opened_at', 'id'], types: ['timestamptz', 'uuid'], by: 'crisis.opened_at desc, crisis.id desc', comparison: '<' },
};

/** Asked at every command, so they are prepared once per connection. */
const BY_ID = { name: 'tikkun_crisis_by_id', text: `select ${selectList(crisisTable)} from crisis where crisis.id = $1` };
const BY_REFERENCE = { name: 'tikkun_crisis_by_reference', text: `select ${selectList(crisisTable)} from crisis where crisis.reference = upper($1)` };

/** The queue of crises, and single crises as rows. Reads PostgreSQL only. */
export class CrisisQueueReadModel {
  constructor(private readonly database: Database) {}

  /** One page of the queue. Refuses `cursor.invalid`. */
  async page(query: QueueQuery): Promise<PageResult<CrisisRow>> {
    const orderName = query.order ?? 'queue';
    const order = ORDERS[orderName];
    const size = pageSize(query.limit);
    const conditions = filterConditions(query.filters);
    if (query.cursor !== undefined) {
      const cursor = decodeCursor(query.cursor, orderName, order.columns.length);
      if (!cursor.ok || !fitsTypes(cursor.values, order.types)) return cursor.ok ? { ok: false, code: 'cursor.invalid', params: {}, field: 'cursor' } : cursor;
      const given = cursor.values.map((value, index) => `${conditions.parameter(value)}::${order.types[index]}`);
      conditions.add(`(${order.columns.map((name) => `crisis.${name}`).join(', ')}) ${order.comparison} (${given.join(', ')})`);
    }
    const statuses = conditions.parameter(query.filters.status ?? UNFINISHED_STATUSES);
    const sortValues = order.columns.map((name) => `crisis.${name}::text as sort_${name}`).join(', ');
    // Each status gives its first rows straight from its index; merging them costs at most 8 × (size + 1) rows, however many there are.
    const rows = await runSql(this.database, `
      select ${selectList(crisisTable)}, ${sortValues}
      from unnest(${statuses}::text[]) as wanted(status)
      cross join lateral (
        select ${selectList(crisisTable)}, crisis.queue_jump, crisis.queue_due, crisis.queue_loss, crisis.queue_relation from crisis
        where crisis.status = wanted.status and ${conditions.toSql()}
        order by ${order.by} limit ${size + 1}
      ) as crisis
      order by ${order.by} limit ${size + 1}`, conditions.parameters);
    const sortOf = (row: Row) => order.columns.map((name) => String(row[`sort_${name}`]));
    return { ok: true, ...toPage(rows, size, { item: toCrisis, cursor: (row) => encodeCursor(orderName, sortOf(row)) }) };
  }

  /** A crisis by its id or its reference (in either case of letters), or null. */
  async byIdOrReference(idOrReference: string): Promise<CrisisRow | null> {
    const rows = idOrReference.includes('\u0000') ? [] : await runPrepared(this.database, isUuid(idOrReference) ? BY_ID : BY_REFERENCE, [idOrReference]);
    return rows[0] === undefined ? null : toCrisis(rows[0]);
  }

  /** Unfinished crises of the same customer, newest first: the report at hand may belong to one of them. Drills never count. */
  async possibleDuplicates(accountId: string): Promise<readonly CrisisRow[]> {
    const rows = await runSql(this.database, `
      select ${selectList(crisisTable)} from crisis
      where crisis.account_id = $1 and crisis.status = any ($2::text[]) and not crisis.is_drill
      order by crisis.opened_at desc, crisis.id limit ${DUPLICATES_MAX}`, [accountId, UNFINISHED_STATUSES]);
    return rows.map(toCrisis);
  }
}

export function toCrisis(row: Row): CrisisRow {
  return fromRow(crisisTable, row);
}

export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

function filterConditions(filters: QueueFilters): Conditions {
  const conditions = new Conditions()
    .when(filters.severity, (p) => `crisis.severity = any (${p}::int[])`)
    .when(filters.deskIds, (p) => `crisis.desk_id = any (${p}::text[])`)
    .when(filters.accountId, (p) => `crisis.account_id = ${p}`)
    .when(filters.ownerId, (p) => `(crisis.incident_manager = ${p} or crisis.account_manager = ${p} or crisis.technical_lead = ${p})`)
    .when(filters.text === undefined ? undefined : containing(filters.text), (p) => `(crisis.reference ilike ${p} or crisis.account_name ilike ${p} or crisis.summary ilike ${p})`)
    .when(filters.drill, (p) => `crisis.is_drill = ${p}::boolean`);
  if (filters.unfinishedGate === true) conditions.add(`crisis.review_stage in ('${OPEN_REVIEW_STAGES.join("', '")}')`);
  return conditions;
}

/** A forged cursor is refused here rather than by the database's casts. */
function fitsTypes(values: readonly (string | number)[], types: readonly string[]): boolean {
  return values.every((value, index) => {
    const text = String(value);
    switch (types[index]) {
      case 'uuid': return isUuid(text);
      case 'int': return /^-?\d{1,9}$/.test(text);
      case 'bigint': return /^-?\d{1,18}$/.test(text);
      default: return text === 'infinity' || /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/.test(text);
    }
  });
}
