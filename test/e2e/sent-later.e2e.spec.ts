/** An apology for e-mail counts once it has left: every place that tells of it says so, and leads to the one act that sends it. */
import type { Locator } from 'playwright-core';
import { axeViolations, settled, startConsole } from './console';
import type { Language, TestConsole } from './console';
import { heard, openedCrisis, step } from './scenes';

jest.setTimeout(120_000);
let console_: TestConsole;
beforeAll(async () => { console_ = await startConsole(); }, 240_000);
afterAll(() => console_.stop());

const at = (ms: number): string => new Date(Date.now() + ms).toISOString();
const ELEMENTS = { responsibility: false, repair: false, regret: true, explanation: false, repentance: false, forgiveness: false };
const WORDING = 'We are sorry for the hours you had to wait. We are checking how it came to this.';
const WORDS = {
  he: {
    apology: 'רישום התנצלות', later: /רק כשיצא באותן מילים/, noneYet: /ועוד אינה נחשבת להתנצלות/, yes: 'כן, לרשום',
    locked: /עוד אין להציע דבר/, take: 'פתיחת ההתנצלות בכתיבה ללקוח', propose: 'הצעה', message: 'הודעה', differs: /שונות מאלה שנרשמו/, back: 'להחזיר את המילים שנרשמו', record: 'לרשום את המילים האלה', money: /אחרי שההתנצלות הזאת תצא/, held: /ממתין: .*אינן המילים שנרשמו/,
    l: 'תיעוד שיחה', direction: /^כיוון/, waits: /^ממתינים לתשובה/, asked: /רושמים אותו בנפרד/, form: 'לטופס השיחה', said: /^מה נאמר/, look: /מבט אחרון במה שנרשם/, meets: /מתקיים ברישום הזה: .*קשר ראשון/, late: /קשר ראשון, עד/, unsent: /נרשמה התנצלות שעוד לא יצאה/,
  },
  en: {
    apology: 'Record an apology', later: /only once it has left in these words/, noneYet: /it is no apology yet/, yes: 'Yes, record it',
    locked: /Nothing may be offered yet/, take: 'Take the apology to the composer', propose: 'Propose', message: 'Message', differs: /leaves in exactly those/, back: 'Put the recorded words back', record: 'Record these words', money: /once this apology has left/, held: /Held: .*not the words on record/,
    l: 'Log a call', direction: /^Direction/, waits: /^Waits for an answer/, asked: /it is recorded apart/, form: 'To the form of a call', said: /^What was said/, look: /one last look at what is put on record/, meets: /This record meets: .*first contact/i, late: /first contact, by/i, unsent: /An apology is on record and has not left/,
  },
} as const;

describe.each(['he', 'en'] as const)('what leaves later, in %s', (language: Language) => {
  const words = WORDS[language];

  it('an apology on record leads from the lock on money to the composer, and there back to its own words', async () => {
    const made = await openedCrisis(console_.api, { impactLevel: 2, awareAt: at(-30 * 60_000) });
    await heard(console_.api, made);
    await step(console_.api, 'yonatan', { id: made.id, command: 'record-apology', body: { contactId: made.contactId, channel: 'email', occurredAt: at(-10), language: 'en', wording: WORDING, basis: 'not-examined', elements: ELEMENTS, checking: 'How the orders came to be refused', nextTimeAt: at(3_600_000) } });
    const page = await console_.open({ user: 'yonatan', language, path: `/crises/${made.id}?tab=compensation` });
    await settled(page);
    await page.getByText(words.unsent).waitFor();
    const tab = page.locator('.tabbody');
    await tab.getByText(words.locked).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await tab.getByRole('button', { name: words.propose, exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: words.take }).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: words.take }).click();
    await page.waitForURL(/\/write\?/);
    const text = page.getByRole('textbox', { name: words.message, exact: true });
    await page.getByText(words.money).waitFor();
    expect(await text.inputValue()).toBe(WORDING);
    await text.fill(WORDING.replace('sorry', 'very sorry'));
    await page.getByText(words.differs).waitFor();
    await page.getByText(words.held).waitFor();
    await page.getByRole('button', { name: words.record }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: words.back }).click();
    expect(await text.inputValue()).toBe(WORDING);
    await page.getByText(words.differs).waitFor({ state: 'detached' });
  });

  it('an apology for e-mail says before and after it is recorded that it has still to leave, and opens in the composer', async () => {
    const { id } = await openedCrisis(console_.api, { impactLevel: 2, awareAt: at(-30 * 60_000) });
    const page = await console_.open({ user: 'yonatan', language, path: `/crises/${id}?tab=apology` });
    await settled(page);
    await page.locator('.tabbody').getByRole('button', { name: words.apology, exact: true }).click();
    const dialog = page.getByRole('dialog');
    const field = (path: string): Locator => dialog.locator(`[data-path="${path}"]`);
    const choose = async (path: string, value: string): Promise<void> => {
      const select = field(path).locator('select');
      if (await select.count() > 0) await select.selectOption(value);
      else await field(path).locator(`input[value="${value}"]`).check();
    };
    await field('wording').locator('textarea').waitFor();
    await choose('basis', 'not-examined');
    await choose('language', 'en');
    await field('wording').locator('textarea').fill(WORDING);
    await field('elements.regret').locator('input').check();
    await field('checking').locator('textarea, input').first().fill('How the orders came to be refused');
    await field('nextTimeAt').locator('.chipbtn').first().click();
    await choose('channel', 'email');
    await dialog.getByText(words.later).waitFor();
    await dialog.locator('button[type="submit"]').click();
    await dialog.getByText(words.noneYet).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: words.yes }).click();
    await dialog.getByRole('button', { name: words.take }).click();
    await page.waitForURL(/\/write\?/);
    expect(await page.getByRole('textbox', { name: words.message, exact: true }).inputValue()).toBe(WORDING);
  });

  it('a call of ours asks for no answer of theirs, and its last look says what it settles', async () => {
    const { id } = await openedCrisis(console_.api, { impactLevel: 2 });
    const page = await console_.open({ user: 'yonatan', language, path: `/crises/${id}` });
    await settled(page);
    await page.locator('.chead').getByRole('button', { name: words.l }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(words.asked).waitFor();
    await dialog.getByRole('link', { name: words.form }).waitFor();
    expect(await dialog.locator('[data-path="needsAnswer"]').count()).toBe(0);
    await dialog.locator('[data-path="said"] textarea').fill('We told them what we know');
    await dialog.locator('button[type="submit"]').click();
    await dialog.getByRole('group', { name: words.look }).waitFor();
    await dialog.getByText(words.meets).waitFor();
    expect(await dialog.getByText(words.late).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
  });
});
