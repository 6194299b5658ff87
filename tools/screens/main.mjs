/* global document, localStorage -- inside the page */
/**
 * `npm run screens`: every screen of the running instance as a picture, in both languages, both themes, desktop and phone (the console's phone in
 * light, the customer pages' in both), into docs/screens/. Needs `npm start` beside it with its demo day played (it says so where it is not).
 * `--only=NAME,NAME` draws only these; `--only=public` the customer pages.
 */
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { DemoClient } from '../demo/client.mjs';
import { playStory } from '../demo/story.mjs';
import { ASKED, consoleScreens, customerAddresses, customerPages } from './list.mjs';

const require = createRequire(import.meta.url);
const { chromium } = require('playwright-core');
const { BROWSER_FLAGS, findBrowser } = require('../../dist/apps/api/src/print/find-browser.js');

const root = join(import.meta.dirname, '../..');
const apiUrl = process.env.TIKKUN_API_URL ?? 'http://localhost:4400';
const folder = process.env.TIKKUN_SCREENS_DIR ?? join(root, 'docs/screens');
const SIZES = [['desktop', 1440, 900], ['phone', 390, 844]];
/** The longest a screen is waited for; most are there at once. */
/** Pictures, fonts and what is drawn after the data: nothing tells when they are there. */
const SETTLED_MS = 900;
const THERE_MS = 20_000;
const DRAW_TRIES = 3;
const SURVEY_TRIES = 240;
const TRY_MS = 500;
/** What is looked for on a page that was asked for too often is not there. */
const ACT_MS = 5_000;
const TOO_OFTEN_MS = 10_000;
const VISITS_MAX = 12;

async function main() {
  const only = process.argv.find((word) => word.startsWith('--only='))?.slice(7).split(',');
  const wanted = (name) => only === undefined || only.some((one) => name === one || (one === 'public' && name.startsWith('public-')));
  const client = new DemoClient(apiUrl);
  mkdirSync(folder, { recursive: true });
  const screens = (await consoleScreens(client)).filter(([name]) => wanted(name));
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
  try {
    for (const [name, user, path, { newcomer = false, whole = false, part = null } = {}] of screens) {
      await inAllWays(({ language, theme, size, width, height }) => (size === 'desktop' || theme === 'light' ? drawScreen(browser, { name, user, path, newcomer, whole, part, language, theme, size, width, height }) : undefined));
      console.log(`drew ${name}`);
    }
    // A client of its own: drawing logs the same people in again and again, and only their newest sessions live on.
    await drawCustomerPages(browser, new DemoClient(apiUrl), wanted);
  } finally {
    await browser.close();
  }
}

async function inAllWays(draw) {
  for (const language of ['he', 'en']) for (const theme of ['light', 'dark']) for (const [size, width, height] of SIZES) await surely(() => draw({ language, theme, size, width, height }));
}

/** A busy machine loses a picture now and then. */
async function surely(draw) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await draw();
    } catch (error) {
      if (tries === DRAW_TRIES) throw error;
    }
  }
}

const fileOf = (name, { language, theme, size }) => join(folder, `${name}-${language}-${theme}${size === 'phone' ? '-phone' : ''}.jpg`);
const contextOf = (browser, { language, theme, width, height }, more = {}) =>
  browser.newContext({ viewport: { width, height }, colorScheme: theme, reducedMotion: 'reduce', timezoneId: 'Asia/Jerusalem', baseURL: apiUrl, locale: language === 'he' ? 'he-IL' : 'en-GB', ...more });

async function drawScreen(browser, way) {
  const { name, user, path, newcomer, whole, part, language, theme } = way;
  const context = await contextOf(browser, way);
  await context.addInitScript(([chosen, colours, isNew]) => {
    localStorage.setItem('tikkun.language', chosen);
    localStorage.setItem('tikkun.theme', colours);
    if (!isNew) localStorage.setItem('tikkun.tour', '"away"');
  }, [language, theme, newcomer]);
  if (user !== null) await context.request.post('/api/v1/login', { data: { email: `${user}@orot.example.test`, password: 'tikkun-demo' } });
  const page = await context.newPage();
  await page.goto(path);
  await page.locator('h1, h2').first().waitFor({ timeout: THERE_MS });
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"], .sk') === null, undefined, { timeout: THERE_MS });
  await page.waitForTimeout(SETTLED_MS);
  // What clings to the lower edge of a phone would lie across the middle of a whole page: the window is made as long as the page.
  if (whole || part !== null) await page.setViewportSize({ width: way.width, height: Math.max(way.height, await page.evaluate(() => document.documentElement.scrollHeight)) });
  await (part === null ? page : page.locator(part)).screenshot({ path: fileOf(name, way), type: 'jpeg', quality: 70 });
  await context.close();
}

/** Whole pages, without script, as they arrive on an old phone and on a desk. */
async function drawCustomerPages(browser, client, wanted) {
  if (!customerAddresses({ ofLive: '', ofOver: '', ofAsked: { survey: '', status: '' } }).some(([name]) => wanted(name))) return;
  const asked = wanted('public-survey') || wanted('public-sent') ? await beingAsked(client) : null;
  for (const [name, url, act] of (await customerPages(client, asked)).filter(([one]) => wanted(one))) {
    await inAllWays(async (way) => {
      const context = await contextOf(browser, way, { javaScriptEnabled: false, ...(way.size === 'phone' ? { isMobile: true, hasTouch: true } : {}) });
      const page = await context.newPage();
      page.setDefaultTimeout(ACT_MS);
      await patiently(page, async () => {
        await page.goto(url(way.language));
        if (act !== undefined) await act(page, way.language);
      });
      await page.screenshot({ path: fileOf(name, way), type: 'jpeg', quality: 70, fullPage: true });
      await context.close();
    });
    console.log(`drew ${name}`);
  }
  if (asked !== null) await takeBack(client, asked);
}

/** A page says how often it may be asked for: where it has been too often for a moment, it is asked again when the moment is over. */
async function patiently(page, visit) {
  let isTooOften = false;
  page.on('response', (response) => { isTooOften ||= response.status() === 429; });
  for (let tries = 1; ; tries += 1) {
    isTooOften = false;
    try {
      await visit();
    } catch (error) {
      if (!isTooOften) throw error;
    }
    if (!isTooOften || tries === VISITS_MAX) return;
    await new Promise((resolve) => { setTimeout(resolve, TOO_OFTEN_MS); });
  }
}

/** Null where the customer was not asked in time. */
async function beingAsked(client) {
  const { reference } = await playStory(client, ASKED);
  if (reference === null) return null;
  const { id } = await client.get('maya', `/api/v1/crises/${reference}`);
  for (let tries = SURVEY_TRIES; tries > 0; tries -= 1) {
    const { items = [] } = await client.get('maya', `/api/v1/crises/${id}/timeline?limit=50&order=newest`);
    if (items.some(({ type }) => type === 'survey.sent')) return { id };
    await new Promise((resolve) => { setTimeout(resolve, TRY_MS); });
  }
  console.log('no survey was sent in time: its page is not drawn');
  await takeBack(client, { id });
  return null;
}

/** It was made for a picture; two people agree that it was none. */
async function takeBack(client, { id }) {
  await client.post('maya', `/api/v1/crises/${id}/cancel`, { reason: 'נפתח לצורך צילום מסך' });
  await client.post('eitan', `/api/v1/crises/${id}/confirm-cancel`, { agree: true });
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
