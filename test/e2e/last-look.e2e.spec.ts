/** Acts whose consequence is said before they are recorded: a role handed over, a review signed or returned, an examiner appointed, a sum promised. */
import type { Page } from 'playwright-core';
import { axeViolations, startConsole } from './console';
import type { Language, TestConsole } from './console';
import { openedCrisis, person, reviewedCrisis, step } from './scenes';

jest.setTimeout(120_000);
let console_: TestConsole;
beforeAll(async () => { console_ = await startConsole(); }, 240_000);
afterAll(() => console_.stop());

const WORDS = {
  he: {
    handOver: 'העברה', note: /^דברי העברה/, happens: 'מה יקרה', mailed: /הודעה נשלחת מיד בדוא״ל/, carries: /עומס/, done: /ההעברה נרשמה/, role: /^תפקיד/, record: 'הרשומה',
    sign: 'החלטה וחתימה', signIt: 'חתימת הנהלה', look: 'מבט אחרון לפני החתימה', yes: 'כן, לחתום', again: 'לבדוק שוב', signed: /חתום ונעול/, locked: /הרשומה ננעלת/, back: 'החזרה, עם סיבה', backIt: 'החזרת התחקיר', lookBack: 'מבט אחרון לפני ההחזרה', yesBack: 'כן, להחזיר', draft: /בכתיבה/,
    more: 'עוד', find: 'חיפוש פעולה', examiner: 'מינוי בודק', barred: /אינם יכולים, ומדוע/, works: /עובד על המשבר/, message: 'הודעה', beyond: /מעבר לסמכות שלכם/, sum: 'נזכה אתכם ב־5,000,000 ש״ח.', ask: /^לבקש מ/, why: 'מדוע לשלוח את המילים כפי שהן', goOn: 'להמשיך עם הסיבה', reasoned: /הסיבה שלכם/,
  },
  en: {
    handOver: 'Hand over', note: /^Hand-over note/, happens: 'What will happen', mailed: /is told at once by mail/, carries: /carries/, done: /^Handed over/, role: /^Role/, record: 'Record',
    sign: 'Decide and sign', signIt: 'Sign the review', look: 'One last look before you sign', yes: 'Yes, sign', again: 'Look again', signed: /Signed and sealed/, locked: /The record is sealed/, back: 'Return, with a reason', backIt: 'Return the review', lookBack: 'One last look before it goes back', yesBack: 'Yes, send it back', draft: /Being written/,
    more: 'More', find: 'Find an action', examiner: 'Assign an examiner', barred: /may not, and why/, works: /works on the crisis/, message: 'Message', beyond: /Beyond your authority/, sum: 'We will credit you ILS 5,000,000.', ask: /^Ask /, why: 'Why it should go out as it is', goOn: 'Go on with this reason', reasoned: /Your reason/,
  },
} as const;
const begin = async (page: Page, { more, find }: { readonly more: string; readonly find: string }, form: string): Promise<void> => {
  await page.getByRole('button', { name: more, exact: true }).click();
  await page.getByRole('searchbox', { name: find }).fill(form);
  await page.getByRole('dialog').getByRole('button', { name: form }).click();
};

describe.each(['he', 'en'] as const)('before it is recorded, in %s', (language: Language) => {
  const words = WORDS[language];

  it('a hand-over shows who carries what, says what will happen, and afterwards who holds the role', async () => {
    const { id } = await openedCrisis(console_.api);
    const page = await console_.open({ user: 'maya', language, path: `/crises/${id}` });
    await page.locator('.chead').getByRole('button', { name: words.handOver, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: words.handOver });
    const takers = dialog.locator('.takers');
    await takers.getByText(words.carries).first().waitFor();
    // His own role here is the one meant; whoever holds it already cannot take it.
    expect(await dialog.locator('select').first().inputValue()).toBe('incidentManager');
    expect(await takers.getByRole('radio').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).not.toContain('maya');
    await takers.getByRole('radio').first().check();
    const happens = dialog.locator('.happens');
    await happens.getByText(words.mailed).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByLabel(words.note).fill('The customer waits for the plan of tonight');
    await dialog.getByRole('button', { name: words.handOver, exact: true }).click();
    await page.getByText(words.done).waitFor();
    const { people } = (await (await person(console_.api, 'maya')).get(`/api/v1/crises/${id}`)).body as { people: Record<string, { id: string }> };
    expect(people['incidentManager']?.id).not.toBe('maya');
    await page.goto(`${new URL(page.url()).origin}/crises/${id}?tab=record`);
    await page.getByText('The customer waits for the plan of tonight').first().waitFor();
  });

  it('a review is signed by keyboard alone, after one last look at what it seals', async () => {
    const { reference } = await reviewedCrisis(console_.api);
    const page = await console_.open({ user: 'noga', language, path: `/reviews/${reference}` });
    // Returned first, to see that it says where it goes; taken back before it is recorded.
    await page.getByRole('button', { name: words.back }).click();
    await page.getByRole('dialog').getByRole('textbox').first().fill('One zone is missing');
    await page.getByRole('button', { name: words.backIt, exact: true }).click();
    await page.getByRole('group', { name: words.lookBack }).waitFor();
    await page.getByRole('button', { name: words.again }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: words.sign }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').first().fill('Noga Arbel');
    for (const box of (await dialog.locator('[data-path$=".text"] textarea').all())) await box.fill('Decided as it stands in the paper');
    for (const yes of (await dialog.locator('[data-path$=".taken"] input').all()).filter((_, at) => at % 2 === 0)) await yes.check();
    await page.keyboard.press('Control+Enter');
    const last = page.getByRole('group', { name: words.look });
    await last.getByText(words.locked).waitFor();
    expect(await last.locator('.decided > div').count()).toBe(4);
    expect(await axeViolations(page)).toEqual([]);
    // The look itself has the focus; the next stop is the signature.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.yes);
    await page.keyboard.press('Enter');
    await page.getByText(words.signed).first().waitFor();
  });

  it('an examiner is chosen among those who may, and the others stand with the reason', async () => {
    const { id } = await openedCrisis(console_.api);
    await step(console_.api, 'yonatan', { id, command: 'raise-claim', body: { items: [{ id: 'a', statement: 'חויבנו פעמיים', kind: 'billing' }], receivedAt: new Date(Date.now() - 1_000).toISOString(), contestedBy: 'us' } });
    const page = await console_.open({ user: 'maya', language, path: `/crises/${id}` });
    await begin(page, words, words.examiner);
    const dialog = page.getByRole('dialog', { name: words.examiner });
    const choice = dialog.locator('[data-path="personId"] select');
    await choice.waitFor();
    const offered = await choice.locator('option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    expect(offered).toContain('noga');
    expect(offered).not.toContain('maya');
    await dialog.getByText(words.barred).click();
    await dialog.getByText(words.works).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await choice.selectOption('noga');
    await dialog.getByRole('button', { name: words.examiner, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('a sum beyond the author’s authority is marked while he types, with the way out', async () => {
    const { id } = await openedCrisis(console_.api);
    const page = await console_.open({ user: 'yonatan', language, path: `/my-day/${id}/write?type=update` });
    const message = page.getByLabel(words.message, { exact: true });
    await message.fill(words.sum);
    const note = page.locator('.gn').filter({ hasText: words.beyond });
    await note.getByRole('button', { name: words.ask }).click();
    await note.getByRole('textbox', { name: words.why }).fill('Agreed with the head of service by phone');
    await note.getByRole('button', { name: words.goOn }).click();
    await note.getByText(words.reasoned).waitFor();
    await message.fill('x');
    await note.waitFor({ state: 'detached' });
  });
});
