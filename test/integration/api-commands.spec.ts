import { randomUUID } from 'node:crypto';
import { commandEntries } from '#contracts';
import { mayDo, PERMISSIONS } from '#identity';
import type { StaffRole } from '#domain';
import { openBody, startApi } from '../support/api';
import type { Client, TestApi } from '../support/api';

let api: TestApi;
let manager: Client;
beforeAll(async () => {
  api = await startApi();
  manager = await api.as('incident-manager');
}, 60_000);
afterAll(async () => { await api.stop(); }, 30_000);

async function opened(more: Record<string, unknown> = {}): Promise<string> {
  const answer = await manager.post('/api/v1/crises', openBody(more));
  expect(answer).toMatchObject({ status: 201 });
  return answer.body['id'];
}
const eventsOf = (id: string) => api.engine.store.readEvents(id);

describe('opening over HTTP', () => {
  it('answers id, reference, version and events once both tracks run', async () => {
    const answer = await manager.post('/api/v1/crises', openBody());
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ reference: expect.stringMatching(/^TK-\d{4}-\d{5}$/), version: expect.any(Number) });
    expect(answer.body['events'][0]).toMatchObject({ seq: 1, type: 'crisis.opened' });
    expect(answer.headers.get('etag')).toBe(`"${String(answer.body['version'])}"`);
  });

  it('makes one crisis of the same report sent twice, also at once', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const body = openBody({ summary: 'sent twice' });
    const [one, two] = await Promise.all([manager.post('/api/v1/crises', body, key), manager.post('/api/v1/crises', body, key)]);
    const three = await manager.post('/api/v1/crises', body, key);
    expect(new Set([one.body['id'], two.body['id'], three.body['id']]).size).toBe(1);
    expect(three.status).toBe(200);
    expect(three.body['version']).toBe(one.body['version']);
  });

  it('refuses another body under a used key and leaves everything as it was', async () => {
    const key = { 'idempotency-key': randomUUID() };
    await manager.post('/api/v1/crises', openBody(), key);
    expect(await manager.post('/api/v1/crises', openBody({ summary: 'something else' }), key)).toMatchObject({ status: 409, body: { code: 'idempotency.key-reused' } });
  });

  it('takes the same words in another order for the same request', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const body: Record<string, unknown> = openBody({ account: { name: `Customer ${randomUUID()}`, language: 'en' } });
    const first = await manager.post('/api/v1/crises', body, key);
    const turned = { ...Object.fromEntries(Object.entries(body).reverse()), account: Object.fromEntries(Object.entries(body['account'] as object).reverse()) };
    expect(JSON.stringify(turned)).not.toBe(JSON.stringify(body));
    expect(await manager.post('/api/v1/crises', turned, key)).toMatchObject({ status: 200, body: { id: first.body['id'] } });
  });

  it('keeps a known customer and his contacts', async () => {
    const name = `Customer ${randomUUID()}`;
    const first = await opened({ account: { name }, contacts: [{ name: 'Dana', email: 'dana@one.example' }] });
    const second = await opened({ account: { name: name.toUpperCase() }, contacts: [] });
    const [one] = await eventsOf(first);
    const [two] = await eventsOf(second);
    if (one?.type !== 'crisis.opened' || two?.type !== 'crisis.opened') throw new Error('not opened');
    expect(two.data.account.id).toBe(one.data.account.id);
    expect(two.data.contacts.map((contact) => contact.email)).toEqual(['dana@one.example']);
  });
});

