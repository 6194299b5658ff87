import { refuse } from '#domain';
import { isUuid } from './crisis-queue.read-model';
import { decodeCursor, encodeCursor, pageSize, toPage } from './cursor';
import type { PageResult } from './cursor';
import { runSql } from './run-prepared';
import type { Database, Row } from './run-prepared';
import { Conditions } from './sql-conditions';
import { fromRow, selectList } from './table';
import { obligationTable } from './tables/obligation.table';
import type { ObligationRecord } from './tables/obligation.table';
import type { ObligationRowState, Severity } from './types';

export const OPEN_OBLIGATION_STATES = ['running', 'paused'] as const satisfies readonly ObligationRowState[];

/** An obligation with what a list must say about its crisis. */
export type ObligationItem = ObligationRecord & {
  readonly crisis: { readonly reference: string; readonly summary: string; readonly accountName: string; readonly severity: Severity; readonly deskId: string; readonly drill: boolean };
};
export interface ObligationQuery {
  readonly crisisId?: string | undefined;
  readonly ownerId?: string | undefined;
  /** What a person may see; an empty list finds nothing. */
  readonly deskIds?: readonly string[] | undefined;
  /** Default: the open ones. */
  readonly state?: readonly ObligationRowState[] | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

/** Duties, due soonest first in real time; those without a due instant (paused) last. */
export class ObligationReadModel {
  constructor(private readonly database: Database) {}

  /** One page. Refuses `cursor.invalid`. */
  async page(query: ObligationQuery): Promise<PageResult<ObligationItem>> {
    const size = pageSize(query.limit);
    const states = query.state ?? OPEN_OBLIGATION_STATES;
    const conditions = new Conditions()
      .when(query.crisisId, (p) => `obligation.crisis_id = ${p}::uuid`)
      .when(query.ownerId, (p) => `obligation.owner_id = ${p}`)
      .when(query.deskIds, (p) => `crisis.desk_id = any (${p}::text[])`)
      .when(states, (p) => `obligation.state = any (${p}::text[])`);
    // Said in words as well, so that the partial index of open duties can serve.
    if (states.every((state) => state === 'running' || state === 'paused')) conditions.add("obligation.state in ('running', 'paused')");
    if (query.cursor !== undefined) {
      const cursor = decodeCursor(query.cursor, 'due', 3);
      if (!cursor.ok) return cursor;
      const [due, crisisId, id] = cursor.values.map(String);
      if (due === undefined || !/^(infinity|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00)$/.test(due) || !isUuid(crisisId ?? '')) return refuse('cursor.invalid', {}, 'cursor');
      conditions.add(`(obligation.sort_due, obligation.crisis_id, obligation.id) > (${conditions.parameter(due)}::timestamptz, ${conditions.parameter(crisisId)}::uuid, ${conditions.parameter(id)}::text)`);
    }
    const rows = await runSql(this.database, `
      select ${selectList(obligationTable)}, obligation.sort_due::text as sort_due_text, crisis.reference, crisis.summary, crisis.account_name,
        crisis.severity, crisis.desk_id, crisis.is_drill
      from obligation join crisis on crisis.id = obligation.crisis_id
      where ${conditions.toSql()}
      order by obligation.sort_due, obligation.crisis_id, obligation.id limit ${size + 1}`, conditions.parameters);
    return { ok: true, ...toPage(rows, size, { item: toItem, cursor: (row) => encodeCursor('due', [String(row['sort_due_text']), String(row['crisis_id']), String(row['id'])]) }) };
  }

  /** Whether a person owns any duty of a crisis, open or settled: whoever has just done his last one still hears of it. */
  async concerns(crisisId: string, personId: string): Promise<boolean> {
    const rows = await runSql(this.database, 'select 1 from obligation where crisis_id = $1 and owner_id = $2 limit 1', [crisisId, personId]);
    return rows.length > 0;
  }

  /** One duty of a crisis, or null. */
  async one(crisisId: string, obligationId: string): Promise<ObligationItem | null> {
    const rows = await runSql(this.database, `
      select ${selectList(obligationTable)}, crisis.reference, crisis.summary, crisis.account_name, crisis.severity, crisis.desk_id, crisis.is_drill
      from obligation join crisis on crisis.id = obligation.crisis_id where obligation.crisis_id = $1 and obligation.id = $2`, [crisisId, obligationId]);
    return rows[0] === undefined ? null : toItem(rows[0]);
  }
}

function toItem(row: Row): ObligationItem {
  return {
    ...fromRow(obligationTable, row),
    crisis: {
      reference: String(row['reference']), summary: String(row['summary']), accountName: String(row['account_name']), severity: toSeverity(row['severity']),
      deskId: String(row['desk_id']), drill: row['is_drill'] === true,
    },
  };
}

function toSeverity(value: unknown): Severity {
  return value === 1 || value === 2 || value === 3 ? value : 4;
}
