/** The reads as they run, over a database with crises at every stage of their life: settled, its survey out, just opened, of another desk, a drill. */
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { Logger, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import pino from 'pino';
import type { Actor, StaffRole } from '#domain';
import { DECISION_ELEMENTS, REVIEW_SECTIONS } from '#domain';
import { CrisisStore, CustomerStore, RefusalAuditStore, StaffStore } from '#persistence';
import { loadProtocols } from '#protocol';
import { ProblemFilter } from '../../apps/api/src/problems/problem.filter';
import { ReadsModule } from '../../apps/api/src/reads/reads.module';
import type { Principal } from '../../apps/api/src/request';
import { DATA_SOURCE, PROTOCOLS } from '../../apps/api/src/tokens';
import { freshDatabase } from './fresh-database';
import type { FreshDatabase } from './fresh-database';
import { PEOPLE, opening } from './opening';
import { RecordedCrisis } from './recorded-crisis';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
export const T0 = Date.parse('2026-03-02T08:00:00Z');
const by = (id: string, role: StaffRole): Actor => ({ id, role });
export const IM = by('im', 'incident-manager');
export const AM = by('am', 'account-manager');
export const TL = by('tl', 'technical-lead');
export const HEAD = by('head', 'head-of-service');
export const EXEC = by('exec', 'executive');
export const who = (id: string, roles: readonly StaffRole[], deskIds: readonly string[] = ['il']): Principal => ({ actorId: id, personId: id, roles, deskIds, language: 'en', kind: 'person' });
export const asHead = who('head', ['head-of-service']);
export const asAm = who('am', ['account-manager']);

@Module({})
class Parts {}

export interface Crises {
  readonly settled: RecordedCrisis;
  readonly surveyed: RecordedCrisis;
  readonly fresh: RecordedCrisis;
  readonly abroad: RecordedCrisis;
  readonly drill: RecordedCrisis;
}
export interface Answered { readonly status: number; readonly body: never; readonly text: string; readonly type: string }
export interface ReadsStage extends Crises {
  readonly base: string;
  readonly ask: (path: string, principal?: Principal | null) => Promise<Answered>;
  readonly items: <T>(path: string, principal?: Principal) => Promise<readonly T[]>;
  readonly idsOf: (path: string, principal?: Principal) => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
}

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

async function seed(database: FreshDatabase): Promise<Crises> {
  const store = new CrisisStore(database.dataSource);
  const staff = new StaffStore(database.dataSource);
  const calendars = { always: '24x7', extended: 'il-extended', desk: 'il', delivery: 'il-delivery' };
  await staff.saveDesks([{ id: 'il', nameHe: 'ישראל', nameEn: 'Israel', calendars, people: PEOPLE, protocolId: 'standard' }, { id: 'uk', nameHe: 'בריטניה', nameEn: 'UK', calendars: { ...calendars, desk: 'uk' }, people: PEOPLE, protocolId: 'standard' }]);
  const person = (id: string, roles: readonly StaffRole[], active = true) => ({ id, name: `${id} Levi`, email: `${id}@example.test`, roles, deskIds: ['il'], language: 'he' as const, passwordHash: 'secret', active, unavailableUntil: null });
  await staff.savePeople([person('im', ['incident-manager']), person('am', ['account-manager']), person('tl', ['technical-lead']), person('head', ['head-of-service']), person('exec', ['executive']), person('gone', ['team-lead'], false)]);
  const customers = new CustomerStore(database.dataSource);
  await customers.ensureAccount({ id: 'acc-1', name: 'Galil Foods', vip: false, deskId: 'il' });
  await customers.ensureAccount({ id: 'acc-uk', name: 'Thames Ltd', vip: true, deskId: 'uk' });
  await customers.saveContacts([{ id: 'con-1', accountId: 'acc-1', name: 'Dana Levi', email: 'dana@example.test', phone: null, language: 'en', genderForm: 'neutral' }]);
  const settled = await toRoutine(await RecordedCrisis.open(store, opening(T0), { now: T0, actor: IM }));
  await settled.pass(2 * DAY_MS);
  await settled.do({ id: 'con-1', role: 'customer' }, { type: 'answer-survey', payload: { cycle: 1, contactId: 'con-1', scores: { 'CSAT-H': 2, TRUST: 3 }, open: 'call earlier' } });
  await settled.do(HEAD, { type: 'log-call-back', payload: { outcome: 'resolved', said: 'talked', contactId: 'con-1' } });
  await reviewed(settled);
  const surveyed = await toRoutine(await RecordedCrisis.open(store, opening(T0 + DAY_MS), { now: T0 + DAY_MS, actor: IM }));
  await surveyed.pass(2 * DAY_MS);
  const fresh = await RecordedCrisis.open(store, opening(T0 + 2 * DAY_MS, { impactLevel: 1, reference: 'TK-2026-00003' }), { now: T0 + 2 * DAY_MS, actor: IM });
  const abroad = await RecordedCrisis.open(store, opening(T0 + 3 * DAY_MS, { deskId: 'uk', account: { id: 'acc-uk', name: 'Thames Ltd', vip: true }, people: { ...PEOPLE, accountManager: 'am-uk', deputy: null } }), { now: T0 + 3 * DAY_MS, actor: IM });
  const clock = { rate: 1_000, realOrigin: Date.now(), virtualOrigin: T0 };
  const drill = await RecordedCrisis.open(store, opening(T0, { clock }), { now: T0, actor: IM });
  await new RefusalAuditStore(database.dataSource).record({ actorId: 'am', actorRole: 'account-manager', crisisId: fresh.id, command: 'locate', code: 'permission.denied', params: {} });
  return { settled, surveyed, fresh, abroad, drill };
}

/** The caller is who the header says: identity is another test's. */
export async function startReads(): Promise<ReadsStage> {
  const database = await freshDatabase();
  const crises = await seed(database);
  const { protocols } = await loadProtocols(join(__dirname, '../../protocols'));
  const shared = [{ provide: DATA_SOURCE, useValue: database.dataSource }, { provide: PROTOCOLS, useValue: { loaded: protocols } }];
  const parts: DynamicModule = { module: Parts, global: true, imports: [ReadsModule], providers: shared, exports: [DATA_SOURCE, PROTOCOLS] };
  Logger.overrideLogger(false);
  const app = await NestFactory.create<NestExpressApplication>(parts);
  app.set('query parser', 'simple');
  app.use((request: { headers: Record<string, string>; principal?: Principal }, _response: unknown, next: () => void) => {
    const given = request.headers['x-principal'];
    if (given !== undefined) request.principal = JSON.parse(given) as Principal;
    next();
  });
  app.useGlobalFilters(new ProblemFilter(pino({ level: 'silent' }, pino.destination(2))));
  await app.listen(0, '127.0.0.1');
  const base = `http://127.0.0.1:${String((app.getHttpServer().address() as AddressInfo).port)}/api/v1`;

  const ask: ReadsStage['ask'] = async (path, principal = asHead) => {
    const response = await fetch(`${base}${path}`, principal === null ? {} : { headers: { 'x-principal': JSON.stringify(principal) } });
    const text = await response.text();
    const type = response.headers.get('content-type') ?? '';
    return { status: response.status, text, type, body: (type.includes('json') ? JSON.parse(text) : null) as never };
  };
  const items = async <T>(path: string, principal?: Principal): Promise<readonly T[]> => {
    const answer = await ask(path, principal);
    if (answer.status !== 200) throw new Error(answer.text);
    return (answer.body as { items: readonly T[] }).items;
  };
  const idsOf = async (path: string, principal?: Principal): Promise<readonly string[]> => (await items<{ id: string }>(path, principal)).map((one) => one.id);
  return {
    base, ask, items, idsOf, ...crises,
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
}
