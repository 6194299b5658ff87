import { randomUUID } from 'node:crypto';
import { CrisisReadModel, CrisisStore, DatabaseListener, IdempotencyStore, InboundStore, ObligationReadModel, OutboxStore, PolicyStore, RecordDivergedError, RefusalAuditStore, runMigrations, runSql } from '#persistence';
import type { Notice } from '#persistence';
import { ALL_TABLES } from '../../libs/persistence/src/data-source';
import { snakeCase } from '../../libs/persistence/src/table';
import { T0, batchOf, crisisRow, customerDraft, deliverySettled, messageQueued, noted, obligationRow, outboxDraft } from '../support/crisis-batches';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';

let database: FreshDatabase;
let store: CrisisStore;
const count = async (table: string) => Number((await runSql(database.dataSource, `select count(*)::int as n from ${table}`))[0]?.['n']);

beforeAll(async () => {
  database = await freshDatabase();
  store = new CrisisStore(database.dataSource);
});
afterAll(async () => database?.drop());

/** In their order; a new one is a new line. */
const MIGRATIONS = ['FirstHouse1763000000000', 'CustomerPages1763100000000', 'PastCases1763200000000', 'AdminActs1763300000000', 'OwnAccount1763400000000', 'TemplateVersions1763500000000', 'ImportLines1763600000000', 'AccountMails1763700000000', 'SecondNames1763800000000'];

describe('the schema', () => {
  it('is undone and done again by its migrations', async () => {
    const other = await freshDatabase();
    const tables = async () => (await runSql(other.dataSource, "select tablename from pg_tables where schemaname = 'public' and tablename <> 'migration' order by tablename")).length;
    const before = await tables();
    for (let undone = 0; undone < MIGRATIONS.length; undone += 1) await other.dataSource.undoLastMigration({ transaction: 'each' });
    expect(await tables()).toBe(0);
    expect(await runMigrations(other.dataSource)).toEqual(MIGRATIONS);
    expect(await tables()).toBe(before);
    expect(await runMigrations(other.dataSource)).toEqual([]);
    await other.drop();
  });

  it('is migrated once when several processes start together', async () => {
    const other = await freshDatabase({ migrated: false });
    const runs = await Promise.all([runMigrations(other.dataSource), runMigrations(other.dataSource), runMigrations(other.dataSource)]);
    expect(runs.flat()).toEqual(MIGRATIONS);
    await other.drop();
  });

  it.each(ALL_TABLES.map((table) => [table.name, table] as const))('has table %s as its description says', async (name, table) => {
    const rows = await runSql(database.dataSource, `
      select a.attname as name, format_type(a.atttypid, null) as type, not a.attnotnull as nullable, a.attgenerated <> '' as computed,
        coalesce(i.indisprimary, false) as key
      from pg_attribute a left join pg_index i on i.indrelid = a.attrelid and i.indisprimary and a.attnum = any (i.indkey)
      where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped`, [name]);
    const actual = rows.filter((row) => row['computed'] === false).map(({ name: column, type, nullable, key }) => ({ column, type, nullable, key }));
    const full = { int: 'integer', timestamptz: 'timestamp with time zone', 'timestamptz[]': 'timestamp with time zone[]' } as Record<string, string>;
    const described = Object.entries(table.columns).map(([property, { type, nullable, key }]) => ({ column: snakeCase(property), type: full[type] ?? type, nullable, key }));
    const byName = (a: { column: unknown }, b: { column: unknown }) => String(a.column).localeCompare(String(b.column));
    expect(actual.sort(byName)).toEqual(described.sort(byName));
  });
});

