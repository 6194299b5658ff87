/** C01 and C02, C03: trust and severity at opening, two tracks, reaching the customer first; each row tried over the API as the person who needs it would. docs/capabilities.md lists row → where it lives → test. */
import { startApi } from '../../support/api';
import type { Client, TestApi } from '../../support/api';
import { later } from '../../support/desk';
import { firstReleaseWords, staffOf } from '../../support/first-release';
import type { Staff } from '../../support/first-release';

let api: TestApi;
let staff: Staff;
let manager: Client, account: Client, technical: Client, executive: Client, teamLead: Client, head: Client;
beforeAll(async () => {
  api = await startApi();
  staff = await staffOf(api);
  ({ manager, account, technical, executive, teamLead, head } = staff);
}, 60_000);
afterAll(async () => { await api.stop(); }, 30_000);
const { opened, must, detail, contactOf, called, technicalDone, obligations, settledKinds } = firstReleaseWords(() => staff);

describe('C01 trust and severity at opening', () => {
  it('S2-03 S2-06 opens a crisis of trust for a marginal fault, and says why in words', async () => {
    const id = await opened({ impactLevel: 4, trustSignals: ['trust-lost-or-threat', 'public-exposure'] });
    const crisis = await detail(id);
    expect(crisis).toMatchObject({ severity: 2, impactLevel: 4, trustLevel: 2, severityExplanation: { decidedBy: 'trust', isCrisis: true } });
    expect(crisis['severityExplanation'].because.en).toMatch(/severity 2/i);
    expect(crisis['severityExplanation'].because.he).toMatch(/[\u0590-\u05ff]/);
  });
  it('S2-04 S2-10 S2-11 S2-12 takes triggers and several causes, changeable later', async () => {
    const id = await opened({ trigger: 'misunderstanding', causes: ['human-error', 'delay'] });
    expect(await detail(id)).toMatchObject({ trigger: 'misunderstanding', causes: ['human-error', 'delay'] });
    await must(manager, id, 'set-causes', { causes: ['lack-of-communication'] });
    expect(await detail(id)).toMatchObject({ causes: ['lack-of-communication'] });
  });
  it('S0-05 S2-07 S2-08 raises severity by itself when trust is hurt, never lowers it without a second person', async () => {
    const id = await opened({ impactLevel: 3 });
    await must(account, id, 'add-trust-signal', { signal: 'trust-lost-or-threat', note: 'threatens to leave' });
    await must(account, id, 'add-trust-signal', { signal: 'unanswered-contacts', note: 'two calls' });
    await must(account, id, 'add-trust-signal', { signal: 'executive-involved', note: 'CEO wrote' });
    expect(await detail(id)).toMatchObject({ severity: 1, trustPoints: 7 });
    await must(manager, id, 'lower-severity', { to: 2, reason: 'calmed down' });
    expect((await manager.post(`/api/v1/crises/${id}/confirm-lower-severity`, { agree: true, reason: 'ok' })).body['code']).toBe('approval.not-own');
    await must(teamLead, id, 'confirm-lower-severity', { agree: true, reason: 'agreed' });
    expect(await detail(id)).toMatchObject({ severity: 2 });
  });
});

