/** Calendars that are published and brought to open crises, and people who cannot be reached: over HTTP, on a real engine. */
import { randomUUID } from 'node:crypto';
import { calendarById } from '#calendar';
import type { CalendarDefinition } from '#calendar';
import { answerSchemas } from '#contracts';
import { StaffStore } from '#persistence';
import { openBody, startApi } from '../support/api';
import type { Client, TestApi } from '../support/api';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
let api: TestApi;
let admin: Client;
let manager: Client;
beforeAll(async () => {
  api = await startApi();
  admin = await api.as('administrator');
  manager = await api.as('incident-manager');
}, 60_000);
afterAll(async () => { await api.stop(); }, 30_000);

const eventsOf = (id: string) => api.engine.store.readEvents(id);
const dutiesOf = async (id: string): Promise<Record<string, any>[]> => (await manager.get(`/api/v1/crises/${id}/obligations?limit=100&state=running,paused,kept,late,missed,cancelled`)).body['items'];
const timelineOf = async (id: string, client = manager): Promise<Record<string, any>[]> => (await client.get(`/api/v1/crises/${id}/timeline?limit=100`)).body['items'];
async function until<T>(read: () => Promise<T>, done: (value: T) => boolean, timeoutMs = 20_000): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const value = await read();
    if (done(value)) return value;
    if (Date.now() > deadline) throw new Error(`Not so within ${String(timeoutMs)} ms; last seen ${JSON.stringify(value)?.slice(0, 2_000)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const ALL_DAY = [['00:00', '24:00']] as const;
/** Open at all hours, so that a test does not depend on the hour it is run at. */
const acme = (version: string, days: CalendarDefinition['days'] = []): CalendarDefinition => ({
  id: 'acme', version: `acme@${version}`, zone: 'Asia/Jerusalem', names: { he: 'אקמי', en: 'Acme' }, source: 'own', coverage: { from: '2024-01-01', to: '2030-12-31' }, days,
  week: { sun: ALL_DAY, mon: ALL_DAY, tue: ALL_DAY, wed: ALL_DAY, thu: ALL_DAY, fri: ALL_DAY, sat: ALL_DAY },
});
const ACME_2 = acme('2', [{ date: '2026-06-01', kind: 'closed', he: 'יום כיף', en: 'Outing', source: 'own' }, { date: '2027-06-01', kind: 'short', he: 'קצר', en: 'Short', source: 'own' }]);
const publish = (calendar: unknown, client = admin) => client.post('/api/v1/admin/calendars', { text: typeof calendar === 'string' ? calendar : JSON.stringify(calendar) });

describe('an own calendar', () => {
  it('is published as a version that never changes', async () => {
    expect(await publish(acme('1'))).toMatchObject({ status: 201, body: { id: 'acme', version: 'acme@1', zone: 'Asia/Jerusalem', name: { en: 'Acme' } } });
    expect(await publish(acme('1'))).toMatchObject({ status: 201 });
    expect(await publish({ ...acme('1'), source: 'another' })).toMatchObject({ status: 409, body: { code: 'calendar.version-exists', params: { version: 'acme@1' } } });
    // The companion that follows from it stands under this version; it may be pinned.
    expect(await publish({ ...acme('1'), id: 'acme-delivery', version: 'acme-delivery@1' })).toMatchObject({ status: 409, body: { code: 'calendar.version-exists' } });
    expect(await publish({ ...acme('1'), id: 'il', version: 'il@2026.1' })).toMatchObject({ status: 422, body: { code: 'calendar.invalid', params: { rule: 'version-taken' } } });
  });

  it('tells every flaw with its line and what to write, in the language of the administrator', async () => {
    const yaml = 'id: acme\nversion: acme@x\nzone: Asia/Nowhere\nnames: { he: א, en: A }\nsource: own\ncoverage: { from: 2026-01-01, to: 2026-12-31 }\nweek: { sun: [["17:00", "09:00"]], mon: [], tue: [], wed: [], thu: [], fri: [] }\ndays: []\n';
    const answer = await publish(yaml);
    expect(answer).toMatchObject({ status: 422, body: { code: 'calendar.invalid', params: { count: 3 } } });
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const { problems } = answer.body as { problems: { field: string; detail: string }[] };
    expect(problems.map((one) => one.field).sort()).toEqual(['week.sat', 'week.sun.0', 'zone']);
    expect(problems.find((one) => one.field === 'zone')?.detail).toMatch(/^יש לתקן בשורה .*3.*IANA/);
    for (const [body, code] of [[{}, 'input.missing'], [{ text: 7 }, 'input.wrong-type'], [{ text: '' }, 'input.empty'], [{ text: 'x', more: 1 }, 'input.unknown-field'], [{ text: 'x'.repeat(250_001) }, 'input.too-long']] as const) {
      expect((await admin.post('/api/v1/admin/calendars', body)).body).toMatchObject({ code });
    }
    expect((await publish('a: &a [*a]')).body).toMatchObject({ code: 'calendar.invalid' });
    expect((await publish(JSON.stringify({ ...acme('7'), names: { he: 'א', en: 'a\u0000' } }))).body).toMatchObject({ code: 'calendar.invalid', field: 'names.en' });
  });

  it('is shown with its week and special days in both languages, and so are built-in and derived ones', async () => {
    expect(await publish(ACME_2)).toMatchObject({ status: 201 });
    const listed: { version: string }[] = [];
    for (let cursor = ''; ;) {
      const page = (await manager.get(`/api/v1/calendars?limit=100${cursor}`)).body;
      listed.push(...(page['items'] as { version: string }[]));
      if (page['nextCursor'] === null) break;
      cursor = `&cursor=${String(page['nextCursor'])}`;
    }
    expect(listed.map((one) => one.version)).toEqual(expect.arrayContaining(['il@2026.1', 'acme@1', 'acme@2']));
    const shown = await manager.get('/api/v1/calendars/acme?year=2026');
    expect(answerSchemas.CalendarDetail.parse(shown.body)).toMatchObject({
      version: 'acme@2', year: 2026, versions: ['acme@1', 'acme@2'], coverage: { from: '2024-01-01', to: '2030-12-31' }, week: { sun: [{ from: '00:00', to: '24:00' }] },
      days: [{ date: '2026-06-01', weekday: 'mon', kind: 'closed', hours: [], name: { he: 'יום כיף', en: 'Outing' } }],
    });
    expect((await manager.get('/api/v1/calendars/acme?year=2027')).body).toMatchObject({ days: [{ kind: 'short', hours: [{ from: '00:00', to: '23:00' }] }] });
    expect((await manager.get('/api/v1/calendars/acme@1?year=2026')).body).toMatchObject({ version: 'acme@1', days: [] });
    expect((await manager.get('/api/v1/calendars/acme-delivery?year=2026')).body).toMatchObject({ version: 'acme-delivery@2', versions: ['acme-delivery@1', 'acme-delivery@2'], week: { fri: [{ from: '09:00', to: '18:00' }] } });
    const il = answerSchemas.CalendarDetail.parse((await manager.get('/api/v1/calendars/il?year=2026')).body);
    expect(il.days.find((day) => day.date === '2026-09-21')).toMatchObject({ kind: 'closed', name: { he: expect.stringMatching(/כיפור/), en: expect.stringMatching(/Kippur/) } });
    expect((await manager.get('/api/v1/calendars/il')).body).toMatchObject({ year: expect.any(Number) });
    expect(await manager.get('/api/v1/calendars/acme?year=2031')).toMatchObject({ status: 422, body: { code: 'calendar.out-of-coverage' } });
    expect(await manager.get('/api/v1/calendars/nobody')).toMatchObject({ status: 404, body: { code: 'calendar.unknown' } });
    expect(await manager.get('/api/v1/calendars/acme?year=soon')).toMatchObject({ status: 400 });
    expect(await api.anonymous.get('/api/v1/calendars/acme')).toMatchObject({ status: 401 });
  });

  it.each(['incident-manager', 'team-lead', 'head-of-service', 'executive', 'auditor'])('is none of the business of a %s', async (role) => {
    const client = await api.as(role);
    expect(await publish(acme('9'), client)).toMatchObject({ status: 403, body: { code: 'permission.denied' } });
    expect(await client.post('/api/v1/admin/calendars/acme/apply', { note: 'x' })).toMatchObject({ status: 403, body: { code: 'permission.denied' } });
  });

  it('refuses to bring an unknown calendar, or one without a word why, to anybody', async () => {
    expect(await admin.post('/api/v1/admin/calendars/nobody/apply', { note: 'x' })).toMatchObject({ status: 404, body: { code: 'calendar.unknown' } });
    expect(await admin.post('/api/v1/admin/calendars/acme/apply', {})).toMatchObject({ status: 400, body: { code: 'input.missing' } });
  });
});

describe('an edited calendar', () => {
  beforeAll(async () => { await publish(ACME_2); });

  async function openedAtAcme(more: Record<string, unknown> = {}): Promise<string> {
    const staff = new StaffStore(api.engine.database.dataSource);
    const demo = await staff.desk('il');
    if (demo === null) throw new Error('no desk');
    await staff.saveDesks([{ ...demo, id: 'acme', calendars: { always: '24x7', extended: 'acme-extended', desk: 'acme', delivery: 'acme-delivery' } }]);
    const head = await api.as('head-of-service');
    const answer = await head.post('/api/v1/crises', openBody({ deskId: 'acme', ...more }));
    expect(answer).toMatchObject({ status: 201 });
    return answer.body['id'] as string;
  }

  it('reaches open crises by an explicit event that says which version, by whom and why; nothing else of the past moves', async () => {
    // In a drill an hour takes a second, so that a duty can be breached, another settled, and a third still be running.
    const id = await openedAtAcme({ impactLevel: 3, drill: { rate: 3_600, startsAt: '2026-03-02T08:00:00Z' } });
    // Nobody ever speaks in this one: its first contact stays open and late.
    const silent = await openedAtAcme({ impactLevel: 3, drill: { rate: 3_600, startsAt: '2026-03-02T08:00:00Z' } });
    const elsewhere = (await manager.post('/api/v1/crises', openBody({ impactLevel: 3 }))).body['id'] as string;
    const kind = async (name: string) => (await dutiesOf(id)).filter((one) => one['kind'] === name);
    await until(() => kind('first-contact'), ([one]) => one?.['breachedAt'] !== null && one !== undefined);
    // Settled: the situation is located, which owes and then settles a stage update by a message.
    expect(await (await api.as('technical-lead')).post(`/api/v1/crises/${id}/locate`, { where: 'db', note: '' })).toMatchObject({ status: 200 });
    await until(() => kind('stage-update'), (list) => list.length === 1);
    const settle = await (await api.as('account-manager')).post(`/api/v1/crises/${id}/send-message`, {
      messageType: 'stage-update', contactIds: [(await manager.get(`/api/v1/crises/${id}`)).body['contacts'][0].id], language: 'en', subject: 'Found', body: 'It is the database.', templateId: null,
      substance: { newFacts: ['It is the database.'], actions: ['We repair it.'], customerCanDo: [], nextUpdateAt: null, forecast: null, noForecastNextTryAt: null },
    });
    expect(settle.body).toMatchObject({ reference: expect.any(String) });
    const before = await dutiesOf(id);
    const [fixBefore] = before.filter((one) => one['kind'] === 'fix');
    const lateOf = async () => (await dutiesOf(silent)).filter((one) => one['kind'] === 'first-contact');
    const [breachedBefore] = await until(lateOf, ([one]) => one !== undefined && one['breachedAt'] !== null);
    expect(breachedBefore).toMatchObject({ state: 'running', settledAt: null });
    const settledBefore = before.filter((one) => one['settledAt'] !== null);
    expect(settledBefore.length).toBeGreaterThan(0);
    expect(fixBefore).toMatchObject({ state: 'running', settledAt: null, breachedAt: null });
    const pastBefore = (await eventsOf(id)).filter((event) => event.type === 'obligation.breached' || event.type === 'obligation.settled').map((event) => JSON.stringify(event));

    // The day after the opening becomes a holiday, and so do two days that decide when fifteen working days have passed.
    const closed = (date: string) => ({ date, kind: 'closed' as const, he: 'חופש', en: 'Holiday', source: 'own' });
    await publish(acme('3', [closed('2026-03-10'), closed('2026-03-11')]));
    expect((await manager.get(`/api/v1/crises/${id}`)).body['calendars']).toMatchObject({ desk: 'acme@2' });
    const applied = await admin.post('/api/v1/admin/calendars/acme/apply', { note: 'Two days off in March' });
    expect(answerSchemas.CalendarApplied.parse(applied.body)).toEqual({ calendarId: 'acme', version: 'acme@3', crises: 2, changed: 2, failed: [] });

    const after = await dutiesOf(id);
    const one = (list: readonly Record<string, any>[], obligationId: unknown) => list.find((duty) => duty['id'] === obligationId);
    expect(Date.parse(one(after, fixBefore?.['id'])?.['dueAt'])).toBe(Date.parse(fixBefore?.['dueAt']) + 2 * DAY_MS);
    expect((await lateOf())[0]).toMatchObject({ state: 'running', settledAt: null, dueAt: breachedBefore?.['dueAt'], breachedAt: breachedBefore?.['breachedAt'] });
    for (const settled of settledBefore) expect(one(after, settled['id'])).toMatchObject({ dueAt: settled['dueAt'], settledAt: settled['settledAt'], state: settled['state'] });
    const events = await eventsOf(id);
    expect(events.filter((event) => event.type === 'obligation.breached' || event.type === 'obligation.settled').map((event) => JSON.stringify(event)).slice(0, pastBefore.length)).toEqual(pastBefore);
    expect(events.filter((event) => event.type === 'calendars.applied')).toMatchObject([{ by: { id: 'dorit', role: 'administrator' }, data: { why: 'edited', note: 'Two days off in March', calendars: { desk: { version: 'acme@3' }, delivery: { version: 'acme-delivery@3' }, extended: { version: 'acme-extended@3' }, always: { version: '24x7@2026.1' } } } }]);
    expect((await manager.get(`/api/v1/crises/${id}`)).body['calendars']).toMatchObject({ desk: 'acme@3', delivery: 'acme-delivery@3' });
    const [line] = (await timelineOf(id)).filter((entry) => entry['type'] === 'calendars.applied');
    expect(JSON.stringify(line)).toMatch(/acme@3/);
    expect(JSON.stringify(line)).toMatch(/dorit/);
    expect(JSON.stringify(line)).toMatch(/Two days off in March/);
    // Another desk's crisis is not concerned.
    expect((await eventsOf(elsewhere)).some((event) => event.type === 'calendars.applied')).toBe(false);
  }, 60_000);

  it('may be brought again and again: crises that have it are left alone', async () => {
    const id = await openedAtAcme();
    await publish(acme('4'));
    const first = await admin.post('/api/v1/admin/calendars/acme/apply', { note: 'again' });
    expect(first.body).toMatchObject({ version: 'acme@4', failed: [] });
    const version = (await manager.get(`/api/v1/crises/${id}`)).body['version'] as number;
    const second = await admin.post('/api/v1/admin/calendars/acme/apply', { note: 'again' });
    expect(second.body).toMatchObject({ crises: first.body['crises'], changed: 0, failed: [] });
    expect((await eventsOf(id)).filter((event) => event.type === 'calendars.applied')).toHaveLength(1);
    expect((await manager.get(`/api/v1/crises/${id}`)).body['version']).toBe(version);
    // New crises begin with the newest version.
    const fresh = await openedAtAcme();
    expect((await manager.get(`/api/v1/crises/${fresh}`)).body['calendars']).toMatchObject({ desk: 'acme@4' });
  });

  it('of a built-in id goes before it, and two administrators at once do not undo each other', async () => {
    const id = (await manager.post('/api/v1/crises', openBody())).body['id'] as string;
    const il = calendarById('il');
    const always = calendarById('24x7');
    if (!il.ok || !always.ok) throw new Error('no built-in calendars');
    expect(await publish({ ...il.calendar, version: 'il@2026.2' })).toMatchObject({ status: 201 });
    expect(await publish({ ...always.calendar, version: '24x7@2026.2' })).toMatchObject({ status: 201 });
    const [one, two] = await Promise.all([admin.post('/api/v1/admin/calendars/il/apply', { note: 'il' }), admin.post('/api/v1/admin/calendars/24x7/apply', { note: 'always' })]);
    expect([one.body['failed'], two.body['failed']]).toEqual([[], []]);
    expect((await manager.get(`/api/v1/crises/${id}`)).body['calendars']).toEqual({ always: '24x7@2026.2', desk: 'il@2026.2', extended: 'il-extended@2026.2', delivery: 'il-delivery@2026.2' });
  });

  it('that does not reach as far as the crisis is not applied, and says so', async () => {
    const id = await openedAtAcme();
    await publish({ ...acme('5'), coverage: { from: '2024-01-01', to: '2024-12-31' } });
    const answer = await admin.post('/api/v1/admin/calendars/acme/apply', { note: 'too short' });
    expect(answer.body['changed']).toBe(0);
    expect(answer.body['failed']).toContainEqual({ crisisId: id, reference: expect.stringMatching(/^TK-/), code: 'calendar.out-of-coverage' });
    await publish(acme('6'));
    expect((await admin.post('/api/v1/admin/calendars/acme/apply', { note: 'mended' })).body['failed']).toEqual([]);
  });
});

describe('a person who cannot be reached', () => {
  const soon = (ms = HOUR_MS) => new Date(Date.now() + ms).toISOString();
  const away = (client: Client, personId: string, unavailableUntil: string | null, more: Record<string, string> = {}, reason = 'On a flight') => client.post(`/api/v1/people/${personId}/availability`, { unavailableUntil, reason }, more);

  it('is away in every crisis of his, and his deputy takes over before the duty is missed', async () => {
    const head = await api.as('head-of-service');
    // 1 h to the second: three quarters of the hour of a severity 1 update come after less than a second.
    const drill = (await manager.post('/api/v1/crises', openBody({ impactLevel: 1, drill: { rate: 300 } }))).body['id'] as string;
    const live = (await manager.post('/api/v1/crises', openBody({ impactLevel: 3 }))).body['id'] as string;
    const abroad = (await head.post('/api/v1/crises', openBody({ deskId: 'uk' }))).body['id'] as string;
    const untilAt = soon();
    const answer = await away(await api.as('team-lead'), 'yonatan', untilAt);
    expect(answer.status).toBe(200);
    const set = answerSchemas.AvailabilitySet.parse(answer.body);
    expect(set).toMatchObject({ person: { id: 'yonatan', unavailableUntil: untilAt }, failed: [] });
    expect(set.changed).toBe(set.crises);
    const told = async (id: string) => (await eventsOf(id)).filter((event) => event.type === 'crisis.availability-set');
    expect(await told(live)).toMatchObject([{ by: { id: 'ronit', role: 'team-lead' }, data: { personId: 'yonatan', unavailableUntil: Date.parse(untilAt), reason: 'On a flight' } }]);
    expect(await told(abroad)).toEqual([]);
    // On a drill's own clock the hour is 300 hours.
    const [inDrill] = await told(drill);
    if (inDrill?.type !== 'crisis.availability-set') throw new Error('not told');
    expect(inDrill.data.unavailableUntil ?? 0).toBeGreaterThan(Date.now() + 250 * HOUR_MS);
    const taken = await until(async () => (await eventsOf(drill)).filter((event) => event.type === 'obligation.reassigned'), (list) => list.length > 0);
    expect(taken[0]).toMatchObject({ data: { from: 'yonatan', to: 'tamar', why: 'takeover' } });
    const breaches = (await eventsOf(drill)).filter((event) => event.type === 'obligation.breached' && event.seq < (taken[0]?.seq ?? 0) && event.data.kind === (taken[0]?.type === 'obligation.reassigned' ? taken[0].data.kind : ''));
    expect(breaches).toEqual([]);
    expect((await manager.get('/api/v1/people?limit=100')).body['items']).toContainEqual(expect.objectContaining({ id: 'yonatan', unavailableUntil: untilAt }));
  }, 60_000);

  it('is away from the start in a crisis opened meanwhile', async () => {
    await away(await api.as('team-lead'), 'yonatan', soon());
    const id = (await manager.post('/api/v1/crises', openBody({ impactLevel: 1, drill: { rate: 300 } }))).body['id'] as string;
    const [opened] = await eventsOf(id);
    expect(opened).toMatchObject({ type: 'crisis.opened', data: { unavailable: { yonatan: expect.any(Number) } } });
    const taken = await until(async () => (await eventsOf(id)).filter((event) => event.type === 'obligation.reassigned'), (list) => list.length > 0);
    expect(taken[0]).toMatchObject({ data: { from: 'yonatan', to: 'tamar', why: 'takeover' } });
  }, 60_000);

  it('comes back, and away again: each wish is told once, however often it is sent', async () => {
    const id = (await manager.post('/api/v1/crises', openBody({ impactLevel: 3 }))).body['id'] as string;
    const yonatan = await api.as('yonatan@orot.example.test');
    const untilAt = soon();
    const told = async () => (await eventsOf(id)).flatMap((event) => (event.type === 'crisis.availability-set' ? [event.data.unavailableUntil] : []));
    const key = { 'idempotency-key': randomUUID() };
    expect(await away(yonatan, 'yonatan', untilAt, key)).toMatchObject({ status: 200 });
    expect(await away(yonatan, 'yonatan', untilAt, key)).toMatchObject({ status: 200 });
    expect(await told()).toEqual([Date.parse(untilAt)]);
    expect(await away(yonatan, 'yonatan', null)).toMatchObject({ status: 200, body: { person: { unavailableUntil: null } } });
    expect(await away(yonatan, 'yonatan', untilAt)).toMatchObject({ status: 200 });
    expect(await told()).toEqual([Date.parse(untilAt), null, Date.parse(untilAt)]);
    expect(await away(yonatan, 'yonatan', null, key)).toMatchObject({ status: 409, body: { code: 'idempotency.key-reused' } });
    await away(yonatan, 'yonatan', null);
    const fresh = (await manager.post('/api/v1/crises', openBody({ impactLevel: 3 }))).body['id'] as string;
    const [opened] = await eventsOf(fresh);
    expect(opened?.type === 'crisis.opened' && 'unavailable' in opened.data).toBe(false);
  });

  it.each([
    ['incident-manager', 'amir', 200], ['team-lead', 'amir', 200], ['head-of-service', 'gareth', 200], ['incident-manager', 'gareth', 403], ['account-manager', 'amir', 403], ['technical-lead', 'amir', 200],
    ['executive', 'amir', 403], ['administrator', 'amir', 403], ['auditor', 'amir', 403], ['executive', 'noga', 200], ['auditor', 'samuel', 200],
  ])('may be told so: %s about %s is answered %i', async (role, personId, status) => {
    expect((await away(await api.as(role), personId, null)).status).toBe(status);
  });

  it('bad input is a clear problem', async () => {
    const lead = await api.as('team-lead');
    const code = async (personId: string, body: unknown, more: Record<string, string> = {}) => (await lead.post(`/api/v1/people/${personId}/availability`, body, more)).body['code'];
    expect(await code('nobody', { unavailableUntil: null })).toBe('person.not-found');
    expect(await code('%00', { unavailableUntil: null })).toBe('person.not-found');
    expect(await code('amir', { unavailableUntil: '2020-01-01T00:00:00Z' })).toBe('instant.past');
    expect(await code('amir', { unavailableUntil: '2027-01-01T00:00:00' })).toBe('instant.offset-required');
    expect(await code('amir', { unavailableUntil: '9999-01-01T00:00:00Z' })).toBe('instant.absurd');
    expect(await code('amir', {})).toBe('input.missing');
    expect(await code('amir', { unavailableUntil: null, until: 1 })).toBe('input.unknown-field');
    expect(await code('amir', { unavailableUntil: null }, { 'idempotency-key': '' })).toBe('idempotency.key-missing');
    expect(await code('amir', { unavailableUntil: null }, { 'idempotency-key': 'a b' })).toBe('idempotency.key-invalid');
    expect((await api.anonymous.post('/api/v1/people/amir/availability', { unavailableUntil: null })).status).toBe(401);
    const lines = (await admin.get('/api/v1/admin/audit?limit=100')).body['items'] as { action: string; code: string }[];
    expect(lines).toContainEqual(expect.objectContaining({ action: 'set-person-availability', code: 'instant.past' }));
  });
});

describe('the calendar of a person', () => {
  it('is chosen by himself, by those who steer, or by the administrator, and must exist', async () => {
    const choose = (client: Client, personId: string, calendarId: string | null) => client.post(`/api/v1/people/${personId}/calendar`, { calendarId });
    const yonatan = await api.as('yonatan@orot.example.test');
    expect(await choose(yonatan, 'yonatan', 'il')).toMatchObject({ status: 200, body: { id: 'yonatan', calendar: 'il' } });
    expect((await yonatan.get('/api/v1/me')).body).toMatchObject({ calendar: 'il' });
    expect(await choose(yonatan, 'yonatan', 'nowhere')).toMatchObject({ status: 404, body: { code: 'calendar.unknown' } });
    expect(await choose(admin, 'yonatan', 'il-extended')).toMatchObject({ status: 200, body: { calendar: 'il-extended' } });
    expect(await choose(await api.as('team-lead'), 'yonatan', null)).toMatchObject({ status: 200, body: { calendar: null } });
    expect(await choose(yonatan, 'amir', 'il')).toMatchObject({ status: 403 });
    expect(await choose(await api.as('auditor'), 'amir', 'il')).toMatchObject({ status: 403 });
  });
});
