/** The words of templates over HTTP: written anew, used at once, brought back, with who, when and why. */
import { answerSchemas } from '#contracts';
import { startApi } from '../support/api';
import type { Answer, Client, TestApi } from '../support/api';

let api: TestApi;
let admin: Client;
let reader: Client;
beforeAll(async () => {
  api = await startApi();
  admin = await api.as('administrator');
  reader = await api.as('account-manager');
}, 60_000);
afterAll(async () => { await api.stop(); }, 30_000);

const wording = (en: string): object => ({ subject: { he: 'תשובה לשאלתכם', en: 'Our answer' }, opening: { he: 'שאלתם אותנו: {question}', en }, ending: null });
const write = (more: object, client = admin, id = 'answer'): Promise<Answer> => client.post(`/api/v1/admin/templates/${id}/versions`, { wording: wording('This is what you asked: {question}'), note: 'Warmer', basedOn: 1, ...more });
const restore = (version: number | string, more: object, client = admin): Promise<Answer> => client.post(`/api/v1/admin/templates/answer/versions/${version}/restore`, { note: 'Back', basedOn: 3, ...more });
const list = async (client = reader) => answerSchemas.TemplateVersions.parse((await client.get('/api/v1/templates/answer/versions')).body);
const preview = async (): Promise<{ version: number; subject: string; body: string }> => (await reader.post('/api/v1/templates/answer/preview', { language: 'en', fields: { contactName: 'Noa', senderName: 'Yonatan', reference: 'TK-2026-00007', question: 'Is it lost?', answer: "It isn't." } })).body as never;

describe('the words of a template', () => {
  it('stand as delivered until somebody writes them anew', async () => {
    expect(await list()).toMatchObject({ id: 'answer', placeholders: ['reference', 'question'], items: [{ version: 1, current: true, builtIn: true, by: null, at: null, wording: { opening: { en: 'You asked: {question}' }, ending: null } }] });
    expect(await preview()).toMatchObject({ version: 1, body: expect.stringContaining('You asked: Is it lost?') });
  });

  it('written anew are a version with who, when and why, and messages begin with them at once', async () => {
    expect(await write({})).toMatchObject({ status: 201, body: { items: [{ version: 2, current: true, note: 'Warmer', by: { id: 'dorit' }, at: expect.any(String) }, { version: 1, current: false, builtIn: true }] } });
    expect(await preview()).toMatchObject({ version: 2, subject: 'Our answer', body: expect.stringContaining('This is what you asked: Is it lost?') });
    expect((await preview()).body).toContain("It isn't.");
    const { items } = (await reader.get('/api/v1/templates?limit=100')).body as { items: { id: string; version: number }[] };
    expect(items.find((one) => one.id === 'answer')).toMatchObject({ version: 2 });
    expect(items.find((one) => one.id === 'summary')).toMatchObject({ version: 1 });
    expect(await write({ wording: wording('Third: {question}'), basedOn: 2 }, await api.as('head-of-service'))).toMatchObject({ status: 201 });
  });

  it('of an earlier version come back as a new one; nothing is overwritten', async () => {
    expect(await restore(2, {})).toMatchObject({ status: 201 });
    expect(await restore(1, { basedOn: 4 })).toMatchObject({ status: 201 });
    const { items } = await list();
    expect(items.map((one) => [one.version, one.restoredFrom, one.current])).toEqual([[5, 1, true], [4, 2, false], [3, null, false], [2, null, false], [1, null, false]]);
    expect(items[0]?.wording).toEqual(items[4]?.wording);
    expect(await preview()).toMatchObject({ version: 5, body: expect.stringContaining('You asked: Is it lost?') });
  });

  it.each([
    ['written over somebody else’s', () => write({ basedOn: 2 }), 409, 'template.changed'], ['that hold already', () => restore(1, { basedOn: 5 }), 409, 'template.same'], ['of no such version', () => restore(77, { basedOn: 5 }), 404, 'template.version-unknown'],
    ['of a version that is no number', () => restore('x', { basedOn: 5 }), 404, 'template.version-unknown'], ['of no template', () => write({}, admin, 'letter'), 404, 'template.unknown'], ['with a field it does not have', () => write({ wording: wording('{summary}'), basedOn: 5 }), 422, 'template.placeholder'],
    ['with an ending it does not have', () => write({ wording: { ...wording('x'), ending: { he: 'א', en: 'a' } }, basedOn: 5 }), 422, 'template.ending'], ['without a reason', () => write({ note: ' ', basedOn: 5 }), 400, 'input.empty'], ['in one language only', () => write({ wording: { ...wording('x'), subject: { en: 'x' } }, basedOn: 5 }), 400, 'input.missing'],
  ])('are refused: %s', async (_what, ask, status, code) => {
    expect(await ask()).toMatchObject({ status, body: { code } });
    expect((await list()).items).toHaveLength(5);
  });

  it('written by two at once are those of one of them', async () => {
    const answers = await Promise.all(['One', 'Two'].map((en) => write({ wording: wording(en), basedOn: 5 })));
    expect(answers.map((one) => one.status).sort()).toEqual([201, 409]);
    expect((await list()).items).toHaveLength(6);
  });

  it('are read by whoever writes messages, and written by nobody else', async () => {
    for (const role of ['account-manager', 'incident-manager', 'technical-lead', 'team-lead', 'executive', 'auditor']) {
      const client = await api.as(role);
      expect((await client.get('/api/v1/templates/answer/versions')).status).toBe(200);
      expect(await write({ basedOn: 6 }, client)).toMatchObject({ status: 403, body: { code: 'permission.denied' } });
      expect(await restore(1, { basedOn: 6 }, client)).toMatchObject({ status: 403, body: { code: 'permission.denied' } });
    }
    expect(await api.anonymous.get('/api/v1/templates/answer/versions')).toMatchObject({ status: 401 });
    const actions = ((await admin.get('/api/v1/admin/audit?limit=100')).body as { items: { action: string; outcome: string }[] }).items.filter((one) => one.outcome === 'done').map((one) => one.action);
    expect(actions).toEqual(expect.arrayContaining(['write-template', 'restore-template']));
  });
});