describe('C01 what is at stake', () => {
  const inDays = (days: number): string => later(24 * days).slice(0, 10);
  const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

  it('S0-02 S0-03 keeps contract value, renewal and replaceability, null until known, and a renewal within 90 days moves up the queue', async () => {
    const unknown = await detail(await opened());
    expect(unknown).toMatchObject({ stake: null, contractValueMinorPerYear: null, contractCurrency: null, renewalOn: null, renewalSoon: false });
    const stake = { contractValueMinorPerYear: 48_000_000, currency: 'EUR', renewalOn: inDays(200), replaceability: 'hard' };
    const id = await opened({ stake });
    expect(await detail(id)).toMatchObject({ stake, contractValueMinorPerYear: 48_000_000, contractCurrency: 'EUR', renewalSoon: false });
    await must(account, id, 'record-stake', { currency: 'EUR', renewalOn: inDays(30), replaceability: 'easy' });
    expect(await detail(id)).toMatchObject({ stake: { contractValueMinorPerYear: null, replaceability: 'easy' }, renewalSoon: true });
    const [line] = (await executive.get(`/api/v1/crises?limit=100&q=${(await detail(id))['reference']}`)).body['items'];
    expect(line).toMatchObject({ id, contractValueMinorPerYear: null, renewalOn: inDays(30), renewalSoon: true });
    expect((await account.post(`/api/v1/crises/${id}/record-stake`, { renewalOn: '2026-02-30' })).status).toBe(400);
    expect((await technical.post(`/api/v1/crises/${id}/record-stake`, stake)).status).toBe(403);
  });
  it('S0-04 keeps a competitor the customer named and sees that he may leave, without counting it against trust', async () => {
    const id = await opened({ impactLevel: 3 });
    expect(await detail(id)).toMatchObject({ churnIntent: false, competitorsNamed: [] });
    await called(id, { direction: 'from-customer', competitorNamed: 'Other Ltd' });
    expect(await detail(id)).toMatchObject({ churnIntent: true, competitorsNamed: [{ name: 'Other Ltd' }], trustPoints: 0 });
    const threatened = await opened({ impactLevel: 3, trustSignals: ['trust-lost-or-threat'] });
    expect(await detail(threatened)).toMatchObject({ churnIntent: true, competitorsNamed: [] });
  });
  it('S0-05 keeps public exposure with level, link and time, and counts it for trust by itself', async () => {
    const id = await opened({ impactLevel: 3 });
    const seenAt = ago(5);
    await must(account, id, 'record-exposure', { level: 'threatened', seenAt, note: 'will post tonight' });
    expect(await detail(id)).toMatchObject({ trustSignals: ['trust-lost-or-threat'], exposures: [{ level: 'threatened', link: null, seenAt }] });
    for (const level of ['published', 'press']) await must(executive, id, 'record-exposure', { level, link: 'https://press.example/9', seenAt, note: '' });
    expect(await detail(id)).toMatchObject({ trustSignals: ['trust-lost-or-threat', 'public-exposure'], trustPoints: 6, severity: 2, exposures: [{ level: 'press', link: 'https://press.example/9' }, {}, {}] });
    expect((await account.post(`/api/v1/crises/${id}/record-exposure`, { level: 'press', link: 'javascript:alert(1)', seenAt })).body['code']).toBe('input.bad-format');
    expect((await account.post(`/api/v1/crises/${id}/record-exposure`, { level: 'press', seenAt: later(1) })).body['code']).toBe('instant.future');
  });
  it('S2-02 keeps a register of three risks; a legal one owes a review that delays nothing and bars closing', async () => {
    const id = await opened({ impactLevel: 3 });
    expect(await detail(id)).toMatchObject({ risks: { reputation: null, contagion: null, legal: null }, legalFlag: false, legalReview: null });
    expect((await teamLead.post(`/api/v1/crises/${id}/complete-legal-review`, { outcome: 'x' })).body['code']).toBe('legal.no-review-owed');
    await must(account, id, 'assess-risk', { class: 'contagion', level: 'low' });
    await must(account, id, 'assess-risk', { class: 'contagion', level: 'high', note: 'two others asked', owner: 'yonatan' });
    const before = (await obligations(id)).find((one) => one.kind === 'first-contact');
    await must(account, id, 'assess-risk', { class: 'legal', level: 'medium', note: 'their lawyer wrote' });
    const crisis = await detail(id);
    expect(crisis).toMatchObject({ legalFlag: true, risks: { reputation: null, contagion: { level: 'high', owner: { id: 'yonatan' } }, legal: { level: 'medium', owner: null, note: 'their lawyer wrote' } } });
    expect(crisis['missingToClose'].map((one: { text: { en: string } }) => one.text.en).join()).toMatch(/Legal review/);
    const review = (await obligations(id)).find((one) => one.kind === 'legal-review');
    expect(review).toMatchObject({ track: 'relationship', target: '2d', clock: 'desk', state: 'running' });
    expect((await obligations(id)).find((one) => one.kind === 'first-contact').dueAt).toBe(before.dueAt);
    expect((await account.post(`/api/v1/crises/${id}/complete-legal-review`, { outcome: 'x' })).status).toBe(403);
    await must(head, id, 'complete-legal-review', { outcome: 'no claim to expect' });
    expect(await detail(id)).toMatchObject({ legalFlag: true, legalReview: { outcome: 'no claim to expect' } });
    expect(await settledKinds(id)).toContain('legal-review');
  });
  it('S2-11 S2-12 keeps where an expectation came from, and both versions of a misunderstanding', async () => {
    const versions = { customer: 'we were told it is free', ours: 'the offer names a price' };
    const id = await opened({ trigger: 'misunderstanding', versions });
    expect(await detail(id)).toMatchObject({ versions, expectation: null });
    await must(technical, id, 'record-versions', { versions: { ...versions, ours: 'the offer of 3 March names a price' } });
    await must(account, id, 'record-expectation', { source: 'sales-promise', note: 'call of 1 March' });
    expect(await detail(id)).toMatchObject({ versions: { ours: 'the offer of 3 March names a price' }, expectation: { source: 'sales-promise', note: 'call of 1 March' } });
    const expectation = { source: 'contract', note: 'appendix B' };
    expect(await detail(await opened({ trigger: 'not-as-expected', expectation }))).toMatchObject({ trigger: 'not-as-expected', expectation, versions: null });
  });
  it('tells each of these in the record, in both languages', async () => {
    const id = await opened();
    await must(account, id, 'record-stake', { contractValueMinorPerYear: 1_250_050, currency: 'EUR', renewalOn: '2027-01-31', replaceability: 'easy' });
    await must(account, id, 'record-exposure', { level: 'press', seenAt: ago(1), note: 'on the radio' });
    await must(account, id, 'assess-risk', { class: 'legal', level: 'high' });
    const lines: { type: string; text: { he: string; en: string } }[] = (await manager.get(`/api/v1/crises/${id}/timeline?limit=100`)).body['items'];
    const said = (type: string) => lines.find((line) => line.type === type)?.text;
    expect(said('stake.recorded')?.en).toBe('Revenue at risk: €12,500.50, renewal 31 Jan 2027, leaving: easy');
    expect(said('exposure.recorded')?.en).toBe('Public exposure: in the press. on the radio');
    expect(said('risk.assessed')?.en).toBe('A risk was assessed: legal, high');
    for (const type of ['stake.recorded', 'exposure.recorded', 'risk.assessed']) expect(said(type)?.he).toMatch(/[\u0590-\u05ff]/);
  });
});

