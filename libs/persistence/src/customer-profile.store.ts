/**
 * Profiles of customers (C07) and who changed them. The table holds the present one, `customer_profile_change` every version with its author;
 * a crisis carries its own copy from the moment it opens.
 */
import { complaintHistoryOf, tenureMonths } from '#domain';
import type { ComplaintHistory, ContactChannel, ContactProfile, CustomerProfile, ProfileFacts, ProfileSource } from '#domain';
import { DataSource } from 'typeorm';
import { retryTransaction } from './retry';
import { managerOf, runSql } from './run-prepared';
import type { Database } from './run-prepared';
import { columnNames, fromRow, recordList, selectList, toRecord } from './table';
import { customerProfileTable } from './tables/customer-profile.table';
import type { CustomerProfileRecord } from './tables/customer-profile.table';
import type { Instant, Language } from './types';

export interface StoredProfile {
  readonly accountId: string;
  readonly externalId: string | null;
  readonly facts: ProfileFacts;
  readonly source: ProfileSource;
  readonly version: number;
  readonly updatedAt: Instant;
  readonly updatedBy: string;
}
export interface ProfileChange {
  readonly accountId: string;
  readonly externalId: string | null;
  readonly facts: ProfileFacts;
  readonly source: ProfileSource;
  readonly by: string;
  readonly at: Instant;
}
export interface SavedProfile {
  readonly outcome: 'created' | 'changed' | 'unchanged';
  readonly profile: StoredProfile;
}
/** No customer has more contacts with us than a page can show. */
const CONTACTS_MAX = 200;

export class CustomerProfileStore {
  constructor(private readonly database: Database) {}

  /** The present profile, or null where nobody has written one. */
  async find(accountId: string): Promise<StoredProfile | null> {
    return findIn(this.database, accountId);
  }

  /** The account a customer system knows under this id, or null. */
  async accountOf(externalId: string): Promise<string | null> {
    const [row] = await runSql(this.database, 'select customer_profile.account_id from customer_profile where customer_profile.external_id = $1', [externalId]);
    return row === undefined ? null : String(row['account_id']);
  }

  /**
   * Keeps a profile as a new version with its author; the account's VIP mark follows it. The same facts again change nothing and make no version,
   * so a repeat is harmless. An unknown account or an external id that another account has is a fault of the database: ask before.
   */
  async save(change: ProfileChange): Promise<SavedProfile> {
    const work = async (database: Database): Promise<SavedProfile> => {
      await runSql(database, "select pg_advisory_xact_lock(hashtextextended('profile/' || $1::text, 0))", [change.accountId]);
      const before = await findIn(database, change.accountId);
      if (before !== null && before.externalId === change.externalId && sameFacts(before.facts, change.facts)) return { outcome: 'unchanged', profile: before };
      const record = recordOf(change, (before?.version ?? 0) + 1);
      await write(database, record, change.facts);
      // A mark made at some opening stays while no profile speaks of it; one taken out of the profile goes.
      const vip = change.facts.vip?.value ?? (before?.facts.vip == null ? null : false);
      if (vip !== null) await runSql(database, 'update account set vip = $2 where account.id = $1 and account.vip <> $2', [change.accountId, vip]);
      return { outcome: before === null ? 'created' : 'changed', profile: storedOf(record) };
    };
    return this.database instanceof DataSource ? retryTransaction(() => managerOf(this.database).transaction(work)) : work(this.database);
  }

  /** How the people of an account want to be spoken to. */
  async contactsOf(accountId: string): Promise<readonly ContactProfile[]> {
    const rows = await runSql(this.database, `
      select contact.id, contact.language, contact.gender_form, contact_profile.channel from contact left join contact_profile on contact_profile.contact_id = contact.id
      where contact.account_id = $1 order by contact.name, contact.id limit ${String(CONTACTS_MAX)}`, [accountId]);
    // Both columns are held to their lists by the database.
    return rows.map((row) => ({ contactId: String(row['id']), language: row['language'] as Language, genderForm: row['gender_form'] as ContactProfile['genderForm'], channel: (row['channel'] ?? null) as ContactChannel | null }));
  }

  /** Sets form and channel of contacts of this account; ids of others are passed over. Null takes the channel back. Harmless to repeat. */
  async saveContacts(accountId: string, contacts: readonly ContactProfile[], { by, at }: { readonly by: string; readonly at: Instant }): Promise<void> {
    if (contacts.length === 0) return;
    const given = JSON.stringify(contacts.map(({ contactId, language, genderForm, channel }) => ({ id: contactId, language, form: genderForm, channel })));
    await runSql(this.database, `
      with given as (
        select r.* from jsonb_to_recordset($2::jsonb) as r(id text, language text, form text, channel text) join contact on contact.id = r.id and contact.account_id = $1
      ), spoken as (
        update contact set language = given.language, gender_form = given.form from given where contact.id = given.id and (contact.language, contact.gender_form) is distinct from (given.language, given.form)
      ), cleared as (
        delete from contact_profile using given where contact_profile.contact_id = given.id and given.channel is null
      )
      insert into contact_profile (contact_id, channel, updated_at, updated_by) select given.id, given.channel, $3::timestamptz, $4 from given where given.channel is not null
      on conflict (contact_id) do update set channel = excluded.channel, updated_at = excluded.updated_at, updated_by = excluded.updated_by where contact_profile.channel <> excluded.channel`,
    [accountId, given, new Date(at).toISOString(), by]);
  }

