import { refuse } from '#domain';
import type { Instant, Refusal } from '#domain';
import { StaffStore, runSql } from '#persistence';
import type { Database, PersonRecord } from '#persistence';
import { LoginFailures } from './login-failures';
import { verifyPassword } from './password';
import { SESSION_PREFIX, hashToken, newToken } from './secret-token';

/** A working day with room: staff log in once a shift. */
export const SESSION_MS = 12 * 3_600_000;
/** Sessions per person; the oldest gives way. */
const SESSIONS_MAX = 20;

export interface Login {
  readonly email: string;
  readonly password: string;
  /** Where the attempt comes from, for the limit of failures. */
  readonly address: string;
  readonly now: Instant;
}
export type LoginResult = { readonly ok: true; readonly token: string; readonly expiresAt: Instant; readonly person: PersonRecord } | Refusal;

/** Logins with a password, and the sessions they give. */
export class Sessions {
  private readonly staff: StaffStore;
  private readonly failures: LoginFailures;

  constructor(private readonly database: Database) {
    this.staff = new StaffStore(database);
    this.failures = new LoginFailures(database);
  }

  /**
   * Logs a person in. Refuses `auth.invalid-credentials` (the same for an unknown address, a wrong password and an inactive person, after
   * the same work) and `rate.limited` with `retryAfterSeconds` after too many failures.
   */
  async logIn(login: Login): Promise<LoginResult> {
    const { email, now } = login;
    const limited = await this.failures.check(email, login.address, now);
    if (limited !== null) return limited;
    const person = await this.staff.personByEmail(email);
    const right = await verifyPassword(login.password, person?.passwordHash ?? null);
    if (person === null || !right || !person.active) {
      await this.failures.record(email, login.address, now);
      return refuse('auth.invalid-credentials');
    }
    await this.failures.forget(email, login.address);
    return { ok: true, person, ...(await this.start(person.id, now)) };
  }

  /** Starts a session without a password, after another proof of who it is (OpenID Connect). */
  async start(personId: string, now: Instant): Promise<{ readonly token: string; readonly expiresAt: Instant }> {
    const token = newToken(SESSION_PREFIX);
    const expiresAt = now + SESSION_MS;
    await runSql(this.database, 'insert into session (token_hash, person_id, created_at, expires_at) values ($1, $2, $3, $4)', [hashToken(token), personId, new Date(now), new Date(expiresAt)]);
    await runSql(this.database, `
      delete from session where session.expires_at <= $2 or session.token_hash in (
        select session.token_hash from session where session.person_id = $1 order by session.created_at desc, session.token_hash offset ${SESSIONS_MAX}
      )`, [personId, new Date(now)]);
    return { token, expiresAt };
  }

  /** The active person behind a session; refuses `auth.session-expired` for one unknown, ended or over, or of a person no longer active. */
  async verify(token: string, now: Instant): Promise<{ readonly ok: true; readonly person: PersonRecord } | Refusal> {
    const person = await this.staff.personOfSession(hashToken(token), now);
    return person === null ? refuse('auth.session-expired') : { ok: true, person };
  }

  /** Ends a session; a repeat is harmless. */
  async logOut(token: string): Promise<void> {
    await runSql(this.database, 'delete from session where session.token_hash = $1', [hashToken(token)]);
  }

  /** Ends all sessions of a person: he left, or his password was changed. */
  async logOutEverywhere(personId: string): Promise<void> {
    await runSql(this.database, 'delete from session where session.person_id = $1', [personId]);
  }
}
