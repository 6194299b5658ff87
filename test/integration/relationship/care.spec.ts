/** C25, care for staff, tried over the API as the people who need it would; named after the rows. */
import { openBody, startApi } from '../../support/api';
import type { Answer, Client, TestApi } from '../../support/api';

let api: TestApi;
let manager: Client, account: Client, technical: Client, teamLead: Client, head: Client;
beforeAll(async () => {
  api = await startApi();
  [manager, account, technical, teamLead, head] = await Promise.all(['incident-manager', 'account-manager', 'technical-lead', 'team-lead', 'head-of-service'].map((role) => api.as(role))) as [Client, Client, Client, Client, Client];
}, 60_000);
afterAll(async () => { await api.stop(); }, 30_000);

const opened = async (more: Record<string, unknown> = {}): Promise<string> => (await manager.post('/api/v1/crises', openBody(more))).body['id'];
async function must(client: Client, id: string, command: string, body: Record<string, unknown> = {}): Promise<Answer> {
  const answer = await client.post(`/api/v1/crises/${id}/${command}`, body);
  if (answer.status !== 200) throw new Error(`${command}: ${answer.text}`);
  return answer;
}
const detail = async (id: string, as: Client = manager) => (await as.get(`/api/v1/crises/${id}`)).body;
const code = async (client: Client, id: string, command: string, body: Record<string, unknown>): Promise<string> => (await client.post(`/api/v1/crises/${id}/${command}`, body)).body['code'];

describe('C25 care for staff', () => {
  it('S0-08 S3-09 S3-29 takes a demand or a call for help without a manager’s leave, and times the manager’s answer', async () => {
    const id = await opened();
    await must(technical, id, 'raise-demand', { family: 'demands', text: 'SECRET wants my private number' });
    await must(account, id, 'ask-support', { text: 'SECRET need a second person' });
    const duties = (await manager.get(`/api/v1/crises/${id}/obligations?limit=100`)).body['items'].filter((one: any) => one.kind === 'staff-answer');
    expect(duties.map((one: any) => [one.about, one.state])).toEqual(expect.arrayContaining([['raised-1', 'running'], ['raised-2', 'running']]));
    expect(await code(teamLead, id, 'answer-colleague', { raisedId: 'raised-9', answer: 'agreed', text: 't' })).toBe('care.unknown');
    await must(teamLead, id, 'answer-colleague', { raisedId: 'raised-2', answer: 'partly', text: 'SECRET I join' });
    const care = (await detail(id))['relationship'].care;
    expect(care).toMatchObject({ waiting: 1, raised: [{ kind: 'unreasonable-demand', answer: null }, { kind: 'support', answer: 'partly' }] });
    // What colleagues said is for them and whoever answers, not for the timeline.
    for (const reader of [manager, head]) expect((await reader.get(`/api/v1/crises/${id}/timeline?limit=100`)).text).not.toContain('SECRET');
    expect((await technical.post(`/api/v1/crises/${id}/answer-colleague`, { raisedId: 'raised-1', answer: 'agreed', text: 't' })).status).toBe(403);
  });

  it('S3-07 lets whoever was abused hand the contact over, with its duties', async () => {
    const id = await opened();
    const contactId = (await detail(id))['contacts'][0].id;
    await must(manager, id, 'assign-role', { role: 'accountManager', personId: 'yonatan', reason: 'knows them' }).catch(() => undefined);
    expect(await code(account, id, 'hand-over-contact', { to: 'ronit', reason: 'r' })).toBe('care.nothing-reported');
    await must(account, id, 'report-abuse', { contactId, text: 'shouted' });
    await must(account, id, 'hand-over-contact', { to: 'ronit', reason: 'after this morning' });
    const crisis = await detail(id);
    expect(crisis['people'].accountManager.id).toBe('ronit');
    expect(crisis['obligations'].find((one: any) => one.kind === 'timed-update').owner.id).toBe('ronit');
    expect(crisis['relationship'].care).toMatchObject({ handOvers: 1, hostileContacts: [{ id: contactId }] });
  });

  it('S3-10 shows what each person carries, and bars a further role when it is full', async () => {
    const loads = (await teamLead.get('/api/v1/reports/loads')).body['items'];
    const yonatan = loads.find((one: any) => one.person.id === 'yonatan');
    expect(yonatan).toMatchObject({ ceiling: 10 });
    expect(yonatan.index).toBeGreaterThanOrEqual(1);
    const id = await opened();
    const first = (await detail(id))['people'].technicalLead?.id ?? 'amir';
    for (let count = 0; count < 12; count += 1) await opened();
    const full = (await teamLead.get('/api/v1/reports/loads')).body['items'].filter((one: any) => one.isFull).map((one: any) => one.person.id);
    expect(full).toContain(first);
    const answer = await manager.post(`/api/v1/crises/${id}/assign-role`, { role: 'deputy', personId: first, reason: 'one more' });
    expect([answer.status, answer.body['code'], answer.body['field']]).toEqual([422, 'care.over-ceiling', 'personId']);
    expect((await manager.post(`/api/v1/crises/${id}/assign-role`, { role: 'deputy', personId: first, reason: 'r', load: { index: 0, ceiling: null } })).body['code']).toBe('input.unknown-field');
  });

  it('S3-20 asks for a pulse after the crisis, shown as an average without names', async () => {
    const id = await opened();
    expect(await code(account, id, 'give-staff-pulse', { score: 3 })).toBe('care.pulse-too-early');
    const report = (await head.get('/api/v1/reports/care')).body;
    expect(report).toMatchObject({ raised: { 'unreasonable-demand': 1, abuse: 1, support: 1 }, answers: { kept: 1 }, handOvers: 1, staffPulse: { count: 0, mean: null } });
  });
});
