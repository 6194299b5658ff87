import { forbiddenIn } from './forbidden-wording';

const found = (wording: string, basis: Parameters<typeof forbiddenIn>[0]['basis'] = 'our-fault', language: 'he' | 'en' = 'he') => forbiddenIn({ wording, language, basis }).map(({ rule }) => rule);

describe('words no apology may have (formulas 7)', () => {
  it.each(['אנחנו מצטערים אם נפגעת.', 'אנו מתנצלים אם נפגעתם.', 'אנו מתנצלים, אך גם אתם איחרתם.', 'נעשו טעויות.'])('%s is a conditional one', (wording) => {
    expect(found(wording)).toContain('conditional-apology');
  });
  it('in English too, with a better way to say it', () => {
    const [mark] = forbiddenIn({ wording: 'We are sorry if this caused you trouble.', language: 'en', basis: 'our-fault' });
    expect([mark?.rule, mark?.better]).toEqual(['conditional-apology', expect.stringMatching(/without "if"/)]);
  });
  it('an admission only where something was found', () => {
    const wording = 'This was our mistake.';
    expect([found(wording, 'not-examined', 'en').length > 0, found(wording, 'our-fault', 'en')]).toEqual([true, []]);
  });
  it('none in sound apologies', () => {
    expect(found('שינינו ברירת מחדל בלי לבדוק אותה אצלכם. זו הייתה הטעות שלנו ואנחנו מצטערים על השעות שאבדו. אנחנו מחזירים את הגרסה הקודמת היום, ומעכשיו דבר לא יוצא בלי בדיקה.')).toEqual([]);
    expect(found('We replaced the router image without testing it on your depots. That was our mistake and we are sorry for the hours you lost. We bring back the old image today, carry the cost of the cold store, and from now on nothing goes out untested.', 'our-fault', 'en')).toEqual([]);
    expect(found('אנחנו מצטערים על הבוקר שאבד לכם. אנחנו בודקים מה קרה וחוזרים אליכם עד השעה ארבע.', 'not-examined')).toEqual([]);
  });
});
