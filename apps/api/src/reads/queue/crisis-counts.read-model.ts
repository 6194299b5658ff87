/** How many unfinished crises each filter of the queue would show: one pass over the crises in scope, with the very conditions of the list. */
import type { CrisisCounts, CrisisCountsQuery } from '#contracts';
import { CRISIS_LANES, CRISIS_STATUSES } from '#domain';
import type { Instant } from '#domain';
import { UNFINISHED_STATUSES, runSql } from '#persistence';
import type { Database } from '#persistence';
import { dueWithin, nearestOther } from '../crisis-list.read-model';
import type { ReadScope } from '../permission';
import { inScope } from '../scope';
import { Where, containing, numberOf } from '../sql';
import type { Row } from '../sql';

/** What the queue calls "soon". */
export const DUE_SOON_MINUTES = 30;
const SEVERITIES = ['1', '2', '3', '4'] as const;

export interface CrisisCountsAsked {
  readonly query: CrisisCountsQuery;
  readonly personId: string;
  readonly scope: ReadScope;
  readonly hideSurvey: boolean;
  readonly realNow: Instant;
}

export class CrisisCountsReadModel {
  constructor(private readonly database: Database) {}

  async read({ query, personId, scope, hideSurvey, realNow }: CrisisCountsAsked): Promise<CrisisCounts> {
    const where = new Where()
      .when(UNFINISHED_STATUSES, (p) => `crisis.status = any (${p}::text[])`)
      .when(query.severity, (p) => `crisis.severity = any (${p}::int[])`)
      .when(query.lane, (p) => `crisis.lane = any (${p}::text[])`)
      .when(query.desk, (p) => `crisis.desk_id = ${p}`)
      .when(query.q === undefined ? undefined : containing(query.q), (p) => `(crisis.reference ilike ${p} or crisis.account_name ilike ${p} or crisis.summary ilike ${p})`);
    inScope(where, scope);
    const me = where.bind(personId);
    const now = `${where.bind(new Date(realNow))}::timestamptz`;
    const late = hideSurvey ? `case when crisis.next_due_kind = 'survey' then (${nearestOther} <= ${now}) is true else crisis.queue_due <= ${now} end` : `crisis.queue_due <= ${now}`;
    const counted = {
      open: 'true', mine: `exists (select 1 from jsonb_each_text(crisis.people) as held where held.value = ${me})`, late, due_soon: dueWithin(where, { realNow, minutes: DUE_SOON_MINUTES, hideSurvey }),
      waiting: "crisis.id in (select owed.crisis_id from obligation as owed where owed.kind = 'answer' and owed.state in ('running', 'paused'))",
      unowned: 'crisis.account_manager is null', renewal: 'crisis.renewal_soon', drills: 'crisis.is_drill',
    };
    const columns = Object.entries(counted).map(([name, condition]) => `count(*) filter (where ${condition})::int as ${name}`);
    const parts = ['crisis.severity::text', 'crisis.status', 'crisis.lane', 'crisis.desk_id'];
    const rows = await runSql(this.database, `
      select ${columns.join(', ')}, ${parts.map((part, index) => `${part} as part_${String(index)}`).join(', ')}, grouping(${parts.join(', ')})::int as grouped
      from crisis where ${where.toSql()} group by grouping sets ((), ${parts.map((part) => `(${part})`).join(', ')})`, where.parameters);
    return presentCounts(rows);
  }
}

/** Which column is not grouped over, as PostgreSQL's bit mask of the four. */
const [ALL, SEVERITY, STATUS, LANE, DESK] = [0b1111, 0b0111, 0b1011, 0b1101, 0b1110];

function presentCounts(rows: readonly Row[]): CrisisCounts {
  const all = rows.find((row) => row['grouped'] === ALL);
  const by = (mask: number | undefined, part: number): Record<string, number> =>
    Object.fromEntries(rows.filter((row) => row['grouped'] === mask).map((row) => [String(row[`part_${String(part)}`]), numberOf(row, 'open')]));
  const each = (names: readonly string[], found: Record<string, number>): Record<string, number> => Object.fromEntries(names.map((name) => [name, found[name] ?? 0]));
  return {
    open: numberOf(all, 'open'), mine: numberOf(all, 'mine'), late: numberOf(all, 'late'), dueSoon: numberOf(all, 'due_soon'), waiting: numberOf(all, 'waiting'), unowned: numberOf(all, 'unowned'), renewal: numberOf(all, 'renewal'), drills: numberOf(all, 'drills'),
    severity: each(SEVERITIES, by(SEVERITY, 0)), status: each(CRISIS_STATUSES, by(STATUS, 1)), lane: each(CRISIS_LANES, by(LANE, 2)), desk: by(DESK, 3),
  };
}
