/** The account manager's whole day without a mouse, in both languages: in, to the duty, a message with a mark mended and looked at, out, a call, the listening, and what is done is seen to be done. Where one is can be seen at every stop. */
import type { Page } from 'playwright-core';
import { openBody } from '../support/api';
import { startConsole } from './console';
import type { Language, TestConsole } from './console';
import { focusedLabel, focusTrouble, stepTo, tabTo } from './keyboard';
import { person } from './scenes';

jest.setTimeout(240_000);
let console_: TestConsole;
beforeAll(async () => { console_ = await startConsole(); }, 240_000);
afterAll(() => console_.stop());

const WORDS = {
  he: {
    email: 'דוא״ל', day: 'היום שלי', duty: 'קשר ראשון', listeningDuty: 'רישום הקשבה', summary: /^מה קרה, בשורה/, known: /^מה ידוע/, checking: /^מה נבדק/, message: 'הודעה', useThis: /^להשתמש בזה/, otherLanguage: 'English', preview: /^כך זה נראה/, compare: /נכתבה ביד, ולכן בשפה אחת/, send: 'שליחה', confirm: /לשלוח אל/, stand: 'אנחנו עומדים מאחורי זה', yes: 'לשלוח', undo: 'ביטול', now: 'לשלוח מיד', sent: 'נשלח.', free: 'אין מה שמעכב.',
    bad: 'זה קרה כי אתם שיניתם את ההגדרות.', fact: 'אזור A פועל מאז 10:40', check: 'מדוע אזור B מסרב לחיבורים', call: 'תיעוד שיחה', confirmed: /אישרו שקיבלו/, record: 'רישום השיחה', recorded: 'השיחה נרשמה.', said: 'דיברנו על אזור B, הם מחכים לתחזית', listen: 'רישום הקשבה', done: 'נעשה היום', contact: 'דנה כהן',
    story: /^הסיפור במילים/, need: 'תיקון', outcome: /^התוצאה הרצויה/, plain: /^איך מטפלים/, listened: /נרשם: .?רישום הקשבה/, readBack: 'הקראה ואישור', byCall: 'שיחה', confirmedIt: 'כן', recordIt: 'כן, לרשום', readBackDone: /נרשם: .?הקראה ואישור/,
  },
  en: {
    email: 'E-mail', day: 'My day', duty: 'First contact', listeningDuty: 'Listening record', summary: /^What happened, in a line/, known: /^What is known/, checking: /^What is being checked/, message: 'Message', useThis: /^Use this/, otherLanguage: 'עברית', preview: /sees it$/, compare: /Written by hand, so only in one/, send: 'Send', confirm: /^Send to/, stand: 'I stand behind it', yes: 'Send', undo: 'Undo', now: 'Send at once', sent: 'Sent.', free: 'Nothing holds it back.',
    bad: 'It started because you changed your settings.', fact: 'Zone A works since 10:40', check: 'Why zone B refuses connections', call: 'Log a call', confirmed: /They confirmed/, record: 'Record the call', recorded: 'The call is on record.', said: 'Spoke about zone B, they wait for a forecast', listen: 'Record listening', done: 'Done today', contact: 'Noa Peled',
    story: /^The story in/, need: 'a fix', outcome: /^Outcome the customer/, plain: /^How it is handled/, listened: /Recorded: .?Record listening/, readBack: 'Confirm the read-back', byCall: 'call', confirmedIt: 'Yes', recordIt: 'Yes, record it', readBackDone: /Recorded: .?Confirm the read-back/,
  },
} as const;
type Words = (typeof WORDS)[Language];

/** By Tab, and at each stop one sees where he is. */
const go = (page: Page, wanted: RegExp | string): Promise<void> => tabTo(page, wanted, { seen: true });
async function here(page: Page, wanted: RegExp | string): Promise<void> {
  await page.waitForFunction(() => document.activeElement !== document.body);
  if (typeof wanted === 'string') expect(await focusedLabel(page)).toContain(wanted);
  else expect(await focusedLabel(page)).toMatch(wanted);
  expect(await focusTrouble(page)).toBeNull();
}
async function comesIn(page: Page, words: Words): Promise<void> {
  await page.getByLabel(words.email).waitFor();
  await go(page, words.email);
  await page.keyboard.type('yonatan@orot.example.test');
  await page.keyboard.press('Tab');
  expect(await focusTrouble(page)).toBeNull();
  await page.keyboard.type('tikkun-demo');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: words.day, level: 1 }).waitFor();
}

