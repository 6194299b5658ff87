/** What a customer wishes: channel, language, cadence, others who should hear; and how the page of his desk looks. */
import { AM, DAY_MS, fieldOf, HOUR_MS, startStage, update } from './public-stage';
import type { Crisis, Stage } from './public-stage';
import { dress } from './scenes';
import { createHash } from 'node:crypto';
import { BrandStore, CustomerProfileStore } from '#persistence';

let stage: Stage;
beforeAll(async () => { stage = await startStage(); }, 90_000);
afterAll(async () => { await stage.stop(); }, 30_000);

const keyOn = async (path: string): Promise<string> => fieldOf((await stage.get(path)).html, 'key');
const events = async (crisis: Crisis, type: string): Promise<readonly { readonly data: Record<string, unknown> }[]> => stage.engine.database.dataSource.query('select data from case_event where crisis_id = $1 and type = $2 order by seq', [crisis.id, type]);
const wished = (more: Record<string, string>): Record<string, string> => ({ do: 'wishes', language: 'en', channel: '', cadence: '', words: '', ...more });

describe('wishes', () => {
  it('a slower cadence takes effect by his own words, once, and the page then says that he asked for it', async () => {
    const crisis = await stage.open({ impactLevel: 1 });
    const path = stage.path(crisis, { contactId: 'avi' });
    const page = await stage.get(`${path}/wishes`);
    expect(page.html).toContain('As now: every hour, day and night');
    const form = wished({ key: fieldOf(page.html, 'key'), cadence: '1d', words: 'Once a day is enough for us' });
    const answers = await Promise.all([1, 2, 3].map(() => stage.post(path, form)));
    expect(answers.map(({ status, location }) => [status, location.includes('/wishes?lang=en&said=kept')])).toEqual([[303, true], [303, true], [303, true]]);
    await stage.relayed();
    expect(await events(crisis, 'cadence.changed')).toMatchObject([{ data: { target: { kind: 'days', days: 1 }, clock: 'desk', askedBy: 'avi', slower: true, words: expect.stringContaining('Once a day is enough for us') } }]);
    expect((await stage.details.contacts(crisis.id)).map((one) => [one.said, one.needsAnswer])).toEqual([['Chosen on the status page:\nhow often: Once every working day\nwords: Once a day is enough for us', false]]);
    const after = await stage.get(`${path}/wishes`);
    expect(after.html).toContain('As now: once every working day');
    expect(after.html).toContain('You asked for this.');
    for (const told of ['What you wished last', 'words: Once a day is enough for us', 'On record.']) expect(after.html).toContain(told);
  });

  it('a quicker cadence than the protocol’s is a question that a person answers, and changes nothing by itself', async () => {
    const crisis = await stage.open({ impactLevel: 3, trustSignals: [] });
    const path = stage.path(crisis, { contactId: 'avi' });
    expect((await stage.get(`${path}/wishes`)).html).toContain('more often than we have set: a person answers');
    await stage.post(path, wished({ key: await keyOn(`${path}/wishes`), cadence: '1h' }));
    await stage.relayed();
    expect(await events(crisis, 'cadence.changed')).toEqual([]);
    expect(await stage.details.contacts(crisis.id)).toMatchObject([{ needsAnswer: true, said: expect.stringContaining('A wish to hear more often than is set: Every hour, day and night') }]);
    expect(await stage.duties(crisis, 'answer')).toHaveLength(1);
    // It stands there as a wish that waits, and stays chosen; saved again with other words beside it, it is not asked twice.
    const after = await stage.get(`${path}/wishes`);
    expect(after.html).toMatch(/What you wished last[^]*Every hour, day and night[^]*A person answers, at the latest by/);
    expect(after.html).toContain('value="1h" checked');
    expect((await stage.get(path)).html).toMatch(/What you asked[^]*Every hour, day and night[^]*A person answers, at the latest by/);
    await stage.post(path, wished({ key: fieldOf(after.html, 'key'), cadence: '1h', words: 'Mornings are best' }));
    await stage.relayed();
    expect((await stage.details.contacts(crisis.id)).filter((one) => one.needsAnswer)).toHaveLength(1);
    expect(await stage.duties(crisis, 'answer')).toHaveLength(1);
  });

  it('language and channel go on his own record, for this matter and those to come, and on nobody else’s', async () => {
    const crisis = await stage.open();
    const path = stage.path(crisis, { contactId: 'avi' });
    expect((await stage.post(path, wished({ key: await keyOn(`${path}/wishes`) }))).location).toContain('said=same');
    await stage.post(path, wished({ key: await keyOn(`${path}/wishes`), language: 'he', channel: 'call' }));
    await stage.relayed();
    const profiles = await new CustomerProfileStore(stage.engine.database.dataSource).contactsOf('acc-1');
    expect(profiles).toEqual(expect.arrayContaining([{ contactId: 'avi', language: 'he', genderForm: 'masculine', channel: 'call' }, { contactId: 'noa', language: 'he', genderForm: 'feminine', channel: null }]));
    expect((await stage.get(path)).html).toContain('<html lang="he" dir="rtl">');
    await stage.post(path, wished({ key: await keyOn(`${path}/wishes`) }));
    expect((await stage.get(path)).html).toContain('<html lang="en" dir="ltr">');
    // Each of the two changes is on record; neither asks for an answer.
    await stage.relayed();
    expect((await stage.details.contacts(crisis.id)).map((one) => one.needsAnswer)).toEqual([false, false]);
  });

  it('keeps what was typed when the words are too long, and nothing changes', async () => {
    const crisis = await stage.open();
    const path = stage.path(crisis, { contactId: 'avi' });
    const long = await stage.post(path, wished({ key: await keyOn(`${path}/wishes`), channel: 'sms', cadence: '3d', words: 'w'.repeat(4_001) }));
    expect(long.status).toBe(422);
    for (const kept of ['href="#wish-words"', 'value="sms" checked', 'value="3d" checked', 'w'.repeat(4_001)]) expect(long.html).toContain(kept);
    expect((await stage.post(path, { do: 'stakeholder', name: 'two\nlines', kind: 'board', concern: '', whoTells: 'us' })).status).toBe(422);
    expect(await stage.inbound.given({ crisisId: crisis.id, contactId: 'avi', prefix: '' }, 10)).toEqual([]);
  });

  it('whom he names stands on the map with who tells them', async () => {
    const crisis = await stage.open();
    const path = stage.path(crisis, { contactId: 'avi' });
    expect((await stage.post(`${path}?lang=en`, { do: 'stakeholder', name: 'Our bank', kind: 'partners', concern: '', whoTells: 'together' })).location).toContain('said=added');
    await stage.relayed();
    expect(await events(crisis, 'stakeholder.added')).toMatchObject([{ data: { name: 'Our bank', kind: 'partners', whoTells: 'together' } }]);
    expect((await stage.get(`${path}/wishes`)).html).toContain('Our bank');
  });
});

