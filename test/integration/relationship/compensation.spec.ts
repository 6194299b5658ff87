/** C17 compensation and its neighbours (S0-10, S0-13, S0-22, S1-08, S1-09, S1-34, S2-52): each tried over the API as the person who needs it would. */
import { answerSchemas } from '#contracts';
import type { AnswerName } from '#contracts';
import { runSql } from '#persistence';
import { openBody, startApi } from '../../support/api';
import type { Answer, Client, TestApi } from '../../support/api';

let api: TestApi;
let manager: Client, account: Client, technical: Client, executive: Client, teamLead: Client, head: Client, auditor: Client;
beforeAll(async () => {
  api = await startApi();
  [manager, account, technical, executive, teamLead, head, auditor] = await Promise.all(['incident-manager', 'account-manager', 'technical-lead', 'executive', 'team-lead', 'head-of-service', 'auditor'].map((role) => api.as(role))) as [Client, Client, Client, Client, Client, Client, Client];
}, 60_000);
afterAll(async () => { await api.stop(); }, 30_000);

type Body = Record<string, any>;
let customers = 0;
/** Of a customer of its own: what one got does not count for another. */
async function opened(more: Body = {}): Promise<string> {
  customers += 1;
  const answer = await manager.post('/api/v1/crises', openBody({ impactLevel: 2, account: { name: `Customer ${String(customers)}` }, ...more }));
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body['id'];
}
async function must(client: Client, id: string, command: string, body: Body = {}): Promise<Answer> {
  const answer = await client.post(`/api/v1/crises/${id}/${command}`, body);
  if (answer.status !== 200) throw new Error(`${command}: ${answer.text}`);
  return answer;
}
const code = async (client: Client, id: string, command: string, body: Body): Promise<string> => (await client.post(`/api/v1/crises/${id}/${command}`, body)).body['code'];
async function read(client: Client, path: string): Promise<Body> {
  const answer = await client.get(`/api/v1/${path}`);
  if (answer.status !== 200) throw new Error(`${path}: ${answer.text}`);
  return answer.body;
}
const detail = (id: string): Promise<Body> => read(manager, `crises/${id}`);
const ofPage = async (id: string): Promise<Body> => (await detail(id))['relationship'].compensation;
const options = (id: string, as = account): Promise<Body> => read(as, `crises/${id}/compensation/options`);
const contactOf = async (id: string): Promise<string> => (await detail(id))['contacts'][0].id;

async function listened(id: string): Promise<void> {
  const contactId = await contactOf(id);
  await must(account, id, 'record-listening', { contactId, story: 'We stood there with twelve trucks', feelings: [], needs: ['listen', 'fix'], consequences: [], desiredOutcome: 'Trucks out by four', plainExplanation: 'One person stays with your case' });
  await must(account, id, 'confirm-read-back', { how: 'call', contactId, confirmed: true });
}
async function regretted(id: string): Promise<void> {
  await must(account, id, 'record-apology', {
    contactId: await contactOf(id), channel: 'call', occurredAt: new Date(Date.now() - 10).toISOString(), language: 'en', wording: 'We are sorry for the hours you had to wait. We are checking how it came to this.', basis: 'not-examined',
    elements: { responsibility: false, repair: false, regret: true, explanation: false, repentance: false, forgiveness: false }, checking: 'How the orders came to be refused', nextTimeAt: new Date(Date.now() + 3_600_000).toISOString(), spokenBy: 'yonatan',
  });
}
/** A crisis in which the customer was heard and we expressed regret. */
async function ready(more: Body = {}): Promise<string> {
  const id = await opened(more);
  await listened(id);
  await regretted(id);
  return id;
}
const sameCustomer = async (id: string): Promise<Body> => ({ account: { id: (await detail(id))['accountId'] }, contacts: [] });
const loss = (more: Body = {}): Body => ({ lossKind: 'money', documentedLossMinor: 4_000_000, currency: 'ILS', ourSharePercent: 100, evidence: ['invoice of the courier'], ...more });
const repair = (amountMinor: number, more: Body = {}): Body => ({ kind: 'loss-repair', basis: 'fault', amountMinor, currency: 'ILS', matchedLoss: 'loss-1', reason: 'Overtime of the night shift', ...more });
const goodwill = (amountMinor: number, more: Body = {}): Body => ({ kind: 'goodwill', basis: 'goodwill', amountMinor, currency: 'ILS', reason: 'For the long wait', ...more });
const coupon = (more: Body = {}): Body => ({ kind: 'symbolic', basis: 'goodwill', amountMinor: 10_000, currency: 'ILS', gestureId: 'coupon-100', reason: 'For the next order', ...more });

