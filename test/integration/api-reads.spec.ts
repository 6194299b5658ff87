/** Every read by its own schema; the queue, obligations and pages of every order. */
import { randomUUID } from 'node:crypto';
import { answerSchemas, routes } from '#contracts';
import type { AnswerName, CrisisDetail, ObligationItem, TimelineEntry } from '#contracts';
import { startReads, asAm, asHead, who } from '../support/reads-stage';
import type { ReadsStage } from '../support/reads-stage';
import type { RecordedCrisis } from '../support/recorded-crisis';

let stage: ReadsStage;
let settled: RecordedCrisis, surveyed: RecordedCrisis, fresh: RecordedCrisis, abroad: RecordedCrisis, drill: RecordedCrisis;
let ask: ReadsStage['ask'], items: ReadsStage['items'], idsOf: ReadsStage['idsOf'];
beforeAll(async () => {
  stage = await startReads();
  ({ settled, surveyed, fresh, abroad, drill, ask, items, idsOf } = stage);
}, 120_000);
afterAll(async () => { await stage?.stop(); });

describe('every read', () => {
  // What may be offered, and the letter about it, need a policy and a decision: test/integration/relationship/compensation.spec.ts. The report
  // on promises and the profiles of customers stand outside this module: relationship/promise.spec.ts, relationship/customer.spec.ts;
  // forms of commands and single protocols as well: command-forms.spec.ts, protocols-api.spec.ts; the look of the customer pages and versions of
  // templates too: brand.spec.ts, template-versions.spec.ts. Who may examine a claim, and its letter, need the claim: relationship/claim.spec.ts.
  const mine = routes.filter((route) => route.method === 'get' && route.path.startsWith('/api/v1/') && !/stream|\/me$|tokens|\/compensation\/|reports\/promises|\/proposals|\/profile|\/commands$|apology-rules|\/protocols\/|admin\/brand|\/versions|\/examiners|\/claims\//.test(route.path));
  const administrator = who('admin', ['administrator']);

  it.each(mine.map((route) => [route.id, route] as const))('%s answers by its own schema', async (_id, route) => {
    const name: AnswerName | null = route.answer?.schema ?? null;
    const ids = route.path.includes('/customers/') ? ['acc-1', 'acc-uk'] : route.path.includes('/calendars/') ? ['il', 'uk-delivery', '24x7@2026.1'] : route.path.includes('{id}') ? [settled.id, surveyed.id, fresh.id, abroad.id, drill.id] : ['-'];
    for (const id of ids) {
      const query = route.id === 'readForecastReference' ? `?target=fix&crisis=${settled.id}` : '';
      const answer = await ask(`${route.path.replace('/api/v1', '').replace('{id}', id)}${query}`, route.path.includes('/admin/') ? administrator : asHead);
      expect(answer.status).toBe(200);
      const parsed = name === null ? { success: true, error: undefined } : answerSchemas[name].safeParse(answer.body);
      expect(parsed.error?.issues ?? []).toEqual([]);
      // A page of nothing would prove nothing.
      if (id === settled.id && name?.endsWith('Page') === true && route.id !== 'readCrisisObligations') expect((answer.body as { items: unknown[] }).items.length).toBeGreaterThan(0);
      expect(answer.text).not.toContain('secret');
    }
  });

  it.each(mine.map((route) => [route.id, route] as const))('%s asks who is there', async (_id, route) => {
    const answer = await ask(route.path.replace('/api/v1', '').replace('{id}', fresh.id), null);
    expect(answer).toMatchObject({ status: 401, body: { code: 'auth.required' } });
  });

  it.each(['nothing', 'TK-1999-00001', randomUUID(), '%00', "x' or 1=1", '9'.repeat(300)])('knows no crisis %s', async (id) => {
    for (const rest of ['', '/timeline', '/obligations', '/messages', '/review', '/review?format=html']) {
      expect(await ask(`/crises/${encodeURIComponent(id)}${rest}`)).toMatchObject({ status: 404, body: { code: 'crisis.not-found' } });
    }
    expect(await ask(`/customers/${encodeURIComponent(id)}`)).toMatchObject({ status: 404, body: { code: 'customer.not-found' } });
  });

  it('finds a crisis by its reference too', async () => {
    expect(await ask(`/crises/${fresh.state.crisis.reference.toLowerCase()}`)).toMatchObject({ status: 200, body: { id: fresh.id } });
  });

  const b64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  it.each(['garbage', b64(['queue', 1]), b64(['obligation-due', 'infinity', 'x', 'y']), b64(['message', '2026-02-30 00:00:00+00', 'x']), b64(['crisis-due', '2026-13-45 00:00:00+00', randomUUID()]), b64({ a: 1 })])('refuses the cursor %s', async (cursor) => {
    for (const path of ['/crises', '/crises?order=due', '/obligations', '/reviews', '/customers', '/people', '/templates', `/crises/${fresh.id}/timeline`, `/crises/${fresh.id}/messages`]) {
      expect(await ask(`${path}${path.includes('?') ? '&' : '?'}cursor=${cursor}`)).toMatchObject({ status: 400, body: { code: 'cursor.invalid' } });
    }
  });

  it.each(['/crises?colour=red', '/obligations?limit=0', '/crises?limit=101', '/crises?status=odd', '/reviews?stage=none', '/customers?q='])('refuses the query %s', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(400);
    expect((answer.body as { code: string }).code).toMatch(/^input\./);
  });
});

