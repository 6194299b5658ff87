/** What came back stands in the day of whoever has to answer it: a message from its second reader, and a change the customer asks for of the joint plan. And the page of a crisis says of when its facts of the customer are. */
import type { Page } from 'playwright-core';
import { axeViolations, startConsole } from './console';
import type { Language, TestConsole } from './console';
import { openedCrisis, person, step } from './scenes';

jest.setTimeout(180_000);
let console_: TestConsole;
beforeAll(async () => { console_ = await startConsole(); }, 240_000);
afterAll(() => console_.stop());

const WORDS = {
  he: { title: /^מה שחזר/, mine: /ההודעה שלכם .*היכן הדברים עומדים/, whence: /חזרה מקריאה של .*רונית שגב/, open: /^לפתוח ולשנות: /, item: /בתוכנית המשותפת, אל .*הסניפים/, amend: /^שינוי והצעה מחדש: /, form: 'שינוי סעיף בתוכנית המשותפת', asOf: /נכון לפתיחת המשבר/, page: 'בדף הלקוח', takeUp: 'להתחיל במילים שלה', theirs: 'הסניפים', subject: 'היכן הדברים עומדים' },
  en: { title: /^Came back/, mine: /Your message .*Where we stand/, whence: /came back from .*רונית שגב/, open: /^Open it and change it: /, item: /Joint plan, for .*the branches/, amend: /^Change it and propose anew: /, form: 'Amend an item of the joint plan', asOf: /as of the opening/, page: 'the customer’s page', takeUp: 'Begin with its words', theirs: 'the branches', subject: 'Where we stand' },
} as const;
const REASON = 'Thank them first, they waited for two hours';
const WISH = 'Please say that the north follows on Sunday';
const customer = (language: Language) => ({ account: { name: `Returns ${language} ${crypto.randomUUID().slice(0, 6)}` }, contacts: [{ name: 'Noa', email: 'noa@galil.example.test', language }] });
const cardOf = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

describe.each(['he', 'en'] as const)('what came back, in %s', (language: Language) => {
  const words = WORDS[language];
  const DAY_MS = 86_400_000;

  it('a message its second reader gave back is in its author’s day with the reason, opens again from there, and goes when it was proposed anew', async () => {
    const own = customer(language);
    const { id, contactId } = await openedCrisis(console_.api, own);
    const message = { messageType: 'update', contactIds: [contactId], language, subject: words.subject, body: 'Zone A works since 10:40. We moved the traffic.', substance: { newFacts: ['Zone A works'], actions: ['We moved the traffic'] } };
    const body = language === 'he' ? { ...message, body: 'אזור A פועל מאז 10:40. העברנו אליו את העומס.' } : message;
    await step(console_.api, 'yonatan', { id, command: 'propose-message', body });
    const [{ id: proposalId }] = (await (await person(console_.api, 'ronit')).get(`/api/v1/crises/${id}`)).body['relationship'].promise.waiting;
    await step(console_.api, 'ronit', { id, command: 'return-message', body: { proposalId, reason: REASON } });
    const page = await console_.open({ user: 'yonatan', language, path: '/my-day' });
    await page.getByRole('heading', { name: words.title }).waitFor();
    const card = cardOf(page, own.account.name).filter({ hasText: words.mine });
    await card.filter({ hasText: words.whence }).filter({ hasText: REASON }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await card.getByRole('link', { name: words.open }).click();
    await page.locator('#compose-title').filter({ hasText: 'Noa' }).waitFor();
    // This browser has no draft of it: the reason stands above the text, and its words come back with one press.
    await page.getByRole('status').filter({ hasText: REASON }).getByRole('button', { name: words.takeUp }).click();
    await page.waitForFunction((text) => document.querySelector<HTMLTextAreaElement>('#message-body')?.value === text, body.body);
    expect(await axeViolations(page)).toEqual([]);
    await page.goBack();
    await card.waitFor();
    await step(console_.api, 'yonatan', { id, command: 'propose-message', body });
    await card.waitFor({ state: 'detached' });
  });

  it('a change the customer asks for is in the day of whose hands the item is in, in her words, and is answered from there', async () => {
    const own = customer(language);
    const { id, contactId } = await openedCrisis(console_.api, own);
    await step(console_.api, 'yonatan', { id, command: 'add-plan-item', body: { audience: words.theirs, message: 'Deliveries are back to normal.', ownerOurs: 'ronit', ownerTheirs: 'Noa', dueAt: new Date(Date.now() + DAY_MS).toISOString(), confidentiality: 'open' } });
    const [{ id: itemId }] = (await (await person(console_.api, 'ronit')).get(`/api/v1/crises/${id}`)).body['relationship'].disclosure.plan;
    await step(console_.api, 'eitan', { id, command: 'approve-plan-item', body: { itemId, revision: 1 } });
    const asked = await console_.api.engine.gateway.command(id, { commandId: `wish/${id}`, actor: { id: contactId, role: 'customer' }, command: { type: 'amend-plan-item', payload: { itemId, revision: 1, words: WISH, message: null, ownerOurs: null, ownerTheirs: null, dueAt: null, confidentiality: null, limits: null } } });
    expect(asked.ok).toBe(true);
    const page = await console_.open({ user: 'ronit', language, path: '/my-day' });
    const card = cardOf(page, own.account.name).filter({ hasText: words.item });
    await card.filter({ hasText: WISH }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await card.getByRole('button', { name: words.amend }).click();
    const dialog = page.getByRole('dialog', { name: words.form });
    await dialog.getByRole('button', { name: words.form }).waitFor();
    await page.keyboard.press('Escape');
    await step(console_.api, 'ronit', { id, command: 'amend-plan-item', body: { itemId, revision: 1, words: 'as asked', message: 'The north follows on Sunday.' } });
    await card.waitFor({ state: 'detached' });
  });

  it('the page of a crisis says that what it knows of the customer is as of its opening', async () => {
    const own = customer(language);
    const first = await openedCrisis(console_.api, own);
    const maya = await person(console_.api, 'maya');
    const { accountId } = (await maya.get(`/api/v1/crises/${first.id}`)).body as { accountId: string };
    const written = await (await person(console_.api, 'yonatan')).put(`/api/v1/customers/${accountId}/profile`, { loyaltyTier: 'gold', channel: 'call' });
    expect(written.status).toBe(200);
    const { id } = await openedCrisis(console_.api, { ...own, account: { id: accountId } });
    const page = await console_.open({ user: 'yonatan', language, path: `/crises/${id}` });
    const line = page.getByText(words.asOf);
    await line.waitFor();
    await line.getByRole('link', { name: words.page }).click();
    await page.getByRole('heading', { name: own.account.name, level: 1 }).waitFor();
  });
});