describe('C02 two tracks in parallel', () => {
  it('S2-14 shows when each track began', async () => {
    const { trackStarts, openedAt, awareAt } = await detail(await opened());
    expect(trackStarts).toEqual({ technical: openedAt, relationship: awareAt });
  });
  it('S2-05 S2-14 has both tracks with their duties when the call returns', async () => {
    const tracks = new Set((await obligations(await opened())).map((one) => one.track));
    expect(tracks).toEqual(new Set(['technical', 'relationship']));
  });
  it('S2-05 S2-16 S2-21 cannot close with either track open, and says what is missing', async () => {
    const id = await opened({ impactLevel: 3 });
    const refused = await manager.post(`/api/v1/crises/${id}/close`, { note: '' });
    expect(refused).toMatchObject({ status: 422, body: { code: 'crisis.not-closable' } });
    await called(id);
    await technicalDone(id);
    expect((await detail(id))['missingToClose'].map((one: { code: string }) => one.code)).toContain('missing.relationship-track');
    await must(account, id, 'return-to-routine', { how: 'customer-confirmation', contactId: await contactOf(id), comprehension: 'yes', note: '' });
    expect(await detail(id)).toMatchObject({ status: 'closing', routine: { how: 'customer-confirmation' } });
  });
  it('S2-15 keeps the order of the technical stages and reopens a fix that failed', async () => {
    const id = await opened();
    expect((await technical.post(`/api/v1/crises/${id}/record-fix`, { description: 'x', restoresOperation: true })).body['code']).toBe('fix.not-located');
    await must(technical, id, 'locate', { where: 'a', note: '' });
    await must(technical, id, 'record-fix', { description: 'x', restoresOperation: true });
    await must(technical, id, 'verify-fix', { passed: false, how: 'still wrong', confirmedByCustomer: false });
    const crisis = await detail(id);
    expect(crisis['trustSignals']).toContain('reopened-fix');
    expect(crisis['technical'].stage).not.toBe('done');
    expect((await technical.post(`/api/v1/crises/${id}/record-root-cause`, { statement: 'they did it', whyEscaped: 'x', party: 'customer', evidence: '', analysis: { method: 'five-whys', whys: [{ why: 'a', because: 'b', evidence: '' }, { why: 'c', because: 'd', evidence: '' }] } })).body['code']).toBe('cause.evidence-required');
  });
});

describe('C03 reaching the customer first', () => {
  it('S1-18 derives from the record who spoke first and by how many minutes, beside what was stated', async () => {
    const now = Date.now();
    const at = (minutes: number): string => new Date(now - minutes * 60_000).toISOString();
    const id = await opened({ awareAt: at(120), spokeFirst: 'customer' });
    expect(await detail(id)).toMatchObject({ weSpokeFirst: false, leadTimeMinutes: null, firstToCustomerAt: null, firstFromCustomerAt: null });
    await called(id, { occurredAt: at(30) });
    await called(id, { direction: 'from-customer', occurredAt: at(10) });
    // A later question does not take back what the opening states: they spoke first.
    expect(await detail(id)).toMatchObject({ weSpokeFirst: false, leadTimeMinutes: null, firstFromCustomerAt: null, spokeFirst: 'customer' });
    await called(id, { direction: 'from-customer', occurredAt: at(90) });
    expect(await detail(id)).toMatchObject({ weSpokeFirst: false, leadTimeMinutes: -60 });
    const ours = await opened({ awareAt: at(120), spokeFirst: 'us' });
    expect(await detail(ours)).toMatchObject({ weSpokeFirst: null });
    await called(ours, { occurredAt: at(30) });
    await called(ours, { direction: 'from-customer', occurredAt: at(10) });
    expect(await detail(ours)).toMatchObject({ weSpokeFirst: true, leadTimeMinutes: 20 });
  });
  it('S1-17 S1-18 starts the first contact from our awareness, not from a complaint, and keeps who spoke first', async () => {
    const awareAt = new Date(Date.now() - 20 * 60_000).toISOString();
    const id = await opened({ awareAt, spokeFirst: 'us' });
    const [first] = (await obligations(id)).filter((one) => one.kind === 'first-contact');
    expect(first).toMatchObject({ startedAt: awareAt });
    expect(await detail(id)).toMatchObject({ spokeFirst: 'us' });
    await called(id);
    expect(await settledKinds(id)).toContain('first-contact');
  });
});
