import { refuse } from '#domain';
import { decodeCursor, encodeCursor, pageSize, toPage } from './cursor';
import type { PageResult } from './cursor';
import { runSql } from './run-prepared';
import type { Database } from './run-prepared';
import { Conditions } from './sql-conditions';
import { fromRow } from './table';
import { refusalAuditTable } from './tables/policy.table';
import type { RefusalAuditRecord } from './tables/policy.table';

/** Who was refused what and why. */
export class RefusalAuditStore {
  constructor(private readonly database: Database) {}

  /** Puts a refusal on record. Not idempotent: every refusal is a line. */
  async record(refusal: Omit<RefusalAuditRecord, 'id' | 'at'>): Promise<void> {
    const { actorId, actorRole, crisisId, command, code, params } = refusal;
    await runSql(this.database, 'insert into refusal_audit (actor_id, actor_role, crisis_id, command, code, params) values ($1, $2, $3, $4, $5, $6)',
      [actorId, actorRole, crisisId, command, code, JSON.stringify(params)]);
  }

  /** Newest first. Refuses `cursor.invalid`. */
  async page(query: { readonly crisisId?: string | undefined; readonly actorId?: string | undefined; readonly cursor?: string | undefined; readonly limit?: number | undefined }): Promise<PageResult<RefusalAuditRecord>> {
    const size = pageSize(query.limit);
    const conditions = new Conditions().when(query.crisisId, (p) => `refusal_audit.crisis_id = ${p}::uuid`).when(query.actorId, (p) => `refusal_audit.actor_id = ${p}`);
    if (query.cursor !== undefined) {
      const cursor = decodeCursor(query.cursor, 'refusal', 1);
      if (!cursor.ok) return cursor;
      const [id] = cursor.values;
      if (typeof id !== 'number') return refuse('cursor.invalid', {}, 'cursor');
      conditions.add(`refusal_audit.id < ${conditions.parameter(id)}`);
    }
    const rows = await runSql(this.database, `
      select refusal_audit.id, refusal_audit.at, refusal_audit.actor_id, refusal_audit.actor_role, refusal_audit.crisis_id, refusal_audit.command,
        refusal_audit.code, refusal_audit.params
      from refusal_audit where ${conditions.toSql()} order by refusal_audit.id desc limit ${size + 1}`, conditions.parameters);
    const items = rows.map((row) => fromRow(refusalAuditTable, row));
    return { ok: true, ...toPage(items, size, { item: (item) => item, cursor: (item) => encodeCursor('refusal', [item.id ?? 0]) }) };
  }
}