describe('a commit', () => {
  it('writes events, row, snapshot, duties and outbox together', async () => {
    const id = randomUUID();
    const batch = batchOf([noted(1, 'open'), noted(2, 'open')], { row: { id }, obligations: [obligationRow(id, { warnedAt: [T0 + 5], pauses: [{ from: T0, to: null, reason: 'legal_hold', until: T0 + 9 }] })], outbox: [outboxDraft(id)] });
    expect(await store.commit(batch)).toEqual({ eventsWritten: 2, outboxWritten: 1 });
    expect(await store.readEvents(id)).toEqual(batch.events);
    expect(await store.readEvents(id, 2)).toEqual([batch.events[1]]);
    expect(await store.latestSnapshot(id)).toEqual({ crisisId: id, version: 2, state: { version: 2 } });
    expect(await store.commandResult(id, 'open')).toMatchObject({ version: 2, eventTypes: ['crisis.noted', 'crisis.noted'], actorId: 'p-am' });
    const page = await new ObligationReadModel(database.dataSource).page({ crisisId: id });
    expect(page).toMatchObject({ ok: true, items: [{ ...batch.obligations[0], version: 2, crisis: { reference: batch.row.reference, severity: 2, drill: false } }] });
  });

  it('changes nothing when repeated', async () => {
    const id = randomUUID();
    const batch = batchOf([messageQueued(1, 'm1')], { row: { id }, obligations: [obligationRow(id)], outbox: [customerDraft(id, 'm1')] });
    await store.commit(batch);
    const before = [await count('case_event'), await count('outbox'), await count('obligation'), await count('message'), await count('command_result')];
    expect(await store.commit(batch)).toEqual({ eventsWritten: 0, outboxWritten: 0 });
    expect([await count('case_event'), await count('outbox'), await count('obligation'), await count('message'), await count('command_result')]).toEqual(before);
  });

  it('completes a batch that has grown since it was first written', async () => {
    const id = randomUUID();
    await store.commit(batchOf([messageQueued(1, 'm1')], { row: { id } }));
    expect(await store.commit(batchOf([messageQueued(1, 'm1'), deliverySettled(2, 'm1', 'received')], { row: { id } }))).toMatchObject({ eventsWritten: 1 });
    expect(await new CrisisReadModel(database.dataSource).messages(id)).toMatchObject([{ id: 'm1', delivery: 'received', version: 2, settledAt: T0 + 2_000, body: 'מצאנו את התקלה' }]);
  });

  it('never lets an older batch overwrite newer rows', async () => {
    const id = randomUUID();
    const old = batchOf([noted(1)], { row: { id, summary: 'old' }, obligations: [obligationRow(id)] });
    const settled = obligationRow(id, { state: 'kept', settledAt: T0 + 60_000, evidence: 'call' });
    await store.commit(batchOf([noted(1), noted(2)], { row: { id, summary: 'new' }, obligations: [settled] }));
    await store.commit(old);
    const [row] = await runSql(database.dataSource, 'select crisis.summary, crisis.version, obligation.state from crisis join obligation on obligation.crisis_id = crisis.id where crisis.id = $1', [id]);
    expect(row).toEqual({ summary: 'new', version: 2, state: 'kept' });
    expect(await store.latestSnapshot(id)).toMatchObject({ version: 2 });
  });

  it('writes nothing when the record holds another event under the same number', async () => {
    const id = randomUUID();
    await store.commit(batchOf([noted(1), noted(2)], { row: { id, summary: 'first' } }));
    const other = batchOf([noted(2, 'another-command'), noted(3)], { row: { id, summary: 'second' }, outbox: [outboxDraft(id, { key: `${id}:never` })] });
    await expect(store.commit(other)).rejects.toThrow(RecordDivergedError);
    expect((await store.readEvents(id)).map((event) => event.commandId)).toEqual(['cmd-1', 'cmd-2']);
    expect(await new OutboxStore(database.dataSource).byKey(`${id}:never`)).toBeNull();
  });

  it('joins the transaction of its caller', async () => {
    const id = randomUUID();
    await expect(database.dataSource.transaction(async (manager) => {
      await new CrisisStore(manager).commit(batchOf([noted(1)], { row: { id } }));
      throw new Error('changed my mind');
    })).rejects.toThrow('changed my mind');
    expect(await store.readEvents(id)).toEqual([]);
  });

  it.each([['40001', 'a serialisation failure'], ['40P01', 'a deadlock']])('is tried again as a whole after SQLSTATE %s, %s', async (state) => {
    // A sequence is not undone with the transaction, so the trigger fails exactly twice.
    await runSql(database.dataSource, `create sequence failing_times`);
    await runSql(database.dataSource, `create function fail_twice() returns trigger language plpgsql as $$
      begin if nextval('failing_times') <= 2 then raise exception 'forced' using errcode = '${state}'; end if; return null; end $$`);
    await runSql(database.dataSource, 'create trigger fail_twice after insert on case_event for each statement execute function fail_twice()');
    const id = randomUUID();
    try {
      expect(await store.commit(batchOf([noted(1)], { row: { id }, outbox: [outboxDraft(id)] }))).toEqual({ eventsWritten: 1, outboxWritten: 1 });
      expect(await runSql(database.dataSource, 'select failing_times.last_value::int as n from failing_times')).toEqual([{ n: 3 }]);
    } finally {
      await runSql(database.dataSource, 'drop trigger fail_twice on case_event');
      await runSql(database.dataSource, 'drop function fail_twice()');
      await runSql(database.dataSource, 'drop sequence failing_times');
    }
  });

  it('throws any other fault of the database at once', async () => {
    const batch = batchOf([noted(1)], { row: { severity: 9 as 1 } });
    await expect(store.commit(batch)).rejects.toMatchObject({ code: '23514' });
    expect(await store.readEvents(batch.crisisId)).toEqual([]);
  });

  it('keeps the record append-only', async () => {
    for (const sql of ["update case_event set type = 'x'", 'delete from case_event', 'truncate case_event']) {
      await expect(runSql(database.dataSource, sql)).rejects.toThrow('append-only');
    }
  });

  it('projects calls, review texts and survey answers', async () => {
    const id = randomUUID();
    const by = { id: 'p-am', role: 'account-manager' as const };
    const section = (seq: number, text: string) => ({ seq, type: 'review.section-written' as const, at: T0, by, commandId: `c${seq}`, data: { section: 'summary' as const, text } });
    await store.commit(batchOf([
      { seq: 1, type: 'contact.logged', at: T0, by, commandId: 'c1', data: { id: 'k1', direction: 'to-customer', channel: 'call', contactId: 'c1', occurredAt: T0 - 5, said: 'אנחנו מטפלים', emotionalState: 'angry', needsAnswer: false, answered: false, confirmedByCustomer: true, substance: null, competitorNamed: null, counting: { asUpdate: false, nothingNew: false, why: 'shallow' }, loggedLateMs: 5 } },
      section(2, 'first draft'), section(3, 'second draft'),
      { seq: 4, type: 'survey.answered', at: T0, by: { id: 'c1', role: 'customer' }, commandId: 'c4', data: { cycle: 1, contactId: 'c1', scores: { 'CSAT-H': 2, CES: null }, open: 'slow', low: ['CSAT-H'] } },
    ], { row: { id } }));
    const reads = new CrisisReadModel(database.dataSource);
    expect(await reads.contacts(id)).toMatchObject([{ id: 'k1', said: 'אנחנו מטפלים', substance: null, occurredAt: T0 - 5 }]);
    expect(await reads.reviewSections(id)).toMatchObject([{ section: 'summary', text: 'second draft', version: 3 }]);
    expect(await reads.surveyAnswers(id)).toEqual([{ crisisId: id, cycle: 1, contactId: 'c1', scores: { 'CSAT-H': 2, CES: null }, open: 'slow', low: ['CSAT-H'], at: T0 }]);
  });

  it('works again after the database dropped every connection, and so does a listener', async () => {
    const id = randomUUID();
    const notices: Notice[] = [];
    const connections: number[] = [];
    const listener = new DatabaseListener({ databaseUrl: database.url, channels: ['tikkun_crisis'], onNotice: (notice) => notices.push(notice), onConnected: () => connections.push(1) });
    await listener.start();
    await runSql(database.dataSource, 'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()');
    await new Promise((resolve) => setTimeout(resolve, 600));
    const batch = batchOf([noted(1)], { row: { id } });
    await store.commit(batch).catch(() => store.commit(batch)); // the one connection that ended the others may be handed out still
    expect(await store.readEvents(id)).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await listener.stop();
    expect(connections).toHaveLength(2);
    expect(notices).toHaveLength(1);
  });

  it('tells listeners once it stands', async () => {
    const notices: Notice[] = [];
    const listener = new DatabaseListener({ databaseUrl: database.url, channels: ['tikkun_crisis', 'tikkun_outbox'], onNotice: (notice) => notices.push(notice) });
    await listener.start();
    const id = randomUUID();
    const batch = batchOf([noted(1)], { row: { id }, outbox: [outboxDraft(id)] });
    await store.commit(batch);
    await store.commit(batch);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await listener.stop();
    expect(notices.map((notice) => notice.channel)).toEqual(['tikkun_crisis', 'tikkun_outbox']);
    expect(JSON.parse(notices[0]?.payload ?? '')).toEqual({ crisisId: id, version: 1, types: ['crisis.noted'] });
  });

  it('gives every reference once', async () => {
    const given = await Promise.all(Array.from({ length: 20 }, () => store.nextReference(T0)));
    expect(new Set(given).size).toBe(20);
    expect(given.every((reference) => /^TK-2026-\d{5}$/.test(reference))).toBe(true);
  });
});

