/** The queue of crises with every filter of the contract. */
import type { CrisisQuery } from '#contracts';
import { CRISIS_STATUSES } from '#domain';
import type { ClockPause, CrisisRow, Instant, ObligationKind } from '#domain';
import { UNFINISHED_STATUSES, runSql } from '#persistence';
import type { Database } from '#persistence';
import { JudgedParts } from './judged-parts';
import type { Judged } from './judged-parts';
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
  readonly id: string;
  readonly kind: ObligationKind;
  readonly state: 'running' | 'paused';
  readonly ownerId: string | null;
  readonly startedAt: Instant;
  readonly dueAt: Instant | null;
  readonly dueRealAt: Instant | null;
  readonly breachedAt: Instant | null;
  /** Rungs of the ladder that fired already. */
  readonly rung: number;
  readonly pauses: readonly Pick<ClockPause, 'to' | 'until' | 'reason'>[];
}
/** A question of the customer's that nobody has answered. */
export interface OpenQuestion {
  readonly crisisId: string;
  readonly contactId: string;
  readonly occurredAt: Instant;
  readonly said: string;
}
/** The first words of a question are enough to know it by. */
const SAID_MAX_CHARS = 160;

export class CrisisListReadModel {
  private readonly parts: JudgedParts;

  constructor(private readonly database: Database) {
    this.parts = new JudgedParts(database);
  }

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
      select obligation.crisis_id, obligation.id, obligation.kind, obligation.state, obligation.owner_id, obligation.started_at, obligation.due_at, obligation.due_real_at, obligation.breached_at, obligation.rung, obligation.pauses from obligation
      where obligation.crisis_id = any ($1::uuid[]) and obligation.state in ('running', 'paused')${hideSurvey ? " and obligation.kind <> 'survey'" : ''}`, [crisisIds]);
    return rows.map((row) => recordOf<OpenDuty>(row));
  }

  /** Questions of the customers without an answer, the oldest first; an answer is owed for as long as its duty is open. */
  async openQuestions(crisisIds: readonly string[]): Promise<readonly OpenQuestion[]> {
    if (crisisIds.length === 0) return [];
    const rows = await runSql(this.database, `
      select asked.crisis_id, asked.contact_id, asked.occurred_at, left(asked.said, ${String(SAID_MAX_CHARS)}) as said
      from obligation join contact_log as asked on asked.crisis_id = obligation.crisis_id and asked.id = obligation.about
      where obligation.crisis_id = any ($1::uuid[]) and obligation.kind = 'answer' and obligation.state in ('running', 'paused') order by asked.occurred_at`, [crisisIds]);
    return rows.map((row) => recordOf<OpenQuestion>(row));
  }

  /** How the severity of some crises came about, and by which rules they run. */
  judged(crisisIds: readonly string[]): Promise<ReadonlyMap<string, Judged>> {
    return this.parts.of(crisisIds);
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
  if (query.unowned) where.add('crisis.account_manager is null');
  if (query.renewal) where.add('crisis.renewal_soon');
  if (query.waiting) where.add("exists (select 1 from obligation as owed where owed.crisis_id = crisis.id and owed.kind = 'answer' and owed.state in ('running', 'paused'))");
  if (query.dueWithinMinutes !== undefined) where.add(dueWithin(where, { realNow, minutes: query.dueWithinMinutes, hideSurvey }));
  if (query.overdue !== undefined) {
    const now = where.bind(new Date(realNow));
    const hidden = hideSurvey ? " and late.kind <> 'survey'" : '';
    where.add(`${query.overdue ? '' : 'not '}exists (select 1 from obligation as late where late.crisis_id = crisis.id and late.state = 'running' and late.due_real_at <= ${now}::timestamptz${hidden})`);
  }
  return byDrills(inScope(where, scope), query.drills);
}

const MINUTE_MS = 60_000;
/** Nothing is late, and something falls due within the minutes. The row holds the nearest due instant of all, so only that is asked, but where it is one the reader must not know of. */
export function dueWithin(where: Where, { realNow, minutes, hideSurvey }: { readonly realNow: Instant; readonly minutes: number; readonly hideSurvey: boolean }): string {
  const now = `${where.bind(new Date(realNow))}::timestamptz`;
  const until = `${where.bind(new Date(realNow + minutes * MINUTE_MS))}::timestamptz`;
  const soon = `(crisis.queue_due > ${now} and crisis.queue_due <= ${until})`;
  return hideSurvey ? `case when crisis.next_due_kind = 'survey' then (${nearestOther} > ${now} and ${nearestOther} <= ${until}) is true else ${soon} end` : soon;
}
/** The nearest duty but the survey. */
export const nearestOther = "(select min(other.due_real_at) from obligation as other where other.crisis_id = crisis.id and other.state = 'running' and other.kind <> 'survey')";
