/** A person's own password: changed with the old one, or by a link that works once. */
import { refuse } from '#domain';
import type { Instant, Refusal } from '#domain';
import { OwnAccountStore } from '#persistence';
import type { AdminAct, Database, PersonRecord } from '#persistence';
import { LoginFailures } from './login-failures';
import { hashPassword, verifyPassword } from './password';
import { passwordFlaw } from './password-strength';
import { RESET_PREFIX, hashToken, newToken } from './secret-token';

/** Long enough to be handed over on the next working day, short enough to be forgotten about (own design). */
export const RESET_MS = 24 * 3_600_000;

export interface PasswordChange {
  readonly person: PersonRecord;
  readonly current: string;
  readonly next: string;
  /** Where the request comes from, for the limit of failures. */
  readonly address: string;
  /** The session that goes on; null = all end. */
  readonly session: string | null;
  readonly now: Instant;
}
const actOf = (personId: string, role: string, action: string): AdminAct => ({ actorId: personId, actorRole: role, action, params: { personId } });

export class Passwords {
  private readonly store: OwnAccountStore;
  private readonly failures: LoginFailures;

  /** `organisation`: a word no password should be made of. */
  constructor(database: Database, private readonly organisation: string) {
    this.store = new OwnAccountStore(database);
    this.failures = new LoginFailures(database);
  }

  /**
   * A new password for the right old one; every other session ends, API tokens go on. Refuses `rate.limited` after too many wrong ones (they count
   * with failed logins), `password.wrong`, `password.same` and what `passwordFlaw` refuses. A repeat is refused, because the old one is no longer right.
   */
  async change({ person, current, next, address, session, now }: PasswordChange): Promise<{ readonly ok: true } | Refusal> {
    const limited = await this.failures.check(person.email, address, now);
    if (limited !== null) return limited;
    if (!(await verifyPassword(current, person.passwordHash))) {
      await this.failures.record(person.email, address, now);
      return { ...refuse('password.wrong', {}), field: 'current' };
    }
    await this.failures.forget(person.email, address);
    const flaw = next === current ? refuse('password.same', {}) : this.flawOf(next, person);
    if (flaw !== null) return { ...flaw, field: 'next' };
    const given = { personId: person.id, oldHash: person.passwordHash, newHash: await hashPassword(next), keepSession: session === null ? null : hashToken(session) };
    const changed = await this.store.setPassword(given, actOf(person.id, person.roles[0] ?? 'person', 'password.changed'));
    return changed ? { ok: true } : { ...refuse('password.wrong', {}), field: 'current' };
  }

  /** A link for a new password, in this answer only; any earlier one of this person stops working. Null when nobody active has the id. */
  async issueReset(personId: string, by: { readonly actorId: string; readonly actorRole: string }, now: Instant): Promise<{ readonly token: string; readonly expiresAt: Instant } | null> {
    const token = newToken(RESET_PREFIX);
    const expiresAt = now + RESET_MS;
    const made = await this.store.issueReset({ tokenHash: hashToken(token), personId, createdBy: by.actorId, expiresAt }, now, { ...by, action: 'password.reset-issued', params: { personId } });
    return made ? { token, expiresAt } : null;
  }

  /** For whom a link is; refuses `reset.invalid` alike for one unknown, used, expired, or of a person no longer active. */
  async resetFor(token: string, now: Instant): Promise<{ readonly ok: true; readonly person: PersonRecord; readonly expiresAt: Instant } | Refusal> {
    const found = await this.store.resetOf(hashToken(token), now);
    return found === null ? refuse('reset.invalid') : { ok: true, ...found };
  }

  /** Sets the new password and uses the link up; all sessions end. Refuses `reset.invalid` and what `passwordFlaw` refuses; then the link goes on working. */
  async reset(token: string, password: string, now: Instant): Promise<{ readonly ok: true } | Refusal> {
    const found = await this.resetFor(token, now);
    if (!found.ok) return found;
    const flaw = this.flawOf(password, found.person);
    if (flaw !== null) return { ...flaw, field: 'password' };
    const { id, roles } = found.person;
    const used = await this.store.useReset({ tokenHash: hashToken(token), newHash: await hashPassword(password), now }, actOf(id, roles[0] ?? 'person', 'password.reset'));
    return used ? { ok: true } : refuse('reset.invalid');
  }

  private flawOf(password: string, { name, email }: PersonRecord): Refusal | null {
    return passwordFlaw(password, [name, email, this.organisation]);
  }
}
