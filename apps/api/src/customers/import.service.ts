/** Customers by the file, a line of JSON or a row of CSV each, checked and planned before anything is written; a row that fails changes nothing and stops no other. */
import { createHash } from 'node:crypto';
import { importRow } from '#contracts';
import type { ImportReport, ImportRequest, ImportRow } from '#contracts';
import { refuse } from '#domain';
import type { ContactProfile, Refusal } from '#domain';
import { mayDo } from '#identity';
import { CustomerProfileStore, CustomerStore, StaffStore, runSql } from '#persistence';
import type { AccountRecord, ContactRecord, Database, StoredProfile } from '#persistence';
import { decimalsOf } from '../imports/amount';
import { importReport, readRows } from '../imports/import-rows';
import type { LineError } from '../imports/import-rows';
import { rowsSeen } from '../imports/rows-seen';
import type { RowsSeen } from '../imports/rows-seen';
import { ProblemError } from '../request';
import type { Principal } from '../request';
import { CUSTOMER_COLUMNS } from './customer-columns';
import { patched, targetOf } from './profiles.service';

type Outcome = 'created' | 'changed' | 'unchanged';
interface Planned {
  readonly account: AccountRecord;
  readonly stored: StoredProfile | null;
  readonly contacts: readonly ContactRecord[];
  readonly spoken: readonly ContactProfile[];
  readonly outcome: Outcome;
}

export class CustomerImportService {
  private readonly profiles: CustomerProfileStore;
  private readonly customers: CustomerStore;

  constructor(private readonly parts: { readonly database: Database; readonly now?: () => number }) {
    this.profiles = new CustomerProfileStore(parts.database);
    this.customers = new CustomerStore(parts.database);
  }

  /** Loads the rows, or with `dryRun` only says what would become of them. The same file again changes nothing. Throws `permission.denied` and the problems of a CSV header. */
  async load(principal: Principal, request: ImportRequest): Promise<ImportReport> {
    const role = mayDo(principal, 'write-customers');
    if (role !== true) throw new ProblemError(role);
    const { dryRun } = request;
    const counts = { created: 0, changed: 0, unchanged: 0 };
    const errors: LineError[] = [];
    const seen = await rowsSeen(this.parts.database, { importId: request.importId, of: `customers/${principal.actorId}` });
    const rows = readRows(request, { schema: importRow, columns: CUSTOMER_COLUMNS });
    const desks = new Set((await new StaffStore(this.parts.database).desks()).map((desk) => desk.id));
    for (const row of rows) {
      const refusal = row.value === null ? null : await this.line(principal, row.value, { line: row.line, takenForTwoDecimals: row.takenForTwoDecimals, seen, desks, dryRun, counts });
      errors.push(...row.errors, ...(refusal === null ? [] : [row.refused(refusal)]));
    }
    return importReport(dryRun, counts, errors);
  }

  private async line(principal: Principal, row: ImportRow, at: { readonly line: number; readonly takenForTwoDecimals: boolean; readonly seen: RowsSeen; readonly desks: ReadonlySet<string>; readonly dryRun: boolean; readonly counts: Record<Outcome, number> }): Promise<Refusal | null> {
    const keys = [`name/${row.name.toLowerCase()}`, ...(row.externalId === undefined ? [] : [`id/${row.externalId}`])];
    const twice = await at.seen.first(keys, at.line);
    if (twice !== null) return refuse('import.duplicate', { line: twice }, 'name');
    if (row.deskId !== undefined && !at.desks.has(row.deskId)) return refuse('desk.not-found', { deskId: row.deskId }, 'deskId');
    const plan = await this.plan(principal, row);
    if ('code' in plan) return plan;
    const onFile = plan.stored?.facts.currency ?? null;
    // The file's amount has no currency of its own, and that on file is told in other units: a hundred times too much, or too little.
    if (at.takenForTwoDecimals && decimalsOf(onFile) !== decimalsOf(null)) return refuse('import.amount-without-currency', { currency: onFile ?? '' }, 'contractValueMinorPerYear');
    // The same customer on file under a name in one row and under his number in another.
    const same = await at.seen.first([`account/${plan.account.id}`], at.line);
    if (same !== null) return refuse('import.duplicate', { line: same }, 'name');
    if (!at.dryRun && plan.outcome !== 'unchanged') await this.apply(principal, row, plan);
    at.counts[plan.outcome] += 1;
    return null;
  }

