/** The server is killed while people look at it: the console says so in words, keeps what is written, comes back by itself and shows what happened meanwhile. */
import type { Page } from 'playwright-core';
import { startConsole } from './console';
import type { TestConsole } from './console';
import { killedApi } from './killed-api';
import type { KilledApi } from './killed-api';
import { openedCrisis, step } from './scenes';
import type { Scene } from './scenes';

jest.setTimeout(120_000);
let console_: TestConsole;
let server: KilledApi;
let scene: Scene;
beforeAll(async () => {
  console_ = await startConsole();
  server = await killedApi(console_);
  scene = await openedCrisis(console_.api);
}, 240_000);
afterAll(async () => {
  await server.remove();
  await console_.stop();
}, 60_000);
beforeEach(() => server.start());
afterEach(() => server.kill());

const WORDS = {
  he: { live: 'חי', notLive: 'לא חי', stale: /לא חי מאז .*השעונים ממשיכים/, more: 'עוד', find: 'חיפוש פעולה', note: 'הוספת הערה', noteField: /ההערה/, doubt: /הקשר נותק.*יירשמו פעם אחת/, again: 'לשלוח שוב את אותם דברים', meanwhile: 'בחיפה הקופות חזרו לעבוד', written: 'נכתב כשהקשר היה מנותק', offline: /אין קשר לשרת/, retry: 'ניסיון חוזר' },
  en: { live: 'Live', notLive: 'Not live', stale: /Not live since .*Clocks run on/, more: 'More', find: 'Find an action', note: 'Add a note', noteField: /The note/, doubt: /The line was cut.*recorded once/, again: 'Send the same again', meanwhile: 'The tills of Haifa work again', written: 'Written while the line was cut', offline: /The server cannot be reached/, retry: 'Try again' },
} as const;

/** A page that is not loaded anew keeps what was put into its window. */
const mark = (page: Page): Promise<void> => page.evaluate(() => { (window as unknown as { mine: boolean }).mine = true; });
const marked = (page: Page): Promise<boolean> => page.evaluate(() => (window as unknown as { mine?: boolean }).mine === true);
const states = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });

describe.each(['he', 'en'] as const)('when the server was killed, in %s', (language) => {
  const words = WORDS[language];

  it('says that it is no longer live, and since when; comes back without a reload and shows what happened meanwhile', async () => {
    const page = await console_.open({ user: 'maya', language, path: `/crises/${scene.id}`, at: server.url });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('banner').getByText(words.live, { exact: true }).waitFor();
    await mark(page);
    await server.kill();
    await states(page, words.stale).waitFor();
    await page.getByRole('banner').getByText(words.notLive, { exact: true }).waitFor();
    // What was read stays to be read.
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    await step(console_.api, 'yonatan', { id: scene.id, command: 'add-note', body: { text: words.meanwhile } });
    await server.start();
    await page.getByRole('listitem').filter({ hasText: words.meanwhile }).waitFor();
    await states(page, words.stale).waitFor({ state: 'detached' });
    await page.getByRole('banner').getByText(words.live, { exact: true }).waitFor();
    expect(await marked(page)).toBe(true);
  });

  it('says the same when the device has no network, though its stream still stands, and comes back with it', async () => {
    const page = await console_.open({ user: 'maya', language, path: '/queue', at: server.url });
    await page.getByRole('banner').getByText(words.live, { exact: true }).waitFor();
    await page.context().setOffline(true);
    await states(page, words.stale).waitFor({ timeout: 8_000 });
    await page.getByRole('banner').getByText(words.notLive, { exact: true }).waitFor();
    await page.context().setOffline(false);
    await states(page, words.stale).waitFor({ state: 'detached' });
    await page.getByRole('banner').getByText(words.live, { exact: true }).waitFor();
  });

  it('keeps what is written while the line is cut, says that nobody knows, and the same again is recorded once', async () => {
    const page = await console_.open({ user: 'maya', language, path: `/crises/${scene.id}`, at: server.url });
    await page.getByRole('button', { name: words.more, exact: true }).click();
    await page.getByRole('searchbox', { name: words.find }).fill(words.note);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: words.note }).click();
    await dialog.getByLabel(words.noteField).fill(words.written);
    await server.kill();
    await dialog.getByRole('button', { name: words.note }).click();
    await dialog.getByText(words.doubt).waitFor();
    await server.start();
    await dialog.getByRole('button', { name: words.again }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('listitem').filter({ hasText: words.written }).waitFor();
    expect(await page.getByRole('listitem').filter({ hasText: words.written }).count()).toBe(1);
  });

  it('a screen opened meanwhile says that the server cannot be reached, and comes by itself once it can', async () => {
    const page = await console_.open({ user: 'maya', language, path: '/queue', at: server.url });
    await page.getByRole('banner').getByText(words.live, { exact: true }).waitFor();
    await page.getByRole('row').filter({ hasText: scene.reference }).first().waitFor();
    await server.kill();
    // The first visit of a crisis: nothing of it is on the shelf.
    await page.getByRole('row').filter({ hasText: scene.reference }).first().dblclick();
    await page.getByRole('alert').filter({ hasText: words.offline }).waitFor();
    await page.getByRole('button', { name: words.retry }).waitFor();
    await server.start();
    await page.getByRole('heading', { level: 1 }).filter({ hasText: /Orders are refused/ }).waitFor();
  });
});
