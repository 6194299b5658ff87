/** What came back to a person, tried over the API: it is told to whom it concerns, says why, and goes when it was answered. */
import { answerSchemas } from '#contracts';
import { openBody, startApi } from '../support/api';
import type { Client, TestApi } from '../support/api';
import { deskWords, later } from '../support/desk';

let api: TestApi;
let manager: Client, account: Client, teamLead: Client, head: Client, administrator: Client;
beforeAll(async () => {
  api = await startApi();
  [manager, account, teamLead, head, administrator] = await Promise.all(['incident-manager', 'yonatan@orot.example.test', 'team-lead', 'head-of-service', 'administrator'].map((role) => api.as(role))) as [Client, Client, Client, Client, Client];
}, 60_000);
afterAll(async () => { await api.stop(); }, 30_000);

const { must, openedWith } = deskWords(() => manager);
const backTo = async (client: Client, id: string): Promise<any[]> => (await client.get('/api/v1/sent-back')).body['items'].filter((one: any) => one.crisisId === id);
const letter = (contactId: string, more: object = {}) => ({ messageType: 'update', contactIds: [contactId], language: 'en', subject: 'Where we stand', body: 'Zone A works since 10:40. We moved the traffic to zone A.', substance: { newFacts: ['Zone A works since 10:40'], actions: ['We moved the traffic'] }, ...more });