  private async plan(principal: Principal, row: ImportRow): Promise<Planned | Refusal> {
    const found = await this.find(row);
    if (found !== null && 'code' in found) return found;
    const account = found ?? { id: `account-${digest(row.externalId === undefined ? `name/${row.name.toLowerCase()}` : `id/${row.externalId}`)}`, name: row.name, vip: row.vip?.value ?? false, deskId: row.deskId ?? principal.deskIds[0] ?? null };
    const verdict = mayDo(principal, 'write-customers', targetOf(account.deskId, principal));
    if (verdict !== true) return verdict;
    const [stored, file, spokenNow] = found === null ? [null, [], []] : await Promise.all([this.profiles.find(account.id), this.customers.contactsOf(account.id), this.profiles.contactsOf(account.id)]);
    const wanted = (row.contacts ?? []).map(({ channel, ...contact }) => {
      const same = file.find((one) => (contact.email === null ? one.name.toLowerCase() === contact.name.toLowerCase() : one.email?.toLowerCase() === contact.email.toLowerCase()));
      return { contact: { ...contact, id: same?.id ?? `contact-${digest(`${account.id}/${(contact.email ?? contact.name).toLowerCase()}`)}`, accountId: account.id }, channel, same };
    });
    const changed = wanted.filter(({ contact, channel, same }) => !isSame(contact, same) || (spokenNow.find((one) => one.contactId === contact.id)?.channel ?? null) !== channel);
    const facts = patched(stored?.facts ?? null, factsOf(row));
    const externalId = row.externalId ?? stored?.externalId ?? null;
    const sameProfile = stored !== null && stored.externalId === externalId && JSON.stringify(sorted(stored.facts)) === JSON.stringify(sorted(facts));
    return {
      account, stored, contacts: changed.map(({ contact }) => contact), outcome: found === null ? 'created' : sameProfile && changed.length === 0 ? 'unchanged' : 'changed',
      spoken: changed.map(({ contact, channel }) => ({ contactId: contact.id, language: contact.language, genderForm: contact.genderForm, channel })),
    };
  }

  private async apply(principal: Principal, row: ImportRow, { account, stored, contacts, spoken }: Planned): Promise<void> {
    const by = principal.actorId;
    const at = (this.parts.now ?? Date.now)();
    const { id } = await this.customers.ensureAccount(account);
    await this.profiles.save({ accountId: id, externalId: row.externalId ?? stored?.externalId ?? null, facts: patched(stored?.facts ?? null, factsOf(row)), source: 'import', by, at });
    await this.customers.saveContacts(contacts.map((contact) => ({ ...contact, accountId: id })));
    await this.profiles.saveContacts(id, spoken, { by, at });
  }

  /** By external id, else by name. A name that stands under another external id is another customer: refused rather than mixed up. */
  private async find({ externalId, name }: ImportRow): Promise<AccountRecord | Refusal | null> {
    const known = externalId === undefined ? null : await this.profiles.accountOf(externalId);
    if (known !== null) return this.customers.account(known);
    const [row] = await runSql(this.parts.database, 'select account.id from account where lower(account.name) = lower($1)', [name]);
    if (row === undefined) return null;
    const account = await this.customers.account(String(row['id']));
    const other = account === null ? null : await this.profiles.find(account.id);
    return externalId !== undefined && other !== null && other.externalId !== null ? refuse('customer.name-taken', { externalId: other.externalId }, 'name') : account;
  }
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

function factsOf(row: ImportRow): Omit<ImportRow, 'name' | 'externalId' | 'deskId' | 'contacts'> {
  const { name: _name, externalId: _externalId, deskId: _deskId, contacts: _contacts, ...facts } = row;
  return facts;
}

/** One form for equal facts, whatever the order of their names. */
function sorted(facts: StoredProfile['facts']): readonly unknown[] {
  const { vip, ...rest } = facts;
  return [vip === null ? null : [vip.value, vip.source, vip.date], ...Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))];
}

function isSame(wanted: ContactRecord, known: ContactRecord | undefined): boolean {
  return known !== undefined && wanted.name === known.name && wanted.email === known.email && wanted.phone === known.phone && wanted.language === known.language && wanted.genderForm === known.genderForm;
}
