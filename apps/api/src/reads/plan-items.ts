/** Items of joint plans behind duties: whose they are to say, and what is to be said. They stand in the whole state of a crisis only. */
import { runSql } from '#persistence';
import type { Database } from '#persistence';

const ITEMS = "crisis_snapshot cross join lateral json_array_elements(crisis_snapshot.state::json #> '{state,disclosure,plan}') as item";
/** Far more items than anybody has to say at once. */
const MOST_NAMED = 100;

export class PlanItems {
  constructor(private readonly database: Database) {}

  /** Open duties of items that name this person, whose duty they are not: `crisis/duty`. Few duties are of this kind, and only their states are read. */
  async naming(personId: string): Promise<readonly string[]> {
    const rows = await runSql(this.database, `
      select obligation.crisis_id::text || '/' || obligation.id as key
      from obligation cross join lateral (select item.value ->> 'ownerOurs' as named from ${ITEMS} where crisis_snapshot.crisis_id = obligation.crisis_id and item.value ->> 'id' = obligation.about limit 1) as one
      where obligation.kind = 'plan-item' and obligation.state in ('running', 'paused') and obligation.owner_id is distinct from $1 and one.named = $1 order by obligation.sort_due limit ${String(MOST_NAMED)}`, [personId]);
    return rows.map((row) => String(row['key']));
  }

  /** What is to be said, by `crisis/item`. */
  async words(crisisIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (crisisIds.length === 0) return new Map();
    const rows = await runSql(this.database, `select crisis_snapshot.crisis_id::text || '/' || (item.value ->> 'id') as key, item.value ->> 'message' as words from ${ITEMS} where crisis_snapshot.crisis_id = any ($1::uuid[])`, [crisisIds]);
    return new Map(rows.map((row) => [String(row['key']), String(row['words'])]));
  }
}
