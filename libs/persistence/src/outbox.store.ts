/**
 * Messages leave once. A row is taken (`claim`: queued → sending, committed before anything is sent), sent, and settled. If the sender
 * dies in between, nobody knows whether the provider took it: words to a customer then become `unknown`, which a person clears up, while
 * a notice to staff and mail about a person's account is sent again: to be told twice is better than not at all.
 */
import { OUTBOX_CHANNEL } from './commit-sql';
import { runPrepared, runSql } from './run-prepared';
import type { Database } from './run-prepared';
import { fromRow, selectList } from './table';
import { outboxTable } from './tables/outbox.table';
import type { OutboxRecord } from './tables/outbox.table';
import type { Instant } from './types';

/** One claim never takes more: a sender that dies leaves no more than this in doubt. */
const CLAIM_MAX = 100;
const EXPIRE_MAX = 500;
const ERROR_MAX_CHARACTERS = 1_000;
const COLUMNS = `${selectList(outboxTable)}, outbox.created_at`;

// Asked for every message, so they are prepared once per connection: planning them took longer than running them.
const CLAIM = {
  name: 'tikkun_outbox_claim',
  text: `
      with due as (
        select outbox.key from outbox
        where outbox.state = 'queued' and (outbox.next_attempt_at is null or outbox.next_attempt_at <= now())
        order by outbox.created_at, outbox.key limit $1 for update skip locked
      ), claimed as (
        update outbox set state = 'sending', attempts = outbox.attempts + 1, leased_by = $2, leased_until = now() + $3 * interval '1 millisecond'
        from due where outbox.key = due.key
        returning ${COLUMNS}
      ), shown as (
        update message set delivery = 'sending' from claimed
        where message.crisis_id = claimed.crisis_id and message.id = claimed.message_id and message.delivery = 'queued'
      )
      select ${COLUMNS} from claimed as outbox order by outbox.created_at, outbox.key`,
};
const SETTLE = {
  name: 'tikkun_outbox_settle',
  text: `
      with settled as (
        update outbox set state = $2::text, last_error = nullif($3, ''), leased_until = null, settled_at = now()
        where outbox.key = $1 and (outbox.state = 'sending' or (outbox.state = 'unknown' and outbox.reported_at is null and $2::text in ('sent', 'failed')))
        returning outbox.key, outbox.crisis_id, outbox.message_id
      ), shown as (
        update message set delivery = case when $2::text = 'suppressed' then 'failed' else $2::text end, delivery_detail = nullif($3, ''), settled_at = now()
        from settled where message.crisis_id = settled.crisis_id and message.id = settled.message_id and message.delivery in ('queued', 'sending', 'unknown')
      )
      select settled.key from settled`,
};
const EXPIRE_LEASES = {
  name: 'tikkun_outbox_expire_leases',
  text: `
      with expired as (
        select outbox.key from outbox where outbox.state = 'sending' and outbox.leased_until < now()
        order by outbox.leased_until, outbox.key limit ${EXPIRE_MAX} for update skip locked
      ), settled as (
        update outbox set
          state = case when outbox.kind in ('staff', 'account') then 'queued' else 'unknown' end,
          settled_at = case when outbox.kind in ('staff', 'account') then null else now() end,
          last_error = 'the sender ended before it said what became of this message', leased_until = null
        from expired where outbox.key = expired.key
        returning ${COLUMNS}
      ), shown as (
        update message set delivery = settled.state, settled_at = settled.settled_at, delivery_detail = settled.last_error from settled
        where message.crisis_id = settled.crisis_id and message.id = settled.message_id and message.delivery = 'sending'
      ), told as (
        select pg_notify('${OUTBOX_CHANNEL}', '') where exists (select 1 from settled where settled.state = 'queued')
      )
      select ${COLUMNS}, (select count(*) from told) as told from settled as outbox order by outbox.key`,
};
const UNREPORTED = {
  name: 'tikkun_outbox_unreported',
  text: `
      select ${COLUMNS} from outbox
      where outbox.message_id is not null and outbox.settled_at is not null and outbox.reported_at is null
      order by outbox.settled_at, outbox.key limit $1`,
};
const NEXT_ATTEMPT_AT = {
  name: 'tikkun_outbox_next_attempt_at',
  text: "select min(coalesce(outbox.next_attempt_at, outbox.created_at)) as at from outbox where outbox.state = 'queued'",
};

