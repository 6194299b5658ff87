/** The customer pages as they run beside a real engine: PostgreSQL, Temporal, a worker, the relay, the pages on a port of their own. No API. */
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { parseCommand } from '#contracts';
import { InboundRelay } from '#delivery';
import type { Actor, Command, OpenCrisis } from '#domain';
import { signLink } from '#identity';
import type { LinkFacts } from '#identity';
import { createLogger } from '#observability';
import { CrisisReadModel, CustomerProfileStore, CustomerStore, InboundStore, ObligationReadModel, PolicyStore, StaffStore } from '#persistence';
import { loadProtocols } from '#protocol';
import { checkLink } from '../../../apps/public/src/check-link';
import { createPublicApp } from '../../../apps/public/src/create-public-app';
import { RateLimit } from '../../../apps/public/src/rate-limit';
import { PublicFacts } from '../../../apps/public/src/read/public-facts';
import { startEngine } from '../../support/engine';
import type { TestEngine } from '../../support/engine';
import { opening, PEOPLE } from '../../support/opening';

export const SECRET = 'a secret of 32 characters or more';
export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
export const PAGE_MAX_BYTES = 30 * 1024;
export const AM: Actor = { id: 'am', role: 'account-manager' };
export const TL: Actor = { id: 'tl', role: 'technical-lead' };

const NOA = { id: 'noa', name: 'נועה פלד', email: 'noa@customer.test', phone: null, language: 'he', genderForm: 'feminine' } as const;
const AVI = { id: 'avi', name: 'Avi Cohen', email: 'avi@customer.test', phone: null, language: 'en', genderForm: 'masculine' } as const;

export interface Crisis {
  readonly id: string;
  readonly reference: string;
}
export interface Stage {
  readonly engine: TestEngine;
  readonly base: string;
  readonly inbound: InboundStore;
  readonly details: CrisisReadModel;
  /** A crisis of the engine's own, with two contacts: noa reads Hebrew, avi English. */
  readonly open: (more?: Partial<OpenCrisis>) => Promise<Crisis>;
  /** Says a command to the engine; faults when it is refused. */
  readonly say: (crisis: Crisis, actor: Actor, ...commands: readonly Command[]) => Promise<void>;
  readonly path: (crisis: Pick<Crisis, 'id'>, more?: Partial<LinkFacts>) => string;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<{ readonly status: number; readonly html: string; readonly headers: Headers }>;
  readonly post: (path: string, fields: Record<string, string> | string | Uint8Array<ArrayBuffer>, headers?: Record<string, string>) => Promise<{ readonly status: number; readonly html: string; readonly location: string; readonly headers: Headers }>;
  /** Lets the relay rest from here on, so that a test may claim facts itself. */
  readonly rest: () => Promise<void>;
  /** Waits until nothing that was said waits to be relayed. */
  readonly relayed: () => Promise<void>;
  readonly duties: (crisis: Crisis, kind: string) => Promise<readonly { readonly state: string; readonly dueAt: number | null }[]>;
  /** Crises that stand in tables only: what is said to them waits, as when the engine is away. */
  readonly away: Set<string>;
  readonly stop: () => Promise<void>;
}

export async function startStage(): Promise<Stage> {
  const engine = await startEngine();
  const { dataSource } = engine.database;
  await seed(engine);
  const inbound = new InboundStore(dataSource);
  const logger = createLogger('test', { write: () => undefined });
  const app = await createPublicApp({
    facts: new PublicFacts(dataSource, () => Date.now()), inbound, profiles: new CustomerProfileStore(dataSource), logger, clock: Date.now, organisation: 'Savyon Cloud', isReady: () => Promise.resolve(true),
    checkLink: (token, purpose, now) => checkLink(token, purpose, { secret: SECRET, now }), byAddress: new RateLimit({ burst: 100_000, perMinute: 1 }), byLink: new RateLimit({ burst: 100_000, perMinute: 1 }),
  });
  await app.listen(0, '127.0.0.1');
  const away = new Set<string>();
  const relay = new InboundRelay({
    inbound, databaseUrl: engine.database.url, logger, pollMs: 100,
    sendCommand: async ({ crisisId, commandId, command, actor }) => {
      if (away.has(crisisId)) throw new Error('no engine has this crisis');
      const parsed = parseCommand(command.type, command.payload);
      return parsed.ok ? engine.gateway.command(crisisId, { commandId, actor, command: parsed.command }) : { ok: false, code: parsed.code, params: parsed.params };
    },
  });
  await relay.start();
  const base = portOf(app);
  return {
    engine, base, inbound, away, details: new CrisisReadModel(dataSource),
    ...acts(engine), ...requests(base),
    rest: () => relay.stop(),
    relayed: () => untilRelayed(engine),
    duties: async (crisis, kind) => {
      const page = await new ObligationReadModel(dataSource).page({ crisisId: crisis.id, limit: 100 });
      return page.ok ? page.items.filter((one) => one.kind === kind) : [];
    },
    stop: async () => {
      await relay.stop();
      app.getHttpServer().closeAllConnections();
      await app.close();
      await engine.stop();
    },
  };
}

const portOf = (app: NestExpressApplication): string => `http://127.0.0.1:${String((app.getHttpServer().address() as AddressInfo).port)}`;

