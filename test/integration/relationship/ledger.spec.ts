/** C19, the recovery ledger and what follows a crisis, tried over the API as the people who need it would; named after the rows. */
import { openBody, startApi } from '../../support/api';
import type { Answer, Client, TestApi } from '../../support/api';

let api: TestApi;
let manager: Client, account: Client, technical: Client, head: Client;
beforeAll(async () => {
  api = await startApi();
  [manager, account, technical, head] = await Promise.all(['incident-manager', 'account-manager', 'technical-lead', 'head-of-service'].map((role) => api.as(role))) as [Client, Client, Client, Client];
}, 60_000);
afterAll(async () => { await api.stop(); }, 30_000);

const later = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
const opened = async (more: Record<string, unknown> = {}): Promise<string> => (await manager.post('/api/v1/crises', openBody(more))).body['id'];
async function must(client: Client, id: string, command: string, body: Record<string, unknown> = {}): Promise<Answer> {
  const answer = await client.post(`/api/v1/crises/${id}/${command}`, body);
  if (answer.status !== 200) throw new Error(`${command}: ${answer.text}`);
  return answer;
}
const ledgerOf = async (id: string) => (await manager.get(`/api/v1/crises/${id}`)).body['relationship']['ledger'];
const code = async (client: Client, id: string, command: string, body: Record<string, unknown>): Promise<string> => (await client.post(`/api/v1/crises/${id}/${command}`, body)).body['code'];