describe('the look of a desk', () => {
  it('is Tikkun’s until one is set, then its own, then the organisation’s; and the policy of the page covers it exactly', async () => {
    const crisis = await stage.open();
    const path = `${stage.path(crisis, { contactId: 'avi' })}?lang=en`;
    const page = async (): Promise<{ readonly html: string; readonly policy: string }> => {
      const { html, headers } = await stage.get(path);
      const policy = headers.get('content-security-policy') ?? '';
      for (const [, style] of html.matchAll(/<style>([^]*?)<\/style>/g)) expect(policy).toContain(createHash('sha256').update(style ?? '').digest('base64'));
      expect(html).not.toMatch(/ style="|<script|<link/);
      return { html, policy };
    };
    const [plain, store] = [await page(), new BrandStore(stage.engine.database.dataSource)];
    expect([plain.html.includes('#7a3f72'), plain.html.includes('Savyon Cloud'), plain.policy.includes('img-src')]).toEqual([true, true, false]);
    expect(await dress(stage, '', { nameEn: 'Orot & Sons', accentLight: '#123456' })).toMatchObject({ ok: true });
    expect(await dress(stage, 'il')).toMatchObject({ ok: true });
    await forgotten();
    const own = await page();
    expect([own.html.includes('#0b5f6b'), own.html.includes('alt="Savyon Cloud"'), own.policy.includes('img-src data:;')]).toEqual([true, true, true]);
    await store.remove('il');
    await forgotten();
    expect((await page()).html).toContain('<bdi>Orot &amp; Sons</bdi>');
    // Written past the check: the page does not trust the table.
    await store.save({ scope: 'il', nameHe: null, nameEn: null, accentLight: '#ffffff', accentDark: '#000000', logo: null, updatedAt: Date.now(), updatedBy: 'x' });
    await forgotten();
    expect((await page()).html).not.toContain('--brand:#ffffff');
    await store.remove('');
    await store.remove('il');
  });

  /** A look is kept in memory for half a minute; a test does not wait so long. */
  async function forgotten(): Promise<void> {
    const now = Date.now();
    jest.spyOn(Date, 'now').mockReturnValue(now + 31_000 * (passed += 1));
    await Promise.resolve();
  }
  let passed = 0;
  afterEach(() => { jest.restoreAllMocks(); });
});

describe('the first page', () => {
  it('stays within 30 KB whatever was written, and leads to the rest', async () => {
    const crisis = await stage.open();
    const path = stage.path(crisis, { contactId: 'avi' });
    const long = '&"<א>'.repeat(700);
    for (let n = 0; n < 3; n += 1) {
      await stage.say(crisis, AM, update({ contactIds: ['avi'], subject: `"${'&'.repeat(190)}"`, body: `${long}\n\n${'א'.repeat(12_000)}THE-END`, substance: { newFacts: Array.from({ length: 10 }, () => long), actions: Array.from({ length: 10 }, () => long), customerCanDo: [long], nextUpdateAt: Date.now() + HOUR_MS } }));
      await stage.post(path, { do: 'ask', key: await keyOn(path), words: long });
    }
    await stage.relayed();
    for (let n = 0; n < 3; n += 1) {
      await stage.say(crisis, AM, { type: 'add-plan-item', payload: { stakeholderId: null, audience: `A${String(n)}`, message: long, ownerOurs: 'am', ownerTheirs: 'Avi', dueAt: Date.now() + DAY_MS, confidentiality: 'open', limits: '' } });
    }
    for (const { data: { id: itemId } } of await events(crisis, 'plan-item.added') as readonly { data: { id: string } }[]) await stage.say(crisis, { id: 'team', role: 'team-lead' }, { type: 'approve-plan-item', payload: { itemId, revision: 1 } });
    const page = await stage.get(`${path}?lang=en`);
    expect(Buffer.byteLength(page.html)).toBeLessThanOrEqual(30 * 1024);
    expect(page.html).toContain('/updates?lang=en');
    expect(page.html).toContain('/plan?lang=en');
    const updates = await stage.get(`${path}/updates?lang=en`);
    expect(updates.html).toContain('THE-END');
    const older = /rel="next" href="([^"]+)"/.exec(updates.html)?.[1] ?? '';
    expect((await stage.get(older.replaceAll('&amp;', '&'))).html).toContain('THE-END');
    expect((await stage.get(`${path}/plan?lang=en`)).html.match(/value="approve"/g)).toHaveLength(3);
  }, 60_000);
});

