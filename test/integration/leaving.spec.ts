/** Somebody leaves, over HTTP and on a real engine: nothing he holds is left behind, and every crisis knows who did it. */
import { randomUUID } from 'node:crypto';
import { answerSchemas } from '#contracts';
import { openBody, startApi } from '../support/api';
import type { Answer, Client, TestApi } from '../support/api';

let api: TestApi;
let admin: Client;
let head: Client;
beforeAll(async () => {
  api = await startApi();
  admin = await api.as('administrator');
  head = await api.as('head-of-service');
}, 60_000);
afterAll(async () => { await api.stop(); }, 30_000);

const YONATAN = 'yonatan@orot.example.test';
const leave = (person: string, body: object, client = admin, key: string = randomUUID()): Promise<Answer> => client.post(`/api/v1/admin/people/${person}/deactivate`, body, { 'idempotency-key': key });
const opened = async (deskId: string): Promise<string> => {
  const answer = await head.post('/api/v1/crises', openBody({ deskId, account: { name: `Customer ${randomUUID().slice(0, 8)}` } }));
  expect(answer.status).toBe(201);
  return answer.body['id'] as string;
};
const crisis = async (id: string): Promise<Record<string, any>> => (await head.get(`/api/v1/crises/${id}`)).body;
const personOf = async (id: string): Promise<Record<string, any> | undefined> => ((await admin.get('/api/v1/admin/people?limit=100')).body as { items: Record<string, any>[] }).items.find((one) => one['id'] === id);
const change = async (id: string, more: object): Promise<Answer> => {
  const { name, email, roles, desks, language, active } = (await personOf(id)) ?? {};
  return admin.put(`/api/v1/admin/people/${id}`, { name, email, roles, desks, language, active, ...more });
};
const loginOf = async (email: string): Promise<number> => {
  const user = api.users.find((one) => one.email === email);
  return (await api.anonymous.post('/api/v1/login', { email, password: user?.password ?? '' })).status;
};

