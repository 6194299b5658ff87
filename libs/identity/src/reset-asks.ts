import { createHash } from 'node:crypto';
import { runSql } from '#persistence';
import type { Database } from '#persistence';
import type { Instant } from '#domain';
import { FAILURE_WINDOW_MS } from './login-failures';

/** Links one caller may ask for within the window, for whomever: a person who mistypes his address a few times is none to be stopped (own design). */
export const ASKS_PER_CALLER_MAX = 10;
/** Mails one address gets within the window, whoever asks: nobody's mailbox is filled by another (own design). */
export const ASKS_PER_ACCOUNT_MAX = 3;

/** Counts links asked for at the login, known address or not, in the database of the failed logins: any number of API processes count together, and keys are hashes. */
export class ResetAsks {
  constructor(private readonly database: Database) {}

  /** Counts one more, and says how many there are now within the window. `retryAfterMs`: until the caller's own window is over. */
  async count(email: string, address: string, now: Instant): Promise<{ readonly ofCaller: number; readonly ofAccount: number; readonly retryAfterMs: number }> {
    const [caller, account] = [hash(`ask from ${address}`), hash(`ask for ${email.trim().toLowerCase()}`)];
    const rows = await runSql(this.database, `
      insert into login_failure (key, failures, first_at, last_at) select given.key, 1, $2, $2 from unnest($1::text[]) as given(key) order by given.key
      on conflict (key) do update set
        failures = case when login_failure.first_at > $3 then login_failure.failures + 1 else 1 end,
        first_at = case when login_failure.first_at > $3 then login_failure.first_at else excluded.first_at end,
        last_at = excluded.last_at
      returning login_failure.key, login_failure.failures, login_failure.first_at`, [[caller, account], new Date(now), new Date(now - FAILURE_WINDOW_MS)]);
    const of = (key: string) => rows.find((row) => row['key'] === key);
    const firstAt = of(caller)?.['first_at'];
    return {
      ofCaller: Number(of(caller)?.['failures'] ?? 1), ofAccount: Number(of(account)?.['failures'] ?? 1),
      retryAfterMs: firstAt instanceof Date ? firstAt.getTime() + FAILURE_WINDOW_MS - now : FAILURE_WINDOW_MS,
    };
  }
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url');
