/** Post-mortems across crises: the one waiting longest leads. */
import { toIso, toIsoOrNull } from '#contracts';
import type { ReviewItem, ReviewQuery } from '#contracts';
import { REVIEW_SECTIONS } from '#domain';
import type { Instant, ReviewStage, ReviewState, Severity } from '#domain';
import { OPEN_REVIEW_STAGES, runSql } from '#persistence';
import type { Database } from '#persistence';
import type { Names } from '../names';
import type { ReadScope } from '../permission';
import { inScope } from '../scope';
import { Where, keyColumns, orderBy, pageOf, recordOf } from '../sql';
import type { Keyset, PageOf } from '../sql';

export interface ListedReview {
  readonly id: string;
  readonly reference: string;
  readonly accountName: string;
  readonly summary: string;
  readonly severity: Severity;
  readonly cycle: number;
  readonly reviewStage: ReviewStage;
  readonly isDrill: boolean;
  readonly review: ReviewState | null;
  /** When the next step is due: the reading, then the signature. */
  readonly dueAt: Instant | null;
  /** The last step of the reading, while that was its return. */
  readonly returned: { readonly at: string; readonly by: string; readonly reason: string } | null;
}

const WAITING: Keyset = { name: 'review', columns: [{ sql: 'crisis.opened_at', type: 'timestamptz' }, { sql: 'crisis.id', type: 'uuid' }] };
const ROW = 'crisis.id, crisis.reference, crisis.account_name, crisis.summary, crisis.severity, crisis.cycle, crisis.review_stage, crisis.is_drill';
const COLUMNS = `${ROW},
  crisis_snapshot.state::json #> '{state,review}' as review, (
    select min(obligation.due_at) from obligation
    where obligation.crisis_id = crisis.id and obligation.kind in ('post-mortem', 'executive-review') and obligation.state in ('running', 'paused')
  ) as due_at, (
    select case when step.type = 'review.returned' then json_build_object('at', step.at, 'by', step.actor_id, 'reason', step.data ->> 'reason') end
    from (
      select type, at, actor_id, data from case_event
      where crisis_id = crisis.id and crisis.review_stage = 'draft' and type in ('review.opened', 'review.submitted', 'review.returned', 'crisis.reopened') order by seq desc limit 1
    ) as step
  ) as returned`;

export class ReviewListReadModel {
  constructor(private readonly database: Database) {}

  /** One page; those that wait for people unless the query names stages. Throws `cursor.invalid`. */
  async page(query: ReviewQuery, scope: ReadScope): Promise<PageOf<ListedReview>> {
    const stages = query.stage ?? OPEN_REVIEW_STAGES;
    const where = new Where();
    where.add(`crisis.review_stage = any (${where.bind(stages)}::text[])`);
    // Said in words as well, so that the partial index of waiting reviews can serve.
    if (stages.every((stage) => stage !== 'signed')) where.add(`crisis.review_stage in ('${OPEN_REVIEW_STAGES.join("', '")}')`);
    inScope(where, scope).after(WAITING, query.cursor);
    const rows = await runSql(this.database, `
      select ${COLUMNS}, ${keyColumns(WAITING)}
      from (select ${ROW}, crisis.opened_at from crisis where ${where.toSql()} order by ${orderBy(WAITING)} limit ${String(query.limit + 1)}) as crisis
      left join crisis_snapshot on crisis_snapshot.crisis_id = crisis.id order by ${orderBy(WAITING)}`, where.parameters);
    return pageOf(rows, { limit: query.limit, keyset: WAITING, item: (row) => recordOf<ListedReview>(row) });
  }

  /** The review of one crisis, at whatever stage; null for an unknown crisis. */
  async one(crisisId: string): Promise<ListedReview | null> {
    const [row] = await runSql(this.database, `select ${COLUMNS} from crisis left join crisis_snapshot on crisis_snapshot.crisis_id = crisis.id where crisis.id = $1`, [crisisId]);
    return row === undefined ? null : recordOf<ListedReview>(row);
  }
}

/** Ids whose names the item needs. */
export const reviewIds = ({ review, returned }: ListedReview): readonly (string | null)[] => [review?.submittedBy ?? null, review?.reviewedBy ?? null, review?.signedBy ?? null, returned?.by ?? null];

/** The review as it is shown in a list. Pure. */
export function presentReview(row: ListedReview, names: Names): ReviewItem {
  const { review, returned } = row;
  return {
    crisisId: row.id, reference: row.reference, accountName: row.accountName, summary: row.summary, severity: row.severity, cycle: row.cycle, stage: row.reviewStage,
    sectionsDone: REVIEW_SECTIONS.filter((section) => review?.sectionsDone.includes(section) === true),
    submittedBy: names.person(review?.submittedBy ?? null), reviewedBy: names.person(review?.reviewedBy ?? null), signedBy: names.person(review?.signedBy ?? null),
    dueAt: toIsoOrNull(row.dueAt), climbs: review?.climbs ?? 0, drill: row.isDrill,
    returned: returned === null ? null : { at: toIso(Date.parse(returned.at)), by: names.person(returned.by), reason: returned.reason },
  };
}
