import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiTokens, FAILURES_MAX, FAILURE_WINDOW_MS, SESSION_MS, Sessions, mayDo, seedDemo } from '#identity';
import { CustomerStore, StaffStore, runSql } from '#persistence';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';

let database: FreshDatabase;
let dataDir: string;
let sessions: Sessions;
let staff: StaffStore;
const NOW = Date.parse('2026-03-02T08:00:00Z');
const MAYA = 'maya@orot.example.test';
const attempt = (password: string, more: { readonly email?: string; readonly address?: string; readonly now?: number } = {}) =>
  sessions.logIn({ email: more.email ?? MAYA, password, address: more.address ?? '10.0.0.1', now: more.now ?? NOW });

beforeAll(async () => {
  database = await freshDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'tikkun-identity-'));
  await seedDemo(database.dataSource, { dataDir });
  sessions = new Sessions(database.dataSource);
  staff = new StaffStore(database.dataSource);
});
afterAll(async () => database?.drop());
beforeEach(async () => {
  await runSql(database.dataSource, 'delete from login_failure');
});

describe('the demo organisation', () => {
  it('has every role, both desks and customers in both languages', async () => {
    const people = await staff.people();
    expect([...new Set(people.flatMap((person) => person.roles))].sort()).toEqual(['account-manager', 'administrator', 'auditor', 'executive', 'head-of-service', 'incident-manager', 'team-lead', 'technical-lead']);
    const ids = new Set(people.map((person) => person.id));
    for (const desk of await staff.desks()) expect(Object.values(desk.people).every((id) => id !== null && ids.has(id))).toBe(true);
    const customers = await new CustomerStore(database.dataSource).page({});
    expect(customers).toMatchObject({ ok: true, items: { length: 4 } });
  });

  it('lets everyone in with what its file says', async () => {
    const users: { email: string; password: string; role: string }[] = JSON.parse(await readFile(join(dataDir, 'demo-users.json'), 'utf8'));
    expect(users).toHaveLength(13);
    expect(await attempt(users[1]?.password ?? '', { email: users[1]?.email ?? '' })).toMatchObject({ ok: true, person: { id: 'yonatan' } });
  });

  it('keeps what a person changed when it is loaded again', async () => {
    await runSql(database.dataSource, "update person set name = 'מאיה לביא־כהן' where id = 'maya'");
    expect((await seedDemo(database.dataSource, { dataDir })).peopleMade).toBe(0);
    expect((await staff.person('maya'))?.name).toBe('מאיה לביא־כהן');
  });
});

describe('a login', () => {
  it('gives a session that ends by itself, by logging out, and with the person', async () => {
    const login = await attempt('tikkun-demo', { email: MAYA.toUpperCase() });
    if (!login.ok) throw new Error(login.code);
    expect(login.expiresAt).toBe(NOW + SESSION_MS);
    expect(await sessions.verify(login.token, NOW + SESSION_MS - 1)).toMatchObject({ ok: true, person: { id: 'maya' } });
    expect(await sessions.verify(login.token, NOW + SESSION_MS)).toMatchObject({ code: 'auth.session-expired' });
    await runSql(database.dataSource, "update person set active = false where id = 'maya'");
    expect(await sessions.verify(login.token, NOW)).toMatchObject({ code: 'auth.session-expired' });
    expect(await attempt('tikkun-demo')).toMatchObject({ code: 'auth.invalid-credentials' });
    await runSql(database.dataSource, "update person set active = true where id = 'maya'");
    await sessions.logOut(login.token);
    expect(await sessions.verify(login.token, NOW)).toMatchObject({ code: 'auth.session-expired' });
  });

  it('leaves no token in the database', async () => {
    const login = await attempt('tikkun-demo');
    if (!login.ok) throw new Error(login.code);
    const stored = JSON.stringify(await runSql(database.dataSource, 'select * from session'));
    expect(stored).not.toContain(login.token.slice(4));
  });

  it('answers the same to a wrong password and an unknown address', async () => {
    expect(await attempt('wrong')).toEqual(await attempt('wrong', { email: 'nobody@example.test' }));
    expect(await attempt('x', { email: 'nul\u0000@example.test' })).toMatchObject({ code: 'auth.invalid-credentials' });
  });

  it('must wait after too many failures from one address, while others go on', async () => {
    for (let index = 0; index < FAILURES_MAX; index += 1) expect(await attempt('wrong')).toMatchObject({ code: 'auth.invalid-credentials' });
    expect(await attempt('tikkun-demo')).toMatchObject({ code: 'rate.limited', params: { retryAfterSeconds: FAILURE_WINDOW_MS / 1_000 } });
    expect(await attempt('tikkun-demo', { address: '10.0.0.2' })).toMatchObject({ ok: true });
    expect(await attempt('tikkun-demo', { now: NOW + FAILURE_WINDOW_MS })).toMatchObject({ ok: true });
  });
});

describe('an API token', () => {
  it('stands for a machine within its desks', async () => {
    const tokens = new ApiTokens(database.dataSource);
    const { token, item } = await tokens.issue({ name: 'monitoring', personId: null, deskIds: ['uk'], expiresAt: NOW + 1_000 }, NOW);
    const bearer = await tokens.verify(token, NOW);
    expect(bearer).toEqual({ ok: true, kind: 'machine', tokenId: item.id, name: 'monitoring', deskIds: ['uk'] });
    const machine = { kind: 'machine' as const, roles: [], deskIds: ['uk'], personId: null };
    expect(mayDo(machine, 'open', { deskId: 'uk', people: null })).toBe(true);
    expect(mayDo(machine, 'open', { deskId: 'il', people: null })).toMatchObject({ code: 'permission.scope' });
    expect(await tokens.verify(token, NOW + 1_000)).toMatchObject({ code: 'auth.token-invalid' });
    expect(await tokens.list(null)).toMatchObject([{ id: item.id, lastUsedAt: NOW, revokedAt: null }]);
  });

  it('ends when revoked by its owner, and by nobody else', async () => {
    const tokens = new ApiTokens(database.dataSource);
    const { token, item } = await tokens.issue({ name: 'cli', personId: 'maya', deskIds: [], expiresAt: null }, NOW);
    expect(await tokens.verify(token, NOW)).toMatchObject({ ok: true, kind: 'person', person: { id: 'maya' } });
    expect(await tokens.revoke(item.id, 'yonatan', NOW)).toBe(false);
    expect(await tokens.revoke(item.id, 'maya', NOW + 5)).toBe(true);
    expect(await tokens.revoke(item.id, 'maya', NOW + 9)).toBe(true);
    expect(await tokens.list('maya')).toMatchObject([{ revokedAt: NOW + 5 }]);
    expect(await tokens.verify(token, NOW)).toMatchObject({ code: 'auth.token-invalid' });
    expect(await tokens.verify('tik_unknown', NOW)).toMatchObject({ code: 'auth.token-invalid' });
  });
});
