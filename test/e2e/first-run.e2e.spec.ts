/** Somebody who was never here: from the door over a crisis that is over and one that is live to a correct update of his own, led by the first steps alone, in both languages. */
import type { Page } from 'playwright-core';
import { openBody } from '../support/api';
import { axeViolations, startConsole } from './console';
import type { TestConsole } from './console';

jest.setTimeout(240_000);
let console_: TestConsole;
beforeAll(async () => {
  console_ = await startConsole();
  await exhibits('incident-manager', 'il');
  await exhibits('oliver@orot.example.test', 'uk');
}, 240_000);
afterAll(() => console_.stop());

/** What the demo day leaves behind at a desk: a live drill, and one that is over. */
async function exhibits(manager: string, deskId: string): Promise<void> {
  const client = await console_.api.as(manager);
  const drill = async (summary: string): Promise<string> => {
    const answer = await client.post('/api/v1/crises', openBody({ summary, account: { name: `${summary} ${deskId}` }, deskId, drill: { rate: 1 } }));
    if (answer.status !== 201) throw new Error(answer.text);
    return String(answer.body['id']);
  };
  await drill('Live');
  const over = await drill('Over');
  await console_.api.engine.database.dataSource.query(`update crisis set status = 'closed', review_stage = 'signed', closed_at = now() where id = $1`, [over]);
}

const WORDS = {
  he: {
    user: 'yonatan', steps: 'צעדים ראשונים', finished: 'לראות משבר שהסתיים', live: 'להכיר משבר חי', open: 'לפתוח משבר משלכם', tell: 'לשלוח עדכון נכון', all: /המילים שלכם הגיעו ללקוח/, away: 'להסתיר', find: 'חיפוש או פעולה', search: 'משבר, לקוח, פעולה', count: (n: number) => `${String(n)} מתוך 4`, call: /אתם מספרים בטלפון/, ofTwo: '0 מתוך 2',
    what: 'מה קרה', said: 'הזמנות אינן נקלטות מאז הבוקר', spoke: 'הלקוח', happened: /^מה קרה, בשורה/, known: /^מה ידוע/, checking: /^מה נבדק/, fact: 'אזור A פועל מאז 10:40', check: 'מדוע אזור B מסרב לחיבורים', free: 'אין מה שמעכב.', send: 'שליחה', confirm: /לשלוח אל/, yes: 'לשלוח', now: 'לשלוח מיד', sent: 'נשלח.',
  },
  en: {
    user: 'priya', steps: 'First steps', finished: 'See one that is over', live: 'Look at one that is live', open: 'Open one of your own', tell: 'Send a correct update', all: /Your word reached the customer/, away: 'Put away', find: 'Find or do anything', search: 'A crisis, a customer, an act', count: (n: number) => `${String(n)} of 4`, call: /you tell them by phone/, ofTwo: '0 of 2',
    what: 'What happened', said: 'Orders are refused since this morning', spoke: 'The customer', happened: /^What happened, in a line/, known: /^What is known/, checking: /^What is being checked/, fact: 'Zone A works since 10:40', check: 'Why zone B refuses connections', free: 'Nothing holds it back.', send: 'Send', confirm: /^Send to/, yes: 'Send', now: 'Send at once', sent: 'Sent.',
  },
} as const;
type Words = (typeof WORDS)['he' | 'en'];

/** A browser that was never here: other browser specs put the first steps away, so that they meet the screens alone. */
async function newcomer(options: Parameters<TestConsole['open']>[0]): Promise<Page> {
  const page = await console_.open(options);
  await page.addInitScript(() => { if (localStorage.getItem('tikkun.tour') === '"away"') localStorage.setItem('tikkun.tour', '{}'); });
  await page.reload();
  return page;
}
const strip = (page: Page, words: Words) => page.getByRole('complementary', { name: words.steps });
/** Done: ticked, and no longer a way to go. */
async function ticked(page: Page, words: Words, step: string): Promise<void> {
  await strip(page, words).getByRole('listitem').filter({ hasText: step }).filter({ hasNot: page.getByRole('link') }).waitFor();
}
async function follow(page: Page, words: Words, step: string): Promise<void> {
  const link = strip(page, words).getByRole('link', { name: step });
  await link.waitFor();
  await link.focus();
  await page.keyboard.press('Enter');
}

async function openOwn(page: Page, words: Words): Promise<void> {
  await page.waitForURL(/\/open\?/);
  await page.getByLabel(words.what).fill(words.said);
  await page.getByRole('radio', { name: words.spoke, exact: true }).first().press('Space');
  // On a choice a digit is the impact. 1 runs on the clock round the hours, so that the spec does not hang on the time of day.
  await page.keyboard.press('1');
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/crises\/TK-/);
}

