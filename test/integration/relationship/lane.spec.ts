/** C06, lanes: automatic answer, moment of truth, queue jump; tried over the API and named after the rows. */
import { answerSchemas } from '#contracts';
import { openBody, startApi } from '../../support/api';
import type { Client, TestApi } from '../../support/api';
import { HOUR_MS, deskWords } from '../../support/desk';

let api: TestApi;
let manager: Client, account: Client, technical: Client, teamLead: Client, head: Client;
beforeAll(async () => {
  api = await startApi();
  [manager, account, technical, teamLead, head] = await Promise.all(['incident-manager', 'account-manager', 'technical-lead', 'team-lead', 'head-of-service'].map((role) => api.as(role))) as [Client, Client, Client, Client, Client];
}, 60_000);
afterAll(async () => { await api.stop(); }, 30_000);

const { opened, must, detail, contactOf } = deskWords(() => manager);
const mild = { impactLevel: 4, spokeFirst: 'customer', summary: 'A box arrived torn' };
const refused = async (client: Client, id: string, command: string, body: Record<string, unknown>) => {
  const answer = await client.post(`/api/v1/crises/${id}/${command}`, body);
  return [answer.status, answer.body['code'], answer.body['field']];
};
const assess = async (body: Record<string, unknown>) => (await manager.post('/api/v1/complaints/assess', body)).body;
const inMs = (ms: number): string => new Date(Date.now() + ms).toISOString();

