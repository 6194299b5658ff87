/** Promises, the message guard and the growth of messages (capabilities C12 and C08), each row tried over the API. */
import { openBody, startApi } from '../../support/api';
import type { Answer, Client, TestApi } from '../../support/api';

let api: TestApi;
let manager: Client, account: Client, technical: Client, teamLead: Client;
beforeAll(async () => {
  api = await startApi();
  [manager, account, technical, teamLead] = await Promise.all(['incident-manager', 'account-manager', 'technical-lead', 'team-lead'].map((role) => api.as(role))) as [Client, Client, Client, Client];
}, 60_000);
afterAll(async () => { await api.stop(); }, 30_000);

const HOUR_MS = 3_600_000;
const at = (hours: number): string => new Date(Math.floor((Date.now() + hours * HOUR_MS) / 60_000) * 60_000).toISOString();
/** A time as a person writes it, on the clock of the desk. */
const clockOf = (iso: string): string => {
  const parts = Object.fromEntries(new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Jerusalem', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' }).formatToParts(new Date(iso)).map((part) => [part.type, part.value]));
  return `${parts['day'] ?? ''} ${parts['month'] ?? ''} ${parts['year'] ?? ''} at ${parts['hour'] ?? ''}:${parts['minute'] ?? ''}`;
};
async function opened(more: Record<string, unknown> = {}): Promise<string> {
  const answer = await manager.post('/api/v1/crises', openBody(more));
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body['id'];
}
const say = (client: Client, id: string, command: string, body: Record<string, unknown>): Promise<Answer> => client.post(`/api/v1/crises/${id}/${command}`, body);
async function must(client: Client, id: string, command: string, body: Record<string, unknown>): Promise<Answer> {
  const answer = await say(client, id, command, body);
  if (answer.status !== 200) throw new Error(`${command}: ${answer.text}`);
  return answer;
}
const detail = async (id: string) => (await manager.get(`/api/v1/crises/${id}`)).body;
const promises = async (id: string) => (await detail(id))['relationship'].promise;
const contactOf = async (id: string): Promise<string> => (await detail(id))['contacts'][0].id;
const obligations = async (id: string): Promise<any[]> => (await manager.get(`/api/v1/crises/${id}/obligations?limit=100`)).body['items'];
const FACTS = { newFacts: ['Zone A works since 10:40'], actions: ['We moved the traffic to zone A'] };
async function letter(id: string, body: string, more: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  return { messageType: 'update', contactIds: [await contactOf(id)], language: 'en', subject: 'Where we stand', body, substance: FACTS, ...more };
}
/** What the customer said was read back to him and he confirmed it: before that no refusal and no correction may go out. */
async function heard(id: string): Promise<void> {
  const contactId = await contactOf(id);
  await must(account, id, 'record-listening', { contactId, story: 'Orders are refused and nobody answers', needs: ['fix'], desiredOutcome: 'Orders go out', plainExplanation: 'One person stays with the case until it is closed.' });
  await must(account, id, 'confirm-read-back', { how: 'call', contactId, confirmed: true });
}
async function withForecast(id: string): Promise<{ readonly p50At: string; readonly p90At: string }> {
  const forecast = { p50At: at(20), p90At: at(40) };
  await must(account, id, 'send-message', await letter(id, 'Zone A works since 10:40. We moved the traffic to zone A.', { substance: { ...FACTS, forecast } }));
  return forecast;
}

