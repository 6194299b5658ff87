/** Forms filled in as people do, in both languages: refused at the field and in words, what was written kept, mended, accepted, and seen where it belongs. */
import { axeViolations, startConsole } from './console';
import type { Language, TestConsole } from './console';
import { begin, openedCrisis, person, step } from './scenes';

jest.setTimeout(120_000);
let console_: TestConsole;
beforeAll(async () => { console_ = await startConsole(); }, 240_000);
afterAll(() => console_.stop());

const WORDS = {
  he: {
    more: 'עוד', find: 'חיפוש פעולה', later: 'לא עכשיו', mend: /לתקן לפני שאפשר לשלוח/, missing: 'יש למלא.', choose: 'יש לבחור אחת מן האפשרויות.', refused: 'הפעולה לא נרשמה.', kept: 'מה שכתבתם נשמר.', back: 'מה שכתבתם קודם חזר.', startOver: 'להתחיל מחדש', hour: /בעוד כשעה$/, fourHours: /בעוד כארבע שעות$/,
    forecast: 'מתן תחזית', fix: 'תיקון', likely: /^ככל הנראה עד/, latest: /^לכל המאוחר עד/, basis: /^על מה התחזית נשענת/, because: 'הגורם נמצא; תיקונים דומים ארכו 4 ו־9 שעות', made: 'ניתנה',
    cause: 'רישום גורם השורש', happened: 'מה קרה', answer: /^כי/, whyNext: 'לשאול למה שוב', takeRoot: 'להשתמש בתשובה האחרונה כגורם השורש', root: /^גורם השורש/, party: 'אצלנו', escaped: /^למה לא התגלה קודם/, whys: ['המשלוחים לא יצאו', 'הטבלה לא נטענה', 'אין בדיקה של גודל הטבלה'],
    stake: 'רישום ההכנסה בסיכון', value: /^שווי החוזה לשנה/, money: /יש לכתוב סכום/, renewal: /^מועד חידוש החוזה/, year: /בשנה/,
  },
  en: {
    more: 'More', find: 'Find an action', later: 'Not now', mend: /to mend before this can go/, missing: 'Please fill this in.', choose: 'Please choose one of these.', refused: 'This was not recorded.', kept: 'What you wrote is kept.', back: 'What you had written is back.', startOver: 'Start over', hour: /in about an hour$/, fourHours: /in about four hours$/,
    forecast: 'Make a forecast', fix: 'fix', likely: /^Most likely by/, latest: /^At the latest by/, basis: /^What the forecast rests on/, because: 'Cause found; repairs like it took 4 and 9 hours', made: 'Made',
    cause: 'Record the root cause', happened: 'What happened', answer: /^Because/, whyNext: 'Ask why once more', takeRoot: 'Use the last answer as the root cause', root: /^Root cause/, party: 'us', escaped: /^Why it was not caught before/, whys: ['Deliveries did not leave', 'The table was not loaded', 'Nothing checks the size of the table'],
    stake: 'Record revenue at risk', value: /^Contract value per year/, money: /An amount like 1250/, renewal: /^Contract renewal/, year: /a year/,
  },
} as const;

const detailOf = async (id: string): Promise<Record<string, any>> => (await (await person(console_.api, 'maya')).get(`/api/v1/crises/${id}`)).body;

