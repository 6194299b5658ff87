/** Open crises as those who change something for all of them need them: an edited calendar, a person who is away. */
import { UNFINISHED_STATUSES, toCrisis } from './crisis-queue.read-model';
import { runSql } from './run-prepared';
import type { Database, Row } from './run-prepared';
import { selectList } from './table';
import { crisisTable } from './tables/crisis.table';
import type { CrisisRow, Instant } from './types';

/** Snapshots are whole states as text: a page of them stays small in memory. */
const PAGE = 200;

/** A crisis in which a clock can still run, with what it pinned. */
export interface OpenCrisisPins {
  readonly crisis: CrisisRow;
  /** Clock name → the calendar pinned at the crisis's version. */
  readonly calendars: Readonly<Record<string, { readonly id: string; readonly version: string }>>;
  /** Start of the oldest open duty on the crisis's own clock; null without one. */
  readonly oldestStartAt: Instant | null;
}

/** Unfinished, or closed with duties still open (a call-back, a prevention action). */
const ALIVE = `(crisis.status = any ($1::text[]) or (crisis.status = 'closed' and crisis.open_obligations > 0))`;

export class OpenCrisesReadModel {
  constructor(private readonly database: Database) {}

  /** All of them by id, in pages, so that a large house does not fill the memory. */
  async *pins(): AsyncGenerator<readonly OpenCrisisPins[]> {
    let after: string | null = null;
    for (;;) {
      const rows: readonly Row[] = await runSql(this.database, `
        select ${selectList(crisisTable)}, crisis_snapshot.state from crisis join crisis_snapshot on crisis_snapshot.crisis_id = crisis.id
        where ${ALIVE} and ($2::uuid is null or crisis.id > $2::uuid) order by crisis.id limit ${PAGE}`, [UNFINISHED_STATUSES, after]);
      if (rows.length > 0) yield rows.flatMap(toPins);
      if (rows.length < PAGE) return;
      after = String(rows.at(-1)?.['id']);
    }
  }

  /** One of them; null once it has ended or was never there. */
  async pinsOf(crisisId: string): Promise<OpenCrisisPins | null> {
    const rows = await runSql(this.database, `
      select ${selectList(crisisTable)}, crisis_snapshot.state from crisis join crisis_snapshot on crisis_snapshot.crisis_id = crisis.id
      where ${ALIVE} and crisis.id = $2`, [UNFINISHED_STATUSES, crisisId]);
    return rows.flatMap(toPins)[0] ?? null;
  }

  /** Those in which a person holds a role, or has a duty taken over from another. */
  async involving(personId: string): Promise<readonly CrisisRow[]> {
    const rows = await runSql(this.database, `
      select ${selectList(crisisTable)} from crisis
      where ${ALIVE} and (
        exists (select 1 from jsonb_each_text(crisis.people) as held where held.value = $2)
        or exists (select 1 from obligation where obligation.crisis_id = crisis.id and obligation.owner_id = $2 and obligation.state in ('running', 'paused'))
      ) order by crisis.id`, [UNFINISHED_STATUSES, personId]);
    return rows.map(toCrisis);
  }

  /** The duties a person holds in them, by role or taken over. */
  async dutiesOf(personId: string): Promise<readonly { readonly crisisId: string; readonly id: string }[]> {
    const rows = await runSql(this.database, `
      select obligation.crisis_id, obligation.id from obligation join crisis on crisis.id = obligation.crisis_id
      where ${ALIVE} and obligation.owner_id = $2 and obligation.state in ('running', 'paused') order by obligation.crisis_id, obligation.id`, [UNFINISHED_STATUSES, personId]);
    return rows.map((row) => ({ crisisId: String(row['crisis_id']), id: String(row['id']) }));
  }
}

function toPins(row: Row): readonly OpenCrisisPins[] {
  const snapshot: unknown = JSON.parse(String(row['state']));
  const calendars = field(snapshot, 'calendars');
  const open = field(field(field(snapshot, 'state'), 'obligation'), 'open');
  const starts = Array.isArray(open) ? open.map((one: unknown) => field(one, 'startedAt')).filter((at): at is number => typeof at === 'number') : [];
  const pinned = Object.entries(typeof calendars === 'object' && calendars !== null ? calendars : {}).flatMap(([clock, value]: [string, unknown]) => {
    const [id, version] = [field(value, 'id'), field(value, 'version')];
    return typeof id === 'string' && typeof version === 'string' ? [[clock, { id, version }] as const] : [];
  });
  return [{ crisis: toCrisis(row), calendars: Object.fromEntries(pinned), oldestStartAt: starts.length === 0 ? null : Math.min(...starts) }];
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (Reflect.get(value, name) as unknown) : undefined;
}
