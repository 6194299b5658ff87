/** The rows of apology and admission (capabilities C11), each tried over the API as the person who needs it would. */
import { startApi } from '../../support/api';
import type { Client, TestApi } from '../../support/api';
import { deskWords, later } from '../../support/desk';

let api: TestApi;
let manager: Client, account: Client, technical: Client, executive: Client, teamLead: Client, head: Client, auditor: Client, administrator: Client;
beforeAll(async () => {
  api = await startApi();
  [manager, account, technical, executive, teamLead, head, auditor, administrator] = await Promise.all(
    ['incident-manager', 'account-manager', 'technical-lead', 'executive', 'team-lead', 'head-of-service', 'auditor', 'administrator'].map((role) => api.as(role)),
  ) as [Client, Client, Client, Client, Client, Client, Client, Client];
}, 60_000);
afterAll(async () => { await api.stop(); }, 30_000);

const { openedWith: opened, detail, tries, must } = deskWords(() => manager);
const apology = async (id: string) => (await detail(id))['relationship'].apology;
const ALL = { responsibility: true, repair: true, regret: true, explanation: true, repentance: true, forgiveness: false };
const NONE = { responsibility: false, repair: false, regret: false, explanation: false, repentance: false, forgiveness: false };
const WORDING = 'We changed the image without a test because we were in a hurry. That was our mistake, and we are sorry for the hours you lost.\nThe old image is back, the cold store is paid for, and every image has been tested since then.';
const text = (contactId: string, more: Record<string, unknown> = {}) => ({
  contactId, channel: 'email', occurredAt: new Date(Date.now() - 10).toISOString(), wording: WORDING, language: 'en', elements: ALL, basis: 'our-fault', evidence: 'change record without a test run', ...more,
});
const regret = (contactId: string, more: Record<string, unknown> = {}) => text(contactId, { wording: 'We are sorry for the hours you lost. We are checking how the image got out and write to you in three hours.', basis: 'not-examined', elements: { ...NONE, regret: true }, evidence: '', checking: 'the image of 3 September', nextTimeAt: later(3), ...more });
const missing = async (id: string): Promise<string[]> => (await detail(id))['missingToClose'].map((one: { code: string }) => one.code).filter((code: string) => code.startsWith('missing.apology'));
const duty = async (id: string, kind: string): Promise<Record<string, any> | undefined> =>
  (await manager.get(`/api/v1/crises/${id}/obligations?limit=100&state=running,paused,kept,late`)).body['items'].find((one: { kind: string }) => one.kind === kind);