describe.each(['he', 'en'] as const)('forms in %s', (language: Language) => {
  const words = WORDS[language];

  it('a forecast: what is missing stands at its field, a range the wrong way round is refused in words, mended it is on record', async () => {
    const { id } = await openedCrisis(console_.api);
    const page = await console_.open({ user: 'amir', language, path: `/crises/${id}?tab=forecasts` });
    const dialog = await begin(page, words, words.forecast);
    await dialog.getByRole('button', { name: words.forecast }).click();
    await dialog.getByRole('alert').filter({ hasText: words.mend }).waitFor();
    expect(await dialog.getByText(words.missing, { exact: true }).count()).toBeGreaterThanOrEqual(3);
    // The first thing to mend has the focus.
    expect(await page.evaluate(() => document.activeElement?.closest('[data-path]')?.getAttribute('data-path'))).toBe('target');
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('radio', { name: words.fix }).check();
    await dialog.getByRole('group', { name: words.likely }).getByRole('button', { name: words.fourHours }).click();
    await dialog.getByRole('group', { name: words.latest }).getByRole('button', { name: words.hour }).click();
    await dialog.getByLabel(words.basis).fill(words.because);
    await dialog.getByRole('button', { name: words.forecast }).click();
    const refusal = dialog.getByRole('alert').filter({ hasText: words.refused });
    await refusal.getByText(words.kept).waitFor();
    await refusal.getByText('forecast.range-reversed').waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('[data-path]')?.getAttribute('data-path'))).toBe('p90At');
    await dialog.getByRole('group', { name: words.likely }).getByRole('button', { name: words.hour }).click();
    await dialog.getByRole('group', { name: words.latest }).getByRole('button', { name: words.fourHours }).click();
    await dialog.getByRole('button', { name: words.forecast }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('region', { name: words.made }).getByText(words.because).waitFor();
    expect((await detailOf(id))['relationship'].forecast.targets).toEqual(expect.arrayContaining([expect.objectContaining({ target: 'fix' })]));
  });

  it('the root cause: each answer is the next question; put away it comes back, and may be begun anew', async () => {
    const { id } = await openedCrisis(console_.api);
    await step(console_.api, 'amir', { id, command: 'locate', body: { where: 'The load balancer', note: '' } });
    const page = await console_.open({ user: 'amir', language, path: `/crises/${id}?tab=cause` });
    const dialog = await begin(page, words, words.cause);
    await dialog.getByLabel(words.happened).fill(words.whys[0]);
    await dialog.getByLabel(words.answer).first().fill(words.whys[1]);
    await dialog.getByRole('button', { name: words.later }).click();
    await dialog.waitFor({ state: 'detached' });
    const again = await begin(page, words, words.cause);
    await again.getByText(words.back).waitFor();
    expect(await again.getByLabel(words.answer).first().inputValue()).toBe(words.whys[1]);
    await again.getByRole('button', { name: words.startOver }).click();
    expect(await again.getByLabel(words.answer).first().inputValue()).toBe('');
    await again.getByLabel(words.happened).fill(words.whys[0]);
    await again.getByLabel(words.answer).first().fill(words.whys[1]);
    await again.getByRole('button', { name: words.whyNext }).click();
    await again.getByText(words.whys[1]).first().waitFor();
    await again.getByLabel(words.answer).nth(1).fill(words.whys[2]);
    await again.getByRole('button', { name: words.takeRoot }).click();
    expect(await again.getByLabel(words.root).inputValue()).toBe(words.whys[2]);
    await again.getByRole('button', { name: words.cause }).click();
    await again.getByRole('alert').filter({ hasText: words.mend }).waitFor();
    await again.getByRole('radio', { name: words.party, exact: true }).check();
    await again.getByLabel(words.escaped).fill(words.whys[2]);
    await again.getByRole('button', { name: words.cause }).click();
    await again.waitFor({ state: 'detached' });
    await page.getByText(words.whys[2]).first().waitFor();
  });

  it('a form nobody drew by hand: an amount that is none is told at its field, an amount is read back and stands at the head', async () => {
    const { id } = await openedCrisis(console_.api);
    const page = await console_.open({ user: 'yonatan', language, path: `/crises/${id}` });
    const dialog = await begin(page, words, words.stake);
    const value = dialog.getByLabel(words.value);
    await value.fill('12,3,4x');
    await dialog.getByRole('button', { name: words.stake }).click();
    await dialog.getByText(words.money).waitFor();
    expect(await value.getAttribute('aria-invalid')).toBe('true');
    expect((await detailOf(id))['stake']).toBeNull();
    await value.fill('480,000');
    await dialog.getByRole('status').or(dialog.locator('output')).filter({ hasText: '480,000' }).first().waitFor();
    await dialog.getByLabel(words.renewal).fill('2027-01-15');
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: words.stake }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.locator('.chead').getByText(words.year).waitFor();
    expect((await detailOf(id))['stake']).toMatchObject({ contractValueMinorPerYear: 48_000_000, renewalOn: '2027-01-15' });
  });
});
