/** What the queue and the opening screen ask: counts that agree with the filters, and what a report would come to before it is sent. */
import { crisisCounts, crisisPreview, crisisSummary } from '#contracts';
import type { CrisisPreview } from '#contracts';
import { openBody, startApi } from '../support/api';
import type { Client, TestApi } from '../support/api';

let api: TestApi;
let maya: Client;
let opened: { readonly id: string; readonly reference: string };

const open = async (more: Record<string, unknown>): Promise<{ readonly id: string; readonly reference: string }> => {
  const answer = await maya.post('/api/v1/crises', openBody(more));
  expect(answer.status).toBe(201);
  return { id: String(answer.body['id']), reference: String(answer.body['reference']) };
};
const listed = async (query: string): Promise<readonly string[]> => {
  const answer = await maya.get(`/api/v1/crises?${query}`);
  expect(answer.status).toBe(200);
  return answer.body['items'].map((one: { reference: string }) => one.reference).sort();
};

beforeAll(async () => {
  api = await startApi();
  maya = await api.as('incident-manager');
  opened = await open({ impactLevel: 1, stake: { contractValueMinorPerYear: 48_000_000, currency: 'ILS', renewalOn: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10), replaceability: 'moderate' } });
  await open({ summary: 'Invoices carry the wrong tax', account: { name: 'Brenner Tools' }, impactLevel: 3, people: { accountManager: null }, trustSignals: ['same-fault-90-days'] });
  await open({ summary: 'A drill', account: { name: 'Drill Ltd' }, impactLevel: 4, drill: { rate: 2 } });
  const [contact] = (await maya.get(`/api/v1/crises/${opened.id}`)).body['contacts'];
  const logged = await maya.post(`/api/v1/crises/${opened.id}/log-contact`, {
    direction: 'from-customer', channel: 'call', contactId: contact.id, occurredAt: new Date().toISOString(), said: 'When will orders work again?', emotionalState: 'worried', needsAnswer: true, answered: false, confirmedByCustomer: false,
  });
  expect(logged.status).toBe(200);
}, 120_000);
afterAll(async () => { await api.stop(); });

describe('GET /crises', () => {
  it('says whose duty is next and since when, who waits, and whether it happened before', async () => {
    const { items } = (await maya.get('/api/v1/crises?limit=10')).body;
    for (const item of items) expect(crisisSummary.safeParse(item).error).toBeUndefined();
    const first = items.find((one: { reference: string }) => one.reference === opened.reference);
    expect(first).toMatchObject({ waiting: { contact: 'Noa', said: 'When will orders work again?', count: 1 }, repeated: false, nextDue: { state: 'running', with: null, owner: { id: expect.any(String) } } });
    expect(first.nextDue.dueAt).toBe(first.nextDueRealAt);
    expect(items.find((one: { accountName: string }) => one.accountName === 'Brenner Tools')).toMatchObject({ repeated: true, waiting: null });
  });
});

describe('GET /crises/counts', () => {
  it('agrees with what each filter lists', async () => {
    const { body, status } = await maya.get('/api/v1/crises/counts');
    expect(status).toBe(200);
    expect(crisisCounts.parse(body)).toEqual(body);
    const filters = { open: '', mine: 'person=me', late: 'overdue=true', dueSoon: 'dueWithinMinutes=30', waiting: 'waiting=true', unowned: 'unowned=true', renewal: 'renewal=true', drills: 'drills=only' };
    for (const [name, query] of Object.entries(filters)) expect([name, (await listed(`limit=100&${query}`)).length]).toEqual([name, body[name]]);
    expect(body).toMatchObject({ open: 3, waiting: 1, unowned: 1, renewal: 1, drills: 1, severity: { 1: 1, 2: 0, 3: 1, 4: 1 } });
    expect(await listed('waiting=true')).toEqual([opened.reference]);
    expect(Object.values(body.desk).reduce((sum: number, one) => sum + Number(one), 0)).toBe(3);
  });
  it('counts within the same words, severity and desk as the list', async () => {
    expect((await maya.get('/api/v1/crises/counts?q=tax')).body).toMatchObject({ open: 1, unowned: 1, waiting: 0 });
    expect((await maya.get('/api/v1/crises/counts?severity=1,4')).body).toMatchObject({ open: 2, drills: 1 });
    expect((await maya.get('/api/v1/crises/counts?colour=red')).status).toBe(400);
  });
  it('counts only what the reader may see', async () => {
    const abroad = await api.as('oliver@orot.example.test');
    expect((await abroad.get('/api/v1/crises/counts')).body['open']).toBe((await abroad.get('/api/v1/crises?limit=100')).body['items'].length);
    expect((await (await api.as('administrator')).get('/api/v1/crises/counts')).status).toBe(403);
    expect((await api.anonymous.get('/api/v1/crises/counts')).status).toBe(401);
  });
});

