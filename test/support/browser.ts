/** A real Chromium for the tests: the same that prints, so that a fresh machine needs nothing more. */
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../../apps/api/src/print/find-browser';

export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  if (executablePath === null) throw new Error('No browser for the tests: set CHROMIUM_PATH to a Chromium or Chrome.');
  return chromium.launch({ executablePath, args: BROWSER_FLAGS });
}
