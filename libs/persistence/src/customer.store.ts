import { decodeCursor, encodeCursor, pageSize, toPage } from './cursor';
import type { PageResult } from './cursor';
import { UNFINISHED_STATUSES } from './crisis-queue.read-model';
import { runSql } from './run-prepared';
import type { Database } from './run-prepared';
import { Conditions, containing } from './sql-conditions';
import { columnNames, fromRow, recordList, selectList, toRecord } from './table';
import { accountTable, contactTable } from './tables/customer.table';
import type { AccountRecord, ContactRecord } from './tables/customer.table';

/** No customer has more contacts with us than a page can show. */
const CONTACTS_MAX = 200;

export type CustomerItem = AccountRecord & { readonly openCrises: number };

/** Customer accounts and their contacts: the master data. A crisis carries its own copy from the moment it opens. */
export class CustomerStore {
  constructor(private readonly database: Database) {}

  /**
   * Makes the account if unknown, by id or by name in any case of letters; an existing one is left as it is. Returns the one that stands.
   * Repeats and races are harmless.
   */
  async ensureAccount(account: AccountRecord): Promise<AccountRecord> {
    await runSql(this.database, 'insert into account (id, name, vip, desk_id) values ($1, $2, $3, $4) on conflict do nothing', [account.id, account.name, account.vip, account.deskId]);
    const [row] = await runSql(this.database, `
      select ${selectList(accountTable)} from account where account.id = $1 or lower(account.name) = lower($2)
      order by (account.id = $1) desc, account.id limit 1`, [account.id, account.name]);
    return row === undefined ? account : fromRow(accountTable, row);
  }

  /** Adds contacts or brings known ones (by id) up to date. */
  async saveContacts(contacts: readonly ContactRecord[]): Promise<void> {
    if (contacts.length === 0) return;
    const names = columnNames(contactTable);
    await runSql(this.database, `
      insert into contact (${names.join(', ')}) select ${names.map((name) => `r.${name}`).join(', ')}
      from jsonb_to_recordset($1::jsonb) as r(${recordList(contactTable)})
      on conflict (id) do update set name = excluded.name, email = excluded.email, phone = excluded.phone, language = excluded.language, gender_form = excluded.gender_form
      where contact.account_id = excluded.account_id`, [JSON.stringify(contacts.map((contact) => toRecord(contactTable, contact)))]);
  }

  async account(id: string): Promise<AccountRecord | null> {
    const [row] = await runSql(this.database, `select ${selectList(accountTable)} from account where account.id = $1`, [id]);
    return row === undefined ? null : fromRow(accountTable, row);
  }

  async contactsOf(accountId: string): Promise<readonly ContactRecord[]> {
    const rows = await runSql(this.database, `select ${selectList(contactTable)} from contact where contact.account_id = $1 order by contact.name, contact.id limit ${CONTACTS_MAX}`, [accountId]);
    return rows.map((row) => fromRow(contactTable, row));
  }

  /** In which language a contact wants to be written to now, by his own choice or what is on file; null for one who is not on file. */
  async languageOf(contactId: string): Promise<ContactRecord['language'] | null> {
    const [row] = await runSql(this.database, `select ${selectList(contactTable)} from contact where contact.id = $1`, [contactId]);
    return row === undefined ? null : fromRow(contactTable, row).language;
  }

  /** Customers by name, each with how many crises it has unfinished (drills left out). Refuses `cursor.invalid`. */
  async page(query: { readonly text?: string | undefined; readonly cursor?: string | undefined; readonly limit?: number | undefined }): Promise<PageResult<CustomerItem>> {
    const size = pageSize(query.limit);
    const conditions = new Conditions().when(query.text === undefined ? undefined : containing(query.text), (p) => `account.name ilike ${p}`);
    if (query.cursor !== undefined) {
      const cursor = decodeCursor(query.cursor, 'customer', 2);
      if (!cursor.ok) return cursor;
      const [name, id] = cursor.values.map(String);
      conditions.add(`(account.name, account.id) > (${conditions.parameter(name)}::text, ${conditions.parameter(id)}::text)`);
    }
    const statuses = conditions.parameter(UNFINISHED_STATUSES);
    const rows = await runSql(this.database, `
      select ${selectList(accountTable)}, (
        select count(*)::int from crisis where crisis.account_id = account.id and crisis.status = any (${statuses}::text[]) and not crisis.is_drill
      ) as open_crises
      from account where ${conditions.toSql()} order by account.name, account.id limit ${size + 1}`, conditions.parameters);
    const items = rows.map((row): CustomerItem => ({ ...fromRow(accountTable, row), openCrises: Number(row['open_crises']) }));
    return { ok: true, ...toPage(items, size, { item: (item) => item, cursor: (item) => encodeCursor('customer', [item.name, item.id]) }) };
  }
}
