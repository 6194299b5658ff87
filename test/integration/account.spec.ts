/** One's own account over HTTP: choices, a new password, a link for a forgotten one; and whose address counts behind a proxy. */
import { createHash } from 'node:crypto';
import { answerSchemas } from '#contracts';
import { FAILURES_MAX } from '#identity';
import { clientOf, startApi } from '../support/api';
import type { Answer, Client, TestApi } from '../support/api';

const NEW = 'violin under the stairs';
const OTHER = 'three teacups and a ladder';
let api: TestApi;
let admin: Client;
beforeAll(async () => {
  api = await startApi({ TIKKUN_TRUST_PROXY: '1', TIKKUN_API_URL: 'https://tikkun.example' });
  admin = await api.as('administrator');
}, 60_000);
afterAll(async () => { await api.stop(); }, 30_000);

const userOf = (role: string) => {
  const found = api.users.find((one) => one.role.split(', ').includes(role));
  if (found === undefined) throw new Error(role);
  return found;
};
let caller = 0;
/** Each from an address of its own, so that failures of one test are none of another's. */
async function login(email: string, password: string, from = `192.0.2.${String((caller += 1) % 250)}`): Promise<{ readonly answer: Answer; readonly client: Client }> {
  const answer = await clientOf(api.url, {}).post('/api/v1/login', { email, password }, { 'x-forwarded-for': from });
  return { answer, client: clientOf(api.url, { cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '', 'x-forwarded-for': from }) };
}
const idOf = async (email: string): Promise<string> => {
  const { items } = (await admin.get('/api/v1/admin/people?limit=100')).body as { items: { id: string; email: string }[] };
  return items.find((one) => one.email === email)?.id ?? '';
};
const linkFor = async (email: string): Promise<{ readonly answer: Answer; readonly token: string }> => {
  const answer = await admin.post(`/api/v1/admin/people/${await idOf(email)}/password-reset`);
  return { answer, token: String(answer.body['url']).split('#')[1] ?? '' };
};

describe('one’s own choices', () => {
  it('are kept, and told by whoever one is', async () => {
    const client = await api.as('technical-lead');
    expect((await client.get('/api/v1/me')).body).toMatchObject({ zone: null, hebrewDates: false });
    const answer = await client.put('/api/v1/account', { language: 'en', zone: 'Europe/London', hebrewDates: true });
    expect(answerSchemas.Me.parse(answer.body)).toMatchObject({ language: 'en', zone: 'Europe/London', hebrewDates: true });
    expect((await client.get('/api/v1/me')).body).toMatchObject({ language: 'en', zone: 'Europe/London', hebrewDates: true });
    expect((await client.put('/api/v1/account', { language: 'he', zone: null, hebrewDates: false })).body).toMatchObject({ language: 'he', zone: null });
    for (const [body, code] of [[{ language: 'en', zone: 'Mars/Olympus', hebrewDates: true }, 'input.bad-format'], [{ language: 'fr', zone: null, hebrewDates: true }, 'input.not-allowed'], [{ language: 'en' }, 'input.missing'], [{ language: 'en', zone: null, hebrewDates: true, roles: ['administrator'] }, 'input.unknown-field']] as const) {
      expect(await client.put('/api/v1/account', body)).toMatchObject({ status: 400, body: { code } });
    }
    expect(await api.anonymous.put('/api/v1/account', { language: 'en', zone: null, hebrewDates: true })).toMatchObject({ status: 401 });
  });
});