async function sendUpdate(page: Page, words: Words): Promise<void> {
  await page.waitForURL(/\/write/);
  await page.getByLabel(words.happened).fill(words.said);
  await page.getByLabel(words.known).fill(words.fact);
  await page.getByLabel(words.checking).fill(words.check);
  await page.getByText(words.free).waitFor();
  await page.getByRole('button', { name: words.send, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: words.confirm });
  await dialog.waitFor();
  for (const box of await dialog.getByRole('checkbox').all()) await box.check();
  await dialog.getByRole('button', { name: words.yes, exact: true }).click();
  await page.getByRole('button', { name: words.now }).click();
  await page.getByRole('heading', { name: words.sent }).waitFor();
}

describe.each(['he', 'en'] as const)('a newcomer in %s', (language) => {
  const words = WORDS[language];

  it('comes to a correct update of his own by the first steps alone, each ticked by what happened', async () => {
    const startedAt = Date.now();
    const page = await newcomer({ user: words.user, language });
    await strip(page, words).getByText(words.count(0)).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    // Pressing a link ticks nothing: the crisis has to be there.
    await follow(page, words, words.finished);
    await page.waitForURL(/\/crises\/TK-/);
    await ticked(page, words, words.finished);
    await follow(page, words, words.live);
    await ticked(page, words, words.live);
    await follow(page, words, words.open);
    await openOwn(page, words);
    await ticked(page, words, words.open);
    await strip(page, words).getByText(words.count(3)).waitFor();
    await follow(page, words, words.tell);
    await sendUpdate(page, words);
    await strip(page, words).getByText(words.all).waitFor();
    process.stderr.write(`first steps, ${words.user}: ${((Date.now() - startedAt) / 1_000).toFixed(0)} s of the browser's time\n`);
    expect(await axeViolations(page)).toEqual([]);
    // The record says the same as the tick.
    const client = await console_.api.as(`${words.user}@orot.example.test`);
    const [own] = (await client.get('/api/v1/crises?person=me&drills=without&order=-opened')).body['items'] as readonly { readonly id: string; readonly accountName: string }[];
    const messages = (await client.get(`/api/v1/crises/${own?.id ?? ''}/messages`)).body['items'] as readonly { readonly body: string }[];
    expect(messages.map(({ body }) => body.includes(words.fact))).toEqual([true]);
    const kept = (await client.get(`/api/v1/crises/${own?.id ?? ''}/obligations?state=kept`)).body['items'] as readonly { readonly kind: string }[];
    expect(kept.map(({ kind }) => kind)).toContain('first-contact');
  });

  it('puts them away for good, and finds them again in the search', async () => {
    const page = await newcomer({ user: language === 'he' ? 'tamar' : 'helen', language, path: '/queue' });
    await strip(page, words).getByRole('button', { name: words.away }).click();
    await strip(page, words).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.reload();
    await page.getByRole('grid').waitFor();
    expect(await strip(page, words).count()).toBe(0);
    await page.getByRole('button', { name: words.find }).click();
    await page.getByRole('combobox', { name: words.search }).fill(words.steps);
    await page.getByRole('option', { name: words.steps }).waitFor();
    await page.keyboard.press('Enter');
    await strip(page, words).waitFor();
  });

  it('is a line on a phone, covering nothing', async () => {
    const page = await newcomer({ user: language === 'he' ? 'amir' : 'gareth', language, path: '/my-day', width: 390, height: 844 });
    const link = strip(page, words).getByRole('link', { name: words.finished });
    await link.waitFor();
    const [box, main] = [await strip(page, words).boundingBox(), await page.getByRole('main').boundingBox()];
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((main?.y ?? 0) + 1);
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  });
});

it('sends nobody where he may not act: the incident manager tells by phone, the auditor only looks, the administrator sees nothing', async () => {
  const words = WORDS.en;
  const maya = await console_.api.as('maya@orot.example.test');
  await maya.post('/api/v1/crises', openBody({ account: { name: 'Maya’s own' }, impactLevel: 3, deskId: 'il' }));
  const page = await newcomer({ user: 'maya', language: 'en', path: '/queue' });
  await strip(page, words).getByText(words.call).waitFor();
  const auditor = await newcomer({ user: 'samuel', language: 'en', path: '/queue' });
  await strip(auditor, words).getByText(words.ofTwo).waitFor();
  const administrator = await newcomer({ user: 'dorit', language: 'en', path: '/settings/people' });
  await administrator.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  expect(await strip(administrator, words).count()).toBe(0);
});
