/** The settings in a real browser: the administrator everywhere, the auditor in the audit alone; in both languages. */
import { axeViolations, startConsole } from './console';
import type { TestConsole } from './console';

jest.setTimeout(180_000);
let console_: TestConsole;
beforeAll(async () => { console_ = await startConsole(); }, 240_000);
afterAll(() => console_.stop());

const WORDS = {
  he: {
    sections: 'חלקי ההגדרות', protocols: 'נהלים', templates: 'תבניות', calendars: 'לוחות עבודה', people: 'אנשים', audit: 'יומן ביקורת', duties: /^מחויבויות/, severity2: 'חומרה 2', compare: 'השוואה', tally: /הבדלים: /, trial: 'הרצת ניסיון', run: 'מה הוא דורש', asks: /מחויבויות$/,
    template: 'קשר ראשון, בבדיקה', preview: 'ההודעה כפי שתיקרא', passover: 'Passover, first day', hebrew: 'הצגת תאריך עברי', hebrewDate: /ניסן/, name: 'שם',
    add: 'הוספת אדם', otherName: 'השם באותיות האחרות', otherValue: 'Tamar Gal', email: 'דוא״ל', create: 'הוספה', needsRole: 'צריך לבחור תפקיד אחד לפחות.', lead: 'ראש צוות', password: 'סיסמה ראשונה', passed: 'הסיסמה נמסרה', caption: 'פעולות וסירובים, החדשים תחילה', outcome: 'איך נגמר', refused: 'סורב', denied: /אינו פתוח לתפקיד שלכם/,
  },
  en: {
    sections: 'Sections of the settings', protocols: 'Protocols', templates: 'Templates', calendars: 'Calendars', people: 'People', audit: 'Audit', duties: /^Duties/, severity2: 'Severity 2', compare: 'Compare', tally: /differences: /, trial: 'Dry run', run: 'Show what it asks', asks: /duties$/,
    template: 'First contact, investigating', preview: 'The message as it would read', passover: 'Passover, first day', hebrew: 'Show Hebrew dates', hebrewDate: /Nisan/, name: 'Name',
    add: 'Add a person', otherName: 'Name in the other letters', otherValue: 'תמר גל', email: 'E-mail', create: 'Add', needsRole: 'Choose at least one role.', lead: 'team lead', password: 'First password', passed: 'I have passed it on', caption: 'Acts and refusals, newest first', outcome: 'How it ended', refused: 'refused', denied: /not open to your role/,
  },
} as const;

describe.each(['he', 'en'] as const)('settings in %s', (language) => {
  const words = WORDS[language];

  it('let the administrator read, compare and try protocols, and read templates and calendars', async () => {
    const page = await console_.open({ user: 'dorit', language, path: '/settings' });
    const sections = page.getByRole('navigation', { name: words.sections });
    await page.getByRole('heading', { level: 1, name: words.protocols }).waitFor();
    await page.getByRole('button', { name: words.severity2, exact: true }).click();
    await page.getByRole('heading', { level: 2, name: words.duties }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: words.compare, exact: true }).click();
    await page.getByText(words.tally).waitFor();
    await page.getByRole('button', { name: words.trial, exact: true }).click();
    await page.getByRole('button', { name: words.run }).click();
    await page.getByRole('heading', { level: 2, name: words.asks }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await sections.getByRole('link', { name: words.templates }).click();
    await page.getByRole('button', { name: words.template, exact: true }).click();
    await page.getByRole('article', { name: words.preview }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.goto('/settings/calendars?calendar=il&year=2026');
    await page.getByText(words.passover, { exact: true }).waitFor();
    await page.getByLabel(words.hebrew).check();
    await page.getByText(words.hebrewDate).first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it('add a person with a password shown once', async () => {
    const page = await console_.open({ user: 'dorit', language, path: '/settings/people' });
    await page.getByRole('button', { name: words.add }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(words.name, { exact: true }).fill(`Tamar ${language}`);
    await dialog.getByLabel(words.otherName).fill(words.otherValue);
    await dialog.getByLabel(words.email).fill(`tamar-${language}@example.test`);
    await dialog.getByRole('button', { name: words.create, exact: true }).click();
    await dialog.getByText(words.needsRole).waitFor();
    await dialog.getByLabel(words.lead, { exact: true }).check();
    await dialog.getByRole('button', { name: words.create, exact: true }).click();
    expect((await dialog.getByLabel(words.password).inputValue()).length).toBe(16);
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: words.passed }).click();
    await page.getByText(`Tamar ${language}`).first().waitFor();
    const { items } = (await (await page.request.get('/api/v1/admin/people')).json()) as { items: { email: string; otherName: string | null }[] };
    expect(items.find((one) => one.email === `tamar-${language}@example.test`)?.otherName).toBe(words.otherValue);
  });

  it('show the auditor the audit, and no other door, on a phone as well', async () => {
    const page = await console_.open({ user: 'samuel', language, path: '/settings', width: 390, height: 844 });
    await page.getByRole('heading', { level: 1, name: words.audit }).waitFor();
    expect(await page.getByRole('navigation', { name: words.sections }).getByRole('link').count()).toBe(1);
    await page.getByRole('table', { name: words.caption }).waitFor();
    await page.getByLabel(words.outcome).selectOption({ label: words.refused });
    await page.waitForURL(/outcome=refused/);
    expect(await axeViolations(page)).toEqual([]);
    await page.goto('/settings/people');
    await page.getByText(words.denied).waitFor();
    expect((await page.request.get('/api/v1/admin/people')).status()).toBe(403);
  });
});