describe('C12 promises and the message guard', () => {
  it('C12 a date said in an apology is a promise as one in a message is: confirmed by who recorded it, kept with its reason where it is early; that of an e-mail when it leaves', async () => {
    const id = await opened();
    await withForecast(id);
    const contactId = await contactOf(id);
    const dueAt = at(30);
    const wording = `We are sorry for the hours you lost. The fix will be in by ${clockOf(dueAt)}.`;
    const elements = { responsibility: false, repair: false, regret: true, explanation: false, repentance: false, forgiveness: false };
    const apology = { contactId, channel: 'call', occurredAt: new Date(Date.now() - 10).toISOString(), wording, language: 'en', elements, basis: 'not-examined', checking: 'the router image', nextTimeAt: at(3), spokenBy: 'yonatan' };
    const code = async (body: Record<string, unknown>): Promise<unknown> => (await say(account, id, 'record-apology', body)).body['code'];
    const confirmed = { words: `The fix will be in by ${clockOf(dueAt)}`, kind: 'outcome', target: 'fix', dueAt };
    expect(await code(apology)).toBe('promise.unconfirmed');
    expect(await code({ ...apology, promises: [confirmed] })).toBe('promise.reason-required');
    expect(await code({ ...apology, promises: [{ ...confirmed, reason: 'the part is here' }] })).toBe(undefined);
    const made = (await promises(id)).open;
    expect(made).toMatchObject([{ kind: 'outcome', dueAt, words: confirmed.words }, { kind: 'next-update', dueAt: apology.nextTimeAt, words: 'We come back with what was found: the router image' }]);
    expect(await code({ ...apology, channel: 'email', spokenBy: null })).toBe(undefined);
    expect((await promises(id)).open).toHaveLength(made.length);
    const mail = { messageType: 'apology', contactIds: [contactId], language: 'en', subject: 'Our apology', body: wording, substance: {} };
    expect((await say(account, id, 'send-message', mail)).body['code']).toBe('promise.unconfirmed');
  });

  it('S2-22 compares a promised date with the forecast: unconfirmed, before p50, before p90, and what may be promised', async () => {
    const id = await opened();
    const { p90At } = await withForecast(id);
    const body = (iso: string): string => `Zone A works since 10:40. We moved the traffic to zone A. The fix will be in by ${clockOf(iso)}.`;
    const send = async (iso: string, more: Record<string, unknown> = {}): Promise<Answer> => say(account, id, 'send-message', await letter(id, body(iso), more));
    const confirm = (iso: string, more: Record<string, unknown> = {}) => ({ promises: [{ words: `The fix will be in by ${clockOf(iso)}`, kind: 'outcome', target: 'fix', dueAt: iso, ...more }] });
    const unconfirmed = await send(p90At);
    expect(unconfirmed).toMatchObject({ status: 422, body: { code: 'promise.unconfirmed', field: 'body' } });
    expect(unconfirmed.body['detail']).toContain(clockOf(p90At));
    expect((await send(at(10), confirm(at(10)))).body['code']).toBe('promise.before-p50');
    expect((await send(at(30), confirm(at(30)))).body['code']).toBe('promise.reason-required');
    expect((await send(at(30), confirm(at(30), { reason: 'the part is here' }))).body['code']).toBe('promise.before-p90');
    expect((await send(p90At, confirm(p90At))).status).toBe(200);
    expect(await promises(id)).toMatchObject({ made: 1, kept: 0, broken: 0, open: [{ kind: 'outcome', target: 'fix', dueAt: p90At, brokenAt: null }] });
    expect((await obligations(id)).find((one) => one.kind === 'promise')).toMatchObject({ track: 'relationship', state: 'running', dueAt: p90At, name: { en: expect.stringMatching(/^Promise: .+/) } });
    // What the author said otherwise of the words read is kept with its reason, never taken silently.
    expect((await send(at(30), { promises: [{ words: 'something else', kind: 'outcome', dueAt: p90At }] })).body['code']).toBe('promise.unconfirmed');
  });
  it('S2-22 reads the subject as it reads the text, but not the customer’s own words in it', async () => {
    const id = await opened({ summary: 'The stock report is ready by 3 December 2030 at 12:00, they say' });
    const { p90At } = await withForecast(id);
    const body = 'Zone A works since 10:40. We moved the traffic to zone A.';
    const subject = `The fix will be in by ${clockOf(p90At)}`;
    expect((await say(account, id, 'send-message', await letter(id, body, { subject }))).body['code']).toBe('promise.unconfirmed');
    const check = (await account.post('/api/v1/messages/check', { subject, text: body, language: 'en', messageType: 'update', crisisId: id, substance: FACTS })).body;
    expect(check['commitments']).toMatchObject([{ kind: 'outcome', latest: p90At, start: body.length, end: body.length }]);
    await must(account, id, 'send-message', await letter(id, body, { subject, promises: [{ words: subject, kind: 'outcome', target: 'fix', dueAt: p90At }] }));
    await must(account, id, 'send-message', await letter(id, body, { subject: 'Update: The stock report is ready by 3 December 2030 at 12:00, they say' }));
  });
  it('S2-22 lets an early date out only by a team lead who is not its author', async () => {
    const id = await opened();
    await withForecast(id);
    const early = at(30);
    const risky = await letter(id, `Zone A works since 10:40. The fix will be in by ${clockOf(early)}.`, { promises: [{ words: 'the fix', kind: 'outcome', dueAt: early, reason: 'the part is here' }] });
    await must(account, id, 'propose-message', risky);
    const [waiting] = (await promises(id)).waiting;
    expect(waiting).toMatchObject({ messageType: 'update', why: ['before-p90'] });
    // The second reader gets the words, the promise in them and its reason; the author sees that it is his own.
    const read = async (client: Client) => (await client.get(`/api/v1/crises/${id}/proposals`)).body['items'];
    expect(await read(teamLead)).toMatchObject([{ id: waiting.id, yours: false, why: ['before-p90'], subject: 'Where we stand', body: risky['body'], contacts: [{ name: 'Noa' }], promises: [{ words: 'the fix', dueAt: early, reason: 'the part is here' }] }]);
    expect((await read(account))[0]).toMatchObject({ yours: true });
    expect((await say(account, id, 'approve-message', { proposalId: waiting.id })).body['code']).toBe('approval.not-own');
    expect((await say(manager, id, 'approve-message', { proposalId: waiting.id })).body['code']).toBe('message.approver-level');
    expect((await say(technical, id, 'approve-message', { proposalId: waiting.id })).status).toBe(403);
    await must(teamLead, id, 'approve-message', { proposalId: waiting.id, note: 'seen the part' });
    expect(await promises(id)).toMatchObject({ waiting: [], open: [{ madeBy: { id: waiting.author.id }, dueAt: early }] });
    expect((await manager.get(`/api/v1/crises/${id}/obligations?limit=100&state=kept`)).body['items'].map((one: { kind: string }) => one.kind)).toContain('message-reading');
    expect(await read(teamLead)).toEqual([]);
    expect((await say(teamLead, id, 'approve-message', { proposalId: waiting.id })).body['code']).toBe('message.proposal-unknown');
  });
  it('S2-23 registers who promised what, and what became of it: kept, renegotiated in time, broken', async () => {
    const id = await opened();
    const contactId = await contactOf(id);
    await must(account, id, 'make-promise', { words: 'I will call you at noon', kind: 'contact', dueAt: at(3), contactId, channel: 'call' });
    await must(account, id, 'make-promise', { words: 'The report is yours', kind: 'outcome', dueAt: at(60), contactId, channel: 'call', reason: 'half of it is written' });
    const [call, report] = (await promises(id)).open;
    await must(account, id, 'log-contact', { direction: 'to-customer', channel: 'call', contactId, occurredAt: new Date().toISOString(), said: 'called as promised', confirmedByCustomer: true });
    expect(await promises(id)).toMatchObject({ open: [{ id: report.id }], past: [{ id: call.id, madeBy: { id: call.madeBy.id, name: call.madeBy.name }, dueAt: call.dueAt, outcome: 'kept', confirmedByCustomer: true }], kept: 1 });
    expect(call.madeBy.name).not.toBe(call.madeBy.id);
    const move = { promiseId: report.id, newDueAt: at(90), reason: 'the figures come later', channel: 'call', contactId };
    expect((await say(account, id, 'renegotiate-promise', { ...move, newDueAt: at(-1) })).body['code']).toBe('instant.past');
    await must(account, id, 'renegotiate-promise', move);
    await must(account, id, 'keep-promise', { promiseId: report.id, evidence: 'sent at 15:40', confirmedByCustomer: false });
    expect(await promises(id)).toMatchObject({ open: [], made: 2, kept: 2, renegotiated: 1, broken: 0 });
    expect((await say(account, id, 'keep-promise', { promiseId: report.id, evidence: 'again' })).body['code']).toBe('promise.already-ended');
    const lines: { type: string; text: { he: string; en: string } }[] = (await manager.get(`/api/v1/crises/${id}/timeline?limit=100`)).body['items'];
    for (const type of ['promise.made', 'promise.kept', 'promise.renegotiated']) expect(lines.find((line) => line.type === type)?.text.he).toMatch(/[\u0590-\u05ff]/);
  });
  it('S2-23 a promise whose time passes is broken by itself and hurts trust', async () => {
    const rate = 3_600;
    const startsAt = Date.now();
    const id = await opened({ impactLevel: 4, drill: { rate, startsAt: new Date(startsAt).toISOString() } });
    const virtual = (): number => startsAt + (Date.now() - startsAt) * rate;
    await must(account, id, 'make-promise', { words: 'I will call you in an hour', kind: 'contact', dueAt: new Date(virtual() + HOUR_MS).toISOString(), contactId: await contactOf(id), channel: 'call' });
    const until = Date.now() + 20_000;
    while ((await promises(id)).broken === 0 && Date.now() < until) await new Promise((resolve) => { setTimeout(resolve, 200); });
    const crisis = await detail(id);
    expect(crisis).toMatchObject({ trustSignals: ['broken-promise'], relationship: { promise: { broken: 1 } } });
    const [broken] = crisis['relationship'].promise.open;
    expect(broken.brokenAt).not.toBeNull();
    expect((await say(account, id, 'renegotiate-promise', { promiseId: broken.id, newDueAt: new Date(virtual() + 9 * HOUR_MS).toISOString(), reason: 'late', channel: 'call', contactId: broken.contactId })).body['code']).toBe('promise.due-passed');
    await must(account, id, 'keep-promise', { promiseId: broken.id, evidence: 'called at last', confirmedByCustomer: true });
    expect(await promises(id)).toMatchObject({ open: [], past: [{ outcome: 'made-good' }], broken: 1, kept: 0 });
  }, 40_000);
  it('S0-14 a marked wording is stopped, goes out only with a reason, and is counted', async () => {
    const id = await opened();
    const text = 'It is your fault that the file is gone. We restored it at 10:00.';
    const marked = await say(account, id, 'send-message', await letter(id, text));
    expect(marked).toMatchObject({ status: 422, body: { code: 'message.marked', field: 'body', params: { rule: 'blame-customer' } } });
    const { words } = marked.body['params'];
    expect(text).toContain(words);
    expect((await say(account, id, 'send-message', await letter(id, text, { overrides: [{ rule: 'blame-customer', words: 'other words', reason: 'agreed with them' }] }))).body['code']).toBe('message.marked');
    await must(account, id, 'send-message', await letter(id, text, { overrides: [{ rule: 'blame-customer', words, reason: 'they wrote it so themselves' }] }));
    expect((await promises(id)).overrides).toEqual({ 'blame-customer': 1 });
    const report = (await teamLead.get('/api/v1/reports/promises')).body;
    expect(report['overrides']).toContainEqual({ rule: 'blame-customer', count: 1 });
    expect(report).toMatchObject({ early: 2, made: expect.any(Number), renegotiated: 1, broken: 0 });
    expect(report['overPromisingShare']).toBeGreaterThan(0);
    expect(report['keptShare']).toBe(1);
  });
  it('S2-22 checks a text before it is sent, against the forecast of the crisis', async () => {
    const id = await opened();
    await withForecast(id);
    const early = at(30);
    const check = async (client: Client, body: Record<string, unknown>): Promise<Answer> => client.post('/api/v1/messages/check', { language: 'en', messageType: 'update', ...body });
    const answer = await check(account, { text: `Zone A works since 10:40. The fix will be in by ${clockOf(early)}. We will write again by ${clockOf(at(2))}.`, crisisId: id });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ marks: [], commitments: [{ kind: 'outcome', latest: early, judgement: 'before-p90' }, { kind: 'next-update', judgement: null }], waitsFor: ['before-p90'], promises: [{ dueAt: early }, {}] });
    const alone = await check(account, { text: 'נתקן את התקלה עד מחר בצהריים. העברנו את התנועה.', language: 'he', at: '2026-09-10T09:00:00+03:00', zone: 'Asia/Jerusalem' });
    expect(alone.body).toMatchObject({ commitments: [{ kind: 'outcome', latest: '2026-09-11T09:00:00.000Z', judgement: null }], forecast: null, waitsFor: [] });
    const beside = async (nextUpdateAt: string | null, text: string) => (await check(account, { text, crisisId: id, substance: { newFacts: ['f'], nextUpdateAt } })).body['marks'].filter((mark: { rule: string }) => mark.rule === 'next-update-differs');
    const words = `Zone A works since 10:40. We will write again by ${clockOf(at(2))}.`;
    expect(await beside(at(2), words)).toEqual([]);
    expect(await beside(null, words)).toEqual([]);
    expect(await beside(at(3), 'Zone A works since 10:40.')).toEqual([]);
    const [differs] = await beside(at(3), words);
    expect(differs).toMatchObject({ weight: 'warn', words: expect.stringContaining(clockOf(at(2))), why: { en: expect.stringContaining('next update is set for') }, better: { he: expect.stringMatching(/[\u05d0-\u05ea]/) } });
    expect((await check(account, { text: 'x', crisisId: 'TK-2026-99999' })).status).toBe(404);
    expect((await check(account, { text: 'x', zone: 'Mars/Base' })).status).toBe(400);
    expect((await check(api.anonymous, { text: 'x' })).status).toBe(401);
  });
  it('S2-23 the time of the next update is a promise without being listed, and the next update keeps it', async () => {
    const id = await opened();
    await must(account, id, 'send-message', await letter(id, `Zone A works since 10:40. We will write again by ${clockOf(at(2))}.`));
    expect(await promises(id)).toMatchObject({ open: [{ kind: 'next-update' }] });
    await must(account, id, 'send-message', await letter(id, 'Zone B works since 11:20. We moved the rest of the traffic.'));
    expect(await promises(id)).toMatchObject({ open: [], past: [{ kind: 'next-update', outcome: 'kept' }] });
  });
});