describe('bad input is a clear problem and changes nothing', () => {
  const cases: readonly (readonly [name: string, code: string, status: number, body: unknown, path?: string])[] = [
    ['an unknown field', 'input.unknown-field', 400, { where: 'db', note: '', colour: 'red' }],
    ['a wrong type', 'input.wrong-type', 400, { where: 7, note: '' }],
    ['a missing field', 'input.missing', 400, { note: '' }],
    ['an empty text', 'input.empty', 400, { where: '   ', note: '' }],
    ['an oversized text', 'input.too-long', 400, { where: 'x'.repeat(50_000), note: '' }],
    ['a lone surrogate', 'input.malformed-text', 400, { where: 'a\ud800b', note: '' }],
    ['a control character', 'input.control-character', 400, { where: 'a\u0000b', note: '' }],
    ['a body that is a list', 'input.wrong-type', 400, []],
    ['an unknown command', 'command.unknown', 404, {}, 'frobnicate'],
    ['the engine’s own command', 'command.unknown', 404, {}, 'tick'],
    ['a command in the wrong state', 'fix.not-fixed', 409, { passed: true, how: 'x', confirmedByCustomer: false }, 'verify-fix'],
    ['a time in the past', 'instant.past', 422, { description: 'x', risk: 'y', expiresAt: '2020-01-01T00:00:00Z', restoresOperation: true }, 'record-workaround'],
    ['an absurd future', 'instant.absurd', 400, { description: 'x', risk: 'y', expiresAt: '9999-01-01T00:00:00Z', restoresOperation: true }, 'record-workaround'],
    ['a time without offset', 'instant.offset-required', 400, { description: 'x', risk: 'y', expiresAt: '2027-01-01T00:00:00', restoresOperation: true }, 'record-workaround'],
    ['an unknown obligation', 'obligation.not-open', 409, { obligationId: 'fix-99', note: '' }, 'resume-clock'],
    ['an unknown contact', 'contact.unknown', 422, { direction: 'to-customer', channel: 'call', contactId: 'nobody', occurredAt: new Date().toISOString(), said: 'x', emotionalState: 'calm', needsAnswer: false, answered: false, confirmedByCustomer: false, substance: null }, 'log-contact'],
  ];
  it.each(cases)('%s → %s', async (_name, code, status, body, command = 'locate') => {
    const id = await opened();
    const before = await eventsOf(id);
    const answer = await manager.post(`/api/v1/crises/${id}/${String(command)}`, body);
    expect({ code: answer.body['code'], status: answer.status }).toEqual({ code, status });
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body['detail']).not.toMatch(/\{\w+\}|select |at .*\.ts/);
    expect(await eventsOf(id)).toEqual(before);
  });

  it('broken UTF-8, broken JSON, a wrong type of content and a body too large', async () => {
    const id = await opened();
    const path = `/api/v1/crises/${id}/add-note`;
    expect(await manager.post(path, Buffer.from([0x7b, 0x22, 0x74, 0x22, 0x3a, 0x22, 0xff, 0xfe, 0x22, 0x7d]))).toMatchObject({ status: 400, body: { code: 'input.malformed-text' } });
    expect(await manager.post(path, Buffer.from('{"text":'))).toMatchObject({ status: 400, body: { code: 'input.not-json' } });
    expect(await manager.post(path, { text: 'x' }, { 'content-type': 'text/plain' })).toMatchObject({ status: 415, body: { code: 'input.unsupported-type' } });
    expect(await manager.post(path, { text: 'x'.repeat(300_000) })).toMatchObject({ status: 413, body: { code: 'payload.too-large' } });
  });

  it('a missing, malformed or repeated key; a wrong or malformed version', async () => {
    const id = await opened();
    const path = `/api/v1/crises/${id}/add-note`;
    expect(await manager.post(path, { text: 'x' }, { 'idempotency-key': '' })).toMatchObject({ status: 400, body: { code: 'idempotency.key-missing' } });
    expect(await manager.post(path, { text: 'x' }, { 'idempotency-key': 'ü'.normalize().replace('ü', 'a b') })).toMatchObject({ status: 400, body: { code: 'idempotency.key-invalid' } });
    expect(await manager.post(path, { text: 'x' }, { 'if-match': '"1"' })).toMatchObject({ status: 409, body: { code: 'version.conflict' } });
    expect(await manager.post(path, { text: 'x' }, { 'if-match': 'latest' })).toMatchObject({ status: 400, body: { code: 'version.invalid' } });
    const key = { 'idempotency-key': randomUUID() };
    const first = await manager.post(path, { text: 'x' }, key);
    expect(first.status).toBe(200);
    expect((await manager.post(path, { text: 'x' }, key)).body).toMatchObject({ version: first.body['version'] });
    expect(await manager.post(path, { text: 'y' }, key)).toMatchObject({ status: 409, body: { code: 'idempotency.key-reused' } });
  });

  it('unknown ids, malformed ids, wrong methods and paths', async () => {
    for (const id of [randomUUID(), 'TK-2020-99999', 'not-an-id', '%00', '1 or 1=1']) {
      expect(await manager.post(`/api/v1/crises/${encodeURIComponent(id)}/add-note`, { text: 'x' })).toMatchObject({ status: 404, body: { code: 'crisis.not-found' } });
    }
    expect((await manager.get('/api/v1/nothing')).body).toMatchObject({ code: 'not-found' });
  });

  it('opening with unknown customer, desk, protocol, person, and with the future', async () => {
    const refused = async (more: Record<string, unknown>) => (await manager.post('/api/v1/crises', openBody(more))).body['code'];
    expect(await refused({ account: { id: 'nobody' } })).toBe('customer.not-found');
    expect(await refused({ protocolId: 'nothing' })).toBe('protocol.not-found');
    expect(await refused({ people: { technicalLead: 'nobody' } })).toBe('person.not-found');
    expect(await refused({ awareAt: new Date(Date.now() + 3_600_000).toISOString() })).toBe('instant.future');
    expect(await refused({ contacts: [{ id: 'nobody' }] })).toBe('contact.not-found');
    expect(await refused({ impactLevel: 5 })).toMatch(/^input\./);
  });
});