describe('one’s own password', () => {
  it('changes with the right old one; the other sessions end, this one and the tokens go on', async () => {
    const { email, password } = userOf('account-manager');
    const [here, there] = [(await login(email, password)).client, (await login(email, password)).client];
    const { token } = (await here.post('/api/v1/tokens', { name: 'tool' })).body;
    expect(await here.post('/api/v1/account/password', { current: password, next: NEW })).toMatchObject({ status: 204 });
    expect(await here.get('/api/v1/me')).toMatchObject({ status: 200 });
    expect(await there.get('/api/v1/me')).toMatchObject({ status: 401, body: { code: 'auth.session-expired' } });
    expect(await clientOf(api.url, { authorization: `Bearer ${String(token)}` }).get('/api/v1/me')).toMatchObject({ status: 200 });
    expect((await login(email, password)).answer.status).toBe(401);
    expect((await login(email, NEW)).answer.status).toBe(200);
    const [row] = await api.engine.database.dataSource.query('select password_hash from person where email = $1', [email]);
    expect(row.password_hash).not.toContain(NEW);
    const { items } = (await admin.get('/api/v1/admin/audit?action=password.changed')).body as { items: object[] };
    expect(items).toHaveLength(1);
  });

  it.each([
    ['too short', 'violin', 'password.too-short', 'next'], ['tried first by everybody', 'Password12345678', 'password.common', 'next'], ['the same again', null, 'password.same', 'next'],
  ] as const)('may not become one that is %s, and what stands goes on', async (_what, next, code, field) => {
    const { email, password } = userOf('team-lead');
    const { client } = await login(email, password);
    const answer = await client.post('/api/v1/account/password', { current: password, next: next ?? password });
    expect(answer).toMatchObject({ status: 422, body: { code, field } });
    if (code === 'password.too-short') expect(answer.body['detail']).toContain('15');
    expect((await login(email, password)).answer.status).toBe(200);
  });

  it('may not be made of its owner’s name, nor change with a wrong old one; wrong ones count as failed logins do', async () => {
    const { email, password } = userOf('executive');
    const me = (await (await login(email, password)).client.get('/api/v1/me')).body;
    const { client } = await login(email, password, '198.51.100.7');
    expect(await client.post('/api/v1/account/password', { current: password, next: `${String(me['name'])} ${String(me['name'])} 12` })).toMatchObject({ status: 422, body: { code: 'password.common' } });
    for (let tries = 0; tries < FAILURES_MAX; tries += 1) expect(await client.post('/api/v1/account/password', { current: 'wrong', next: NEW })).toMatchObject({ status: 422, body: { code: 'password.wrong', field: 'current' } });
    expect(await client.post('/api/v1/account/password', { current: password, next: NEW })).toMatchObject({ status: 429, body: { code: 'rate.limited' } });
  }, 30_000);

  it('is nobody’s who is not there, and no machine’s', async () => {
    expect(await api.anonymous.post('/api/v1/account/password', { current: 'x', next: NEW })).toMatchObject({ status: 401 });
  });
});

