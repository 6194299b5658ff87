/** Claim examination (capabilities C16), row by row over the API as the people of the desk would do it. */
import { openBody, startApi } from '../../support/api';
import type { Answer, Client, TestApi } from '../../support/api';

let api: TestApi;
let manager: Client, account: Client, head: Client, teamLead: Client, tamar: Client, noga: Client, auditor: Client;
beforeAll(async () => {
  api = await startApi();
  [manager, account, head, teamLead, tamar, noga, auditor] = await Promise.all(['incident-manager', 'account-manager', 'head-of-service', 'team-lead', 'tamar@orot.example.test', 'executive', 'auditor'].map((who) => api.as(who))) as [Client, Client, Client, Client, Client, Client, Client];
}, 60_000);
afterAll(async () => { await api.stop(); }, 30_000);

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const inMs = (ms: number): string => new Date(Date.now() + ms).toISOString();
/** Tamar and Noga hold no role here, so that they can examine. */
async function opened(): Promise<string> {
  const answer = await manager.post('/api/v1/crises', openBody({ impactLevel: 3, people: { deputy: 'priya', executiveSponsor: 'eitan' } }));
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body['id'];
}
const send = (client: Client, id: string, command: string, body: Record<string, unknown>): Promise<Answer> => client.post(`/api/v1/crises/${id}/${command}`, body);
async function must(client: Client, id: string, command: string, body: Record<string, unknown>): Promise<Answer> {
  const answer = await send(client, id, command, body);
  if (answer.status !== 200) throw new Error(`${command}: ${answer.text}`);
  return answer;
}
const codeOf = async (client: Client, id: string, command: string, body: Record<string, unknown>): Promise<string> => (await send(client, id, command, body)).body['code'];
const page = async (id: string) => (await manager.get(`/api/v1/crises/${id}`)).body;
const claims = async (id: string) => (await page(id))['relationship'].claim;
const obligations = async (id: string, kind: string): Promise<any[]> => (await manager.get(`/api/v1/crises/${id}/obligations?limit=100`)).body['items'].filter((one: { kind: string }) => one.kind === kind);
const settled = async (id: string, kind: string): Promise<string[]> =>
  (await manager.get(`/api/v1/crises/${id}/obligations?limit=100&state=kept,late,missed,cancelled`)).body['items'].filter((one: { kind: string }) => one.kind === kind).map((one: { state: string }) => one.state);

const item = (id: string, more: Record<string, unknown> = {}) => ({ id, statement: `חויבנו פעמיים (${id})`, kind: 'billing', ...more });
async function raised(id: string, more: Record<string, unknown> = {}): Promise<string> {
  await must(account, id, 'raise-claim', { items: [item('a')], receivedAt: inMs(-1_000), contestedBy: 'us', ...more });
  return (await claims(id)).claims.at(-1).id;
}
const evidence = (claimId: string, from: string) => ({ claimId, from, text: 'what is known', at: inMs(-500), ...(from === 'representative' ? { personId: 'yonatan' } : {}) });
const step = (id: string, claimId: string, name: string) => must(tamar, id, 'take-claim-step', { claimId, step: name });
/** Up to the verdict, which is still to be given. */
async function understood(id: string, claimId: string): Promise<void> {
  await must(manager, id, 'assign-examiner', { claimId, personId: 'tamar' });
  await step(id, claimId, 'stop');
  await step(id, claimId, 'check');
  for (const from of ['customer', 'representative', 'trace']) await must(account, id, 'add-evidence', evidence(claimId, from));
  await step(id, claimId, 'understand');
  await must(tamar, id, 'record-conduct-finding', { claimId, finding: 'could-be-better', text: 'eleven minutes on hold' });
}
const decision = (claimId: string, verdicts: Record<string, unknown>[], more: Record<string, unknown> = {}) =>
  ({ claimId, verdicts, reasoning: 'the bank file', onRepresentativeAccount: 'Yonatan saw one line only, as he said', response: 'accepted_with_redress', ...more });

