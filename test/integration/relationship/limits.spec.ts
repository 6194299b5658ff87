/** Authority and limits (capabilities C24), row by row over the API as the people of the desk would do it. */
import { openBody, startApi } from '../../support/api';
import type { Answer, Client, TestApi } from '../../support/api';

let api: TestApi;
let manager: Client, account: Client, technical: Client, head: Client, teamLead: Client;
beforeAll(async () => {
  api = await startApi();
  [manager, account, technical, head, teamLead] = await Promise.all(['incident-manager', 'account-manager', 'technical-lead', 'head-of-service', 'team-lead'].map((who) => api.as(who))) as [Client, Client, Client, Client, Client];
}, 60_000);
afterAll(async () => { await api.stop(); }, 30_000);

const DAY_MS = 86_400_000;
const inMs = (ms: number): string => new Date(Date.now() + ms).toISOString();
async function opened(more: Record<string, unknown> = {}): Promise<{ readonly id: string; readonly contactId: string; readonly reference: string }> {
  const answer = await manager.post('/api/v1/crises', openBody({ impactLevel: 3, ...more }));
  if (answer.status !== 201) throw new Error(answer.text);
  const { id } = answer.body;
  const crisis = (await manager.get(`/api/v1/crises/${id}`)).body;
  return { id, contactId: crisis['contacts'][0].id, reference: crisis['reference'] };
}
const send = (client: Client, id: string, command: string, body: Record<string, unknown>): Promise<Answer> => client.post(`/api/v1/crises/${id}/${command}`, body);
async function must(client: Client, id: string, command: string, body: Record<string, unknown>): Promise<Answer> {
  const answer = await send(client, id, command, body);
  if (answer.status !== 200) throw new Error(`${command}: ${answer.text}`);
  return answer;
}
const codeOf = async (client: Client, id: string, command: string, body: Record<string, unknown>): Promise<string> => (await send(client, id, command, body)).body['code'];
const limits = async (id: string) => (await manager.get(`/api/v1/crises/${id}`)).body['relationship'].limits;
const dues = async (id: string): Promise<string[]> => (await manager.get(`/api/v1/crises/${id}/obligations?limit=100&state=running`)).body['items'].map((one: { kind: string; dueAt: string }) => `${one.kind} ${one.dueAt}`).sort();
const boundary = (contactId: string | null, more: Record<string, unknown> = {}) => ({ kind: 'written-only', contactId, reason: 'forty calls a day, none about anything new', family: 'persistence', until: inMs(7 * DAY_MS), ...more });

