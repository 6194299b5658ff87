/** Delivery against a real PostgreSQL and a real SMTP server that misbehaves on order. */
import { createLogger } from '#observability';
import type { CalendarDefinition } from '#calendar';
import { CrisisStore, InboundStore, OutboxStore, PolicyStore, StaffStore } from '#persistence';
import type { OutboxRecord } from '#persistence';
import { DeskZones, InboundRelay, MailCatcher, MailRenderer, OutboxDispatcher, SmtpMailer } from '#delivery';
import type { DeliveryReport, InboundAnswer, InboundCommand, Mailer, Told } from '#delivery';
import { StaffHours } from '../../apps/worker/src/staff-hours';
import { batchOf, customerDraft, noted } from '../support/crisis-batches';
import { insertCrisis, insertQueued } from '../support/crisis-rows';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';
import { ScriptedSmtp } from '../support/scripted-smtp';

const logger = createLogger('test', { write: () => undefined });
let database: FreshDatabase;
let smtp: ScriptedSmtp;
let smtpUrl: string;
let outbox: OutboxStore;
const stops: (() => Promise<void> | void)[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  await new StaffStore(database.dataSource).savePeople([
    { id: 'yonatan', name: 'Yonatan Regev', email: 'yonatan@staff.test', roles: ['account-manager'], deskIds: [], language: 'he', passwordHash: null, active: true, unavailableUntil: null },
    { id: 'gone', name: 'Left Long Ago', email: 'gone@staff.test', roles: [], deskIds: [], language: 'en', passwordHash: null, active: false, unavailableUntil: null },
  ]);
});
afterAll(async () => database.drop());
beforeEach(async () => {
  await database.dataSource.query('delete from outbox');
  smtp = new ScriptedSmtp();
  smtpUrl = await smtp.start();
  outbox = new OutboxStore(database.dataSource);
});
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
  await smtp.stop();
});

interface Setup {
  readonly mailer?: Mailer;
  readonly reportDelivery?: (report: DeliveryReport) => Promise<Told>;
  readonly leaseMs?: number;
  readonly silenceTimeoutMs?: number;
  readonly listen?: boolean;
  readonly hours?: StaffHours;
  readonly zoneOf?: (crisisId: string) => Promise<string>;
}

function dispatcher(setup: Setup = {}): { readonly started: Promise<void>; readonly one: OutboxDispatcher; readonly reports: DeliveryReport[] } {
  const reports: DeliveryReport[] = [];
  const staff = new StaffStore(database.dataSource);
  const mailer = setup.mailer ?? new SmtpMailer({ smtpUrl, connectTimeoutMs: 1_000, silenceTimeoutMs: setup.silenceTimeoutMs ?? 1_000, attemptTimeoutMs: 5_000 });
  const renderer = new MailRenderer({
    mailFrom: 'Savyon Cloud <care@savyon.test>', apiUrl: 'http://staff.test', findPerson: (id) => staff.person(id),
    statusUrl: (facts) => `http://pages.test/c/${facts.contactId}.${String(Math.round((facts.expiresAt - Date.now()) / 86_400_000))}d`,
    passwordUrl: (resetId) => Promise.resolve(resetId === 'over' ? null : `http://staff.test/new-password#tkr_${resetId}`),
    surveyUrl: (facts) => `http://pages.test/s/${facts.contactId}.${String(facts.cycle)}`,
    ...(setup.zoneOf === undefined ? {} : { zoneOf: setup.zoneOf }),
  });
  const one = new OutboxDispatcher({
    outbox, databaseUrl: setup.listen === true ? database.url : null, mailer, render: (record) => renderer.render(record.payload), logger, pollMs: 50,
    reportDelivery: setup.reportDelivery ?? (async (report) => { reports.push(report); return { ok: true }; }),
    ...(setup.hours === undefined ? {} : { quietUntil: (record: OutboxRecord) => setup.hours?.quietUntil(record.payload) ?? Promise.resolve(null) }),
    ...(setup.leaseMs === undefined ? {} : { leaseMs: setup.leaseMs }),
  });
  stops.push(() => mailer.close(), () => one.stop());
  return { one, started: one.start(), reports };
}