describe('the queue', () => {
  it('leads with the worst, and filters', async () => {
    expect(await idsOf('/crises?drills=without')).toEqual([fresh.id, expect.any(String), expect.any(String), expect.any(String)]);
    expect(await idsOf('/crises?drills=only')).toEqual([drill.id]);
    expect(await idsOf('/crises?desk=uk')).toEqual([abroad.id]);
    expect(await idsOf('/crises?severity=1')).toEqual([fresh.id]);
    expect(await idsOf('/crises?q=thames')).toEqual([abroad.id]);
    expect(await idsOf('/crises?person=am-uk')).toEqual([abroad.id]);
    expect(await idsOf('/crises?person=me&desk=uk', asHead)).toEqual([abroad.id]);
    expect(await idsOf('/crises?status=open&drills=without&order=opened')).toEqual([fresh.id, abroad.id]);
    expect(await idsOf('/crises?status=open&drills=without&order=-opened')).toEqual([abroad.id, fresh.id]);
  });

  it('calls late what is due, though nobody has woken', async () => {
    expect(fresh.state.obligation.open.every((one) => one.breachedAt === null)).toBe(true);
    const { body } = await ask(`/crises/${fresh.id}`);
    const crisis = body as CrisisDetail;
    expect(crisis.breachedObligations).toBe(crisis.openObligations);
    expect(crisis.obligations.every((one) => one.breachedAt === one.dueAt)).toBe(true);
    expect(await idsOf('/crises?overdue=true&drills=without')).toContain(fresh.id);
    expect(await idsOf('/crises?overdue=false&drills=without')).not.toContain(fresh.id);
    // The drill's virtual clock has not come that far.
    const early = (await ask(`/crises/${drill.id}`)).body as CrisisDetail;
    expect(early.obligations.some((one) => one.breachedAt === null)).toBe(true);
  });

  it('explains its severity and shows the engine stages and what is missing', async () => {
    const crisis = (await ask(`/crises/${settled.id}`)).body as CrisisDetail;
    expect(crisis.severityBecause.en).toMatch(/^Severity 2 because/);
    expect(crisis.severityExplanation.reasons.map((one) => one.code)).toEqual(['furious-or-hurt', 'unanswered-contacts']);
    expect(crisis.technical.stages.map((one) => one.state)).toEqual(['done', 'done', 'skipped', 'done', 'done', 'done', 'done', 'done']);
    expect(crisis.technical.stages[0]).toMatchObject({ code: 'locating', by: { id: 'tl', name: 'tl Levi', initials: 'TL' } });
    expect(crisis.relationship.stages.some((one) => one.state === 'skipped')).toBe(false);
    expect(crisis.relationship.customerStage).toBe('routine');
    expect(crisis.missingToClose.map((one) => one.code)).toEqual(['missing.handling-signature']);
    const open = (await ask(`/crises/${fresh.id}`)).body as CrisisDetail;
    expect(open.missingToClose).toEqual(expect.arrayContaining([{ code: 'missing.fix-verified', track: 'technical', text: { he: 'תיקון מאומת', en: 'a verified fix' } }]));
    // The duty of a fix ends with its verification: one thing is not asked for twice.
    expect(open.missingToClose.filter((one) => one.code === 'missing.obligation' && one.text.en.endsWith('Verified fix'))).toEqual([]);
    expect(open.allowedCommands).toContain('extend-obligation');
    expect(((await ask(`/crises/${fresh.id}`, asAm)).body as CrisisDetail).allowedCommands).not.toContain('sign-review');
  });
});