describe('C24 authority and limits', () => {
  it('S0-07 tells per role what may be promised, paid and refused, and where a second person is needed', async () => {
    const { status, body } = await account.get('/api/v1/authority');
    expect([status, body['protocol'].id]).toEqual([200, 'standard']);
    const of = (role: string) => body['roles'].find((one: { role: string }) => one.role === role);
    const commands = (powers: { command: string }[]): string[] => powers.map((one) => one.command);
    expect(of('account-manager').name.he).toMatch(/[\u0590-\u05ff]/);
    expect(commands(of('account-manager').promise)).toContain('send-message');
    expect(commands(of('technical-lead').promise)).not.toContain('send-message');
    expect(of('executive').promise.find((one: { command: string }) => one.command === 'send-message').scope).toBe('any-when-severe');
    expect(commands(of('team-lead').refuse)).toEqual(expect.arrayContaining(['decide-claim', 'set-boundary', 'confirm-boundary']));
    expect(commands(of('account-manager').refuse)).not.toContain('confirm-boundary');
    expect(of('team-lead').refuse.find((one: { command: string }) => one.command === 'confirm-boundary').secondPerson).toBe(true);
    expect([of('auditor').promise, of('auditor').pay, of('auditor').refuse]).toEqual([[], [], []]);
    const limit = (role: string) => of(role).paymentLimit;
    if (commands(of('account-manager').pay).length > 0) {
      expect(limit('account-manager')).toMatchObject({ currency: 'ILS', unlimited: false });
      expect(limit('account-manager').aloneMinor).toBeLessThan(limit('head-of-service').withSecondMinor);
    }
    expect((await account.get('/api/v1/authority?protocol=mars')).body['code']).toBe('protocol.not-found');
    expect((await api.anonymous.get('/api/v1/authority')).status).toBe(401);
  });

  it('S0-11 keeps a ledger of what the handling cost, and reports one-off exceptions by type of claim', async () => {
    const { id, reference } = await opened();
    expect((await limits(id)).handlingCost).toMatchObject({ minutes: 0, entries: 0 });
    const before = (await head.get('/api/v1/reports/handling-costs')).body;
    await must(account, id, 'record-handling-cost', { minutes: 600, activity: 'coordination', approvals: 2, exception: 'custom-product', claimKind: 'conduct', note: 'rebuilt for them alone' });
    await must(technical, id, 'record-handling-cost', { minutes: 900, activity: 'repair' });
    expect(await codeOf(account, id, 'record-handling-cost', { minutes: 0, activity: 'repair' })).toBe('input.out-of-range');
    expect((await limits(id)).handlingCost).toMatchObject({ minutes: 1_500, approvals: 2, exceptions: 1, entries: 2, byActivity: [{ activity: 'coordination', minutes: 600 }, { activity: 'repair', minutes: 900 }] });
    const after = (await head.get('/api/v1/reports/handling-costs')).body;
    const exceptions = (report: Record<string, any>): number => report['exceptionsByClaim'].find((one: { claimKind: string; exception: string }) => one.claimKind === 'conduct' && one.exception === 'custom-product')?.count ?? 0;
    expect([after['minutes'] - before['minutes'], exceptions(after) - exceptions(before)]).toEqual([1_500, 1]);
    expect(after['dearest']).toContainEqual({ crisisId: id, reference, minutes: 1_500, approvals: 2, exceptions: 1 });
    const lines: { type: string; text: { he: string; en: string } }[] = (await manager.get(`/api/v1/crises/${id}/timeline?limit=100`)).body['items'];
    expect(lines.find((line) => line.type === 'handling-cost.recorded')?.text.en).toMatch(/^Handling cost: /);
  });

  it('S0-12 sets boundaries with reason and end date; they change how we talk, never whether', async () => {
    const { id, contactId } = await opened();
    const { until: _end, ...endless } = boundary(contactId);
    expect((await send(account, id, 'set-boundary', endless)).body).toMatchObject({ code: 'input.missing', field: 'until' });
    expect(await codeOf(account, id, 'set-boundary', boundary(contactId, { reason: ' ' }))).toBe('input.empty');
    expect(await codeOf(account, id, 'set-boundary', boundary(contactId, { until: inMs(31 * DAY_MS) }))).toBe('limits.too-long');
    expect(await codeOf(account, id, 'set-boundary', boundary(contactId, { kind: 'single-contact' }))).toBe('limits.point-missing');
    expect((await send(technical, id, 'set-boundary', boundary(contactId))).status).toBe(403);
    const before = await dues(id);
    await must(account, id, 'set-boundary', boundary(contactId));
    expect(await dues(id)).toEqual(before);
    expect((await limits(id)).boundaries).toMatchObject([{ kind: 'written-only', state: 'active', contactId, contactName: 'Noa', by: { id: 'yonatan' }, family: 'persistence' }]);
    const call = { direction: 'to-customer', channel: 'call', contactId, occurredAt: inMs(0), said: 's', emotionalState: 'angry' };
    const refused = await send(account, id, 'log-contact', call);
    expect(refused.body).toMatchObject({ code: 'limits.written-only', status: 422 });
    expect(refused.body['detail']).toMatch(/להסיר את הגבול/);
    await must(account, id, 'log-contact', { ...call, direction: 'from-customer' });
    const message = { messageType: 'update', contactIds: [contactId], language: 'en', subject: 'Update', body: 'The table is being loaded', templateId: null, substance: { newFacts: ['the tax table is old'], actions: [] } };
    await must(account, id, 'send-message', message);
    const [{ id: boundaryId }] = (await limits(id)).boundaries;
    expect(await codeOf(account, id, 'review-boundary', { boundaryId, until: inMs(2 * DAY_MS), reason: 'r' })).toBe('permission.denied');
    await must(teamLead, id, 'review-boundary', { boundaryId, until: inMs(2 * DAY_MS), reason: 'a quiet week' });
    await must(account, id, 'lift-boundary', { boundaryId, reason: 'we spoke' });
    expect((await limits(id)).boundaries).toEqual([]);
  });

  it('S0-12 ending abusive contact takes a second person', async () => {
    const { id, contactId } = await opened();
    await must(teamLead, id, 'set-boundary', boundary(contactId, { kind: 'end-abusive-contact', family: 'behaviour' }));
    const [{ id: boundaryId, state }] = (await limits(id)).boundaries;
    expect(state).toBe('proposed');
    const confirm = { boundaryId, agree: true, reason: 'heard the recordings' };
    expect(await codeOf(teamLead, id, 'confirm-boundary', confirm)).toBe('approval.not-own');
    await must(head, id, 'confirm-boundary', confirm);
    expect((await limits(id)).boundaries).toMatchObject([{ state: 'active', approvedBy: { id: 'eitan' } }]);
  });

  it('S0-12 a boundary ends by itself', async () => {
    const { id, contactId } = await opened();
    await must(account, id, 'set-boundary', boundary(contactId, { until: inMs(1_500) }));
    const deadline = Date.now() + 20_000;
    while ((await limits(id)).boundaries.length > 0 && Date.now() < deadline) await new Promise((resolve) => { setTimeout(resolve, 200); });
    expect((await limits(id)).boundaries).toEqual([]);
    expect((await manager.get(`/api/v1/crises/${id}/timeline?limit=100`)).body['items'].map((one: { type: string }) => one.type)).toContain('boundary.expired');
  });
});
