/** What the page of one crisis needs besides its row: the snapshot, and when each stage was reached and by whom. */
import type { ApologyView } from '#contracts';
import { withRelationship } from '#domain';
import type { CrisisSnapshot, CustomerProfile, Instant } from '#domain';
import { runSql } from '#persistence';
import type { Database } from '#persistence';
import { recordOf } from './sql';

export interface Milestone {
  readonly type: string;
  readonly at: Instant;
  readonly actorId: string;
}
export type ApologyWords = NonNullable<ApologyView['records'][number]['words']>;
/** Events that mark a stage, and the reopening that begins all of them anew. */
const MILESTONES = [
  'fix.located', 'fix.contained', 'workaround.recorded', 'fix.recorded', 'fix.verified', 'fix.verification-failed', 'cause.recorded', 'prevention.agreed', 'technical.finished',
  'operation.lost', 'message.queued', 'contact.logged', 'crisis.routine-returned', 'survey.ended', 'crisis.closed', 'crisis.reopened',
] as const;
/** Far more stage changes than a crisis has; words to the customer are counted once. */
const MILESTONES_MAX = 500;

export class CrisisDetailReadModel {
  constructor(private readonly database: Database) {}

  /** The state as last written, without its bulky constants; null for an unknown crisis. */
  async snapshot(crisisId: string): Promise<CrisisSnapshot | null> {
    const [row] = await runSql(this.database, 'select crisis_snapshot.state::json as state from crisis_snapshot where crisis_snapshot.crisis_id = $1', [crisisId]);
    if (row === undefined) return null;
    // One written by an older release lacks the subjects it did not know.
    const snapshot = recordOf<{ readonly state: CrisisSnapshot }>(row).state;
    return { ...snapshot, state: withRelationship(snapshot.state) };
  }

  /** The profile pinned when the crisis opened; null where none was on file. */
  async customerProfile(crisisId: string): Promise<CustomerProfile | null> {
    const [row] = await runSql(this.database, "select case_event.data -> 'profile' as profile from case_event where case_event.crisis_id = $1 and case_event.seq = 1", [crisisId]);
    // The record holds what the API pinned: the parser at the database's edge.
    return row === undefined ? null : (recordOf<{ readonly profile: CustomerProfile | null }>(row).profile ?? null);
  }

  /** Who gave which promise, by its id: the state keeps that only while it is open. */
  async promisers(crisisId: string): Promise<ReadonlyMap<string, string>> {
    const rows = await runSql(this.database, "select case_event.data ->> 'id' as id, case_event.data ->> 'madeBy' as made_by from case_event where case_event.crisis_id = $1 and case_event.type = 'promise.made'", [crisisId]);
    return new Map(rows.map((row) => [String(row['id']), String(row['made_by'])]));
  }

  /** What each apology said, by its id, and what in it keeps it from counting: the state keeps a fingerprint only. */
  async apologyWords(crisisId: string): Promise<ReadonlyMap<string, ApologyWords>> {
    const rows = await runSql(this.database, `
      select case_event.data ->> 'id' as id, json_build_object('text', case_event.data ->> 'wording', 'language', case_event.data ->> 'language', 'form', coalesce(case_event.data ->> 'form', 'neutral'),
        'forbidden', case when trim(coalesce(case_event.data ->> 'wordingReason', '')) = '' then coalesce(jsonb_path_query_array(case_event.data -> 'forbidden', '$[*].words'), '[]') else '[]' end) as words
      from case_event where case_event.crisis_id = $1 and case_event.type = 'apology.recorded'`, [crisisId]);
    return new Map(rows.map((row) => recordOf<{ readonly id: string; readonly words: ApologyWords }>(row)).map(({ id, words }) => [id, words]));
  }

  /** Stage changes in order; of our words to the customer only the first. */
  async milestones(crisisId: string): Promise<readonly Milestone[]> {
    const rows = await runSql(this.database, `
      select case_event.type, case_event.at, case_event.actor_id from case_event
      where case_event.crisis_id = $1 and case_event.type = any ($2::text[]) and (
        case_event.type not in ('message.queued', 'contact.logged') or case_event.seq = (
          select min(word.seq) from case_event as word where word.crisis_id = $1
            and (word.type = 'message.queued' or (word.type = 'contact.logged' and word.data ->> 'direction' = 'to-customer'))
        )
      )
      order by case_event.seq limit ${String(MILESTONES_MAX)}`, [crisisId, MILESTONES]);
    return rows.map((row) => recordOf<Milestone>(row));
  }
}
