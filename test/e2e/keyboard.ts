/** Going through a screen by keyboard alone: where the focus is, whether it can be seen, and on by Tab until it is where it is wanted. */
import type { Page } from 'playwright-core';

/** The name of what has the focus: its label, or its own words; empty where nothing has it. */
export const focusedLabel = (page: Page): Promise<string> => page.evaluate(() => {
  const node = document.activeElement;
  if (node === null || node === document.body) return '';
  const isField = node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement || node instanceof HTMLSelectElement;
  return (node.getAttribute('aria-label') ?? (isField ? (node.labels?.[0]?.textContent ?? '') : (node.textContent ?? ''))).trim();
});

/** Why a person would not see where he is; null where he does. Of what has the focus by keyboard: drawn, within the window, with a ring or another frame. */
export const focusTrouble = (page: Page): Promise<string | null> => page.evaluate(() => {
  const node = document.activeElement;
  if (!(node instanceof HTMLElement) || node === document.body) return 'nothing has the focus';
  const name = `${node.tagName.toLowerCase()}#${node.id}.${node.className} "${(node.getAttribute('aria-label') ?? node.textContent ?? '').slice(0, 40)}"`;
  // Marks that hide the control itself draw the ring around its label.
  const ringed = [node, node.closest('label')].filter((one) => one !== null).map((one) => getComputedStyle(one));
  const has = ringed.some(({ outlineStyle, outlineWidth, boxShadow }) => (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none');
  // The button of a date that opens the calendar lies inside of the field: the browser draws its ring, and the field knows nothing of it.
  const isInside = node instanceof HTMLInputElement && (node.type === 'date' || node.type === 'time') && !node.matches(':focus-visible');
  if (!has && !isInside) return `${name} shows no ring`;
  const { width, height, bottom, right, top, left } = node.getBoundingClientRect();
  if (width < 1 || height < 1) return `${name} has no size`;
  return bottom < 0 || right < 0 || top > innerHeight || left > innerWidth ? `${name} lies outside of the window` : null;
});

export interface Way {
  readonly key?: 'Tab' | 'Shift+Tab';
  /** Each stop on the way has to be seen. */
  readonly seen?: boolean;
  readonly most?: number;
}
/** Goes on by Tab until the focus is where it is wanted; fails after too many, which is a keyboard trap or a wrong order. */
export async function tabTo(page: Page, wanted: RegExp | string, { key = 'Tab', seen = false, most = 80 }: Way = {}): Promise<void> {
  const fits = (label: string): boolean => (typeof wanted === 'string' ? label === wanted : wanted.test(label));
  for (let press = 0; press < most; press += 1) {
    if (fits(await focusedLabel(page))) return;
    await page.keyboard.press(key);
    const trouble = seen ? await focusTrouble(page) : null;
    if (trouble !== null && trouble !== 'nothing has the focus') throw new Error(`On the way to ${String(wanted)}: ${trouble}`);
  }
  throw new Error(`No way by keyboard to ${String(wanted)}; the focus is at ${await focusedLabel(page)}`);
}

/** Steps down the list of duties by J until the focus is on the one that says all the words. */
export async function stepTo(page: Page, words: readonly string[]): Promise<void> {
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('j');
    // The focus follows with the next drawing.
    await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(resolve); }); }));
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-duty') === true);
    const label = await focusedLabel(page);
    if (!words.every((one) => label.includes(one))) continue;
    const trouble = await focusTrouble(page);
    if (trouble !== null) throw new Error(trouble);
    return;
  }
  throw new Error(`No way by J to ${words.join(', ')}`);
}
