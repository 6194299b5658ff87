import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { Logger, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import pino from 'pino';
import { answerSchemas, routes } from '#contracts';
import type { AnswerName, CrisisDetail, ObligationItem, TimelineEntry } from '#contracts';
import type { Actor, StaffRole } from '#domain';
import { DECISION_ELEMENTS, REVIEW_SECTIONS } from '#domain';
import { CrisisStore, CustomerStore, RefusalAuditStore, StaffStore } from '#persistence';
import { loadProtocols } from '#protocol';
import { ProblemFilter } from '../../apps/api/src/problems/problem.filter';
import { ReadsModule } from '../../apps/api/src/reads/reads.module';
import type { Principal } from '../../apps/api/src/request';
import { DATA_SOURCE, PROTOCOLS } from '../../apps/api/src/tokens';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';
import { PEOPLE, opening } from '../support/opening';
import { RecordedCrisis } from '../support/recorded-crisis';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const T0 = Date.parse('2026-03-02T08:00:00Z');
const by = (id: string, role: StaffRole): Actor => ({ id, role });
const IM = by('im', 'incident-manager');
const AM = by('am', 'account-manager');
const TL = by('tl', 'technical-lead');
const HEAD = by('head', 'head-of-service');
const EXEC = by('exec', 'executive');
const who = (id: string, roles: readonly StaffRole[], deskIds: readonly string[] = ['il']): Principal => ({ actorId: id, personId: id, roles, deskIds, language: 'en', kind: 'person' });
const asHead = who('head', ['head-of-service']);
const asAm = who('am', ['account-manager']);

@Module({})
 
class Parts {}

let database: FreshDatabase;
let store: CrisisStore;
let app: NestExpressApplication;
let base: string;
let settled: RecordedCrisis;
let surveyed: RecordedCrisis;
let fresh: RecordedCrisis;
let abroad: RecordedCrisis;
let drill: RecordedCrisis;

const substance = (more: object = {}) => ({ newFacts: ['found it'], actions: [], customerCanDo: [], nextUpdateAt: null, forecast: null, noForecastNextTryAt: null, ...more });
const update = (subject: string, more: object = {}) => ({ type: 'send-message', payload: { messageType: 'update', contactIds: ['con-1'], language: 'he', subject, body: `${subject} body`, templateId: null, substance: substance(more) } }) as const;
const call = (occurredAt: number, more: object = {}) => ({
  type: 'log-contact', payload: { direction: 'from-customer', channel: 'call', contactId: 'con-1', occurredAt, said: 'When does it work again?', emotionalState: 'furious', needsAnswer: true, answered: false, confirmedByCustomer: false, substance: null, competitorNamed: null, ...more },
}) as const;

/** From opening to the return to routine, with both tracks walked through. */
async function toRoutine(crisis: RecordedCrisis): Promise<RecordedCrisis> {
  await crisis.pass(10 * MINUTE_MS);
  await crisis.do(AM, update('<b>We know</b>', { forecast: { p50At: crisis.now + 5 * HOUR_MS, p90At: crisis.now + 9 * HOUR_MS } }), call(crisis.now), { type: 'send-message', payload: { messageType: 'answer', contactIds: ['con-1'], language: 'he', subject: 'Answer', body: 'By five', templateId: null, substance: substance() } });
  await crisis.do(TL, { type: 'locate', payload: { where: 'tax table', note: '' } }, { type: 'contain', payload: { how: 'stopped the run' } });
  await crisis.pass(8 * HOUR_MS);
  await crisis.do(TL, { type: 'record-fix', payload: { description: 'right rate', restoresOperation: true } }, { type: 'verify-fix', payload: { passed: true, how: 'ten invoices', confirmedByCustomer: true } });
  await crisis.do(TL,
    { type: 'record-root-cause', payload: { statement: 'Table edited by hand', whyEscaped: 'no second reader', party: 'us', evidence: '', analysis: { method: 'five-whys', whys: [{ why: 'Why wrong?', because: 'old table', evidence: 'log' }, { why: 'Why old?', because: 'copied | by hand', evidence: '' }] } } },
    { type: 'add-prevention', payload: { title: 'Second reader', owner: 'tl', dueAt: crisis.now + 30 * DAY_MS } }, { type: 'finish-technical', payload: { note: '' } });
  await crisis.do(AM, update('Fixed'), { type: 'send-message', payload: { messageType: 'summary', contactIds: ['con-1'], language: 'he', subject: 'Summary', body: 'All of it', templateId: null, substance: substance() } });
  for (const notice of crisis.state.obligation.open.filter((one) => one.kind === 'executive-notice')) await crisis.do(EXEC, { type: 'acknowledge-notice', payload: { obligationId: notice.id } });
  await crisis.do(AM, { type: 'return-to-routine', payload: { how: 'customer-confirmation', contactId: 'con-1', comprehension: 'yes', note: '' } });
  const apology = { contactId: 'con-1', occurredAt: crisis.now, form: 'neutral', checking: '', nextTimeAt: null, guidance: '', admissionId: null, wording: 'We changed the default without a test; that was our mistake and we are sorry. It is put right today and will be tested from now on.', language: 'en', elements: { responsibility: true, repair: true, regret: true, explanation: true, repentance: true, forgiveness: false }, basis: 'our-fault', evidence: 'change record' } as const;
  await crisis.do(AM,
    { type: 'record-listening', payload: { contactId: 'con-1', feelings: [], feelingsNote: '', informationGained: [], story: 'No invoice went out.', needs: ['listen'], consequences: [], desiredOutcome: 'It works', plainExplanation: 'One person stays with it.' } },
    { type: 'confirm-read-back', payload: { how: 'call', contactId: 'con-1', confirmed: true, corrections: '' } },
    { type: 'record-apology', payload: { ...apology, channel: 'call', spokenBy: 'exec' } }, { type: 'record-apology', payload: { ...apology, channel: 'email', spokenBy: null } });
  await crisis.do(AM, { type: 'decide-no-compensation', payload: { because: 'Nothing was lost' } });
  return crisis;
}

async function reviewed(crisis: RecordedCrisis): Promise<void> {
  for (const section of REVIEW_SECTIONS) await crisis.do(IM, { type: 'write-review-section', payload: { section, text: `About ${section}: <script>alert(1)</script>\n# not a heading` } });
  const decision = Object.fromEntries(DECISION_ELEMENTS.map((element) => [element, { taken: true, text: `We ${element}` }])) as never;
  await crisis.do(IM, { type: 'submit-review', payload: { note: '' } });
  await crisis.do(HEAD, { type: 'approve-review', payload: { note: '' } });
  await crisis.do(EXEC, { type: 'sign-review', payload: { attendance: ['im', 'exec'], decision, note: '' } });
}

async function seed(): Promise<void> {
  const staff = new StaffStore(database.dataSource);
  const calendars = { always: '24x7', extended: 'il-extended', desk: 'il', delivery: 'il-delivery' };
  await staff.saveDesks([{ id: 'il', nameHe: 'ישראל', nameEn: 'Israel', calendars, people: PEOPLE, protocolId: 'standard' }, { id: 'uk', nameHe: 'בריטניה', nameEn: 'UK', calendars: { ...calendars, desk: 'uk' }, people: PEOPLE, protocolId: 'standard' }]);
  const person = (id: string, roles: readonly StaffRole[], active = true) => ({ id, name: `${id} Levi`, email: `${id}@example.test`, roles, deskIds: ['il'], language: 'he' as const, passwordHash: 'secret', active, unavailableUntil: null });
  await staff.savePeople([person('im', ['incident-manager']), person('am', ['account-manager']), person('tl', ['technical-lead']), person('head', ['head-of-service']), person('exec', ['executive']), person('gone', ['team-lead'], false)]);
  const customers = new CustomerStore(database.dataSource);
  await customers.ensureAccount({ id: 'acc-1', name: 'Galil Foods', vip: false, deskId: 'il' });
  await customers.ensureAccount({ id: 'acc-uk', name: 'Thames Ltd', vip: true, deskId: 'uk' });
  await customers.saveContacts([{ id: 'con-1', accountId: 'acc-1', name: 'Dana Levi', email: 'dana@example.test', phone: null, language: 'en', genderForm: 'neutral' }]);
  settled = await toRoutine(await RecordedCrisis.open(store, opening(T0), { now: T0, actor: IM }));
  await settled.pass(2 * DAY_MS);
  await settled.do({ id: 'con-1', role: 'customer' }, { type: 'answer-survey', payload: { cycle: 1, contactId: 'con-1', scores: { 'CSAT-H': 2, TRUST: 3 }, open: 'call earlier' } });
  await settled.do(HEAD, { type: 'log-call-back', payload: { outcome: 'resolved', said: 'talked', contactId: 'con-1' } });
  await reviewed(settled);
  surveyed = await toRoutine(await RecordedCrisis.open(store, opening(T0 + DAY_MS), { now: T0 + DAY_MS, actor: IM }));
  await surveyed.pass(2 * DAY_MS);
  fresh = await RecordedCrisis.open(store, opening(T0 + 2 * DAY_MS, { impactLevel: 1, reference: 'TK-2026-00003' }), { now: T0 + 2 * DAY_MS, actor: IM });
  abroad = await RecordedCrisis.open(store, opening(T0 + 3 * DAY_MS, { deskId: 'uk', account: { id: 'acc-uk', name: 'Thames Ltd', vip: true }, people: { ...PEOPLE, accountManager: 'am-uk', deputy: null } }), { now: T0 + 3 * DAY_MS, actor: IM });
  const clock = { rate: 1_000, realOrigin: Date.now(), virtualOrigin: T0 };
  drill = await RecordedCrisis.open(store, opening(T0, { clock }), { now: T0, actor: IM });
  await new RefusalAuditStore(database.dataSource).record({ actorId: 'am', actorRole: 'account-manager', crisisId: fresh.id, command: 'locate', code: 'permission.denied', params: {} });
}

beforeAll(async () => {
  database = await freshDatabase();
  store = new CrisisStore(database.dataSource);
  await seed();
  const { protocols } = await loadProtocols(join(__dirname, '../../protocols'));
  const shared = [{ provide: DATA_SOURCE, useValue: database.dataSource }, { provide: PROTOCOLS, useValue: { loaded: protocols } }];
  const parts: DynamicModule = { module: Parts, global: true, imports: [ReadsModule], providers: shared, exports: [DATA_SOURCE, PROTOCOLS] };
  Logger.overrideLogger(false);
  app = await NestFactory.create<NestExpressApplication>(parts);
  app.set('query parser', 'simple');
  app.use((request: { headers: Record<string, string>; principal?: Principal }, _response: unknown, next: () => void) => {
    const given = request.headers['x-principal'];
    if (given !== undefined) request.principal = JSON.parse(given) as Principal;
    next();
  });
  app.useGlobalFilters(new ProblemFilter(pino({ level: 'silent' }, pino.destination(2))));
  await app.listen(0, '127.0.0.1');
  base = `http://127.0.0.1:${String((app.getHttpServer().address() as AddressInfo).port)}/api/v1`;
}, 120_000);
afterAll(async () => {
  await app?.close();
  await database?.drop();
});

async function ask(path: string, principal: Principal | null = asHead): Promise<{ readonly status: number; readonly body: never; readonly text: string; readonly type: string }> {
  const response = await fetch(`${base}${path}`, principal === null ? {} : { headers: { 'x-principal': JSON.stringify(principal) } });
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  return { status: response.status, text, type, body: (type.includes('json') ? JSON.parse(text) : null) as never };
}
const items = async <T>(path: string, principal?: Principal): Promise<readonly T[]> => {
  const answer = await ask(path, principal);
  expect(answer.status).toBe(200);
  return (answer.body as { items: readonly T[] }).items;
};
const idsOf = async (path: string, principal?: Principal): Promise<readonly string[]> => (await items<{ id: string }>(path, principal)).map((one) => one.id);

describe('every read', () => {
  // What may be offered, and the letter about it, need a policy and a decision: test/integration/relationship/compensation.spec.ts. The report
  // on promises and the profiles of customers stand outside this module: relationship/promise.spec.ts, relationship/customer.spec.ts;
  // forms of commands and single protocols as well: command-forms.spec.ts, protocols-api.spec.ts.
  const mine = routes.filter((route) => route.method === 'get' && route.path.startsWith('/api/v1/') && !/stream|\/me$|tokens|\/compensation\/|reports\/promises|\/proposals|\/profile|\/commands$|apology-rules|\/protocols\//.test(route.path));
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
    expect(crisis.severityExplanation.reasons.map((one) => one.code)).toEqual(['furious-or-hurt']);
    expect(crisis.technical.stages.map((one) => one.state)).toEqual(['done', 'done', 'skipped', 'done', 'done', 'done', 'done', 'done']);
    expect(crisis.technical.stages[0]).toMatchObject({ code: 'locating', by: { id: 'tl', name: 'tl Levi', initials: 'TL' } });
    expect(crisis.relationship.stages.some((one) => one.state === 'skipped')).toBe(false);
    expect(crisis.relationship.customerStage).toBe('routine');
    expect(crisis.missingToClose.map((one) => one.code)).toEqual([]);
    const open = (await ask(`/crises/${fresh.id}`)).body as CrisisDetail;
    expect(open.missingToClose).toEqual(expect.arrayContaining([{ code: 'missing.fix-verified', track: 'technical', text: { he: 'תיקון מאומת', en: 'a verified fix' } }]));
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

describe('what the account manager must not see', () => {
  const types = async (principal: Principal, crisis: RecordedCrisis) => (await items<TimelineEntry>(`/crises/${crisis.id}/timeline?limit=100&order=oldest`, principal)).map((one) => one.type);

  it('is that a survey is out', async () => {
    expect(await types(asHead, surveyed)).toContain('survey.sent');
    expect((await types(asAm, surveyed)).filter((type) => type.startsWith('survey.'))).toEqual([]);
    expect((await items<ObligationItem>(`/crises/${surveyed.id}/obligations`)).map((one) => one.kind)).toContain('survey');
    expect((await items<ObligationItem>(`/crises/${surveyed.id}/obligations`, asAm)).map((one) => one.kind)).not.toContain('survey');
    expect((await items<ObligationItem>('/obligations?kind=survey', asAm))).toEqual([]);
    for (const path of [`/crises/${surveyed.id}`, '/crises?limit=100', `/crises/${surveyed.id}/timeline?limit=100`]) {
      const { text } = await ask(path, asAm);
      expect(text).not.toContain('"survey"');
      expect(text).not.toContain('survey.sent');
    }
    expect((await ask(`/crises/${surveyed.id}/review?format=html&language=en`, asAm)).text).not.toContain('The survey was sent');
    expect((await ask('/surveys/report', asAm)).body).toMatchObject({ sent: 1, answered: 1 });
    expect((await ask('/surveys/report')).body).toMatchObject({ sent: 2, answered: 1, suppressed: 0 });
  });

  it('is hidden no longer once it is answered', async () => {
    expect(await types(asAm, settled)).toContain('survey.sent');
  });

  it('is shown to one who also has another role', async () => {
    expect(await types(who('am', ['account-manager', 'team-lead']), surveyed)).toContain('survey.sent');
  });
});

describe('scope', () => {
  it('keeps a desk to its own crises, in every list and alone', async () => {
    const uk = who('someone', ['team-lead'], ['uk']);
    expect(await idsOf('/crises?finished=true', uk)).toEqual([abroad.id]);
    expect(new Set((await items<ObligationItem>('/obligations?limit=100', uk)).map((one) => one.crisisId))).toEqual(new Set([abroad.id]));
    expect(await items('/reviews?stage=draft,in-review,reviewed,signed', uk)).toEqual([]);
    expect(await idsOf('/customers', uk)).toEqual(['acc-uk']);
    expect((await ask('/surveys/report', uk)).body).toMatchObject({ sent: 0, items: {} });
    expect(await ask(`/crises/${fresh.id}`, uk)).toMatchObject({ status: 403, body: { code: 'permission.scope' } });
    expect(await ask('/customers/acc-1', uk)).toMatchObject({ status: 404, body: { code: 'customer.not-found' } });
  });

  it('shows a crisis of another desk to those who hold a role in it', async () => {
    expect(await idsOf('/crises', who('am-uk', ['account-manager'], []))).toEqual([abroad.id]);
  });

  it('keeps the administrator out of the contents, and others out of administration', async () => {
    const administrator = who('admin', ['administrator']);
    for (const path of ['/crises', `/crises/${fresh.id}`, '/obligations', '/reviews', '/customers', '/surveys/report']) expect(await ask(path, administrator)).toMatchObject({ status: 403, body: { code: 'permission.denied' } });
    for (const path of ['/admin/people', '/admin/audit']) expect(await ask(path, asAm)).toMatchObject({ status: 403, body: { code: 'permission.denied' } });
    expect(await idsOf('/people')).not.toContain('gone');
    expect(await idsOf('/admin/people', administrator)).toContain('gone');
  });

  it('logs what was done and what was refused', async () => {
    const log = await items<{ outcome: string; code: string | null; action: string }>('/admin/audit?limit=100', who('audit', ['auditor']));
    expect(log[0]).toMatchObject({ actor: 'am', outcome: 'refused', code: 'permission.denied', action: 'locate' });
    expect(log).toEqual(expect.arrayContaining([expect.objectContaining({ outcome: 'done', action: 'crisis.opened', role: 'incident-manager' })]));
  });
});

describe('the rest of the record', () => {
  it('tells the timeline in both languages, without the bulk of the engine', async () => {
    const [first] = await items<TimelineEntry>(`/crises/${fresh.id}/timeline?order=oldest&limit=1`);
    expect(first).toMatchObject({ type: 'crisis.opened', by: { id: 'im', name: 'im Levi' }, data: { protocol: { id: 'standard' }, awareAt: new Date(T0 + 2 * DAY_MS).toISOString() } });
    expect(JSON.stringify(first).length).toBeLessThan(5_000);
    const technical = await items<TimelineEntry>(`/crises/${settled.id}/timeline?track=technical&limit=100`);
    expect(technical.map((one) => one.type)).toContain('fix.located');
    expect(new Set(technical.map((one) => one.track))).toEqual(new Set(['technical']));
  });

  it('shows what became of messages', async () => {
    const [message] = await items(`/crises/${settled.id}/messages`);
    expect(message).toMatchObject({ delivery: 'queued', contact: { id: 'con-1', name: 'Dana Levi' }, countsAsUpdate: true, why: 'substantive' });
  });

  it('shows a customer with contacts and crises', async () => {
    const { body } = await ask('/customers/acc-1');
    expect(body).toMatchObject({ language: 'en', allCrises: 3, worstOpenSeverity: 1, contacts: [{ name: 'Dana Levi' }] });
    expect((body as { crises: unknown[] }).crises).toHaveLength(4);
  });

  it('holds the post-mortem as data', async () => {
    const { body } = await ask(`/crises/${settled.id}/review`);
    expect(body).toMatchObject({ stage: 'signed', signedBy: { id: 'exec' }, attendance: ['im', 'exec'], decision: { transparency: { taken: true } } });
    expect((body as { silences: { minutes: number }[] }).silences.map((one) => one.minutes)).toEqual([480]);
    expect((await items<{ stage: string }>('/reviews')).map((one) => one.stage)).toEqual(['draft']);
  });

  it('exports it as a page that says everything and runs nothing', async () => {
    const { type, text } = await ask(`/crises/${settled.id}/review?format=html&language=he`);
    expect(type).toBe('text/html; charset=utf-8');
    expect(text).toContain('<html lang="he" dir="rtl">');
    expect(text).not.toContain('<script');
    expect(text).not.toMatch(/<b>We know/);
    expect(text).not.toMatch(/(src|href)=/);
    for (const words of ['&lt;script&gt;', 'Table edited by hand', 'Second reader', 'call earlier', 'שקיפות', 'exec Levi', '480']) expect(text).toContain(words);
  });

  it('exports it as Markdown whose text stays text', async () => {
    const { type, text } = await ask(`/crises/${settled.id}/review?format=markdown&language=en`);
    expect(type).toBe('text/markdown; charset=utf-8');
    expect(text).toMatch(/^# Post-mortem: Invoices/);
    expect(text).toContain('\\# not a heading');
    expect(text).toContain('copied \\| by hand');
    expect(text).not.toMatch(/[^\\]<script/);
    expect(text).toContain('| 1 | Why wrong? | old table | log |');
  });
});