export class OutboxStore {
  constructor(private readonly database: Database) {}

  /** Takes up to `count` due rows for `leasedBy`, oldest first, and marks them `sending` for `leaseMs`. Several senders never get the same row. */
  async claim(count: number, leasedBy: string, leaseMs: number): Promise<readonly OutboxRecord[]> {
    const rows = await runPrepared(this.database, CLAIM, [Math.min(count, CLAIM_MAX), leasedBy, leaseMs]);
    return rows.map((row) => fromRow(outboxTable, row));
  }

  /**
   * Records what became of a row being sent. A late `sent` or `failed` also clears an `unknown` not yet reported to the crisis.
   * Returns whether anything changed: false for a row already settled, so a repeat is harmless.
   */
  async settle(key: string, state: 'sent' | 'failed' | 'unknown' | 'suppressed', detail: string): Promise<boolean> {
    const rows = await runPrepared(this.database, SETTLE, [key, state, detail.slice(0, ERROR_MAX_CHARACTERS)]);
    return rows.length === 1;
  }

  /** Back to `queued` until `atMs`, after a failure before the provider accepted anything. False when the row is no longer being sent. */
  async reschedule(key: string, atMs: Instant, error: string): Promise<boolean> {
    const rows = await runSql(this.database, `
      with rescheduled as (
        update outbox set state = 'queued', next_attempt_at = $2, last_error = $3, leased_until = null, leased_by = null
        where outbox.key = $1 and outbox.state = 'sending' returning outbox.key, outbox.crisis_id, outbox.message_id
      ), shown as (
        update message set delivery = 'queued' from rescheduled
        where message.crisis_id = rescheduled.crisis_id and message.id = rescheduled.message_id and message.delivery = 'sending'
      )
      select rescheduled.key from rescheduled`, [key, new Date(atMs), error.slice(0, ERROR_MAX_CHARACTERS)]);
    return rows.length === 1;
  }

  /** Back to `queued` until `atMs` because its receiver is not to be disturbed before; the attempt was none. False when the row is no longer being sent. */
  async postpone(key: string, atMs: Instant): Promise<boolean> {
    const rows = await runSql(this.database, `
      update outbox set state = 'queued', next_attempt_at = $2, attempts = greatest(outbox.attempts - 1, 0), leased_until = null, leased_by = null
      where outbox.key = $1 and outbox.state = 'sending' returning outbox.key`, [key, new Date(atMs)]);
    return rows.length === 1;
  }

  /** Settles rows whose sender is gone: customer and survey → `unknown`, staff and account → `queued` again. Returns them as they are now. */
  async expireLeases(): Promise<readonly OutboxRecord[]> {
    const rows = await runPrepared(this.database, EXPIRE_LEASES, []);
    return rows.map((row) => fromRow(outboxTable, row));
  }

  /** Settled rows whose outcome the crisis has not been told (a drill's held-back message counts as sent). Oldest first. */
  async unreported(count: number): Promise<readonly OutboxRecord[]> {
    const rows = await runPrepared(this.database, UNREPORTED, [Math.min(count, CLAIM_MAX)]);
    return rows.map((row) => fromRow(outboxTable, row));
  }

  /** The crisis has been told; a repeat changes nothing. */
  async markReported(key: string): Promise<void> {
    await runSql(this.database, 'update outbox set reported_at = now() where outbox.key = $1 and outbox.reported_at is null', [key]);
  }

  /** When the next waiting row is due, so that a sender can sleep until then; null when none waits. */
  async nextAttemptAt(): Promise<Instant | null> {
    const [row] = await runPrepared(this.database, NEXT_ATTEMPT_AT, []);
    const at = row?.['at'];
    return at instanceof Date ? at.getTime() : null;
  }

  async byKey(key: string): Promise<OutboxRecord | null> {
    const [row] = await runSql(this.database, `select ${COLUMNS} from outbox where outbox.key = $1`, [key]);
    return row === undefined ? null : fromRow(outboxTable, row);
  }
}
