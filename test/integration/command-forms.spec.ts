/** The commands as forms, over the wire: each role gets what it may issue and nothing else, and an unchanged answer is not sent twice. */
import { answerSchemas, commandForms, commandNames } from '#contracts';
import type { CommandForm } from '#contracts';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';

let api: TestApi;
beforeAll(async () => { api = await startApi(); }, 120_000);
afterAll(async () => { await api.stop(); });

const formsOf = async (role: string, query = ''): Promise<readonly CommandForm[]> => {
  const answer = await (await api.as(role)).get(`/api/v1/commands${query}`);
  expect(answer.status).toBe(200);
  expect(commandForms.parse(answer.body)).toEqual(answer.body);
  return answer.body['items'];
};

describe('GET /commands', () => {
  it.each(['incident-manager', 'account-manager', 'technical-lead', 'head-of-service', 'executive', 'auditor'])('%s gets the forms of what /me says he may do', async (role) => {
    const me = await (await api.as(role)).get('/api/v1/me');
    expect((await formsOf(role)).map((form) => form.name)).toEqual(me.body['permissions']);
  });
  it('holds the whole catalogue between the roles, opening too', async () => {
    const names = new Set((await Promise.all(['incident-manager', 'account-manager', 'technical-lead', 'team-lead', 'head-of-service', 'executive'].map((role) => formsOf(role)))).flat().map((form) => form.name));
    // The customer alone answers the survey.
    expect([...commandNames, 'open'].filter((name) => !names.has(name))).toEqual(['answer-survey']);
  });
  it('names every field and choice in both languages', async () => {
    const [form] = await formsOf('account-manager', '?name=record-listening');
    expect(form).toMatchObject({ labels: { he: 'רישום הקשבה', en: 'Record listening' }, subject: 'listening', customerVisible: false });
    expect(form?.fields.find((field) => field.key === 'needs')?.choices.find((one) => one.value === 'listen')?.name.he).toBe('הקשבה');
  });
  it('gives one by its name, none the caller may not issue, and refuses what it does not know', async () => {
    expect((await formsOf('technical-lead', '?name=locate')).map((form) => form.name)).toEqual(['locate']);
    expect(await formsOf('technical-lead', '?name=sign-review')).toEqual([]);
    expect((await (await api.as('technical-lead')).get('/api/v1/commands?colour=red')).body).toMatchObject({ code: 'input.unknown-field', field: 'colour' });
  });
  it('comes packed to whoever can unpack it', async () => {
    const client = await api.as('technical-lead');
    expect((await client.get('/api/v1/commands')).headers.get('content-encoding')).toMatch(/^(br|gzip)$/);
    expect((await client.get('/api/v1/templates?limit=100')).headers.get('content-encoding')).toMatch(/^(br|gzip)$/);
    expect((await client.get('/api/v1/me')).headers.get('content-encoding')).toBeNull();
  });
  it('is the same for the same roles, and is not sent again', async () => {
    const client = await api.as('technical-lead');
    const first = await client.get('/api/v1/commands');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]{22}"$/);
    const again = await client.get('/api/v1/commands', { 'if-none-match': tag });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', tag]);
    expect((await (await api.as('account-manager')).get('/api/v1/commands', { 'if-none-match': tag })).status).toBe(200);
  });
  it('needs a login', async () => {
    expect((await api.anonymous.get('/api/v1/commands')).status).toBe(401);
  });
});

describe('GET /apology-rules', () => {
  it('says what each protocol asks of an apology, on each ground', async () => {
    const { body } = await (await api.as('account-manager')).get('/api/v1/apology-rules');
    expect(answerSchemas.ApologyRulesPage.parse(body)).toEqual(body);
    const rules = body['items'].find((one: { protocol: string }) => one.protocol === 'intensive');
    expect(rules).toMatchObject({ leastScorePercent: 85 });
    expect(rules.elements.reduce((sum: number, one: { weightPercent: number }) => sum + one.weightPercent, 0)).toBe(100);
    expect(rules.grounds.map((one: { basis: string; mayAdmit: boolean }) => [one.basis, one.mayAdmit])).toEqual([['not-examined', false], ['our-fault', true], ['shared', true], ['customer-error', false]]);
  });
});
