/** The look of the customer pages: set over HTTP by an administrator, seen on the page of a customer. */
import type { AddressInfo } from 'node:net';
import { answerSchemas, LOGO_MAX_BYTES } from '#contracts';
import { signLink } from '#identity';
import { createLogger } from '#observability';
import { CustomerProfileStore, InboundStore } from '#persistence';
import { checkLink } from '../../apps/public/src/check-link';
import { createPublicApp } from '../../apps/public/src/create-public-app';
import { RateLimit } from '../../apps/public/src/rate-limit';
import { PublicFacts } from '../../apps/public/src/read/public-facts';
import { openBody, startApi } from '../support/api';
import type { Answer, Client, TestApi } from '../support/api';

const SECRET = 'x'.repeat(40);
const DAY_MS = 86_400_000;
let api: TestApi;
let admin: Client;
let pages: { readonly base: string; readonly close: () => Promise<void> };
/** The customer pages keep a look for half a minute; the test's clock goes past it. */
let laterMs = 0;

beforeAll(async () => {
  api = await startApi({ TIKKUN_MAIL_FROM: 'Savyon Cloud <care@example.test>' });
  admin = await api.as('administrator');
  const { dataSource } = api.engine.database;
  const clock = (): number => Date.now() + laterMs;
  const app = await createPublicApp({
    facts: new PublicFacts(dataSource, clock), inbound: new InboundStore(dataSource), profiles: new CustomerProfileStore(dataSource), logger: createLogger('test', { write: () => undefined }), clock, organisation: 'Savyon Cloud',
    isReady: () => Promise.resolve(true), checkLink: (token, purpose, now) => checkLink(token, purpose, { secret: SECRET, now }), byAddress: new RateLimit({ burst: 1_000, perMinute: 1 }), byLink: new RateLimit({ burst: 1_000, perMinute: 1 }),
  });
  await app.listen(0, '127.0.0.1');
  pages = { base: `http://127.0.0.1:${String((app.getHttpServer().address() as AddressInfo).port)}`, close: async () => { app.getHttpServer().closeAllConnections(); await app.close(); } };
}, 60_000);
afterAll(async () => { await pages.close(); await api.stop(); }, 30_000);

