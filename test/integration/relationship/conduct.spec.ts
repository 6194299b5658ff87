/** C20, conduct: concealment, blame and pressure, tried over the API as the people who need it would; named after the rows. */
import { conductReading, conductReport, conductView } from '#contracts';
import { openBody, startApi } from '../../support/api';
import type { Answer, Client, TestApi } from '../../support/api';

let api: TestApi;
let manager: Client, account: Client, technical: Client, teamLead: Client, head: Client, executive: Client, auditor: Client;
beforeAll(async () => {
  api = await startApi();
  [manager, account, technical, teamLead, head, executive, auditor] = await Promise.all(
    ['incident-manager', 'account-manager', 'technical-lead', 'team-lead', 'head-of-service', 'executive', 'auditor'].map((role) => api.as(role))) as [Client, Client, Client, Client, Client, Client, Client];
}, 60_000);
afterAll(async () => { await api.stop(); }, 30_000);

const at = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
async function opened(more: Record<string, unknown> = {}): Promise<string> {
  const answer = await manager.post('/api/v1/crises', openBody(more));
  if (answer.status !== 201) throw new Error(answer.text);
  return String(answer.body['id']);
}
async function must(client: Client, id: string, command: string, body: Record<string, unknown> = {}): Promise<Answer> {
  const answer = await client.post(`/api/v1/crises/${id}/${command}`, body);
  if (answer.status !== 200) throw new Error(`${command}: ${answer.text}`);
  return answer;
}
const refusal = async (client: Client, id: string, command: string, body: Record<string, unknown>): Promise<unknown> => (await client.post(`/api/v1/crises/${id}/${command}`, body)).body['code'];
const detail = async (id: string) => (await manager.get(`/api/v1/crises/${id}`)).body;
const conductOf = async (id: string) => (await detail(id))['relationship'].conduct;
const reading = async (id: string) => (await manager.get(`/api/v1/crises/${id}/conduct`)).body;
const indicator = async (id: string, code: string) => (await reading(id))['indicators'].find((one: any) => one.code === code);
const timeline = async (id: string) => (await manager.get(`/api/v1/crises/${id}/timeline?limit=100`)).body['items'];
async function say(id: string, contactId: string): Promise<void> {
  await must(account, id, 'log-contact', { direction: 'to-customer', channel: 'call', contactId, occurredAt: at(0), said: 'told what is known', emotionalState: 'worried', confirmedByCustomer: true, substance: { newFacts: ['cause known'] } });
}
const asked = { what: 'that the backup of August is incomplete', until: '', reason: 'still being counted' };

