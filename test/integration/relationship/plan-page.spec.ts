/** The joint plan on the customer's signed page (S2-33): from the page through the inbound table and the relay to the crisis, as in production. */
import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { parseCommand } from '#contracts';
import { InboundRelay } from '#delivery';
import { signLink } from '#identity';
import type { LinkFacts } from '#identity';
import { createLogger } from '#observability';
import { CustomerProfileStore, InboundStore } from '#persistence';
import { checkLink } from '../../../apps/public/src/check-link';
import { createPublicApp } from '../../../apps/public/src/create-public-app';
import { RateLimit } from '../../../apps/public/src/rate-limit';
import { PublicFacts } from '../../../apps/public/src/read/public-facts';
import { planKey } from '../../../apps/public/src/read/plan-facts';
import { openBody, startApi } from '../../support/api';
import type { Client, TestApi } from '../../support/api';

const SECRET = 'a secret of 32 characters or more';
const DAY_MS = 86_400_000;
const PAGE_MAX_BYTES = 30 * 1024;
const logger = createLogger('test', { write: () => undefined });
let api: TestApi, manager: Client, account: Client, teamLead: Client, app: NestExpressApplication, base: string, inbound: InboundStore, relay: InboundRelay;

beforeAll(async () => {
  api = await startApi();
  [manager, account, teamLead] = await Promise.all(['incident-manager', 'account-manager', 'team-lead'].map((role) => api.as(role))) as [Client, Client, Client];
  const { dataSource } = api.engine.database;
  inbound = new InboundStore(dataSource);
  app = await createPublicApp({
    facts: new PublicFacts(dataSource), inbound, profiles: new CustomerProfileStore(dataSource), logger, clock: Date.now, checkLink: (token, purpose, now) => checkLink(token, purpose, { secret: SECRET, now }), organisation: 'סביון ענן', isReady: () => Promise.resolve(true),
    byAddress: new RateLimit({ burst: 10_000, perMinute: 1 }), byLink: new RateLimit({ burst: 10_000, perMinute: 1 }),
  });
  await app.listen(0, '127.0.0.1');
  base = `http://127.0.0.1:${String((app.getHttpServer().address() as AddressInfo).port)}`;
  relay = new InboundRelay({
    inbound, databaseUrl: null, logger, pollMs: 50,
    sendCommand: async ({ crisisId, commandId, command, actor }) => {
      const parsed = parseCommand(command.type, command.payload);
      return parsed.ok ? api.engine.gateway.command(crisisId, { commandId, actor, command: parsed.command }) : { ok: false, code: parsed.code };
    },
  });
}, 60_000);
afterAll(async () => {
  await relay.stop();
  await app.close();
  await api.stop();
}, 30_000);

const link = (facts: Partial<LinkFacts> & { readonly crisisId: string; readonly contactId: string }): string => signLink({ purpose: 'status', cycle: 0, expiresAt: Date.now() + DAY_MS, ...facts }, SECRET);
const get = async (path: string): Promise<string> => (await fetch(`${base}${path}`)).text();
const post = (path: string, fields: Record<string, string>): Promise<Response> =>
  fetch(`${base}${path}`, { method: 'POST', redirect: 'manual', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields).toString() });
async function must(client: Client, id: string, command: string, body: Record<string, unknown>): Promise<void> {
  const answer = await client.post(`/api/v1/crises/${id}/${command}`, body);
  if (answer.status !== 200) throw new Error(`${command}: ${answer.text}`);
}
const later = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
const disclosure = async (id: string) => (await manager.get(`/api/v1/crises/${id}`)).body['relationship'].disclosure;
interface Ready { readonly id: string; readonly contactId: string; readonly itemId: string; readonly path: string }

