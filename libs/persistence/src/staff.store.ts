import { runPrepared, runSql } from './run-prepared';
import type { Database } from './run-prepared';
import { columnNames, fromRow, recordList, selectList, snakeCase, toRecord } from './table';
import type { Table } from './table';
import { deskTable, personTable } from './tables/staff.table';
import type { DeskRecord, PersonRecord } from './tables/staff.table';
import type { Instant } from './types';

/** An organisation with more staff than this needs a directory service, not a list. */
const PEOPLE_MAX = 1_000;
const DESKS_MAX = 200;

/** Asked at every request or message, so they are prepared once per connection. */
const PERSON = { name: 'tikkun_person', text: `select ${selectList(personTable)} from person where person.id = $1` };
const PERSON_OF_SESSION = {
  name: 'tikkun_person_of_session',
  text: `select ${selectList(personTable)} from session join person on person.id = session.person_id where session.token_hash = $1 and session.expires_at > $2 and person.active`,
};
const BEARER_OF_TOKEN = {
  name: 'tikkun_bearer_of_token',
  text: `select api_token.id as token_id, api_token.name as token_name, api_token.person_id as token_person_id, api_token.desk_ids as token_desk_ids,
    api_token.last_used_at as token_last_used_at, ${selectList(personTable)}
  from api_token left join person on person.id = api_token.person_id
  where api_token.token_hash = $1 and api_token.revoked_at is null and (api_token.expires_at is null or api_token.expires_at > $2)`,
};

/** Who holds a live API token: a person (also one no longer active), or, with `person` null, a machine. */
export interface TokenHolder {
  readonly tokenId: string;
  readonly name: string;
  readonly deskIds: readonly string[];
  readonly lastUsedAt: Instant | null;
  readonly person: PersonRecord | null;
}

/** Desks and people. */
export class StaffStore {
  constructor(private readonly database: Database) {}

  async person(id: string): Promise<PersonRecord | null> {
    const [row] = await runPrepared(this.database, PERSON, [id]);
    return row === undefined ? null : fromRow(personTable, row);
  }

  /** The active person of a session that is not over, by the session's hash; else null. */
  async personOfSession(tokenHash: string, now: Instant): Promise<PersonRecord | null> {
    const [row] = await runPrepared(this.database, PERSON_OF_SESSION, [tokenHash, new Date(now)]);
    return row === undefined ? null : fromRow(personTable, row);
  }

  /** Who holds an API token that is neither over nor revoked, by the token's hash; else null. */
  async holderOfToken(tokenHash: string, now: Instant): Promise<TokenHolder | null> {
    const [row] = await runPrepared(this.database, BEARER_OF_TOKEN, [tokenHash, new Date(now)]);
    if (row === undefined) return null;
    const { token_desk_ids: deskIds, token_last_used_at: lastUsedAt } = row;
    return {
      tokenId: String(row['token_id']), name: String(row['token_name']), deskIds: Array.isArray(deskIds) ? deskIds.map(String) : [],
      lastUsedAt: lastUsedAt instanceof Date ? lastUsedAt.getTime() : null, person: row['token_person_id'] === null ? null : fromRow(personTable, row),
    };
  }

  /** By e-mail address, in any case of letters. */
  async personByEmail(email: string): Promise<PersonRecord | null> {
    if (email.includes('\u0000')) return null;
    const [row] = await runSql(this.database, `select ${selectList(personTable)} from person where lower(person.email) = lower($1)`, [email]);
    return row === undefined ? null : fromRow(personTable, row);
  }

  async people(): Promise<readonly PersonRecord[]> {
    const rows = await runSql(this.database, `select ${selectList(personTable)} from person order by person.name, person.id limit ${PEOPLE_MAX}`);
    return rows.map((row) => fromRow(personTable, row));
  }

  async savePeople(people: readonly PersonRecord[]): Promise<void> {
    await upsert(this.database, personTable, people);
  }

  /** Until when a person cannot be reached; null = reachable. */
  async setUnavailable(personId: string, until: Instant | null): Promise<void> {
    await runSql(this.database, 'update person set unavailable_until = $2 where person.id = $1', [personId, until === null ? null : new Date(until)]);
  }

  /** The calendar that says when a person may be written to about what can wait; null = at any hour. */
  async setCalendar(personId: string, calendarId: string | null): Promise<void> {
    await runSql(this.database, 'update person set calendar_id = $2 where person.id = $1', [personId, calendarId]);
  }

  /** Who of these people is away at `now`, and until when. */
  async unavailable(personIds: readonly string[], now: Instant): Promise<ReadonlyMap<string, Instant>> {
    const rows = await runSql(this.database, `
      select person.id, person.unavailable_until from person where person.id = any ($1::text[]) and person.unavailable_until > $2`, [personIds, new Date(now)]);
    return new Map(rows.flatMap(({ id, unavailable_until: until }) => (typeof id === 'string' && until instanceof Date ? [[id, until.getTime()] as const] : [])));
  }

  async desk(id: string): Promise<DeskRecord | null> {
    const [row] = await runSql(this.database, `select ${selectList(deskTable)} from desk where desk.id = $1`, [id]);
    return row === undefined ? null : fromRow(deskTable, row);
  }

  async desks(): Promise<readonly DeskRecord[]> {
    const rows = await runSql(this.database, `select ${selectList(deskTable)} from desk order by desk.id limit ${DESKS_MAX}`);
    return rows.map((row) => fromRow(deskTable, row));
  }

  async saveDesks(desks: readonly DeskRecord[]): Promise<void> {
    await upsert(this.database, deskTable, desks);
  }
}

/** Inserts rows or replaces those with the same key. */
async function upsert<T extends object>(database: Database, table: Table<T>, rows: readonly T[]): Promise<void> {
  if (rows.length === 0) return;
  const names = columnNames(table);
  const keys = Object.entries<{ key: boolean }>(table.columns).filter(([, column]) => column.key).map(([property]) => snakeCase(property));
  const assignments = names.filter((name) => !keys.includes(name)).map((name) => `${name} = excluded.${name}`);
  await runSql(database, `
    insert into ${table.name} (${names.join(', ')}) select ${names.map((name) => `r.${name}`).join(', ')}
    from jsonb_to_recordset($1::jsonb) as r(${recordList(table)})
    on conflict (${keys.join(', ')}) do update set ${assignments.join(', ')}`, [JSON.stringify(rows.map((row) => toRecord(table, row)))]);
}
