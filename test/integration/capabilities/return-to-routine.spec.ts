/** C10, C15, C18, C21 and live changes: back to operation, workarounds, the closing survey, the executive gate; each row tried over the API as the person who needs it would. docs/capabilities.md lists row → where it lives → test. */
import { startApi } from '../../support/api';
import type { Client, TestApi } from '../../support/api';
import { HOUR_MS, later } from '../../support/desk';
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
const { opened, must, detail, contactOf, called, obligations, settledKinds, openKinds } = firstReleaseWords(() => staff);

describe('C10 business impact and C15 workarounds', () => {
  it('S2-29 keeps the customer’s loss, processes and deadlines as he states them, and reassesses', async () => {
    const id = await opened({ impactLevel: 3 });
    await must(account, id, 'record-impact', { impactLevel: 1, impact: { processes: ['payroll'], lossPerHourMinor: 2_000_000, currency: 'ILS', usersAffected: 900, deadlines: ['salaries on Sunday'], reputation: 'press asks', workaroundExists: false, statedBy: 'customer' } });
    expect(await detail(id)).toMatchObject({ severity: 1, impact: { lossPerHourMinor: 2_000_000, processes: ['payroll'] } });
  });
  it('S2-30 S2-34 brings the customer back to operation by a workaround with risk and expiry, before the fix', async () => {
    const id = await opened();
    await must(technical, id, 'locate', { where: 'a', note: '' });
    await must(technical, id, 'record-workaround', { description: 'second server', risk: 'no backup', expiresAt: later(48), restoresOperation: true });
    expect(await detail(id)).toMatchObject({ status: 'operational', phase: 'worked-around', technical: { workaround: { risk: 'no backup', state: 'active' } } });
    expect(await settledKinds(id)).toContain('workaround');
  });
});

describe('C15 a workaround about to expire', () => {
  it('S2-34 warns a day and two hours before, and again after an extension', async () => {
    // A virtual hour takes 0.9 real seconds: time enough for the engine between a warning and the expiry.
    const id = await opened({ drill: { rate: 4_000 } });
    const { drill } = await detail(id);
    const virtualIn = (hours: number): string => new Date(Date.parse(drill.virtualOrigin) + (Date.now() - Date.parse(drill.realOrigin)) * drill.rate + hours * HOUR_MS).toISOString();
    const leads = async (): Promise<number[]> => {
      const items: { type: string; data: { leadMs: number } }[] = (await manager.get(`/api/v1/crises/${id}/timeline?limit=100&order=oldest&track=technical`)).body['items'];
      return items.filter((one) => one.type === 'workaround.expiring').map((one) => one.data.leadMs / HOUR_MS);
    };
    const until = async (count: number): Promise<number[]> => {
      const deadline = Date.now() + 15_000;
      while (Date.now() < deadline && (await leads()).length < count) await new Promise((resolve) => setTimeout(resolve, 100));
      return leads();
    };
    await must(technical, id, 'locate', { where: 'a', note: '' });
    await must(technical, id, 'record-workaround', { description: 'second server', risk: 'no backup', expiresAt: virtualIn(25), restoresOperation: true });
    const { workaround } = (await detail(id))['technical'];
    expect(Date.parse(workaround.expiresAt) - Date.parse(workaround.nextWarningAt)).toBe(24 * HOUR_MS);
    expect(await until(1)).toEqual([24]);
    await must(technical, id, 'extend-workaround', { expiresAt: virtualIn(26), reason: 'capacity doubled' });
    expect(await until(2)).toEqual([24, 24]);
    await must(technical, id, 'withdraw-workaround', { reason: 'another one' });
    await must(technical, id, 'record-workaround', { description: 'by hand', risk: 'slow', expiresAt: virtualIn(4), restoresOperation: true });
    expect(await until(3)).toEqual([24, 24, 2]);
  }, 40_000);
});

