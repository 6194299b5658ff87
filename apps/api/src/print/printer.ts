/** A page as PDF, by a Chromium that is started for it and ended after it: right to left and joined letters as in the browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { refuse } from '#domain';
import type { Logger } from 'pino';
import { ProblemError } from '../request';
import { BROWSER_FLAGS, findBrowser } from './find-browser';

const TIMEOUT_MS = 30_000;
/** Who waits longer is told to come again. */
const WAITING_MAX = 5;
const FONTS = [
  ['IBM Plex Sans Hebrew', 'ibm-plex-sans-hebrew', 'hebrew', 400], ['IBM Plex Sans Hebrew', 'ibm-plex-sans-hebrew', 'hebrew', 600], ['IBM Plex Sans Hebrew', 'ibm-plex-sans-hebrew', 'latin', 400], ['IBM Plex Sans Hebrew', 'ibm-plex-sans-hebrew', 'latin', 600],
] as const;
const RANGES = { hebrew: 'U+0307-0308,U+0590-05FF,U+200C-2010,U+20AA,U+25CC,U+FB1D-FB4F', latin: 'U+0000-00FF,U+2000-206F,U+20AC,U+2122,U+2191-2199,U+2212' } as const;

export class Printer {
  private queue: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private fonts: string | null = null;

  constructor(private readonly logger: Pick<Logger, 'warn'>) {}

  /**
   * A4. The page may use nothing from outside: no script runs and nothing is fetched. One at a time, because each takes about 150 MB for a second or two.
   * Refuses `unavailable.printer` where there is no browser, it does not answer, or too many wait. A repeat is safe.
   */
  async print(html: string): Promise<Buffer> {
    if (this.waiting >= WAITING_MAX) throw new ProblemError(refuse('unavailable.printer'));
    this.waiting += 1;
    const turn = this.queue.then(() => this.printNow(html));
    this.queue = turn.catch(() => undefined);
    try {
      return await turn;
    } catch (error) {
      this.logger.warn({ err: error }, 'a page could not be printed');
      throw error instanceof ProblemError ? error : new ProblemError(refuse('unavailable.printer'));
    } finally {
      this.waiting -= 1;
    }
  }

  private async printNow(html: string): Promise<Buffer> {
    const executablePath = await findBrowser();
    if (executablePath === null) throw new ProblemError(refuse('unavailable.printer'));
    const { chromium } = await import('playwright-core');
    const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS, timeout: TIMEOUT_MS });
    try {
      const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
      const page = await context.newPage();
      page.setDefaultTimeout(TIMEOUT_MS);
      await page.setContent(html.replace('</style>', `${this.faces()}body{font-family:"IBM Plex Sans Hebrew",sans-serif}</style>`), { waitUntil: 'load' });
      return await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true, tagged: true, outline: true });
    } finally {
      await browser.close();
    }
  }

  /** Fonts with Hebrew are not on every server: they travel in the page. */
  private faces(): string {
    const { resolve } = createRequire(__filename);
    this.fonts ??= FONTS.map(([family, name, script, weight]) => {
      const data = readFileSync(resolve(`@fontsource/${name}/files/${name}-${script}-${String(weight)}-normal.woff2`)).toString('base64');
      return `@font-face{font-family:"${family}";font-weight:${String(weight)};src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${RANGES[script]}}`;
    }).join('');
    return this.fonts;
  }
}
