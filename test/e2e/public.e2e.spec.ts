/** The customer pages in a real browser without scripts: a customer's whole way in both languages, on a phone; no axe violation, first load within 30 KB. */
import { readFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { AM, fieldOf, HOUR_MS, PAGE_MAX_BYTES, startStage, update } from '../integration/public/public-stage';
import type { Crisis, Stage } from '../integration/public/public-stage';
import { contactOf, dress, inTroubleAgain, lateWithOurWord, QUESTION, toBeConfirmed, withSurvey } from '../integration/public/scenes';
import type { Words } from '../integration/public/scenes';

const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 900 };
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** Where pictures go; none are taken without it. */
const SHOTS = process.env['TIKKUN_SHOTS_DIR'];

let stage: Stage;
let browser: Browser;
beforeAll(async () => {
  [stage, browser] = await Promise.all([startStage(), launchBrowser()]);
  await dress(stage, '');
}, 120_000);
afterAll(async () => {
  await browser.close();
  await stage.stop();
}, 60_000);

const L = {
  he: {
    ask: 'במילים שלכם', send: 'שליחה', notSolved: 'זה לא נפתר', arrived: 'זה הגיע', unsolved: 'שמענו: זה לא נפתר', approve: 'אישור', approved: 'תודה. האישור שלכם התקבל.', wishes: 'מי עוד צריך לשמוע, באיזו תדירות ובאיזו שפה', other: 'English',
    english: 'English', call: 'שיחת טלפון', slower: 'פעם בכל יום עבודה', save: 'שמירת הבחירה', kept: 'תודה. הבחירה שלכם הגיעה ונרשמת כעת.', name: 'שם האדם או הקבוצה', add: 'הוספה', added: 'תודה. הוספנו לרשימה.',
    confirm: 'כן, חזרנו לשגרה', routine: 'העניין הזה חזר לשגרה.', csat: 'מה מידת שביעות הרצון שלכם מהאופן שבו טופל האירוע?', answers: 'שליחת התשובות', thanks: 'תודה, התשובות שלכם התקבלו.', talk: 'אעדיף לדבר עם מישהו', talked: 'מישהו יחזור אליכם', back: 'חזרה למצב הנוכחי',
  },
  en: {
    ask: 'Your words', send: 'Send', notSolved: 'This is not solved', arrived: 'It has arrived', unsolved: 'We have heard: it is not solved', approve: 'Approve', approved: 'Thank you. Your approval has arrived.', wishes: 'Who else should hear, how often, and in which language', other: 'עברית',
    english: 'English', call: 'Phone call', slower: 'Once every working day', save: 'Save these wishes', kept: 'Thank you. Your wishes have arrived and are being recorded.', name: 'Name of the person or group', add: 'Add', added: 'Thank you. We have added it to the list.',
    confirm: 'Yes, we are back to routine', routine: 'This matter is back to routine.', csat: 'How satisfied are you with how this event was handled?', answers: 'Send answers', thanks: 'Thank you, your answers have arrived.', talk: 'I would rather talk to someone', talked: 'Somebody will get back to you', back: 'Back to where it stands',
  },
} as const;

async function onPhone<T>(work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false, isMobile: true, hasTouch: true });
  const foreign: string[] = [];
  try {
    const page = await context.newPage();
    page.on('request', (request) => { if (!request.url().startsWith(stage.base) && !request.url().startsWith('data:')) foreign.push(request.url()); });
    return await work(page);
  } finally {
    await context.close();
    expect(foreign).toEqual([]);
  }
}

/** No page may be wider than the phone. */
async function fits(page: Page): Promise<void> {
  const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  expect(inner).toBeLessThanOrEqual(outer ?? 0);
}

