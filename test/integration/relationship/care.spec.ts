/** C25, care for staff, tried over the API as the people who need it would; named after the rows. */
import { readColleagueAsks } from '#delivery';
import type { OutboxDraft } from '#domain';
import { runSql } from '#persistence';
import { startApi } from '../../support/api';
import type { Client, TestApi } from '../../support/api';
import { deskWords } from '../../support/desk';

let api: TestApi;
let manager: Client, account: Client, technical: Client, teamLead: Client, head: Client;
beforeAll(async () => {
  api = await startApi();
  [manager, account, technical, teamLead, head] = await Promise.all(['incident-manager', 'account-manager', 'technical-lead', 'team-lead', 'head-of-service'].map((role) => api.as(role))) as [Client, Client, Client, Client, Client];
}, 60_000);
afterAll(async () => { await api.stop(); }, 30_000);

const { opened, openedWith, must, detail, codeOf: code } = deskWords(() => manager);

describe('C25 care for staff', () => {
  it('S0-08 S3-09 S3-29 takes a demand or a call for help without a manager’s leave, and times the manager’s answer', async () => {
    const id = await opened();
    await must(technical, id, 'raise-demand', { family: 'demands', text: 'SECRET wants my private number' });
    await must(account, id, 'ask-support', { text: 'SECRET need a second person' });
    const duties = (await manager.get(`/api/v1/crises/${id}/obligations?limit=100`)).body['items'].filter((one: any) => one.kind === 'staff-answer');
    expect(duties.map((one: any) => [one.about, one.state])).toEqual(expect.arrayContaining([['raised-1', 'running'], ['raised-2', 'running']]));
    // Two of them are told apart by what is asked, without a word of it.
    expect(duties.map((one: any) => one.name.en).join(' ')).toMatch(/unreasonable demand.*call for support|call for support.*unreasonable demand/);
    expect(await code(teamLead, id, 'answer-colleague', { raisedId: 'raised-9', answer: 'agreed', text: 't' })).toBe('care.unknown');
    await must(teamLead, id, 'answer-colleague', { raisedId: 'raised-2', answer: 'partly', text: 'SECRET I join' });
    const care = (await detail(id))['relationship'].care;
    expect(care).toMatchObject({ waiting: 1, raised: [{ kind: 'unreasonable-demand', answer: null }, { kind: 'support', answer: 'partly' }] });
    // What colleagues said is for them and whoever answers, not for the timeline.
    for (const reader of [manager, head]) expect((await reader.get(`/api/v1/crises/${id}/timeline?limit=100`)).text).not.toContain('SECRET');
    expect((await technical.post(`/api/v1/crises/${id}/answer-colleague`, { raisedId: 'raised-1', answer: 'agreed', text: 't' })).status).toBe(403);
  });

  it('S3-09 names in the mail who asks to whoever answers, and to nobody else', async () => {
    const id = await opened();
    await must(technical, id, 'raise-demand', { family: 'demands', text: 'SECRET wants my private number' });
    const { dataSource } = api.engine.database;
    const [row] = await runSql(dataSource, "select outbox.payload from outbox where outbox.crisis_id = $1 and outbox.payload ->> 'template' = 'staff.colleague-raised'", [id]);
    const notice = row?.['payload'] as OutboxDraft;
    expect(await readColleagueAsks(dataSource, notice)).toEqual({ kind: 'unreasonable-demand', by: 'amir' });
    expect(await readColleagueAsks(dataSource, { ...notice, personId: 'maya' })).toEqual({ kind: 'unreasonable-demand', by: null });
    // The reminder of the same duty knows it by the duty.
    const [duty] = (await manager.get(`/api/v1/crises/${id}/obligations?limit=100`)).body['items'].filter((one: any) => one.kind === 'staff-answer');
    const reminder = { ...notice, key: `${id}/99/${String(notice.personId)}`, template: 'staff.obligation-warned', params: { kind: 'staff-answer', obligationId: duty.id } };
    expect(await readColleagueAsks(dataSource, reminder)).toEqual({ kind: 'unreasonable-demand', by: 'amir' });
    expect(await readColleagueAsks(dataSource, { ...reminder, params: { kind: 'staff-answer', obligationId: 'none' } })).toBeNull();
  });

  it('S3-09 keeps the climb of a request off the sheet that is taken into a talk with the customer', async () => {
    const id = await opened({ drill: { rate: 100_000 } });
    await must(account, id, 'ask-support', { text: 'SECRET alone with three of them' });
    const climbed = async (): Promise<boolean> => (await manager.get(`/api/v1/crises/${id}/timeline?limit=100`)).body['items'].some((one: any) => one.type === 'obligation.escalated' && one.data.kind === 'staff-answer');
    for (let left = 60; left > 0 && !(await climbed()); left -= 1) await new Promise((done) => { setTimeout(done, 250); });
    expect(await climbed()).toBe(true);
    expect((await account.get(`/api/v1/crises/${id}/call-sheet`)).text).not.toMatch(/Answer to a colleague|מענה לאיש צוות/);
  }, 40_000);

  it('S3-07 lets whoever was abused hand the contact over, with its duties', async () => {
    const id = await opened();
    const contactId = (await detail(id))['contacts'][0].id;
    await must(manager, id, 'assign-role', { role: 'accountManager', personId: 'yonatan', reason: 'knows them' }).catch(() => undefined);
    expect(await code(account, id, 'hand-over-contact', { to: 'ronit', reason: 'r' })).toBe('care.nothing-reported');
    await must(account, id, 'report-abuse', { contactId, text: 'shouted' });
    const barred = await account.post(`/api/v1/crises/${id}/hand-over-contact`, { to: 'amir', reason: 'after this morning' });
    expect([barred.status, barred.body['code'], barred.body['field'], barred.body['params'].instead]).toEqual([422, 'care.cannot-write', 'to', expect.stringMatching(/^[^–]+$/)]);
    await must(account, id, 'hand-over-contact', { to: 'ronit', reason: 'after this morning' });
    const crisis = await detail(id);
    expect(crisis['people'].accountManager.id).toBe('ronit');
    expect(crisis['obligations'].find((one: any) => one.kind === 'timed-update').owner.id).toBe('ronit');
    expect(crisis['relationship'].care).toMatchObject({ handOvers: 1, hostileContacts: [{ id: contactId }] });
  });

  it('S3-10 nobody becomes his own deputy, neither by a role given nor by the contact handed over', async () => {
    const { id, contactId } = await openedWith();
    await must(manager, id, 'assign-role', { role: 'deputy', personId: 'tamar', reason: 'stands in' }).catch(() => undefined);
    const { accountManager, deputy } = (await detail(id))['people'];
    expect([accountManager.id, deputy.id]).toEqual(['yonatan', 'tamar']);
    const refused = async (client: Client, command: string, body: Record<string, unknown>) => (({ code, field, params }) => [code, field, params.name])((await client.post(`/api/v1/crises/${id}/${command}`, { reason: 'r', ...body })).body as any);
    expect(await refused(manager, 'assign-role', { role: 'accountManager', personId: 'tamar' })).toEqual(['care.own-deputy', 'personId', deputy.name]);
    expect(await refused(manager, 'assign-role', { role: 'deputy', personId: 'yonatan' })).toEqual(['care.own-deputy', 'personId', accountManager.name]);
    await must(account, id, 'report-abuse', { contactId, text: 'shouted' });
    expect(await refused(account, 'hand-over-contact', { to: 'tamar' })).toEqual(['care.own-deputy', 'to', deputy.name]);
    // The way out that the refusal names.
    await must(manager, id, 'assign-role', { role: 'deputy', personId: 'ronit', reason: 'Tamar takes the contact' });
    await must(account, id, 'hand-over-contact', { to: 'tamar', reason: 'after this morning' });
    expect((await detail(id))['people']).toMatchObject({ accountManager: { id: 'tamar' }, deputy: { id: 'ronit' } });
  });

  it('S3-10 shows what each person carries, and bars a further role when it is full', async () => {
    const loads = (await teamLead.get('/api/v1/reports/loads')).body['items'];
    const yonatan = loads.find((one: any) => one.person.id === 'yonatan');
    expect(yonatan).toMatchObject({ ceiling: 10 });
    expect(yonatan.index).toBeGreaterThanOrEqual(1);
    // The counts of the table are those of the lists behind it; who may see no duty is told none.
    const ofYonatan = (await teamLead.get('/api/v1/obligations?assignee=yonatan&state=running,paused&limit=100')).body;
    expect([ofYonatan['nextCursor'], yonatan.duties]).toEqual([null, { open: ofYonatan['items'].length, late: (await teamLead.get('/api/v1/obligations?assignee=yonatan&overdue=true&limit=100')).body['items'].length }]);
    expect((await (await api.as('administrator')).get('/api/v1/reports/loads')).body['items'].every((one: any) => one.duties === null)).toBe(true);
    const id = await opened();
    const first = (await detail(id))['people'].technicalLead?.id ?? 'amir';
    for (let count = 0; count < 12; count += 1) await opened();
    const full = (await teamLead.get('/api/v1/reports/loads')).body['items'].filter((one: any) => one.isFull).map((one: any) => one.person.id);
    expect(full).toContain(first);
    const answer = await manager.post(`/api/v1/crises/${id}/assign-role`, { role: 'deputy', personId: first, reason: 'one more' });
    expect([answer.status, answer.body['code'], answer.body['field']]).toEqual([422, 'care.over-ceiling', 'personId']);
    expect((await manager.post(`/api/v1/crises/${id}/assign-role`, { role: 'deputy', personId: first, reason: 'r', load: { index: 0, ceiling: null } })).body['code']).toBe('input.unknown-field');
  });

  it('S3-20 asks for a pulse after the crisis, shown as an average without names', async () => {
    const id = await opened();
    expect(await code(account, id, 'give-staff-pulse', { score: 3 })).toBe('care.pulse-too-early');
    const report = (await head.get('/api/v1/reports/care')).body;
    expect(report).toMatchObject({ raised: { 'unreasonable-demand': 2, abuse: 2, support: 1 }, answers: { kept: 1 }, handOvers: 2, staffPulse: { count: 0, mean: null } });
  });

  it('S3-20 asks those who worked on it a while after, each alone, reminds once, and tells nobody who answered', async () => {
    // 2 hours 47 minutes in a second: asked after a day, reminded three days later; whoever answers in between has 26 seconds for it.
    const { id, contactId } = await openedWith({ impactLevel: 4, trustSignals: [], drill: { rate: 10_000 } });
    const pulse = async () => (await detail(id))['relationship'].care.staffPulse;
    expect(await pulse()).toEqual({ count: 0, mean: null, asked: null, openUntil: null });
    await must(technical, id, 'locate', { where: 'tax table', note: '' });
    await must(technical, id, 'record-fix', { description: 'new table', restoresOperation: true });
    await must(technical, id, 'verify-fix', { passed: true, how: 'recomputed', confirmedByCustomer: true });
    await must(account, id, 'send-message', { messageType: 'update', contactIds: [contactId], language: 'en', subject: 'Repaired', body: 'The table was replaced and everything was computed anew.', substance: { newFacts: ['replaced'], actions: ['recomputed'] } });
    const { drill } = await detail(id);
    const now = new Date(Date.parse(drill.virtualOrigin) + (Date.now() - Date.parse(drill.realOrigin)) * drill.rate - 60_000).toISOString();
    await must(account, id, 'log-contact', { direction: 'from-customer', channel: 'call', contactId, occurredAt: now, said: 'all well', emotionalState: 'calm', answered: true });
    await must(account, id, 'return-to-routine', { how: 'customer-confirmation', contactId, comprehension: 'yes', note: '' });
    const told = async (template: string): Promise<string[]> => (await runSql(api.engine.database.dataSource, "select outbox.payload ->> 'personId' as person from outbox where outbox.crisis_id = $1 and outbox.payload ->> 'template' = $2 order by 1", [id, template])).map((row) => String(row['person']));
    const until = async (found: () => Promise<boolean>): Promise<void> => { for (let tries = 0; tries < 200 && !(await found()); tries += 1) await new Promise((resolve) => { setTimeout(resolve, 250); }); };
    await until(async () => (await pulse()).asked !== null);
    expect(await pulse()).toMatchObject({ count: 0, mean: null, asked: 3, openUntil: expect.any(String) });
    expect(await told('staff.pulse-asked')).toHaveLength(3);
    await must(account, id, 'give-staff-pulse', { score: 2, text: 'SECRET two nights' });
    await until(async () => (await told('staff.pulse-reminded')).length > 0);
    const reminded = await told('staff.pulse-reminded');
    expect(reminded).toHaveLength(2);
    // The one who answered hears no more of it; the record counts and names nobody, also to managers.
    expect(reminded).not.toContain('yonatan');
    for (const reader of [manager, teamLead, head]) {
      const lines = (await reader.get(`/api/v1/crises/${id}/timeline?limit=100`)).body['items'].filter((one: any) => one.type.startsWith('care.pulse'));
      expect(lines.map((one: any) => one.type)).toEqual(expect.arrayContaining(['care.pulse-asked', 'care.pulse-given', 'care.pulse-reminded']));
      expect(JSON.stringify(lines)).not.toMatch(/SECRET|yonatan|amir|score/);
    }
    expect((await detail(id))['relationship'].care.staffPulse).toMatchObject({ count: 1, mean: null, asked: 3 });
    expect((await manager.get(`/api/v1/crises/${id}/obligations?limit=100&state=running,paused,kept,late,missed`)).body['items'].filter((one: any) => String(one.kind).includes('staff'))).toEqual([]);
  }, 90_000);

  it('S3-10 the ceiling is that of the crisis’s own protocol: a strict one takes less of a person', async () => {
    const id = await opened({ protocolId: 'intensive', people: { technicalLead: 'amir' } });
    const answer = await manager.post(`/api/v1/crises/${id}/assign-role`, { role: 'deputy', personId: 'priya', reason: 'one more' });
    expect([200, 422]).toContain(answer.status);
    const byId = async (): Promise<Record<string, any>> => Object.fromEntries((await teamLead.get('/api/v1/reports/loads')).body['items'].map((one: any) => [one.person.id, one]));
    // Amir works in both kinds of crisis, so the stricter ceiling is his; somebody in none keeps the usual one.
    expect((await byId())['amir']).toMatchObject({ ceiling: 5, isFull: true });
    const loads = Object.values(await byId());
    expect(loads.filter((one) => one.openCrises === 0 && one.ceiling !== null).every((one) => [14, 10, 8, 20].includes(one.ceiling))).toBe(true);
    const [standard, strict] = [await opened(), await opened({ protocolId: 'intensive' })];
    const ceilingAt = async (where: string): Promise<unknown> => (await manager.post(`/api/v1/crises/${where}/assign-role`, { role: 'deputy', personId: 'amir', reason: 'one more' })).body['params'];
    expect([await ceilingAt(standard), await ceilingAt(strict)]).toMatchObject([{ ceiling: 8 }, { ceiling: 5 }]);
  });

  it('S3-13 may people err? An explicit answer per class of error, and who may tell the customer of it', async () => {
    const policy = (await technical.get('/api/v1/error-policy')).body;
    expect(policy).toMatchObject({ protocol: { id: 'standard' }, windowDays: 90 });
    expect(policy['classes'].map((one: any) => [one.errorClass, one.answer])).toEqual([
      ['wrong-information', 'allowed-when-told'], ['missed-follow-up', 'allowed-when-told'], ['faulty-work', 'allowed'], ['skipped-step', 'allowed-when-told'], ['exceeded-authority', 'allowed-when-told'], ['confidentiality', 'never-knowingly'], ['tone', 'allowed-when-told'], ['other', 'allowed-when-told'],
    ]);
    for (const one of policy['classes']) {
      expect(one.answerText.he).toMatch(/[\u05d0-\u05ea]/);
      expect(one.answerText.en).not.toBe(one.answer);
      expect(one.mayTell.length).toBeGreaterThan(0);
    }
    expect(policy['classes'].find((one: any) => one.errorClass === 'confidentiality').mayTell.map((one: any) => one.en)).toEqual(['head of service', 'executive']);
    expect((await technical.get('/api/v1/error-policy?protocol=nothing')).body['code']).toBe('protocol.not-found');
    expect((await api.anonymous.get('/api/v1/error-policy')).status).toBe(401);
  });

  it('S3-14 are they allowed to? So many of a class are ordinary, more of them are a question of the process; no field anywhere for a sanction', async () => {
    const of = async (errorClass: string) => (await head.get('/api/v1/error-policy')).body['classes'].find((one: any) => one.errorClass === errorClass);
    const before = await of('exceeded-authority');
    expect(before).toMatchObject({ tolerated: 2, admitted: 0, processQuestion: false });
    const id = await opened();
    for (let count = 1; count <= 3; count += 1) {
      await must(account, id, 'admit-error', { errorClass: 'exceeded-authority', whose: 'own', text: 'promised a credit that was not mine to give' });
      expect(await of('exceeded-authority')).toMatchObject({ admitted: count, processQuestion: count > 2 });
    }
    const first = (await detail(id))['relationship'].apology.admissions[0];
    for (const field of ['sanction', 'warning', 'penalty', 'disciplinary', 'severityOfError']) {
      expect((await account.post(`/api/v1/crises/${id}/admit-error`, { errorClass: 'tone', whose: 'own', text: 't', [field]: 'written warning' })).body['code']).toBe('input.unknown-field');
      expect((await teamLead.post(`/api/v1/crises/${id}/follow-up-admission`, { admissionId: first.id, toldCustomer: 'not-told', nextSteps: 'n', learningNote: 'l', [field]: 'written warning' })).body['code']).toBe('input.unknown-field');
    }
    const spoken = JSON.stringify([(await api.anonymous.get('/api/openapi.json')).body['components'].schemas, await detail(id)]);
    expect(spoken).not.toMatch(/"(?:sanction|penalt|disciplin|reprimand|punish)\w*"/i);
    expect((await head.get('/api/v1/error-policy')).text).not.toMatch(/yonatan|Yonatan|TK-/);
  });

  it('S3-17 a learning note with each admitted error, shared across crises without names', async () => {
    const [one, other] = [await opened(), await opened()];
    const note = `Write down who may give a credit ${String(Date.now())}`;
    for (const id of [one, other]) {
      await must(technical, id, 'admit-error', { errorClass: 'faulty-work', whose: 'own', text: 'SECRET deployed the wrong branch' });
      const admissionId = (await detail(id))['relationship'].apology.admissions[0].id;
      const followUp = { admissionId, toldCustomer: 'not-told', nextSteps: 'checked by two from now on' };
      expect(await code(teamLead, id, 'follow-up-admission', followUp)).toBe('input.missing');
      expect(await code(teamLead, id, 'follow-up-admission', { ...followUp, learningNote: 'Galil Fresh waited for hours' })).toBe('admission.note-names-somebody');
      await must(teamLead, id, 'follow-up-admission', { ...followUp, learningNote: `${note}/${id === one ? 'a' : 'b'}` });
    }
    const lessons = await account.get('/api/v1/reports/lessons?errorClass=faulty-work');
    expect(lessons.body['items'].filter((lesson: any) => lesson.note.startsWith(note)).map((lesson: any) => Object.keys(lesson).sort())).toEqual([['errorClass', 'month', 'name', 'note'], ['errorClass', 'month', 'name', 'note']]);
    expect(lessons.text).not.toMatch(/SECRET|amir|ronit|TK-\d|[0-9a-f]{8}-[0-9a-f]{4}/);
    const page = await account.get('/api/v1/reports/lessons?errorClass=faulty-work&limit=1');
    expect(Buffer.from(page.body['nextCursor'], 'base64url').toString()).not.toContain(one);
    expect((await account.get(`/api/v1/reports/lessons?errorClass=faulty-work&limit=1&cursor=${page.body['nextCursor']}`)).body['items'][0].note).not.toBe(page.body['items'][0].note);
    expect((await account.get('/api/v1/reports/lessons?errorClass=tone')).body['items']).toEqual([]);
  });
});
