/** What hands are quicker than, and what a cut line or a new release leaves missing: the palette runs what was typed, a part that cannot be fetched says so and comes back. */
import type { Page, Route } from 'playwright-core';
import { openBody } from '../support/api';
import { startConsole } from './console';
import type { TestConsole } from './console';

jest.setTimeout(240_000);
let console_: TestConsole;
const WORDS = {
  he: { again: 'ניסיון חוזר', reload: 'טעינת הדף מחדש', notOpened: 'לא נפתח', escalate: 'הסלמה', close: 'סגירה', find: /משבר, לקוח, פעולה/ },
  en: { again: 'Try again', reload: 'Reload the page', notOpened: 'Not opened', escalate: 'Escalate', close: 'Close', find: /A crisis, a customer, an act/ },
} as const;
const rows = (page: Page) => page.locator('[role="row"][data-row]');

beforeAll(async () => {
  console_ = await startConsole();
  const maya = await console_.api.as('incident-manager');
  for (const more of [{ summary: 'Alpha printer burns', account: { name: 'Beta Ltd' } }, { summary: 'Alpha scales drift', account: { name: 'Gamma Ltd' } }]) expect((await maya.post('/api/v1/crises', openBody(more))).status).toBe(201);
}, 240_000);
afterAll(() => console_.stop());

it('the palette runs the entry of the words as they were typed, however slow the answer', async () => {
  const page = await console_.open({ user: 'maya', language: 'en', path: '/queue' });
  await rows(page).first().waitFor();
  // Each answer comes later than the one before it was asked for: what stands in the list is always behind the words.
  await page.route('**/api/v1/crises?q=*', async (route: Route) => { await new Promise((resolve) => setTimeout(resolve, 700)); await route.continue(); });
  await page.locator('#main').focus();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: WORDS.en.find }).waitFor();
  await page.keyboard.type('alpha');
  await page.waitForTimeout(1_500);
  await page.keyboard.type(' scales');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Alpha scales drift' }).waitFor();
});

it('an entry chosen by the arrow stays chosen when more is found before it', async () => {
  const page = await console_.open({ user: 'maya', language: 'en', path: '/queue' });
  await rows(page).first().waitFor();
  await page.route('**/api/v1/customers?q=*', async (route: Route) => { await new Promise((resolve) => setTimeout(resolve, 1_200)); await route.continue(); });
  await page.locator('#main').focus();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: WORDS.en.find }).waitFor();
  await page.keyboard.type('re');
  const reviews = page.getByRole('option', { name: /Reviews/ });
  await reviews.waitFor();
  for (let step = 0; step < 12 && (await reviews.getAttribute('aria-selected')) !== 'true'; step += 1) await page.keyboard.press('ArrowDown');
  await page.waitForTimeout(1_500);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/reviews/);
});

describe.each(['he', 'en'] as const)('a part that cannot be fetched, in %s', (language) => {
  const words = WORDS[language];

  it('is asked for once more under another address, and nobody notices', async () => {
    const page = await console_.open({ user: 'maya', language, path: '/queue' });
    await rows(page).first().waitFor();
    const asked: string[] = [];
    await page.route('**/assets/command-dialog*.js*', (route: Route) => { asked.push(new URL(route.request().url()).search); return new URL(route.request().url()).search === '' ? route.abort() : route.continue(); });
    await page.keyboard.press('e');
    await page.getByRole('dialog', { name: words.escalate }).waitFor();
    expect(asked.some((search) => search.startsWith('?again='))).toBe(true);
  });

  it('is said in words inside the screen, with a way to try again that works', async () => {
    const page = await console_.open({ user: 'maya', language, path: '/queue' });
    await rows(page).first().waitFor();
    let lost = true;
    await page.route('**/assets/command-dialog*.js*', (route: Route) => (lost ? route.abort() : route.continue()));
    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog', { name: words.notOpened });
    await dialog.getByRole('button', { name: words.reload }).waitFor();
    await rows(page).first().waitFor();
    lost = false;
    await dialog.getByRole('button', { name: words.again }).click();
    await page.getByRole('dialog', { name: words.escalate }).waitFor();
  });
});
