/** The rows of disclosure and joint communication (capabilities C14), each tried over the API as the person who needs it would. */
import { verifyLink } from '#identity';
import { runSql } from '#persistence';
import { openBody, startApi } from '../../support/api';
import type { Answer, Client, TestApi } from '../../support/api';

let api: TestApi;
let manager: Client, account: Client, technical: Client, teamLead: Client, auditor: Client;
beforeAll(async () => {
  api = await startApi();
  [manager, account, technical, teamLead, auditor] = await Promise.all(['incident-manager', 'account-manager', 'technical-lead', 'team-lead', 'auditor'].map((role) => api.as(role))) as [Client, Client, Client, Client, Client];
}, 60_000);
afterAll(async () => { await api.stop(); }, 30_000);

const at = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
async function opened(): Promise<{ readonly id: string; readonly contactId: string }> {
  const answer = await manager.post('/api/v1/crises', openBody({ awareAt: at(-2) }));
  if (answer.status !== 201) throw new Error(answer.text);
  const id = String(answer.body['id']);
  return { id, contactId: (await detail(id))['contacts'][0].id };
}
const detail = async (id: string) => (await manager.get(`/api/v1/crises/${id}`)).body;
const disclosure = async (id: string) => (await detail(id))['relationship'].disclosure;
const tries = (client: Client, id: string, command: string, body: Record<string, unknown>): Promise<Answer> => client.post(`/api/v1/crises/${id}/${command}`, body);
async function must(client: Client, id: string, command: string, body: Record<string, unknown>): Promise<Answer> {
  const answer = await tries(client, id, command, body);
  if (answer.status !== 200) throw new Error(`${command}: ${answer.text}`);
  return answer;
}
const code = async (client: Client, id: string, command: string, body: Record<string, unknown>): Promise<unknown> => (await tries(client, id, command, body)).body['code'];
/** The customer's word as the relay brings it in from his signed page. */
const customerSays = (crisisId: string, contactId: string, type: 'approve-plan-item', payload: { itemId: string; revision: number }) =>
  api.engine.gateway.command(crisisId, { commandId: `page-${contactId}-${payload.itemId}-${String(payload.revision)}`, actor: { id: contactId, role: 'customer' }, command: { type, payload } });

