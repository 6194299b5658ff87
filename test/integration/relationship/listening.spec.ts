/** The rows of listening (capabilities C09), each tried over the API as the person who needs it would. */
import { startApi } from '../../support/api';
import type { Answer, Client, TestApi } from '../../support/api';
import { deskWords, justNow, later } from '../../support/desk';

let api: TestApi;
let manager: Client, account: Client, technical: Client, executive: Client, teamLead: Client;
beforeAll(async () => {
  api = await startApi();
  [manager, account, technical, executive, teamLead] = await Promise.all(['incident-manager', 'account-manager', 'technical-lead', 'executive', 'team-lead'].map((role) => api.as(role))) as [Client, Client, Client, Client, Client];
}, 60_000);
afterAll(async () => { await api.stop(); }, 30_000);

const { openedWith: opened, detail, tries, must, obligations } = deskWords(() => manager);
const listening = async (id: string) => (await detail(id))['relationship'].listening;
const record = (contactId: string, more: Record<string, unknown> = {}) => ({
  contactId, story: 'We stood there with twelve trucks and nobody picked up the phone.', feelings: ['anger', 'helplessness'], needs: ['listen', 'explain'],
  consequences: ['Fresh goods spoil by tonight', 'Their largest client asks for an explanation'], desiredOutcome: 'Trucks out by 16:00', plainExplanation: 'One person stays with your case and calls you every hour.', ...more,
});
const yes = (contactId: string) => ({ how: 'call', contactId, confirmed: true });
const called = (id: string, contactId: string, more: Record<string, unknown> = {}): Promise<Answer> =>
  must(account, id, 'log-contact', { direction: 'to-customer', channel: 'call', contactId, occurredAt: justNow(), said: 'asked what happened', answered: true, ...more });
const offer = (contactId: string, more: Record<string, unknown> = {}) => ({
  messageType: 'options', contactIds: [contactId], language: 'en', subject: 'Two ways from here', body: 'You can go on with the old image or wait for the patch. We call you at four.', substance: { newFacts: ['the old image works'], actions: ['image kept ready'] },
  options: { possible: ['go back to the old image'], notPossible: [], notYetKnown: [] }, ...more,
});
const waits = (code: unknown): boolean => String(code).startsWith('listening.');
const duty = async (id: string): Promise<Record<string, unknown> | undefined> =>
  (await manager.get(`/api/v1/crises/${id}/obligations?limit=100&state=running,paused,kept,late`)).body['items'].find((one: { kind: string }) => one.kind === 'listening-record');
const heard = async (id: string, contactId: string, more: Record<string, unknown> = {}): Promise<void> => {
  await must(account, id, 'record-listening', record(contactId, more));
  await must(account, id, 'confirm-read-back', yes(contactId));
};

