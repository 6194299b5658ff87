/** A person's own password: changed with the old one, or by a link that works once. */
import { randomUUID } from 'node:crypto';
import { refuse } from '#domain';
import type { Instant, Refusal } from '#domain';
import { AccountsStore, OwnAccountStore, StaffStore } from '#persistence';
import type { AccountNotice, AdminAct, Database, PersonRecord } from '#persistence';
import { LoginFailures } from './login-failures';
import { hashPassword, verifyPassword } from './password';
import { passwordFlaw } from './password-strength';
import { ASKS_PER_ACCOUNT_MAX, ASKS_PER_CALLER_MAX, ResetAsks } from './reset-asks';
import { hashToken, resetToken } from './secret-token';

/** Long enough to be handed over on the next working day, short enough to be forgotten about (own design). */
export const RESET_MS = 24 * 3_600_000;
/** Whoever asks himself sits at the login now (own design). */
export const ASKED_RESET_MS = 3_600_000;
/** Who asks at the login has proved nothing; the audit says so. */
const NOBODY_KNOWN = 'anonymous';

export interface ResetIssue {
  readonly personId: string;
  readonly by: { readonly actorId: string; readonly actorRole: string };
  /** Whether the link is mailed to the person. */
  readonly mailed: boolean;
  readonly now: Instant;
}
export interface IssuedReset {
  readonly token: string;
  readonly expiresAt: Instant;
}
export interface PasswordParts {
  /** A word no password should be made of. */
  readonly organisation: string;
  /** The installation's own. */
  readonly secret: string;
}

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
  private readonly asks: ResetAsks;
  private readonly staff: StaffStore;
  private readonly accounts: AccountsStore;

  constructor(database: Database, private readonly parts: PasswordParts) {
    this.store = new OwnAccountStore(database);
    this.failures = new LoginFailures(database);
    this.asks = new ResetAsks(database);
    this.staff = new StaffStore(database);
    this.accounts = new AccountsStore(database);
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

  /**
   * A link for a new password, from an administrator; any earlier one of this person stops working. `mailed`: its mail is queued with it. Null when
   * nobody active has the id. Each call makes a new link.
   */
  async issueReset({ personId, by, mailed, now }: ResetIssue): Promise<IssuedReset | null> {
    const resetId = randomUUID();
    const token = resetToken(resetId, this.parts.secret);
    const expiresAt = now + RESET_MS;
    const notice = mailed ? noticeOf({ resetId, personId, expiresAt, askedBy: 'administrator' }) : null;
    const made = await this.store.issueReset({ tokenHash: hashToken(token), personId, createdBy: by.actorId, expiresAt, notice }, now, { ...by, action: 'password.reset-issued', params: { personId, mailed } });
    return made ? { token, expiresAt } : null;
  }

  /**
   * A link asked for at the login: mailed to the person whose address it is, and to nobody else. The answer is the same whether there is such a
   * person, whether he is active, and whether his mailbox has had enough for now. Refuses `rate.limited` to a caller who asks too often.
   */
  async askReset({ email, address, now }: { readonly email: string; readonly address: string; readonly now: Instant }): Promise<{ readonly ok: true } | Refusal> {
    const { ofCaller, ofAccount, retryAfterMs } = await this.asks.count(email, address, now);
    if (ofCaller > ASKS_PER_CALLER_MAX) return refuse('rate.limited', { retryAfterSeconds: Math.ceil(retryAfterMs / 1_000) });
    const person = await this.staff.personByEmail(email);
    const resetId = randomUUID();
    if (person === null || !person.active || ofAccount > ASKS_PER_ACCOUNT_MAX) {
      // Who was meant is not kept where nobody is: what was typed may be a password.
      await this.accounts.note({ actorId: person?.id ?? NOBODY_KNOWN, actorRole: NOBODY_KNOWN, action: 'password.reset-asked', params: { mailed: false } });
      return { ok: true };
    }
    const expiresAt = now + ASKED_RESET_MS;
    const reset = { tokenHash: hashToken(resetToken(resetId, this.parts.secret)), personId: person.id, createdBy: person.id, expiresAt, notice: noticeOf({ resetId, personId: person.id, expiresAt, askedBy: 'login' }) };
    await this.store.issueReset(reset, now, { actorId: person.id, actorRole: NOBODY_KNOWN, action: 'password.reset-asked', params: { personId: person.id, mailed: true } });
    return { ok: true };
  }

  /** The token of a link by its id, for the mail that carries it; null when the link works no longer. The same id gives the same token. */
  async livingToken(resetId: string, now: Instant): Promise<string | null> {
    const token = resetToken(resetId, this.parts.secret);
    return (await this.store.resetOf(hashToken(token), now)) === null ? null : token;
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
    return passwordFlaw(password, [name, email, this.parts.organisation]);
  }
}

/** Its key is the link's own: one link, one mail. */
function noticeOf({ resetId, personId, expiresAt, askedBy }: AccountNotice['params'] & { readonly personId: string }): AccountNotice {
  return { key: `account/password-reset/${resetId}`, kind: 'account', personId, template: 'account.password-reset', params: { resetId, expiresAt, askedBy } };
}
