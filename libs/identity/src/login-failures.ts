import { createHash } from 'node:crypto';
import { refuse } from '#domain';
import type { Instant, Refusal } from '#domain';
import { runSql } from '#persistence';
import type { Database } from '#persistence';

/** Failures of one address at one account within the window, after which it waits. Others at the same account are not locked out. */
export const FAILURES_MAX = 5;
/** Failures of everyone at one account: guessing from many addresses. High enough that nobody can lock a person out by mischief alone. */
export const ACCOUNT_FAILURES_MAX = 50;
export const FAILURE_WINDOW_MS = 15 * 60_000;

/** Counts failed logins in the database, so that any number of API processes count together. Keys are hashes: no addresses are kept. */
export class LoginFailures {
  constructor(private readonly database: Database) {}

  /** Null, or the refusal `rate.limited` with `retryAfterSeconds`. */
  async check(email: string, address: string, now: Instant): Promise<Refusal | null> {
    const [one, all] = keysOf(email, address);
    const rows = await runSql(this.database, `
      select login_failure.first_at from login_failure
      where login_failure.first_at > $3 and ((login_failure.key = $1 and login_failure.failures >= ${FAILURES_MAX}) or (login_failure.key = $2 and login_failure.failures >= ${ACCOUNT_FAILURES_MAX}))
      order by login_failure.first_at desc limit 1`, [one, all, new Date(now - FAILURE_WINDOW_MS)]);
    const firstAt = rows[0]?.['first_at'];
    return firstAt instanceof Date ? refuse('rate.limited', { retryAfterSeconds: Math.ceil((firstAt.getTime() + FAILURE_WINDOW_MS - now) / 1_000) }) : null;
  }

  /** Counts a failure; a window that is over begins anew. Old rows are cleared in passing, so the table stays as small as the attack. */
  async record(email: string, address: string, now: Instant): Promise<void> {
    const windowStart = new Date(now - FAILURE_WINDOW_MS);
    await runSql(this.database, `
      insert into login_failure (key, failures, first_at, last_at) select given.key, 1, $2, $2 from unnest($1::text[]) as given(key) order by given.key
      on conflict (key) do update set
        failures = case when login_failure.first_at > $3 then login_failure.failures + 1 else 1 end,
        first_at = case when login_failure.first_at > $3 then login_failure.first_at else excluded.first_at end,
        last_at = excluded.last_at`, [keysOf(email, address), new Date(now), windowStart]);
    await runSql(this.database, 'delete from login_failure where login_failure.last_at < $1', [windowStart]);
  }

  /** A right password clears the address; the account's own count runs on. */
  async forget(email: string, address: string): Promise<void> {
    await runSql(this.database, 'delete from login_failure where login_failure.key = $1', [keysOf(email, address)[0]]);
  }
}

function keysOf(email: string, address: string): readonly [one: string, all: string] {
  const who = email.trim().toLowerCase();
  const hash = (text: string) => createHash('sha256').update(text).digest('base64url');
  return [hash(`one ${who} ${address}`), hash(`all ${who}`)];
}