describe('C06 lanes', () => {
  it('S1-21 answers a justified, undramatic complaint at once, with a remedy within policy and a way out to a person', async () => {
    const id = await opened({ ...mild, account: { name: 'Torn Box Ltd' } });
    const contactId = await contactOf(id);
    expect(await refused(account, id, 'answer-automatically', { templateId: 'light.nothing', contactId })).toEqual([422, 'lane.template-unknown', 'templateId']);
    expect(await refused(account, id, 'answer-automatically', { templateId: 'light.inconvenience', remedyGestureId: 'credit-500', contactId })).toEqual([422, 'lane.remedy-needs-approval', 'remedyGestureId']);
    expect((await refused(account, id, 'answer-automatically', { templateId: 'light.inconvenience', contactId, answer: { language: 'en', subject: 's', body: 'my own words', fact: 'f' } }))[1]).toBe('input.unknown-field');
    expect((await refused(technical, id, 'answer-automatically', { templateId: 'light.inconvenience', contactId }))[0]).toBe(403);
    const offered = (await account.get(`/api/v1/crises/${id}/automatic-answers?contactId=${contactId}&gestureId=coupon-100`)).body;
    expect(answerSchemas.AutomaticAnswers.safeParse(offered).error?.issues ?? []).toEqual([]);
    expect(offered).toMatchObject({ contactId, language: 'he', currency: 'ILS' });
    expect(offered.answers.map((one: any) => one.id)).toEqual(['light.corrected', 'light.inconvenience', 'light.delay']);
    // Nothing that would be refused as needing an approval is offered.
    expect([offered.gestures.some((one: any) => one.id === 'coupon-100'), offered.gestures.some((one: any) => one.id === 'credit-500')]).toEqual([true, false]);
    const shown = offered.answers[1];
    expect(shown.body).toContain('שובר על סך 100 ש״ח');
    expect((await account.get(`/api/v1/crises/${id}/automatic-answers?gestureId=credit-500`)).body['code']).toBe('compensation.gesture-unknown');
    expect((await account.get(`/api/v1/crises/${id}/automatic-answers?contactId=nobody`)).body['code']).toBe('contact.unknown');
    await must(account, id, 'answer-automatically', { templateId: 'light.inconvenience', remedyGestureId: 'coupon-100', contactId });
    const [message] = (await manager.get(`/api/v1/crises/${id}/messages`)).body['items'];
    expect([message.subject, message.body]).toEqual([shown.subject, shown.body]);
    // What is written for us is never quoted as the customer's own words.
    expect(message.body).not.toContain('A box arrived torn');
    expect(message.body).toContain('שובר על סך 100 ש״ח');
    expect(message.body).toContain('״אדם״');
    const page = await detail(id);
    expect(page['lane']).toBe('light');
    expect(page['relationship'].lane).toMatchObject({ lane: 'light', automatic: { templateId: 'light.inconvenience', compensationId: 'compensation-1' }, personAskedAt: null });
    expect(page['relationship'].compensation.entries).toMatchObject([{ kind: 'symbolic', amountMinor: 10_000, state: 'decided' }]);
    const kinds = page['obligations'].map((one: any) => one.kind);
    expect([kinds.includes('first-contact'), kinds.includes('listening-record')]).toEqual([false, false]);
    await must(account, id, 'ask-for-person', { contactId, channel: 'email', words: 'Person. The voucher does not bring my order back.' });
    const after = await detail(id);
    expect([after['lane'], after['obligations'].some((one: any) => one.kind === 'answer')]).toEqual(['normal', true]);
    const timeline = (await manager.get(`/api/v1/crises/${id}/timeline?limit=100`)).body['items'];
    expect(timeline.find((one: any) => one.type === 'lane.answered-automatically').text.en).toBe('An automatic answer was given to Noa with a small remedy');
  });

  it('S1-21 leaves whoever is angry, hurt or severely hit to a person', async () => {
    const severe = await opened();
    expect((await refused(account, severe, 'answer-automatically', { templateId: 'light.inconvenience', contactId: await contactOf(severe) }))[1]).toBe('lane.too-severe');
    const id = await opened(mild);
    const contactId = await contactOf(id);
    await must(account, id, 'log-contact', { direction: 'from-customer', channel: 'call', contactId, occurredAt: new Date().toISOString(), said: 'What a mess', emotionalState: 'angry' });
    expect((await refused(account, id, 'answer-automatically', { templateId: 'light.inconvenience', contactId }))[1]).toBe('lane.person-owed');
  });

  it('S1-22 recognises a serious complaint with its reasons, with and without a narrative, and records the time until it was recognised', async () => {
    const told = await assess({ narrative: 'My father is 84 and in a wheelchair; he was injured when the lift stopped. Nobody answers.', language: 'en' });
    expect(told).toMatchObject({ serious: true, lane: 'serious', basis: { narrative: true, subject: false, history: false } });
    expect(told['reasons'][0]).toMatchObject({ code: 'harm', words: 'injured', from: 'narrative', text: { en: 'harm to body or health' } });
    const hebrew = await assess({ narrative: 'אבא שלי קשיש ונפצע במעלית', language: 'he' });
    expect(hebrew['serious']).toBe(true);
    const bare = await assess({ product: 'Bank account', issue: 'Identity theft / Fraud / Embezzlement', channel: 'web', history: { complaintsIn12Months: 4, upheldShare: 0.5 } });
    expect(bare).toMatchObject({ serious: true, basis: { narrative: false, subject: true, history: true } });
    expect(bare['reasons'].map((one: any) => [one.code, one.from])).toEqual(expect.arrayContaining([['fraud', 'subject'], ['complaints', 'facts'], ['upheld', 'facts']]));
    expect(await assess({})).toMatchObject({ serious: false, lane: 'light', score: 0, reasons: [] });
    expect((await manager.post('/api/v1/complaints/assess', { narrativ: 'x' })).body['code']).toBe('input.unknown-field');
    expect((await manager.post('/api/v1/complaints/assess', { lossMinor: 5, currency: 'USD' })).body).toMatchObject({ code: 'compensation.currency', field: 'currency' });
    const id = await opened({ receivedAt: inMs(-95 * 60_000) });
    expect((await detail(id))['relationship'].lane.recognitionMinutes).toBe(95);
    expect((await manager.post('/api/v1/crises', openBody({ receivedAt: inMs(HOUR_MS) }))).body).toMatchObject({ code: 'instant.future', field: 'receivedAt' });
    expect((await head.get('/api/v1/reports/lanes')).body['recognition']).toMatchObject({ count: 1, longestMinutes: 95, ofSerious: { count: 1 } });
  });

  it('S1-23 moves a customer to the head of the queue by two people, until it ends, and tells who was displaced', async () => {
    const before = await opened({ impactLevel: 1, account: { name: 'First In Line' } });
    const id = await opened({ ...mild, account: { name: 'Board At Four' } });
    const first = async (query = ''): Promise<string> => (await manager.get(`/api/v1/crises?limit=1${query}`)).body['items'][0]?.id;
    expect(await first()).not.toBe(id);
    expect((await refused(account, id, 'jump-queue', { reason: 'r', until: inMs(100 * HOUR_MS) }))[1]).toBe('lane.jump-too-long');
    await must(teamLead, id, 'jump-queue', { reason: 'Their board meets at four', until: inMs(4 * HOUR_MS) });
    // The queue says that it is asked for, before anybody has agreed.
    expect([(await detail(id))['queueJumpAsked'], (await detail(id))['queueJumpUntil']]).toEqual([expect.stringMatching(/T/), null]);
    // Whoever decides reads first whom it would displace; who may not decide is told how many, no names of others.
    const preview = (await head.get(`/api/v1/crises/${id}/queue-jump`)).body;
    expect(answerSchemas.QueueJumpPreview.safeParse(preview).error?.issues ?? []).toEqual([]);
    expect(preview.displaced.map((one: any) => one.crisisId)).toContain(before);
    expect((await account.get(`/api/v1/crises/${id}/queue-jump`)).body).toEqual({ displacedCount: preview.displacedCount, displaced: [] });
    expect((await refused(teamLead, id, 'confirm-queue-jump', { agree: true }))[1]).toBe('approval.not-own');
    expect((await refused(account, id, 'confirm-queue-jump', { agree: true }))[0]).toBe(403);
    await must(head, id, 'confirm-queue-jump', { agree: true, note: 'The others can wait' });
    expect((await detail(id))['queueJumpAsked']).toBeNull();
    expect([await first(), await first('&jumped=true')]).toEqual([id, id]);
    // The cursor goes on behind it.
    const page = (await manager.get('/api/v1/crises?limit=1')).body;
    const next = (await manager.get(`/api/v1/crises?limit=100&cursor=${page['nextCursor']}`)).body['items'].map((one: any) => one.id);
    expect([next.includes(id), next.includes(before)]).toEqual([false, true]);
    const [jump] = (await head.get('/api/v1/reports/queue-jumps')).body['items'];
    expect(jump).toMatchObject({ crisisId: id, accountName: 'Board At Four', reason: 'Their board meets at four', endedAt: null });
    expect(jump.displacedCount).toBeGreaterThanOrEqual(1);
    expect(jump.displaced.map((one: any) => one.crisisId)).toContain(before);
    expect(jump.proposedBy.id).not.toBe(jump.approvedBy.id);
    await must(head, id, 'lift-queue-jump', { reason: 'The meeting was moved' });
    expect([await first('&jumped=true'), (await detail(id))['queueJumpUntil']]).toEqual([undefined, null]);
    expect((await head.get('/api/v1/reports/queue-jumps')).body['items'][0]).toMatchObject({ endedWhy: 'lifted' });
    await must(teamLead, id, 'jump-queue', { reason: 'again', until: inMs(3_000) });
    await must(head, id, 'confirm-queue-jump', { agree: true });
    for (let tries = 0; tries < 40 && (await detail(id))['queueJumpUntil'] !== null; tries += 1) await new Promise((resolve) => { setTimeout(resolve, 250); });
    expect((await head.get('/api/v1/reports/queue-jumps')).body['items'][0]).toMatchObject({ endedWhy: 'expired' });
  }, 60_000);

  it('S0-27 gives what is small but material an owner of its own and a clock, to be found in the queue', async () => {
    const id = await opened({ ...mild, account: { name: 'Third Slip' } });
    await must(account, id, 'classify-small', { why: 'The third small billing slip this quarter', owner: 'yonatan' });
    expect((await detail(id))['relationship'].lane).toMatchObject({ lane: 'small-but-material', name: { en: 'small but material' }, small: { owner: { id: 'yonatan' } } });
    const listed = (await manager.get('/api/v1/crises?lane=small-but-material')).body['items'].map((one: any) => one.id);
    expect(listed).toEqual([id]);
    const owed = async () => (await manager.get(`/api/v1/crises/${id}/obligations?limit=100&state=running,kept`)).body['items'].filter((one: { kind: string }) => one.kind === 'small-matter');
    const [clock] = await owed();
    expect(clock).toMatchObject({ state: 'running', owner: { id: 'yonatan' }, target: '5d', clock: 'desk', name: { en: 'Small but material matter' }, explanation: { fulfilledBy: { en: expect.stringContaining('does not come back'), he: expect.any(String) } } });
    expect((await detail(id))['relationship'].lane.small).toMatchObject({ dueAt: clock.dueAt, settledAt: null });
    expect((await detail(id))['missingToClose'].map((one: { code: string }) => one.code)).toContain('missing.obligation');
    expect((await refused(account, id, 'settle-small', { solution: 'x' }))[0]).toBe(400);
    expect((await head.post(`/api/v1/crises/${await opened(mild)}/settle-small`, { solution: 's', evidence: 'e' })).body['code']).toBe('lane.not-small');
    await must(technical, id, 'settle-small', { solution: 'The rounding of the billing run was put right', evidence: 'Two months agree to the agora' });
    expect(await owed()).toMatchObject([{ state: 'kept' }]);
    expect((await detail(id))['relationship'].lane.small).toMatchObject({ dueAt: null, settledAt: expect.any(String) });
    expect((await refused(account, id, 'settle-small', { solution: 's', evidence: 'e' }))[1]).toBe('lane.small-settled');
    expect((await refused(account, await opened(), 'classify-small', { why: 'w', owner: 'yonatan' }))[1]).toBe('lane.too-severe');
    expect((await manager.get('/api/v1/crises?lane=tiny')).status).toBe(400);
  });

  it('S1-11 S1-12 reports first-contact resolution, the never answered and contacts per resolution beside the quoted baselines', async () => {
    const id = await opened({ ...mild, account: { name: 'One Call' } });
    const contactId = await contactOf(id);
    await must(technical, id, 'locate', { where: 'packing' });
    await must(technical, id, 'record-fix', { description: 'new boxes', restoresOperation: true });
    await must(technical, id, 'verify-fix', { passed: true, how: 'seen', confirmedByCustomer: true });
    await must(account, id, 'log-contact', {
      direction: 'to-customer', channel: 'call', contactId, occurredAt: new Date().toISOString(), said: 'All well', emotionalState: 'calm', answered: true, confirmedByCustomer: true,
      substance: { newFacts: ['A new box is on its way'], actions: [], customerCanDo: [], nextUpdateAt: null, forecast: null, noForecastNextTryAt: null },
    });
    await must(account, id, 'return-to-routine', { how: 'customer-confirmation', contactId, comprehension: 'yes', note: '' });
    const report = (await head.get('/api/v1/reports/lanes')).body;
    expect(report['firstContactResolution']).toMatchObject({ of: 1, count: 1, percent: 100, baseline: { percent: 10 } });
    expect(report['contactsPerResolution']).toEqual({ of: 1, mean: 1, median: 1, most: 1 });
    expect(report['unansweredOrRepeated']).toMatchObject({ of: 1, count: 0, percent: 0, baseline: { percent: 90 } });
    expect(report['neverAnswered'].count).toBe(0);
    expect(report['light']).toMatchObject({ answered: 1, withRemedy: 1, personAsked: 1, satisfaction: { count: 0, mean: null } });
    expect(report['lanes']).toMatchObject({ 'small-but-material': 1 });
    expect((await api.anonymous.get('/api/v1/reports/lanes')).status).toBe(401);
  });
});
