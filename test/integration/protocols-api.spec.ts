/** Reading, comparing and trying protocols over HTTP, and the audit log by its filters. */
import { protocolDetail, protocolDiff, protocolSimulation } from '#contracts';
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
  admin.get(`/api/v1/protocols/simulate?${new URLSearchParams({ protocol: 'standard@2026.3', severity: '1', desk: 'il', open: '2026-09-10T09:00:00+03:00', until: '2026-09-10T13:00:00+03:00', ...more }).toString()}`);

it('reads one protocol with the sources of its values', async () => {
  const { status, body } = await reader.get('/api/v1/protocols/standard/2026.3');
  expect(status).toBe(200);
  expect(protocolDetail.parse(body)).toMatchObject({ id: 'standard', version: '2026.3', current: true });
  expect(body['values'].find((one: { path: string }) => one.path === 'severities.1.duties.first-contact').source).toContain('formulas 2');
  expect(await reader.get('/api/v1/protocols/standard/1999.1')).toMatchObject({ status: 404, body: { code: 'protocol.not-found', field: 'version' } });
  expect(await api.anonymous.get('/api/v1/protocols/standard/2026.3')).toMatchObject({ status: 401 });
});

it('compares two protocols', async () => {
  const { status, body } = await reader.get('/api/v1/protocols/diff?from=standard@2026.3&to=intensive@2026.3');
  expect(status).toBe(200);
  expect(protocolDiff.parse(body).changes.some(({ effect }) => effect === 'stricter')).toBe(true);
  expect((await reader.get('/api/v1/protocols/diff?from=standard@2026.3&to=standard@2026.3')).body['changes']).toEqual([]);
  expect(await reader.get('/api/v1/protocols/diff?from=standard@2026.3&to=nothing@1')).toMatchObject({ status: 404, body: { field: 'to' } });
  expect((await reader.get('/api/v1/protocols/diff?from=standard@2026.3')).status).toBe(400);
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
  expect((await admin.get('/api/v1/admin/audit?crisis=not-a-uuid')).status).toBe(400);
  expect((await reader.get('/api/v1/admin/audit')).status).toBe(403);
});