describe.each(['he', 'en'] as const)('a customer who reads %s', (language) => {
  const w = L[language];
  let crisis: Crisis;
  let url: string;
  beforeAll(async () => {
    crisis = await inTroubleAgain(stage, language);
    url = `${stage.base}${stage.path(crisis, { contactId: contactOf(language) })}`;
  }, 60_000);

  it('reads where it stands, asks, is told by when a person answers, and presses twice without harm', () => onPhone(async (page) => {
    await page.goto(url);
    await fits(page);
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'he' ? 'rtl' : 'ltr');
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.locator('[aria-current=step]').count()).toBe(1);
    expect(await page.content()).not.toContain('OUR-OWN-NOTES');
    await page.getByLabel(w.ask, { exact: true }).fill(QUESTION(language));
    await page.getByRole('button', { name: w.send, exact: true }).dblclick();
    // The second press breaks off the way the first one took, so that to wait for the address would fail; the page it leads to is one.
    await page.getByRole('heading', { level: 1, name: w.arrived }).waitFor();
    expect(page.url()).toContain('/sent/');
    await fits(page);
    await stage.relayed();
    await page.reload();
    const [duty] = await stage.duties(crisis, 'answer');
    expect(await page.locator('.next time').getAttribute('datetime')).toBe(new Date(duty?.dueAt ?? 0).toISOString());
    await page.goBack();
    await page.getByLabel(w.ask, { exact: true }).fill(QUESTION(language));
    expect((await stage.details.contacts(crisis.id)).filter((one) => one.channel === 'status-page')).toHaveLength(1);
    await page.goto(url);
    await page.getByText(QUESTION(language)).waitFor();
    await page.getByRole('button', { name: w.notSolved }).click();
    await page.getByRole('heading', { level: 1, name: w.unsolved }).waitFor();
    await page.getByRole('link', { name: w.back }).click();
    await page.waitForURL(/\/c\/[^/]+$/);
  }), 60_000);

  it('approves the joint plan, names others, and says how he wants to be spoken to', () => onPhone(async (page) => {
    await page.goto(url);
    await page.getByRole('button', { name: w.approve, exact: true }).click();
    await page.getByText(w.approved).waitFor();
    await page.getByRole('link', { name: w.wishes }).click();
    await fits(page);
    await page.getByLabel(w.call).check();
    await page.getByLabel(w.slower).check();
    await page.getByRole('button', { name: w.save }).click();
    await page.getByText(w.kept).waitFor();
    await page.getByLabel(w.name).fill('North & <South>');
    await page.getByRole('button', { name: w.add, exact: true }).click();
    await page.getByText(w.added).waitFor();
    await stage.relayed();
    await page.reload();
    await page.getByText('North & <South>').waitFor();
    expect(await page.getByLabel(w.call).isChecked()).toBe(true);
    await page.getByRole('link', { name: w.other }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe(language === 'he' ? 'en' : 'he');
  }), 60_000);

  it('confirms that he is back to routine', () => onPhone(async (page) => {
    const fixed = await toBeConfirmed(stage, language);
    await page.goto(`${stage.base}${stage.path(fixed, { contactId: contactOf(language) })}`);
    await page.getByRole('button', { name: w.confirm }).click();
    await stage.relayed();
    await page.reload();
    await page.getByText(w.routine).waitFor();
  }), 60_000);

  it('answers the survey: the scale follows the line of reading, the number does not', () => onPhone(async (page) => {
    const surveyed = await withSurvey(stage);
    await page.goto(`${stage.base}${stage.path(surveyed, { purpose: 'survey', contactId: contactOf(language) })}`);
    await fits(page);
    const scale = page.getByRole('group', { name: w.csat });
    const [one, five] = await Promise.all(['1', '5'].map(async (value) => (await scale.locator(`input[value="${value}"]`).boundingBox())?.x ?? 0)) as [number, number];
    expect(language === 'he' ? one > five : one < five).toBe(true);
    await scale.locator('input[value="4"]').check();
    expect(await scale.locator('input[value="4"] + bdi').evaluate((element) => getComputedStyle(element).fontWeight)).toBe('700');
    await page.getByRole('button', { name: w.answers }).click();
    await page.getByText(w.thanks).waitFor();
    expect(await stage.inbound.byId(`survey/${surveyed.id}/1/${contactOf(language)}`)).toMatchObject({ command: { payload: { scores: { 'CSAT-H': 4, TRUST: null } } } });
    const other = await withSurvey(stage);
    await page.goto(`${stage.base}${stage.path(other, { purpose: 'survey', contactId: contactOf(language) })}`);
    await page.getByRole('button', { name: w.talk }).click();
    await page.getByRole('heading', { level: 1, name: w.talked }).waitFor();
  }), 60_000);
});

interface Shown {
  readonly name: string;
  readonly open: (page: Page) => Promise<unknown>;
}