async function until<T>(read: () => Promise<T> | T, done: (value: T) => boolean, timeoutMs = 10_000): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const value = await read();
    if (done(value)) return value;
    if (Date.now() > deadline) throw new Error(`Not so within ${String(timeoutMs)} ms; last seen ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const settled = (key: string): Promise<OutboxRecord | null> => until(() => outbox.byKey(key), (row) => row !== null && row.settledAt !== null);

describe('a message to a customer', () => {
  it('leaves once, with a Message-ID of its own that stays the same, and is reported to its crisis', async () => {
    const crisis = await insertCrisis(database.dataSource);
    const draft = await insertQueued(database.dataSource, crisis, {
      email: 'noa@customer.test', params: { subject: 'הזמנות\r\nBcc: evil@test', body: 'Line <b>one</b>\n\nLine two', language: 'en', nextUpdateAt: Date.parse('2026-09-10T16:00:00Z'), by: 'yonatan' },
    });
    const { reports } = dispatcher();
    expect(await settled(draft.key)).toMatchObject({ state: 'sent', attempts: 1 });
    await until(() => reports.length, (count) => count === 1);
    expect(reports[0]).toMatchObject({ crisisId: crisis.id, messageId: draft.messageId, outcome: 'sent', commandId: `delivery/${draft.key}/sent` });
    expect(await until(() => outbox.byKey(draft.key), (row) => row?.reportedAt !== null)).toMatchObject({ state: 'sent' });
    await pause(200);
    expect(smtp.countFor('noa@customer.test')).toBe(1);
    const raw = smtp.received[0]?.raw ?? '';
    expect(raw).toMatch(/^Message-ID: <[0-9a-f]{40}@savyon\.test>/m);
    expect(raw).toContain('Reply-To: Yonatan Regev <yonatan@staff.test>');
    expect(raw).not.toMatch(/^Bcc:/m);
    const body = raw.replace(/=\r\n/g, ''); // soft line breaks of quoted-printable
    expect(body).toContain('Line &lt;b&gt;one&lt;/b&gt;');
    expect(body.match(/http:\/\/pages\.test\/c\/[\w-]+\.180d/g)).toHaveLength(2); // text and HTML
    expect(body).toContain('19:00'); // 16:00 UTC told in Jerusalem time
  });

  it('becomes unknown when the server took the data and dropped the line, and is never sent again', async () => {
    const crisis = await insertCrisis(database.dataSource);
    const draft = await insertQueued(database.dataSource, crisis, { email: 'drop@customer.test' });
    smtp.meet('drop@customer.test', 'drop-after-data');
    const { reports } = dispatcher();
    expect(await settled(draft.key)).toMatchObject({ state: 'unknown' });
    await until(() => reports.length, (count) => count === 1);
    expect(reports[0]).toMatchObject({ outcome: 'unknown' });
    smtp.meet('drop@customer.test', 'accept');
    await pause(400);
    expect(smtp.countFor('drop@customer.test')).toBe(1);
    expect(await outbox.byKey(draft.key)).toMatchObject({ state: 'unknown', attempts: 1 });
  });

  it('becomes unknown when the server took the data and fell silent', async () => {
    const draft = await insertQueued(database.dataSource, await insertCrisis(database.dataSource), { email: 'hang@customer.test' });
    smtp.meet('hang@customer.test', 'hang-after-data');
    dispatcher({ silenceTimeoutMs: 300 });
    expect(await settled(draft.key)).toMatchObject({ state: 'unknown' });
    expect(smtp.countFor('hang@customer.test')).toBe(1);
  });

  it.each(['defer-recipient', 'defer-data', 'drop-before-data'] as const)('is tried again later after %s, and then leaves once', async (how) => {
    const draft = await insertQueued(database.dataSource, await insertCrisis(database.dataSource), { email: 'later@customer.test' });
    smtp.meet('later@customer.test', how);
    dispatcher();
    const waiting = await until(() => outbox.byKey(draft.key), (row) => row !== null && row.nextAttemptAt !== null && row.state === 'queued');
    expect(waiting).toMatchObject({ attempts: 1, settledAt: null });
    expect((waiting?.nextAttemptAt ?? 0) - Date.now()).toBeGreaterThan(2_000);
    smtp.meet('later@customer.test', 'accept');
    await database.dataSource.query('update outbox set next_attempt_at = now() where key = $1', [draft.key]);
    expect(await settled(draft.key)).toMatchObject({ state: 'sent', attempts: 2 });
    expect(smtp.countFor('later@customer.test')).toBe(how === 'defer-data' ? 2 : 1);
  });

  it('is tried again while nobody answers at the server’s address, and failed for good after twelve attempts', async () => {
    const draft = await insertQueued(database.dataSource, await insertCrisis(database.dataSource), { email: 'away@customer.test' });
    await smtp.stop();
    const { reports } = dispatcher();
    await until(() => outbox.byKey(draft.key), (row) => row?.attempts === 1 && row.state === 'queued');
    await database.dataSource.query('update outbox set attempts = 11, next_attempt_at = now() where key = $1', [draft.key]);
    expect(await settled(draft.key)).toMatchObject({ state: 'failed', attempts: 12 });
    await until(() => reports.length, (count) => count === 1);
    expect(reports[0]).toMatchObject({ outcome: 'failed' });
    smtp = new ScriptedSmtp();
    await smtp.start();
  });

  it.each(['refuse-recipient', 'refuse-data'] as const)('is failed at once after %s', async (how) => {
    const draft = await insertQueued(database.dataSource, await insertCrisis(database.dataSource), { email: 'no@customer.test' });
    smtp.meet('no@customer.test', how);
    const { reports } = dispatcher();
    expect(await settled(draft.key)).toMatchObject({ state: 'failed', attempts: 1 });
    await until(() => reports.length, (count) => count === 1);
  });

  it('is told to its crisis again and again until the crisis has heard it', async () => {
    const draft = await insertQueued(database.dataSource, await insertCrisis(database.dataSource), { email: 'report@customer.test' });
    let asked = 0;
    const { one } = dispatcher({ reportDelivery: async () => { asked += 1; throw new Error('the workflow is away'); } });
    await settled(draft.key);
    await until(() => asked, (count) => count > 0);
    await one.stop();
    expect(await outbox.byKey(draft.key)).toMatchObject({ state: 'sent', reportedAt: null });
    const { reports } = dispatcher();
    await until(() => outbox.byKey(draft.key), (row) => row?.reportedAt !== null);
    expect(reports).toHaveLength(1);
    expect(smtp.countFor('report@customer.test')).toBe(1);
  });
});

describe('a sender that dies between claim and answer', () => {
  it('leaves a customer’s message unknown and a staff notice to be sent again', async () => {
    const crisis = await insertCrisis(database.dataSource);
    const customer = await insertQueued(database.dataSource, crisis, { email: 'lost@customer.test' });
    const staff = await insertQueued(database.dataSource, crisis, { kind: 'staff', personId: 'yonatan', params: { summary: 'Orders fail', account: 'Galil', severity: 1 } });
    await outbox.claim(10, 'a sender that died', 100);
    await pause(150);
    const { reports } = dispatcher();
    expect(await settled(customer.key)).toMatchObject({ state: 'unknown' });
    expect(await settled(staff.key)).toMatchObject({ state: 'sent' });
    await until(() => reports.length, (count) => count === 1);
    expect(smtp.countFor('lost@customer.test')).toBe(0);
    expect(smtp.countFor('yonatan@staff.test')).toBe(1);
  });

  it('sends nothing when it was held up between claim and sending for longer than its lease', async () => {
    const draft = await insertQueued(database.dataSource, await insertCrisis(database.dataSource), { email: 'frozen@customer.test' });
    let sent = 0;
    const mailer: Mailer = { send: async () => { sent += 1; return { outcome: 'accepted', detail: '' }; }, close: () => undefined };
    const one = new OutboxDispatcher({
      outbox, databaseUrl: null, mailer, logger, pollMs: 50, leaseMs: 200, reportDelivery: async () => ({ ok: true }),
      render: async () => { await pause(400); return { ok: true, mail: { from: 'a@a.test', to: 'b@b.test', raw: Buffer.from('x') } }; },
    });
    stops.push(() => one.stop());
    await one.start();
    expect(await settled(draft.key)).toMatchObject({ state: 'unknown' });
    await pause(500);
    expect(sent).toBe(0);
  });
});

describe('a drill', () => {
  it('keeps words to customers, sends them nowhere, and reports them as said', async () => {
    const id = '6f3f58a4-6a11-4f8e-9a3b-0d5d6a3c0001';
    const draft = customerDraft(id, 'message-2-1', { drill: true });
    await new CrisisStore(database.dataSource).commit(batchOf([noted(1)], { row: { id, reference: 'TK-DRILL-1' }, outbox: [draft] }));
    const { reports } = dispatcher();
    await until(() => reports.length, (count) => count === 1);
    expect(reports[0]).toMatchObject({ messageId: 'message-2-1', outcome: 'sent', detail: 'drill' });
    expect(await outbox.byKey(draft.key)).toMatchObject({ state: 'drill' });
    expect(smtp.connections).toBe(0);
  });

  it('holds back a customer’s message or survey that was queued to be sent all the same', async () => {
    const crisis = await insertCrisis(database.dataSource);
    const message = await insertQueued(database.dataSource, crisis, { drill: true, email: 'real@customer.test' });
    const survey = await insertQueued(database.dataSource, crisis, { drill: true, kind: 'survey', email: 'real@customer.test', params: { cycle: 1, reminder: 0, expireAt: Date.now() + 1e9 } });
    dispatcher();
    expect(await settled(message.key)).toMatchObject({ state: 'suppressed' });
    expect(await settled(survey.key)).toMatchObject({ state: 'suppressed' });
    expect(smtp.connections).toBe(0);
  });

  it('reaches staff, marked in their language', async () => {
    const crisis = await insertCrisis(database.dataSource);
    const draft = await insertQueued(database.dataSource, crisis, { kind: 'staff', drill: true, personId: 'yonatan', params: { summary: 'Orders fail', account: 'Galil', severity: 2 } });
    dispatcher();
    await settled(draft.key);
    const subject = /^Subject: ((?:.*(?:\r?\n[ \t].*)*))/m.exec(smtp.received[0]?.raw ?? '')?.[1] ?? '';
    expect(decodeHeader(subject)).toContain('[תרגיל]');
  });
});

describe('staff notices', () => {
  it('are withheld from a person who has left', async () => {
    const draft = await insertQueued(database.dataSource, await insertCrisis(database.dataSource), { kind: 'staff', personId: 'gone' });
    dispatcher();
    expect(await settled(draft.key)).toMatchObject({ state: 'suppressed' });
    expect(smtp.received).toHaveLength(0);
  });

  it('are sent again when nobody knows whether they arrived', async () => {
    const draft = await insertQueued(database.dataSource, await insertCrisis(database.dataSource), { kind: 'staff', personId: 'yonatan' });
    smtp.meet('yonatan@staff.test', 'drop-after-data');
    dispatcher();
    expect(await until(() => outbox.byKey(draft.key), (row) => row?.nextAttemptAt !== null && row?.state === 'queued')).toMatchObject({ attempts: 1 });
  });
});

describe('mail about one’s own account', () => {
  const queued = async (resetId: string, personId = 'yonatan'): Promise<string> => {
    const key = `account/password-reset/${resetId}`;
    const payload = { key, kind: 'account', personId, template: 'account.password-reset', params: { resetId, expiresAt: Date.now() + 60_000, askedBy: 'login' } };
    await database.dataSource.query("insert into outbox (key, kind, payload, state, attempts) values ($1, 'account', $2, 'queued', 0) on conflict (key) do nothing", [key, payload]);
    return key;
  };

  it('belongs to no crisis, leaves once for its key, carries the link made for it then, and is reported to nobody', async () => {
    const key = await queued('living');
    await queued('living');
    const { reports } = dispatcher();
    expect(await settled(key)).toMatchObject({ state: 'sent', crisisId: null, messageId: null });
    await pause(200);
    expect(smtp.countFor('yonatan@staff.test')).toBe(1);
    const raw = (smtp.received[0]?.raw ?? '').replace(/=\r\n/g, '');
    expect(raw).toContain('http://staff.test/new-password#tkr_living');
    expect(raw).not.toMatch(/^(X-Tikkun-Reference|References):/m);
    expect(reports).toEqual([]);
    expect(JSON.stringify((await outbox.byKey(key))?.payload)).not.toContain('tkr_');
  });

  it('is held back when its link works no longer or its receiver has left, and waits for nobody’s hours', async () => {
    const [over, gone, asked] = [await queued('over'), await queued('kept', 'gone'), await queued('now')];
    dispatcher({ hours: new StaffHours(database.dataSource) });
    expect(await settled(over)).toMatchObject({ state: 'suppressed', lastError: 'the link works no longer' });
    expect(await settled(gone)).toMatchObject({ state: 'suppressed' });
    expect(await settled(asked)).toMatchObject({ state: 'sent' });
  });

  it('is sent again when nobody knows whether it arrived, or its sender died', async () => {
    const key = await queued('twice');
    smtp.meet('yonatan@staff.test', 'drop-after-data');
    const { one } = dispatcher();
    expect(await until(() => outbox.byKey(key), (row) => row?.nextAttemptAt !== null && row?.state === 'queued')).toMatchObject({ attempts: 1 });
    await one.stop();
    await database.dataSource.query('update outbox set next_attempt_at = null');
    await outbox.claim(10, 'a sender that died', 50);
    await pause(100);
    expect((await outbox.expireLeases()).map((row) => row.state)).toEqual(['queued']);
  });
});

describe('quiet hours', () => {
  it('hold back what can wait until the receiver’s open time, never an alarm; the calendar is the person’s own', async () => {
    const tomorrow = Math.floor(Date.now() / 86_400_000 + 1) * 86_400_000;
    const closed: CalendarDefinition['week'] = { sun: [], mon: [], tue: [], wed: [], thu: [], fri: [], sat: [] };
    const day = { date: new Date(tomorrow).toISOString().slice(0, 10), kind: 'normal' as const, intervals: [['07:00', '09:00'] as const], he: 'מחר', en: 'Tomorrow', source: 'test' };
    const calendar: CalendarDefinition = { id: 'rest', version: 'rest@1', zone: 'UTC', names: { he: 'מנוחה', en: 'Rest' }, week: closed, days: [day], coverage: { from: '2024-01-01', to: '2030-12-31' }, source: 'test' };
    await new PolicyStore(database.dataSource).saveCalendar({ id: 'rest', version: 'rest@1', definition: calendar });
    const staff = new StaffStore(database.dataSource);
    await staff.savePeople([{ id: 'dana', name: 'Dana', email: 'dana@staff.test', roles: ['team-lead'], deskIds: [], language: 'en', passwordHash: null, active: true, unavailableUntil: null, calendarId: 'rest' }]);
    const crisis = await insertCrisis(database.dataSource);
    const mail = (template: string, severity: number, personId = 'dana') => insertQueued(database.dataSource, crisis, { kind: 'staff', personId, template, params: { severity, account: 'Galil', summary: 's', kind: 'timed-update' } });
    const waiting = [await mail('staff.review-submitted', 2), await mail('staff.obligation-escalated', 3)];
    const going = [await mail('staff.obligation-escalated', 1), await mail('staff.review-submitted', 2, 'yonatan')];
    let now = Date.now();
    const { one } = dispatcher({ hours: new StaffHours(database.dataSource, () => now) });
    for (const draft of going) expect(await settled(draft.key)).toMatchObject({ state: 'sent' });
    for (const draft of waiting) expect(await until(() => outbox.byKey(draft.key), (row) => row?.state === 'queued' && row.nextAttemptAt !== null)).toMatchObject({ attempts: 0, nextAttemptAt: tomorrow + 7 * 3_600_000, lastError: null });
    await pause(200);
    expect(smtp.countFor('dana@staff.test')).toBe(1);
    await one.stop();
    now = tomorrow + 7 * 3_600_000;
    await database.dataSource.query('update outbox set next_attempt_at = now()');
    dispatcher({ hours: new StaffHours(database.dataSource, () => now) });
    for (const draft of waiting) expect(await settled(draft.key)).toMatchObject({ state: 'sent', attempts: 1 });
  });
});

describe('times in mails', () => {
  it('are told on the clock of the desk that has the crisis', async () => {
    const calendars = { always: '24x7', extended: 'us-extended', desk: 'us', delivery: 'us-delivery' };
    const people = { incidentManager: null, accountManager: null, deputy: null, technicalLead: null, teamLead: null, headOfService: null, executiveSponsor: null };
    await new StaffStore(database.dataSource).saveDesks([{ id: 'desk-1', nameHe: 'ניו יורק', nameEn: 'New York', calendars, protocolId: 'standard', people }]);
    const crisis = await insertCrisis(database.dataSource);
    const draft = await insertQueued(database.dataSource, crisis, { email: 'ny@customer.test', params: { subject: 'Orders', body: 'We found it.', language: 'en', nextUpdateAt: Date.parse('2026-09-10T16:00:00Z'), by: 'yonatan' } });
    const zones = new DeskZones(database.dataSource);
    expect([await zones.ofCrisis(crisis.id), await zones.ofDesk('nowhere'), zones.lastKnown('desk-1'), zones.lastKnown('nowhere')]).toEqual(['America/New_York', 'Asia/Jerusalem', 'America/New_York', null]);
    dispatcher({ zoneOf: (crisisId) => zones.ofCrisis(crisisId) });
    await settled(draft.key);
    expect((smtp.received[0]?.raw ?? '').replace(/=\r\n/g, '')).toMatch(/12:00.*\(New York Time\)/);
  });
});

describe('two dispatchers', () => {
  it('send 200 messages, each exactly once, woken by the database, over a few connections', async () => {
    const crisis = await insertCrisis(database.dataSource);
    smtp.delayMs = 2;
    const first = dispatcher({ listen: true });
    const second = dispatcher({ listen: true });
    await Promise.all([first.started, second.started]);
    const drafts = await Promise.all(Array.from({ length: 200 }, () => insertQueued(database.dataSource, crisis, {})));
    await database.dataSource.query("select pg_notify('tikkun_outbox', '')");
    await until(async () => (await database.dataSource.query("select count(*)::int as n from outbox where state = 'sent' and reported_at is not null"))[0].n as number, (n) => n === 200, 25_000);
    expect(smtp.received).toHaveLength(200);
    expect(new Set(smtp.received.map(({ to }) => to)).size).toBe(200);
    expect(new Set(smtp.received.map(({ raw }) => /^Message-ID: (.+)$/m.exec(raw)?.[1])).size).toBe(200);
    expect(new Set([...first.reports, ...second.reports].map(({ messageId }) => messageId)).size).toBe(200);
    expect(drafts).toHaveLength(200);
    expect(smtp.connections).toBeLessThanOrEqual(12);
  });

  it('waits for the message in hand when told to stop, and leaves the rest queued', async () => {
    const crisis = await insertCrisis(database.dataSource);
    smtp.delayMs = 300;
    const drafts = await Promise.all(Array.from({ length: 30 }, () => insertQueued(database.dataSource, crisis, {})));
    const { one } = dispatcher();
    await until(() => smtp.received.length, (count) => count > 0);
    await one.stop();
    const rows = await Promise.all(drafts.map(({ key }) => outbox.byKey(key)));
    expect(rows.filter((row) => row?.state === 'sending')).toHaveLength(0);
    expect(rows.filter((row) => row?.state === 'sent')).toHaveLength(smtp.received.length);
    expect(rows.some((row) => row?.state === 'queued')).toBe(true);
  });
});

describe('facts from public pages', () => {
  const relay = async (sendCommand: (command: InboundCommand) => Promise<InboundAnswer>, leaseMs = 30_000): Promise<void> => {
    const one = new InboundRelay({ inbound: new InboundStore(database.dataSource), databaseUrl: database.url, sendCommand, logger, pollMs: 50, leaseMs });
    stops.push(() => one.stop());
    await one.start();
  };
  const fact = (id: string) => ({ id, crisisId: '6f3f58a4-6a11-4f8e-9a3b-0d5d6a3c0009', command: { type: 'answer-survey', payload: { cycle: 1 } }, actor: { id: 'noa', role: 'customer' as const } });

  it('reach the crisis under their own id, once', async () => {
    const inbound = new InboundStore(database.dataSource);
    const seen: InboundCommand[] = [];
    await relay(async (command) => { seen.push(command); return { ok: true }; });
    expect(await inbound.enqueue(fact('survey/a'))).toBe(true);
    expect(await inbound.enqueue(fact('survey/a'))).toBe(false);
    await until(() => inbound.byId('survey/a'), (row) => row?.state === 'relayed');
    await pause(150);
    expect(seen).toEqual([{ crisisId: fact('').crisisId, commandId: 'survey/a', command: fact('').command, actor: { id: 'noa', role: 'customer' } }]);
  });

  it('keep the crisis’s refusal, and wait while the crisis cannot be reached', async () => {
    const inbound = new InboundStore(database.dataSource);
    let away = true;
    await relay(async ({ commandId }) => {
      if (commandId === 'survey/refused') return { ok: false, code: 'survey.expired', params: {} };
      if (away) throw new Error('the workflow is away');
      return { ok: true };
    }, 100);
    await inbound.enqueue(fact('survey/refused'));
    await inbound.enqueue(fact('survey/waiting'));
    await until(() => inbound.byId('survey/refused'), (row) => row?.state === 'refused');
    expect(await inbound.byId('survey/refused')).toMatchObject({ refusal: { code: 'survey.expired' } });
    await until(() => inbound.byId('survey/waiting'), (row) => (row?.attempts ?? 0) >= 2);
    away = false;
    await until(() => inbound.byId('survey/waiting'), (row) => row?.state === 'relayed');
  });
});

describe('the mail catcher', () => {
  it('keeps what Tikkun sends and shows it, quickly', async () => {
    const catcher = new MailCatcher({ database: database.dataSource, mailPort: 0, logger });
    await catcher.start();
    stops.push(() => catcher.stop());
    const mailer = new SmtpMailer({ smtpUrl: `smtp://127.0.0.1:${String(catcher.port)}` });
    stops.push(() => mailer.close());
    const raw = (n: number): Buffer => Buffer.from(`From: Care <care@savyon.test>\r\nTo: noa@customer.test\r\nSubject: =?utf-8?B?${Buffer.from(`הודעה ${String(n)}`).toString('base64')}?=\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`שלום ${String(n)} 100%_`).toString('base64')}\r\n`);
    const startedAt = Date.now();
    const verdicts = await Promise.all(Array.from({ length: 300 }, (_, n) => mailer.send({ from: 'care@savyon.test', to: 'noa@customer.test', raw: raw(n) })));
    const perSecond = 300 / ((Date.now() - startedAt) / 1_000);
    expect(verdicts.every(({ outcome }) => outcome === 'accepted')).toBe(true);
    expect(perSecond).toBeGreaterThan(100);
    const first = await catcher.list();
    expect(first.items).toHaveLength(50);
    // A mail that opens somebody's account is for whoever sits at this machine.
    await mailer.send({ from: 'care@savyon.test', to: 'ruth@staff.test', raw: Buffer.from('From: Care <care@savyon.test>\r\nTo: ruth@staff.test\r\nSubject: A new password\r\nContent-Type: text/plain\r\n\r\nhttp://staff.test/new-password#tkr_abc\r\n') });
    const [newest] = (await catcher.list()).items;
    expect(newest).toMatchObject({ subject: 'A new password' });
    expect((await catcher.list(undefined, undefined, false)).items[0]).toEqual(first.items[0]);
    expect((await catcher.list(undefined, 'tkr_a', false)).items).toEqual([]);
    expect([await catcher.get(newest?.id ?? '', false), (await catcher.get(newest?.id ?? ''))?.text]).toEqual([null, expect.stringContaining('tkr_abc')]);
    const second = await catcher.list(first.nextCursor ?? '');
    expect(second.items[0]?.id).not.toBe(first.items[0]?.id);
    const found = await catcher.list(undefined, 'הודעה 123');
    expect(found.items.map(({ subject }) => subject)).toEqual(['הודעה 123']);
    expect((await catcher.list(undefined, '%_')).items).toHaveLength(50);
    const one = await catcher.get(found.items[0]?.id ?? '');
    expect(one).toMatchObject({ from: 'Care <care@savyon.test>', to: ['noa@customer.test'] });
    expect(one?.text).toContain('שלום 123');
    expect((await catcher.raw(found.items[0]?.id ?? ''))?.toString()).toContain('Subject: =?utf-8?B?');
    expect(await catcher.get("1' or true")).toBeNull();
  });
});

function decodeHeader(header: string): string {
  return header.replace(/\?=\s+=\?/g, '?==?').replace(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_all, kind: string, body: string) =>
    (kind.toUpperCase() === 'B' ? Buffer.from(body, 'base64') : Buffer.from(body.replace(/_/g, ' ').replace(/=([0-9A-F]{2})/gi, (_m, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1')).toString('utf8'));
}