describe('C20 conduct', () => {
  it('S2-13 gives every crisis a scorecard of four with its basis, on the post-mortem too, and the desks a report', async () => {
    const id = await opened();
    const contactId = (await detail(id))['contacts'][0].id;
    await say(id, contactId);
    const { scorecard, indicators } = await reading(id);
    expect(scorecard.map((one: any) => one.score)).toEqual(['transparency', 'listening', 'promises', 'responsibility']);
    expect(scorecard[0]).toMatchObject({ value: 100, name: { en: 'Transparency' }, basis: expect.arrayContaining([expect.objectContaining({ code: 'disclosure-lag', weight: 3, points: expect.any(Number) })]) });
    expect(indicators).toHaveLength(18);
    expect(conductReading.safeParse(await reading(id)).error).toBeUndefined();
    expect(conductView.safeParse(await conductOf(id)).error).toBeUndefined();
    const page = await head.get(`/api/v1/crises/${id}/review?format=markdown&language=en`);
    expect(page.text).toContain('## How we behaved');
    expect(page.text).toMatch(/Transparency \|\s*100/);
    expect((await head.get(`/api/v1/crises/${id}/review?format=html&language=he`)).text).toContain('כיצד נהגנו');
    const report = (await auditor.get('/api/v1/reports/conduct')).body;
    expect(conductReport.safeParse(report).error).toBeUndefined();
    expect(report['desks'].map((one: any) => one.desk.id)).toEqual(['il']);
    expect(report['desks'][0]).toMatchObject({ crises: 1, scorecard: expect.arrayContaining([expect.objectContaining({ score: 'transparency', value: 100 })]) });
  });

  it('S2-35 measures concealment: the lag, who was heard first, and a status told better than it is', async () => {
    const id = await opened({ awareAt: at(-30), spokeFirst: 'customer' });
    expect(await indicator(id, 'disclosure-lag')).toMatchObject({ alarm: true, unit: 'hours' });
    expect((await indicator(id, 'disclosure-lag')).value).toBeGreaterThanOrEqual(30);
    expect(await indicator(id, 'heard-elsewhere')).toMatchObject({ value: 100, threshold: 25, alarm: true });
    await must(technical, id, 'record-finding', { what: 'orders were saved twice', knownAt: at(-29), source: 'order table', customerRelevant: true });
    expect(await indicator(id, 'findings-lag')).toMatchObject({ alarm: true, threshold: 24, evidence: [expect.any(Number)] });
    const contactId = (await detail(id))['contacts'][0].id;
    await must(technical, id, 'locate', { where: 'order service' });
    await must(technical, id, 'record-fix', { description: 'patched', restoresOperation: true });
    await say(id, contactId);
    expect(await indicator(id, 'status-gap')).toMatchObject({ value: 0, evidence: [] });
    await must(technical, id, 'verify-fix', { passed: false, how: 'orders fail again', confirmedByCustomer: false });
    const gap = await indicator(id, 'status-gap');
    const line = (await timeline(id)).find((one: any) => one.seq === gap.evidence[0]);
    expect(line.type).toBe('fix.verification-failed');
  });

  it('S2-36 marks a cause laid on the customer before the fault was even located', async () => {
    const id = await opened();
    expect(await indicator(id, 'blame-before-evidence')).toMatchObject({ value: null, alarm: false });
    await must(technical, id, 'report-external-blame', { party: 'customer', evidence: 'their change log of the ninth' });
    expect(await indicator(id, 'blame-before-evidence')).toMatchObject({ value: 100, threshold: 0, alarm: true, count: 1, of: 1 });
    const words = JSON.stringify((await reading(id))['indicators'].map((one: any) => [one.name, one.condition]));
    for (const person of api.users) expect(words).not.toContain(person.email.split('@')[0]);
    const whole = await manager.get(`/api/v1/crises/${id}/conduct`);
    for (const name of ['maya', 'yonatan', 'amir', 'ronit', 'eitan', 'noga', 'incidentManager', 'accountManager']) expect(whole.text).not.toContain(name);
    const report = await head.get('/api/v1/reports/conduct');
    for (const name of ['maya', 'yonatan', 'amir', 'ronit', 'eitan', 'noga']) expect(report.text).not.toContain(name);
  });

  it('S2-37 flags pressure, has a wish to tell later reviewed by somebody uninvolved, and moves no clock for it', async () => {
    const id = await opened();
    const before = (await detail(id))['obligations'].filter((one: any) => ['first-contact', 'timed-update'].includes(one.kind)).map((one: any) => [one.kind, one.due]);
    expect(before).toHaveLength(2);
    await must(account, id, 'flag-pressure', { kind: 'quarter-end', note: 'the books close on the thirtieth' });
    expect(await refusal(account, id, 'flag-pressure', { kind: 'quarter-end' })).toBe('conduct.pressure-known');
    expect((await account.post(`/api/v1/crises/${id}/lift-pressure`, { kind: 'quarter-end' })).status).toBe(403);
    expect(await refusal(account, id, 'request-disclosure-delay', { ...asked, until: at(-1) })).toBe('instant.past');
    expect(await refusal(account, id, 'request-disclosure-delay', { ...asked, until: at(24 * 8) })).toBe('conduct.delay-too-long');
    await must(account, id, 'request-disclosure-delay', { ...asked, until: at(24) });
    const { pressures, delayRequests: [request] } = await conductOf(id);
    expect([pressures, request]).toMatchObject([[{ kind: 'quarter-end', name: { he: 'סוף רבעון' } }], { state: 'waiting', what: asked.what }]);
    const duty = (await detail(id))['obligations'].find((one: any) => one.kind === 'independent-review');
    expect(duty).toMatchObject({ about: request.id, owner: { id: 'eitan' }, state: 'running' });
    expect(duty.explanation.why.he).not.toBe('');
    const no = { requestId: request.id, agree: false, reason: 'what is known can be told today' };
    expect((await account.post(`/api/v1/crises/${id}/review-delay`, no)).status).toBe(403);
    expect([await refusal(teamLead, id, 'review-delay', no), await refusal(head, id, 'review-delay', no)]).toEqual(['conduct.not-independent', 'conduct.not-independent']);
    await must(manager, id, 'assign-role', { role: 'teamLead', personId: 'tamar', reason: 'the review must be independent' });
    await must(teamLead, id, 'review-delay', no);
    expect(await refusal(teamLead, id, 'review-delay', no)).toBe('conduct.already-reviewed');
    expect((await conductOf(id))).toMatchObject({ secondRoadDecisions: 0, delayRequests: [{ state: 'declined' }] });
    const after = (await detail(id))['obligations'].filter((one: any) => ['first-contact', 'timed-update'].includes(one.kind)).map((one: any) => [one.kind, one.due]);
    expect(after).toEqual(before);
    await must(head, id, 'lift-pressure', { kind: 'quarter-end' });
    expect((await conductOf(id)).pressures).toEqual([]);
  });

  it('S2-38 takes the claim of a cause outside with evidence only, and says that telling is never punished', async () => {
    const id = await opened();
    expect(await refusal(technical, id, 'report-external-blame', { party: 'third-party', evidence: '  ' })).toBe('conduct.evidence-required');
    expect(await refusal(technical, id, 'report-external-blame', { party: 'third-party' })).toBe('conduct.evidence-required');
    await must(technical, id, 'report-external-blame', { party: 'third-party', evidence: 'report 4711 of the carrier' });
    expect(await conductOf(id)).toMatchObject({ externalBlames: 1, statement: { en: expect.stringContaining('never punished'), he: expect.stringContaining('אינו נענש') } });
    // The protected report of an error: what was admitted stays between two people.
    await must(technical, id, 'admit-error', { whose: 'own', errorClass: 'skipped-step', text: 'SECRET the check was left out' });
    for (const path of ['conduct', 'review?format=markdown&language=en']) expect((await head.get(`/api/v1/crises/${id}/${path}`)).text).not.toContain('SECRET');
    expect((await head.get('/api/v1/reports/conduct')).text).not.toContain('SECRET');
  });

  it('S2-42 lets only an executive agree to telling later, and marks it as a decision of the second road', async () => {
    const id = await opened();
    await must(manager, id, 'assign-role', { role: 'teamLead', personId: 'tamar', reason: 'the review must be independent' });
    await must(account, id, 'request-disclosure-delay', { ...asked, until: at(24) });
    const yes = { requestId: (await conductOf(id)).delayRequests[0].id, agree: true, reason: 'until the extent is counted, one day' };
    expect(await refusal(teamLead, id, 'review-delay', yes)).toBe('conduct.executive-needed');
    expect(await refusal(executive, id, 'review-delay', { ...yes, reason: '' })).toMatch(/^input\./);
    await must(executive, id, 'review-delay', yes);
    expect(await conductOf(id)).toMatchObject({ secondRoadDecisions: 1, delayRequests: [{ state: 'agreed' }] });
    expect(await indicator(id, 'disclosure-delays')).toMatchObject({ value: 1, alarm: true });
    const line = (await timeline(id)).find((one: any) => one.type === 'conduct.delay-reviewed');
    expect(line.data).toMatchObject({ secondRoad: true });
    expect(line.text.en).toContain('second road');
    expect((await detail(id))['obligations'].some((one: any) => one.kind === 'independent-review')).toBe(false);
    // The words to the customer are owed as before, and may be sent.
    await say(id, (await detail(id))['contacts'][0].id);
  });
});