describe('the outbox', () => {
  const outbox = () => new OutboxStore(database.dataSource);
  beforeEach(async () => {
    await runSql(database.dataSource, "update outbox set state = 'suppressed', settled_at = now(), reported_at = now(), leased_until = null where settled_at is null or reported_at is null");
  });

  async function queue(...drafts: readonly ReturnType<typeof outboxDraft>[]) {
    const id = drafts[0]?.crisisId ?? '';
    const queued = drafts.flatMap((draft, index) => (draft.messageId === null ? [] : [messageQueued(index + 2, draft.messageId)]));
    await store.commit(batchOf([noted(1), ...queued], { row: { id }, outbox: drafts }));
    return id;
  }

  it('gives each row to one sender only', async () => {
    const id = randomUUID();
    await queue(...Array.from({ length: 40 }, (_, index) => outboxDraft(id, { key: `${id}:${index}` })));
    const claims = await Promise.all(Array.from({ length: 8 }, (_, index) => outbox().claim(10, `sender-${index}`, 60_000)));
    const keys = claims.flat().map((row) => row.key);
    expect(keys).toHaveLength(40);
    expect(new Set(keys).size).toBe(40);
    expect(claims.flat()[0]).toMatchObject({ state: 'sending', attempts: 1, payload: { template: 'obligation-warned' } });
  });

  it('shows a message as sending, puts it back after an early failure, and settles it once', async () => {
    const id = randomUUID();
    await queue(customerDraft(id, 'm1', { key: `${id}:m1` }));
    await outbox().claim(1, 's', 60_000);
    const reads = new CrisisReadModel(database.dataSource);
    expect(await reads.messages(id)).toMatchObject([{ delivery: 'sending' }]);
    expect(await outbox().reschedule(`${id}:m1`, Date.now() + 60_000, 'connection refused')).toBe(true);
    expect(await reads.messages(id)).toMatchObject([{ delivery: 'queued' }]);
    expect(await outbox().claim(1, 's', 60_000)).toEqual([]);
    await runSql(database.dataSource, 'update outbox set next_attempt_at = now() where key = $1', [`${id}:m1`]);
    expect(await outbox().claim(1, 's', 60_000)).toMatchObject([{ attempts: 2, lastError: 'connection refused' }]);
    expect(await outbox().settle(`${id}:m1`, 'sent', '')).toBe(true);
    expect(await outbox().settle(`${id}:m1`, 'failed', 'too late')).toBe(false);
    expect(await reads.messages(id)).toMatchObject([{ delivery: 'sent', settledAt: expect.any(Number) }]);
    expect(await outbox().unreported(10)).toMatchObject([{ key: `${id}:m1`, state: 'sent', messageId: 'm1' }]);
    await outbox().markReported(`${id}:m1`);
    expect(await outbox().unreported(10)).toEqual([]);
  });

  it('leaves words to customers unknown and sends staff notices again when the sender is gone', async () => {
    const id = randomUUID();
    const survey = { ...customerDraft(id, 'x', { key: `${id}:survey`, kind: 'survey' }), messageId: null };
    await queue(customerDraft(id, 'm1', { key: `${id}:m1` }), survey, outboxDraft(id, { key: `${id}:staff` }));
    await outbox().claim(10, 'dying', 1);
    await new Promise((resolve) => setTimeout(resolve, 30));
    const expired = await outbox().expireLeases();
    expect(expired.map((row) => [row.key.split(':')[1], row.state])).toEqual([['m1', 'unknown'], ['staff', 'queued'], ['survey', 'unknown']]);
    expect(await outbox().expireLeases()).toEqual([]);
    expect(await new CrisisReadModel(database.dataSource).messages(id)).toMatchObject([{ id: 'm1', delivery: 'unknown' }]);
    expect((await outbox().claim(10, 'next', 60_000)).map((row) => row.kind)).toEqual(['staff']);
    expect(await outbox().settle(`${id}:m1`, 'sent', 'the provider answered late')).toBe(true);
  });

  it("holds a drill's words to customers back, and lets its staff notices go", async () => {
    const id = randomUUID();
    await queue(customerDraft(id, 'm1', { key: `${id}:m1`, drill: true }), outboxDraft(id, { key: `${id}:staff`, drill: true }));
    expect((await outbox().claim(10, 's', 60_000)).map((row) => row.key)).toEqual([`${id}:staff`]);
    expect(await outbox().unreported(10)).toMatchObject([{ key: `${id}:m1`, state: 'drill' }]);
    expect(await new CrisisReadModel(database.dataSource).messages(id)).toMatchObject([{ id: 'm1', delivery: 'sent', deliveryDetail: 'drill' }]);
  });
});