describe('C08 language and tone', () => {
  const preview = (client: Client, id: string, body: Record<string, unknown>): Promise<Answer> => client.post(`/api/v1/templates/${id}/preview`, body);
  const frame = { contactName: 'נועה', senderName: 'יונתן', reference: 'TK-2026-00007' };
  it('S1-19 S2-24 offers templates by type, stage and severity with a version, and fills them without empty phrases', async () => {
    const items: any[] = (await account.get('/api/v1/templates?limit=100')).body['items'];
    for (const type of ['first-contact', 'update', 'stage-update', 'options', 'polite-correction', 'refusal', 'apology', 'compensation', 'closing', 'survey']) expect(items.map((one) => one.messageType)).toContain(type);
    for (const one of items) expect(one).toMatchObject({ version: expect.any(Number), severities: expect.arrayContaining([1]), forms: ['neutral', 'feminine', 'masculine'] });
    const answer = await preview(account, 'update.investigating', { language: 'en', severity: 1, fields: { ...frame, checking: ['Zone B'], noForecastNextTryAt: at(2), nextUpdateAt: at(1) } });
    expect(answer).toMatchObject({ status: 200, body: { id: 'update.investigating', version: 1 } });
    expect(answer.body['body']).toMatch(/Zone B[\s\S]*There is no forecast yet[\s\S]*We will write again by[\s\S]*around the clock/);
  });
  it('S1-19 marks what a customer would find hard to read, as advice that holds nothing up', async () => {
    const id = await opened();
    const marks = async (text: string, more: Record<string, unknown> = {}): Promise<any[]> => (await account.post('/api/v1/messages/check', { text, language: 'en', messageType: 'update', ...more })).body['marks'].filter((mark: { rule: string }) => mark.rule === 'readability');
    const long = `We moved the traffic ${'and then also the orders of one more branch '.repeat(4)}to zone A.`;
    expect(await marks(`Zone A works since 10:40. ${long}`)).toMatchObject([{ code: 'long-sentence', weight: 'warn', start: 26, why: { en: expect.stringMatching(/A sentence of \d+ words/), he: expect.stringMatching(/[\u05d0-\u05ea]/) } }]);
    expect(await marks('The load balancer failed at 10:40; a hotfix was deployed.')).toMatchObject([{ code: 'inner-term', words: 'load balancer', better: { en: expect.stringContaining('spreads the load') } }, { words: 'hotfix' }, { words: 'deployed' }]);
    expect(await marks('בוצע failover באזור א׳.', { language: 'he' })).toMatchObject([{ code: 'inner-term', words: 'failover' }]);
    // What the report of the crisis calls by its name is known to both sides.
    const named = String((await manager.post('/api/v1/crises', openBody({ summary: 'Our load balancer drops your orders' }))).body['id']);
    expect(await marks('The load balancer works again since 10:40.', { crisisId: named })).toEqual([]);
    // Our own templates are easy to read, and a text that is not still goes out.
    const { body } = (await preview(account, 'update.investigating', { language: 'en', severity: 1, fields: { ...frame, checking: ['Why zone B refuses connections'], noForecastNextTryAt: at(2), nextUpdateAt: at(1) } })).body;
    expect(await marks(String(body))).toEqual([]);
    await must(account, id, 'send-message', await letter(id, 'The load balancer failed. We moved the traffic to zone A.'));
  });
  it('S2-54 speaks Hebrew in neutral, feminine and masculine form, neutral where nothing is said', async () => {
    const fields = { ...frame, claim: 'חויבנו פעמיים', evidence: 'יש חשבונית אחת', guidance: 'אפשר לראות את השורה השנייה' };
    const say = async (form?: string): Promise<string> => (await preview(account, 'polite-correction', { language: 'he', fields, ...(form === undefined ? {} : { form }) })).body['body'];
    expect(await say()).toContain('שפניתם אלינו');
    expect(await say('feminine')).toContain('שפנית אלינו');
    expect((await preview(account, 'apology.our-fault', { language: 'he', form: 'feminine', fields: { ...frame, summary: 'x', cause: 'y', repair: ['z'], prevention: ['w'] } })).body['body']).toContain('עלייך');
    expect((await preview(account, 'apology.our-fault', { language: 'he', form: 'masculine', fields: { ...frame, summary: 'x', cause: 'y', repair: ['z'], prevention: ['w'] } })).body['body']).toMatch(/עליך(?!ם)/);
    expect((await preview(account, 'polite-correction', { language: 'he', form: 'plural', fields })).status).toBe(400);
  });
  it('S0-18 a word on options says what is possible, what is not and why, and what is not known; a refusal has a reason', async () => {
    const id = await opened();
    await heard(id);
    const options = await letter(id, 'It is possible to send the goods by courier. Delivery by drone is not possible, because the law forbids it. Which way do you prefer?', { messageType: 'options', substance: {} });
    expect((await say(account, id, 'send-message', options)).body['code']).toBe('message.options-required');
    expect((await say(account, id, 'send-message', { ...options, options: { possible: [], notPossible: [] } })).body['code']).toBe('message.options-required');
    expect((await say(account, id, 'send-message', { ...options, options: { possible: ['courier'], notPossible: [{ what: 'Saturday' }] } })).status).toBe(400);
    await must(account, id, 'send-message', { ...options, options: { possible: ['courier'], notPossible: [{ what: 'Saturday', why: 'the warehouse is closed' }], notYetKnown: [] } });
    const missing = await preview(account, 'refusal', { language: 'en', fields: { ...frame, summary: 'a second line' } });
    expect(missing).toMatchObject({ status: 422, body: { code: 'template.fields-missing', field: 'fields.reason', problems: [{ field: 'fields.reason' }, { field: 'fields.alternative' }] } });
    expect(missing.body['detail']).toMatch(/The reason, What is possible instead/);
    expect((await preview(account, 'letter', { language: 'en' })).status).toBe(404);
  });
  it('S0-21 a polite correction restates the claim, shows evidence, guides on, and is read by a second person', async () => {
    const id = await opened();
    await heard(id);
    const body = 'You wrote that you were billed twice. We checked: according to the log, invoice 7 is the only one of August. You can see the deposit in the second line.';
    const whole = { messageType: 'polite-correction', substance: {}, reason: undefined, restatedClaim: 'billed twice', evidence: 'invoice 7 is the only one', guidance: 'see the second line' };
    for (const [field, code] of [['restatedClaim', 'message.restated-claim-required'], ['evidence', 'message.evidence-required'], ['guidance', 'message.guidance-required']] as const) {
      expect((await say(account, id, 'propose-message', await letter(id, body, { ...whole, [field]: undefined }))).body['code']).toBe(code);
    }
    expect((await say(account, id, 'send-message', await letter(id, body, whole))).body['code']).toBe('message.second-reader-needed');
    expect((await say(account, id, 'propose-message', await letter(id, `${body} You should have read the contract.`, whole))).body['code']).toBe('message.marked');
    await must(account, id, 'propose-message', await letter(id, body, whole));
    const [first] = (await promises(id)).waiting;
    await must(manager, id, 'return-message', { proposalId: first.id, reason: 'thank them first' });
    expect((await promises(id)).waiting).toEqual([]);
    await must(account, id, 'propose-message', await letter(id, `Thank you for writing. ${body}`, whole));
    const [second] = (await promises(id)).waiting;
    expect(second).toMatchObject({ messageType: 'polite-correction', why: ['second-reader'] });
    await must(manager, id, 'approve-message', { proposalId: second.id });
    const sent: any[] = (await manager.get(`/api/v1/crises/${id}/messages`)).body['items'];
    expect(sent.map((one) => [one.messageType, one.body.slice(0, 9)])).toEqual([['polite-correction', 'Thank you']]);
  });
});