const MESSAGE = `Deliveries are back to normal. <b>${'All of it. '.repeat(40)}</b>THE-END`;
/** A crisis with one item before the customer, and one he must not see yet. */
async function ready(more: { readonly open?: object; readonly hours?: number } = {}): Promise<Ready> {
  const answer = await manager.post('/api/v1/crises', openBody({ summary: 'SECRET-INTERNAL-SUMMARY', ...more.open }));
  if (answer.status !== 201) throw new Error(answer.text);
  const id = String(answer.body['id']);
  const contactId = String((await manager.get(`/api/v1/crises/${id}`)).body['contacts'][0].id);
  const hours = more.hours ?? 30;
  await must(account, id, 'add-stakeholder', { name: 'OUR-NOTE-ON-THEM', kind: 'press', concern: 'c' });
  await must(account, id, 'add-plan-item', { audience: 'מנהלי החנויות', message: MESSAGE, ownerOurs: 'yonatan', ownerTheirs: 'נועה', dueAt: later(hours), confidentiality: 'limited', limits: 'לא על הסיבה' });
  await must(account, id, 'add-plan-item', { audience: 'NOT-YET-READ-BY-US', message: 'm', ownerOurs: 'yonatan', ownerTheirs: 'Noa', dueAt: later(hours) });
  const [{ id: itemId }] = (await disclosure(id)).plan;
  await must(teamLead, id, 'approve-plan-item', { itemId, revision: 1 });
  return { id, contactId, itemId, path: `/c/${link({ crisisId: id, contactId })}` };
}
async function settled(key: string): Promise<string> {
  await relay.start();
  for (let tries = 0; tries < 100; tries += 1) {
    const row = await inbound.byId(key);
    if (row !== null && row.state !== 'queued') return row.state;
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
  throw new Error(`${key} was never relayed`);
}
const key = ({ id, contactId, itemId }: Ready, word: 'approve' | 'amend', revision = 1): string => planKey({ crisisId: id, itemId, revision, contactId }, word);

describe('the joint plan on the customer’s page', () => {
  it('shows what waits for him whole, in his language, and nothing that is not his yet', async () => {
    const { path, itemId } = await ready();
    const html = await get(path);
    expect(html).toContain('<html lang="he" dir="rtl">');
    for (const shown of ['ממתין לאישורכם', 'מנהלי החנויות', 'THE-END', 'נועה', 'לא על הסיבה', 'יונתן ברק', `value="${itemId}"`, 'href="#plan"', '&lt;b&gt;']) expect(html).toContain(shown);
    for (const hidden of ['NOT-YET-READ-BY-US', 'OUR-NOTE-ON-THEM', 'SECRET-INTERNAL', '<script', '<b>All', 'style="']) expect(html).not.toContain(hidden);
    expect(Buffer.byteLength(html)).toBeLessThan(PAGE_MAX_BYTES);
    const response = await fetch(`${base}${path}?lang=en`);
    const english = await response.text();
    expect(english).toContain('Waiting for your approval');
    expect(response.headers.get('content-security-policy')).toContain(`'sha256-${createHash('sha256').update(/<style>([^]*?)<\/style>/.exec(english)?.[1] ?? '').digest('base64')}'`);
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  it('S2-33 takes his approval: the item is agreed in the crisis and owed, once', async () => {
    const one = await ready();
    const answer = await post(`${one.path}?lang=en`, { do: 'approve', item: one.itemId, revision: '1' });
    expect(answer.status).toBe(303);
    const after = await get((answer.headers.get('location') ?? '').replace('#plan', ''));
    expect(after).toContain('Thank you. Your approval has arrived.');
    expect(after).not.toContain('value="approve"');
    expect(await inbound.byId(key(one, 'approve'))).toMatchObject({ crisisId: one.id, actor: { id: one.contactId, role: 'customer' } });
    expect((await post(one.path, { do: 'approve', item: one.itemId, revision: '1' })).headers.get('location')).not.toContain('said=');
    expect(await settled(key(one, 'approve'))).toBe('relayed');
    expect((await disclosure(one.id)).plan[0]).toMatchObject({ id: one.itemId, stage: 'agreed', contact: { id: one.contactId } });
    const duties = (await manager.get(`/api/v1/crises/${one.id}/obligations?limit=100`)).body['items'];
    expect(duties.filter((duty: { kind: string }) => duty.kind === 'plan-item')).toMatchObject([{ state: 'running', about: one.itemId }]);
    expect(await get(`${one.path}?lang=en`)).toContain('Approved by both sides.');
  });

  it('S2-33 takes his amendment in his words: back to us, worded anew, and before him again', async () => {
    const one = await ready();
    const empty = await post(`${one.path}?lang=en`, { do: 'amend', item: one.itemId, revision: '1', words: ' \r\n ' });
    expect([empty.status, (await empty.text()).includes('Write what should change.')]).toEqual([422, true]);
    const long = await post(`${one.path}?lang=en`, { do: 'amend', item: one.itemId, revision: '1', words: `${'א'.repeat(4_001)}<i>` });
    expect([long.status, (await long.text()).includes(`${'א'.repeat(4_001)}&lt;i&gt;`)]).toEqual([422, true]);
    expect(await inbound.byId(key(one, 'amend'))).toBeNull();
    expect((await post(one.path, { do: 'amend', item: one.itemId, revision: '1', words: 'בלי התאריך\r\nבבקשה <b>' })).status).toBe(303);
    expect(await settled(key(one, 'amend'))).toBe('relayed');
    expect((await disclosure(one.id)).plan[0]).toMatchObject({ stage: 'change-asked', asked: 'בלי התאריך בבקשה <b>', approvedBy: null });
    expect(await get(`${one.path}?lang=en`)).toContain('You asked for a change.');
    await must(account, one.id, 'amend-plan-item', { itemId: one.itemId, revision: 1, message: 'A SHORTER WORDING' });
    expect(await get(one.path)).not.toContain('A SHORTER WORDING');
    await must(teamLead, one.id, 'approve-plan-item', { itemId: one.itemId, revision: 2 });
    const again = await get(one.path);
    expect(again).toContain('A SHORTER WORDING');
    expect(again).toContain('לא על הסיבה');
    expect((await post(one.path, { do: 'approve', item: one.itemId, revision: '1' })).headers.get('location')).toContain('said=changed');
    await post(one.path, { do: 'approve', item: one.itemId, revision: '2' });
    expect(await settled(key(one, 'approve', 2))).toBe('relayed');
    expect((await disclosure(one.id)).plan[0]).toMatchObject({ stage: 'agreed', revision: 2 });
  });

  it('S2-32 takes whom he names, once, and says so when the name will not do', async () => {
    const one = await ready();
    expect((await post(one.path, { do: 'stakeholder', name: '  ', kind: 'board', concern: '' })).status).toBe(422);
    expect((await post(one.path, { do: 'stakeholder', name: 'x', kind: 'aliens', concern: '' })).status).toBe(422);
    for (let n = 0; n < 2; n += 1) expect((await post(one.path, { do: 'stakeholder', name: 'הבנק', kind: 'partners', concern: 'תשלומים' })).status).toBe(303);
    await relay.start();
    for (let tries = 0; tries < 60 && (await disclosure(one.id)).stakeholders.length < 2; tries += 1) await new Promise((resolve) => { setTimeout(resolve, 50); });
    expect((await disclosure(one.id)).stakeholders).toMatchObject([{ addedBy: 'us' }, { name: 'הבנק', kind: 'partners', concern: 'תשלומים', addedBy: 'customer' }]);
    expect(await get(one.path)).toContain('הבנק');
  });

  it('takes nothing by a wrong, foreign or expired link, for an item of another crisis, or from a broken form', async () => {
    const [one, other] = [await ready(), await ready({ open: { account: { name: 'Other Ltd' }, contacts: [{ name: 'Avi', email: 'avi@other.example' }] } })];
    const word = { do: 'approve', item: one.itemId, revision: '1' };
    for (const token of ['x', `${one.path.slice(3)}x`, link({ crisisId: one.id, contactId: one.contactId, purpose: 'survey' }), link({ crisisId: one.id, contactId: one.contactId, expiresAt: Date.now() - 1 }), link({ crisisId: one.id, contactId: 'nobody' }), link({ crisisId: one.id, contactId: other.contactId })]) {
      const answer = await post(`/c/${token}`, word);
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toContain('מנהלי החנויות');
    }
    const foreign = await post(one.path, { ...word, item: other.itemId === one.itemId ? 'plan-item-999' : other.itemId });
    expect(foreign.headers.get('location')).not.toContain('said=');
    expect((await post(one.path, { ...word, item: 'plan-item-999' })).headers.get('location')).not.toContain('said=');
    expect((await post(one.path, { ...word, do: 'drop' })).headers.get('location')).not.toContain('said=');
    expect((await fetch(`${base}${one.path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(word) })).status).toBe(400);
    for (const where of [one, other]) expect([await inbound.byId(key(where, 'approve')), (await disclosure(where.id)).plan[0].stage]).toEqual([null, 'waiting-customer']);
  });

  it('works in a drill, on the drill’s own clock, and says that it is one', async () => {
    const one = await ready({ open: { drill: { rate: 2 } }, hours: 40 });
    expect(await get(one.path)).toContain('זהו תרגיל');
    expect((await post(one.path, { do: 'approve', item: one.itemId, revision: '1' })).status).toBe(303);
    expect(await settled(key(one, 'approve'))).toBe('relayed');
    expect((await disclosure(one.id)).plan[0].stage).toBe('agreed');
  });
});
