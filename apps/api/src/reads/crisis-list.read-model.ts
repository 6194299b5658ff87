/** The queue of crises with every filter of the contract. */
import type { CrisisQuery } from '#contracts';
import { CRISIS_STATUSES } from '#domain';
import type { CrisisRow, Instant, ObligationKind, SeverityAssessment } from '#domain';
import { UNFINISHED_STATUSES, runSql } from '#persistence';
import type { Database } from '#persistence';
import type { ReadScope } from './permission';
import { byDrills, inScope } from './scope';
import { Where, containing, keyColumns, orderBy, pageOf, recordOf } from './sql';
import type { Keyset, PageOf, Row } from './sql';

const id = { sql: 'crisis.id', type: 'uuid' } as const;
/** The queue's own order (formulas 1) stands in generated columns that all ascend. */
const ORDERS: Readonly<Record<CrisisQuery['order'], Keyset>> = {
  queue: {
    name: 'queue',
    columns: [
      { sql: 'crisis.queue_jump', type: 'int' }, { sql: 'crisis.severity', type: 'int' }, { sql: 'crisis.queue_due', type: 'timestamptz' }, { sql: 'crisis.queue_loss', type: 'bigint' },
      { sql: 'crisis.queue_relation', type: 'int' }, { sql: 'crisis.aware_at', type: 'timestamptz' }, id,
    ],
  },
  due: { name: 'crisis-due', columns: [{ sql: 'crisis.queue_due', type: 'timestamptz' }, id] },
  opened: { name: 'crisis-opened', columns: [{ sql: 'crisis.opened_at', type: 'timestamptz' }, id] },
  '-opened': { name: 'crisis-newest', columns: [{ sql: 'crisis.opened_at', type: 'timestamptz' }, id], descending: true },
};

const ROW = `crisis.id, crisis.reference, crisis.version, crisis.summary, crisis.account_id, crisis.account_name, crisis.vip, crisis.desk_id,
  crisis.severity, crisis.impact_level, crisis.trust_level, crisis.trust_points, crisis.status, crisis.phase, crisis.technical_stage,
  crisis.relationship_stage, crisis.spoke_first, crisis.people, crisis.currency, crisis.contract_currency,
  crisis.renewal_on, crisis.renewal_soon, crisis.aware_at, crisis.opened_at, crisis.next_due_at,
  crisis.next_due_real_at, crisis.next_due_kind, crisis.open_obligations, crisis.breached_obligations, crisis.last_to_customer_at,
  crisis.review_stage, crisis.cycle, crisis.closed_at, crisis.lane, crisis.queue_jump_until, crisis.drill`;
/** Columns of a whole crisis row, for any query over `crisis`. */
export const CRISIS_COLUMNS = `${ROW}, crisis.loss_per_hour_minor::float8 as loss_per_hour_minor,
  crisis.contract_value_minor_per_year::float8 as contract_value_minor_per_year`;
export const toCrisisRow = (row: Row): CrisisRow => recordOf<CrisisRow>(row);

export interface CrisisListQuery {
  readonly query: Omit<CrisisQuery, 'person'>;
  /** Any role in the crisis. */
  readonly personId?: string | undefined;
  readonly scope: ReadScope;
  readonly hideSurvey: boolean;
  readonly realNow: Instant;
}

/** An open duty, as far as the line of the queue needs it. */
export interface OpenDuty {
  readonly crisisId: string;
  readonly kind: ObligationKind;
  readonly dueAt: Instant | null;
  readonly dueRealAt: Instant | null;
  readonly breachedAt: Instant | null;
}

export class CrisisListReadModel {
  constructor(private readonly database: Database) {}

  /** One page. Throws `cursor.invalid`. */
  async page(list: CrisisListQuery): Promise<PageOf<CrisisRow>> {
    const { query } = list;
    const keyset = ORDERS[query.order];
    const where = conditions(list).after(keyset, query.cursor);
    const statuses = where.bind(query.status ?? (query.finished ? CRISIS_STATUSES : UNFINISHED_STATUSES));
    // Each status gives its first rows straight from its index; merging them costs little, however many crises there are.
    const rows = await runSql(this.database, `
      select ${CRISIS_COLUMNS}, ${keyColumns(keyset)}
      from unnest(${statuses}::text[]) as wanted(status)
      cross join lateral (
        select ${ROW}, crisis.loss_per_hour_minor, crisis.contract_value_minor_per_year, crisis.queue_jump, crisis.queue_due, crisis.queue_loss, crisis.queue_relation from crisis
        where crisis.status = wanted.status and ${where.toSql()}
        order by ${orderBy(keyset)} limit ${String(query.limit + 1)}
      ) as crisis
      order by ${orderBy(keyset)} limit ${String(query.limit + 1)}`, where.parameters);
    return pageOf(rows, { limit: query.limit, keyset, item: toCrisisRow });
  }

  /** Open duties of some crises. */
  async openDuties(crisisIds: readonly string[], hideSurvey: boolean): Promise<readonly OpenDuty[]> {
    if (crisisIds.length === 0) return [];
    const rows = await runSql(this.database, `
      select obligation.crisis_id, obligation.kind, obligation.due_at, obligation.due_real_at, obligation.breached_at from obligation
      where obligation.crisis_id = any ($1::uuid[]) and obligation.state in ('running', 'paused')${hideSurvey ? " and obligation.kind <> 'survey'" : ''}`, [crisisIds]);
    return rows.map((row) => recordOf<OpenDuty>(row));
  }

  /** How the severity of some crises came about. */
  async assessments(crisisIds: readonly string[]): Promise<ReadonlyMap<string, SeverityAssessment>> {
    if (crisisIds.length === 0) return new Map();
    const rows = await runSql(this.database, `
      select crisis_snapshot.crisis_id, crisis_snapshot.state::json #> '{state,crisis,assessment}' as assessment from crisis_snapshot
      where crisis_snapshot.crisis_id = any ($1::uuid[])`, [crisisIds]);
    return new Map(rows.map((row) => recordOf<{ readonly crisisId: string; readonly assessment: SeverityAssessment }>(row)).map((one) => [one.crisisId, one.assessment]));
  }
}

function conditions({ query, personId, scope, hideSurvey, realNow }: CrisisListQuery): Where {
  const where = new Where()
    .when(query.severity, (p) => `crisis.severity = any (${p}::int[])`)
    .when(query.lane, (p) => `crisis.lane = any (${p}::text[])`)
    .when(query.desk, (p) => `crisis.desk_id = ${p}`)
    .when(query.customer, (p) => `crisis.account_id = ${p}`)
    .when(personId, (p) => `exists (select 1 from jsonb_each_text(crisis.people) as held where held.value = ${p})`)
    .when(query.q === undefined ? undefined : containing(query.q), (p) => `(crisis.reference ilike ${p} or crisis.account_name ilike ${p} or crisis.summary ilike ${p})`);
  if (query.jumped) where.add('crisis.queue_jump = 0');
  if (query.overdue !== undefined) {
    const now = where.bind(new Date(realNow));
    const hidden = hideSurvey ? " and late.kind <> 'survey'" : '';
    where.add(`${query.overdue ? '' : 'not '}exists (select 1 from obligation as late where late.crisis_id = crisis.id and late.state = 'running' and late.due_real_at <= ${now}::timestamptz${hidden})`);
  }
  return byDrills(inScope(where, scope), query.drills);
}
