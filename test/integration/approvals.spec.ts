/** What waits for a second person, tried over the API: who asked sees that another decides, who may decide is told so, and an answered wish is gone. */
import { openBody, startApi } from '../support/api';
import type { Client, TestApi } from '../support/api';
import { deskWords, later } from '../support/desk';

let api: TestApi;
let manager: Client, account: Client, head: Client, administrator: Client, teamLead: Client, technical: Client, executive: Client;
beforeAll(async () => {
  api = await startApi();
  [manager, account, head, administrator, teamLead, technical, executive] = await Promise.all(['incident-manager', 'account-manager', 'head-of-service', 'administrator', 'team-lead', 'technical-lead', 'executive'].map((role) => api.as(role))) as [Client, Client, Client, Client, Client, Client, Client];
}, 60_000);
afterAll(async () => { await api.stop(); }, 30_000);

const { must, openedWith } = deskWords(() => manager);
const past = (ms: number): string => new Date(Date.now() - ms).toISOString();
const waiting = async (client: Client, id: string): Promise<any[]> => (await client.get('/api/v1/approvals')).body['items'].filter((one: any) => one.crisisId === id);

describe('approvals', () => {
  it('lists a wish with its words, for whom to decide, until it is answered', async () => {
    const id: string = (await manager.post('/api/v1/crises', openBody())).body['id'];
    expect(await waiting(head, id)).toEqual([]);
    expect((await manager.post(`/api/v1/crises/${id}/cancel`, { reason: 'opened twice' })).status).toBe(200);
    expect(await waiting(head, id)).toMatchObject([{ kind: 'cancel', command: 'confirm-cancel', words: 'opened twice', may: 'yes', by: { name: expect.any(String) }, at: expect.any(String), drill: false }]);
    const [own] = await waiting(manager, id);
    expect(own.may).toBe('own');
    expect(own.deciders).toContain('head-of-service');
    expect(await waiting(account, id)).toMatchObject([{ may: 'role' }]);
    expect((await head.post(`/api/v1/crises/${id}/confirm-cancel`, { agree: false })).status).toBe(200);
    expect(await waiting(head, id)).toEqual([]);
  });

  it('C16 lists a verdict that needs a second examiner: first that somebody be found, then for that person alone', async () => {
    const [tamar, noga] = [await api.as('tamar@orot.example.test'), executive];
    const id: string = (await manager.post('/api/v1/crises', openBody({ impactLevel: 3, people: { deputy: 'priya', executiveSponsor: 'eitan' } }))).body['id'];
    await must(account, id, 'raise-claim', { items: [{ id: 'a', statement: 'We were charged twice', kind: 'billing' }], receivedAt: past(1_000), contestedBy: 'us', repeatedComplainer: { source: 'account manager' } });
    const [{ id: claimId }] = (await manager.get(`/api/v1/crises/${id}`)).body['relationship'].claim.claims;
    await must(manager, id, 'assign-examiner', { claimId, personId: 'tamar' });
    for (const step of ['stop', 'check']) await must(tamar, id, 'take-claim-step', { claimId, step });
    for (const from of ['customer', 'representative', 'trace']) await must(account, id, 'add-evidence', { claimId, from, text: 'what is known', at: past(500), ...(from === 'representative' ? { personId: 'yonatan' } : {}) });
    await must(tamar, id, 'take-claim-step', { claimId, step: 'understand' });
    await must(tamar, id, 'record-conduct-finding', { claimId, finding: 'could-be-better', text: 'eleven minutes on hold' });
    expect(await waiting(manager, id)).toEqual([]);
    await must(tamar, id, 'decide-claim', { claimId, verdicts: [{ itemId: 'a', verdict: 'right' }], reasoning: 'the bank file', onRepresentativeAccount: 'as he said', response: 'accepted_with_redress' });
    expect(await waiting(manager, id)).toMatchObject([{ kind: 'second-examiner', command: 'assign-examiner', subject: { field: 'claimId', id: claimId }, also: { seat: 'second' }, waitsFor: null, words: 'We were charged twice', may: 'yes', by: { id: 'tamar' } }]);
    // What the list says is the command as it stands: it only lacks the person.
    const [{ command, subject, also }] = await waiting(manager, id);
    await must(manager, id, command, { ...also, [subject.field]: subject.id, personId: 'noga' });
    const asked = { kind: 'claim-verdict', command: 'confirm-claim-verdict', waitsFor: { id: 'noga', name: expect.any(String) } };
    expect(await waiting(noga, id)).toMatchObject([{ ...asked, may: 'yes' }]);
    expect([(await waiting(teamLead, id))[0].may, (await waiting(tamar, id))[0].may]).toEqual(['role', 'own']);
    await must(noga, id, 'confirm-claim-verdict', { claimId, agree: true, reason: 'read the file' });
    expect(await waiting(manager, id)).toEqual([]);
  });

  it('C14 C21 lists items of the joint plan and post-mortems that another person reads, and for the executive what is to be signed', async () => {
    const { id, contactId } = await openedWith();
    await must(account, id, 'add-plan-item', { audience: 'their stores', message: 'Deliveries are back to normal.', ownerOurs: 'yonatan', ownerTheirs: 'Noa', dueAt: later(24), confidentiality: 'open' });
    const [item] = await waiting(teamLead, id);
    expect(item).toMatchObject({ kind: 'plan-item', at: expect.any(String), command: 'approve-plan-item', also: { revision: 1 }, words: 'Deliveries are back to normal.', may: 'yes' });
    expect((await waiting(account, id))[0].may).toBe('own');
    await must(teamLead, id, 'approve-plan-item', { ...item.also, [item.subject.field]: item.subject.id });
    expect(await waiting(teamLead, id)).toEqual([]);
    await must(account, id, 'log-contact', { direction: 'to-customer', channel: 'call', contactId, occurredAt: past(10), said: 's', answered: true, confirmedByCustomer: true, substance: { newFacts: ['f'] } });
    await must(technical, id, 'locate', { where: 'a', note: '' });
    await must(technical, id, 'record-fix', { description: 'x', restoresOperation: true });
    await must(technical, id, 'verify-fix', { passed: true, how: 'x', confirmedByCustomer: true });
    await must(account, id, 'return-to-routine', { how: 'customer-confirmation', contactId, comprehension: 'yes', note: '' });
    for (const section of ['summary', 'impact', 'what-went-well', 'what-failed', 'where-we-were-lucky', 'relationship', 'lessons']) await must(manager, id, 'write-review-section', { section, text: `About ${section}.` });
    await must(manager, id, 'submit-review', { note: '' });
    expect([(await waiting(head, id))[0], (await waiting(manager, id))[0].may]).toMatchObject([{ kind: 'review', command: 'approve-review', may: 'yes' }, 'own']);
    await must(head, id, 'approve-review', { note: '' });
    expect([(await waiting(executive, id))[0], (await waiting(head, id))[0].may]).toMatchObject([{ kind: 'review-signature', command: 'sign-review', may: 'yes', deciders: ['executive'] }, 'role']);
  });

  it('is closed to whoever may not read crises, and refuses a misspelt filter', async () => {
    expect((await administrator.get('/api/v1/approvals')).status).toBe(403);
    expect((await head.get('/api/v1/approvals?drill=with')).status).toBe(400);
    expect((await head.get('/api/v1/reports/overview?weeks=3')).status).toBe(400);
    expect((await head.get('/api/v1/reports/overview?weeks=12&drills=with')).status).toBe(200);
    expect((await administrator.get('/api/v1/reports/overview')).status).toBe(403);
  });
});
