/** The account manager's day without a mouse: from the door over a duty, a template and a mark that stops him to a message that left, in both languages. */
import type { Page } from 'playwright-core';
import { openBody } from '../support/api';
import type { Client } from '../support/api';
import { axeViolations, cutOff, startConsole } from './console';
import type { TestConsole } from './console';
import { stepTo, tabTo } from './keyboard';

jest.setTimeout(240_000);
let console_: TestConsole;
let manager: Client, account: Client;
beforeAll(async () => {
  console_ = await startConsole();
  [manager, account] = await Promise.all([console_.api.as('incident-manager'), console_.api.as('yonatan@orot.example.test')]);
}, 240_000);
afterAll(() => console_.stop());

const WORDS = {
  he: {
    email: 'דוא״ל', password: 'סיסמה', day: 'היום שלי', duty: 'קשר ראשון', whatSaid: 'מה נאמר', asked: 'הם שאלו דבר שעוד פתוח', question: 'מתי הכסף חוזר?', settled: /התקיימה/, owed: /נדרשת עד/, gone: 'המחויבות הזאת כבר אינה מחכה לכם.', noMail: /אין אצלנו כתובת דוא״ל/, dayField: 'יום', happened: /^מה קרה, בשורה/, line: 'הזמנות אינן נקלטות', known: /^מה ידוע/, checking: /^מה נבדק/, message: 'הודעה', notes: 'הערות על המילים', useThis: /^להשתמש בזה/, send: 'שליחה', confirm: /לשלוח אל/, yes: 'לשלוח', undo: 'ביטול', undoSaid: /יוצאת בעוד/, now: 'לשלוח מיד', sent: 'נשלח.', call: 'תיעוד שיחה', said: 'מה נאמר', record: 'רישום השיחה', recorded: 'השיחה נרשמה.', preview: /כך זה נראה/, bad: 'זה קרה כי אתם שיניתם את ההגדרות.', fact: 'אזור A פועל מאז 10:40', check: 'מדוע אזור B מסרב לחיבורים', free: 'אין מה שמעכב.', customer: 'נגב סולאר', contact: 'דנה כהן', sheet: 'לפני השיחה', wrongly: /^סומן בטעות/, whyKeep: 'מדוע לשלוח את המילים כפי שהן', goOn: 'להמשיך עם הסיבה',
  },
  en: {
    email: 'E-mail', password: 'Password', day: 'My day', duty: 'First contact', whatSaid: 'What was said', asked: 'They asked something that is still open', question: 'When do we get the money?', settled: /is fulfilled/, owed: /An answer is owed/, gone: 'This duty no longer waits for you.', noMail: /No mail address/, dayField: 'Day', happened: /^What happened, in a line/, line: 'Orders are refused', known: /^What is known/, checking: /^What is being checked/, message: 'Message', notes: 'Notes on the words', useThis: /^Use this/, send: 'Send', confirm: /^Send to/, yes: 'Send', undo: 'Undo', undoSaid: /leaves in 10 seconds/, now: 'Send at once', sent: 'Sent.', call: 'Log a call', said: 'What was said', record: 'Record the call', recorded: 'The call is on record.', preview: /sees it$/, bad: 'It started because you changed your settings.', fact: 'Zone A works since 10:40', check: 'Why zone B refuses connections', free: 'Nothing holds it back.', customer: 'Galil Fresh', contact: 'Noa Peled', sheet: 'Before you call', wrongly: /^Wrongly marked/, whyKeep: 'Why it should go out as it is', goOn: 'Go on with this reason',
  },
} as const;
type Lang = keyof typeof WORDS;

async function crisisFor(language: Lang): Promise<string> {
  const { customer, contact } = WORDS[language];
  const answer = await manager.post('/api/v1/crises', openBody({ account: { name: `${customer} ${String(Date.now() % 1_000_000)}` }, contacts: [{ name: contact, email: 'reader@customer.example', language }], impactLevel: 1 }));
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body['id'];
}
const firstContactOf = async (id: string): Promise<string> =>
  ((await account.get(`/api/v1/crises/${id}/obligations?state=running&limit=100`)).body['items'] as { id: string; kind: string }[]).find(({ kind }) => kind === 'first-contact')?.id ?? '';

