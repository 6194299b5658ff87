/** A crisis opened by keyboard alone, in both languages; duplicates are named, problems stand at their fields, the draft stays; the auditor may not. */
import { openBody } from '../support/api';
import { axeViolations, startConsole } from './console';
import type { TestConsole } from './console';

jest.setTimeout(240_000);
let console_: TestConsole;
beforeAll(async () => { console_ = await startConsole(); }, 240_000);
afterAll(() => console_.stop());

const WORDS = {
  he: { what: 'מה קרה', customer: 'לקוח', name: 'שם', panel: 'מה יוצא מזה', severity1: /חומרה 1/, words: /הנהלת הלקוח מעורבת/, spoke: 'הלקוח', wrong: 'יש לבחור את ההשפעה.', like: /ייתכן שכבר נפתח/, join: 'לצרף את הדיווח', forbidden: /התפקיד שלכם אינו פותח משברים/, back: 'מה שכתבתם קודם חזר.', said: 'לא מוכרים, הדירקטוריון יודע', account: 'דלתא בע״מ', person: 'נועה' },
  en: { what: 'What happened', customer: 'Customer', name: 'Name', panel: 'What it comes to', severity1: /Severity 1/, words: /executives are involved/, spoke: 'The customer', wrong: 'Please choose the impact.', like: /It may be open already/, join: 'Join this report', forbidden: /Your role does not open crises/, back: 'What you had written is back.', said: 'cannot sell, told the board', account: 'Delta Trading', person: 'Noa' },
} as const;

describe.each(['he', 'en'] as const)('opening in %s', (language) => {
  const words = WORDS[language];

  it('takes a report by keyboard alone, explaining severity on the way', async () => {
    const page = await console_.open({ user: 'maya', language, path: '/queue' });
    await page.getByRole('main').waitFor();
    await page.keyboard.press('c');
    await page.getByLabel(words.what).waitFor();
    await page.keyboard.type(words.said);
    const panel = page.getByRole('complementary', { name: words.panel });
    await panel.getByText(words.words).first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type(words.account);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByLabel(words.name, { exact: true }).waitFor();
    await page.keyboard.type(words.person);
    await page.keyboard.press('Control+Enter');
    await page.getByText(words.wrong).waitFor();
    await page.keyboard.press('1');
    await panel.getByText(words.severity1).first().waitFor();
    // The same words stand again where it is asked who stated the loss; this question comes first.
    await page.getByRole('radio', { name: words.spoke, exact: true }).first().press('Space');
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/crises\/TK-/);
  });

  it('names an open crisis of the same customer, and keeps the draft over a reload', async () => {
    const maya = await console_.api.as('incident-manager');
    await maya.post('/api/v1/crises', openBody({ summary: 'Orders are refused', account: { name: `Twin ${language}` } }));
    const page = await console_.open({ user: 'maya', language, path: '/open' });
    await page.getByLabel(words.what).fill('Orders refused again');
    await page.getByRole('combobox', { name: words.customer }).fill(`Twin ${language}`);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(words.like).waitFor();
    await page.getByRole('button', { name: words.join }).waitFor();
    await page.reload();
    await page.getByText(words.back).waitFor();
    expect(await page.getByLabel(words.what).inputValue()).toBe('Orders refused again');
  });

  it('tells the auditor who may', async () => {
    const page = await console_.open({ user: 'samuel', language, path: '/open' });
    await page.getByText(words.forbidden).waitFor();
    expect(await page.getByLabel(words.what).count()).toBe(0);
  });
});