describe('C18 closing survey and C21 the executive gate', () => {
  async function atRoutine(): Promise<string> {
    const id = await opened({ impactLevel: 2, drill: { rate: 300_000 } });
    const virtualNow = async () => { const { drill } = await detail(id); return new Date(Date.parse(drill.virtualOrigin) + (Date.now() - Date.parse(drill.realOrigin)) * drill.rate - 1_000).toISOString(); };
    const virtualLater = async (days: number) => new Date(Date.parse(await virtualNow()) + days * 24 * HOUR_MS).toISOString();
    await called(id, { occurredAt: await virtualNow() });
    await must(technical, id, 'locate', { where: 'a', note: '' });
    await must(technical, id, 'record-fix', { description: 'x', restoresOperation: true });
    await must(technical, id, 'verify-fix', { passed: true, how: 'x', confirmedByCustomer: true });
    await must(technical, id, 'record-root-cause', { statement: 's', whyEscaped: 'w', party: 'us', evidence: '', analysis: { method: 'fishbone', branches: [{ branch: 'process', causes: [{ cause: 'no check', isRoot: true }] }] } });
    await must(technical, id, 'add-prevention', { title: 't', owner: 'amir', dueAt: await virtualLater(200) });
    await must(technical, id, 'finish-technical', { note: '' });
    await must(account, id, 'return-to-routine', { how: 'customer-confirmation', contactId: await contactOf(id), comprehension: 'yes', note: '' });
    return id;
  }
  const surveySent = async (id: string): Promise<void> => {
    const deadline = Date.now() + 15_000;
    while (Date.now() < deadline) {
      const types = (await manager.get(`/api/v1/crises/${id}/timeline?limit=100`)).body['items'].map((one: { type: string }) => one.type);
      if (types.includes('survey.sent')) return;
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    throw new Error('no survey was sent');
  };

  it('S1-05 S1-31 S1-32 S0-26 S3-22 asks the customer, hears a low score, and owes a call by somebody else', async () => {
    const id = await atRoutine();
    await surveySent(id);
    const contactId = await contactOf(id);
    const answer = await api.engine.gateway.command(id, { commandId: `survey/${id}`, actor: { id: contactId, role: 'customer' }, command: { type: 'answer-survey', payload: { cycle: 1, contactId, scores: { 'CSAT-H': 1, TRUST: 2 }, open: 'speak sooner' } } });
    expect(answer.ok).toBe(true);
    const kinds = await openKinds(id);
    expect(kinds).toContain('call-back');
    expect((await account.post(`/api/v1/crises/${id}/log-call-back`, { outcome: 'resolved', said: 'x', contactId })).body['code']).toBe('survey.call-back-by-rated-person');
    await must(teamLead, id, 'log-call-back', { outcome: 'reopened', said: 'It is not solved for us', contactId });
    expect(await detail(id)).toMatchObject({ cycle: 2, status: 'open' });
  }, 40_000);

  it('S2-41 S2-52 S2-53 keeps a crisis visible as unfinished until an executive has signed with all four elements', async () => {
    const id = await atRoutine();
    for (const section of ['summary', 'impact', 'what-went-well', 'what-failed', 'where-we-were-lucky', 'relationship', 'lessons']) await must(manager, id, 'write-review-section', { section, text: `About ${section}.` });
    const decision = { transparency: { taken: true, text: 'told all' }, responsibility: { taken: true, text: 'ours' }, compensation: { taken: false, text: 'none, because no loss' }, prevention: { taken: true, text: 'checks' } };
    expect((await executive.post(`/api/v1/crises/${id}/sign-review`, { attendance: ['noga'], decision, note: '' })).body['code']).toBe('review.wrong-stage');
    await must(manager, id, 'submit-review', { note: '' });
    expect((await manager.post(`/api/v1/crises/${id}/approve-review`, { note: '' })).body['code']).toBe('approval.not-own');
    await must(head, id, 'approve-review', { note: '' });
    expect((await detail(id))['missingToClose'].map((one: { code: string }) => one.code)).toContain('missing.review-signed');
    expect((await executive.post(`/api/v1/crises/${id}/sign-review`, { attendance: [], decision, note: '' })).status).toBeGreaterThanOrEqual(400);
    await must(executive, id, 'sign-review', { attendance: ['noga', 'eitan'], decision, note: '' });
    expect(await detail(id)).toMatchObject({ reviewStage: 'signed' });
    const document = await manager.get(`/api/v1/crises/${id}/review?format=html&language=he`);
    expect(document.text).toContain('dir="rtl"');
    expect((await manager.get(`/api/v1/crises/${id}/review?format=markdown&language=en`)).text).toContain('# ');
  }, 40_000);
});

describe('live changes', () => {
  it('tells an open stream of a crisis about a change as it happens', async () => {
    const id = await opened();
    const login = await api.anonymous.post('/api/v1/login', { email: api.users[0]?.email, password: api.users[0]?.password });
    const controller = new AbortController();
    const stream = await fetch(`${api.url}/api/v1/crises/${id}/stream`, { headers: { cookie: login.headers.get('set-cookie')?.split(';')[0] ?? '' }, signal: controller.signal });
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    const reader = stream.body?.getReader();
    let seen = '';
    const reading = (async () => {
      for (;;) {
        const chunk = await reader?.read();
        if (chunk?.done !== false) return;
        seen += Buffer.from(chunk.value).toString();
        if (seen.includes('crisis.noted')) return;
      }
    })();
    await must(manager, id, 'add-note', { text: 'seen live' });
    await reading;
    controller.abort();
    expect(seen).toContain(id);
    expect(seen).toContain('crisis.noted');
  });

  it('tells whoever has just met the last duty he had in a crisis', async () => {
    const id = await opened();
    const owed = (await obligations(id, '&state=running,paused')).filter((one) => one['owner']?.id === 'noga' || one['kind'] === 'executive-notice');
    const [notice] = owed;
    const owner = api.users.find((user) => user.role.split(', ').includes('executive'));
    if (notice === undefined || owner === undefined) throw new Error('no notice is owed');
    expect(owed.filter((one) => one['owner']?.id === notice['owner']?.id)).toHaveLength(1);
    const login = await api.anonymous.post('/api/v1/login', { email: owner.email, password: owner.password });
    const controller = new AbortController();
    const stream = await fetch(`${api.url}/api/v1/obligations/stream`, { headers: { cookie: login.headers.get('set-cookie')?.split(';')[0] ?? '' }, signal: controller.signal });
    const reader = stream.body?.getReader();
    const late = setTimeout(() => { controller.abort(); }, 8_000);
    let seen = '';
    const told = (): boolean => seen.split('\n').some((line) => line.includes(id) && line.includes('obligation.settled'));
    const reading = (async () => {
      for (;;) {
        const chunk = await reader?.read();
        if (chunk?.done !== false) return;
        seen += Buffer.from(chunk.value).toString();
        // Drills of other tests still run: only this crisis's own line counts.
        if (told()) return;
      }
    })().catch(() => undefined);
    await must(executive, id, 'acknowledge-notice', { obligationId: notice['id'] });
    await reading;
    clearTimeout(late);
    controller.abort();
    expect(told()).toBe(true);
  }, 20_000);
});