describe.each(['he', 'en'] as const)('my day in %s, by keyboard alone', (language) => {
  const words = WORDS[language];

  it('logs in, picks the duty, fills the template, resolves a mark, takes a sending back, sends, and is done', async () => {
    const id = await crisisFor(language);
    const page = await console_.open({ user: null, language });
    await page.getByLabel(words.email).waitFor();
    await tabTo(page, new RegExp(words.email));
    await page.keyboard.type('yonatan@orot.example.test');
    await page.keyboard.press('Tab');
    await page.keyboard.type('tikkun-demo');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: words.day, level: 1 }).waitFor({ timeout: 60_000 });
    // J until the focus is on the duty of this crisis, then Enter into its first field.
    const reference = (await account.get(`/api/v1/crises/${id}`)).body;
    await page.getByRole('link', { name: String(reference['accountName']) }).first().waitFor();
    await stepTo(page, [String(reference['accountName']), words.duty]);
    await page.keyboard.press('Enter');
    await page.getByLabel(words.known).waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('#compose textarea') != null);
    // Our own summary is not put into what the customer reads: the line is the author's.
    expect(await page.getByLabel(words.happened).inputValue()).toBe('');
    await tabTo(page, words.happened);
    await page.keyboard.type(words.line);
    await tabTo(page, words.known);
    await page.keyboard.type(words.fact);
    await tabTo(page, words.checking);
    await page.keyboard.type(words.check);
    const text = page.getByRole('textbox', { name: words.message, exact: true });
    await page.waitForFunction((fact) => document.querySelector<HTMLTextAreaElement>('#message-body')?.value.includes(fact) ?? false, words.fact);
    await tabTo(page, words.message);
    await page.keyboard.press('Control+Home');
    await page.keyboard.type(`${words.bad}\n\n`);
    // The mark stands in the list of notes and in the text, and holds the message.
    const notes = page.getByRole('list', { name: words.notes }).getByRole('listitem');
    await notes.filter({ has: page.getByRole('button', { name: words.useThis }) }).first().waitFor();
    expect(await page.locator('mark.gd-no').first().textContent()).not.toBe('');
    expect(await page.getByRole('button', { name: words.send, exact: true }).isDisabled()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await tabTo(page, words.useThis);
    await page.keyboard.press('Enter');
    await page.getByText(words.free).waitFor();
    expect(await text.inputValue()).not.toContain(words.bad);
    await tabTo(page, words.send);
    await page.keyboard.press('Enter');
    await confirmByKeyboard(page, words);
    // Taken back: nothing has left.
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: words.send, exact: true }).waitFor();
    expect((await account.get(`/api/v1/crises/${id}/messages`)).body['items']).toEqual([]);
    await tabTo(page, words.send);
    await page.keyboard.press('Enter');
    await confirmByKeyboard(page, words);
    await tabTo(page, words.now);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: words.sent }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const messages = (await account.get(`/api/v1/crises/${id}/messages`)).body['items'] as readonly { readonly body: string; readonly language: string }[];
    expect(messages.length).toBe(1);
    expect(messages[0]?.language).toBe(language);
    expect(messages[0]?.body).toContain(words.fact);
    const kept = (await account.get(`/api/v1/crises/${id}/obligations?state=kept&limit=100`)).body['items'] as readonly { readonly kind: string }[];
    expect(kept.map((one) => one.kind)).toContain('first-contact');
  });

  it('logs a call with L, and says what is missing first', async () => {
    const id = await crisisFor(language);
    const page = await console_.open({ user: 'yonatan', language, path: `/my-day/${id}/write?mode=call` });
    await page.getByRole('heading', { name: words.call, level: 1 }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await tabTo(page, words.record);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'call-said');
    await page.keyboard.type(words.fact);
    await tabTo(page, words.record);
    await page.keyboard.press('Enter');
    // What comes next stands where the call was; nothing invites to a second one for the same duty.
    await page.getByRole('heading', { name: words.recorded, level: 1 }).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'logged-title');
    expect(await axeViolations(page)).toEqual([]);
    const timeline = (await account.get(`/api/v1/crises/${id}/timeline`)).body['items'] as readonly { readonly type: string }[];
    expect(timeline.map((one) => one.type)).toContain('contact.logged');
  });

  it('asks for the question they asked in a call of ours, and tells that an answer is owed; a duty that is settled leads on', async () => {
    const id = await crisisFor(language);
    const dutiesOf = async (kind: string): Promise<readonly { readonly id: string; readonly kind: string; readonly asked: { readonly words: string } | null; readonly state: string }[]> =>
      ((await account.get(`/api/v1/crises/${id}/obligations?state=running&state=kept&limit=100`)).body['items'] as never[]).filter((one: { kind: string }) => one.kind === kind);
    const [first] = await dutiesOf('first-contact');
    const page = await console_.open({ user: 'yonatan', language, path: `/my-day?duty=${id}.${first?.id ?? ''}&mode=call` });
    await page.getByLabel(words.whatSaid).fill(words.fact);
    await page.getByRole('checkbox', { name: words.asked }).check();
    await page.getByRole('button', { name: words.record }).click();
    await page.waitForFunction(() => document.activeElement?.id === 'call-question');
    await page.keyboard.type(words.question);
    await page.getByRole('button', { name: words.record }).click();
    await page.getByRole('heading', { name: words.recorded, level: 1 }).waitFor();
    await page.getByText(words.settled).waitFor();
    await page.getByText(words.owed).waitFor();
    expect(await dutiesOf('answer')).toMatchObject([{ state: 'running', asked: { words: words.question } }]);
    expect(await dutiesOf('first-contact')).toMatchObject([{ state: 'kept' }]);
    await page.reload();
    await page.getByRole('heading', { name: words.gone, level: 1 }).waitFor();
    expect(await page.locator('#compose').count()).toBe(0);
  });

  it('keeps what is being sent, and the news that it left, while the window turns narrow and wide again', async () => {
    const id = await crisisFor(language);
    const page = await console_.open({ user: 'yonatan', language, path: `/my-day?duty=${id}.${await firstContactOf(id)}` });
    await page.getByLabel(words.happened).fill(words.line);
    await page.getByLabel(words.known).fill(words.fact);
    await page.getByLabel(words.checking).fill(words.check);
    await page.getByText(words.free).waitFor();
    await page.getByRole('button', { name: words.send, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: words.confirm });
    for (const box of await dialog.getByRole('checkbox').all()) await box.check();
    await dialog.getByRole('button', { name: words.yes, exact: true }).click();
    await page.getByRole('button', { name: words.now }).waitFor();
    await page.setViewportSize({ width: 800, height: 1000 });
    expect(await cutOff(page)).toEqual([]);
    await page.getByRole('button', { name: words.now }).click();
    await page.getByRole('heading', { name: words.sent }).waitFor();
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.setViewportSize({ width: 800, height: 1000 });
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await page.getByRole('heading', { name: words.sent }).count()).toBe(1);
    expect((await account.get(`/api/v1/crises/${id}/messages`)).body['items']).toHaveLength(1);
  });

  it('says of a duty that somebody else met that it no longer waits, and shows no empty message that has not left', async () => {
    const id = await crisisFor(language);
    const page = await console_.open({ user: 'yonatan', language, path: `/my-day?duty=${id}.${await firstContactOf(id)}` });
    await page.getByLabel(words.known).waitFor();
    const [{ id: contactId }] = (await manager.get(`/api/v1/crises/${id}`)).body['contacts'];
    const told = await account.post(`/api/v1/crises/${id}/log-contact`, { direction: 'to-customer', channel: 'call', contactId, occurredAt: new Date().toISOString(), said: words.fact, emotionalState: 'calm', confirmedByCustomer: true, substance: { newFacts: [words.fact], actions: [], customerCanDo: [] } });
    expect(told.status).toBeLessThan(300);
    await page.getByRole('heading', { name: words.gone, level: 1 }).waitFor();
    expect(await page.locator('#compose').count()).toBe(0);
  });

  it('says at once that a contact has no mail address, sends nothing to her, and offers the call', async () => {
    const { customer, contact } = words;
    const opened = await manager.post('/api/v1/crises', openBody({ account: { name: `${customer} ${crypto.randomUUID().slice(0, 4)}` }, contacts: [{ name: contact, phone: '+972-4-555-0142', language }], impactLevel: 1 }));
    const page = await console_.open({ user: 'yonatan', language, path: `/my-day/${String(opened.body['id'])}/write` });
    await page.getByText(words.noMail).waitFor();
    expect(await page.getByRole('checkbox', { name: new RegExp(contact) }).isChecked()).toBe(false);
    expect(await page.getByRole('button', { name: words.send, exact: true }).isDisabled()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    // A day is typed day first, whatever the language of the browser.
    const day = page.getByRole('textbox', { name: words.dayField, exact: true });
    await day.fill('03/04');
    await day.press('Tab');
    expect(await day.inputValue()).toMatch(language === 'he' ? /^03\.04\.\d{4}$/ : /^03\/04\/\d{4}$/);
    await page.getByRole('button', { name: words.call, exact: true }).first().click();
    await page.getByRole('heading', { name: words.call, level: 1 }).waitFor();
  });
});

