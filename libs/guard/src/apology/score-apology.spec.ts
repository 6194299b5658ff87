import { scoreApology } from './score-apology';

const FULL_EN = 'We are sorry. The outage was our mistake: it happened because we did not test the update. We restored your data and refunded 300 USD. From now on every release is tested on a copy so that this does not happen again. We hope you can forgive us.';
const FULL_HE = 'אנו מצטערים. התקלה היא באחריותנו: היא נגרמה כי לא בדקנו את העדכון. שחזרנו את הנתונים וזיכינו אתכם ב-300 ש"ח. מעתה כל עדכון ייבדק, כדי שזה לא יקרה שוב. אנו מבקשים את סליחתכם.';

it.each([['en', FULL_EN], ['he', FULL_HE]] as const)('a full apology (%s) scores 1', (language, text) => {
  expect(scoreApology({ text, language, verdict: 'our-fault' })).toMatchObject({ score: 1, missing: [], forbidden: [], ok: true });
});
it('forgiveness can be spared, repair cannot', () => {
  expect(scoreApology({ text: FULL_EN.replace(' We hope you can forgive us.', ''), language: 'en', verdict: 'our-fault' })).toMatchObject({ score: 0.91, ok: true });
  const without = scoreApology({ text: 'We are sorry. The outage was our mistake, because we did not test it. We added a check.', language: 'en', verdict: 'our-fault' });
  expect(without).toMatchObject({ missing: ['repair'], score: 0.69, ok: false, elements: { repair: { found: false, words: '' }, regret: { found: true, words: 'sorry' } } });
});
it('a condition spoils it', () => {
  expect(scoreApology({ text: `${FULL_EN} We apologise if you were hurt.`, language: 'en', verdict: 'our-fault' }).ok).toBe(false);
});
it('before the examination nothing is admitted', () => {
  const calm = scoreApology({ text: 'We are sorry for what you went through. We are checking the logs and will write to you at 15:00.', language: 'en', verdict: 'not-examined' });
  expect(calm).toMatchObject({ ok: true, missing: [] });
  expect(scoreApology({ text: FULL_HE, language: 'he', verdict: 'not-examined' }).forbidden.map((mark) => mark.code)).toContain('admission');
});
it('shared: the customer\'s part stands in another paragraph or nowhere', () => {
  const ours = 'We take responsibility for the late answer and refunded the fee.';
  expect(scoreApology({ text: ours, language: 'en', verdict: 'shared' }).ok).toBe(true);
  expect(scoreApology({ text: `${ours} You also had a part.`, language: 'en', verdict: 'shared' }).forbidden.map((mark) => mark.code)).toEqual(['customer-part']);
});
it('a customer\'s error gets regret, correction and guidance, no admission', () => {
  expect(scoreApology({ text: 'אנו מצטערים על הטרחה. לפי היומן הקובץ הועלה בגרסה הישנה. תוכלו להעלות אותו שוב, ונשמח לעזור.', language: 'he', verdict: 'customer-error' })).toMatchObject({ ok: true });
});
