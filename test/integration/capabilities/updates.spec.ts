/** C04 and C05: timed updates, severity protocols; each row tried over the API as the person who needs it would. docs/capabilities.md lists row → where it lives → test. */
import { startApi } from '../../support/api';
import type { Client, TestApi } from '../../support/api';
import { later } from '../../support/desk';
import { firstReleaseWords, staffOf, substance } from '../../support/first-release';
import type { Staff } from '../../support/first-release';

let api: TestApi;
let staff: Staff;
let manager: Client, account: Client, executive: Client;
beforeAll(async () => {
  api = await startApi();
  staff = await staffOf(api);
  ({ manager, account, executive } = staff);
}, 60_000);
afterAll(async () => { await api.stop(); }, 30_000);
const { opened, must, detail, contactOf, obligations, settledKinds, openKinds } = firstReleaseWords(() => staff);

describe('C04 timed updates', () => {
  it('S1-13 S1-30 S2-43 gives every duty an owner, a due time and an explanation of itself in both languages', async () => {
    const [update] = (await obligations(await opened())).filter((one) => one.kind === 'timed-update');
    expect(update.owner.id).toBe('yonatan');
    expect(Date.parse(update.dueAt)).toBeGreaterThan(Date.now());
    for (const part of ['why', 'fulfilledBy', 'warned', 'next']) for (const language of ['he', 'en']) expect(update.explanation[part][language].length).toBeGreaterThan(10);
  });
  it('S3-11 does not count politeness: an update needs a fact, an action or a next time', async () => {
    const id = await opened();
    const message = { messageType: 'update', contactIds: [await contactOf(id)], language: 'en', subject: 'Update', body: 'We are very sorry and value you greatly.', templateId: null };
    expect((await account.post(`/api/v1/crises/${id}/send-message`, { ...message, substance: substance({ newFacts: [], actions: [] }) })).body['code']).toBe('update.shallow');
    await must(account, id, 'send-message', { ...message, substance: substance() });
    expect(await settledKinds(id)).toEqual(expect.arrayContaining(['timed-update', 'first-contact']));
    expect(await openKinds(id)).toContain('timed-update');
  });
  it('allows "nothing new" three times in a row, then no more', async () => {
    const id = await opened();
    const message = { messageType: 'update', contactIds: [await contactOf(id)], language: 'en', subject: 'Update', body: 'Still looking.', templateId: null };
    const nothingNew = () => account.post(`/api/v1/crises/${id}/send-message`, { ...message, substance: substance({ newFacts: [], actions: [], nextUpdateAt: new Date(Date.now() + 30 * 60_000).toISOString() }) });
    for (let time = 0; time < 3; time += 1) expect((await nothingNew()).status).toBe(200);
    expect((await nothingNew()).body['code']).toBe('update.nothing-new-too-often');
  });
  it('S0-24 starts an answer clock for the customer’s question, which an update does not stop but an answer does', async () => {
    const id = await opened();
    await must(account, id, 'log-contact', { direction: 'from-customer', channel: 'email', contactId: await contactOf(id), occurredAt: new Date(Date.now() - 5).toISOString(), said: 'Are our books wrong?', emotionalState: 'angry', needsAnswer: true, answered: false, confirmedByCustomer: false, substance: null });
    expect(await openKinds(id)).toContain('answer');
    await must(account, id, 'send-message', { messageType: 'answer', contactIds: [await contactOf(id)], language: 'en', subject: 'Your question', body: 'They are right up to Friday.', templateId: null, substance: substance() });
    expect(await openKinds(id)).not.toContain('answer');
  });
  it('S0-28 never pauses an update; the cadence changes at the customer’s wish, with his words when slower', async () => {
    const id = await opened();
    const [update] = (await obligations(id)).filter((one) => one.kind === 'timed-update');
    expect((await manager.post(`/api/v1/crises/${id}/pause-clock`, { obligationId: update.id, reason: 'waiting_customer', text: 'x', until: later(1) })).body['code']).toBe('clock.never-paused');
    expect((await account.post(`/api/v1/crises/${id}/change-cadence`, { target: '2d', clock: 'desk', askedBy: 'con', words: '' })).body['code']).toBe('cadence.words-required');
    await must(account, id, 'change-cadence', { target: '2d', clock: 'desk', askedBy: 'Noa', words: 'Twice a week is enough for us' });
    const [after] = (await obligations(id)).filter((one) => one.kind === 'timed-update');
    expect(Date.parse(after.dueAt)).toBeGreaterThan(Date.parse(update.dueAt));
  });
  it('climbs the ladder when nobody speaks, by itself (drill at high speed)', async () => {
    const id = await opened({ impactLevel: 1, drill: { rate: 1_200 } });
    const deadline = Date.now() + 20_000;
    let types: string[] = [];
    while (Date.now() < deadline && types.filter((type) => type === 'obligation.escalated').length < 4) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      types = (await manager.get(`/api/v1/crises/${id}/timeline?limit=100&order=oldest`)).body['items'].map((one: { type: string }) => one.type);
    }
    expect(types).toEqual(expect.arrayContaining(['obligation.warned', 'obligation.breached', 'obligation.escalated']));
    expect(await detail(id)).toMatchObject({ drill: { rate: 1_200 } });
  }, 30_000);
});

describe('C05 severity protocols', () => {
  it('S1-20 S2-44 S0-15 pins a versioned protocol with owner and review date', async () => {
    const crisis = await detail(await opened());
    expect(crisis['protocol']).toMatchObject({ id: 'standard', version: expect.any(String) });
    const [listed] = (await manager.get('/api/v1/protocols')).body['items'].filter((one: { id: string }) => one.id === 'standard');
    expect(listed).toMatchObject({ owner: expect.any(String), reviewBy: expect.any(String), version: crisis['protocol'].version });
  });
  it('re-aims open duties when severity changes: same start, new target', async () => {
    const id = await opened({ impactLevel: 3 });
    const before = (await obligations(id)).find((one) => one.kind === 'timed-update');
    await must(manager, id, 'raise-severity', { to: 1, reason: 'board involved' });
    const after = (await obligations(id)).find((one) => one.kind === 'timed-update');
    expect(after).toMatchObject({ id: before.id, startedAt: before.startedAt });
    expect(Date.parse(after.dueAt)).toBeLessThan(Date.parse(before.dueAt));
    expect(await openKinds(id)).toEqual(expect.arrayContaining(['executive-notice', 'summary']));
    const notice = (await obligations(id)).find((one) => one.kind === 'executive-notice');
    // Read by somebody else it would count as told, and leadership would know nothing.
    for (const other of [staff.technical, manager]) {
      const refused = await other.post(`/api/v1/crises/${id}/acknowledge-notice`, { obligationId: notice.id });
      expect([refused.status, refused.body['code'], refused.body['field']]).toEqual([403, 'obligation.not-addressee', 'obligationId']);
      expect(refused.body['detail']).toContain(notice.owner.name);
    }
    expect(await openKinds(id)).toContain('executive-notice');
    await must(executive, id, 'acknowledge-notice', { obligationId: notice.id });
    expect(await settledKinds(id)).toContain('executive-notice');
  });
});