  /** Crises and claims of this customer on our record; an item counts as decided when its verdict is final. Drills and cancelled crises never count. */
  async complaints(accountId: string): Promise<ComplaintHistory> {
    const [row] = await runSql(this.database, `
      with mine as (select crisis.id from crisis where crisis.account_id = $1 and not crisis.is_drill and crisis.status <> 'cancelled'),
      said as (select event.crisis_id, event.seq, event.type, event.data from case_event as event join mine on mine.id = event.crisis_id where event.type in ('claim.raised', 'claim.decided', 'claim.verdict-confirmed')),
      latest as (
        select distinct on (said.crisis_id, said.data ->> 'claimId') said.crisis_id, said.seq, said.data from said where said.type = 'claim.decided' order by said.crisis_id, said.data ->> 'claimId', said.seq desc
      ), item as (
        select verdict.value ->> 'verdict' as verdict from latest cross join lateral jsonb_array_elements(latest.data -> 'verdicts') as verdict
        where latest.data ->> 'awaitsSecond' = 'false' or exists (
          select 1 from said where said.type = 'claim.verdict-confirmed' and said.crisis_id = latest.crisis_id and said.seq > latest.seq and said.data ->> 'claimId' = latest.data ->> 'claimId')
      )
      select (select count(*)::int from mine) as crises, (select count(*)::int from said where said.type = 'claim.raised') as claims,
        (select count(*)::int from item) as decided, (select count(*)::int from item where item.verdict in ('right', 'partly')) as upheld`, [accountId]);
    const of = (name: string): number => Number(row?.[name] ?? 0);
    return complaintHistoryOf({ crises: of('crises'), claims: of('claims'), decided: of('decided'), upheld: of('upheld') });
  }

  /** Everything known at `now`, to be pinned to a crisis; null where nobody has written a profile. */
  async pinned(accountId: string, now: Instant): Promise<CustomerProfile | null> {
    const stored = await this.find(accountId);
    if (stored === null) return null;
    const [contacts, complaints] = await Promise.all([this.contactsOf(accountId), this.complaints(accountId)]);
    const { facts, source, updatedAt, updatedBy } = stored;
    return { ...facts, tenureMonths: tenureMonths(facts.customerSince, now), complaints, contacts, source, updatedAt, updatedBy, pinnedAt: now };
  }
}

async function findIn(database: Database, accountId: string): Promise<StoredProfile | null> {
  const [row] = await runSql(database, `select ${selectList(customerProfileTable)} from customer_profile where customer_profile.account_id = $1`, [accountId]);
  return row === undefined ? null : storedOf(fromRow(customerProfileTable, row));
}

async function write(database: Database, record: CustomerProfileRecord, facts: ProfileFacts): Promise<void> {
  const names = columnNames(customerProfileTable);
  await runSql(database, `
    insert into customer_profile (${names.join(', ')}) select ${names.map((name) => `r.${name}`).join(', ')} from jsonb_to_record($1::jsonb) as r(${recordList(customerProfileTable)})
    on conflict (account_id) do update set ${names.filter((name) => name !== 'account_id').map((name) => `${name} = excluded.${name}`).join(', ')}`, [JSON.stringify(toRecord(customerProfileTable, record))]);
  await runSql(database, `
    insert into customer_profile_change (account_id, version, at, by, source, profile) values ($1, $2, $3::timestamptz, $4, $5, $6::jsonb)`,
  [record.accountId, record.version, new Date(record.updatedAt).toISOString(), record.updatedBy, record.source, JSON.stringify({ ...facts, externalId: record.externalId })]);
}

function recordOf({ accountId, externalId, facts, source, by, at }: ProfileChange, version: number): CustomerProfileRecord {
  const { vip, ...rest } = facts;
  return { accountId, externalId, ...rest, vip: vip?.value ?? false, vipSource: vip?.source ?? null, vipDate: vip?.date ?? null, source, version, updatedAt: at, updatedBy: by };
}

function storedOf({ accountId, externalId, vip, vipSource, vipDate, source, version, updatedAt, updatedBy, ...rest }: CustomerProfileRecord): StoredProfile {
  const standing = vipSource === null || vipDate === null ? null : { value: vip, source: vipSource, date: vipDate };
  return { accountId, externalId, facts: { vip: standing, ...rest }, source, version, updatedAt, updatedBy };
}

const FACTS = [
  'loyaltyTier', 'customerSince', 'contractValueMinorPerYear', 'currency', 'renewalOn', 'replaceability', 'language', 'channel', 'sensitiveEngagement', 'sensitiveNote',
] as const satisfies readonly (keyof ProfileFacts)[];

function sameFacts(a: ProfileFacts, b: ProfileFacts): boolean {
  const sameVip = a.vip?.value === b.vip?.value && a.vip?.source === b.vip?.source && a.vip?.date === b.vip?.date;
  return sameVip && FACTS.every((name) => a[name] === b[name]);
}
