/** The door and the frame, in a real browser, in both languages. The pattern of all browser specs: found by role and label. */
import { axeViolations, startConsole } from './console';
import type { TestConsole } from './console';

jest.setTimeout(120_000);
let console_: TestConsole;
beforeAll(async () => { console_ = await startConsole(); }, 120_000);
afterAll(() => console_.stop());

const WORDS = {
  he: { dir: 'rtl', email: 'דוא״ל', password: 'סיסמה', enter: 'כניסה', queue: 'תור', account: /החשבון של/, logout: 'יציאה', main: 'ראשי', shortcuts: 'כל הקיצורים' },
  en: { dir: 'ltr', email: 'E-mail', password: 'Password', enter: 'Log in', queue: 'Queue', account: /Account of/, logout: 'Log out', main: 'Main', shortcuts: 'All shortcuts' },
} as const;

describe.each(['he', 'en'] as const)('the door in %s', (language) => {
  const words = WORDS[language];

  it('refuses a wrong password in words, lets the right one in, and lets out again', async () => {
    const page = await console_.open({ user: null, language });
    expect(await page.locator('html').getAttribute('dir')).toBe(words.dir);
    await page.getByLabel(words.email).fill('maya@orot.example.test');
    await page.getByLabel(words.password).fill('wrong');
    await page.getByRole('button', { name: words.enter }).click();
    await page.getByRole('alert').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel(words.password).fill('tikkun-demo');
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: words.main }).getByRole('link', { name: words.queue, exact: true }).waitFor();
    await page.getByRole('button', { name: words.account }).click();
    await page.getByRole('button', { name: words.logout }).click();
    await page.getByLabel(words.email).waitFor();
  });

  it('lists the shortcuts behind "?" and closes with Escape, focus back where it was', async () => {
    const page = await console_.open({ user: 'maya', language, path: '/queue' });
    await page.getByRole('navigation', { name: words.main }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: words.shortcuts }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});

it('shows nobody the console’s data without a session', async () => {
  const answer = await fetch(`${console_.api.url}/api/v1/crises`);
  expect(answer.status).toBe(401);
  const page = await fetch(`${console_.api.url}/queue`, { headers: { accept: 'text/html' } });
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(await page.text()).not.toContain('TK-2');
});
