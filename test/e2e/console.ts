/** The console in a real browser: built as it ships, served by a real API on real servers. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { launchBrowser } from '../support/browser';

const ROOT = join(__dirname, '../..');
const CONTEXT_ZONE = 'Asia/Jerusalem';
export type Language = 'he' | 'en';

export type Theme = 'light' | 'dark';
/** `at`: the server, the stage's own unless told. `touch`: a telephone, which has fingers and no mouse. */
export interface Opening {
  readonly user: string | null;
  readonly language: Language;
  readonly path?: string;
  readonly theme?: Theme;
  readonly width?: number;
  readonly height?: number;
  readonly at?: string;
  readonly touch?: boolean;
  /** IANA zone of the person's device; that of the desk in Israel unless told. */
  readonly zone?: string;
  /** Stays open when another test begins; without it a page lives as long as the test that opened it. */
  readonly keep?: boolean;
}
export const PHONE = { width: 390, height: 844, touch: true } as const;

export interface TestConsole {
  readonly api: TestApi;
  readonly browser: Browser;
  /** Where the console built for this stage lies. */
  readonly dir: string;
  /** A browser of its own for a person, logged in unless `user` is null; on the page of `path`. */
  readonly open: (options: Opening) => Promise<Page>;
  readonly stop: () => Promise<void>;
}

/** A console built beforehand, for many specs one after the other; without it each builds the working tree's own. */
const BUILT = process.env['TIKKUN_E2E_CONSOLE_DIR'];
/** Builds the console of the working tree into a folder of its own, so that specs beside each other do not meet. */
function buildConsole(): string {
  if (BUILT !== undefined) return BUILT;
  const dir = mkdtempSync(join(tmpdir(), 'tikkun-console-'));
  const vite = join(createRequire(join(ROOT, 'package.json')).resolve('vite/package.json'), '../bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '-c', 'apps/console/vite.config.mjs', '--outDir', dir, '--emptyOutDir', '--logLevel', 'error'], { cwd: ROOT, stdio: 'pipe', env: { ...process.env, NODE_ENV: 'production' } });
  return dir;
}

export async function startConsole(): Promise<TestConsole> {
  const dir = buildConsole();
  const [api, browser] = await Promise.all([startApi({ TIKKUN_CONSOLE_DIR: dir }), launchBrowser()]);
  /** An open page goes on counting its clocks and listening: those of an ended test would slow the next. */
  const contexts = new Map<BrowserContext, string | undefined>();
  const closeThoseBefore = (test: string): Promise<unknown> => Promise.all([...contexts].filter(([, of]) => of !== undefined && of !== test).map(([context]) => {
    contexts.delete(context);
    return context.close();
  }));
  return {
    api, browser, dir,
    open: async ({ user, language, path = '/', theme = 'light', width = 1440, height = 900, at = api.url, touch = false, zone = CONTEXT_ZONE, keep = false }) => {
      const test = expect.getState().currentTestName;
      if (test !== undefined) await closeThoseBefore(test);
      const context = await browser.newContext({ viewport: { width, height }, hasTouch: touch, colorScheme: theme, reducedMotion: 'reduce', timezoneId: zone, locale: language === 'he' ? 'he-IL' : 'en-GB', baseURL: at });
      contexts.set(context, keep ? undefined : test);
      await context.addInitScript(([chosen, colours]) => {
        localStorage.setItem('tikkun.language', String(chosen));
        localStorage.setItem('tikkun.theme', String(colours));
        // The first steps have a spec of their own.
        if (localStorage.getItem('tikkun.tour') === null) localStorage.setItem('tikkun.tour', '"away"');
      }, [language, theme]);
      if (user !== null) await context.request.post('/api/v1/login', { data: { email: `${user}@orot.example.test`, password: 'tikkun-demo' } });
      const page = await context.newPage();
      await page.goto(path);
      return page;
    },
    stop: async () => {
      await Promise.all([...contexts.keys()].map((context) => context.close()));
      await browser.close();
      await api.stop();
      if (BUILT === undefined) rmSync(dir, { recursive: true, force: true });
    },
  };
}

/**
 * What would have to be pushed sideways to be read: the page itself, and words that lie outside of it or are cut by a box that cannot be
 * pushed. Empty where all of it can be read. Words for screen readers alone, and those kept in one line with dots at their end, do not count.
 */
export const cutOff = (page: Page): Promise<readonly string[]> => page.evaluate(() => {
  const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth ? [`the page is ${String(document.documentElement.scrollWidth)} wide`] : [];
  const spoken = (node: Element): boolean => {
    const { clipPath, inlineSize, overflowX, textOverflow, visibility } = getComputedStyle(node);
    return clipPath !== 'none' || inlineSize === '1px' || textOverflow === 'ellipsis' || visibility === 'hidden' || overflowX === 'auto' || overflowX === 'scroll';
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const out: string[] = [];
  const range = document.createRange();
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    const words = (text.textContent ?? '').trim();
    if (words === '') continue;
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    if (box.width === 0 || (box.left >= -1 && box.right <= document.documentElement.clientWidth + 1)) continue;
    let isSpoken = false;
    for (let node = text.parentElement; node !== null && node !== document.body && !isSpoken; node = node.parentElement) isSpoken = spoken(node);
    if (!isSpoken) out.push(`"${words.slice(0, 40)}" from ${String(Math.round(box.left))} to ${String(Math.round(box.right))}`);
  }
  return [...wide, ...out];
});

/** Until everything the screen asked for has come: nothing says that it is loading, and nothing is left to be asked. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('main') !== null && document.querySelector('[aria-busy="true"]') === null);
  await page.waitForLoadState('networkidle');
  // A new width is noticed, and drawn, with the next frames.
  await page.evaluate(() => new Promise((drawn) => { requestAnimationFrame(() => { requestAnimationFrame(drawn); }); }));
}

const EVERYTHING = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
const CONTRAST = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
/** What axe finds against WCAG 2.2 AA on the page as it stands; one line per violation with its places. */
export async function axeViolations(page: Page, runOnly: typeof EVERYTHING = EVERYTHING): Promise<readonly string[]> {
  await page.evaluate(axeSource());
  const found = await page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: { run: (root: Document, options: object) => Promise<{ violations: { id: string; help: string; nodes: { target: unknown[] }[] }[] }> } };
    const { violations } = await axe.run(document, { runOnly: only });
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  }, runOnly);
  return found;
}

/** The same page in the other colours: only what hangs on colours is looked at again. */
export async function axeInTheme(page: Page, theme: Theme): Promise<readonly string[]> {
  const before = await page.evaluate((wanted) => {
    const { dataset } = document.documentElement;
    const was = dataset['theme'];
    dataset['theme'] = wanted;
    return was;
  }, theme);
  const found = await axeViolations(page, CONTRAST);
  await page.evaluate((was) => { if (was === undefined) delete document.documentElement.dataset['theme']; else document.documentElement.dataset['theme'] = was; }, before);
  return found;
}

function axeSource(): string {
  return readFileSync(createRequire(join(ROOT, 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');
}