// Last, because the relay rests from here on.
describe('facts given in one breath', () => {
  it('arrive in their order, however many relays there are, and one that keeps failing holds nobody up for ever', async () => {
    const fact = (id: string, crisisId: string) => ({ id, crisisId, command: { type: 'add-note', payload: {} }, actor: { id: 'x', role: 'customer' as const } });
    const [one, two] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
    // The stage's own relay would claim some of them between two looks.
    await stage.rest();
    for (const id of ['b1', 'a2', 'c3']) await stage.inbound.enqueue(fact(`order/${id}`, one));
    await stage.inbound.enqueue(fact('order/other', two));
    const ids = (): Promise<readonly string[]> => stage.engine.database.dataSource.query("update inbound set leased_until = null where id like 'order/%' and state = 'queued'").then(() => stage.inbound.claim(10, 60_000)).then((rows) => rows.map((row) => row.id));
    expect(await ids()).toEqual(['order/b1', 'order/other']);
    await stage.inbound.settle('order/b1', { state: 'refused', refusal: {} });
    expect(await ids()).toEqual(['order/a2', 'order/other']);
    await stage.engine.database.dataSource.query("update inbound set attempts = 10 where id = 'order/a2'");
    expect(await ids()).toEqual(['order/a2', 'order/c3', 'order/other']);
    await stage.engine.database.dataSource.query("delete from inbound where id like 'order/%'");
  });
});
