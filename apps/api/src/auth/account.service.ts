/** One's own account: choices, password; and links for a new one, from an administrator or asked for at the login. */
import { toIso } from '#contracts';
import type { AccountChange, PasswordChangeRequest, ResetFacts, ResetIssued, ResetIssueRequest } from '#contracts';
import { refuse } from '#domain';
import type { Refusal } from '#domain';
import { newPasswordUrl, Passwords } from '#identity';
import { OwnAccountStore, RefusalAuditStore, StaffStore } from '#persistence';
import type { Database, PersonRecord } from '#persistence';
import type { MailWay } from '../mail/mail-way';
import { permit } from '../organisation/calendars.service';
import { ProblemError } from '../request';
import type { Principal } from '../request';

export interface AccountParts {
  readonly database: Database;
  /** A word no password should be made of. */
  readonly organisationName: string;
  /** Where staff reach the console; without a slash at the end. */
  readonly consoleUrl: string;
  readonly secret: string;
  readonly mailWay: MailWay;
}

/** Looking somebody up and queuing a mail takes longer than finding nobody: every answer waits this long, so that its time tells nothing (own design). */
const ASKED_ANSWER_MS = 400;
const TOLD = { server: 'sent', catcher: 'caught', none: 'not-set-up' } as const;

export class AccountService {
  private readonly staff: StaffStore;
  private readonly store: OwnAccountStore;
  private readonly passwords: Passwords;
  private readonly refused: RefusalAuditStore;

  constructor(private readonly parts: AccountParts) {
    this.staff = new StaffStore(parts.database);
    this.store = new OwnAccountStore(parts.database);
    this.passwords = new Passwords(parts.database, { organisation: parts.organisationName, secret: parts.secret });
    this.refused = new RefusalAuditStore(parts.database);
  }

  /** Throws `permission.denied` for whoever is no person. A repeat changes nothing. */
  async choose(principal: Principal, choices: AccountChange): Promise<PersonRecord> {
    const person = await this.own(principal);
    await this.store.choose(person.id, choices);
    return { ...person, ...choices };
  }

  /** Ends all sessions but `session`. Throws `permission.denied` and what `Passwords.change` refuses. */
  async changePassword(principal: Principal, request: PasswordChangeRequest, from: { readonly address: string; readonly session: string | null }): Promise<void> {
    const changed = await this.passwords.change({ person: await this.own(principal), ...request, ...from, now: Date.now() });
    if (!changed.ok) throw new ProblemError(changed);
  }

  /**
   * Each call makes a new link, ends the one before, and mails it. The link itself is in the answer only where it was not mailed, or is mailed to
   * nobody but the catcher. Throws `permission.denied`, `person.not-found`.
   */
  async issueReset(principal: Principal, personId: string, { byHand = false }: ResetIssueRequest): Promise<ResetIssued> {
    permit(principal, 'admin-people');
    const { mailWay, consoleUrl } = this.parts;
    const mail = byHand ? 'by-hand' : TOLD[mailWay];
    const mailed = mail === 'sent' || mail === 'caught';
    const unknown = refuse('person.not-found', { personId: personId.slice(0, 80) });
    const person = personId.includes('\u0000') ? null : await this.staff.person(personId);
    const made = person === null ? null : await this.passwords.issueReset({ personId: person.id, by: { actorId: principal.actorId, actorRole: 'administrator' }, mailed, now: Date.now() });
    if (person === null || made === null) throw new ProblemError(unknown);
    const { id, name, email } = person;
    return { person: { id, name, email }, mail, url: mail === 'sent' ? null : newPasswordUrl(consoleUrl, made.token), expiresAt: toIso(made.expiresAt) };
  }

  /**
   * A link asked for at the login. Answers alike, and after the same time, whoever's the address is. Throws `rate.limited`, and `reset.no-mail`
   * where none can be sent. A repeat mails a new link and ends the one before.
   */
  async askReset(email: string, address: string): Promise<void> {
    if (this.parts.mailWay === 'none') throw new ProblemError(refuse('reset.no-mail'));
    const waited = new Promise((resolve) => { setTimeout(resolve, ASKED_ANSWER_MS); });
    const asked = await this.passwords.askReset({ email, address, now: Date.now() });
    if (!asked.ok) {
      await this.refused.record({ actorId: 'anonymous', actorRole: 'anonymous', crisisId: null, command: 'ask-password-reset', code: asked.code, params: {} });
      throw new ProblemError(asked);
    }
    await waited;
  }

  /** Throws `reset.invalid`. */
  async checkReset(token: string): Promise<ResetFacts> {
    const { person: { name, email, language }, expiresAt } = good(await this.passwords.resetFor(token, Date.now()));
    return { name, email, language, expiresAt: toIso(expiresAt) };
  }

  /** Throws `reset.invalid` and what a password is refused for. */
  async useReset(token: string, password: string): Promise<void> {
    good(await this.passwords.reset(token, password, Date.now()));
  }

  private async own(principal: Principal): Promise<PersonRecord> {
    permit(principal, 'own-account');
    const person = principal.personId === null ? null : await this.staff.person(principal.personId);
    if (person === null) throw new ProblemError(refuse('auth.required'));
    return person;
  }
}

function good<T extends { readonly ok: true }>(answer: T | Refusal): T {
  if (!answer.ok) throw new ProblemError(answer);
  return answer;
}
