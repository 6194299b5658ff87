/** Every screen of the console, by whom it is opened and the heading it is known by; for what holds on all of them. */
import type { Page } from 'playwright-core';
import type { Language } from './console';
import type { Scene } from './scenes';

export interface Places {
  /** Nothing said yet. */
  readonly fresh: Scene;
  /** At the signature, with a record on every tab. */
  readonly reviewed: Scene;
  readonly accountId: string;
  /** Where somebody who was given a link sets his new password. */
  readonly newPassword: string;
}
export interface Screen {
  readonly name: string;
  readonly user: string | null;
  readonly path: (places: Places) => string;
  /** By which a person knows that he is there: the first heading, or what stands instead of it. */
  readonly known: Readonly<Record<Language, string | RegExp>>;
  /** What has to be opened on it first. */
  readonly then?: (page: Page, language: Language) => Promise<void>;
}
const both = (words: string | RegExp) => ({ he: words, en: words });
const at = (path: string) => () => path;

const press = (key: string) => async (page: Page): Promise<void> => {
  await page.keyboard.press(key);
  await page.getByRole('dialog').waitFor();
};
/** A tab of the page of a crisis that has come to its end. */
const tab = (name: string): Screen => ({ name: `crisis, ${name}`, user: 'maya', path: ({ reviewed }) => `/crises/${reviewed.id}?tab=${name}`, known: both('הזמנות לא נקלטות') });
const form = (name: string, user: string): Screen => ({
  name: `form ${name}`, user, path: ({ fresh }) => `/crises/${fresh.id}`, known: both(/Orders are refused/),
  then: async (page, language) => {
    await page.keyboard.press('m');
    await page.getByRole('dialog').getByRole('searchbox').fill(name);
    await page.getByRole('dialog').getByRole('listitem').getByRole('button').first().click();
    await page.getByRole('dialog').getByRole('button', { name: language === 'he' ? 'לא עכשיו' : 'Not now' }).waitFor();
  },
});
const section = (name: string, he: string, en: string, user = 'dorit'): Screen => ({ name: `settings, ${name}`, user, path: at(`/settings/${name}`), known: { he, en } });

