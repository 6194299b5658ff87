import type { AdminAct } from './accounts.store';
import { OUTBOX_CHANNEL } from './commit-sql';
import { runSql } from './run-prepared';
import type { Database } from './run-prepared';
import { fromRow, selectList } from './table';
import { passwordResetTable } from './tables/password-reset.table';
import type { PasswordResetRecord } from './tables/password-reset.table';
import type { AccountNotice } from './tables/outbox.table';
import { personTable } from './tables/staff.table';
import type { PersonRecord } from './tables/staff.table';
import type { Instant, Language } from './types';

export interface AccountChoices {
  readonly language: Language;
  /** IANA zone; null = that of the device. */
  readonly zone: string | null;
  readonly hebrewDates: boolean;
}
export type NewReset = Pick<PasswordResetRecord, 'tokenHash' | 'personId' | 'createdBy' | 'expiresAt'> & { readonly notice: AccountNotice | null };
/** A used or expired link tells nothing any more; the audit has who made it and when it was used. */
const KEEP_RESETS_MS = 7 * 86_400_000;
const NOTED = 'insert into admin_act (actor_id, actor_role, action, params)';

/** What a person changes of his own account, and the links by which a forgotten password is set anew. */
export class OwnAccountStore {
  constructor(private readonly database: Database) {}

  async choose(personId: string, { language, zone, hebrewDates }: AccountChoices): Promise<void> {
    await runSql(this.database, 'update person set language = $2, zone = $3, hebrew_dates = $4 where person.id = $1', [personId, language, zone, hebrewDates]);
  }

  /**
   * A new password; every session but `keepSession` (a hash, null = none) ends, and so does every link for a new one. The change and its line in
   * the audit are one statement. False when `oldHash` is not the one that stands: two changes at once, or a repeat.
   */
  async setPassword(given: { readonly personId: string; readonly oldHash: string | null; readonly newHash: string; readonly keepSession: string | null }, act: AdminAct): Promise<boolean> {
    const rows = await runSql(this.database, `
      with changed as (
        update person set password_hash = $2 where person.id = $1 and person.password_hash is not distinct from $3 and person.active returning person.id
      ), ended as (
        delete from session using changed where session.person_id = changed.id and session.token_hash is distinct from $4
      ), spent as (
        delete from password_reset using changed where password_reset.person_id = changed.id
      ), noted as (${NOTED} select $5, $6, $7, $8::jsonb from changed)
      select changed.id from changed`, [given.personId, given.newHash, given.oldHash, given.keepSession, act.actorId, act.actorRole, act.action, JSON.stringify(act.params)]);
    return rows.length > 0;
  }

  /**
   * Keeps a link for a new password in place of any there was for this person; one that nobody vouched for (`createdBy` is the person himself)
   * leaves those an administrator made. The mail that carries it (`notice`, null = none) is queued in the same statement, once for its key.
   * False when nobody active has the id.
   */
  async issueReset(reset: NewReset, now: Instant, act: AdminAct): Promise<boolean> {
    const { tokenHash, personId, createdBy, expiresAt, notice } = reset;
    await runSql(this.database, 'delete from password_reset where (password_reset.person_id = $1 and ($3 <> $1 or password_reset.created_by = $1)) or password_reset.expires_at < $2', [personId, new Date(now - KEEP_RESETS_MS), createdBy]);
    const rows = await runSql(this.database, `
      with made as (
        insert into password_reset (token_hash, person_id, created_by, created_at, expires_at) select $1, person.id, $3, $4, $5 from person where person.id = $2 and person.active
        returning password_reset.person_id
      ), noted as (${NOTED} select $6, $7, $8, $9::jsonb from made), mailed as (
        insert into outbox (key, kind, payload, state, attempts) select $10::text, 'account', $11::jsonb, 'queued', 0 from made where $10::text is not null
        on conflict (key) do nothing returning 1
      )
      select made.person_id, (select pg_notify('${OUTBOX_CHANNEL}', '') where exists (select 1 from mailed)) as outbox_noted from made`,
    [tokenHash, personId, createdBy, new Date(now), new Date(expiresAt), act.actorId, act.actorRole, act.action, JSON.stringify(act.params), notice?.key ?? null, notice === null ? null : JSON.stringify(notice)]);
    return rows.length > 0;
  }

  /** For whom a link is; null for one unknown, used or expired, or of a person no longer active. */
  async resetOf(tokenHash: string, now: Instant): Promise<{ readonly person: PersonRecord; readonly expiresAt: Instant } | null> {
    const [row] = await runSql(this.database, `
      select ${selectList(personTable)}, password_reset.expires_at from password_reset join person on person.id = password_reset.person_id
      where password_reset.token_hash = $1 and password_reset.used_at is null and password_reset.expires_at > $2 and person.active`, [tokenHash, new Date(now)]);
    return row === undefined ? null : { person: fromRow(personTable, row), expiresAt: fromRow(passwordResetTable, row).expiresAt };
  }

  /** Uses a link up: the new password stands, every other link and every session ends, and it is in the audit, in one statement. False when it was used or has expired meanwhile. */
  async useReset(given: { readonly tokenHash: string; readonly newHash: string; readonly now: Instant }, act: AdminAct): Promise<boolean> {
    const rows = await runSql(this.database, `
      with used as (
        update password_reset set used_at = $3 where password_reset.token_hash = $1 and password_reset.used_at is null and password_reset.expires_at > $3
        returning password_reset.person_id
      ), changed as (
        update person set password_hash = $2 from used where person.id = used.person_id and person.active returning person.id
      ), ended as (
        delete from session using changed where session.person_id = changed.id
      ), spent as (
        delete from password_reset using changed where password_reset.person_id = changed.id and password_reset.token_hash <> $1
      ), noted as (${NOTED} select $4, $5, $6, $7::jsonb from changed)
      select changed.id from changed`, [given.tokenHash, given.newHash, new Date(given.now), act.actorId, act.actorRole, act.action, JSON.stringify(act.params)]);
    return rows.length > 0;
  }
}