describe('obligations', () => {
  it('come due soonest first, mine alone when asked, and explain themselves', async () => {
    const all = await items<ObligationItem>('/obligations?limit=100');
    const due = all.map((one) => one.dueRealAt ?? '9');
    expect(due).toEqual([...due].sort());
    const mine = await items<ObligationItem>('/obligations?assignee=me&limit=100', asAm);
    expect(mine.length).toBeGreaterThan(0);
    expect(new Set(mine.map((one) => one.owner?.id))).toEqual(new Set(['am']));
    for (const one of all) for (const part of Object.values(one.explanation)) expect(part.he.length * part.en.length).toBeGreaterThan(0);
    const first = all.find((one) => one.crisisId === fresh.id && one.kind === 'first-contact');
    expect(first?.explanation.next.en).toMatch(/Next to hear of it: .*am Levi.* \(owner\)/);
    expect(await items('/obligations?kind=root-cause,fix&overdue=false&drills=without')).toEqual([]);
    expect((await items<ObligationItem>('/obligations?state=kept&limit=100')).every((one) => one.state === 'kept')).toBe(true);
    expect(await items('/obligations?state=kept,late&settledFrom=2099-01-01T00:00:00Z')).toEqual([]);
    expect((await items<ObligationItem>('/obligations?state=kept,late&settledFrom=2001-01-01T00:00:00Z&limit=100')).length).toBe((await items('/obligations?state=kept,late&limit=100')).length);
  });

  it('page without losing or repeating one', async () => {
    const whole = (await items<ObligationItem>('/obligations?limit=100')).map((one) => `${one.crisisId}/${one.id}`);
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = (await ask(`/obligations?limit=3${cursor === '' ? '' : `&cursor=${cursor}`}`)).body as { items: ObligationItem[]; nextCursor: string | null };
      seen.push(...page.items.map((one) => `${one.crisisId}/${one.id}`));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(whole);
    expect(new Set(seen).size).toBe(seen.length);
  });
});

describe('pages of every order', () => {
  it.each(['queue', 'due', 'opened', '-opened'])('go on where the last one ended: %s', async (order) => {
    const whole = await idsOf(`/crises?order=${order}&finished=true`);
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = (await ask(`/crises?order=${order}&finished=true&limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`)).body as { items: { id: string }[]; nextCursor: string | null };
      seen.push(...page.items.map((one) => one.id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(whole);
    expect(whole).toHaveLength(5);
  });

  it.each(['oldest', 'newest'])('of the record too: %s', async (order) => {
    const seqs: number[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = (await ask(`/crises/${settled.id}/timeline?order=${order}&limit=7${cursor === '' ? '' : `&cursor=${cursor}`}`)).body as { items: TimelineEntry[]; nextCursor: string | null };
      seqs.push(...page.items.map((one) => one.seq));
      cursor = page.nextCursor;
    }
    const expected = Array.from({ length: settled.state.version }, (_, index) => index + 1);
    expect(seqs).toEqual(order === 'oldest' ? expected : expected.reverse());
  });
});