/** From the template's fields over a mark to a text that nothing holds back, looked at in both languages. */
async function writes(page: Page, words: Words): Promise<void> {
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.closest('#compose textarea') != null);
  await here(page, words.summary);
  await page.keyboard.type(words.said);
  await go(page, words.known);
  await page.keyboard.type(words.fact);
  await go(page, words.checking);
  await page.keyboard.type(words.check);
  await page.waitForFunction((fact) => document.querySelector<HTMLTextAreaElement>('#message-body')?.value.includes(fact) ?? false, words.fact);
  await go(page, words.message);
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(`${words.bad}\n\n`);
  await page.getByRole('button', { name: words.useThis }).first().waitFor();
  expect(await page.getByRole('button', { name: words.send, exact: true }).isDisabled()).toBe(true);
  await go(page, words.useThis);
  await page.keyboard.press('Enter');
  await page.getByText(words.free).waitFor();
  // As the customer sees it, and in the other language beside it.
  const preview = page.getByRole('region', { name: words.preview });
  await preview.getByText(words.fact).waitFor();
  expect(await preview.getByText(words.bad).count()).toBe(0);
  await go(page, words.otherLanguage);
  await page.keyboard.press('Enter');
  await preview.getByText(words.compare).waitFor();
}

async function sends(page: Page, words: Words): Promise<void> {
  await tabTo(page, words.send, { key: 'Shift+Tab', seen: true });
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: words.confirm });
  await dialog.waitFor();
  for (let left = await dialog.getByRole('checkbox', { checked: false }).count(); left > 0; left -= 1) {
    await go(page, words.stand);
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
  }
  await go(page, words.yes);
  await page.keyboard.press('Enter');
  await page.waitForFunction((undo) => document.activeElement?.textContent === undo, words.undo);
  expect(await focusTrouble(page)).toBeNull();
  await go(page, words.now);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: words.sent }).waitFor();
  await here(page, words.sent);
}

async function calls(page: Page, words: Words): Promise<void> {
  await page.keyboard.press('l');
  await page.waitForFunction(() => document.activeElement?.id === 'call-said');
  expect(await focusTrouble(page)).toBeNull();
  await page.keyboard.type(words.said);
  await go(page, words.confirmed);
  await page.keyboard.press('Space');
  await go(page, words.record);
  await page.keyboard.press('Enter');
  await page.getByText(words.recorded).waitFor();
}

async function listens(page: Page, words: Words, account: string): Promise<void> {
  await stepTo(page, [account, words.listeningDuty]);
  await page.keyboard.press('Enter');
  await page.waitForFunction((listen) => document.activeElement?.textContent?.includes(listen) === true && document.activeElement.tagName === 'BUTTON', words.listen);
  await here(page, words.listen);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: words.listen }).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'SELECT');
  expect(await focusTrouble(page)).toBeNull();
  await page.keyboard.press('ArrowDown');
  for (const [field, text] of [[words.story, words.said], [words.outcome, words.fact], [words.plain, words.check]] as const) {
    await go(page, field);
    await page.keyboard.type(text);
  }
  await go(page, words.need);
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await page.getByText(words.listened).waitFor();
}

/** The customer hears his own words and says that they are right: only that ends the duty. */
async function readsBack(page: Page, words: Words): Promise<void> {
  // The form gave the focus back to where it was opened.
  await here(page, words.listen);
  await go(page, words.readBack);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: words.readBack }).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'SELECT');
  await page.keyboard.press('ArrowDown');
  // Of a group of choices Tab reaches the first; Space takes it.
  await go(page, words.byCall);
  await page.keyboard.press('Space');
  await go(page, words.confirmedIt);
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: words.recordIt }).waitFor();
  await go(page, words.recordIt);
  await page.keyboard.press('Enter');
  await page.getByText(words.readBackDone).waitFor();
}

describe.each(['he', 'en'] as const)('a day by keyboard alone, in %s', (language) => {
  const words = WORDS[language];

  it('goes from the door to duties that are done', async () => {
    const account = `${language === 'he' ? 'נגב סולאר' : 'Galil Fresh'} ${crypto.randomUUID().slice(0, 4)}`;
    const maya = await person(console_.api, 'maya');
    const opened = await maya.post('/api/v1/crises', openBody({ account: { name: account }, contacts: [{ name: words.contact, email: 'reader@customer.example', language }], impactLevel: 1 }));
    const id = String(opened.body['id']);
    const page = await console_.open({ user: null, language });
    await comesIn(page, words);
    await page.getByRole('link', { name: new RegExp(account) }).first().waitFor();
    await stepTo(page, [account, words.duty]);
    await writes(page, words);
    await sends(page, words);
    await calls(page, words);
    await listens(page, words, account);
    await readsBack(page, words);
    // What was done stands there as done, and no longer as due.
    for (const duty of [words.duty, words.listeningDuty]) await page.getByRole('link', { name: new RegExp(`${account}.*${duty}`) }).waitFor({ state: 'detached' });
    await go(page, new RegExp(`^${words.done}`));
    await page.keyboard.press('Enter');
    const done = page.getByRole('listitem').filter({ hasText: account });
    await done.filter({ hasText: words.duty }).first().waitFor();
    await done.filter({ hasText: words.listeningDuty }).first().waitFor();
    const [messages, kept] = await Promise.all([maya.get(`/api/v1/crises/${id}/messages`), maya.get(`/api/v1/crises/${id}/obligations?state=kept&limit=100`)]);
    expect(messages.body['items']).toMatchObject([{ language }]);
    expect((kept.body['items'] as readonly { readonly kind: string }[]).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['first-contact', 'listening-record']));
  });
});
