/** Reading, comparing and trying protocols over HTTP, and the audit log by its filters. */
import { protocolDetail, protocolDiff, protocolSimulation } from '#contracts';
import { AccountsStore, StaffStore } from '#persistence';
import { openBody, startApi } from '../support/api';
import type { Client, TestApi } from '../support/api';

let api: TestApi;
let admin: Client;
let reader: Client;
beforeAll(async () => {
  api = await startApi();
  admin = await api.as('administrator');
  reader = await api.as('account-manager');
}, 120_000);
afterAll(async () => { await api.stop(); }, 30_000);

const simulate = (more: Record<string, string>) =>
  admin.get(`/api/v1/protocols/simulate?${new URLSearchParams({ protocol: 'standard@2026.7', severity: '1', desk: 'il', open: '2026-09-10T09:00:00+03:00', until: '2026-09-10T13:00:00+03:00', ...more }).toString()}`);

it('reads one protocol with the sources of its values', async () => {
  const { status, body } = await reader.get('/api/v1/protocols/standard/2026.7');
  expect(status).toBe(200);
  expect(protocolDetail.parse(body)).toMatchObject({ id: 'standard', version: '2026.7', current: true });
  expect(body['values'].find((one: { path: string }) => one.path === 'severities.1.duties.first-contact').source).toContain('formulas 2');
  expect(body['values'].find((one: { path: string }) => one.path === 'severities.1.duties.first-contact').sourceText).toMatchObject({ he: expect.stringMatching(/^D, formulas 2; במקומות אחרים .* \[37\]/), en: expect.stringContaining('status posts elsewhere') });
  expect(await reader.get('/api/v1/protocols/standard/1999.1')).toMatchObject({ status: 404, body: { code: 'protocol.not-found', field: 'version' } });
  expect(await api.anonymous.get('/api/v1/protocols/standard/2026.7')).toMatchObject({ status: 401 });
});

it('compares two protocols', async () => {
  const { status, body } = await reader.get('/api/v1/protocols/diff?from=standard@2026.7&to=intensive@2026.7');
  expect(status).toBe(200);
  expect(protocolDiff.parse(body).changes.some(({ effect }) => effect === 'stricter')).toBe(true);
  expect((await reader.get('/api/v1/protocols/diff?from=standard@2026.7&to=standard@2026.7')).body['changes']).toEqual([]);
  expect(await reader.get('/api/v1/protocols/diff?from=standard@2026.7&to=nothing@1')).toMatchObject({ status: 404, body: { field: 'to' } });
  expect((await reader.get('/api/v1/protocols/diff?from=standard@2026.7')).status).toBe(400);
});

it('tells what a protocol would ask, and refuses what it cannot compute', async () => {
  const { status, body } = await simulate({});
  expect(status).toBe(200);
  const shown = protocolSimulation.parse(body);
  expect(shown.obligations[0]).toMatchObject({ dueAt: '2026-09-10T06:30:00.000Z', kind: expect.stringMatching(/^(executive-notice|first-contact)$/) });
  expect(shown.perKind.find(({ kind }) => kind === 'timed-update')?.count).toBe(4);
  expect(await simulate({ until: '2026-09-10T08:00:00+03:00' })).toMatchObject({ status: 400, body: { code: 'input.out-of-range', field: 'until' } });
  expect(await simulate({ until: '2026-12-10T08:00:00+03:00' })).toMatchObject({ body: { code: 'input.out-of-range', field: 'until' } });
  expect(await simulate({ desk: 'moon' })).toMatchObject({ status: 404, body: { code: 'desk.not-found', field: 'desk' } });
  expect((await simulate({ open: '2099-09-10T09:00:00+03:00', until: '2099-09-10T10:00:00+03:00' })).body).toMatchObject({ code: 'calendar.out-of-coverage' });
  expect((await simulate({ severity: '7' })).status).toBe(400);
});