describe('somebody who leaves', () => {
  let [home, abroad]: string[] = [];
  let duty = '';
  beforeAll(async () => {
    [home, abroad] = [await opened('il'), await opened('uk')];
    // A duty of another desk that he was given by hand: it goes along with no role of his.
    const { items } = (await head.get(`/api/v1/crises/${abroad}/obligations?limit=100`)).body as { items: { id: string }[] };
    duty = items[0]?.id ?? '';
    expect(await head.post(`/api/v1/crises/${abroad}/reassign-obligation`, { obligationId: duty, personId: 'yonatan', reason: 'Helps out' })).toMatchObject({ status: 200 });
  }, 60_000);

  it('is shown with what he holds, and nothing changes by looking', async () => {
    const answer = await leave('yonatan', { reason: 'look', dryRun: true });
    const report = answerSchemas.LeavingReport.parse(answer.body);
    expect(report).toMatchObject({ done: false, handOverTo: null, handedOver: null, person: { active: true }, desks: [{ desk: 'il', roles: ['accountManager'] }] });
    expect(report.crises.find((one) => one.crisisId === home)).toMatchObject({ roles: ['accountManager'], duties: expect.any(Number) });
    expect(report.crises.find((one) => one.crisisId === abroad)).toMatchObject({ roles: [], duties: 1 });
    // An administrator sees references and roles, never what a crisis is about.
    expect(answer.text).not.toContain('Orders are refused');
    expect(answer.text).not.toMatch(/Customer [0-9a-f]{8}/);
    expect(await loginOf(YONATAN)).toBe(200);
  });

  it('may not leave while nobody takes over, not even by the plain change of his account', async () => {
    expect(await leave('yonatan', { reason: 'x' })).toMatchObject({ status: 409, body: { code: 'person.holds-work', params: { desks: 1 } } });
    expect(await change('yonatan', { active: false })).toMatchObject({ status: 409, body: { code: 'person.holds-work', field: 'active' } });
    expect((await personOf('yonatan'))?.['active']).toBe(true);
  });

  it.each([
    ['himself', 'yonatan', 422, 'person.hand-over-self'], ['nobody known', 'nobody', 404, 'person.not-found'], ['an administrator', 'dorit', 422, 'person.hand-over-unfit'], ['an auditor', 'samuel', 422, 'person.hand-over-unfit'],
  ])('may not hand over to %s', async (_what, handOverTo, status, code) => {
    expect(await leave('yonatan', { handOverTo, reason: 'x' })).toMatchObject({ status, body: { code, field: 'handOverTo' } });
  });

  it('may not hand over to the deputy while he would stand in for himself, not even look at it; once another is deputy he may', async () => {
    expect((await crisis(home ?? ''))['people']).toMatchObject({ accountManager: { id: 'yonatan' }, deputy: { id: 'tamar' } });
    for (const dryRun of [true, false]) {
      expect(await leave('yonatan', { handOverTo: 'tamar', reason: 'x', dryRun })).toMatchObject({ status: 422, body: { code: 'person.hand-over-own-deputy', field: 'handOverTo', params: { crises: 1, references: (await crisis(home ?? ''))['reference'] } } });
    }
    expect((await crisis(home ?? ''))['people']).toMatchObject({ accountManager: { id: 'yonatan' }, deputy: { id: 'tamar' } });
    expect((await personOf('yonatan'))?.['active']).toBe(true);
    expect(await head.post(`/api/v1/crises/${home}/assign-role`, { role: 'deputy', personId: 'priya', reason: 'Tamar takes the account over' })).toMatchObject({ status: 200 });
    expect(await leave('yonatan', { handOverTo: 'tamar', reason: 'x', dryRun: true })).toMatchObject({ status: 200, body: { handOverTo: { id: 'tamar' } } });
  });

  it('needs a reason, a key, and an administrator', async () => {
    expect(await leave('yonatan', { handOverTo: 'tamar' })).toMatchObject({ status: 400, body: { code: 'input.missing', field: 'reason' } });
    expect(await admin.post('/api/v1/admin/people/yonatan/deactivate', { handOverTo: 'tamar', reason: 'x' }, { 'idempotency-key': '' })).toMatchObject({ status: 400, body: { code: 'idempotency.key-missing' } });
    for (const role of ['incident-manager', 'team-lead', 'head-of-service', 'executive', 'auditor']) expect(await leave('yonatan', { reason: 'x', dryRun: true }, await api.as(role))).toMatchObject({ status: 403, body: { code: 'permission.denied' } });
    expect(await leave('nobody', { reason: 'x', dryRun: true })).toMatchObject({ status: 404, body: { code: 'person.not-found' } });
  });

  it('hands everything to the one who is named: roles, duties, desks; each crisis has it on record, and he cannot log in any more', async () => {
    const his = await api.as(YONATAN);
    const key = randomUUID();
    const answer = await leave('yonatan', { handOverTo: 'tamar', reason: 'Leaves the company in May' }, admin, key);
    const report = answerSchemas.LeavingReport.parse(answer.body);
    expect(report).toMatchObject({ done: true, handOverTo: { id: 'tamar' }, person: { active: false }, handedOver: { failed: [] } });
    expect(report.handedOver?.changed).toBeGreaterThanOrEqual(2);
    expect((await crisis(home ?? ''))['people'].accountManager).toMatchObject({ id: 'tamar' });
    const events = await api.engine.store.readEvents(home ?? '');
    expect(events.filter((one) => one.type === 'crisis.role-assigned' && one.data.role !== 'deputy')).toEqual([expect.objectContaining({ by: { id: 'dorit', role: 'administrator' }, data: expect.objectContaining({ role: 'accountManager', was: 'yonatan', personId: 'tamar', reason: 'Leaves the company in May' }) })]);
    expect((await api.engine.store.readEvents(abroad ?? '')).filter((one) => one.type === 'obligation.reassigned').at(-1)).toMatchObject({ by: { id: 'dorit' }, data: { id: duty, to: 'tamar', why: 'handover' } });
    const [left] = await api.engine.database.dataSource.query("select count(*)::int as n from obligation where owner_id = 'yonatan' and state in ('running', 'paused')");
    expect(left.n).toBe(0);
    // The desk's deputy became its account manager; no new crisis has one person in both places.
    expect((await crisis(await opened('il')))['people']).toMatchObject({ accountManager: { id: 'tamar' }, deputy: null });
    expect(await loginOf(YONATAN)).toBe(401);
    expect(await his.get('/api/v1/me')).toMatchObject({ status: 401 });
    const { items } = (await admin.get('/api/v1/admin/audit?action=person.left&outcome=done')).body as { items: object[] };
    expect(items).toHaveLength(1);
    // Again: he has left already, and no crisis hears it twice.
    expect(await leave('yonatan', { handOverTo: 'tamar', reason: 'Leaves the company in May' }, admin, key)).toMatchObject({ status: 404, body: { code: 'person.not-found' } });
    expect((await api.engine.store.readEvents(home ?? '')).length).toBe(events.length);
  }, 60_000);

  it('who comes back has no session of before', async () => {
    expect(await change('yonatan', { active: true })).toMatchObject({ status: 200 });
    expect(await (await api.as(YONATAN)).get('/api/v1/me')).toMatchObject({ status: 401 });
    expect(await loginOf(YONATAN)).toBe(200);
  });

  it('and holds nothing leaves by the plain way too; the last administrator never', async () => {
    expect(await leave('yonatan', { reason: 'Leaves for good' })).toMatchObject({ status: 200, body: { done: true, crises: [], desks: [], handedOver: null } });
    expect(await leave('dorit', { reason: 'x', dryRun: true })).toMatchObject({ status: 409, body: { code: 'person.last-administrator' } });
  });
});