describe('keys, facts and policies', () => {
  it('tells a repeat from another use of the same key', async () => {
    const keys = new IdempotencyStore(database.dataSource);
    const claim = { actorId: 'p1', key: randomUUID(), route: 'open', bodyHash: 'h1', crisisId: randomUUID() };
    expect(await keys.claim(claim)).toEqual({ ok: true, repeated: false, crisisId: claim.crisisId });
    expect(await keys.claim({ ...claim, crisisId: randomUUID() })).toEqual({ ok: true, repeated: true, crisisId: claim.crisisId });
    expect(await keys.claim({ ...claim, bodyHash: 'h2' })).toMatchObject({ ok: false, code: 'idempotency.key-reused' });
    expect(await keys.claim({ ...claim, route: 'close' })).toMatchObject({ ok: false, code: 'idempotency.key-reused' });
    expect(await keys.claim({ ...claim, actorId: 'p2' })).toMatchObject({ ok: true, repeated: false });
  });

  it('makes one crisis of many simultaneous openings with one key', async () => {
    const keys = new IdempotencyStore(database.dataSource);
    const key = randomUUID();
    const results = await Promise.all(Array.from({ length: 10 }, () => keys.claim({ actorId: 'p1', key, route: 'open', bodyHash: 'h', crisisId: randomUUID() })));
    expect(new Set(results.map((result) => result.ok && result.crisisId)).size).toBe(1);
    expect(results.filter((result) => result.ok && !result.repeated)).toHaveLength(1);
  });

  it('keeps a fact from a public page until it is relayed, once', async () => {
    const inbound = new InboundStore(database.dataSource);
    const fact = { id: `survey:${randomUUID()}`, crisisId: randomUUID(), command: { type: 'answer-survey', payload: { cycle: 1 } }, actor: { id: 'c1', role: 'customer' as const } };
    expect(await inbound.enqueue(fact)).toBe(true);
    expect(await inbound.enqueue(fact)).toBe(false);
    expect(await inbound.claim(10, 1)).toMatchObject([{ ...fact, state: 'queued', attempts: 1 }]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await inbound.claim(10, 60_000)).toMatchObject([{ id: fact.id, attempts: 2 }]);
    await inbound.settle(fact.id, { state: 'refused', refusal: { code: 'survey.answered-already' } });
    await inbound.settle(fact.id, { state: 'relayed' });
    expect(await inbound.byId(fact.id)).toMatchObject({ state: 'refused', refusal: { code: 'survey.answered-already' } });
    expect(await inbound.claim(10, 1)).toEqual([]);
  });

  it('never changes a protocol or a calendar version once used', async () => {
    const policies = new PolicyStore(database.dataSource);
    const protocol = { id: 'standard', version: '1', fingerprint: 'f1', document: { ladder: [1] } };
    expect(await policies.useProtocol(protocol)).toEqual({ ok: true });
    expect(await policies.useProtocol(protocol)).toEqual({ ok: true });
    expect(await policies.useProtocol({ ...protocol, fingerprint: 'f2' })).toMatchObject({ ok: false, code: 'protocol.changed-after-use' });
    expect(await policies.usedProtocol('standard', '1')).toMatchObject(protocol);
    const calendar = { id: 'acme', version: '1', definition: { days: ['sun'] } };
    expect(await policies.saveCalendar(calendar)).toEqual({ ok: true });
    expect(await policies.saveCalendar(calendar)).toEqual({ ok: true });
    expect(await policies.saveCalendar({ ...calendar, definition: {} })).toMatchObject({ ok: false, code: 'calendar.version-exists' });
    expect(await policies.saveCalendar({ ...calendar, version: '2' })).toEqual({ ok: true });
    expect(await policies.saveCalendar({ ...calendar, id: 'zeta', createdBy: 'dorit' })).toEqual({ ok: true });
    expect(await policies.saveCalendar({ ...calendar, version: '10' })).toEqual({ ok: true });
    expect((await policies.calendarVersions()).map((one) => [one.id, one.version, one.createdBy])).toEqual([['acme', '1', null], ['acme', '2', null], ['zeta', '1', 'dorit'], ['acme', '10', null]]);
  });

  it('keeps refusals, newest first, a page at a time', async () => {
    const audit = new RefusalAuditStore(database.dataSource);
    const crisisId = crisisRow().id;
    for (const code of ['a', 'b', 'c']) await audit.record({ actorId: 'p1', actorRole: 'auditor', crisisId, command: 'close', code, params: { n: 1 } });
    const first = await audit.page({ crisisId, limit: 2 });
    expect(first.ok && first.items.map((item) => item.code)).toEqual(['c', 'b']);
    const second = await audit.page({ crisisId, limit: 2, cursor: (first.ok && first.nextCursor) || undefined });
    expect(second).toMatchObject({ ok: true, items: [{ code: 'a', params: { n: 1 } }], nextCursor: null });
  });
});
