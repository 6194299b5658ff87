/** Who would be displaced if a crisis went to the head of the queue now: found the same way for whoever decides and for the record. */
import type { Displaced } from '#domain';
import { UNFINISHED_STATUSES, runSql } from '#persistence';
import type { Database } from '#persistence';
import { recordOf } from '../sql';

/** Named on record; the domain keeps no more. */
const DISPLACED_MAX = 50;

/** Unfinished crises of the same desk that stand before this one now; a drill displaces drills only. A read: a repeat is safe. */
export async function standingBefore(database: Database, crisisId: string): Promise<{ readonly count: number; readonly first: readonly Displaced[] }> {
  const rows = await runSql(database, `
    select other.id as crisis_id, other.reference, other.account_name, other.severity, count(*) over ()::int as total
    from crisis as mine join crisis as other on other.desk_id = mine.desk_id and other.is_drill = mine.is_drill and other.id <> mine.id and other.status = any ($2::text[])
    where mine.id = $1::uuid and other.queue_jump = 1
      and (other.severity, other.queue_due, other.queue_loss, other.queue_relation, other.aware_at, other.id) < (mine.severity, mine.queue_due, mine.queue_loss, mine.queue_relation, mine.aware_at, mine.id)
    order by other.severity, other.queue_due, other.queue_loss, other.queue_relation, other.aware_at, other.id limit ${String(DISPLACED_MAX)}`, [crisisId, UNFINISHED_STATUSES]);
  const found = rows.map((row) => recordOf<Displaced & { readonly total: number }>(row));
  return { count: found[0]?.total ?? 0, first: found.map(({ total: _all, ...one }) => one) };
}
