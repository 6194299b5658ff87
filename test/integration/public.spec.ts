/** The public pages over real HTTP and a real PostgreSQL; no workflow and no API anywhere near. */
import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { crisisSnapshot, open } from '#domain';
import type { CrisisClock, CrisisState, SurveyState } from '#domain';
import { signLink } from '#identity';
import type { LinkFacts } from '#identity';
import { createLogger } from '#observability';
import { CustomerProfileStore, InboundStore, runSql, StaffStore } from '#persistence';
import { checkLink } from '../../apps/public/src/check-link';
import { createPublicApp } from '../../apps/public/src/create-public-app';
import { RateLimit } from '../../apps/public/src/rate-limit';
import { PublicFacts, answerKey } from '../../apps/public/src/read/public-facts';
import { insertCrisis } from '../support/crisis-rows';
import type { InsertedCrisis } from '../support/crisis-rows';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';
import { opening } from '../support/opening';

const NOW = Date.parse('2026-11-16T10:00:00Z');
const DAY_MS = 86_400_000;
const PAGE_MAX_BYTES = 30 * 1024;
const logger = createLogger('test', { write: () => undefined });
let database: FreshDatabase;
let inbound: InboundStore;
let app: NestExpressApplication;
let base: string;

beforeAll(async () => {
  database = await freshDatabase();
  inbound = new InboundStore(database.dataSource);
  ({ app, base } = await listen(new PublicFacts(database.dataSource, () => NOW)));
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

async function listen(facts: Pick<PublicFacts, 'survey' | 'status'>, limits = { byAddress: 10_000, byLink: 10_000 }): Promise<{ app: NestExpressApplication; base: string }> {
  const made = await createPublicApp({
    facts, inbound, profiles: new CustomerProfileStore(database.dataSource), logger, clock: () => NOW, checkLink: (token, purpose, now) => checkLink(token, purpose, { secret: SECRET, now }), surveyToken: (grant) => signLink({ purpose: 'survey', ...grant }, SECRET), organisation: 'סביון ענן', isReady: () => runSql(database.dataSource, 'select 1').then(() => true, () => false),
    byAddress: new RateLimit({ burst: limits.byAddress, perMinute: 1 }), byLink: new RateLimit({ burst: limits.byLink, perMinute: 1 }),
  });
  await made.listen(0, '127.0.0.1');
  return { app: made, base: `http://127.0.0.1:${String((made.getHttpServer().address() as AddressInfo).port)}` };
}

const SECRET = 'a secret of 32 characters or more';
function link(facts: Partial<LinkFacts> & { readonly crisisId: string }): string {
  return signLink({ purpose: 'survey', contactId: 'noa', cycle: 1, expiresAt: NOW + 4 * DAY_MS, ...facts }, SECRET);
}

/** A crisis as the engine would have left it, with its survey out to Noa. */
async function crisis(survey: Partial<SurveyState> = {}, more: { readonly drill?: CrisisClock; readonly state?: (state: CrisisState) => CrisisState } = {}): Promise<InsertedCrisis> {
  return insertCrisis(database.dataSource, {
    drill: more.drill ?? null,
    state: (id, reference) => {
      const outcome = open(
        opening(NOW - 3 * DAY_MS, {
          crisisId: id, reference, summary: 'SECRET-INTERNAL-SUMMARY',
          account: { id: 'acc', name: 'גליל פרש', vip: false },
          contacts: [
            { id: 'noa', name: 'Noa Peled', email: 'noa@customer.test', phone: '+972-4-5550142', language: 'he', genderForm: 'feminine' },
            { id: 'avi', name: 'Avi Cohen', email: 'avi@customer.test', phone: null, language: 'en', genderForm: 'masculine' },
          ],
        }),
        { now: NOW - 3 * DAY_MS, actor: { id: 'am', role: 'account-manager' } },
      );
      if (!outcome.ok) throw new Error(`cannot open: ${outcome.code}`);
      const state: CrisisState = {
        ...outcome.state,
        crisis: { ...outcome.state.crisis, drill: more.drill ?? null },
        survey: {
          ...outcome.state.survey, cycle: 1, sendAt: NOW - DAY_MS, expireAt: NOW + 4 * DAY_MS,
          invitations: [{ contactId: 'noa', items: ['CSAT-H', 'TRUST', 'NPS-T', 'J-INT', 'OPEN'], state: 'sent', remindersSent: 0 }, { contactId: 'avi', items: ['CSAT-H', 'TRUST', 'CES', 'J-OUT', 'OPEN'], state: 'sent', remindersSent: 0 }],
          ...survey,
        },
      };
      return crisisSnapshot(more.state === undefined ? state : more.state(state), NOW);
    },
  });
}

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> => fetch(`${base}${path}`, { redirect: 'manual', headers });
const post = (path: string, fields: Record<string, string> | string | Uint8Array, origin = base): Promise<Response> =>
  fetch(`${origin}${path}`, { method: 'POST', redirect: 'manual', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: typeof fields === 'string' || fields instanceof Uint8Array ? fields : new URLSearchParams(fields).toString() });

describe('the survey page', () => {
  it('asks this contact’s questions in his language, from right to left, without script, cookie or outside address', async () => {
    const { id, reference } = await crisis();
    const response = await get(`/s/${link({ crisisId: id })}`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain('<html lang="he" dir="rtl">');
    expect([...html.matchAll(/type="radio" name="([A-Z-]+)" value="(\d+)"/g)].map(([, name]) => name).filter((name, index, all) => all.indexOf(name) === index)).toEqual(['CSAT-H', 'TRUST', 'NPS-T', 'J-INT']);
    expect([...html.matchAll(/name="NPS-T" value="(\d+)"/g)].map(([, value]) => value)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(html).toContain('<textarea id="open" name="OPEN"');
    expect(html).toContain(reference);
    expect(html).toContain('גליל פרש');
    for (const hidden of ['SECRET-INTERNAL-SUMMARY', 'Avi Cohen', 'noa@customer.test', '5550142', '<script', 'http://', 'https://', 'Hila']) expect(html).not.toContain(hidden);
    expect(Buffer.byteLength(html)).toBeLessThan(PAGE_MAX_BYTES);
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-powered-by')).toBeNull();
    const csp = response.headers.get('content-security-policy') ?? '';
    expect(csp).toContain("default-src 'none'");
    expect(csp).not.toContain('unsafe-inline');
    expect(csp).not.toContain('script-src');
    const style = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? '';
    expect(csp).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(html).not.toContain('style="');
  });

  it('turns to English where asked, with the same numbers', async () => {
    const { id } = await crisis();
    const html = await (await get(`/s/${link({ crisisId: id })}?lang=en`)).text();
    expect(html).toContain('<html lang="en" dir="ltr">');
    expect(html).toContain('How satisfied are you with how this event was handled?');
    expect(html).toContain(`?lang=he"`);
    expect(await (await get(`/s/${link({ crisisId: id, contactId: 'avi' })}`)).text()).toContain('<html lang="en" dir="ltr">');
  });

  it('keeps an answer as numbers for the crisis, thanks, and stays as it is on a second press', async () => {
    const { id } = await crisis();
    const path = `/s/${link({ crisisId: id })}`;
    const answered = await post(path, { 'CSAT-H': '2', TRUST: '', 'NPS-T': '10', OPEN: 'להתקשר\r\nלפני שכותבים <b>' });
    expect(answered.status).toBe(303);
    expect(await (await get(answered.headers.get('location') ?? '')).text()).toContain('תודה, התשובות שלכם התקבלו.');
    const kept = await inbound.byId(answerKey(id, 1, 'noa'));
    expect(kept).toMatchObject({
      crisisId: id, state: 'queued', actor: { id: 'noa', role: 'customer' },
      command: { type: 'answer-survey', payload: { cycle: 1, contactId: 'noa', scores: { 'CSAT-H': 2, TRUST: null, 'NPS-T': 10, 'J-INT': null }, open: 'להתקשר\nלפני שכותבים <b>' } },
    });
    const again = await post(path, { 'CSAT-H': '5' });
    expect(again.status).toBe(303);
    expect(await (await get(again.headers.get('location') ?? '')).text()).toContain('כבר עניתם על הסקר הזה');
    expect((await inbound.byId(answerKey(id, 1, 'noa')))?.command).toEqual(kept?.command);
    expect(await (await get(path)).text()).toContain('כבר עניתם');
    expect(await (await get(`/s/${link({ crisisId: id, contactId: 'avi' })}`)).text()).toContain('<textarea');
  });

  it('counts two presses at the same moment once', async () => {
    const { id } = await crisis();
    const path = `/s/${link({ crisisId: id })}`;
    const both = await Promise.all(Array.from({ length: 5 }, (_, n) => post(path, { 'CSAT-H': String(n + 1) })));
    expect(both.every(({ status }) => status === 303)).toBe(true);
    expect(both.filter(({ headers }) => headers.get('location')?.includes('said=thanks'))).toHaveLength(1);
  });

  it.each([
    ['over its time', { expireAt: NOW }, 410], ['ended', { endedAt: NOW - 1 }, 410], ['of an earlier cycle', { cycle: 2 }, 410],
    ['answered before', { invitations: [{ contactId: 'noa', items: ['CSAT-H'], state: 'answered', remindersSent: 1 }] }, 200],
    ['never sent to him', { invitations: [] }, 410],
  ] as const)('is closed when %s, and takes no answer', async (_name, survey, status) => {
    const { id } = await crisis(survey);
    const path = `/s/${link({ crisisId: id })}`;
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain('<form');
    expect((await post(path, { 'CSAT-H': '5' })).status).toBe(303);
    expect(await inbound.byId(answerKey(id, 1, 'noa'))).toBeNull();
  });

  it('tells nothing to a wrong, foreign, altered or expired link', async () => {
    const { id } = await crisis();
    const good = link({ crisisId: id });
    for (const token of ['x', `${good}x`, link({ crisisId: id, purpose: 'status' }), link({ crisisId: '00000000-0000-4000-8000-000000000000' }), link({ crisisId: id, contactId: 'nobody' }), link({ crisisId: "1' or true" }), '%00', '%FF%FE']) {
      for (const response of [await get(`/s/${token}`), await post(`/s/${token}`, { 'CSAT-H': '5' })]) {
        const html = await response.text();
        expect([400, 404]).toContain(response.status);
        expect(html).toContain('<!doctype html>');
        for (const hidden of ['גליל', 'TK-', 'noa', 'Error', 'stack', 'invalid input']) expect(html).not.toContain(hidden);
      }
    }
    const expired = await get(`/s/${link({ crisisId: id, expiresAt: NOW })}`);
    expect(expired.status).toBe(410);
    expect(await expired.text()).not.toContain('גליל');
  });

  it('shows what was typed again, with the reason, when the words are too long, nothing was answered, or a number is off its scale', async () => {
    const { id } = await crisis();
    const path = `/s/${link({ crisisId: id })}?lang=en`;
    const long = `${'א'.repeat(4_100)}<script>`;
    const tooLong = await post(path, { 'CSAT-H': '3', OPEN: long });
    const html = await tooLong.text();
    expect(tooLong.status).toBe(422);
    expect(html).toContain(`${'א'.repeat(4_100)}&lt;script&gt;`);
    expect(html).toContain('name="CSAT-H" value="3" checked');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('4108');
    const empty = await post(path, { 'CSAT-H': '', OPEN: '  \r\n ' });
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain('Nothing has been answered yet');
    for (const value of ['6', '0', '-1', '4.5', '1e1', 'NaN', '٣']) expect((await post(path, { 'CSAT-H': value })).status).toBe(422);
    expect(await inbound.byId(answerKey(id, 1, 'noa'))).toBeNull();
    expect((await post(path, { CES: '7', 'CSAT-H': '3' })).status).toBe(303); // a question not asked is not heard
    expect((await inbound.byId(answerKey(id, 1, 'noa')))?.command.payload).toMatchObject({ scores: { 'CSAT-H': 3 } });
    expect(JSON.stringify(await inbound.byId(answerKey(id, 1, 'noa')))).not.toContain('CES');
  });

  it('refuses what is no text, is too large, or is no form, in a page', async () => {
    const { id } = await crisis();
    const path = `/s/${link({ crisisId: id })}?lang=en`;
    expect((await post(path, 'OPEN=%FF%FE')).status).toBe(400);
    expect((await post(path, 'OPEN=%E0%A4')).status).toBe(400);
    expect((await post(path, Uint8Array.from([0x4f, 0x3d, 0xff]))).status).toBe(400);
    const large = await post(path, `OPEN=${'x'.repeat(70_000)}`);
    expect(large.status).toBe(413);
    expect(await large.text()).toContain('Go back');
    expect((await fetch(`${base}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"CSAT-H":5}' })).status).toBe(400);
    expect(await inbound.byId(answerKey(id, 1, 'noa'))).toBeNull();
    expect((await post(path, `OPEN=${encodeURIComponent('a\u0000b\u0007c')}`)).status).toBe(303);
    expect((await inbound.byId(answerKey(id, 1, 'noa')))?.command.payload).toMatchObject({ open: 'abc' });
  });

  it('of a drill is found from the status page, which is all that a drill gives to the customer; of a live crisis only by mail', async () => {
    const status = (crisisId: string, more = ''): string => `/c/${link({ crisisId, purpose: 'status', cycle: 0 })}${more}`;
    const clock = { rate: 2_000, realOrigin: NOW - 1_000, virtualOrigin: NOW - DAY_MS };
    const drill = await crisis({ expireAt: NOW + 200 * DAY_MS }, { drill: clock });
    expect(await (await get(status(drill.id))).text()).toMatch(/זהו תרגיל[^]*\/survey\?lang=he"[^]*אל הסקר/);
    const onward = await get(status(drill.id, '/survey?lang=en'));
    const survey = await get(onward.headers.get('location') ?? '');
    expect([onward.status, survey.status]).toEqual([303, 200]);
    expect(await survey.text()).toContain('How satisfied are you with how this event was handled?');
    await post((onward.headers.get('location') ?? '').split('?')[0] ?? '', { 'CSAT-H': '1' });
    expect((await inbound.byId(answerKey(drill.id, 1, 'noa')))?.command.payload).toMatchObject({ scores: { 'CSAT-H': 1 } });
    const live = await crisis();
    expect(await (await get(status(live.id))).text()).not.toContain('/survey?');
    expect((await get(status(live.id, '/survey'))).status).toBe(404);
  });

  it('marks a drill, and reads its time on the drill’s own clock', async () => {
    const clock = { rate: 100, realOrigin: NOW - DAY_MS, virtualOrigin: NOW - DAY_MS };
    const over = await crisis({ expireAt: NOW + 4 * DAY_MS }, { drill: clock });
    expect((await get(`/s/${link({ crisisId: over.id })}`)).status).toBe(410);
    const running = await crisis({ expireAt: NOW + 200 * DAY_MS }, { drill: clock });
    expect(await (await get(`/s/${link({ crisisId: running.id })}`)).text()).toContain('זהו תרגיל');
  });

  it('hands the answers back to be sent again while the database is away', async () => {
    const { id } = await crisis();
    const away = await listen({ survey: () => Promise.reject(new Error('password authentication failed')), status: () => Promise.reject(new Error('away')) });
    const path = `/s/${link({ crisisId: id })}?lang=en`;
    const response = await post(path, { 'CSAT-H': '4', OPEN: 'kept "words" <i>' }, away.base);
    const html = await response.text();
    await away.app.close();
    expect(response.status).toBe(503);
    expect(html).toContain('name="OPEN" value="kept &quot;words&quot; &lt;i&gt;"');
    expect(html).toContain('name="CSAT-H" value="4"');
    expect(html).not.toContain('password');
  });

  it('slows down whoever asks too often, by link and by address, and remembers only so many', async () => {
    const { id } = await crisis();
    const limited = await listen(new PublicFacts(database.dataSource, () => NOW), { byAddress: 100, byLink: 3 });
    const statuses: number[] = [];
    for (let n = 0; n < 5; n += 1) statuses.push((await fetch(`${limited.base}/s/${link({ crisisId: id })}`)).status);
    const other = await fetch(`${limited.base}/s/${link({ crisisId: id, contactId: 'avi' })}`);
    await limited.app.close();
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    expect(other.status).toBe(200);
    const limit = new RateLimit({ burst: 1, perMinute: 60, maxKeys: 100 });
    for (let n = 0; n < 1_000; n += 1) limit.allows(String(n), NOW);
    expect(limit.size).toBe(100);
    expect([limit.allows('x', NOW), limit.allows('x', NOW), limit.allows('x', NOW + 1_000)]).toEqual([true, false, true]);
  });
});

describe('the status page', () => {
  it('tells a contact what was written to him, when we write next, and nothing written to others', async () => {
    const { id } = await crisis({}, { state: (state) => ({ ...state, fix: { ...state.fix, locatedAt: NOW - 2 * DAY_MS, containedAt: NOW - DAY_MS } }) });
    const insert = (n: number, contactId: string, more: { readonly body: string; readonly at: number; readonly delivery?: string; readonly nextUpdateAt?: number | null }) => database.dataSource.query(
      `insert into message (crisis_id, id, contact_id, type, language, subject, body, substance, counting, by_id, at, delivery, version) values ($1, $2, $3, 'update', 'he', $4, $5, $6, '{}', 'am', $7, $8, $9)`,
      [id, `message-${String(n)}-1`, contactId, `נושא ${String(n)}`, more.body, JSON.stringify({ newFacts: [], actions: [], customerCanDo: [], nextUpdateAt: more.nextUpdateAt ?? null, forecast: { p50At: NOW + 3_600_000, p90At: NOW + 7_200_000 }, noForecastNextTryAt: null }), new Date(more.at), more.delivery ?? 'sent', n]);
    await insert(1, 'noa', { body: 'ראשון', at: NOW - 2 * DAY_MS });
    await insert(2, 'noa', { body: 'שני <script>alert(1)</script>\n\nפסקה', at: NOW - 3_600_000, nextUpdateAt: NOW + 1_800_000 });
    await insert(3, 'avi', { body: 'FOR-AVI-ONLY', at: NOW - 1_800_000 });
    await insert(4, 'noa', { body: 'NEVER-ARRIVED', at: NOW - 900_000, delivery: 'failed' });
    const response = await get(`/c/${link({ crisisId: id, purpose: 'status' })}`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain('<h1><bdi>נושא 2</bdi></h1>');
    expect(html).toContain('12:30'); // 10:30 UTC in Jerusalem in November
    expect(html).toContain('שני &lt;script&gt;');
    expect(html).toContain('ראשון');
    expect(html).toMatch(/aria-current="step">מתקנים</);
    for (const hidden of ['FOR-AVI-ONLY', 'NEVER-ARRIVED', 'SECRET-INTERNAL', 'Avi', '<script']) expect(html).not.toContain(hidden);
    expect(Buffer.byteLength(html)).toBeLessThan(PAGE_MAX_BYTES);
    expect((await get(`/c/${link({ crisisId: id, purpose: 'survey' })}`)).status).toBe(404);
    const [version, payload, signature] = link({ crisisId: id, purpose: 'status' }).split('.');
    const forAvi = Buffer.from(Buffer.from(payload ?? '', 'base64url').toString().replace('noa', 'avi')).toString('base64url');
    expect(forAvi).not.toBe(payload);
    expect((await get(`/c/${[version, forAvi, signature].join('.')}`)).status).toBe(404);
    expect((await get(`/c/${link({ crisisId: id, purpose: 'status', expiresAt: NOW })}`)).status).toBe(404);
  });

  it('tells times on the clock of the desk that has the matter, and names it', async () => {
    const calendars = { always: '24x7', extended: 'uk-extended', desk: 'uk', delivery: 'uk-delivery' };
    await new StaffStore(database.dataSource).saveDesks([{ id: 'leeds', nameHe: 'לידס', nameEn: 'Leeds', calendars, protocolId: 'standard', people: opening(NOW).people }]);
    const london = await listen(new PublicFacts(database.dataSource, () => NOW));
    try {
      const { id } = await crisis({}, { state: (state) => ({ ...state, crisis: { ...state.crisis, deskId: 'leeds' } }) });
      await database.dataSource.query(
        `insert into message (crisis_id, id, contact_id, type, language, subject, body, substance, counting, by_id, at, delivery, version) values ($1, 'm', 'noa', 'update', 'en', 'S', 'B', $2, '{}', 'am', $3, 'sent', 1)`,
        [id, JSON.stringify({ nextUpdateAt: NOW + 1_800_000 }), new Date(NOW - DAY_MS)]);
      const page = async (path: string) => (await fetch(`${london.base}${path}`)).text();
      const english = await page(`/c/${link({ crisisId: id, purpose: 'status' })}?lang=en`);
      expect(english).toContain('10:30'); // 10:30 UTC is 10:30 in London in November
      expect(english).toContain('Times are told in <bdi>United Kingdom Time</bdi>.');
      expect(await page(`/s/${link({ crisisId: id })}`)).toContain('השעות לפי <bdi>שעון בריטניה</bdi>.');
    } finally {
      await london.app.close();
    }
  });

  it('owns up when the time told has passed without a word, and before anything was written', async () => {
    const { id } = await crisis();
    const silent = await (await get(`/c/${link({ crisisId: id, purpose: 'status' })}?lang=en`)).text();
    expect(silent).toContain('We have not written to you yet.');
    // Nobody wrote yet, but first contact is due: that is when he hears.
    expect(silent).toContain('be in touch with you by');
    await database.dataSource.query(
      `insert into message (crisis_id, id, contact_id, type, language, subject, body, substance, counting, by_id, at, delivery, version) values ($1, 'm', 'noa', 'update', 'en', 'S', 'B', $2, '{}', 'am', $3, 'sent', 1)`,
      [id, JSON.stringify({ nextUpdateAt: NOW - 60_000 }), new Date(NOW - DAY_MS)]);
    expect(await (await get(`/c/${link({ crisisId: id, purpose: 'status' })}?lang=en`)).text()).toContain('have not yet');
  });
});

describe('everything else', () => {
  it('is a page that tells nothing', async () => {
    const response = await get('/anything/else', { 'accept-language': 'en' });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('There is no page at this address');
  });

  it('says whether it lives and whether it can serve', async () => {
    expect((await get('/health/live')).status).toBe(200);
    expect((await get('/health/ready')).status).toBe(200);
  });
});