const set = (body: unknown, client = admin): Promise<Answer> => client.put('/api/v1/admin/brand', body);
const look = (more: object = {}): object => ({ nameHe: 'סביון ענן', nameEn: 'Savyon', accentLight: '#1b5e4a', accentDark: '#7fd1b5', logo: null, ...more });
const svg = (inside: string): string => `data:image/svg+xml;base64,${Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`).toString('base64')}`;

async function crisisAt(deskId: string): Promise<string> {
  const opened = await (await api.as('head-of-service')).post('/api/v1/crises', openBody({ deskId, account: { name: `Galil ${deskId}` } }));
  expect(opened.status).toBe(201);
  return opened.body['id'] as string;
}
async function pageOf(crisisId: string, language: 'he' | 'en'): Promise<string> {
  const { contacts: [contact] } = (await (await api.as('head-of-service')).get(`/api/v1/crises/${crisisId}`)).body as { contacts: [{ id: string }] };
  const link = signLink({ purpose: 'status', crisisId, contactId: contact.id, cycle: 0, expiresAt: Date.now() + DAY_MS }, SECRET);
  const response = await fetch(`${pages.base}/c/${link}?lang=${language}`);
  expect(response.status).toBe(200);
  return response.text();
}

describe('the look of the customer pages', () => {
  it('is the usual one under the sender’s name until somebody sets it', async () => {
    const answer = await admin.get('/api/v1/admin/brand');
    expect(answerSchemas.BrandSettings.parse(answer.body)).toMatchObject({ organisation: 'Savyon Cloud', looks: [], usual: { accentLight: '#7a3f72' }, leastContrast: 3, logoMostBytes: LOGO_MAX_BYTES });
  });

  it('set for the organisation and for one desk, it is what their customers see, in both languages', async () => {
    const [home, abroad] = [await crisisAt('il'), await crisisAt('uk')];
    expect(await set({ desk: null, look: look() })).toMatchObject({ status: 200, body: { looks: [{ desk: null, nameHe: 'סביון ענן', updatedBy: { name: expect.stringMatching(/\S/) } }] } });
    const logo = svg('<rect width="10" height="10"/>');
    expect(await set({ desk: 'uk', look: look({ nameEn: 'Savyon UK', accentLight: '#204080', accentDark: null, logo }) })).toMatchObject({ status: 200, body: { looks: [{ desk: null }, { desk: 'uk', accentDark: expect.stringMatching(/^#/) }] } });
    laterMs += 31_000;
    expect(await pageOf(home, 'he')).toContain('סביון ענן');
    expect(await pageOf(home, 'en')).toMatch(/--brand:#1b5e4a[\s\S]*--brand:#7fd1b5[\s\S]*Savyon/);
    const there = await pageOf(abroad, 'en');
    expect(there).toContain(`<img src="${logo}" alt="Savyon UK">`);
    expect(there).toContain('--brand:#204080');
    expect(await set({ desk: 'uk', look: null })).toMatchObject({ status: 200, body: { looks: [{ desk: null }] } });
    laterMs += 31_000;
    expect(await pageOf(abroad, 'en')).toContain('--brand:#1b5e4a');
  });

  it.each([
    ['a colour too faint on the light ground', { accentLight: '#ffee00' }, 422, 'brand.contrast-low', 'look.accentLight'], ['a colour too faint on the dark ground', { accentDark: '#202428' }, 422, 'brand.contrast-low', 'look.accentDark'],
    ['no colour', { accentLight: 'red' }, 400, 'input.bad-format', 'look.accentLight'], ['a picture of another kind', { logo: 'data:image/gif;base64,R0lGODdh' }, 422, 'brand.logo-type', 'look.logo'],
    ['a picture that runs something', { logo: svg('<script>alert(1)</script>') }, 422, 'brand.logo-unsafe', 'look.logo'], ['a picture too large', { logo: svg(`<!--${'x'.repeat(7_000)}-->`) }, 422, 'brand.logo-too-large', 'look.logo'],
    ['a name that forges', { nameEn: 'a\u0000b' }, 400, 'input.control-character', 'look.nameEn'],
  ])('refuses %s, says so in words, and changes nothing', async (_what, more, status, code, field) => {
    const before = (await admin.get('/api/v1/admin/brand')).text;
    const answer = await set({ desk: null, look: look(more) });
    expect(answer).toMatchObject({ status, body: { code, field, detail: expect.stringMatching(/[א-ת]/) } });
    if (code === 'brand.contrast-low') expect(answer.body['detail']).toMatch(/1\.\d.*3.*WCAG AA/);
    expect((await admin.get('/api/v1/admin/brand')).text).toBe(before);
  });

  it('is of a desk that is there, and in the form that is asked', async () => {
    expect(await set({ desk: 'nowhere', look: look() })).toMatchObject({ status: 404, body: { code: 'desk.not-found' } });
    expect(await set({})).toMatchObject({ status: 400, body: { code: 'input.missing', field: 'look' } });
    expect(await set({ look: look({ surprise: 1 }) })).toMatchObject({ status: 400, body: { code: 'input.unknown-field' } });
  });

  it.each(['incident-manager', 'account-manager', 'technical-lead', 'team-lead', 'head-of-service', 'executive', 'auditor'])('is none of the business of a %s', async (role) => {
    const client = await api.as(role);
    expect(await client.get('/api/v1/admin/brand')).toMatchObject({ status: 403, body: { code: 'permission.denied' } });
    expect(await set({ desk: null, look: null }, client)).toMatchObject({ status: 403, body: { code: 'permission.denied' } });
  });

  it('asks who is there, and stands in the audit', async () => {
    expect(await api.anonymous.get('/api/v1/admin/brand')).toMatchObject({ status: 401 });
    expect(await api.anonymous.put('/api/v1/admin/brand', { look: null })).toMatchObject({ status: 401 });
    const { items } = (await admin.get('/api/v1/admin/audit?action=set-brand&limit=100')).body as { items: { outcome: string; code: string | null }[] };
    expect(items.filter((one) => one.outcome === 'done').length).toBeGreaterThanOrEqual(3);
    expect(items.map((one) => one.code)).toEqual(expect.arrayContaining(['brand.contrast-low', 'permission.denied']));
  });
});