describe('what came back', () => {
  it('a message its second reader gave back: to its author with the reason, to whoever has the customer’s ear, until it is proposed again', async () => {
    const { id, contactId } = await openedWith();
    await must(teamLead, id, 'propose-message', letter(contactId));
    const [{ id: proposalId }] = (await manager.get(`/api/v1/crises/${id}`)).body['relationship'].promise.waiting;
    expect(await backTo(teamLead, id)).toEqual([]);
    await must(head, id, 'return-message', { proposalId, reason: 'thank them first' });
    expect(await backTo(teamLead, id)).toMatchObject([{ kind: 'message', id: proposalId, title: 'Where we stand', to: ['Noa'], messageType: 'update', words: 'thank them first', by: { id: 'eitan' }, author: { id: 'ronit' }, act: { command: 'propose-message' } }]);
    expect(await backTo(account, id)).toMatchObject([{ kind: 'message', author: { id: 'ronit' }, act: null }]);
    expect([await backTo(head, id), await backTo(manager, id)]).toEqual([[], []]);
    // Another's word is no answer to it.
    await must(account, id, 'send-message', letter(contactId));
    expect(await backTo(teamLead, id)).toHaveLength(1);
    await must(teamLead, id, 'propose-message', letter(contactId, { body: 'Thank you for waiting. Zone A works since 10:40.' }));
    expect([await backTo(teamLead, id), await backTo(account, id)]).toEqual([[], []]);
  });

  it('a mail that did not arrive: to its author, where finding out is another’s duty, until that is on record', async () => {
    const { id, contactId } = await openedWith();
    await must(teamLead, id, 'send-message', letter(contactId));
    const [{ id: messageId }] = (await manager.get(`/api/v1/crises/${id}/messages`)).body['items'];
    const told = await api.engine.gateway.command(id, { commandId: `delivery/${id}/failed`, actor: { id: 'delivery', role: 'system' }, command: { type: 'report-delivery', payload: { messageId, outcome: 'failed', detail: 'no such box' } } });
    expect(told.ok).toBe(true);
    expect(await backTo(teamLead, id)).toMatchObject([{ kind: 'undelivered', id: messageId, to: ['Noa'], inDoubt: false, owner: { id: 'yonatan' }, act: { command: 'settle-delivery', initial: { messageId } } }]);
    // Whose duty it is has it there, with the name of whom it did not reach.
    expect(await backTo(account, id)).toEqual([]);
    const [task] = (await account.get('/api/v1/obligations?assignee=me&kind=task&limit=100')).body['items'].filter((one: any) => one.crisisId === id);
    expect(task.name.en.replace(/[\u2066-\u2069]/g, '')).toBe('Task: a message to Noa that did not arrive');
    const [{ act }] = await backTo(teamLead, id);
    await must(account, id, act.command, { ...act.initial, outcome: 'not-received', note: 'called them' });
    expect(await backTo(teamLead, id)).toEqual([]);
  });

  it('C14 a change the customer asked for of an item of the plan: to whose hands it is in and to its author, in her words, until it is worded anew', async () => {
    const { id, contactId } = await openedWith();
    await must(account, id, 'add-plan-item', { audience: 'their stores', message: 'Deliveries are back to normal.', ownerOurs: 'maya', ownerTheirs: 'Noa', dueAt: later(24), confidentiality: 'open' });
    const [{ id: itemId }] = (await manager.get(`/api/v1/crises/${id}`)).body['relationship'].disclosure.plan;
    await must(teamLead, id, 'approve-plan-item', { itemId, revision: 1 });
    expect(await backTo(manager, id)).toEqual([]);
    const words = `Please say that the north follows on Sunday. ${'And the rest later. '.repeat(30)}`.trim();
    const asked = await api.engine.gateway.command(id, { commandId: `wish/${id}`, actor: { id: contactId, role: 'customer' }, command: { type: 'amend-plan-item', payload: { itemId, revision: 1, words, message: null, ownerOurs: null, ownerTheirs: null, dueAt: null, confidentiality: null, limits: null } } });
    expect(asked.ok).toBe(true);
    const item = { kind: 'plan-item', id: itemId, to: ['their stores'], title: 'Deliveries are back to normal.', by: { id: contactId, name: 'Noa' }, words, author: { id: 'yonatan' }, owner: { id: 'maya' }, act: { command: 'amend-plan-item', initial: { itemId, revision: 1 } } };
    expect(await backTo(manager, id)).toMatchObject([item]);
    expect(await backTo(account, id)).toMatchObject([item]);
    expect(answerSchemas.SentBackList.safeParse((await account.get('/api/v1/sent-back')).body).error?.issues ?? []).toEqual([]);
    expect(await backTo(teamLead, id)).toEqual([]);
    const [{ act }] = await backTo(manager, id);
    await must(manager, id, act.command, { ...act.initial, words: 'as you asked', message: 'The south works; the north follows on Sunday.' });
    expect([await backTo(manager, id), await backTo(account, id)]).toEqual([[], []]);
  });

  it('C11 an apology by e-mail that was recorded and has not left: to its author and to whoever has the customer’s ear, until it leaves', async () => {
    const { id, contactId } = await openedWith();
    const wording = 'We changed the image without a test. That was our mistake, and we are sorry for the hours you lost. The old image is back, and every image has been tested since then.';
    const apology = { contactId, channel: 'email', occurredAt: new Date(Date.now() - 10).toISOString(), wording, language: 'en', elements: { responsibility: true, repair: true, regret: true, explanation: true, repentance: true, forgiveness: false }, basis: 'our-fault', evidence: 'change record' };
    await must(teamLead, id, 'record-apology', apology);
    const item = { kind: 'apology', to: ['Noa'], title: wording, author: { id: 'ronit' }, by: null, act: { command: 'send-message' } };
    expect(await backTo(teamLead, id)).toMatchObject([item]);
    expect(await backTo(account, id)).toMatchObject([item]);
    expect(answerSchemas.SentBackList.safeParse((await account.get('/api/v1/sent-back')).body).error?.issues ?? []).toEqual([]);
    expect(await backTo(manager, id)).toEqual([]);
    // Written anew it is one still; and it goes once it left.
    await must(account, id, 'record-apology', { ...apology, wording: `${wording} Yonatan` });
    expect(await backTo(account, id)).toMatchObject([{ title: `${wording} Yonatan`, author: { id: 'yonatan' } }]);
    await must(account, id, 'send-message', { messageType: 'apology', contactIds: [contactId], language: 'en', subject: 'Our apology', body: `${wording} Yonatan`, substance: { newFacts: ['the image was not tested'], actions: ['old image is back'] } });
    expect([await backTo(account, id), await backTo(teamLead, id)]).toEqual([[], []]);
  });

  it('is closed to whoever may not read crises, and empty of crises that are over', async () => {
    expect((await administrator.get('/api/v1/sent-back')).status).toBe(403);
    const id: string = (await manager.post('/api/v1/crises', openBody())).body['id'];
    expect(await backTo(manager, id)).toEqual([]);
  });
});
