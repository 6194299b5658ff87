/** A person's name in the letters of the other language: kept with the account, told where colleagues are told, changed only where somebody says so. */
import { startApi } from '../support/api';
import type { Client, TestApi } from '../support/api';

let api: TestApi;
let admin: Client, manager: Client;
beforeAll(async () => {
  api = await startApi();
  [admin, manager] = await Promise.all([api.as('administrator'), api.as('incident-manager')]);
}, 60_000);
afterAll(async () => { await api.stop(); }, 30_000);

const account = { name: 'רותם שני', email: 'rotem@orot.example.test', roles: ['account-manager'], desks: ['il'], language: 'he' };
const told = async (id: string): Promise<unknown> => (await manager.get('/api/v1/people?limit=100')).body['items'].find((one: { id: string }) => one.id === id)?.otherName;

it('stands with the account, stays where a change does not speak of it, and goes where it is taken away', async () => {
  const { id } = (await admin.post('/api/v1/admin/people', { ...account, otherName: 'Rotem Shani' })).body['person'];
  expect(await told(id)).toBe('Rotem Shani');
  const change = async (more: object) => (await admin.put(`/api/v1/admin/people/${id}`, { ...account, active: true, ...more })).body;
  expect(await change({ roles: ['team-lead'] })).toMatchObject({ roles: ['team-lead'], otherName: 'Rotem Shani' });
  expect(await change({ otherName: 'Rotem Shany' })).toMatchObject({ otherName: 'Rotem Shany' });
  expect(await told(id)).toBe('Rotem Shany');
  expect(await change({ otherName: null })).toMatchObject({ otherName: null });
  expect(await told(id)).toBeNull();
});

it('is there for the demo organisation, and with whoever is logged in', async () => {
  expect(await told('dorit')).toBe('Dorit Gal');
  expect((await admin.get('/api/v1/me')).body).toMatchObject({ name: 'דורית גל', otherName: 'Dorit Gal' });
});
