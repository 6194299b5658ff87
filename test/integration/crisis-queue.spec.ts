import { randomUUID } from 'node:crypto';
import type { CrisisRow } from '#domain';
import { CrisisQueueReadModel, CrisisStore, CustomerStore, ObligationReadModel } from '#persistence';
import type { PageResult, QueueQuery } from '#persistence';
import { T0, batchOf, crisisRow, noted, obligationRow } from '../support/crisis-batches';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';

const HOUR_MS = 3_600_000;
let database: FreshDatabase;
let queue: CrisisQueueReadModel;
const rows: CrisisRow[] = [];

async function open(more: Partial<CrisisRow>): Promise<CrisisRow> {
  const batch = batchOf([noted(1)], { row: { nextDueRealAt: null, lossPerHourMinor: null, deskId: 'order', ...more } });
  await new CrisisStore(database.dataSource).commit(batch);
  rows.push(batch.row);
  return batch.row;
}

async function all<T>(read: (cursor: string | undefined) => Promise<PageResult<T>>): Promise<T[]> {
  const items: T[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await read(cursor);
    if (!page.ok) throw new Error(page.code);
    items.push(...page.items);
    if (page.nextCursor === null) return items;
    cursor = page.nextCursor;
  }
}
const names = async (query: QueueQuery) => (await all((cursor) => queue.page({ ...query, ...(cursor === undefined ? {} : { cursor }) }))).map((row) => row.summary);

beforeAll(async () => {
  database = await freshDatabase();
  queue = new CrisisQueueReadModel(database.dataSource);
});
afterAll(async () => database?.drop());