describe('C11 apology', () => {
  it('S2-18 is checked by what is known of the fault: too early, too thin and without evidence have their own answers', async () => {
    const { id, contactId } = await opened();
    const code = async (body: Record<string, unknown>): Promise<unknown> => (await tries(account, id, 'record-apology', body)).body['code'];
    expect(await code(regret(contactId, { elements: { ...NONE, regret: true, responsibility: true } }))).toBe('apology.admission-too-early');
    expect(await code(regret(contactId, { nextTimeAt: null }))).toBe('apology.next-step-missing');
    expect(await code(text(contactId, { evidence: '' }))).toBe('apology.evidence-missing');
    expect(await code(text(contactId, { basis: 'customer-error', guidance: 'see settings' }))).toBe('apology.admission-without-fault');
    const thin = await tries(account, id, 'record-apology', text(contactId, { elements: { ...ALL, repair: false, repentance: false } }));
    expect(thin.body).toMatchObject({ status: 422, code: 'apology.elements-missing' });
    expect(thin.body['detail']).toMatch(/offer of repair|הצעת תיקון/);
    await must(account, id, 'record-apology', regret(contactId));
    await must(account, id, 'record-apology', text(contactId));
    expect((await apology(id)).records).toMatchObject([{ basis: 'not-examined', scorePercent: 13 }, { basis: 'our-fault', scorePercent: 91, by: { id: 'yonatan' }, contact: { name: 'Noa' }, words: { text: WORDING, language: 'en', form: 'neutral' } }]);
  });

  it('S2-18 a conditional apology is no apology: refused as a text, kept of a call without counting, and the record says what it is', async () => {
    const { id, contactId } = await opened();
    const wording = 'אנחנו מצטערים אם נפגעת.';
    const refused = await tries(account, id, 'record-apology', regret(contactId, { wording, language: 'he' }));
    expect(refused).toMatchObject({ status: 422, body: { code: 'apology.forbidden-wording' } });
    expect(refused.body['detail']).toContain('אם');
    await must(executive, id, 'record-apology', regret(contactId, { wording, language: 'he', channel: 'call', spokenBy: 'noga' }));
    expect(await missing(id)).toContain('missing.apology-executive-call');
    expect((await apology(id)).records).toMatchObject([{ words: { text: wording, forbidden: [expect.stringContaining('אם')] } }]);
    await must(account, id, 'record-apology', regret(contactId));
    expect((await apology(id)).records[1]).toMatchObject({ words: { forbidden: [] } });
    const lines = (await manager.get(`/api/v1/crises/${id}/timeline?limit=100`)).body['items'].filter((line: { type: string }) => line.type === 'apology.recorded');
    const of = (channel: string) => lines.find((line: { data: { channel: string } }) => line.data.channel === channel);
    expect([of('call').text.en, of('email').text.en]).toEqual([expect.stringContaining('do not count as an apology'), expect.stringContaining('to reach the customer in a message')]);
    expect([of('call').customerVisible, of('email').customerVisible]).toEqual([true, false]);
  });

  it('S2-18 in a severe crisis is a call by a named executive and a written text; what is missing is shown until it is given', async () => {
    const { id, contactId } = await opened();
    expect(await missing(id)).toEqual(['missing.apology-executive-call', 'missing.apology-written-text']);
    expect((await tries(account, id, 'record-apology', text(contactId, { channel: 'call' }))).body['code']).toBe('apology.speaker-missing');
    await must(account, id, 'record-apology', text(contactId, { channel: 'call', spokenBy: 'yonatan' }));
    expect(await missing(id)).toContain('missing.apology-executive-call');
    await must(executive, id, 'record-apology', text(contactId, { channel: 'call', spokenBy: 'noga' }));
    expect(await missing(id)).toEqual(['missing.apology-written-text']);
    expect((await apology(id)).parts).toMatchObject([{ part: 'executive-call', waived: false }, { part: 'written-text', givenAt: null }]);
    expect((await tries(account, id, 'waive-apology-part', { part: 'written-text', customerWords: 'nothing in writing please' })).status).toBe(403);
    await must(teamLead, id, 'waive-apology-part', { part: 'written-text', customerWords: 'nothing in writing please' });
    expect(await missing(id)).toEqual([]);
    expect(await missing((await opened({ impactLevel: 3 })).id)).toEqual([]);
  });

  it('S2-18 goes out in the wording that was checked, and keeps how it was received', async () => {
    const { id, contactId } = await opened();
    const mail = { messageType: 'apology', contactIds: [contactId], language: 'en', subject: 'Our apology', body: WORDING, substance: { newFacts: ['the image was not tested'], actions: ['old image is back'] } };
    expect((await tries(account, id, 'send-message', mail)).body['code']).toBe('apology.not-checked');
    await must(account, id, 'record-apology', text(contactId));
    expect((await tries(account, id, 'send-message', { ...mail, body: 'It was your mistake.' })).body['code']).not.toBeUndefined();
    // Written down it has given the customer nothing yet; handed to the mail in these very words it is the written text.
    expect(await missing(id)).toContain('missing.apology-written-text');
    const [{ id: waiting, waits }] = (await apology(id)).records;
    expect(waits).toBe(true);
    expect(await tries(account, id, 'record-apology-reception', { apologyId: waiting, reception: 'accepted' })).toMatchObject({ status: 409, body: { code: 'apology.not-left', field: 'apologyId' } });
    await must(account, id, 'send-message', mail);
    expect(await missing(id)).not.toContain('missing.apology-written-text');
    expect((await apology(id)).parts).toMatchObject([{ part: 'executive-call' }, { part: 'written-text', givenAt: expect.any(String) }]);
    const apologyId = (await apology(id)).records[0].id;
    await must(account, id, 'record-apology-reception', { apologyId, reception: 'partly', words: 'good that you say it' });
    expect((await apology(id)).records).toMatchObject([{ reception: 'partly', part: 'written-text', waits: false }]);
    expect((await tries(account, id, 'record-apology-reception', { apologyId, reception: 'accepted' })).body['code']).toBe('apology.reception-known');
  });

  it('S0-23 S1-09 by e-mail acknowledges no feeling and opens no money before it left', async () => {
    const { id, contactId } = await opened();
    await must(account, id, 'log-contact', { direction: 'from-customer', channel: 'call', contactId, occurredAt: new Date(Date.now() - 5).toISOString(), said: 'Nobody told us anything.', emotionalState: 'hurt', needsAnswer: false, answered: false, confirmedByCustomer: false, substance: null });
    await must(account, id, 'record-listening', { contactId, story: 'The cold store stood open.', feelings: [], needs: ['listen'], consequences: ['goods spoil'], desiredOutcome: 'it works', plainExplanation: 'One person stays with your case.' });
    await must(account, id, 'confirm-read-back', { how: 'call', contactId, confirmed: true });
    await must(account, id, 'record-apology', text(contactId));
    const heard = async () => (await detail(id))['relationship'].listening.acknowledgedAt;
    const lock = async () => { const { body } = await account.get(`/api/v1/crises/${id}/compensation/options`); return [body['lockedBy']?.en ?? null, body['lockOpensBy']]; };
    expect([await heard(), await lock()]).toEqual([null, [expect.stringContaining('has not left yet'), null]]);
    const offer = { messageType: 'answer', contactIds: [contactId], language: 'en', subject: 'The goods', body: 'The goods were spoilt by the heat. We will refund you all of them.', substance: { newFacts: ['the goods were spoilt'], actions: ['counted'] } };
    expect((await tries(account, id, 'send-message', offer)).body['code']).toBe('listening.offer-before-acknowledged');
    await must(account, id, 'send-message', { messageType: 'apology', contactIds: [contactId], language: 'en', subject: 'Our apology', body: WORDING, substance: { newFacts: ['the image was not tested'], actions: ['old image is back'] } });
    expect([await heard(), await lock()]).toEqual([expect.any(String), [null, null]]);
    const lines = (await manager.get(`/api/v1/crises/${id}/timeline?limit=100`)).body['items'].filter((line: { type: string }) => line.type === 'apology.left');
    expect(lines).toMatchObject([{ text: { en: 'The apology to Noa left in a message', he: expect.stringMatching(/^ההתנצלות אל .*Noa.* יצאה בהודעה$/) }, customerVisible: false }]);
  });

  it('S2-18 handed over on paper is the written text at once', async () => {
    const { id, contactId } = await opened();
    await must(account, id, 'record-apology', text(contactId, { channel: 'letter' }));
    expect(await missing(id)).toEqual(['missing.apology-executive-call']);
  });

  it('S2-18 waits for the lawyers only where a legal risk is flagged, and only with its admission', async () => {
    const { id, contactId } = await opened();
    await must(account, id, 'assess-risk', { class: 'legal', level: 'high', note: 'their lawyer wrote' });
    expect((await tries(account, id, 'record-apology', text(contactId))).body['code']).toBe('apology.legal-review-open');
    await must(account, id, 'record-apology', regret(contactId));
    await must(account, id, 'log-contact', { direction: 'to-customer', channel: 'call', contactId, occurredAt: new Date(Date.now() - 10).toISOString(), said: 'told them we know', answered: true });
    expect(await duty(id, 'first-contact')).toMatchObject({ state: 'kept' });
    expect(await duty(id, 'legal-review')).toMatchObject({ state: 'running', target: '2d' });
    await must(head, id, 'complete-legal-review', { outcome: 'wording approved' });
    await must(account, id, 'record-apology', text(contactId));
  });
});