it('finds in the audit by who, what, which crisis and how it ended', async () => {
  const manager = await api.as('incident-manager');
  const { id } = (await manager.post('/api/v1/crises', openBody({}))).body;
  expect((await manager.post(`/api/v1/crises/${String(id)}/close`, {})).status).toBeGreaterThan(399);
  const log = async (filter: string): Promise<{ crisisId: string; outcome: string; actor: string; action: string }[]> => (await admin.get(`/api/v1/admin/audit?limit=100&${filter}`)).body['items'];
  const ours = await log(`crisis=${String(id)}`);
  expect(new Set(ours.map(({ outcome }) => outcome))).toEqual(new Set(['done', 'refused']));
  expect((await log(`crisis=${String(id)}&outcome=refused`)).map(({ action }) => action)).toEqual(['close']);
  expect((await log(`crisis=${String(id)}&action=close&outcome=done`))).toEqual([]);
  expect((await log(`crisis=${String(id)}&actor=${ours[0]?.actor ?? ''}`)).length).toBe(ours.length);
  expect(await log('actor=nobody-of-this-name')).toEqual([]);
  // By the number people know it by, by the command whether it was refused or not, and within days.
  const { reference } = (await manager.get(`/api/v1/crises/${String(id)}`)).body;
  expect(await log(`crisis=${String(reference)}`)).toEqual(ours);
  expect(await log(`crisis=${String(id)}&action=open`)).toMatchObject([{ action: 'crisis.opened', outcome: 'done', crisisReference: reference, label: { en: expect.stringMatching(/open/i) } }]);
  expect((await log(`crisis=${String(id)}&outcome=refused`))).toMatchObject([{ why: { en: expect.stringMatching(/[a-z] [a-z]/) } }]);
  const [day, later] = [-1, 1].map((days) => new Date(Date.now() + days * 86_400_000).toISOString());
  expect((await log(`crisis=${String(id)}&from=${String(day)}&to=${String(later)}`)).length).toBe(ours.length);
  expect(await log(`crisis=${String(id)}&to=${String(day)}`)).toEqual([]);
  expect((await admin.get('/api/v1/admin/audit/acts')).body['items']).toContainEqual(expect.objectContaining({ name: 'close' }));
  expect((await reader.get('/api/v1/admin/audit/acts')).status).toBe(403);
  expect((await admin.get('/api/v1/admin/audit?crisis=not-a-uuid')).status).toBe(400);
  expect((await reader.get('/api/v1/admin/audit')).status).toBe(403);
});

it('keeps acts on the organisation in the audit, those carried out too', async () => {
  expect((await admin.post('/api/v1/people/maya/calendar', { calendarId: 'il' })).status).toBe(200);
  expect((await admin.get('/api/v1/admin/audit?action=set-person-calendar')).body['items']).toMatchObject([{ outcome: 'done', role: 'administrator', crisisId: null, code: null }]);
});

describe('accounts', () => {
  const tamar = { name: 'Tamar Regev', email: 'tamar@example.test', roles: ['account-manager'], desks: ['il'], language: 'he' };
  const change = (id: string, more: object, client = admin) => client.put(`/api/v1/admin/people/${id}`, { ...tamar, active: true, ...more });
  const acts = async (action: string): Promise<number> => (await admin.get(`/api/v1/admin/audit?limit=100&action=${action}`)).body['items'].length;

  it('are added by administrators, log in with the password shown once, and end with it', async () => {
    expect((await reader.post('/api/v1/admin/people', tamar)).status).toBe(403);
    const before = await acts('person.added');
    const { status, body } = await admin.post('/api/v1/admin/people', tamar);
    expect(status).toBe(201);
    expect(body['person']).toMatchObject({ name: 'Tamar Regev', roles: ['account-manager'], active: true });
    expect(await acts('person.added')).toBe(before + 1);
    const login = async () => (await api.anonymous.post('/api/v1/login', { email: tamar.email, password: body['password'] })).status;
    expect(await login()).toBe(200);
    expect(await admin.post('/api/v1/admin/people', { ...tamar, email: 'TAMAR@example.test' })).toMatchObject({ status: 409, body: { code: 'person.email-taken', field: 'email' } });
    expect(await admin.post('/api/v1/admin/people', { ...tamar, email: 'x@example.test', desks: ['moon'] })).toMatchObject({ status: 404, body: { code: 'desk.not-found' } });
    const id = String(body['person'].id);
    expect(await change(id, { roles: ['team-lead'], active: false })).toMatchObject({ status: 200, body: { roles: ['team-lead'], active: false } });
    expect(await login()).toBe(401);
    expect(await acts('person.changed')).toBe(1);
    expect(await change('nobody', {})).toMatchObject({ status: 404, body: { code: 'person.not-found' } });
    expect((await change(id, { roles: [] })).status).toBe(400);
    expect((await change(id, {}, reader)).status).toBe(403);
  });

  it('never lose their last administrator, not even by two at once', async () => {
    expect((await admin.post('/api/v1/admin/people', { ...tamar, email: 'second@example.test', roles: ['administrator'] })).status).toBe(201);
    const { dataSource } = api.engine.database;
    const administrators = async () => (await new StaffStore(dataSource).people()).filter(({ active, roles }) => active && roles.includes('administrator'));
    const accounts = new AccountsStore(dataSource);
    const all = await administrators();
    expect(all.length).toBeGreaterThan(1);
    const demoted = await Promise.all(all.map((one) => accounts.change({ ...one, roles: ['auditor'] }, { actorId: 'test', actorRole: 'administrator', action: 'person.changed', params: {} })));
    expect(demoted.filter((done) => !done)).toHaveLength(1);
    expect(await administrators()).toHaveLength(1);
  });
});
