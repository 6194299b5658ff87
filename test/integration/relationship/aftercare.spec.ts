/** C19 to the very end, over the API: a severe crisis is lived through, the customer says that it was handled well, it closes, and what follows is planned, asked and counted. */
import { startApi } from '../../support/api';
import type { Client, TestApi } from '../../support/api';
import { deskWords, HOUR_MS } from '../../support/desk';

const DAY_MS = 24 * HOUR_MS;
/** Virtual seconds in a real one: half a virtual hour, so that the survey of the next day takes less than a minute and no duty takes the test over. */
const RATE = 4_000;

let api: TestApi;
let manager: Client, account: Client, technical: Client, executive: Client, head: Client;
beforeAll(async () => {
  api = await startApi();
  [manager, account, technical, executive, head] = await Promise.all(['incident-manager', 'account-manager', 'technical-lead', 'executive', 'head-of-service'].map((role) => api.as(role))) as [Client, Client, Client, Client, Client];
}, 60_000);
afterAll(async () => { await api.stop(); }, 30_000);

const { openedWith, must, detail, codeOf } = deskWords(() => manager);
const ledgerOf = async (id: string) => (await detail(id))['relationship'].ledger;
const missing = async (id: string): Promise<string[]> => (await detail(id))['missingToClose'].map((one: { code: string }) => one.code);
async function clock(id: string): Promise<(ms: number) => string> {
  const { drill } = await detail(id);
  return (ms) => new Date(Date.parse(drill.virtualOrigin) + (Date.now() - Date.parse(drill.realOrigin)) * drill.rate + ms).toISOString();
}

const elements = { responsibility: false, repair: false, regret: true, explanation: false, repentance: false, forgiveness: false };
const SECTIONS = ['summary', 'impact', 'what-went-well', 'what-failed', 'where-we-were-lucky', 'relationship', 'lessons'];

/** Both tracks done, heard, apologised, decided, reviewed and signed: everything but the survey. */
async function livedThrough(id: string, contactId: string): Promise<void> {
  const at = await clock(id);
  await must(account, id, 'log-contact', { direction: 'to-customer', channel: 'call', contactId, occurredAt: at(-60_000), said: 'told them what we know', emotionalState: 'worried', needsAnswer: false, answered: true, confirmedByCustomer: true, substance: { newFacts: ['the table is old'], actions: ['stopped'], customerCanDo: [], nextUpdateAt: null, forecast: null, noForecastNextTryAt: null } });
  await must(account, id, 'record-listening', { contactId, story: 'Twelve trucks stood still.', feelings: ['anger'], needs: ['listen'], consequences: ['goods spoil'], desiredOutcome: 'trucks out', plainExplanation: 'One person stays with your case.' });
  await must(account, id, 'confirm-read-back', { how: 'call', contactId, confirmed: true });
  const regret = { contactId, wording: 'We are sorry for what you have been through.', language: 'en', elements, basis: 'not-examined', checking: 'the table' };
  await must(executive, id, 'record-apology', { ...regret, channel: 'call', spokenBy: 'noga', occurredAt: at(-60_000), nextTimeAt: at(DAY_MS) });
  await must(account, id, 'record-apology', { ...regret, channel: 'email', occurredAt: at(-60_000), nextTimeAt: at(DAY_MS) });
  await must(account, id, 'send-message', { messageType: 'apology', contactIds: [contactId], language: 'en', subject: 'Our apology', body: regret.wording, substance: {} });
  await must(technical, id, 'locate', { where: 'tax table', note: '' });
  await must(technical, id, 'record-fix', { description: 'new table', restoresOperation: true });
  await must(technical, id, 'verify-fix', { passed: true, how: 'recomputed', confirmedByCustomer: true });
  await must(technical, id, 'record-root-cause', { statement: 's', whyEscaped: 'w', party: 'us', evidence: '', analysis: { method: 'fishbone', branches: [{ branch: 'process', causes: [{ cause: 'no check', isRoot: true }] }] } });
  await must(technical, id, 'add-prevention', { title: 'check tables', owner: 'amir', dueAt: at(200 * DAY_MS) });
  await must(technical, id, 'finish-technical', { note: '' });
  await must(account, id, 'decide-no-compensation', { because: 'Nothing was lost, and that is what they said' });
  await must(account, id, 'send-message', { messageType: 'summary', contactIds: [contactId], language: 'en', subject: 'What happened', body: 'The tax table was old and has been replaced. All invoices were computed anew.', substance: { newFacts: ['replaced'], actions: ['recomputed'] } });
  for (const one of (await detail(id))['obligations'].filter((duty: { kind: string }) => duty.kind === 'executive-notice')) await must(executive, id, 'acknowledge-notice', { obligationId: one.id });
  await must(account, id, 'return-to-routine', { how: 'customer-confirmation', contactId, comprehension: 'yes', note: '' });
  for (const section of SECTIONS) await must(manager, id, 'write-review-section', { section, text: `About ${section}.` });
  await must(manager, id, 'submit-review', { note: '' });
  await must(head, id, 'approve-review', { note: '' });
  const taken = { taken: true, text: 'done' };
  await must(executive, id, 'sign-review', { attendance: ['noga', 'eitan'], decision: { transparency: taken, responsibility: taken, compensation: { taken: false, text: 'no loss' }, prevention: taken }, note: '' });
}