export const SCREENS: readonly Screen[] = [
  { name: 'door', user: null, path: at('/'), known: { he: /כניסה לתיקון/, en: /Log in to Tikkun/ } },
  { name: 'forgot password', user: null, path: at('/forgot-password'), known: { he: /שכחתם את הסיסמה/, en: /Forgot your password/ } },
  { name: 'new password', user: null, path: ({ newPassword }) => newPassword, known: { he: /קביעת סיסמה חדשה/, en: /Set a new password/ } },
  { name: 'new password, no link', user: null, path: at('/new-password'), known: { he: /קביעת סיסמה חדשה/, en: /Set a new password/ } },
  { name: 'queue', user: 'maya', path: at('/queue'), known: { he: 'תור', en: 'Queue' } },
  { name: 'queue of one who reads', user: 'samuel', path: at('/queue'), known: { he: 'תור', en: 'Queue' } },
  { name: 'opening', user: 'maya', path: at('/open'), known: { he: 'פתיחת משבר', en: 'Open a crisis' } },
  { name: 'opening, not allowed', user: 'samuel', path: at('/open'), known: { he: 'פתיחת משבר', en: 'Open a crisis' } },
  { name: 'crisis, nothing said', user: 'yonatan', path: ({ fresh }) => `/crises/${fresh.id}`, known: both(/Orders are refused/) },
  ...['record', 'messages', 'promises', 'forecasts', 'claims', 'compensation', 'apology', 'plan', 'cause', 'ledger', 'conduct'].map(tab),
  { name: 'crisis, all that can be done', user: 'maya', path: ({ fresh }) => `/crises/${fresh.id}`, known: both(/Orders are refused/), then: press('m') },
  form('record-listening', 'yonatan'), form('propose-compensation', 'yonatan'), form('make-forecast', 'amir'), form('record-root-cause', 'amir'), form('assign-role', 'maya'), form('record-impact', 'maya'),
  { name: 'account', user: 'yonatan', path: at('/account'), known: { he: 'החשבון שלי', en: 'My account' } },
  { name: 'account, tokens of one’s own', user: 'samuel', path: at('/account#tokens'), known: { he: 'החשבון שלי', en: 'My account' } },
  { name: 'customers', user: 'maya', path: at('/customers/all'), known: { he: 'לקוחות', en: 'Customers' } },
  { name: 'customers, from a file', user: 'maya', path: at('/customers/import'), known: { he: 'טעינת לקוחות מקובץ', en: 'Load customers from a file' } },
  { name: 'customer', user: 'maya', path: ({ accountId }) => `/customers/${accountId}`, known: both('Galil Fresh') },
  { name: 'my day', user: 'yonatan', path: at('/my-day'), known: { he: 'היום שלי', en: 'My day' } },
  { name: 'my day, technical', user: 'amir', path: at('/my-day'), known: { he: 'היום שלי', en: 'My day' } },
  { name: 'composer', user: 'yonatan', path: ({ fresh }) => `/my-day/${fresh.id}/write`, known: both(/Noa/) },
  { name: 'composer, not allowed', user: 'amir', path: ({ fresh }) => `/my-day/${fresh.id}/write`, known: { he: 'היום שלי', en: 'My day' } },
  { name: 'call', user: 'yonatan', path: ({ fresh }) => `/my-day/${fresh.id}/write?mode=call`, known: { he: 'תיעוד שיחה', en: 'Log a call' } },
  { name: 'call sheet', user: 'yonatan', path: ({ fresh }) => `/crises/${fresh.id}/call-sheet`, known: { he: 'לפני השיחה', en: 'Before you call' } },
  { name: 'reviews', user: 'noga', path: at('/reviews'), known: { he: 'תחקירים', en: 'Reviews' } },
  { name: 'review', user: 'noga', path: ({ reviewed }) => `/reviews/${reviewed.id}`, known: both('הזמנות לא נקלטות') },
  { name: 'overview', user: 'noga', path: at('/overview'), known: { he: 'תמונת מצב', en: 'Overview' } },
  { name: 'team', user: 'ronit', path: at('/team'), known: { he: 'הצוות', en: 'Team' } },
  section('protocols', 'נהלים', 'Protocols'), section('templates', 'תבניות', 'Templates'), section('calendars', 'לוחות עבודה', 'Calendars'), section('people', 'אנשים', 'People'), section('brand', 'דפי הלקוח', 'Customer pages'), section('audit', 'יומן ביקורת', 'Audit'),
  section('audit', 'הגדרות', 'Settings', 'maya'),
  { name: 'palette', user: 'maya', path: at('/queue'), known: { he: 'תור', en: 'Queue' }, then: press('Control+k') },
  { name: 'shortcuts', user: 'maya', path: at('/queue'), known: { he: 'תור', en: 'Queue' }, then: press('?') },
  { name: 'nothing at the address', user: 'maya', path: at('/crises/TK-1999-00001'), known: { he: /אין כאן דבר בכתובת הזאת/, en: /Nothing is here under this address/ } },
  { name: 'not open to the role', user: 'dorit', path: ({ fresh }) => `/crises/${fresh.id}`, known: { he: /./, en: /./ } },
];

/** Opens the screen on a page of its person, and waits until it stands whole. */
export async function show(page: Page, { path, known, then }: Screen, { places, language }: { readonly places: Places; readonly language: Language }): Promise<void> {
  await page.goto(path(places));
  const words = known[language];
  const heading = page.getByRole('heading', { level: 1, name: words, ...(typeof words === 'string' ? { exact: true } : {}) });
  await heading.or(page.getByRole('alert').filter({ hasText: words })).or(page.getByRole('note').filter({ hasText: words })).or(page.locator('main').getByRole('link', { name: words, exact: true })).first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  if (then !== undefined) await then(page, language);
}