describe('C16 claim examination', () => {
  it('S0-01 every claim begins as not examined, and no crisis closes with one that still is', async () => {
    const id = await opened();
    const claimId = await raised(id, { contestedBy: null });
    expect(await claims(id)).toMatchObject({ overallVerdict: 'not-examined', claims: [{ id: claimId, contested: null, items: [{ verdict: 'not-examined', verdictName: { en: 'not examined yet' } }], judgementLocked: true, nextStep: 'stop' }] });
    const missing = async (): Promise<string[]> => (await page(id))['missingToClose'].map((one: { code: string }) => one.code);
    expect(await missing()).toContain('missing.claim-verdicts');
    const refused = await send(account, id, 'close', {});
    expect(refused.body['code']).toBe('crisis.not-closable');
    expect(refused.body['detail']).toMatch(/פסיקה בטענה אחת/);
    await understood(id, claimId);
    await must(tamar, id, 'decide-claim', decision(claimId, [{ itemId: 'a', verdict: 'right' }]));
    expect(await missing()).toContain('missing.claim-answers');
    await must(account, id, 'record-claim-response', { claimId, kind: 'accepted_with_redress', how: 'letter', at: inMs(-10) });
    expect((await missing()).filter((code) => code.startsWith('missing.claim'))).toEqual([]);
  });

  it('S0-06 a claim starts an examination with evidence of both sides and a named examiner, on a clock', async () => {
    const id = await opened();
    const claimId = await raised(id, { contestedBy: null });
    expect(await obligations(id, 'claim-examination')).toMatchObject([{ state: 'running', owner: { id: 'maya' }, about: claimId }]);
    await must(account, id, 'contest-claim', { claimId, contestedBy: 'both', reason: 'two versions' });
    expect(await obligations(id, 'claim-examination')).toMatchObject([{ state: 'running', clock: 'desk', owner: { id: 'maya' }, about: claimId }]);
    expect(await codeOf(tamar, id, 'take-claim-step', { claimId, step: 'stop' })).toBe('claim.no-examiner');
    await understood(id, claimId);
    expect(await obligations(id, 'claim-examination')).toMatchObject([{ owner: { id: 'tamar' } }]);
    expect((await claims(id)).claims[0]).toMatchObject({ examiner: { id: 'tamar' }, evidence: [{ from: 'customer', count: 1 }, { from: 'representative', count: 1 }, { from: 'trace', count: 1 }] });
    await must(tamar, id, 'decide-claim', decision(claimId, [{ itemId: 'a', verdict: 'wrong' }], { response: 'redress_without_acceptance' }));
    await must(account, id, 'record-claim-response', { claimId, kind: 'redress_without_acceptance', how: 'email', at: inMs(-10) });
    expect(await settled(id, 'claim-examination')).toEqual(['kept']);
  });

  it('S0-09 reports what conceding to wrong claims cost, apart from repairing our own errors', async () => {
    const before = (await head.get('/api/v1/reports/claims')).body;
    const sumOf = (report: Record<string, any>, list: string): number => report[list].find((one: { currency: string }) => one.currency === 'USD')?.amountMinor ?? 0;
    const id = await opened();
    const claimId = await raised(id, { items: [item('a'), item('b')] });
    expect(await codeOf(account, id, 'record-concession', { claimId, itemId: 'a', amountMinor: 100, currency: 'USD' })).toBe('claim.not-decided');
    await understood(id, claimId);
    await must(tamar, id, 'decide-claim', decision(claimId, [{ itemId: 'a', verdict: 'wrong' }, { itemId: 'b', verdict: 'right' }]));
    await must(account, id, 'record-concession', { claimId, itemId: 'a', amountMinor: 12_000, currency: 'USD', note: 'a month free' });
    await must(account, id, 'record-concession', { claimId, itemId: 'b', amountMinor: 700, currency: 'USD' });
    expect(await codeOf(account, id, 'record-concession', { claimId, itemId: 'b', amountMinor: 0.5, currency: 'USD' })).toMatch(/^input\./);
    const report = (await head.get('/api/v1/reports/claims')).body;
    expect([sumOf(report, 'concededToWrong') - sumOf(before, 'concededToWrong'), sumOf(report, 'concededToRight') - sumOf(before, 'concededToRight')]).toEqual([12_000, 700]);
    expect((await api.anonymous.get('/api/v1/reports/claims')).status).toBe(401);
  });

  it('S0-19 right in one thing and wrong in another: a verdict per item, and “partly” lists the parts', async () => {
    const id = await opened();
    const claimId = await raised(id, { items: [item('a'), item('b'), item('c')] });
    await understood(id, claimId);
    const [right, wrong, partly] = [{ itemId: 'a', verdict: 'right' }, { itemId: 'b', verdict: 'wrong' }, { itemId: 'c', verdict: 'partly' }];
    expect(await codeOf(tamar, id, 'decide-claim', decision(claimId, [right, wrong]))).toBe('claim.item-undecided');
    expect(await codeOf(tamar, id, 'decide-claim', decision(claimId, [right, wrong, partly]))).toBe('claim.parts-missing');
    await must(tamar, id, 'decide-claim', decision(claimId, [right, wrong, { ...partly, parts: ['charged twice on 2 March'] }]));
    expect(await claims(id)).toMatchObject({ overallVerdict: 'shared', claims: [{ items: [{ verdict: 'right', parts: null }, { verdict: 'wrong' }, { verdict: 'partly', parts: 'charged twice on 2 March' }] }] });
  });

  it('S0-20 a misunderstanding of a product says who explained it and how, asks for guidance, and shows as a rate per product', async () => {
    const id = await opened();
    const product = `Reports ${String(Date.now())}`;
    const claimId = await raised(id, { items: [item('a', { product }), item('b', { product })] });
    await understood(id, claimId);
    const misunderstood = { itemId: 'a', verdict: 'misunderstanding' };
    expect(await codeOf(tamar, id, 'decide-claim', decision(claimId, [misunderstood, { itemId: 'b', verdict: 'right' }]))).toBe('claim.explanation-missing');
    await must(tamar, id, 'decide-claim', decision(claimId, [{ ...misunderstood, explainedBy: 'yonatan', explainedHow: 'on screen with their bookkeeper' }, { itemId: 'b', verdict: 'right' }]));
    expect((await claims(id)).guidance).toMatchObject([{ claimId, itemId: 'a', product, givenAt: null }]);
    expect(await obligations(id, 'guidance')).toMatchObject([{ state: 'running', about: `${claimId}/a`, owner: { id: 'yonatan' } }]);
    await must(account, id, 'complete-guidance', { claimId, itemId: 'a', what: 'half an hour, and a new sentence in the manual' });
    expect((await claims(id)).guidance[0].givenAt).not.toBeNull();
    expect(await settled(id, 'guidance')).toEqual(['kept']);
    const report = (await head.get('/api/v1/reports/claims')).body;
    expect(report['byProduct'].find((one: { product: string }) => one.product === product)).toMatchObject({ items: 2, decided: 2, misunderstandingRate: 0.5, verdicts: { misunderstanding: 1, right: 1 } });
  });

  it('S3-02 our error and the customer’s are ordinary values, asked for in the same way and answered on the same clock', async () => {
    const [ours, theirs] = await Promise.all([opened(), opened()]);
    const dues: string[] = [];
    for (const [id, verdict, response] of [[ours, 'right', 'accepted_with_redress'], [theirs, 'wrong', 'rejected_with_reasons']] as const) {
      const claimId = await raised(id);
      await understood(id, claimId);
      const [before] = await obligations(id, 'claim-examination');
      await must(tamar, id, 'decide-claim', decision(claimId, [{ itemId: 'a', verdict }], { response }));
      const [after] = await obligations(id, 'claim-examination');
      expect(after.dueAt).toBe(before.dueAt);
      dues.push(after.target);
      await must(account, id, 'record-claim-response', { claimId, kind: response, how: 'letter', at: inMs(-10) });
    }
    expect(dues[0]).toBe(dues[1]);
    expect([(await claims(ours)).overallVerdict, (await claims(theirs)).overallVerdict]).toEqual(['our-fault', 'customer-error']);
  });

  it('S3-05 examines the claim and our own conduct, by somebody who is not involved', async () => {
    const id = await opened();
    const claimId = await raised(id, { involved: ['helen'] });
    for (const personId of ['maya', 'yonatan', 'amir', 'helen']) expect(await codeOf(manager, id, 'assign-examiner', { claimId, personId })).toBe('claim.examiner-involved');
    expect((await send(account, id, 'assign-examiner', { claimId, personId: 'tamar' })).status).toBe(403);
    await must(manager, id, 'assign-examiner', { claimId, personId: 'tamar' });
    expect((await send(account, id, 'take-claim-step', { claimId, step: 'stop' })).body).toMatchObject({ code: 'claim.not-examiner' });
    await step(id, claimId, 'stop');
    await step(id, claimId, 'check');
    for (const from of ['customer', 'representative', 'trace']) await must(account, id, 'add-evidence', evidence(claimId, from));
    await step(id, claimId, 'understand');
    expect(await codeOf(tamar, id, 'decide-claim', decision(claimId, [{ itemId: 'a', verdict: 'right' }]))).toBe('claim.conduct-missing');
    await must(tamar, id, 'record-conduct-finding', { claimId, finding: 'error-of-ours', text: 'the refund job failed in silence' });
    expect((await claims(id)).claims[0]).toMatchObject({ conductFinding: 'error-of-ours' });
    await must(tamar, id, 'decide-claim', decision(claimId, [{ itemId: 'a', verdict: 'right' }]));
  });

  it('S3-05 offers who may examine, and says of the others why not; whoever cannot see the crisis is not appointed', async () => {
    const id = await opened();
    const claimId = await raised(id);
    const refused = await send(manager, id, 'assign-examiner', { claimId, personId: 'gareth' });
    expect([refused.status, refused.body['code']]).toEqual([422, 'claim.examiner-cannot-see']);
    expect(refused.body['detail']).toContain('תמר אלון');
    const { items } = (await manager.get(`/api/v1/crises/${id}/examiners?claimId=${claimId}`)).body as { items: { person: { id: string }; eligible: boolean; obstacle: { code: string } | null }[] };
    const of = (personId: string) => items.find(({ person }) => person.id === personId);
    expect(['tamar', 'ronit', 'noga'].map((personId) => of(personId)?.eligible)).toEqual([true, true, true]);
    expect(['maya', 'priya', 'gareth'].map((personId) => of(personId)?.obstacle?.code)).toEqual(['works-on-it', 'works-on-it', 'cannot-see']);
    expect((await manager.get(`/api/v1/crises/${id}/examiners?claimId=claim-99`)).status).toBe(422);
    await must(manager, id, 'assign-examiner', { claimId, personId: 'tamar' });
    await must(manager, id, 'assign-examiner', { claimId, personId: 'ronit', reason: 'Tamar is away' });
    const lines = (await manager.get(`/api/v1/crises/${id}/timeline?limit=100`)).body['items'];
    expect(lines.filter((line: { type: string }) => line.type === 'claim.examiner-assigned').map((line: { text: { en: string } }) => line.text.en)).toContainEqual(expect.stringMatching(/in place of/));
    await must(teamLead, id, 'take-claim-step', { claimId, step: 'stop' });
  });

  it('S3-06 asks the colleague for his own account before anybody claims to understand', async () => {
    const id = await opened();
    const claimId = await raised(id);
    await must(manager, id, 'assign-examiner', { claimId, personId: 'tamar' });
    await step(id, claimId, 'stop');
    await step(id, claimId, 'check');
    for (const from of ['customer', 'trace']) await must(account, id, 'add-evidence', evidence(claimId, from));
    const refused = await send(tamar, id, 'take-claim-step', { claimId, step: 'understand' });
    expect(refused.body).toMatchObject({ code: 'claim.evidence-missing' });
    expect(refused.body['detail']).toMatch(/חסר: דברי העובדים בלשונם/);
    expect(await codeOf(account, id, 'add-evidence', { ...evidence(claimId, 'representative'), personId: null })).toBe('claim.account-anonymous');
    await must(account, id, 'add-evidence', evidence(claimId, 'representative'));
    await step(id, claimId, 'understand');
  });

  it('S3-08 a verdict answers the colleague’s account', async () => {
    const id = await opened();
    const claimId = await raised(id);
    await understood(id, claimId);
    const { onRepresentativeAccount: _left, ...silent } = decision(claimId, [{ itemId: 'a', verdict: 'right' }]);
    expect((await send(tamar, id, 'decide-claim', silent)).body).toMatchObject({ code: 'input.missing', field: 'onRepresentativeAccount' });
    expect((await send(tamar, id, 'decide-claim', { ...silent, onRepresentativeAccount: '  ' })).body).toMatchObject({ code: 'input.empty', field: 'onRepresentativeAccount' });
    await must(tamar, id, 'decide-claim', { ...silent, onRepresentativeAccount: 'He was right about the first line' });
    const [line] = (await manager.get(`/api/v1/crises/${id}/timeline?limit=100`)).body['items'].filter((one: { type: string }) => one.type === 'claim.decided');
    expect(line.data).toMatchObject({ onRepresentativeAccount: 'He was right about the first line' });
    expect(line.text.he).toMatch(/[\u0590-\u05ff]/);
  });

  it('S3-16 the customer who errs is examined, answered and compensated on the same path', async () => {
    const id = await opened();
    const claimId = await raised(id);
    await understood(id, claimId);
    expect(await codeOf(tamar, id, 'decide-claim', decision(claimId, [{ itemId: 'a', verdict: 'wrong' }]))).toBe('claim.response-contradicts');
    await must(tamar, id, 'decide-claim', decision(claimId, [{ itemId: 'a', verdict: 'wrong' }], { response: 'redress_without_acceptance' }));
    expect(await codeOf(account, id, 'record-claim-response', { claimId, kind: 'rejected_with_reasons', how: 'letter', at: inMs(-10) })).toBe('claim.response-differs');
    await must(account, id, 'record-claim-response', { claimId, kind: 'redress_without_acceptance', how: 'letter', at: inMs(-10) });
    expect((await claims(id)).claims[0]).toMatchObject({ final: true, response: 'redress_without_acceptance', answered: { how: 'letter' } });
  });

  it('S3-18 takes no conclusion about a named colleague before the examination is complete', async () => {
    const id = await opened();
    const claimId = await raised(id);
    const finding = { claimId, finding: 'error-of-ours', personId: 'yonatan', text: 'did not look' };
    expect(await codeOf(account, id, 'record-conduct-finding', finding)).toBe('claim.judgement-locked');
    await understood(id, claimId);
    expect(await codeOf(tamar, id, 'record-conduct-finding', finding)).toBe('claim.judgement-locked');
    await must(tamar, id, 'decide-claim', decision(claimId, [{ itemId: 'a', verdict: 'right' }]));
    expect((await claims(id)).claims[0].judgementLocked).toBe(false);
    await must(tamar, id, 'record-conduct-finding', finding);
  });

  it('S3-19 stop, check, understand, then decide: none can be skipped, each keeps its time', async () => {
    const id = await opened();
    const claimId = await raised(id);
    await must(manager, id, 'assign-examiner', { claimId, personId: 'tamar' });
    const refused = await send(tamar, id, 'take-claim-step', { claimId, step: 'understand' });
    expect(refused.body).toMatchObject({ code: 'claim.step-order', status: 422 });
    expect(refused.body['detail']).toMatch(/הצעד הבא: לעצור/);
    expect(await codeOf(tamar, id, 'decide-claim', decision(claimId, [{ itemId: 'a', verdict: 'wrong' }], { response: 'rejected_with_reasons' }))).toBe('claim.step-order');
    await understood(id, claimId);
    await must(tamar, id, 'decide-claim', decision(claimId, [{ itemId: 'a', verdict: 'not-provable' }], { response: 'rejected_with_reasons' }));
    const { steps, nextStep } = (await claims(id)).claims[0];
    const times: string[] = steps.map((one: { at: string }) => one.at);
    expect([steps.map((one: { step: string }) => one.step), [...times].sort(), nextStep]).toEqual([['stop', 'check', 'understand', 'decide'], times, null]);
  });

  it('S0-01 S3-19 a customer who complains often gets a second pair of eyes, never less belief', async () => {
    const id = await opened();
    const claimId = await raised(id, { repeatedComplainer: { source: 'account manager' } });
    await understood(id, claimId);
    await must(tamar, id, 'decide-claim', decision(claimId, [{ itemId: 'a', verdict: 'right' }]));
    expect(await claims(id)).toMatchObject({ overallVerdict: 'not-examined', claims: [{ final: false, secondBecause: { en: expect.stringMatching(/not less belief/) } }] });
    expect(await codeOf(account, id, 'record-claim-response', { claimId, kind: 'accepted_with_redress', how: 'letter', at: inMs(-10) })).toBe('claim.not-confirmed');
    await must(manager, id, 'assign-examiner', { claimId, personId: 'noga', seat: 'second' });
    expect(await codeOf(tamar, id, 'confirm-claim-verdict', { claimId, agree: true, reason: 'mine' })).toBe('approval.not-own');
    expect(await codeOf(teamLead, id, 'confirm-claim-verdict', { claimId, agree: true, reason: 'as lead' })).toBe('claim.not-second-examiner');
    await must(noga, id, 'confirm-claim-verdict', { claimId, agree: true, reason: 'read the file' });
    expect(await claims(id)).toMatchObject({ overallVerdict: 'our-fault', claims: [{ final: true, secondExaminer: { id: 'noga' } }] });
  });

  it('S0-06 a holding letter keeps the claim open until the time it names', async () => {
    const id = await opened();
    const claimId = await raised(id);
    const expectedAt = inMs(20 * DAY_MS);
    const letter = { claimId, kind: 'holding', how: 'letter', at: inMs(-10), reason: 'the bank is reading its file', expectedAt };
    expect(await codeOf(account, id, 'record-claim-response', { ...letter, reason: '' })).toBe('claim.holding-incomplete');
    expect(await codeOf(account, id, 'record-claim-response', { ...letter, expectedAt: inMs(60 * DAY_MS) })).toBe('claim.holding-too-long');
    await must(account, id, 'record-claim-response', letter);
    expect(await obligations(id, 'claim-examination')).toMatchObject([{ state: 'running', dueAt: expectedAt }]);
    expect((await claims(id)).claims[0]).toMatchObject({ holding: { letters: 1, expectedAt }, answered: null });
  });

  it('C16 draws the letter of where the claim stands, to each reader in his own language: held, then answered', async () => {
    const answer = await manager.post('/api/v1/crises', openBody({ impactLevel: 3, people: { deputy: 'priya', executiveSponsor: 'eitan' }, contacts: [{ name: 'נועה', email: 'noa@galil.example', genderForm: 'feminine' }, { name: 'Tom', email: 'tom@galil.example', language: 'en' }] }));
    const id: string = answer.body['id'];
    const [noa, tom] = (await page(id))['contacts'];
    const claimId = await raised(id);
    const expectedAt = inMs(20 * DAY_MS);
    const day = (language: string): string => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Asia/Jerusalem' }).format(new Date(expectedAt));
    const letter = (query = ''): Promise<Answer> => account.get(`/api/v1/crises/${id}/claims/${claimId}/letter${query}`);
    const words = async (query = ''): Promise<string> => String((await letter(query)).body['body']).replace(/[\u2066-\u2069]/g, '');
    expect(await letter()).toMatchObject({ status: 422, body: { code: 'claim.not-decided' } });
    await must(account, id, 'record-claim-response', { claimId, kind: 'holding', how: 'letter', at: inMs(-10), reason: 'the bank is reading its file', expectedAt });
    expect((await letter()).body).toMatchObject({ kind: 'holding', messageType: 'update', contactId: noa.id, language: 'he', form: 'feminine', reason: 'the bank is reading its file' });
    expect(await words()).toMatch(new RegExp(`^שלום נועה,[^]*״חויבנו פעמיים \\(a\\)״[^]*${day('he-IL')}`));
    expect((await letter(`?contact=${tom.id}`)).body).toMatchObject({ contactId: tom.id, language: 'en' });
    expect(await words(`?contact=${tom.id}`)).toMatch(new RegExp(`^Hello Tom,[^]*the bank is reading its file[^]*${day('en-GB')}`));
    await understood(id, claimId);
    await must(tamar, id, 'decide-claim', decision(claimId, [{ itemId: 'a', verdict: 'not-provable' }], { response: 'rejected_with_reasons' }));
    expect((await letter(`?contact=${tom.id}`)).body).toMatchObject({ kind: 'rejected_with_reasons', messageType: 'refusal', reason: 'the bank file', body: expect.stringMatching(/could not be established[^]*the bank file[^]*took no part/) });
    // Every contact, claim and reader is one of this crisis.
    expect((await letter('?contact=nobody')).body).toMatchObject({ code: 'contact.unknown', field: 'contact' });
    expect((await account.get(`/api/v1/crises/${id}/claims/claim-99/letter`)).body['code']).toBe('claim.unknown');
    expect((await account.get(`/api/v1/crises/${await opened()}/claims/${claimId}/letter`)).body['code']).toBe('claim.unknown');
    expect((await api.anonymous.get(`/api/v1/crises/${id}/claims/${claimId}/letter`)).status).toBe(401);
  });

  it('C16 regulatory profiles can be chosen as clocks of their own; they never pause and say that they are no legal advice', async () => {
    const profiles = (await auditor.get('/api/v1/regulatory-profiles?limit=100')).body['items'];
    const ids = new Set(profiles.map((one: { id: string }) => one.id));
    for (const known of ['fca-disp', 'fca-summary-resolution', 'payment-services', 'cfpb', 'il-banks']) expect(ids).toContain(known);
    for (const one of profiles) expect([one.notice.en, one.notice.he, one.source]).toEqual([expect.stringMatching(/never legal advice/), expect.stringMatching(/ייעוץ משפטי/), expect.any(String)]);
    const id = await opened();
    const receivedAt = inMs(-HOUR_MS);
    expect(await codeOf(account, id, 'select-regulatory-profile', { profile: 'mars', receivedAt })).toBe('regulatory.profile-unknown');
    await must(account, id, 'select-regulatory-profile', { profile: 'il-banks', receivedAt });
    const [duty] = await obligations(id, 'regulatory-response');
    expect(Date.parse(duty.dueAt) - Date.parse(receivedAt)).toBe(45 * DAY_MS);
    expect(await codeOf(manager, id, 'pause-clock', { obligationId: duty.id, reason: 'legal_hold', text: 'court', until: inMs(DAY_MS) })).toBe('clock.not-pausable');
    const view = await claims(id);
    expect(view).toMatchObject({ regulatory: [{ profile: 'il-banks', receivedAt, steps: [{ id: 'answer', answeredAt: null }] }], regulatoryNotice: { en: expect.stringMatching(/never legal advice/) } });
    const reply = { regulatoryId: view.regulatory[0].id, step: 'answer', how: 'letter', at: inMs(-10) };
    expect(await codeOf(account, id, 'record-regulatory-response', { ...reply, kind: 'holding', reason: 'file missing', expectedAt: inMs(61 * DAY_MS) })).toBe('regulatory.holding-too-long');
    await must(account, id, 'record-regulatory-response', { ...reply, kind: 'holding', reason: 'file missing', expectedAt: inMs(59 * DAY_MS) });
    await must(account, id, 'record-regulatory-response', reply);
    expect(await settled(id, 'regulatory-response')).toEqual(['kept']);
    await must(account, id, 'select-regulatory-profile', { profile: 'fca-disp', receivedAt });
    expect((await obligations(id, 'regulatory-response')).filter((one) => one.state === 'running')).toHaveLength(2);
  });
});