async function seed({ database: { dataSource } }: TestEngine): Promise<void> {
  const staff = new StaffStore(dataSource);
  const calendars = { always: '24x7', extended: 'il-extended', desk: 'il', delivery: 'il-delivery' };
  await staff.saveDesks([{ id: 'il', nameHe: 'מוקד', nameEn: 'Desk', calendars, people: PEOPLE, protocolId: 'standard' }]);
  await staff.savePeople([{ id: 'am', name: 'יונתן ברק', email: 'yonatan@savyon.test', roles: ['account-manager'], deskIds: ['il'], language: 'he', passwordHash: null, active: true, unavailableUntil: null }]);
  const customers = new CustomerStore(dataSource);
  await customers.ensureAccount({ id: 'acc-1', name: 'גליל פרש', vip: false, deskId: 'il' });
  await customers.saveContacts([NOA, AVI].map((contact) => ({ ...contact, accountId: 'acc-1' })));
  const { protocols } = await loadProtocols(join(__dirname, '../../../protocols'));
  for (const { protocol: { id, version }, fingerprint, document } of protocols) await new PolicyStore(dataSource).useProtocol({ id, version, fingerprint, document });
}

let number = 0;
function acts(engine: TestEngine): Pick<Stage, 'open' | 'say' | 'path'> {
  return {
    open: async (more = {}) => {
      const payload = opening(Date.now() - 60_000, { summary: 'SECRET-INTERNAL-SUMMARY', reference: `TK-2026-${String(process.pid).slice(-3)}${String(number += 1).padStart(3, '0')}`, account: { id: 'acc-1', name: 'גליל פרש', vip: false }, contacts: [NOA, AVI], ...more });
      const answer = await engine.gateway.open({ commandId: randomUUID(), actor: AM, payload });
      if (!answer.ok) throw new Error(`${answer.code} ${JSON.stringify(answer.params)}`);
      return { id: payload.crisisId, reference: payload.reference };
    },
    say: async (crisis, actor, ...commands) => {
      for (const command of commands) {
        const answer = await engine.gateway.command(crisis.id, { commandId: randomUUID(), actor, command });
        if (!answer.ok) throw new Error(`${command.type}: ${answer.code} ${JSON.stringify(answer.params)}`);
      }
    },
    path: (crisis, more = {}) => `/${more.purpose === 'survey' ? 's' : 'c'}/${signLink({ purpose: 'status', crisisId: crisis.id, contactId: 'noa', cycle: more.purpose === 'survey' ? 1 : 0, expiresAt: Date.now() + 100 * DAY_MS, ...more }, SECRET)}`,
  };
}

function requests(base: string): Pick<Stage, 'get' | 'post'> {
  return {
    get: async (path, headers = {}) => {
      const response = await fetch(`${base}${path.replace(/#.*$/, '')}`, { redirect: 'manual', headers });
      return { status: response.status, html: await response.text(), headers: response.headers };
    },
    post: async (path, fields, headers = {}) => {
      const body = typeof fields === 'string' || fields instanceof Uint8Array ? fields : new URLSearchParams(fields).toString();
      const response = await fetch(`${base}${path}`, { method: 'POST', redirect: 'manual', headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers }, body });
      return { status: response.status, html: await response.text(), location: response.headers.get('location') ?? '', headers: response.headers };
    },
  };
}

async function untilRelayed({ database: { dataSource } }: TestEngine): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const [row] = await dataSource.query("select count(*)::int as waiting from inbound where state = 'queued' and crisis_id in (select id from crisis where account_id = 'acc-1' and summary like 'SECRET%')");
    if (row.waiting === 0) return;
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
  throw new Error('something was never relayed');
}

/** A value of a page's form by the name of its field. */
export function fieldOf(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
}

/** An update as the account manager writes it. */
export function update(more: { readonly contactIds?: readonly string[]; readonly subject?: string; readonly body?: string; readonly substance?: Record<string, unknown>; readonly messageType?: string } = {}): Command {
  const { substance, ...rest } = more;
  return { type: 'send-message', payload: {
    messageType: 'update', contactIds: ['noa'], language: 'he', subject: 'ההזמנות שלכם נכשלות שוב', body: 'מאז 17:14 כמחצית מההזמנות אינן עוברות. אנו מצטערים.\n\nפסקה שנייה.', templateId: null, ...rest,
    substance: { newFacts: ['אזור A פועל'], actions: ['נבדק אם התיקון שלנו הסיר הגבלה מוקדם מדי'], customerCanDo: ['להעביר הזמנות דרך אזור A'], nextUpdateAt: Date.now() + 30 * 60_000, forecast: null, noForecastNextTryAt: null, ...substance },
  } } as Command;
}

/** What makes a fix that has been checked. */
export const REPAIRED: readonly Command[] = [
  { type: 'locate', payload: { where: 'load balancer', note: '' } }, { type: 'contain', payload: { how: 'traffic moved' } },
  { type: 'record-fix', payload: { description: 'timeout restored', restoresOperation: true } }, { type: 'verify-fix', payload: { passed: true, how: 'two hours under load', confirmedByCustomer: false } },
];
