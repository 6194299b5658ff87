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

export interface TestConsole {
  readonly api: TestApi;
  readonly browser: Browser;
  /** A browser of its own for a person, logged in unless `user` is null; on the page of `path`. */
  readonly open: (options: { readonly user: string | null; readonly language: Language; readonly path?: string; readonly theme?: 'light' | 'dark'; readonly width?: number; readonly height?: number }) => Promise<Page>;
  readonly stop: () => Promise<void>;
}

/** Builds the console of the working tree into a folder of its own, so that specs beside each other do not meet. */
function buildConsole(): string {
  const dir = mkdtempSync(join(tmpdir(), 'tikkun-console-'));
  const vite = join(createRequire(join(ROOT, 'package.json')).resolve('vite/package.json'), '../bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '-c', 'apps/console/vite.config.mjs', '--outDir', dir, '--emptyOutDir', '--logLevel', 'error'], { cwd: ROOT, stdio: 'pipe' });
  return dir;
}

export async function startConsole(): Promise<TestConsole> {
  const dir = buildConsole();
  const [api, browser] = await Promise.all([startApi({ TIKKUN_CONSOLE_DIR: dir }), launchBrowser()]);
  const contexts: BrowserContext[] = [];
  return {
    api, browser,
    open: async ({ user, language, path = '/', theme = 'light', width = 1440, height = 900 }) => {
      const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, reducedMotion: 'reduce', timezoneId: CONTEXT_ZONE, locale: language === 'he' ? 'he-IL' : 'en-GB', baseURL: api.url });
      contexts.push(context);
      await context.addInitScript(([chosen, colours]) => {
        localStorage.setItem('tikkun.language', String(chosen));
        localStorage.setItem('tikkun.theme', String(colours));
      }, [language, theme]);
      if (user !== null) await context.request.post('/api/v1/login', { data: { email: `${user}@orot.example.test`, password: 'tikkun-demo' } });
      const page = await context.newPage();
      await page.goto(path);
      return page;
    },
    stop: async () => {
      await Promise.all(contexts.map((context) => context.close()));
      await browser.close();
      await api.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** What axe finds against WCAG 2.2 AA on the page as it stands; one line per violation with its places. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource());
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (root: Document, options: object) => Promise<{ violations: { id: string; help: string; nodes: { target: unknown[] }[] }[] }> } };
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } });
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  });
  return found;
}

function axeSource(): string {
  return readFileSync(createRequire(join(ROOT, 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');
}
