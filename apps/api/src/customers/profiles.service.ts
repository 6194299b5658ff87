/** The profile of a customer: read, written by our people, read from the customer system. Every change keeps its author. */
import { toIso } from '#contracts';
import type { CustomerProfileOut, PageQuery, ProfileChangeOut, ProfilePatch, ProfileRequest } from '#contracts';
import { NO_PROFILE_FACTS, refuse } from '#domain';
import type { ContactProfile, ProfileFacts, ProfileSource } from '#domain';
import { mayDo } from '#identity';
import { CustomerProfileStore, runSql } from '#persistence';
import type { AccountRecord, Database, SavedProfile } from '#persistence';
import { readNames } from '../reads/names';
import { requireRead } from '../reads/permission';
import { inScope } from '../reads/scope';
import { Where, pageOfList, recordOf } from '../reads/sql';
import type { PageOf } from '../reads/sql';
import { ProblemError } from '../request';
import type { Principal } from '../request';
import type { CrmPort } from './crm/crm-port';
import { presentProfile } from './profile.presenter';

const ID_MAX_CHARS = 80;
/** A profile is written a few times a year; the newest are shown. */
const CHANGES_MAX = 500;

export interface ProfilesParts {
  readonly database: Database;
  /** Null: no customer system is connected. */
  readonly crm: CrmPort | null;
  readonly now?: () => number;
}
interface Keeping {
  readonly facts: ProfileFacts;
  readonly externalId: string | null;
  readonly source: ProfileSource;
}

export class CustomerProfilesService {
  private readonly store: CustomerProfileStore;

  constructor(private readonly parts: ProfilesParts) {
    this.store = new CustomerProfileStore(parts.database);
  }

  /** Throws `customer.not-found`, also for one outside the principal's desks. A customer without a profile reads as version 0 with nothing known. */
  async read(principal: Principal, id: string): Promise<CustomerProfileOut> {
    return this.present(await this.account(principal, id));
  }

  /** Writes the whole profile. The same again changes nothing. Throws `customer.*`, `contact.not-found`, `permission.*`. */
  async write(principal: Principal, id: string, request: ProfileRequest): Promise<CustomerProfileOut> {
    const account = await this.writable(principal, id);
    const { externalId, contacts, ...facts } = request;
    const known = await this.store.contactsOf(account.id);
    const wanted = contacts.map(({ id: contactId, language, genderForm, channel }): ContactProfile => ({ contactId, language, genderForm, channel }));
    const index = wanted.findIndex((one) => !known.some(({ contactId }) => contactId === one.contactId));
    if (index >= 0) throw new ProblemError(refuse('contact.not-found', {}, `contacts.${String(index)}.id`));
    await this.keep(principal, account, { facts, externalId, source: 'records' });
    await this.store.saveContacts(account.id, wanted, { by: principal.actorId, at: this.now() });
    return this.present(account);
  }

  /** Reads the customer system and keeps what it says; fields it leaves out stay. Throws `customer.external-id-missing`, `crm.*`, `permission.*`. */
  async refresh(principal: Principal, id: string): Promise<CustomerProfileOut> {
    const account = await this.writable(principal, id);
    const { crm } = this.parts;
    if (crm === null) throw new ProblemError(refuse('crm.not-configured'));
    const stored = await this.store.find(account.id);
    if (stored?.externalId == null) throw new ProblemError(refuse('customer.external-id-missing', {}, 'externalId'));
    const found = await crm.findAccount(stored.externalId);
    if (!found.ok) throw new ProblemError(found);
    await this.keep(principal, account, { facts: patched(stored.facts, found.profile), externalId: stored.externalId, source: 'crm' });
    return this.present(account);
  }

