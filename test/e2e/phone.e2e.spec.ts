/** One hand on a phone, in Hebrew: from the day to a message that left, a call on record, all under the thumb. */
import type { Locator, Page } from 'playwright-core';
import { openBody } from '../support/api';
import type { Client } from '../support/api';
import { axeViolations, cutOff, PHONE, startConsole } from './console';
import type { TestConsole } from './console';
import { person } from './scenes';

jest.setTimeout(120_000);
let console_: TestConsole;
let account: Client;
beforeAll(async () => {
  console_ = await startConsole();
  account = await person(console_.api, 'yonatan');
}, 240_000);
afterAll(() => console_.stop());

const FINGER_PX = 44;
async function crisisOf(customer: string): Promise<string> {
  const maya = await person(console_.api, 'maya');
  const answer = await maya.post('/api/v1/crises', openBody({ account: { name: customer }, contacts: [{ name: 'דנה כהן', email: 'dana@customer.example', language: 'he' }], impactLevel: 1 }));
  return String(answer.body['id']);
}

/** As a thumb does: what is pressed is as large as a finger, within the window, and not under something else. */
async function tap(what: Locator): Promise<void> {
  await what.scrollIntoViewIfNeeded();
  const box = await what.boundingBox();
  if (box === null) throw new Error('nothing to press');
  expect({ height: Math.round(box.height) >= FINGER_PX, left: box.x >= 0, right: box.x + box.width <= PHONE.width }).toEqual({ height: true, left: true, right: true });
  await what.tap();
}
async function write(page: Page, label: RegExp | string, words: string): Promise<void> {
  await page.getByLabel(label).tap();
  await page.keyboard.type(words);
}

it('writes, mends a mark, sends, and is told what comes next', async () => {
  const customer = 'נגב סולאר';
  const id = await crisisOf(customer);
  const page = await console_.open({ user: 'yonatan', language: 'he', path: '/my-day', ...PHONE });
  await tap(page.getByRole('link', { name: new RegExp(`${customer}.*קשר ראשון`) }));
  await write(page, /^מה קרה, בשורה/, 'הזמנות אינן נקלטות');
  await write(page, /^מה ידוע/, 'אזור A פועל מאז 10:40');
  await write(page, /^מה נבדק/, 'מדוע אזור B מסרב לחיבורים');
  await page.getByText('אין מה שמעכב.').waitFor();
  const text = page.getByRole('textbox', { name: 'הודעה', exact: true });
  await text.tap();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('זה קרה כי אתם שיניתם את ההגדרות.\n\n');
  const fix = page.getByRole('list', { name: 'הערות על המילים' }).getByRole('button', { name: /^להשתמש בזה/ }).first();
  await fix.waitFor();
  expect(await cutOff(page)).toEqual([]);
  expect(await axeViolations(page)).toEqual([]);
  await tap(fix);
  await page.getByText('אין מה שמעכב.').waitFor();
  await tap(page.getByRole('button', { name: 'שליחה', exact: true }));
  const dialog = page.getByRole('dialog', { name: /לשלוח אל/ });
  await dialog.waitFor();
  expect(await cutOff(page)).toEqual([]);
  for (const box of await dialog.getByRole('checkbox').all()) await box.tap();
  await tap(dialog.getByRole('button', { name: 'לשלוח', exact: true }));
  await tap(page.getByRole('button', { name: 'לשלוח מיד' }));
  await page.getByRole('heading', { name: 'נשלח.' }).waitFor();
  expect(await cutOff(page)).toEqual([]);
  const sent = (await account.get(`/api/v1/crises/${id}/messages`)).body['items'] as readonly { readonly body: string }[];
  expect(sent.map(({ body }) => [body.includes('אזור A פועל'), body.includes('אתם שיניתם')])).toEqual([[true, false]]);
});

it('puts a call on record, and comes back to the day', async () => {
  const customer = 'כרמל סחר';
  const id = await crisisOf(customer);
  const page = await console_.open({ user: 'yonatan', language: 'he', path: `/crises/${id}`, ...PHONE });
  await tap(page.getByRole('button', { name: 'כתיבת עדכון' }).first());
  await tap(page.getByRole('button', { name: 'תיעוד שיחה במקום' }));
  await write(page, 'מה נאמר', 'הם מודאגים, והסברנו מה נבדק');
  await tap(page.getByRole('button', { name: 'רישום השיחה' }));
  await page.getByRole('heading', { level: 1, name: 'השיחה נרשמה.' }).waitFor();
  expect(await cutOff(page)).toEqual([]);
  await tap(page.getByRole('link', { name: 'היום שלי' }).first());
  await page.getByRole('heading', { level: 1, name: 'היום שלי' }).waitFor();
  const timeline = (await account.get(`/api/v1/crises/${id}/timeline`)).body['items'] as readonly { readonly type: string }[];
  expect(timeline.map(({ type }) => type)).toContain('contact.logged');
});