describe('C14 disclosure', () => {
  it('S2-20 keeps what was known when and told when, to whom, and shows what was not told', async () => {
    const { id, contactId } = await opened();
    await must(technical, id, 'record-finding', { what: 'orders were saved twice', knownAt: at(-1), source: 'order table', customerRelevant: true });
    await must(technical, id, 'record-finding', { what: 'a log was full', knownAt: at(-1), source: 'disk', customerRelevant: false });
    expect(await disclosure(id)).toMatchObject({ undisclosed: 1, firstNoticeLagMs: null, findings: [{ status: 'undisclosed', lagMs: null, by: { id: 'amir' } }, { status: 'not-relevant' }] });
    const [finding] = (await disclosure(id)).findings;
    expect(await code(account, id, 'disclose-finding', { findingIds: [finding.id], contactId, at: at(-1.5), how: 'call' })).toBe('disclosure.before-known');
    expect((await tries(auditor, id, 'disclose-finding', { findingIds: [finding.id], contactId, at: at(0), how: 'call' })).status).toBe(403);
    await must(account, id, 'disclose-finding', { findingIds: [finding.id], contactId, at: at(-0.5), how: 'call' });
    const view = await disclosure(id);
    expect(view).toMatchObject({ undisclosed: 0, findings: [{ status: 'told', toldTo: [{ id: contactId, name: 'Noa' }] }, {}] });
    expect(Math.round(view.findings[0].lagMs / 60_000)).toBe(30);
    const lines = (await manager.get(`/api/v1/crises/${id}/timeline?limit=100`)).body['items'];
    expect(lines.find((line: { type: string }) => line.type === 'finding.disclosed').text.en).toMatch(/told to .*Noa.*30 minutes after it was known/);
  });

  it('S2-20 keeps something back only by two, with a reason and an end, and says so', async () => {
    const { id, contactId } = await opened();
    await must(manager, id, 'record-finding', { what: 'another customer is hit too', knownAt: at(-1), source: 'logs', customerRelevant: true });
    const [{ id: findingId }] = (await disclosure(id)).findings;
    expect(await code(account, id, 'withhold-finding', { findingId, reason: 'names them', until: at(24 * 20) })).toBe('withholding.too-long');
    await must(account, id, 'withhold-finding', { findingId, reason: 'it names another customer', until: at(24) });
    expect(await disclosure(id)).toMatchObject({ undisclosed: 1, findings: [{ status: 'withholding-proposed' }] });
    expect((await tries(account, id, 'confirm-withholding', { findingId, agree: true, reason: 'me' })).status).toBe(403);
    await must(teamLead, id, 'confirm-withholding', { findingId, agree: true, reason: 'until they consent' });
    expect(await disclosure(id)).toMatchObject({ undisclosed: 0, findings: [{ status: 'withheld', withheld: { state: 'active', by: { id: 'yonatan' }, approvedBy: { id: 'ronit' }, reason: 'it names another customer' } }] });
    expect(await code(account, id, 'disclose-finding', { findingIds: [findingId], contactId, at: at(0), how: 'call' })).toBe('disclosure.withheld');
    await must(account, id, 'end-withholding', { findingId, reason: 'they consent' });
    await must(account, id, 'disclose-finding', { findingIds: [findingId], contactId, at: at(0), how: 'call' });
  });

  it('S2-19 lists the options offered: what, when, whether possible, accepted or not', async () => {
    const { id, contactId } = await opened();
    const options = [{ what: 'orders by phone', when: at(3), possible: 'yes' }, { what: 'the old version', possible: 'no', reason: 'cannot read the new orders' }, { what: 'a second line', possible: 'not-yet-known' }];
    expect(await code(account, id, 'offer-options', { options: [{ what: 'x', possible: 'no' }] })).toBe('option.reason-missing');
    expect(await code(account, id, 'offer-options', { options })).toBe('listening.read-back-missing');
    await must(account, id, 'record-listening', { contactId, story: 'orders are stuck', feelings: [], needs: ['fix'], consequences: [], desiredOutcome: 'orders out', plainExplanation: 'one of us stays with you' });
    await must(account, id, 'confirm-read-back', { contactId, how: 'call', confirmed: true, corrections: '' });
    await must(account, id, 'offer-options', { options });
    const [phone, old, line] = (await disclosure(id)).options;
    expect(await code(account, id, 'record-option-answer', { optionId: old.id, answer: 'accepted' })).toBe('option.not-possible');
    await must(account, id, 'record-option-answer', { optionId: phone.id, answer: 'accepted', words: 'start with the north' });
    await must(technical, id, 'assess-option', { optionId: line.id, possible: 'yes' });
    await must(account, id, 'record-option-answer', { optionId: line.id, answer: 'declined' });
    expect((await disclosure(id)).options).toMatchObject([{ answer: 'accepted', possible: 'yes', source: 'us' }, { answer: null, possible: 'no', reason: 'cannot read the new orders' }, { answer: 'declined', possible: 'yes' }]);
  });

  it('S2-27 records a joint working session; the customer’s ideas become options', async () => {
    const { id } = await opened();
    const session = { at: at(-0.2), ours: ['amir'], theirs: ['Noa', 'their warehouse lead'], findings: ['one scanner doubles'], decisions: ['it stays off'], ideas: ['print at the gate'] };
    expect(await code(account, id, 'record-session', { ...session, theirs: [] })).toBe('session.one-sided');
    await must(account, id, 'record-session', session);
    expect(await disclosure(id)).toMatchObject({ sessions: [{ ours: 1, theirs: 2, findings: 1, decisions: 1, ideas: 1 }], options: [{ what: 'print at the gate', source: 'customer', possible: 'not-yet-known' }] });
  });

  it('S2-32 maps to whom the customer owes an account himself', async () => {
    const { id } = await opened();
    const board = { name: 'Their board', kind: 'board', concern: 'the quarter', whoTells: 'customer' };
    await must(account, id, 'add-stakeholder', board);
    expect(await code(account, id, 'add-stakeholder', { ...board, name: 'THEIR board' })).toBe('stakeholder.already-known');
    const [one] = (await disclosure(id)).stakeholders;
    expect(one).toMatchObject({ ...board, addedBy: 'us', kindName: { en: 'board' } });
    await must(account, id, 'remove-stakeholder', { stakeholderId: one.id, reason: 'not affected' });
    expect((await disclosure(id)).stakeholders).toEqual([]);
  });

  it('S2-33 makes a plan with the customer: approved by a second person and by him, then owed in time', async () => {
    const { id, contactId } = await opened();
    const item = { audience: 'their store managers', message: 'Deliveries are back to normal.', ownerOurs: 'yonatan', ownerTheirs: 'Noa', dueAt: at(20), confidentiality: 'limited', limits: 'not the cause' };
    expect(await code(account, id, 'add-plan-item', { ...item, limits: '' })).toBe('plan.limits-missing');
    await must(account, id, 'add-plan-item', item);
    const [{ id: itemId }] = (await disclosure(id)).plan;
    expect(await code(account, id, 'approve-plan-item', { itemId, revision: 1 })).toBe('approval.not-own');
    expect(await customerSays(id, contactId, 'approve-plan-item', { itemId, revision: 1 })).toMatchObject({ ok: false, code: 'plan.not-waiting' });
    await must(teamLead, id, 'approve-plan-item', { itemId, revision: 1 });
    await must(account, id, 'amend-plan-item', { itemId, revision: 1, words: 'later', dueAt: at(30) });
    expect(await customerSays(id, contactId, 'approve-plan-item', { itemId, revision: 1 })).toMatchObject({ ok: false });
    await must(teamLead, id, 'approve-plan-item', { itemId, revision: 2 });
    expect((await customerSays(id, contactId, 'approve-plan-item', { itemId, revision: 2 })).ok).toBe(true);
    expect((await disclosure(id)).plan).toMatchObject([{ stage: 'agreed', revision: 2, approvedBy: { id: 'ronit' }, contact: { id: contactId, name: 'Noa' }, ownerOurs: { id: 'yonatan' }, limits: 'not the cause' }]);
    const duties = async () => (await manager.get(`/api/v1/crises/${id}/obligations?limit=100&state=running,kept`)).body['items'].filter((one: { kind: string }) => one.kind === 'plan-item');
    expect(await duties()).toMatchObject([{ state: 'running', about: itemId }]);
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    await must(account, id, 'complete-plan-item', { itemId, evidence: 'their mail, we in copy', at: at(0) });
    expect(await duties()).toMatchObject([{ state: 'kept' }]);
  });

  it('reports how soon customers were told, what they took and what both sides approved', async () => {
    const { body, status } = await auditor.get('/api/v1/reports/disclosure');
    expect(status).toBe(200);
    expect(body).toMatchObject({ findings: { recorded: 3, relevant: 2, told: 2, untold: 0 }, options: { listed: 4, ofCustomer: 1, accepted: 1, declined: 1, acceptedSharePercent: 25 }, plan: { items: 1, approvedByBoth: 1, approvedSharePercent: 100, done: 1, dropped: 0 }, sessions: 1, firstNotice: { crises: 0, medianLagMs: null } });
    expect(Math.round(body['findings'].medianLagMs / 60_000)).toBe(45);
    const { id, contactId } = await opened();
    await must(account, id, 'log-contact', { direction: 'to-customer', channel: 'call', contactId, occurredAt: at(-1), said: 'we know, we are on it' });
    expect(Math.round((await detail(id))['relationship'].disclosure.firstNoticeLagMs / 60_000)).toBe(60);
    const { firstNotice } = (await auditor.get('/api/v1/reports/disclosure')).body;
    expect([firstNotice.crises, Math.round(firstNotice.medianLagMs / 60_000)]).toEqual([1, 60]);
    expect((await technical.get('/api/v1/reports/disclosure')).status).toBe(200);
    expect((await api.anonymous.get('/api/v1/reports/disclosure')).status).toBe(401);
  });

  it('S2-20 marks what a message tells as told, to whom it left and once it has left', async () => {
    const { id, contactId } = await opened();
    await must(technical, id, 'record-finding', { what: 'orders were saved twice', knownAt: at(-1), source: 'order table', customerRelevant: true });
    const [{ id: findingId }] = (await disclosure(id)).findings;
    const message = { messageType: 'update', contactIds: [contactId], language: 'en', subject: 'What we found', body: 'Some orders of this morning were saved twice. We are removing the copies.', substance: { newFacts: ['orders were saved twice'], actions: ['copies are being removed'] } };
    expect((await tries(account, id, 'send-message', { ...message, tells: ['finding-99'] })).body).toMatchObject({ code: 'finding.unknown' });
    const answer = await must(account, id, 'send-message', { ...message, tells: [findingId] });
    const queued = answer.body['events'].find((one: { type: string }) => one.type === 'message.queued').seq;
    expect(await disclosure(id)).toMatchObject({ undisclosed: 1, findings: [{ status: 'undisclosed', onTheWayTo: [{ id: contactId, name: 'Noa' }] }] });
    const [row] = await runSql(api.engine.database.dataSource, "select outbox.message_id, outbox.payload -> 'params' ->> 'awaited' as awaited from outbox where outbox.crisis_id = $1 and outbox.kind = 'customer'", [id]);
    expect(row).toMatchObject({ awaited: 'yes' });
    // As the delivery says it, twice: a report may be repeated under the same id and under another.
    for (const commandId of [`delivery/${id}/sent`, `delivery/${id}/sent`, `delivery/${id}/sent-again`]) {
      const told = await api.engine.gateway.command(id, { commandId, actor: { id: 'delivery', role: 'system' }, command: { type: 'report-delivery', payload: { messageId: String(row?.['message_id']), outcome: 'sent', detail: '' } } });
      expect(told.ok).toBe(true);
    }
    const view = await disclosure(id);
    expect(view).toMatchObject({ undisclosed: 0, findings: [{ status: 'told', toldTo: [{ id: contactId }], onTheWayTo: [] }] });
    const lines = (await manager.get(`/api/v1/crises/${id}/timeline?limit=100`)).body['items'].filter((line: { type: string }) => line.type === 'finding.disclosed');
    expect(lines).toHaveLength(1);
    expect(lines[0].seq).toBeGreaterThan(queued);
  });

  it('S2-33 tells the colleague the plan names, by mail and among their duties, and leaves the duty where it is', async () => {
    const { id, contactId } = await opened();
    const { id: named } = (await technical.get('/api/v1/me')).body as { id: string };
    await must(account, id, 'add-plan-item', { audience: 'their store managers', message: 'Deliveries are back to normal.', ownerOurs: named, ownerTheirs: 'Noa', dueAt: at(20), confidentiality: 'open' });
    const [{ id: itemId }] = (await disclosure(id)).plan;
    await must(teamLead, id, 'approve-plan-item', { itemId, revision: 1 });
    const mine = async (client: Client) => (await client.get('/api/v1/obligations?assignee=me&limit=100')).body['items'].filter((one: { kind: string; crisisId: string }) => one.crisisId === id && one.kind === 'plan-item');
    expect(await mine(technical)).toEqual([]);
    expect((await customerSays(id, contactId, 'approve-plan-item', { itemId, revision: 1 })).ok).toBe(true);
    expect(await mine(technical)).toMatchObject([{ about: itemId, owner: { id: 'yonatan' }, name: { en: expect.stringContaining('Deliveries are back to normal.') } }]);
    expect(await mine(account)).toMatchObject([{ about: itemId, owner: { id: 'yonatan' } }]);
    const mails = await runSql(api.engine.database.dataSource, "select outbox.payload ->> 'personId' as person, outbox.payload #>> '{params,words}' as words from outbox where outbox.crisis_id = $1 and outbox.payload ->> 'template' = 'staff.plan-item-named'", [id]);
    expect(mails).toEqual([{ person: named, words: 'Deliveries are back to normal.' }]);
    await must(account, id, 'complete-plan-item', { itemId, evidence: 'their mail, we in copy', at: new Date().toISOString() });
    expect(await mine(technical)).toEqual([]);
  });

  it('S2-33 gives whoever has no e-mail his signed page by hand, and tells everybody with one once that his word is waited for', async () => {
    const answer = await manager.post('/api/v1/crises', openBody({ contacts: [{ name: 'Noa', email: 'noa@galil.example' }, { name: 'Dov', phone: '+972-4-555-0199' }] }));
    const id = String(answer.body['id']);
    const contacts = (await manager.get(`/api/v1/crises/${id}`)).body['contacts'];
    const [noa, dov] = ['Noa', 'Dov'].map((name) => contacts.find((one: { name: string }) => one.name === name).id);
    const send = (client: Client, command: string, body: Record<string, unknown>, headers?: Record<string, string>) => client.post(`/api/v1/crises/${id}/${command}`, body, headers);
    expect((await send(account, 'add-plan-item', { audience: 'מנהלי החנויות', message: 'm', ownerOurs: 'yonatan', ownerTheirs: 'Noa', dueAt: new Date(Date.now() + 86_400_000).toISOString() })).status).toBe(200);
    const [{ id: itemId }] = (await manager.get(`/api/v1/crises/${id}`)).body['relationship'].disclosure.plan;
    const key = { 'idempotency-key': `once-${id}` };
    for (let repeat = 0; repeat < 2; repeat += 1) expect((await send(teamLead, 'approve-plan-item', { itemId, revision: 1 }, key)).status).toBe(200);
    const mails = await runSql(api.engine.database.dataSource, "select outbox.key, outbox.kind, outbox.payload ->> 'template' as template, outbox.payload #>> '{contact,id}' as contact from outbox where outbox.crisis_id = $1 and outbox.kind = 'customer'", [id]);
    expect(mails).toEqual([{ key: `${id}/plan/${itemId}/1/${String(noa)}`, kind: 'customer', template: 'plan.waiting', contact: noa }]);
    const issued = await send(account, 'issue-plan-link', { contactId: dov });
    expect(issued.body).toMatchObject({ events: [{ type: 'plan-link.issued' }], link: { url: expect.stringMatching(/\/c\/v1\.[\w-]+\.[\w-]{43}$/) } });
    const token = String(issued.body['link'].url).split('/c/')[1] ?? '';
    expect(verifyLink(token, { purpose: 'status', now: Date.now() }, 'x'.repeat(40))).toMatchObject({ ok: true, facts: { crisisId: id, contactId: dov } });
    expect((await send(account, 'issue-plan-link', { contactId: 'nobody' })).body['code']).toBe('contact.unknown');
    expect((await send(technical, 'issue-plan-link', { contactId: dov })).status).toBe(403);
    const timeline = await manager.get(`/api/v1/crises/${id}/timeline?limit=100`);
    expect(timeline.text).not.toContain(token);
    expect(timeline.body['items'].find((one: { type: string }) => one.type === 'plan-link.issued')).toMatchObject({ text: { en: 'A personal link to the joint plan was issued for Dov' }, by: { id: 'yonatan' } });
  });
});