describe('who may do what', () => {
  it('lets nobody in without a login, and says so', async () => {
    for (const path of ['/api/v1/crises', '/api/v1/obligations', '/api/v1/me', '/api/v1/people', '/api/v1/admin/audit']) expect(await api.anonymous.get(path)).toMatchObject({ status: 401, body: { code: 'auth.required' } });
    expect(await api.anonymous.post('/api/v1/crises', openBody())).toMatchObject({ status: 401, body: { code: 'auth.required' } });
    expect(await api.anonymous.post('/api/v1/login', { email: 'maya@orot.example.test', password: 'wrong' })).toMatchObject({ status: 401, body: { code: 'auth.invalid-credentials' } });
  });

  const roles = ['incident-manager', 'account-manager', 'technical-lead', 'team-lead', 'head-of-service', 'executive', 'administrator', 'auditor'] as const;
  it.each(roles)('every command as %s is answered as the table says', async (role: StaffRole) => {
    const id = await opened();
    const [first] = await eventsOf(id);
    if (first?.type !== 'crisis.opened') throw new Error('not opened');
    const client = await api.as(role);
    const me = (await client.get('/api/v1/me')).body;
    const subject = { kind: 'person', roles: me['roles'], deskIds: me['desks'], personId: me['id'] } as const;
    for (const entry of commandEntries.filter((one) => Object.hasOwn(PERMISSIONS, one.name))) {
      const verdict = mayDo(subject, entry.name, { deskId: first.data.deskId, people: first.data.people, severity: 2 });
      const answer = await client.post(`/api/v1/crises/${id}/${entry.name}`, entry.example);
      const denied = answer.status === 403;
      expect({ command: entry.name, denied, status: answer.status }).toEqual({ command: entry.name, denied: verdict !== true, status: expect.any(Number) });
      expect(answer.status).not.toBe(500);
    }
  }, 60_000);

  it('keeps a foreign site from using a cookie', async () => {
    expect(await manager.post('/api/v1/crises', openBody(), { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' })).toMatchObject({ status: 403, body: { code: 'auth.origin-refused' } });
  });

  it('lets API tokens in, and no longer once revoked', async () => {
    const made = (await manager.post('/api/v1/tokens', { name: 'monitoring' })).body;
    const bearer = { authorization: `Bearer ${String(made['token'])}` };
    const asToken = async () => fetch(`${api.url}/api/v1/me`, { headers: bearer });
    expect((await asToken()).status).toBe(200);
    const revoked = await fetch(`${api.url}/api/v1/tokens/${String(made['id'])}`, { method: 'DELETE', headers: bearer });
    expect(revoked.status).toBe(204);
    expect((await asToken()).status).toBe(401);
  });
});

describe('health and description', () => {
  it('is ready when every part answers', async () => {
    expect((await api.anonymous.get('/health/ready')).body).toMatchObject({ status: 'ok', parts: { database: { ok: true }, engine: { ok: true } } });
    expect((await api.anonymous.get('/api/openapi.json')).body).toMatchObject({ openapi: '3.1.0' });
    expect((await api.anonymous.get('/metrics')).text).toContain('process_cpu');
    const passedOn = (client: Client) => client.get('/metrics', { 'x-forwarded-for': '192.0.2.7' });
    expect(await passedOn(api.anonymous)).toMatchObject({ status: 401, body: { code: 'auth.required' } });
    expect(await passedOn(await api.as('account-manager'))).toMatchObject({ status: 403, body: { code: 'permission.denied' } });
    expect((await passedOn(await api.as('auditor'))).text).toContain('process_cpu');
    expect((await api.anonymous.get('/api/docs')).text).toContain('swagger');
  });
});