describe('POST /crises/preview', () => {
  const preview = async (draft: Record<string, unknown>, client = maya): Promise<CrisisPreview> => {
    const answer = await client.post('/api/v1/crises/preview', draft);
    expect([answer.status, answer.body['code']]).toEqual([200, undefined]);
    return crisisPreview.parse(answer.body);
  };

  it('judges as the opening itself will', async () => {
    const draft = { impactLevel: 2, trustSignals: ['executive-involved', 'broken-promise'], spokeFirst: 'public' };
    const { severity, duties } = await preview({ ...draft, summary: 'Delivery notes are lost' });
    expect(severity).toMatchObject({ severity: 2, impactKnown: true, trustLevel: 2, trustPoints: 6, decidedBy: 'both', isCrisis: true });
    const real = await open({ ...draft, summary: 'Delivery notes are lost', account: { name: 'Parcel House' } });
    const detail = (await maya.get(`/api/v1/crises/${real.id}`)).body;
    expect(detail).toMatchObject({ severity: 2, severityExplanation: { because: severity.because, reasons: severity.reasons } });
    expect(duties.map((one) => one.kind).sort()).toEqual(detail['obligations'].map((one: { kind: string }) => one.kind).sort());
    expect(duties.map((one) => one.dueAt)).toEqual(duties.map((one) => one.dueAt).toSorted());
    await maya.post(`/api/v1/crises/${real.id}/cancel`, { reason: 'test' });
  });
  it('works from the first letter on, and says that the impact is not chosen', async () => {
    expect((await preview({})).severity).toMatchObject({ severity: 4, impactKnown: false, trustPoints: 0 });
    expect((await preview({ trustSignals: ['trust-lost-or-threat', 'public-exposure', 'furious-or-hurt'] })).severity).toMatchObject({ severity: 1, decidedBy: 'trust' });
  });
  it('hears what the words say of trust', async () => {
    expect((await preview({ summary: 'cannot sell, told the board' })).suggestedSignals).toMatchObject([{ signal: 'executive-involved', words: 'the board' }]);
  });
  it('finds open crises of the customer and in like words, never a drill', async () => {
    const { accountId } = (await maya.get(`/api/v1/crises/${opened.id}`)).body;
    expect((await preview({ accountId })).duplicates).toMatchObject([{ reference: opened.reference, sameCustomer: true }]);
    expect((await preview({ accountName: 'galil fresh' })).duplicates).toMatchObject([{ reference: opened.reference, sameCustomer: true }]);
    const [like] = (await preview({ summary: 'invoices with wrong tax' })).duplicates;
    expect(like).toMatchObject({ accountName: 'Brenner Tools', sameCustomer: false });
    expect((await preview({ summary: 'drill', accountName: 'Drill Ltd' })).duplicates).toEqual([]);
  });
  it('keeps nothing', async () => {
    const before = (await maya.get('/api/v1/crises/counts')).body['open'];
    const customers = (await maya.get('/api/v1/customers?q=Never%20Opened')).body['items'];
    await preview({ accountName: 'Never Opened Ltd', summary: 'x', impactLevel: 1 });
    expect([(await maya.get('/api/v1/crises/counts')).body['open'], (await maya.get('/api/v1/customers?q=Never%20Opened')).body['items']]).toEqual([before, customers]);
  });
  it('refuses whoever may not open, and what an opening would refuse', async () => {
    expect((await (await api.as('auditor')).post('/api/v1/crises/preview', {})).body).toMatchObject({ code: 'permission.denied' });
    expect((await maya.post('/api/v1/crises/preview', { accountId: 'nobody' })).body).toMatchObject({ code: 'customer.not-found', field: 'account.id' });
    expect((await maya.post('/api/v1/crises/preview', { awareAt: '2099-01-01T00:00:00Z' })).body).toMatchObject({ code: 'instant.future' });
    expect((await maya.post('/api/v1/crises/preview', { impactLevel: 9 })).status).toBe(400);
  });
});
