/** One's own account: choices, password; and the link an administrator gives to whoever forgot his. */
import { toIso } from '#contracts';
import type { AccountChange, PasswordChangeRequest, ResetFacts, ResetIssued } from '#contracts';
import { refuse } from '#domain';
import type { Refusal } from '#domain';
import { Passwords } from '#identity';
import { OwnAccountStore, StaffStore } from '#persistence';
import type { Database, PersonRecord } from '#persistence';
import { permit } from '../organisation/calendars.service';
import { ProblemError } from '../request';
import type { Principal } from '../request';

export interface AccountParts {
  readonly database: Database;
  /** A word no password should be made of. */
  readonly organisationName: string;
  /** Where staff reach the console; without a slash at the end. */
  readonly consoleUrl: string;
}

export class AccountService {
  private readonly staff: StaffStore;
  private readonly store: OwnAccountStore;
  private readonly passwords: Passwords;

  constructor(private readonly parts: AccountParts) {
    this.staff = new StaffStore(parts.database);
    this.store = new OwnAccountStore(parts.database);
    this.passwords = new Passwords(parts.database, parts.organisationName);
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

  /** Throws `permission.denied`, `person.not-found`. Each call makes a new link and ends the one before. */
  async issueReset(principal: Principal, personId: string): Promise<ResetIssued> {
    permit(principal, 'admin-people');
    const unknown = refuse('person.not-found', { personId: personId.slice(0, 80) });
    const person = personId.includes('\u0000') ? null : await this.staff.person(personId);
    const made = person === null ? null : await this.passwords.issueReset(person.id, { actorId: principal.actorId, actorRole: 'administrator' }, Date.now());
    if (person === null || made === null) throw new ProblemError(unknown);
    // Behind the #: a browser never sends it, so it stands in no log of a server or proxy.
    return { person: { id: person.id, name: person.name }, url: `${this.parts.consoleUrl}/new-password#${made.token}`, expiresAt: toIso(made.expiresAt) };
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
