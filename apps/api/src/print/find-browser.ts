/** Which Chromium prints: the one named by CHROMIUM_PATH, else the one that comes with the packages, else one of the system. */
import { existsSync } from 'node:fs';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:/Program Files/Google/Chrome/Application/chrome.exe'];
/** Those of a person's browser, less what a server lacks. */
export const BROWSER_FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'];

/** A path that exists, or null. The packaged one is unpacked at its first use (some seconds); a repeat is cheap. */
export async function findBrowser(env: Readonly<Record<string, string | undefined>> = process.env): Promise<string | null> {
  const named = env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packaged } = await import('@sparticuz/chromium');
    return packaged.executablePath();
  }
  return SYSTEM.find((path) => existsSync(path)) ?? null;
}
