/** The incident manager's queue in a real browser, in both languages: order, why, filters in the address, keys, live change; who may not act reads. */
import type { Page } from 'playwright-core';
import { openBody } from '../support/api';
import { axeViolations, startConsole } from './console';
import type { TestConsole } from './console';

jest.setTimeout(240_000);
let console_: TestConsole;
const WORDS = {
  he: { list: 'משברים לפי סדר התור', panel: 'המשבר שנבחר', renewal: /חידוש בתוך 90 יום/, open: /^פתוחים/, more: /מסננים נוספים/, words: 'מילים, לקוח או מספר', none: 'אין משבר שמתאים למסננים.', clear: 'הצגת כל הפתוחים', escalate: 'הסלמה', readOnly: /התפקיד שלכם קורא כאן/, behind: /אחרי/ },
  en: { list: 'Crises in the order of the queue', panel: 'The selected crisis', renewal: /Renewal within 90 days/, open: /^Open \d|^Open$/, more: /More filters/, words: 'Words, customer or reference', none: 'No crisis fits these filters.', clear: 'Show all open ones', escalate: 'Escalate', readOnly: /Your role reads here/, behind: /Behind/ },
} as const;

const rows = (page: Page) => page.locator('[role="row"][data-row]');

beforeAll(async () => {
  console_ = await startConsole();
  const maya = await console_.api.as('incident-manager');
  for (const more of [{ summary: 'Second in line', account: { name: 'Beta Ltd' }, impactLevel: 2 }, { summary: 'First in line', account: { name: 'Alpha Ltd' }, impactLevel: 1, trustSignals: ['broken-promise'] }, { summary: 'Third in line', account: { name: 'Gamma Ltd' }, impactLevel: 4 }]) {
    expect((await maya.post('/api/v1/crises', openBody(more))).status).toBe(201);
  }
}, 240_000);
afterAll(() => console_.stop());

describe.each(['he', 'en'] as const)('the queue in %s', (language) => {
  const words = WORDS[language];

  it('shows the crises in their order and why the selected one stands there, without a fault of access', async () => {
    const page = await console_.open({ user: 'maya', language, path: '/queue' });
    await page.getByRole('grid', { name: words.list }).waitFor();
    await rows(page).nth(2).waitFor();
    expect(await rows(page).first().innerText()).toContain('First in line');
    expect(await rows(page).nth(1).innerText()).toContain('Second in line');
    const panel = page.getByRole('complementary', { name: words.panel });
    await page.keyboard.press('j');
    await panel.getByText(words.behind).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-selected'))).toBe('true');
    expect(await axeViolations(page)).toEqual([]);
  });

  it('keeps filters in the address and says when nothing fits', async () => {
    const page = await console_.open({ user: 'maya', language, path: '/queue' });
    await rows(page).first().waitFor();
    await page.getByRole('button', { name: words.renewal }).click();
    await page.getByText(words.none).waitFor();
    expect(page.url()).toContain('view=renewal');
    await page.getByRole('button', { name: words.clear }).click();
    await rows(page).first().waitFor();
    await page.keyboard.press('f');
    await page.getByLabel(words.words).fill('Gamma');
    await page.waitForURL(/q=Gamma/);
    await page.reload();
    await rows(page).first().waitFor();
    expect(await rows(page).count()).toBe(1);
  });

  it('opens a crisis with Enter and a form with its key', async () => {
    const page = await console_.open({ user: 'maya', language, path: '/queue' });
    await rows(page).first().waitFor();
    await page.keyboard.press('e');
    await page.getByRole('dialog', { name: words.escalate }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/crises\/TK-/);
  });

  it('reads only for the auditor', async () => {
    const page = await console_.open({ user: 'samuel', language, path: '/queue' });
    await rows(page).first().waitFor();
    await page.getByRole('complementary', { name: words.panel }).getByText(words.readOnly).waitFor();
  });
});

it('shows a crisis that opens elsewhere, without a reload, and fits a phone', async () => {
  const page = await console_.open({ user: 'maya', language: 'he', path: '/queue', width: 390, height: 844 });
  await rows(page).first().waitFor();
  const ronit = await console_.api.as('incident-manager');
  expect((await ronit.post('/api/v1/crises', openBody({ summary: 'Just now', account: { name: 'Delta Ltd' }, impactLevel: 1, trustSignals: ['public-exposure', 'trust-lost-or-threat', 'broken-promise'] }))).status).toBe(201);
  await page.getByText('Just now').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