it('S1-35 S0-25 S1-36 S3-31 a crisis remembered as handled well leaves eleven; pulses and the questions whether he returned are planned, asked and counted', async () => {
  const { id, contactId } = await openedWith({ impactLevel: 2, drill: { rate: RATE } });
  expect(await ledgerOf(id)).toMatchObject({ balance: 12 });
  await livedThrough(id, contactId);
  const before = (await ledgerOf(id))['balance'];
  // The survey; the duty of it is the same thing and said once.
  expect(await missing(id)).toEqual(['missing.survey']);
  expect(await codeOf(manager, id, 'close', { note: '' })).toBe('crisis.not-closable');
  const answer = await api.engine.gateway.command(id, { commandId: `survey/${id}`, actor: { id: contactId, role: 'customer' }, command: { type: 'answer-survey', payload: { cycle: 1, contactId, scores: { 'CSAT-H': 5, TRUST: 4 }, open: 'You called back' } } });
  expect(answer.ok).toBe(true);
  expect(await ledgerOf(id)).toMatchObject({ balance: before - 1, trust: { after: 4 } });
  await must(manager, id, 'close', { note: '' });
  const closed = await detail(id);
  expect(closed['status']).toBe('closed');
  const { pulses, returnChecks } = closed['relationship'].ledger;
  expect([pulses, returnChecks].map((all) => all.map((one: { afterDays: number }) => one.afterDays))).toEqual([[30, 90], [90, 180, 365]]);
  // A day and no minute of it: due when a working day of the desk ends, never on a Friday evening or a Sabbath.
  const local = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Jerusalem', weekday: 'short', hour: '2-digit', minute: '2-digit' }).formatToParts(Date.parse(pulses[0].dueAt));
  expect(['Sun', 'Mon', 'Tue', 'Wed', 'Thu']).toContain(local.find((one) => one.type === 'weekday')?.value);
  expect(local.find((one) => one.type === 'minute')?.value).toBe('00');
  const late = (Date.parse(pulses[0].dueAt) - Date.parse(closed['closedAt'])) / DAY_MS - 30;
  expect([late > -1, late < 14]).toEqual([true, true]);
  // Owed by the account manager although the crisis is closed.
  expect(closed['obligations'].filter((one: { kind: string }) => ['pulse', 'return-check'].includes(one.kind)).map((one: { kind: string; owner: { id: string } }) => [one.kind, one.owner.id]).sort())
    .toEqual([['pulse', 'yonatan'], ['pulse', 'yonatan'], ['return-check', 'yonatan'], ['return-check', 'yonatan'], ['return-check', 'yonatan']]);
  expect(await codeOf(account, id, 'record-pulse', { pulseId: pulses[0].id, score: 6, words: '' })).toBe('input.out-of-range');
  await must(account, id, 'record-pulse', { pulseId: pulses[0].id, score: 5, words: 'quiet weeks' });
  expect(await codeOf(account, id, 'record-pulse', { pulseId: pulses[0].id, score: 5, words: '' })).toBe('pulse.already-recorded');
  await must(account, id, 'record-return', { checkId: returnChecks[0].id, outcome: 'renewed', evidence: 'contract of March' });
  expect((await ledgerOf(id))['returnChecks'][0].doneAt).not.toBeNull();
  // Nobody answers the second one, and the second check cannot be learnt: said so, they end and count nothing.
  await must(account, id, 'record-no-answer', { pulseId: pulses[1].id, tries: 3, how: 'two calls and a mail' });
  await must(account, id, 'record-return-unknown', { checkId: returnChecks[1].id, tries: 2, how: 'asked their buyer' });
  expect(await ledgerOf(id)).toMatchObject({ lastReturn: 'renewed', pulses: [{ afterDays: 30, unanswered: false }, { afterDays: 90, unanswered: true }], returnChecks: [{ unanswered: false }, { unanswered: true }, { doneAt: null, afterDays: 365 }] });
  const left = (await detail(id))['obligations'].filter((one: { kind: string }) => ['pulse', 'return-check'].includes(one.kind));
  expect(left.map((one: { name: { en: string } }) => one.name.en)).toEqual([expect.stringContaining('365 days after the closing')]);
  expect((await detail(id))['obligations'].filter((one: { kind: string; state: string }) => one.kind === 'pulse')).toEqual([]);
  // The record says which of them a line is about.
  const lines: readonly { readonly data: { readonly kind: string }; readonly text: { readonly en: string } }[] = (await manager.get(`/api/v1/crises/${id}/timeline?type=obligation.settled&limit=100`)).body['items'];
  const told = lines.filter(({ data }) => ['pulse', 'return-check'].includes(data.kind)).map(({ text }) => text.en.replace(/[\u2066-\u2069]/g, '').split(',')[0]);
  expect(told.sort()).toEqual(['Settled: Relationship pulse (30 days after the closing)', 'Settled: Relationship pulse (90 days after the closing)', 'Settled: Return check (180 days after the closing)', 'Settled: Return check (90 days after the closing)']);
}, 60_000);