/** Confirms every promise, then the dialog; stays on Undo. */
async function confirmByKeyboard(page: Page, words: (typeof WORDS)[Lang]): Promise<void> {
  const dialog = page.getByRole('dialog', { name: words.confirm });
  await dialog.waitFor();
  const boxes = await dialog.getByRole('checkbox').all();
  for (const box of boxes) {
    await box.focus();
    await page.keyboard.press('Space');
  }
  await tabTo(page, words.yes);
  await page.keyboard.press('Enter');
  await page.getByText(words.undoSaid).first().waitFor({ state: 'attached' });
  await page.waitForFunction((undo) => document.activeElement?.textContent === undo, words.undo);
}

it('a mark that is wrong is overridden with a reason, which goes on record', async () => {
  const id = await crisisFor('en');
  const words = WORDS.en;
  const page = await console_.open({ user: 'yonatan', language: 'en', path: `/my-day/${id}/write?type=update` });
  await page.getByLabel(words.known).or(page.getByLabel(words.message, { exact: true })).first().waitFor();
  await page.getByLabel('Subject').fill('Where we stand');
  await page.getByLabel(words.message, { exact: true }).fill('It started because you changed your settings. Zone A works since 10:40.');
  await page.getByRole('button', { name: words.wrongly }).click();
  await page.getByRole('textbox', { name: words.whyKeep }).fill('They told us so themselves');
  await page.getByRole('button', { name: words.goOn }).click();
  await page.getByText('One mark is overridden with a reason.').waitFor();
});

