/** What holds on every screen, in both languages: nothing axe would complain of in light or dark, one direction, and on a phone nothing to be pushed sideways. */
import type { Page } from 'playwright-core';
import { axeInTheme, axeViolations, cutOff, PHONE, settled, startConsole } from './console';
import type { Language, TestConsole } from './console';
import { heard, openedCrisis, person, reviewedCrisis, step } from './scenes';
import { SCREENS, show } from './screens';
import type { Places } from './screens';

jest.setTimeout(60_000);
let console_: TestConsole;
let places: Places;
const DESK = { width: 1440, height: 900 };
const TALL = { width: 1440, height: 2_400 };
/** One browser for each person and language; the screens are walked in it. */
const pages = new Map<string, Promise<Page>>();
beforeAll(async () => {
  console_ = await startConsole();
  const { api } = console_;
  const [fresh, reviewed, full] = await Promise.all([openedCrisis(api, { contacts: [{ name: 'Noa', email: 'noa@galil.example.test', language: 'he' }] }), reviewedCrisis(api), openedCrisis(api, { summary: 'Much is on record', contacts: [{ name: 'Noa', email: 'noa@galil.example.test', language: 'en' }] })]);
  await heard(api, full);
  await step(api, 'yonatan', { id: full.id, command: 'cancel', body: { reason: 'opened twice' } });
  const { accountId } = (await (await person(api, 'maya')).get(`/api/v1/crises/${fresh.id}`)).body as { accountId: string };
  const { url } = (await (await api.as('administrator')).post('/api/v1/admin/people/gareth/password-reset', { byHand: true })).body as { url: string };
  places = { fresh, reviewed, accountId, newPassword: `/new-password${new URL(url).hash}` };
}, 240_000);
afterAll(() => console_.stop());

const pageOf = (user: string | null, language: Language): Promise<Page> => {
  const key = `${user ?? ''} ${language}`;
  const page = pages.get(key) ?? console_.open({ user, language, keep: true, ...DESK });
  pages.set(key, page);
  return page;
};

describe.each(['he', 'en'] as const)('in %s', (language) => {
  it.each(SCREENS)('$name ($user): no violation in light or dark, the direction of the language, and it fits a phone', async (screen) => {
    const page = await pageOf(screen.user, language);
    // A form's foot stays in sight over what scrolls under it: what is half under it would seem too small to be pressed.
    await page.setViewportSize(screen.then === undefined ? DESK : TALL);
    await show(page, screen, { places, language });
    await settled(page);
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'he' ? 'rtl' : 'ltr');
    const colours = { light: await axeViolations(page), dark: await axeInTheme(page, 'dark') };
    // The same screen, as a telephone shows it.
    await page.setViewportSize(PHONE);
    await settled(page);
    const out = await cutOff(page);
    expect({ ...colours, out }).toEqual({ light: [], dark: [], out: [] });
  });

  it('every section of the settings there is stands among the screens', async () => {
    const page = await pageOf('dorit', language);
    await page.goto('/settings');
    const sections = page.getByRole('navigation', { name: language === 'he' ? 'חלקי ההגדרות' : 'Sections of the settings' }).getByRole('link');
    await sections.first().waitFor();
    const known = SCREENS.filter(({ user, name }) => user === 'dorit' && name.startsWith('settings')).map((screen) => screen.known[language]);
    expect(await sections.allInnerTexts()).toEqual(expect.arrayContaining(known.filter((one) => typeof one === 'string')));
    expect(known.length).toBe(await sections.count());
  });
});
