import type { ReviewStage } from './types';
import { OPEN_REVIEW_STAGES, isUuid, toCrisis } from './crisis-queue.read-model';
import { decodeCursor, encodeCursor, pageSize, toPage } from './cursor';
import type { PageResult } from './cursor';
import { refuse } from '#domain';
import { runSql } from './run-prepared';
import type { Database } from './run-prepared';
import { Conditions } from './sql-conditions';
import { selectList } from './table';
import { crisisTable } from './tables/crisis.table';
import type { CrisisRow } from './types';

export interface ReviewQuery {
  /** Default: those that wait for people (draft, in review, reviewed). */
  readonly stage?: readonly ReviewStage[] | undefined;
  readonly deskIds?: readonly string[] | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

/** Post-mortems across crises, oldest crisis first: the one waiting longest leads. */
export class ReviewReadModel {
  constructor(private readonly database: Database) {}

  /** One page. Refuses `cursor.invalid`. */
  async page(query: ReviewQuery): Promise<PageResult<CrisisRow>> {
    const size = pageSize(query.limit);
    const stages = query.stage ?? OPEN_REVIEW_STAGES;
    const conditions = new Conditions()
      .when(stages, (p) => `crisis.review_stage = any (${p}::text[])`)
      .when(query.deskIds, (p) => `crisis.desk_id = any (${p}::text[])`);
    if (stages.every((stage) => stage === 'draft' || stage === 'in-review' || stage === 'reviewed')) conditions.add(`crisis.review_stage in ('${OPEN_REVIEW_STAGES.join("', '")}')`);
    if (query.cursor !== undefined) {
      const cursor = decodeCursor(query.cursor, 'review', 2);
      if (!cursor.ok) return cursor;
      const [openedAt, id] = cursor.values;
      if (typeof openedAt !== 'number' || Math.abs(openedAt) > 8.64e15 || !isUuid(String(id))) return refuse('cursor.invalid', {}, 'cursor');
      conditions.add(`(crisis.opened_at, crisis.id) > (${conditions.parameter(new Date(openedAt))}::timestamptz, ${conditions.parameter(id)}::uuid)`);
    }
    const rows = await runSql(this.database, `
      select ${selectList(crisisTable)} from crisis where ${conditions.toSql()} order by crisis.opened_at, crisis.id limit ${size + 1}`, conditions.parameters);
    return { ok: true, ...toPage(rows.map(toCrisis), size, { item: (row) => row, cursor: (row) => encodeCursor('review', [row.openedAt, row.id]) }) };
  }
}
