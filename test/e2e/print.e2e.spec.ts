/** On paper: the call sheet, the review and the page of a crisis without the frame and its buttons, all of the text, nothing cut at the side, in the direction of its language. */
import type { Page } from 'playwright-core';
import { cutOff, settled, startConsole } from './console';
import type { Language, TestConsole } from './console';
import { openedCrisis, reviewedCrisis, step } from './scenes';
import type { Scene } from './scenes';

jest.setTimeout(120_000);
let console_: TestConsole;
let fresh: Scene, reviewed: Scene;
beforeAll(async () => {
  console_ = await startConsole();
  [fresh, reviewed] = await Promise.all([openedCrisis(console_.api), reviewedCrisis(console_.api)]);
  await step(console_.api, 'maya', { id: fresh.id, command: 'add-note', body: { text: 'A note that has to stand on paper' } });
}, 240_000);
afterAll(() => console_.stop());

/** A4 upright within margins of 1 cm, at 96 dots to the inch. */
const PAPER_PX = { width: 718, height: 1_000 };
const CM = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' };
const WORDS = {
  he: { dir: 'rtl', sheet: 'לפני השיחה', dont: 'מה לא לומר', may: 'על מה מותר לכם להסכים', owed: /מה היינו חייבים/, lessons: /לפני p90/, must: 'מה חייב לקרות עכשיו', missing: 'חסר לסגירה', people: 'אנשים' },
  en: { dir: 'ltr', sheet: 'Before you call', dont: 'Do not say', may: 'You may say yes to', owed: /What we owed/, lessons: /לפני p90/, must: 'What must happen now', missing: 'Missing to close', people: 'People' },
} as const;

/** As the printer gets it. `marks`: buttons that carry the picture itself stay, without being buttons on paper. */
async function onPaper(page: Page, language: Language, marks = ''): Promise<void> {
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(PAPER_PX);
  expect(await page.getByRole('banner').count()).toBe(0);
  expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
  const pressed = await page.locator(`button:visible, a.btn:visible, input:visible, select:visible`).evaluateAll((nodes, kept) => nodes.filter((node) => kept === '' || node.closest(kept) === null).map((node) => node.outerHTML.slice(0, 120)), marks);
  expect(pressed).toEqual([]);
  expect(await page.locator('html').getAttribute('dir')).toBe(WORDS[language].dir);
  expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe(WORDS[language].dir);
  expect(await cutOff(page)).toEqual([]);
  const file = await page.pdf({ format: 'A4', margin: CM });
  expect(file.subarray(0, 5).toString()).toBe('%PDF-');
}

describe.each(['he', 'en'] as const)('on paper, in %s', (language) => {
  const words = WORDS[language];

  it.each(['light', 'dark'] as const)('the sheet before a call, from a %s screen', async (theme) => {
    const page = await console_.open({ user: 'yonatan', language, theme, path: `/crises/${fresh.id}/call-sheet` });
    await page.getByRole('heading', { level: 1, name: words.sheet }).waitFor();
    await onPaper(page, language);
    for (const heading of [words.dont, words.may]) expect(await page.getByRole('heading', { name: heading }).isVisible()).toBe(true);
    expect(await page.getByRole('article').getAttribute('dir')).toBe(words.dir);
    // Dark ground is not printed: dark letters stand on white paper.
    expect(await page.evaluate(() => { const [red = 255] = (/\d+/g.exec(getComputedStyle(document.querySelector('article h1') ?? document.body).color) ?? []).map(Number); return red < 90; })).toBe(true);
  });

  it('the review, from its first word to the last lesson', async () => {
    const page = await console_.open({ user: 'noga', language, path: `/reviews/${reviewed.id}` });
    await page.getByRole('heading', { name: words.owed }).waitFor();
    await onPaper(page, language);
    expect(await page.getByRole('heading', { level: 1, name: 'הזמנות לא נקלטות' }).isVisible()).toBe(true);
    expect(await page.getByText(words.lessons).count()).toBeGreaterThanOrEqual(7);
    // All chapters and no more than one column: nothing stands beside the document.
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(13);
  });

  it('the page of a crisis: what must happen, what is missing, the people, the record', async () => {
    const page = await console_.open({ user: 'maya', language, path: `/crises/${fresh.id}` });
    await page.getByText('A note that has to stand on paper').first().waitFor();
    await onPaper(page, language, '.axis');
    for (const name of [words.must, words.missing, words.people]) expect(await page.getByRole('region', { name }).isVisible()).toBe(true);
    expect(await page.getByText('A note that has to stand on paper').first().isVisible()).toBe(true);
  });
});
