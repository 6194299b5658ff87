/** What waits for a second person, tried over the API: who asked sees that another decides, who may decide is told so, and an answered wish is gone. */
import { openBody, startApi } from '../support/api';
import type { Client, TestApi } from '../support/api';

let api: TestApi;
let manager: Client, account: Client, head: Client, administrator: Client;
beforeAll(async () => {
  api = await startApi();
  [manager, account, head, administrator] = await Promise.all(['incident-manager', 'account-manager', 'head-of-service', 'administrator'].map((role) => api.as(role))) as [Client, Client, Client, Client];
}, 60_000);
afterAll(async () => { await api.stop(); }, 30_000);

const waiting = async (client: Client, id: string): Promise<any[]> => (await client.get('/api/v1/approvals')).body['items'].filter((one: any) => one.crisisId === id);

describe('approvals', () => {
  it('lists a wish with its words, for whom to decide, until it is answered', async () => {
    const id: string = (await manager.post('/api/v1/crises', openBody())).body['id'];
    expect(await waiting(head, id)).toEqual([]);
    expect((await manager.post(`/api/v1/crises/${id}/cancel`, { reason: 'opened twice' })).status).toBe(200);
    expect(await waiting(head, id)).toMatchObject([{ kind: 'cancel', command: 'confirm-cancel', words: 'opened twice', may: 'yes', by: { name: expect.any(String) }, drill: false }]);
    const [own] = await waiting(manager, id);
    expect(own.may).toBe('own');
    expect(own.deciders).toContain('head-of-service');
    expect(await waiting(account, id)).toMatchObject([{ may: 'role' }]);
    expect((await head.post(`/api/v1/crises/${id}/confirm-cancel`, { agree: false })).status).toBe(200);
    expect(await waiting(head, id)).toEqual([]);
  });

  it('is closed to whoever may not read crises, and refuses a misspelt filter', async () => {
    expect((await administrator.get('/api/v1/approvals')).status).toBe(403);
    expect((await head.get('/api/v1/approvals?drill=with')).status).toBe(400);
    expect((await head.get('/api/v1/reports/overview?weeks=3')).status).toBe(400);
    expect((await head.get('/api/v1/reports/overview?weeks=12&drills=with')).status).toBe(200);
    expect((await administrator.get('/api/v1/reports/overview')).status).toBe(403);
  });
});
