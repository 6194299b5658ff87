/** Who may log in, and as what. Only for administrators; every change stands in the audit, and one administrator always remains. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Person, PersonChange, PersonCreated, PersonRequest } from '#contracts';
import { refuse } from '#domain';
import { hashPassword } from '#identity';
import type { AccountsStore, PersonRecord, StaffStore } from '#persistence';
import { presentPerson } from '../reads/reference.service';
import { ProblemError } from '../request';
import type { Principal } from '../request';
import { permit } from './calendars.service';

export interface AccountsParts {
  readonly staff: Pick<StaffStore, 'person' | 'personByEmail' | 'desks'>;
  readonly accounts: AccountsStore;
  /** Throws for somebody whose account may not simply be closed. */
  readonly checkFree: (personId: string) => Promise<void>;
}
/** 96 bits, 16 letters: nobody guesses it, and it can be read out. */
const PASSWORD_BYTES = 12;

export class AccountsService {
  constructor(private readonly parts: AccountsParts) {}

  /** Adds a person; the first password is in this answer only. Refuses `permission.denied`, `desk.not-found`, `person.email-taken` (also for a repeat). */
  async add(principal: Principal, request: PersonRequest): Promise<PersonCreated> {
    permit(principal, 'admin-people');
    await this.checkDesks(request.desks);
    const password = randomBytes(PASSWORD_BYTES).toString('base64url');
    const { name, email, roles, desks, language, otherName = null } = request;
    const person: PersonRecord = { id: randomUUID(), name, email, roles: [...new Set(roles)], deskIds: [...new Set(desks)], language, passwordHash: await hashPassword(password), active: true, unavailableUntil: null, calendarId: null, otherName };
    const added = await this.parts.accounts.add(person, { ...actorOf(principal), action: 'person.added', params: { personId: person.id, roles: person.roles, desks: person.deskIds } });
    if (!added) throw emailTaken();
    return { person: presentPerson(person), password };
  }

  /** Refuses `permission.denied`, `person.not-found`, `desk.not-found`, `person.email-taken`, `person.last-administrator`, and `person.holds-work` for whoever must hand over first. */
  async change(principal: Principal, personId: string, request: PersonChange): Promise<Person> {
    permit(principal, 'admin-people');
    const before = personId.includes('\u0000') ? null : await this.parts.staff.person(personId);
    if (before === null) throw new ProblemError(refuse('person.not-found', { personId: personId.slice(0, 80) }));
    await this.checkDesks(request.desks);
    const { name, email, roles, desks, language, active, otherName = before.otherName ?? null } = request;
    if (before.active && !active) await this.parts.checkFree(before.id);
    const after = { id: before.id, name, email, roles: [...new Set(roles)], deskIds: [...new Set(desks)], language, active, otherName };
    const params = { personId: before.id, rolesBefore: before.roles, rolesAfter: after.roles, desksBefore: before.deskIds, desksAfter: after.deskIds, activeBefore: before.active, activeAfter: active };
    if (await this.parts.accounts.change(after, { ...actorOf(principal), action: 'person.changed', params })) return presentPerson({ ...before, ...after });
    const holder = await this.parts.staff.personByEmail(email);
    if (holder !== null && holder.id !== before.id) throw emailTaken();
    throw new ProblemError(refuse('person.last-administrator', {}, active ? 'roles' : 'active'));
  }

  private async checkDesks(wanted: readonly string[]): Promise<void> {
    if (wanted.length === 0) return;
    const known = new Set((await this.parts.staff.desks()).map(({ id }) => id));
    const missing = wanted.find((id) => !known.has(id));
    if (missing !== undefined) throw new ProblemError(refuse('desk.not-found', { desk: missing }, 'desks'));
  }
}

const actorOf = (principal: Principal): { readonly actorId: string; readonly actorRole: string } => ({ actorId: principal.actorId, actorRole: 'administrator' });
const emailTaken = (): ProblemError => new ProblemError(refuse('person.email-taken', {}, 'email'));