describe('C09 listening', () => {
  it('S0-16 no solution before the customer has confirmed what we understood, except an emergency workaround', async () => {
    const { id, contactId } = await opened();
    await called(id, contactId);
    const early = await tries(account, id, 'send-message', offer(contactId));
    expect([early.status, early.body['code']]).toEqual([422, 'listening.read-back-missing']);
    for (const messageType of ['refusal', 'compensation', 'polite-correction']) {
      const refused = await tries(account, id, 'send-message', offer(contactId, { messageType, options: undefined, reason: 'not covered', restatedClaim: 'c', evidence: 'e', guidance: 'g' }));
      expect(refused.status).toBe(422);
    }
    expect(waits((await tries(account, id, 'send-message', offer(contactId, { emergency: true }))).body['code'])).toBe(false);
    expect(await must(account, id, 'send-message', { ...offer(contactId), messageType: 'update', options: undefined })).toMatchObject({ status: 200 });
    await must(account, id, 'record-listening', record(contactId));
    expect((await tries(account, id, 'send-message', offer(contactId))).body['code']).toBe('listening.read-back-missing');
    await must(account, id, 'confirm-read-back', yes(contactId));
    expect(waits((await tries(account, id, 'send-message', offer(contactId))).body['code'])).toBe(false);
  });

  it('S0-16 an offer or a refusal inside an update waits too, in both languages; its author may say that it is none', async () => {
    const { id, contactId } = await opened();
    await called(id, contactId);
    const update = (body: string, more: Record<string, unknown> = {}) => ({ messageType: 'update', contactIds: [contactId], language: 'en', subject: 'Where we stand', body, substance: { newFacts: ['zone A works'], actions: ['zone B is being moved'] }, ...more });
    const fact = 'Zone A works again since 10:40 and we are moving zone B.';
    const code = async (body: string, more: Record<string, unknown> = {}) => (await tries(account, id, 'send-message', update(body, more))).body['code'];
    for (const offers of ['We will refund you the fee.', 'We can offer you the following two options: stay, or move tonight.', 'Your request for a credit has been rejected.']) {
      const refused = await tries(account, id, 'send-message', update(`${fact} ${offers}`));
      expect(refused).toMatchObject({ status: 422, body: { code: 'listening.offer-before-heard', field: 'body' } });
    }
    expect(await code('אזור א פועל מ־10:40 ואנחנו מעבירים את אזור ב. נזכה אתכם ב־300 ש״ח.', { language: 'he' })).toBe('listening.offer-before-heard');
    const proposed = await tries(account, id, 'propose-message', update(`${fact} We will refund you the fee.`));
    expect(proposed.body['code']).toBe('listening.offer-before-heard');
    // What no client may say of its own message.
    expect((await tries(account, id, 'send-message', update(fact, { offers: [] }))).status).toBe(400);
    // Shown before it is sent, where the crisis is named.
    const check = async (more: Record<string, unknown> = {}) => (await account.post('/api/v1/messages/check', { text: `${fact} We will refund you the fee.`, language: 'en', messageType: 'update', crisisId: id, ...more })).body['marks'].filter((mark: { rule: string }) => mark.rule === 'early-offer');
    expect(await check()).toMatchObject([{ rule: 'early-offer', code: 'compensation', weight: 'refuse', words: 'We will refund you', why: { he: expect.stringMatching(/[א-ת]/), en: expect.stringMatching(/confirmed/) } }]);
    expect(await check({ crisisId: undefined })).toEqual([]);
    // Of a type that waits, the gate itself is told, with the words of the refusal; an emergency passes it.
    const gates = async (more: Record<string, unknown> = {}) => (await account.post('/api/v1/messages/check', { text: fact, language: 'en', messageType: 'refusal', crisisId: id, ...more })).body['gates'];
    expect(await gates()).toEqual([{ code: 'listening.read-back-missing', field: 'messageType', text: { he: expect.stringMatching(/[א-ת]/), en: expect.stringMatching(/read it back/) } }]);
    expect(await gates({ emergency: true })).toEqual([]);
    expect(await gates({ messageType: 'update' })).toEqual([]);
    expect(await gates({ messageType: 'apology' })).toMatchObject([{ code: 'apology.not-checked', field: 'body' }]);
    // An update that offers nothing never waits, and one whose author says so with a reason goes and is counted.
    await must(account, id, 'send-message', update(fact));
    await must(account, id, 'send-message', update(`${fact} We will refund you the fee.`, { overrides: [{ rule: 'early-offer', words: 'We will refund you', reason: 'agreed in the contract last year, no offer' }] }));
    expect((await executive.get('/api/v1/reports/promises')).body['overrides']).toContainEqual({ rule: 'early-offer', count: expect.any(Number) });
    await heard(id, contactId);
    expect(await check()).toEqual([]);
    expect(waits(await code(`${fact} We will refund you the fee.`))).toBe(false);
    await called(id, contactId, { direction: 'from-customer', emotionalState: 'hurt' });
    expect(await code(`${fact} We will refund you the fee.`)).toBe('listening.offer-before-acknowledged');
  });

  it('S0-16 the record is read back: a no with corrections sends it back, a yes closes it and ends the duty', async () => {
    const { id, contactId } = await opened();
    expect(await duty(id)).toBeUndefined();
    await called(id, contactId);
    expect(await duty(id)).toMatchObject({ state: 'running', track: 'relationship' });
    expect((await tries(account, id, 'confirm-read-back', yes(contactId))).body['code']).toBe('listening.not-recorded');
    await must(account, id, 'record-listening', record(contactId));
    await must(account, id, 'confirm-read-back', { how: 'call', contactId, confirmed: false, corrections: 'fourteen trucks' });
    expect(await listening(id)).toMatchObject({ stage: 'corrected', revision: 1, readBacks: 1 });
    expect((await tries(account, id, 'confirm-read-back', yes(contactId))).body['code']).toBe('listening.revise-first');
    await must(account, id, 'record-listening', record(contactId, { story: 'Fourteen trucks.' }));
    await must(account, id, 'confirm-read-back', yes(contactId));
    expect(await listening(id)).toMatchObject({ stage: 'confirmed', confirmedHow: 'call', revision: 2, contact: { name: 'Noa' } });
    expect(await duty(id)).toMatchObject({ state: 'kept' });
    expect((await tries(account, id, 'record-listening', record(contactId))).body['code']).toBe('listening.confirmed-already');
    expect((await tries(technical, id, 'record-listening', record(contactId))).status).toBe(403);
  });

  it('S0-16 the clock of the record stands still while we wait for the customer', async () => {
    const { id, contactId } = await opened();
    await called(id, contactId);
    const obligationId = String((await duty(id))?.['id']);
    expect((await tries(manager, id, 'pause-clock', { obligationId, reason: 'legal_hold', text: 'x', until: later(5) })).body['code']).toBe('clock.not-pausable');
    await must(manager, id, 'pause-clock', { obligationId, reason: 'waiting_customer', text: 'asked us to call tomorrow', until: later(20) });
    expect(await duty(id)).toMatchObject({ state: 'paused' });
  });

  it('S0-23 keeps how he felt before and after each contact, and no talk of solutions while hurt and unacknowledged', async () => {
    const { id, contactId } = await opened();
    await called(id, contactId, { emotionalStateBefore: 'furious', emotionalState: 'worried' });
    await heard(id, contactId);
    await called(id, contactId, { direction: 'from-customer', emotionalState: 'hurt' });
    expect((await listening(id)).emotions).toMatchObject([{ before: 'furious', after: 'worried' }, { before: 'unknown', after: 'hurt' }]);
    expect((await tries(account, id, 'send-message', offer(contactId))).body['code']).toBe('listening.feelings-unacknowledged');
    await must(account, id, 'acknowledge-feelings', { contactId, how: 'call', words: 'You were left standing there; that was humiliating.' });
    expect((await listening(id)).acknowledgedAt).not.toBeNull();
    expect(waits((await tries(account, id, 'send-message', offer(contactId))).body['code'])).toBe(false);
  });

  it('S1-06 S1-07 S1-08 compares own shares of needs with the quoted ones, named as a quotation', async () => {
    const before = (await executive.get('/api/v1/reports/listening')).body;
    const [one, two, drill] = [await opened(), await opened(), await opened({ drill: { rate: 1 } })];
    await heard(one.id, one.contactId, { needs: ['listen', 'explain'] });
    await must(account, two.id, 'record-listening', record(two.contactId, { needs: ['listen'] }));
    await must(account, two.id, 'record-listening', record(two.contactId, { needs: ['money'] }));
    await must(account, drill.id, 'record-listening', record(drill.contactId, { needs: ['money'] }));
    const report = (await executive.get('/api/v1/reports/listening')).body;
    const counted = (of: Record<string, any>, need: string): number => of['needs'].find((line: { need: string }) => line.need === need).count;
    expect([report['crises'] - before['crises'], report['confirmed'] - before['confirmed']]).toEqual([2, 1]);
    expect(['listen', 'explain', 'money', 'fix', 'protect'].map((need) => counted(report, need) - counted(before, need))).toEqual([1, 1, 1, 0, 0]);
    const line = report['needs'].find((each: { need: string }) => each.need === 'listen');
    expect(line.sharePercent).toBe(Math.round((line.count * 1_000) / report['crises']) / 10);
    expect(report['needs'].map((each: { benchmarkPercent: number | null }) => each.benchmarkPercent)).toEqual([55, 45, 21, null, null]);
    expect(report['benchmarkSource']).toBe('as quoted by Howazit, 1,630 consumers');
    expect((await api.anonymous.get('/api/v1/reports/listening')).status).toBe(401);
  });

  it('S1-06 S1-07 S1-08 takes several needs, never none, and always a plain explanation', async () => {
    const { id, contactId } = await opened();
    expect((await tries(account, id, 'record-listening', record(contactId, { needs: [] }))).status).toBe(400);
    expect((await tries(account, id, 'record-listening', record(contactId, { needs: ['discount'] }))).body['code']).toBe('input.not-allowed');
    expect((await tries(account, id, 'record-listening', record(contactId, { plainExplanation: ' ' }))).body).toMatchObject({ code: 'input.empty', field: 'plainExplanation' });
    await must(account, id, 'record-listening', record(contactId, { needs: ['listen', 'explain', 'money', 'fix', 'protect'] }));
    expect((await listening(id)).needs.map((need: { code: string }) => need.code)).toEqual(['listen', 'explain', 'money', 'fix', 'protect']);
  });

  it('S2-17 tells of it in the record, in both languages, in the customer’s words', async () => {
    const { id, contactId } = await opened();
    await heard(id, contactId);
    const lines: { type: string; track: string; customerVisible: boolean; text: { he: string; en: string }; data: Record<string, unknown> }[] = (await manager.get(`/api/v1/crises/${id}/timeline?track=relationship&limit=100`)).body['items'];
    const told = lines.find((line) => line.type === 'listening.recorded');
    expect(told?.text.en).toContain('to be listened to and an explanation');
    expect(told?.text.he).toMatch(/[\u05d0-\u05ea]/);
    expect(told?.data['story']).toContain('twelve trucks');
    expect(lines.find((line) => line.type === 'listening.read-back')).toMatchObject({ track: 'relationship', customerVisible: true });
  });

  it('S2-28 derives damage-limiting actions from the consequences, with owner and time; an open one bars closing', async () => {
    const { id, contactId } = await opened();
    const action = { consequence: 1, title: 'Cold store until tomorrow', owner: 'yonatan', dueAt: later(2) };
    expect((await tries(technical, id, 'derive-damage-limit', action)).body['code']).toBe('listening.not-recorded');
    await must(account, id, 'record-listening', record(contactId));
    expect((await tries(technical, id, 'derive-damage-limit', { ...action, consequence: 3 })).body['code']).toBe('listening.consequence-unknown');
    expect((await tries(technical, id, 'derive-damage-limit', { ...action, dueAt: later(-1) })).body['code']).toBe('instant.past');
    await must(technical, id, 'derive-damage-limit', action);
    expect(await obligations(id, 'damage-limit')).toMatchObject([{ state: 'running', owner: { id: 'yonatan' }, dueAt: action.dueAt }]);
    const [limit] = (await listening(id)).damageLimits;
    expect(limit).toMatchObject({ title: 'Cold store until tomorrow', owner: { id: 'yonatan' }, doneAt: null });
    const missing = async (): Promise<string[]> => (await detail(id))['missingToClose'].map((one: { code: string }) => one.code);
    expect(await missing()).toContain('missing.damage-limits');
    await must(account, id, 'complete-damage-limit', { damageLimitId: limit.id, evidence: 'goods are in the cold store' });
    expect(await obligations(id, 'damage-limit')).toMatchObject([{ state: 'kept', about: limit.id }]);
    expect(await missing()).not.toContain('missing.damage-limits');
  });

  it('S2-31 keeps what the customer told us later, and what it did to the diagnosis', async () => {
    const { id, contactId } = await opened();
    await must(technical, id, 'record-information', { contactId, information: 'Only depots with the new router', effect: 'narrowed', note: 'image of 3 September' });
    await must(teamLead, id, 'record-information', { contactId, information: 'It is the tax table', effect: 'changed' });
    expect((await tries(technical, id, 'record-information', { contactId, information: 'x', effect: 'solved' })).body['code']).toBe('input.not-allowed');
    expect((await listening(id)).information).toEqual({ none: 0, narrowed: 1, changed: 1 });
    const lines: { text: { en: string } }[] = (await manager.get(`/api/v1/crises/${id}/timeline?limit=10`)).body['items'];
    expect(lines.map((line) => line.text.en).join('\n')).toContain('narrowed the diagnosis');
  });
});