it('a newcomer on a phone comes from his day to a message that left', async () => {
  const id = await crisisFor('en');
  const words = WORDS.en;
  const name = String((await account.get(`/api/v1/crises/${id}`)).body['accountName']);
  const page = await console_.open({ user: 'yonatan', language: 'en', path: '/my-day', width: 390, height: 844 });
  await page.getByRole('link', { name: new RegExp(`${name}.*First contact`) }).click();
  await page.getByLabel(words.happened).fill(words.line);
  await page.getByLabel(words.known).fill(words.fact);
  await page.getByLabel(words.checking).fill(words.check);
  await page.getByText(words.free).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: words.send, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: words.confirm });
  for (const box of await dialog.getByRole('checkbox').all()) await box.check();
  await dialog.getByRole('button', { name: words.yes, exact: true }).click();
  await page.getByRole('button', { name: words.now }).click();
  await page.getByRole('heading', { name: words.sent }).waitFor();
  const sent = (await account.get(`/api/v1/crises/${id}/messages`)).body['items'] as readonly { readonly body: string }[];
  expect(sent.map((one) => one.body.includes(words.fact))).toEqual([true]);
});

it('the sheet before a call is there in both languages and prints without its buttons', async () => {
  const id = await crisisFor('he');
  const page = await console_.open({ user: 'yonatan', language: 'he', path: `/crises/${id}/call-sheet` });
  await page.getByRole('heading', { name: WORDS.he.sheet }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'English' }).last().click();
  await page.getByRole('heading', { name: WORDS.en.sheet }).waitFor();
  expect(await page.locator('article.callsheet').getAttribute('dir')).toBe('ltr');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'הדפסה' }).isVisible()).toBe(false);
});

describe.each([
  ['he', 'ממתין לאישור שלכם', /^להחליט: ביטול המשבר/, 'עד אז המשבר נמשך והשעונים שלו רצים.', /^מאז /],
  ['en', 'Waiting for your approval', /^Decide: Cancel the crisis/, 'Until then the crisis goes on and its clocks run.', /^since /],
] as const)('what waits for my approval in %s', (language, title, decide, ifNot, since) => {
  it('stands in my day with who asks, since when and what happens if not, is decided from there, and is in nobody else’s', async () => {
    const id = await crisisFor(language);
    const name = String((await account.get(`/api/v1/crises/${id}`)).body['accountName']);
    expect((await manager.post(`/api/v1/crises/${id}/cancel`, { reason: 'opened twice' })).status).toBe(200);
    const page = await console_.open({ user: 'eitan', language, path: '/my-day' });
    const wish = page.getByRole('list', { name: new RegExp(title) }).getByRole('listitem').filter({ hasText: name });
    await wish.getByText('opened twice').waitFor();
    await wish.getByText(ifNot).waitFor();
    await wish.getByText(since).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await wish.getByRole('button', { name: decide }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    // Who may not decide it has nothing of it in his day; who asked has not either.
    for (const user of ['yonatan', 'maya']) {
      const other = await console_.open({ user, language, path: '/my-day' });
      await other.getByRole('heading', { level: 1 }).first().waitFor();
      expect(await other.getByRole('listitem').filter({ hasText: name }).getByText('opened twice').count()).toBe(0);
    }
    const head = await console_.api.as('head-of-service');
    expect((await head.post(`/api/v1/crises/${id}/confirm-cancel`, { agree: false })).status).toBe(200);
    await wish.waitFor({ state: 'detached' });
  });
});
