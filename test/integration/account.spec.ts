/** One's own account over HTTP: choices, a new password, a link for a forgotten one; and whose address counts behind a proxy. */
import { createHash } from 'node:crypto';
import PostalMime from 'postal-mime';
import { answerSchemas } from '#contracts';
import { ASKS_PER_ACCOUNT_MAX, ASKS_PER_CALLER_MAX, ASKED_RESET_MS, FAILURES_MAX, newPasswordUrl, Passwords } from '#identity';
import { MailRenderer } from '#delivery';
import { OutboxStore, StaffStore } from '#persistence';
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
  const answer = await admin.post(`/api/v1/admin/people/${await idOf(email)}/password-reset`, { byHand: true });
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
    expect(answerSchemas.ResetIssued.parse(answer.body)).toMatchObject({ person: { name: expect.any(String), email }, mail: 'by-hand', url: expect.stringMatching(/^https:\/\/tikkun\.example\/new-password#tkr_[\w-]{43}$/) });
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

/** What the worker does with the outbox, up to the mail itself. */
async function mailsOf(email: string): Promise<readonly { readonly why: string; readonly to: string; readonly subject: string; readonly html: string; readonly token: string }[]> {
  const { dataSource } = api.engine.database;
  const staff = new StaffStore(dataSource);
  const passwords = new Passwords(dataSource, { organisation: 'Tikkun', secret: 'x'.repeat(40) });
  const renderer = new MailRenderer({
    mailFrom: 'Savyon Cloud <care@savyon.test>', apiUrl: 'https://tikkun.example', findPerson: (id) => staff.person(id), statusUrl: () => '', surveyUrl: () => '',
    passwordUrl: async (resetId) => { const token = await passwords.livingToken(resetId, Date.now()); return token === null ? null : newPasswordUrl('https://tikkun.example', token); },
  });
  const rows: { key: string }[] = await dataSource.query("select key from outbox where kind = 'account' and payload ->> 'personId' = $1 order by created_at", [await idOf(email)]);
  return Promise.all(rows.map(async ({ key }) => {
    const record = await new OutboxStore(dataSource).byKey(key);
    const rendered = record === null ? null : await renderer.render(record.payload);
    if (rendered === null || !rendered.ok) return { why: rendered?.why ?? 'gone', to: '', subject: '', html: '', token: '' };
    const { subject = '', text = '', html = '' } = await PostalMime.parse(rendered.mail.raw);
    return { why: '', to: rendered.mail.to, subject, html, token: /#(tkr_[\w-]{43})/.exec(text)?.[1] ?? '' };
  }));
}

describe('a link that is mailed', () => {
  it('goes to the person alone: the administrator is told so and does not hold it, and nothing that leads to it lies in the database', async () => {
    const { email } = userOf('technical-lead');
    const answer = await admin.post(`/api/v1/admin/people/${await idOf(email)}/password-reset`);
    expect(answerSchemas.ResetIssued.parse(answer.body)).toMatchObject({ mail: 'sent', url: null, person: { email } });
    const [mail, ...more] = await mailsOf(email);
    expect(more).toEqual([]);
    expect(mail?.to).toBe(email);
    expect(mail?.token).toMatch(/^tkr_/);
    const stored: { text: string }[] = await api.engine.database.dataSource.query("select row_to_json(outbox)::text as text from outbox where kind = 'account' union all select row_to_json(password_reset)::text from password_reset union all select row_to_json(admin_act)::text from admin_act");
    for (const { text } of stored) expect(text).not.toContain(mail?.token);
    expect((await api.anonymous.post('/api/v1/password-reset/check', { token: mail?.token })).body).toMatchObject({ email });
    // One link, one mail: written again, it is the same to the letter.
    expect((await mailsOf(email))[0]?.token).toBe(mail?.token);
    // Given by hand after all: the mailed one works no longer, and a mail still waiting is not sent.
    await linkFor(email);
    expect(await mailsOf(email)).toMatchObject([{ why: 'the link works no longer' }]);
  });

  it('speaks the language of its receiver', async () => {
    const { dataSource } = api.engine.database;
    for (const [language, words] of [['he', 'סיסמה חדשה לתיקון'], ['en', 'A new password for Tikkun']] as const) {
      const { email } = userOf(language === 'he' ? 'team-lead' : 'executive');
      await dataSource.query('update person set language = $2 where email = $1', [email, language]);
      await admin.post(`/api/v1/admin/people/${await idOf(email)}/password-reset`);
      const mail = (await mailsOf(email)).at(-1);
      expect(mail?.subject).toBe(words);
      expect(mail?.html).toContain(`dir="${language === 'he' ? 'rtl' : 'ltr'}"`);
    }
  });

  it('is not queued for whoever may not give one, nor for somebody who has left', async () => {
    const count = async (): Promise<number> => (await api.engine.database.dataSource.query("select count(*)::int as n from outbox where kind = 'account'"))[0].n;
    const before = await count();
    const { email } = userOf('auditor');
    await (await api.as('incident-manager')).post(`/api/v1/admin/people/${await idOf(email)}/password-reset`);
    await api.engine.database.dataSource.query('update person set active = false where email = $1', [email]);
    expect(await admin.post(`/api/v1/admin/people/${await idOf(email)}/password-reset`)).toMatchObject({ status: 404 });
    expect(await askFor(email)).toMatchObject({ status: 204 });
    await api.engine.database.dataSource.query('update person set active = true where email = $1', [email]);
    expect(await count()).toBe(before);
    expect(await admin.post(`/api/v1/admin/people/${await idOf(email)}/password-reset`, { byHand: 'yes' })).toMatchObject({ status: 400 });
  });
});

const askFor = (email: string, from = `192.0.2.${String((caller += 1) % 250)}`): Promise<Answer> => clientOf(api.url, {}).post('/api/v1/password-reset/ask', { email }, { 'x-forwarded-for': from });

describe('a forgotten password', () => {
  it('is asked about at the login: the answer is the same for an address that is somebody’s and one that is nobody’s', async () => {
    const { email } = userOf('head-of-service');
    const timed = async (address: string): Promise<readonly [Answer, number]> => { const from = Date.now(); const answer = await askFor(address); return [answer, Date.now() - from]; };
    const [known, knownMs] = await timed(` ${email.toUpperCase()} `);
    const [unknown, unknownMs] = await timed('nobody@orot.example.test');
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
    expect(known.status).toBe(204);
    expect([...known.headers.keys()]).toEqual([...unknown.headers.keys()]);
    for (const ms of [knownMs, unknownMs]) expect(ms).toBeGreaterThan(380);
    const [mail] = await mailsOf(email);
    const { body } = await api.anonymous.post('/api/v1/password-reset/check', { token: mail?.token });
    expect(Date.parse(String(body['expiresAt'])) - Date.now()).toBeLessThanOrEqual(ASKED_RESET_MS);
    expect(await api.anonymous.post('/api/v1/password-reset', { token: mail?.token, password: 'an umbrella made of tin' })).toMatchObject({ status: 204 });
    expect((await login(email, 'an umbrella made of tin')).answer.status).toBe(200);
    const { items } = (await admin.get('/api/v1/admin/audit?action=password.reset-asked')).body as { items: { actor: string; role: string }[] };
    expect(items).toEqual(expect.arrayContaining([expect.objectContaining({ actor: await idOf(email), role: 'anonymous' }), expect.objectContaining({ actor: 'anonymous' })]));
  });

  it('ends no link an administrator gave, and a used one ends all others', async () => {
    const { email } = userOf('technical-lead');
    const given = (await linkFor(email)).token;
    await askFor(email);
    const asked = (await mailsOf(email)).at(-1)?.token ?? '';
    const check = async (token: string): Promise<number> => (await api.anonymous.post('/api/v1/password-reset/check', { token })).status;
    expect([await check(given), await check(asked)]).toEqual([200, 200]);
    expect(await api.anonymous.post('/api/v1/password-reset', { token: given, password: OTHER })).toMatchObject({ status: 204 });
    expect([await check(given), await check(asked)]).toEqual([410, 410]);
  });

  it('fills nobody’s mailbox: after a few the answer is the same and nothing is mailed', async () => {
    const { email } = userOf('administrator');
    for (let tries = 0; tries < ASKS_PER_ACCOUNT_MAX + 2; tries += 1) expect((await askFor(email)).status).toBe(204);
    expect(await mailsOf(email)).toHaveLength(ASKS_PER_ACCOUNT_MAX);
    expect((await mailsOf(email)).filter(({ token }) => token !== '')).toHaveLength(1);
  }, 20_000);

  it('cannot be asked about again and again by one caller; the refusal stands in the audit', async () => {
    for (let tries = 0; tries < ASKS_PER_CALLER_MAX; tries += 1) expect((await askFor(`who${String(tries)}@orot.example.test`, '198.51.100.77')).status).toBe(204);
    const refused = await askFor('who@orot.example.test', '198.51.100.77');
    expect(refused).toMatchObject({ status: 429, body: { code: 'rate.limited' } });
    expect(await askFor(userOf('auditor').email, '198.51.100.77')).toMatchObject({ status: 429 });
    expect((await askFor(userOf('auditor').email, '198.51.100.78')).status).toBe(204);
    const { items } = (await admin.get('/api/v1/admin/audit?action=ask-password-reset&outcome=refused')).body as { items: object[] };
    expect(items[0]).toMatchObject({ actor: 'anonymous', outcome: 'refused', code: 'rate.limited' });
  }, 20_000);

  it('is nothing but an address', async () => {
    for (const email of ['', 'x', 'a b@c', `${'a'.repeat(300)}@b.example`]) expect(await askFor(email)).toMatchObject({ status: 400, body: { field: 'email' } });
    expect(await clientOf(api.url, {}).post('/api/v1/password-reset/ask', { email: 'a@b.example', id: 'x' })).toMatchObject({ status: 400, body: { code: 'input.unknown-field' } });
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