describe('the queue', () => {
  it('is ordered by severity, nearest breach, loss, VIP or renewal soon, and age, whatever the page size', async () => {
    const expected: readonly [string, Partial<CrisisRow>][] = [
      ['severity 1, nothing due', { severity: 1 }],
      ['overdue', { nextDueRealAt: T0 - HOUR_MS, status: 'operational' }],
      ['due first', { nextDueRealAt: T0 }],
      ['due next, dear', { nextDueRealAt: T0 + 1, lossPerHourMinor: 900 }],
      ['due next, cheap', { nextDueRealAt: T0 + 1, lossPerHourMinor: 0, status: 'fixed' }],
      ['due next, loss unknown, VIP', { nextDueRealAt: T0 + 1, vip: true }],
      ['due next, loss unknown, renewal soon', { nextDueRealAt: T0 + 1, renewalOn: '2026-04-01', renewalSoon: true, awareAt: T0 + 1 }],
      ['due next, loss unknown, old', { nextDueRealAt: T0 + 1, awareAt: T0 - 5, status: 'closing' }],
      ['due next, loss unknown, young', { nextDueRealAt: T0 + 1, awareAt: T0 - 4 }],
      ['nothing due', {}],
      ['severity 3, due first', { severity: 3, nextDueRealAt: T0 - 9 * HOUR_MS, vip: true, lossPerHourMinor: 1_000_000 }],
    ];
    for (const [summary, more] of [...expected].reverse()) await open({ summary, ...more });
    await open({ summary: 'closed', severity: 1, status: 'closed' });
    for (const limit of [1, 3, 4, 100]) expect(await names({ filters: { deskIds: ['order'] }, limit })).toEqual(expected.map(([summary]) => summary));
  });

  it('goes on where the page ended when crises in front of it change', async () => {
    const first = await queue.page({ filters: { deskIds: ['order'] }, limit: 3 });
    if (!first.ok || first.nextCursor === null) throw new Error('a page was expected');
    await open({ summary: 'new at the front', severity: 1, deskId: 'order', status: 'open' });
    const second = await queue.page({ filters: { deskIds: ['order'] }, limit: 1, cursor: first.nextCursor });
    expect(second).toMatchObject({ ok: true, items: [{ summary: 'due next, dear' }] });
  });

  it('gives rows exactly as they were written', async () => {
    const row = await open({ summary: 'שורה מלאה', lossPerHourMinor: 9_007_199_254_740_991, closedAt: T0, drill: { rate: 2_000, realOrigin: T0, virtualOrigin: T0 - 5 } });
    expect(await queue.byIdOrReference(row.id)).toEqual(row);
    expect(await queue.byIdOrReference(row.reference.toLowerCase())).toEqual(await queue.byIdOrReference(row.reference));
    for (const unknown of ['TK-2026-99999', randomUUID(), '', 'x\u0000y', "'; drop table crisis"]) expect(await queue.byIdOrReference(unknown)).toBeNull();
  });

  it('filters', async () => {
    const people = { ...crisisRow().people, accountManager: 'me' };
    await open({ summary: '100%_sure', deskId: 'filter', accountName: 'Äther & Co', people, severity: 4 });
    await open({ summary: 'drill', deskId: 'filter', drill: { rate: 2, realOrigin: T0, virtualOrigin: T0 } });
    await open({ summary: 'gate', deskId: 'filter', status: 'closing', reviewStage: 'reviewed', accountId: 'a9' });
    await open({ summary: 'gone', deskId: 'filter', status: 'cancelled' });
    const found = async (filters: QueueQuery['filters']) => (await names({ filters: { deskIds: ['filter'], ...filters } })).sort();
    expect(await found({})).toEqual(['100%_sure', 'drill', 'gate']);
    expect(await found({ status: ['cancelled', 'closing'] })).toEqual(['gate', 'gone']);
    expect(await found({ status: [] })).toEqual([]);
    expect(await found({ severity: [4] })).toEqual(['100%_sure']);
    expect(await found({ ownerId: 'me' })).toEqual(['100%_sure']);
    expect(await found({ accountId: 'a9' })).toEqual(['gate']);
    expect(await found({ drill: true })).toEqual(['drill']);
    expect(await found({ drill: false })).toEqual(['100%_sure', 'gate']);
    expect(await found({ unfinishedGate: true })).toEqual(['gate']);
    expect(await found({ text: 'ÄTHER' })).toEqual(['100%_sure']);
    expect(await found({ text: '0%_s' })).toEqual(['100%_sure']);
    expect(await found({ text: '%' })).toEqual(['100%_sure']);
    expect(await found({ text: "'--\u0000" })).toEqual([]);
    expect(await found({ deskIds: [] })).toEqual([]);
  });

  it('lists newest first too', async () => {
    await open({ summary: 'b', deskId: 'newest', openedAt: T0 + 1, severity: 4 });
    await open({ summary: 'a', deskId: 'newest', openedAt: T0 + 2, severity: 4, status: 'fixed' });
    await open({ summary: 'c', deskId: 'newest', openedAt: T0, severity: 1 });
    expect(await names({ filters: { deskIds: ['newest'] }, order: 'newest', limit: 1 })).toEqual(['a', 'b', 'c']);
  });

  it('refuses a cursor that is forged, broken or of another order', async () => {
    const page = await queue.page({ filters: {}, limit: 1 });
    if (!page.ok || page.nextCursor === null) throw new Error('a page was expected');
    const forged = (values: readonly unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');
    const cursors = ['', 'x', 'ey', 'x'.repeat(2_000), forged([]), forged(['queue']), forged(['queue', 1, 2, 3, 4, 5, 6]), forged(['queue', '1', 'infinity', '1', '1', 'now()', randomUUID()]), forged(['queue', '1', 'infinity', '1', '99999999999999999999', 'infinity', randomUUID()])];
    for (const cursor of cursors) expect(await queue.page({ filters: {}, cursor })).toMatchObject({ ok: false, code: 'cursor.invalid' });
    expect(await queue.page({ filters: {}, order: 'newest', cursor: page.nextCursor })).toMatchObject({ ok: false, code: 'cursor.invalid' });
  });

  it('never gives more than 100 rows, and shows possible duplicates of a customer', async () => {
    for (const limit of [0, -5, Number.NaN, 1e9]) expect((await queue.page({ filters: {}, limit })).ok).toBe(true);
    await open({ summary: 'same customer', accountId: 'twin' });
    await open({ summary: 'same customer, over', accountId: 'twin', status: 'closed' });
    await open({ summary: 'same customer, drill', accountId: 'twin', drill: { rate: 2, realOrigin: T0, virtualOrigin: T0 } });
    expect((await queue.possibleDuplicates('twin')).map((row) => row.summary)).toEqual(['same customer']);
  });
});

describe('other lists', () => {
  it('shows duties due soonest first, the paused last, and only the open ones unless asked', async () => {
    const row = crisisRow({ deskId: 'duties' });
    const due = (id: string, dueRealAt: number | null, more = {}) => obligationRow(row.id, { id, ownerId: 'owner', dueRealAt, ...more });
    await new CrisisStore(database.dataSource).commit(batchOf([noted(1)], { row, obligations: [due('late', T0 + 2), due('paused', null, { state: 'paused' }), due('early', T0 + 1), due('done', T0, { state: 'kept' }), due('other', T0, { ownerId: 'another' })] }));
    const reads = new ObligationReadModel(database.dataSource);
    const ids = async (more: object) => (await all((cursor) => reads.page({ ...more, limit: 1, cursor }))).map((item) => item.id);
    expect(await ids({ ownerId: 'owner' })).toEqual(['early', 'late', 'paused']);
    expect(await ids({ crisisId: row.id })).toEqual(['other', 'early', 'late', 'paused']);
    expect(await ids({ ownerId: 'owner', state: ['kept', 'missed'] })).toEqual(['done']);
    expect(await ids({ ownerId: 'owner', deskIds: ['elsewhere'] })).toEqual([]);
    expect(await reads.one(row.id, 'done')).toMatchObject({ state: 'kept', crisis: { reference: row.reference } });
    expect(await reads.page({ cursor: 'bad' })).toMatchObject({ ok: false, code: 'cursor.invalid' });
  });

  it('keeps one account per name, and lists customers with their open crises', async () => {
    const customers = new CustomerStore(database.dataSource);
    const [one, two] = await Promise.all(['acc-1', 'acc-2'].map((id) => customers.ensureAccount({ id, name: id === 'acc-1' ? 'Twin Ltd' : 'TWIN LTD', vip: false, deskId: null })));
    expect(one?.id).toBe(two?.id);
    await customers.ensureAccount({ id: 'acc-3', name: 'Zebra', vip: true, deskId: 'il' });
    await open({ accountId: 'acc-3', deskId: 'customers' });
    await customers.saveContacts([{ id: 'k1', accountId: 'acc-3', name: 'Dana', email: null, phone: null, language: 'he', genderForm: 'feminine' }]);
    await customers.saveContacts([{ id: 'k1', accountId: 'acc-3', name: 'Dana', email: 'dana@example.test', phone: null, language: 'he', genderForm: 'feminine' }]);
    expect(await customers.contactsOf('acc-3')).toMatchObject([{ id: 'k1', email: 'dana@example.test' }]);
    const list = await all((cursor) => customers.page({ limit: 1, cursor }));
    expect(list.map((item) => [item.name.toLowerCase(), item.openCrises])).toEqual([['twin ltd', 0], ['zebra', 1]]);
    expect(await customers.page({ text: 'EBR' })).toMatchObject({ items: [{ id: 'acc-3' }] });
  });
});