describe('C19 recovery ledger and aftercare', () => {
  it('S1-14 S1-15 opens a debt of twelve with the crisis itself, not at its end', async () => {
    const ledger = await ledgerOf(await opened());
    expect(ledger).toMatchObject({ balance: 12, entries: 1, firstCreditAt: null });
    expect(ledger.openedAt).not.toBeNull();
    expect(ledger.words.en).toBe('12 more good experiences until trust is restored');
    expect(ledger.words.he).toMatch(/12/);
  });

  it('S1-16 S1-33 keeps a plan of touches with owners and dates, and a restart meeting; only what the customer confirms counts', async () => {
    const id = await opened();
    await must(account, id, 'plan-touch', { kind: 'training', what: 'Half a day at their site', owner: 'yonatan', dueAt: later(10) });
    const duties = (await manager.get(`/api/v1/crises/${id}/obligations?limit=100`)).body['items'].filter((one: any) => one.kind === 'touch');
    expect(duties).toMatchObject([{ kind: 'touch', state: 'running', owner: { id: 'yonatan' } }]);
    await must(account, id, 'complete-touch', { touchId: 'touch-1', note: 'twelve came' });
    expect(await ledgerOf(id)).toMatchObject({ balance: 12 });
    await must(account, id, 'hold-restart-meeting', { heldAt: new Date(Date.now() - 1_000).toISOString(), goals: 'one contact for both sites', acceptedByCustomer: true });
    const ledger = await ledgerOf(id);
    expect(ledger).toMatchObject({ balance: 11, entries: 2, touches: [{ id: 'touch-1', kind: 'training' }] });
    expect([ledger.firstCreditAt, ledger.restartHeldAt, ledger.touches[0].doneAt].every((at) => at !== null)).toBe(true);
    expect(await code(account, id, 'complete-touch', { touchId: 'touch-1' })).toBe('touch.already-done');
    expect(await code(account, id, 'plan-touch', { kind: 'call', what: 'w', owner: 'yonatan', dueAt: later(-1) })).toBe('instant.past');
    // Somebody who could not mark it as done is no owner; whoever can has the duty himself, and may drop it.
    expect(await code(account, id, 'plan-touch', { kind: 'call', what: 'w', owner: 'amir', dueAt: later(10) })).toBe('touch.owner-may-not');
    await must(account, id, 'plan-touch', { kind: 'call', what: 'Ring them in May', owner: 'maya', dueAt: later(10) });
    const [mine] = (await manager.get(`/api/v1/crises/${id}/obligations?limit=100`)).body['items'].filter((one: any) => one.kind === 'touch');
    expect([mine.owner.id, mine.name.en]).toEqual(['maya', expect.stringContaining('Ring them in May')]);
    await must(manager, id, 'drop-touch', { touchId: mine.about, reason: 'they asked us to wait' });
    expect((await ledgerOf(id)).touches[1].droppedAt).not.toBeNull();
    expect(await code(manager, id, 'complete-touch', { touchId: mine.about })).toBe('touch.dropped');
  });

  it('S1-35 never edits the balance: counter-entries with a reason by those who approve, and nothing below zero', async () => {
    const id = await opened();
    expect((await account.post(`/api/v1/crises/${id}/correct-ledger`, { amount: -1, reason: 'r' })).status).toBe(403);
    expect(await code(head, id, 'correct-ledger', { amount: -20, reason: 'r' })).toBe('ledger.below-zero');
    await must(head, id, 'correct-ledger', { amount: -3, reason: 'the customer counts the visit of May' });
    expect(await ledgerOf(id)).toMatchObject({ balance: 9, entries: 2 });
    const [line] = (await manager.get(`/api/v1/crises/${id}/timeline?order=newest&limit=1`)).body['items'];
    expect(line.text.en).toContain('the customer counts the visit of May');
  });

  it('S1-37 knows no customer as lost before a last attempt is on record', async () => {
    const id = await opened();
    expect(await code(head, id, 'declare-lost', { reason: 'gone' })).toBe('customer.no-attempt');
    await must(account, id, 'attempt-recovery', { how: 'the head of service visited', outcome: 'declined' });
    await must(head, id, 'declare-lost', { reason: 'moved to another supplier' });
    expect((await ledgerOf(id)).lostAt).not.toBeNull();
    // That nothing is asked of him any more is ours to say, not a client's.
    const [lost] = (await api.engine.store.readEvents(id)).filter((one) => one.type === 'customer.lost');
    expect(lost?.data).toEqual({ reason: 'moved to another supplier', asksNothing: true, endsTouches: true });
    expect(await code(head, id, 'declare-lost', { reason: 'gone', asksNothing: true })).toBe('input.unknown-field');
  });

  it('S2-09 S3-26 S2-01 records trust before and after, late echoes and referrals', async () => {
    const id = await opened();
    await must(account, id, 'record-trust', { phase: 'before', score: 2, source: 'survey of June' });
    await must(account, id, 'record-trust', { phase: 'after', score: 4, source: 'call of today' });
    await must(technical, id, 'record-echo', { what: 'their customer asks for a refund', seenAt: new Date(Date.now() - 1_000).toISOString() });
    await must(account, id, 'record-referral', { kind: 'referral', note: 'brought the sister company' });
    expect(await ledgerOf(id)).toMatchObject({ trust: { before: 2, after: 4, outcome: 'gained' }, echoes: 1, referrals: 1 });
  });

  it('S0-25 S1-36 S3-31 plans pulses at closing and asks at 90, 180 and 365 days whether he returned; the report tells the rate beside the quoted one', async () => {
    const report = (await head.get('/api/v1/reports/recovery')).body;
    expect(report).toMatchObject({ returned: { all: { of: 0, percent: null } }, trust: { gained: 1 }, lostCustomers: 1, lateEchoes: 1, referrals: 1, returnBenchmark: { percent: 50 } });
    expect(report['ledgers']).toBeGreaterThanOrEqual(5);
    expect(report['hoursToFirstCredit']).toBeGreaterThanOrEqual(0);
    const id = await opened();
    expect(await code(account, id, 'record-pulse', { pulseId: 'pulse-1', score: 4, words: '' })).toBe('pulse.unknown');
    expect(await code(account, id, 'record-return', { checkId: 'return-1', outcome: 'renewed', evidence: 'contract' })).toBe('return.unknown');
  });
});