describe('a link for a new password', () => {
  it('is made by an administrator, shown once, kept as a hash, works once, and ends every session', async () => {
    const { email, password } = userOf('auditor');
    const { client } = await login(email, password);
    const { answer, token } = await linkFor(email);
    expect(answerSchemas.ResetIssued.parse(answer.body)).toMatchObject({ person: { name: expect.any(String) }, url: expect.stringMatching(/^https:\/\/tikkun\.example\/new-password#tkr_[\w-]{43}$/) });
    expect(answer.status).toBe(201);
    const [row] = await api.engine.database.dataSource.query('select token_hash, expires_at from password_reset where used_at is null');
    expect(row.token_hash).toBe(createHash('sha256').update(token).digest('base64url'));
    expect(row.expires_at.getTime() - Date.now()).toBeLessThanOrEqual(24 * 3_600_000);
    // Before it is used nothing has changed.
    expect(await client.get('/api/v1/me')).toMatchObject({ status: 200 });
    expect(answerSchemas.ResetFacts.parse((await api.anonymous.post('/api/v1/password-reset/check', { token })).body)).toMatchObject({ email });
    expect(await api.anonymous.post('/api/v1/password-reset', { token, password: 'short' })).toMatchObject({ status: 422, body: { code: 'password.too-short', field: 'password' } });
    expect(await api.anonymous.post('/api/v1/password-reset', { token, password: NEW })).toMatchObject({ status: 204 });
    expect(await client.get('/api/v1/me')).toMatchObject({ status: 401 });
    expect((await login(email, NEW)).answer.status).toBe(200);
    for (const path of ['/api/v1/password-reset/check', '/api/v1/password-reset']) expect(await api.anonymous.post(path, path.endsWith('check') ? { token } : { token, password: OTHER })).toMatchObject({ status: 410, body: { code: 'reset.invalid' } });
    const actions = ((await admin.get('/api/v1/admin/audit?limit=100')).body as { items: { action: string }[] }).items.map((one) => one.action);
    expect(actions).toEqual(expect.arrayContaining(['password.reset-issued', 'password.reset']));
  });

  it('stops working when a newer one is made, when its day is over, and when the person has left', async () => {
    const { email } = userOf('head-of-service');
    const first = (await linkFor(email)).token;
    const second = (await linkFor(email)).token;
    const check = async (token: string): Promise<number> => (await api.anonymous.post('/api/v1/password-reset/check', { token })).status;
    expect([await check(first), await check(second)]).toEqual([410, 200]);
    await api.engine.database.dataSource.query("update password_reset set expires_at = now() - interval '1 second' where used_at is null");
    expect(await check(second)).toBe(410);
    expect(await api.anonymous.post('/api/v1/password-reset', { token: second, password: OTHER })).toMatchObject({ status: 410 });
    const third = (await linkFor(email)).token;
    await api.engine.database.dataSource.query('update person set active = false where email = $1', [email]);
    expect(await check(third)).toBe(410);
    expect((await linkFor(email)).answer).toMatchObject({ status: 404, body: { code: 'person.not-found' } });
    await api.engine.database.dataSource.query('update person set active = true where email = $1', [email]);
  });

  it('is used by one of two who press at once', async () => {
    const { email } = userOf('team-lead');
    const { token } = await linkFor(email);
    const answers = await Promise.all([NEW, OTHER].map((password) => api.anonymous.post('/api/v1/password-reset', { token, password })));
    expect(answers.map((one) => one.status).sort()).toEqual([204, 410]);
  });

  it('is nothing that can be made up, and nobody else may make one', async () => {
    for (const token of ['tkr_x', `tkr_${'A'.repeat(43)}`]) expect(await api.anonymous.post('/api/v1/password-reset/check', { token })).toMatchObject({ status: 410 });
    for (const token of ["' or 1=1", 'a b', '']) expect((await api.anonymous.post('/api/v1/password-reset/check', { token })).status).toBe(400);
    const id = await idOf(userOf('administrator').email);
    for (const role of ['incident-manager', 'technical-lead']) expect(await (await api.as(role)).post(`/api/v1/admin/people/${id}/password-reset`)).toMatchObject({ status: 403, body: { code: 'permission.denied' } });
    expect(await api.anonymous.post(`/api/v1/admin/people/${id}/password-reset`)).toMatchObject({ status: 401 });
    expect(await admin.post('/api/v1/admin/people/nobody/password-reset')).toMatchObject({ status: 404, body: { code: 'person.not-found' } });
  });
});

describe('behind a proxy whose word is taken', () => {
  it('failed logins count for the caller the proxy names, and not for what a caller wrote before it', async () => {
    const { email } = userOf('administrator');
    for (let tries = 0; tries < FAILURES_MAX; tries += 1) expect((await login(email, 'wrong', `203.0.113.${String(tries)}, 198.51.100.9`)).answer.status).toBe(401);
    expect((await login(email, 'wrong', '203.0.113.99, 198.51.100.9')).answer.status).toBe(429);
    expect((await login(email, 'wrong', '198.51.100.10')).answer.status).toBe(401);
  }, 30_000);

  it('a cookie is for TLS only where the caller came over TLS', async () => {
    const { email, password } = userOf('incident-manager');
    const over = async (proto: string): Promise<string> => (await clientOf(api.url, {}).post('/api/v1/login', { email, password }, { 'x-forwarded-for': '192.0.2.251', 'x-forwarded-proto': proto })).headers.get('set-cookie') ?? '';
    expect(await over('https')).toContain('Secure');
    expect(await over('http')).not.toContain('Secure');
  });
});