/** Every kind of page there is, as this reader finds it. */
async function allPages(language: Words): Promise<readonly Shown[]> {
  const contactId = contactOf(language);
  const of = (crisis: Crisis, more: Parameters<Stage['path']>[1] = {}): string => `${stage.base}${stage.path(crisis, { contactId, ...more })}`;
  const at = (name: string, url: string): Shown => ({ name, open: (page) => page.goto(url) });
  const asked = await inTroubleAgain(stage, language);
  const path = stage.path(asked, { contactId });
  const ask = async (what: string): Promise<string> => (await stage.post(`${path}?lang=${language}`, { do: what, key: fieldOf((await stage.get(path)).html, 'key'), words: QUESTION(language) })).location;
  const [sent, unsolved] = [await ask('ask'), await ask('not-solved')];
  const [late, fixed, fresh, surveyed, closed] = [await lateWithOurWord(stage, language), await toBeConfirmed(stage, language), await stage.open(), await withSurvey(stage), await withSurvey(stage, { closed: true })];
  const drill = await stage.open({ drill: { rate: 1, realOrigin: Date.now(), virtualOrigin: Date.now() } });
  await stage.say(drill, AM, update({ contactIds: [contactId], substance: { noForecastNextTryAt: Date.now() + 2 * HOUR_MS } }));
  await stage.relayed();
  const w = L[language];
  const wrong = async (page: Page, url: string, before: (page: Page) => Promise<unknown>): Promise<void> => {
    await page.goto(url);
    await before(page);
  };
  return [
    at('status-again', of(asked)), at('status-late', of(late)), at('status-fresh', of(fresh)), at('status-confirm', of(fixed)), at('status-closed', of(closed)), at('status-drill', of(drill)),
    at('sent', `${stage.base}${sent}`), at('sent-not-solved', `${stage.base}${unsolved}`),
    at('updates', `${of(asked)}/updates`), at('wishes', `${of(asked)}/wishes`), at('plan', `${of(asked)}/plan`), at('survey', of(surveyed, { purpose: 'survey' })),
    { name: 'ask-trouble', open: (page) => wrong(page, of(fresh), async () => page.getByRole('button', { name: w.send, exact: true }).click()) },
    { name: 'survey-trouble', open: (page) => wrong(page, of(surveyed, { purpose: 'survey' }), async () => page.getByRole('button', { name: w.answers }).click()) },
    { name: 'wishes-trouble', open: (page) => wrong(page, `${of(fresh)}/wishes`, async () => page.getByRole('button', { name: w.add, exact: true }).click()) },
    at('wrong-link', `${of(fresh)}x?lang=${language}`), at('survey-over', `${of(closed, { purpose: 'survey', expiresAt: 1 })}?lang=${language}`), at('nothing-here', `${of(fresh)}/elsewhere?lang=${language}`),
  ];
}

const newContext = (theme: 'light' | 'dark', viewport: typeof PHONE): Promise<BrowserContext> =>
  browser.newContext({ viewport, colorScheme: theme, bypassCSP: true, ...(viewport === PHONE ? { isMobile: true, hasTouch: true } : {}) });

describe.each(['he', 'en'] as const)('every page in %s', (language) => {
  let pages: readonly Shown[];
  beforeAll(async () => { pages = await allPages(language); }, 120_000);

  it('is within 30 KB at first load, packed and unpacked, and fits a phone', () => onPhone(async (page) => {
    for (const { name, open } of pages) {
      let bytes = 0;
      page.on('response', (response) => { void response.body().then((body) => { bytes = body.length; }, () => undefined); });
      await open(page);
      await fits(page);
      const html = await page.content();
      sizes.push(`${language} ${name} ${String(Buffer.byteLength(html))}`);
      expect([name, Buffer.byteLength(html) <= PAGE_MAX_BYTES, bytes <= PAGE_MAX_BYTES]).toEqual([name, true, true]);
      page.removeAllListeners('response');
    }
  }), 120_000);

  it.each(['light', 'dark'] as const)('has no violation that axe finds, %s', async (theme) => {
    const context = await newContext(theme, PHONE);
    const page = await context.newPage();
    const found: string[] = [];
    for (const { name, open } of pages) {
      await open(page);
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(async () => (globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> } }).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
      found.push(...violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html.slice(0, 160) ?? ''}`));
    }
    await context.close();
    expect(found).toEqual([]);
  }, 180_000);

  if (SHOTS !== undefined) it('is in the pictures', async () => {
    mkdirSync(SHOTS, { recursive: true });
    for (const theme of ['light', 'dark'] as const) {
      for (const [width, viewport] of [['phone', PHONE], ['desktop', DESKTOP]] as const) {
        const context = await newContext(theme, viewport);
        const page = await context.newPage();
        for (const { name, open } of pages) {
          await open(page);
          await page.screenshot({ path: join(SHOTS, `${name}-${language}-${theme}-${width}.png`), fullPage: true });
        }
        await context.close();
      }
    }
  }, 300_000);
});

const sizes: string[] = [];
afterAll(() => { if (SHOTS !== undefined) process.stderr.write(`${sizes.join('\n')}\n`); });
