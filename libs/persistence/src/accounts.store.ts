import { runSql } from './run-prepared';
import type { Database } from './run-prepared';
import type { PersonRecord } from './tables/staff.table';

/** Who did it, and what stands in the audit of it. */
export interface AdminAct {
  readonly actorId: string;
  readonly actorRole: string;
  readonly action: string;
  readonly params: Readonly<Record<string, unknown>>;
}
export type AccountChange = Pick<PersonRecord, 'id' | 'name' | 'email' | 'roles' | 'deskIds' | 'language' | 'active' | 'otherName'>;

const ADMINISTRATOR = 'administrator';
/** The change and its line in the audit are one statement: neither is ever without the other. */
const NOTED = 'noted as (insert into admin_act (actor_id, actor_role, action, params) select';

/** People's accounts, who may log in as what; and the audit of acts on the organisation. */
export class AccountsStore {
  constructor(private readonly database: Database) {}

  /** False when the e-mail address (in any case of letters) or the id is somebody's. A repeat therefore adds nobody twice. */
  async add(person: PersonRecord, act: AdminAct): Promise<boolean> {
    const rows = await runSql(this.database, `
      with made as (
        insert into person (id, name, email, roles, desk_ids, language, password_hash, active, other_name) values ($1, $2, $3, $4::text[], $5::text[], $6, $7, $8, $9)
        on conflict do nothing returning person.id
      ), ${NOTED} $10, $11, $12, $13::jsonb from made)
      select made.id from made`,
    [person.id, person.name, person.email, person.roles, person.deskIds, person.language, person.passwordHash, person.active, person.otherName ?? null, act.actorId, act.actorRole, act.action, JSON.stringify(act.params)]);
    return rows.length > 0;
  }

  /** A line in the audit for an act that was carried out elsewhere. Not idempotent: every act is a line. */
  async note(act: AdminAct): Promise<void> {
    await runSql(this.database, 'insert into admin_act (actor_id, actor_role, action, params) values ($1, $2, $3, $4::jsonb)', [act.actorId, act.actorRole, act.action, JSON.stringify(act.params)]);
  }

  /**
   * False when nobody has the id, the e-mail address is somebody else's, or no active administrator would be left: those there are stay
   * locked while it is decided, so that two administrators cannot remove each other at once. A repeat changes nothing but adds a line.
   * Whoever is no longer active has no session left either, so that none of them comes back to life with the account.
   */
  async change(person: AccountChange, act: AdminAct): Promise<boolean> {
    const rows = await runSql(this.database, `
      with administrator as (
        select person.id from person where person.active and '${ADMINISTRATOR}' = any (person.roles) order by person.id for update
      ), changed as (
        update person set name = $2, email = $3, roles = $4::text[], desk_ids = $5::text[], language = $6, active = $7, other_name = $12
        where person.id = $1 and exists (select 1 from administrator where administrator.id <> $1 or ($7 and '${ADMINISTRATOR}' = any ($4::text[])))
          and not exists (select 1 from person as other where lower(other.email) = lower($3) and other.id <> $1)
        returning person.id
      ), ended as (
        delete from session using changed where session.person_id = changed.id and not $7
      ), ${NOTED} $8, $9, $10, $11::jsonb from changed)
      select changed.id from changed`,
    [person.id, person.name, person.email, person.roles, person.deskIds, person.language, person.active, act.actorId, act.actorRole, act.action, JSON.stringify(act.params), person.otherName ?? null]);
    return rows.length > 0;
  }
}
