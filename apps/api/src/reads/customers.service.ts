/** Reads of customers: the list, and one with contacts and crises. */
import type { CustomerDetail, CustomerItem, CustomerQuery } from '#contracts';
import { refuse } from '#domain';
import type { Language, Severity } from '#domain';
import { CustomerStore, UNFINISHED_STATUSES, runSql } from '#persistence';
import type { Database } from '#persistence';
import { ProblemError } from '../request';
import type { Principal } from '../request';
import { CRISIS_COLUMNS, toCrisisRow } from './crisis-list.read-model';
import type { CrisesService } from './crises.service';
import { requireRead } from './permission';
import type { ReadScope } from './permission';
import { inScope } from './scope';
import { Where, containing, keyColumns, orderBy, pageOf, recordOf } from './sql';
import type { Keyset, PageOf } from './sql';

const BY_NAME: Keyset = { name: 'customer', columns: [{ sql: 'account.name', type: 'text' }, { sql: 'account.id', type: 'text' }] };
/** Newest crises of a customer on his page; the queue filtered by customer has the rest. */
const CRISES_MAX = 100;
const ID_MAX_CHARS = 80;

interface ListedCustomer {
  readonly id: string;
  readonly name: string;
  readonly vip: boolean;
  readonly language: Language | null;
  readonly openCrises: number;
  readonly allCrises: number;
  readonly worstOpenSeverity: Severity | null;
}

export class CustomersService {
  constructor(private readonly parts: { readonly database: Database; readonly crises: CrisesService }) {}

  async page(principal: Principal, query: CustomerQuery): Promise<PageOf<CustomerItem>> {
    const where = new Where().when(query.q === undefined ? undefined : containing(query.q), (p) => `account.name ilike ${p}`).after(BY_NAME, query.cursor);
    const sql = listSql(where, requireRead(principal, 'read-customers'));
    const rows = await runSql(this.parts.database, `${sql} order by ${orderBy(BY_NAME)} limit ${String(query.limit + 1)}`, where.parameters);
    return pageOf(rows, { limit: query.limit, keyset: BY_NAME, item: (row) => presentCustomer(recordOf<ListedCustomer>(row)) });
  }

  /** Throws `customer.not-found`, also for one outside the principal's desks. */
  async one(principal: Principal, id: string): Promise<CustomerDetail> {
    const scope = requireRead(principal, 'read-customers');
    if (id.length > ID_MAX_CHARS || id.includes('\u0000')) throw notFound();
    const where = new Where().when(id, (p) => `account.id = ${p}`);
    const of = new Where().when(id, (p) => `crisis.account_id = ${p}`);
    inScope(of, scope);
    const [rows, contacts, crises] = await Promise.all([
      runSql(this.parts.database, listSql(where, scope), where.parameters), new CustomerStore(this.parts.database).contactsOf(id),
      runSql(this.parts.database, `select ${CRISIS_COLUMNS} from crisis where ${of.toSql()} order by crisis.opened_at desc, crisis.id desc limit ${String(CRISES_MAX)}`, of.parameters),
    ]);
    const [row] = rows;
    if (row === undefined) throw notFound();
    return {
      ...presentCustomer(recordOf<ListedCustomer>(row)),
      contacts: contacts.map(({ id: contactId, name, email, phone, language, genderForm }) => ({ id: contactId, name, email, phone, language, genderForm })),
      crises: [...(await this.parts.crises.summaries(principal, crises.map(toCrisisRow)))],
    };
  }
}

/** Counts leave drills out: they are ours, not the customer's. A customer of no desk, or with a crisis in scope, may be seen by all who read. */
function listSql(where: Where, scope: ReadScope): string {
  const counted = new Where();
  counted.parameters.push(...where.parameters);
  inScope(counted, scope);
  const ofAccount = `crisis.account_id = account.id and ${counted.toSql()}`;
  const open = `${ofAccount} and not crisis.is_drill and crisis.status in ('${UNFINISHED_STATUSES.join("', '")}')`;
  where.parameters.push(...counted.parameters.slice(where.parameters.length));
  if (scope !== null) where.add(`(account.desk_id is null or account.desk_id = any (${where.bind(scope.deskIds)}::text[]) or exists (select 1 from crisis where ${ofAccount}))`);
  return `
    select account.id, account.name, account.vip, ${keyColumns(BY_NAME)},
      coalesce((select customer_profile.language from customer_profile where customer_profile.account_id = account.id), (select mode() within group (order by contact.language) from contact where contact.account_id = account.id)) as language,
      (select count(*)::int from crisis where ${open}) as open_crises,
      (select count(*)::int from crisis where ${ofAccount} and not crisis.is_drill) as all_crises,
      (select min(crisis.severity) from crisis where ${open}) as worst_open_severity
    from account where ${where.toSql()}`;
}

/** The language on the customer's profile, else that of most of the contacts; Hebrew where nothing says. */
function presentCustomer(row: ListedCustomer): CustomerItem {
  return { id: row.id, name: row.name, vip: row.vip, language: row.language ?? 'he', openCrises: row.openCrises, allCrises: row.allCrises, worstOpenSeverity: row.worstOpenSeverity };
}

function notFound(): ProblemError {
  return new ProblemError(refuse('customer.not-found'));
}
