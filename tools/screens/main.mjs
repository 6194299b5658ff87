/* global localStorage -- inside the page */
/**
 * `npm run screens`: every screen of the running instance as a picture, in both languages, both themes, desktop and, in light, phone, into docs/screens/.
 * Needs `npm start` beside it with its demo day played (it says so where it is not).
 */
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { DemoClient } from '../demo/client.mjs';

const require = createRequire(import.meta.url);
const { chromium } = require('playwright-core');
const { BROWSER_FLAGS, findBrowser } = require('../../dist/apps/api/src/print/find-browser.js');

const root = join(import.meta.dirname, '../..');
const apiUrl = process.env.TIKKUN_API_URL ?? 'http://localhost:4400';
const folder = process.env.TIKKUN_SCREENS_DIR ?? join(root, 'docs/screens');
const SIZES = [['desktop', 1440, 900], ['phone', 390, 844]];
const SETTLED_MS = 2_500;

async function screens() {
  const client = new DemoClient(apiUrl);
  const { items = [] } = await client.get('maya', '/api/v1/crises?limit=50&finished=true');
  const live = items.find((one) => one.accountName === 'מרפאות כרמל' && one.closedAt === null) ?? items[0];
  const over = items.find((one) => one.accountName === 'גליל פרש' && one.reviewStage === 'signed') ?? items.find((one) => one.accountName === 'גליל פרש') ?? items[0];
  if (live === undefined) throw new Error('Nothing to draw yet: start Tikkun (npm start) and let its demo day be played, then run this again.');
  return [
    ['login', null, '/'], ['queue', 'maya', '/queue'], ['open', 'maya', '/open'], ['crisis', 'maya', `/crises/${live.reference}`], ['customer', 'maya', `/customers/${live.accountId}`], ['my-day', 'yonatan', '/my-day'],
    ['composer', 'yonatan', `/my-day/${live.id}/write`], ['call-sheet', 'yonatan', `/crises/${live.reference}/call-sheet`], ['my-day-technical', 'amir', '/my-day'], ['reviews', 'noga', '/reviews'], ['review', 'noga', `/reviews/${over.reference}`],
    ['overview', 'noga', '/overview'], ['team', 'ronit', '/team'], ['settings-protocols', 'dorit', '/settings/protocols'], ['settings-calendars', 'dorit', '/settings/calendars'], ['settings-people', 'dorit', '/settings/people'], ['settings-audit', 'samuel', '/settings/audit'], ['no-permission', 'dorit', `/crises/${live.reference}`],
  ];
}

async function main() {
  const only = process.argv.find((word) => word.startsWith('--only='))?.slice(7).split(',');
  const list = (await screens()).filter(([name]) => only === undefined || only.includes(name));
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
  for (const [name, user, path] of list) {
    for (const language of ['he', 'en']) for (const theme of ['light', 'dark']) for (const [size, width, height] of SIZES) if (size === 'desktop' || theme === 'light') await draw(browser, { name, user, path, language, theme, size, width, height });
    console.log(`drew ${name}`);
  }
  await browser.close();
}

async function draw(browser, { name, user, path, language, theme, size, width, height }) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, reducedMotion: 'reduce', timezoneId: 'Asia/Jerusalem', baseURL: apiUrl, locale: language === 'he' ? 'he-IL' : 'en-GB' });
  await context.addInitScript(([chosen, colours]) => { localStorage.setItem('tikkun.language', chosen); localStorage.setItem('tikkun.theme', colours); }, [language, theme]);
  if (user !== null) await context.request.post('/api/v1/login', { data: { email: `${user}@orot.example.test`, password: 'tikkun-demo' } });
  const page = await context.newPage();
  await page.goto(path);
  await page.waitForTimeout(SETTLED_MS);
  await page.screenshot({ path: join(folder, `${name}-${language}-${theme}${size === 'phone' ? '-phone' : ''}.jpg`), type: 'jpeg', quality: 70 });
  await context.close();
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