describe('C17 compensation', () => {
  it('S0-10 keeps fault apart from the amount, which the documented loss bounds, and says which bound bit', async () => {
    const id = await ready();
    expect(await options(id)).toMatchObject({ fault: null, offerMinor: 0, lockedBy: null, lockOpensBy: null, currency: 'ILS', left: { faultMinor: 0, goodwillMinor: 100_000 }, alone: { faultMinor: 0, goodwillMinor: 100_000 } });
    await must(account, id, 'record-loss', loss({ documentedLossMinor: 30_001, ourSharePercent: 50 }));
    // Half the loss, rounded up, and half of the hardship at impact level 2.
    const offer = await options(id);
    expect(offer).toMatchObject({ fault: 'shared', offerMinor: 90_001, left: { faultMinor: 90_001, givenForFaultMinor: 0 }, alone: { faultMinor: 90_001 } });
    expect(offer['bounds'].filter((one: Body) => one['bites']).map((one: Body) => one['code'])).toEqual(['repaired-loss', 'hardship']);
    const refused = await account.post(`/api/v1/crises/${id}/propose-compensation`, repair(90_002));
    expect(refused).toMatchObject({ status: 422, body: { code: 'compensation.above-offer' } });
    expect(refused.body['detail']).toContain('900.01');
    await must(account, id, 'propose-compensation', repair(90_001));
    expect((await ofPage(id))['entries']).toMatchObject([{ kind: 'loss-repair', fault: 'shared', state: 'decided', tier: 1, decidedBy: { id: 'yonatan' } }]);
    // What was given is taken off what is left; the formula stands as it was.
    expect(await options(id)).toMatchObject({ offerMinor: 90_001, left: { faultMinor: 0, givenForFaultMinor: 90_001 }, alone: { faultMinor: 0, goodwillMinor: 9_999 } });
    const none = await ready();
    await must(account, none, 'record-loss', loss({ ourSharePercent: 0 }));
    expect(await options(none)).toMatchObject({ fault: 'none', offerMinor: 0 });
    expect(await code(account, none, 'propose-compensation', repair(1))).toBe('compensation.no-fault');
    expect(await code(account, none, 'propose-compensation', goodwill(10_000, { currency: 'EUR' }))).toBe('compensation.currency');
  });

  it('S0-22 gives goodwill without fault, up to a lower ceiling, never recorded as fault, on a budget line of its own', async () => {
    const id = await ready();
    expect(await code(executive, id, 'propose-compensation', goodwill(100_001))).toBe('compensation.goodwill-limit');
    const before = await options(id);
    await must(account, id, 'record-loss', loss());
    await must(account, id, 'propose-compensation', goodwill(100_000, { matchedLoss: 'loss-1' }));
    expect((await ofPage(id))['entries']).toMatchObject([{ basis: 'goodwill', fault: 'none', tier: 1, state: 'decided' }]);
    const after = await options(id);
    expect([after['given'].budgetLeftMinor, after['given'].goodwillBudgetLeftMinor]).toEqual([before['given'].budgetLeftMinor, before['given'].goodwillBudgetLeftMinor - 100_000]);
    const { body } = await read(account, `crises/${id}/compensation/letter?language=en`);
    expect(body).toContain('settles nothing about who was responsible');
  });

  it('S0-13 caps symbolic gestures per customer over all his crises, and reports who is compensated again', async () => {
    const first = await ready();
    await must(manager, first, 'propose-compensation', coupon());
    const second = await ready(await sameCustomer(first));
    await must(manager, second, 'propose-compensation', coupon());
    const third = await ready(await sameCustomer(first));
    expect(await options(third)).toMatchObject({ given: { symbolicIn12Months: 2 } });
    expect(await code(manager, third, 'propose-compensation', coupon())).toBe('compensation.too-frequent');
    // Neither a client's own history nor another's customer changes that.
    expect(await code(manager, third, 'propose-compensation', coupon({ history: { symbolicIn12Months: 0 } }))).toBe('input.unknown-field');
    await must(manager, await ready(), 'propose-compensation', coupon());
    const report = await read(head, 'reports/compensation');
    const { accountId } = await detail(first);
    expect(report['again'].find((one: Body) => one['accountId'] === accountId)).toMatchObject({ times: 2 });
    expect(report['repeatRate']).toBeGreaterThan(0);
  });

  it('S0-13 sees an amount split over crises of one customer, also when both come at once', async () => {
    const first = await ready();
    const second = await ready(await sameCustomer(first));
    for (const id of [first, second]) await must(account, id, 'record-loss', loss());
    // Each fits the account manager's tier; together they do not.
    await Promise.all([first, second].map((id) => must(account, id, 'propose-compensation', repair(80_000))));
    const entries = (await Promise.all([first, second].map(ofPage))).map((page) => page['entries'][0]);
    // Whoever reserved second saw the first.
    expect(entries.map((one: Body) => [one['state'], one['tier']]).sort()).toEqual([['decided', 1], ['proposed', 2]]);
    // Whoever reads a waiting one is told who decides about it now.
    const waiting = (await Promise.all([first, second].map((id) => options(id)))).flatMap((one) => one['waiting']);
    expect(waiting).toMatchObject([{ compensationId: entries.find((one: Body) => one['state'] === 'proposed')?.['id'], grantedMinor: 80_000, sumMinor: 160_000, overBudget: false, tier: 2, approvers: expect.arrayContaining(['team-lead']), secondPerson: true, yours: expect.any(Boolean) }]);
    const [left] = await runSql(api.engine.database.dataSource, 'select count(*)::int as n from compensation_reservation');
    expect(left?.['n']).toBe(0);
  });

  it('S1-09 S1-08 locks money until the customer was heard and an apology or regret exists, but not what the law grants', async () => {
    const id = await opened();
    await must(account, id, 'record-loss', loss());
    expect((await options(id))['lockedBy'].en).toMatch(/listening/);
    expect(await code(account, id, 'propose-compensation', repair(50_000))).toBe('compensation.not-heard');
    await listened(id);
    expect(await code(account, id, 'propose-compensation', goodwill(50_000))).toBe('compensation.not-apologised');
    await must(account, id, 'propose-compensation', { kind: 'statutory', basis: 'statutory', amountMinor: 60_000, currency: 'ILS', reason: 'Consumer protection law' });
    await regretted(id);
    expect((await options(id))['lockedBy']).toBeNull();
    await must(account, id, 'propose-compensation', repair(50_000));
    expect((await ofPage(id))['entries'].map((one: Body) => one['state'])).toEqual(['decided', 'decided']);
  });

  it('S1-34 suggests no voucher of our money to a customer who is paid in another, and says why', async () => {
    const id = await opened({ stake: { contractValueMinorPerYear: 9_000_000, currency: 'GBP', renewalOn: null, replaceability: 'moderate' } });
    const { paidIn, gestures } = await options(id);
    const suiting = gestures.filter((one: Body) => one['suits']).map((one: Body) => one['id']);
    expect([paidIn, suiting.includes('coupon-100'), suiting.includes('training-day')]).toEqual(['GBP', false, true]);
    expect((await options(await opened())).gestures.every((one: Body) => one['suits'])).toBe(true);
    const light: Body = (await read(account, `crises/${id}/automatic-answers`));
    expect(light['gestures'].filter((one: Body) => one['valueMinor'] > 0)).toEqual([]);
  });

  it('S1-34 offers gestures from a catalogue, each with value, expiry and approval tier', async () => {
    const id = await ready();
    const { gestures } = await options(id);
    expect(new Set(gestures.map((one: Body) => one['kind']))).toEqual(expect.objectContaining(new Set(['coupon'])));
    for (const kind of ['coupon', 'credit', 'discount', 'service-extension', 'bonus']) expect(gestures.find((one: Body) => one['kind'] === kind)).toMatchObject({ valueMinor: expect.any(Number), expiryDays: expect.any(Number), tier: expect.any(Number), name: { he: expect.stringMatching(/[\u0590-\u05ff]/), en: expect.any(String) } });
    expect(await code(account, id, 'propose-compensation', coupon({ amountMinor: 9_999 }))).toBe('compensation.gesture-value');
    await must(account, id, 'propose-compensation', coupon());
    const [entry] = (await ofPage(id))['entries'];
    expect(Math.round((Date.parse(entry.expiresAt) - Date.parse(entry.decidedAt)) / 86_400_000)).toBe(365);
    await must(account, id, 'record-loss', loss({ lossKind: 'attention', documentedLossMinor: 0 }));
    expect(await code(account, id, 'propose-compensation', repair(10_000, { matchedLoss: 'loss-2' }))).toBe('compensation.mismatch');
    await must(account, id, 'propose-compensation', { kind: 'non-monetary', basis: 'fault', amountMinor: 0, currency: 'ILS', gestureId: 'executive-hour', matchedLoss: 'loss-2', reason: 'Nobody called back for a week' });
  });

  it('S2-52 does not close without a decision; zero with a reason is one, and ends its duty', async () => {
    const id = await opened();
    const codes = async (): Promise<string[]> => (await detail(id))['missingToClose'].map((one: Body) => one['code']);
    const duty = async (): Promise<Body | undefined> => (await read(manager, `crises/${id}/obligations?limit=100&state=running,kept`))['items'].find((one: Body) => one['kind'] === 'compensation-decision');
    expect(await codes()).toContain('missing.compensation-decision');
    expect(await duty()).toBeUndefined();
    expect((await account.get(`/api/v1/crises/${id}/compensation/letter`)).body['code']).toBe('compensation.not-decided');
    await must(technical, id, 'locate', { where: 'a', note: '' });
    await must(technical, id, 'record-workaround', { description: 'by hand', risk: 'slow', expiresAt: new Date(Date.now() + 86_400_000).toISOString(), restoresOperation: true });
    expect(await duty()).toMatchObject({ state: 'running', clock: 'desk', track: 'relationship', owner: { id: 'ronit' } });
    expect((await technical.post(`/api/v1/crises/${id}/decide-no-compensation`, { because: 'x' })).status).toBe(403);
    expect((await account.post(`/api/v1/crises/${id}/decide-no-compensation`, {})).status).toBe(400);
    await must(account, id, 'decide-no-compensation', { because: 'Nothing was lost, and that is what they said' });
    expect(await codes()).not.toContain('missing.compensation-decision');
    expect(await duty()).toMatchObject({ state: 'kept' });
    expect(await ofPage(id)).toMatchObject({ decision: { compensationId: null, by: { id: 'yonatan' } } });
    const letter = await read(account, `crises/${id}/compensation/letter?language=he&form=feminine`);
    expect(letter).toMatchObject({ language: 'he', form: 'feminine', compensationId: null });
    expect(letter['body']).toContain('את סבורה');
  });

  it('approves by tier, by another person, and shows the same in the record, the letter and the report', async () => {
    const id = await ready();
    await must(account, id, 'record-loss', loss());
    await must(teamLead, id, 'propose-compensation', repair(900_000));
    const { entries } = await ofPage(id);
    expect(entries).toMatchObject([{ state: 'proposed', tier: 2 }]);
    expect((await options(id, head))['waiting']).toMatchObject([{ tier: 2, yours: true, kindName: { en: 'loss repair' }, basisName: { en: 'fault' }, lossName: { en: 'money' }, asks: { finance: false, legal: false, note: false } }]);
    const approval = { compensationId: entries[0].id, note: 'documents seen' };
    expect(await code(teamLead, id, 'approve-compensation', approval)).toBe('approval.not-own');
    const wrong = await account.post(`/api/v1/crises/${id}/approve-compensation`, approval);
    expect(wrong).toMatchObject({ status: 403, body: { code: 'compensation.wrong-role' } });
    await must(head, id, 'approve-compensation', approval);
    const letter = await read(account, `crises/${id}/compensation/letter?language=en`);
    expect(letter['body']).toMatch(/9,000[\s\S]*Overtime of the night shift[\s\S]*documented[\s\S]*If you see it differently/);
    await must(account, id, 'record-compensation-response', { compensationId: entries[0].id, response: 'refused', words: 'We want it fixed, not paid for' });
    expect((await ofPage(id))['entries'][0]).toMatchObject({ state: 'refused' });
    const [ils] = (await read(auditor, 'reports/compensation'))['currencies'];
    expect(ils).toMatchObject({ currency: 'ILS', refused: { count: 1, amountMinor: 900_000 }, goodwillForWrongClaims: { count: 0 } });
    expect(ils.byBand.map((one: Body) => one['fromMinor'])).toEqual([0, 1, 20_001, 100_001, 1_000_001, 5_000_001, 25_000_001]);
    const lines: Body[] = (await read(manager, `crises/${id}/timeline?limit=100`))['items'];
    expect(lines.find((line) => line['type'] === 'compensation.decided')?.['text'].en).toContain('₪9,000,');
    expect((await technical.get('/api/v1/reports/compensation')).status).toBe(200);
    const answers: Partial<Record<AnswerName, Body>> = { CrisisDetail: await detail(id), CompensationOptions: await options(id), CompensationLetter: letter, CompensationReport: await read(head, 'reports/compensation') };
    for (const [name, answer] of Object.entries(answers)) expect(answerSchemas[name as AnswerName].safeParse(answer).error?.issues ?? []).toEqual([]);
    for (const path of ['options', 'letter']) expect((await api.anonymous.get(`/api/v1/crises/${id}/compensation/${path}`)).status).toBe(401);
    for (const path of ['options', 'letter']) expect((await manager.get(`/api/v1/crises/TK-1999-00001/compensation/${path}`)).body['code']).toBe('crisis.not-found');
    expect((await manager.get(`/api/v1/crises/${id}/compensation/letter?form=robot`)).status).toBe(400);
  });

  it('keeps the yearly cap of the customer, but for what the law grants', async () => {
    const id = await ready({ stake: { contractValueMinorPerYear: 6_000_000, currency: 'ILS' } });
    await must(account, id, 'record-loss', loss());
    // 5 % of a month of 60,000 a year: what an account manager may grant alone here is less than the 1,000 of his role.
    expect(await options(id)).toMatchObject({ offerMinor: 600_000, given: { yearlyLeftMinor: 600_000 }, limitHere: { currency: 'ILS', aloneMinor: 25_000, unlimited: false }, left: { goodwillMinor: 25_000 }, alone: { faultMinor: 25_000, goodwillMinor: 25_000 } });
    expect(await code(teamLead, id, 'propose-compensation', repair(600_001))).toBe('compensation.yearly-cap');
    await must(teamLead, id, 'propose-compensation', { ...repair(700_000), kind: 'statutory', basis: 'statutory' });
  });
});