describe('C11 an admitted error', () => {
  const SECRET = 'I promised a call at noon and forgot it';
  const admit = (more: Record<string, unknown> = {}) => ({ errorClass: 'missed-follow-up', whose: 'own', text: SECRET, ...more });
  const lines = async (client: Client, id: string): Promise<any[]> => (await client.get(`/api/v1/crises/${id}/timeline?limit=100`)).body['items'];
  const lineOf = async (client: Client, id: string): Promise<any> => (await lines(client, id)).find((line) => line.type === 'admission.recorded');

  it('S3-01 has a protected path: everybody sees the class, its author and who follows it up read the text', async () => {
    const { id } = await opened();
    await must(technical, id, 'admit-error', admit());
    for (const reader of [technical, teamLead]) expect(await lineOf(reader, id)).toMatchObject({ data: { text: SECRET, errorClass: 'missed-follow-up' }, by: { id: 'amir' } });
    for (const reader of [manager, account, executive, head, auditor]) {
      expect(await lineOf(reader, id)).toMatchObject({ by: { id: 'protected', name: '–' }, text: { en: 'An error was admitted: missed follow-up' } });
      expect(JSON.stringify(await lines(reader, id))).not.toContain(SECRET);
      expect(JSON.stringify((await reader.get(`/api/v1/crises/${id}`)).body)).not.toContain(SECRET);
    }
    for (const format of ['json', 'markdown', 'html']) expect((await manager.get(`/api/v1/crises/${id}/review?format=${format}`)).text).not.toContain(SECRET);
    expect((await administrator.get(`/api/v1/crises/${id}/timeline`)).status).toBe(403);
    expect((await tries(administrator, id, 'admit-error', admit())).status).toBe(403);
    expect((await apology(id)).admissions).toMatchObject([{ errorClass: 'missed-follow-up', name: { en: 'missed follow-up' }, followUpBy: { id: 'ronit' }, followedUpAt: null }]);
  });

  it('S3-01 hands the reading on with the follow-up', async () => {
    const { id } = await opened();
    await must(technical, id, 'admit-error', admit());
    const { id: obligationId } = (await duty(id, 'admission-follow-up')) ?? {};
    await must(manager, id, 'reassign-obligation', { obligationId, personId: 'eitan', reason: 'on leave' });
    expect((await lineOf(head, id)).data.text).toBe(SECRET);
    expect((await lineOf(manager, id)).data.text).toBeUndefined();
  });

  it('S3-01 S3-15 starts a follow-up with a clock: whether the customer is told, by whom, and a lesson without names', async () => {
    const { id } = await opened();
    await must(account, id, 'admit-error', admit());
    expect(await duty(id, 'admission-follow-up')).toMatchObject({ state: 'running', owner: { id: 'ronit' } });
    const admissionId = (await apology(id)).admissions[0].id;
    const followUp = { admissionId, toldCustomer: 'told', toldInRole: 'account-manager', nextSteps: 'called her at five', learningNote: 'Enter call-backs as promises at once.' };
    expect((await tries(account, id, 'follow-up-admission', followUp)).status).toBe(403);
    expect((await tries(teamLead, id, 'follow-up-admission', { ...followUp, learningNote: 'Noa waited for hours.' })).body['code']).toBe('admission.note-names-somebody');
    expect((await tries(teamLead, id, 'follow-up-admission', { ...followUp, sanction: 'note on file' })).body['code']).toBe('input.unknown-field');
    await must(teamLead, id, 'follow-up-admission', followUp);
    expect(await duty(id, 'admission-follow-up')).toMatchObject({ state: 'kept' });
    expect(await apology(id)).toMatchObject({ lessons: [{ errorClass: 'missed-follow-up', note: 'Enter call-backs as promises at once.' }] });
    expect(JSON.stringify((await apology(id)).lessons)).not.toMatch(/yonatan|ronit|Noa/);
  });

  it('S3-15 who may admit what to the customer depends on the class of the error and the role', async () => {
    const { id, contactId } = await opened();
    await must(technical, id, 'admit-error', admit({ errorClass: 'confidentiality' }));
    const admissionId = (await apology(id)).admissions[0].id;
    const followUp = { admissionId, toldCustomer: 'planned', nextSteps: 'head of service calls', learningNote: 'Lock the export by default.' };
    expect((await tries(teamLead, id, 'follow-up-admission', { ...followUp, toldInRole: 'account-manager' })).body['code']).toBe('admission.role-may-not-tell');
    expect((await tries(teamLead, id, 'follow-up-admission', followUp)).body['code']).toBe('admission.teller-missing');
    expect((await tries(account, id, 'record-apology', text(contactId, { admissionId }))).body['code']).toBe('admission.authority');
    await must(head, id, 'record-apology', text(contactId, { admissionId }));
    await must(teamLead, id, 'follow-up-admission', { ...followUp, toldInRole: 'head-of-service' });
  });
});