  /** Every version with its author, the newest first. */
  async changes(principal: Principal, id: string, query: PageQuery): Promise<PageOf<ProfileChangeOut>> {
    const account = await this.account(principal, id);
    const rows = await runSql(this.parts.database, `
      select change.version, change.at, change.by, change.source, change.profile from customer_profile_change as change where change.account_id = $1 order by change.version desc limit ${String(CHANGES_MAX)}`, [account.id]);
    const changes = rows.map((row) => recordOf<{ readonly version: number; readonly at: number; readonly by: string; readonly source: ProfileSource; readonly profile: Record<string, unknown> }>(row));
    const names = await readNames(this.parts.database, changes.map((one) => one.by));
    return pageOfList(changes.map(({ at, by, ...rest }) => ({ ...rest, at: toIso(at), by: names.person(by) })), { name: 'profile-changes', ...query, keyOf: (one) => String(one.version) });
  }

  private async keep(principal: Principal, account: AccountRecord, { facts, externalId, source }: Keeping): Promise<SavedProfile> {
    const holder = externalId === null ? null : await this.store.accountOf(externalId);
    if (externalId !== null && holder !== null && holder !== account.id) throw new ProblemError(refuse('customer.external-id-taken', { externalId }, 'externalId'));
    return this.store.save({ accountId: account.id, externalId, facts, source, by: principal.actorId, at: this.now() });
  }

  private async present(account: AccountRecord): Promise<CustomerProfileOut> {
    const [stored, complaints, contacts] = await Promise.all([this.store.find(account.id), this.store.complaints(account.id), this.store.contactsOf(account.id)]);
    const names = await readNames(this.parts.database, [stored?.updatedBy ?? null, ...contacts.map((one) => one.contactId)]);
    return presentProfile({ account, stored, complaints, contacts, names, now: this.now(), customerSystem: this.parts.crm !== null });
  }

  /** The account, where the principal may see it: of his desk, of none, or with a crisis of his. */
  private async account(principal: Principal, id: string): Promise<AccountRecord> {
    const scope = requireRead(principal, 'read-customers');
    if (id.length > ID_MAX_CHARS || id.includes('\u0000')) throw new ProblemError(refuse('customer.not-found'));
    const where = new Where().when(id, (p) => `account.id = ${p}`);
    if (scope !== null) {
      const desks = where.bind(scope.deskIds);
      const crises = new Where();
      crises.parameters.push(...where.parameters);
      inScope(crises, scope);
      where.parameters.push(...crises.parameters.slice(where.parameters.length));
      where.add(`(account.desk_id is null or account.desk_id = any (${desks}::text[]) or exists (select 1 from crisis where crisis.account_id = account.id and ${crises.toSql()}))`);
    }
    const [row] = await runSql(this.parts.database, `select account.id, account.name, account.vip, account.desk_id from account where ${where.toSql()}`, where.parameters);
    if (row === undefined) throw new ProblemError(refuse('customer.not-found'));
    return recordOf<AccountRecord>(row);
  }

  /** Who may never write learns nothing of which customers there are. */
  private async writable(principal: Principal, id: string): Promise<AccountRecord> {
    const role = mayDo(principal, 'write-customers');
    if (role !== true) throw new ProblemError(role);
    const account = await this.account(principal, id);
    const verdict = mayDo(principal, 'write-customers', targetOf(account.deskId, principal));
    if (verdict !== true) throw new ProblemError(verdict);
    return account;
  }

  private now(): number {
    return (this.parts.now ?? Date.now)();
  }
}

/** A customer of no desk is everybody's. */
export const targetOf = (deskId: string | null, principal: Principal): { readonly deskId: string; readonly people: null } => ({ deskId: deskId ?? principal.deskIds[0] ?? '', people: null });

/** The facts with what another system says of them; fields left out stay. Pure. */
export function patched(facts: ProfileFacts | null, { vip, ...patch }: ProfilePatch): ProfileFacts {
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  return { ...(facts ?? NO_PROFILE_FACTS), ...given, ...(vip === undefined ? {} : { vip }) };
}
