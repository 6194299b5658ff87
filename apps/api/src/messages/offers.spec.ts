import type { SendMessage } from '#domain';
import { EARLY_OFFER, findOffers, withOffers } from './offers';

const SUBSTANCE = { newFacts: [], actions: [], customerCanDo: [], nextUpdateAt: null, forecast: null, noForecastNextTryAt: null };
const message = (body: string, more: Partial<SendMessage> = {}): SendMessage => ({ messageType: 'update', contactIds: ['c'], language: 'en', subject: 's', body, templateId: null, substance: SUBSTANCE, ...more });
const matters = (body: string, more: Partial<SendMessage> = {}): readonly string[] => [...new Set(findOffers(message(body, more)).map((one) => one.matter))];

describe('what a text offers', () => {
  it.each([
    ['compensation', 'Zone A works again. We will refund you the whole month.'], ['compensation', 'We would also like to offer your company a voucher of 500 NIS.'], ['compensation', 'You will receive a credit note with the next bill.'],
    ['compensation', 'As a gesture of goodwill the next month is on us.'], ['compensation', 'We’ll waive the installation fee.'], ['compensation', 'We are crediting 480 shekels to your account.'], ['compensation', 'If the invoice was paid already, we will reimburse your costs.'],
    ['compensation', 'התקלה תוקנה, ונזכה אתכם ב־300 ש״ח.'], ['compensation', 'אנחנו רוצים לפצות אתכם על הזמן שאבד.'], ['compensation', 'תקבלו שובר על סך 200 ₪ בדוא״ל.'], ['compensation', 'כמחווה לא נחייב אתכם על החודש הזה.'], ['compensation', 'נחזיר לכם את מלוא הסכום.'],
    ['options', 'We can offer you the following two options: stay on the old version, or move tonight.'], ['options', 'The solution we propose is to split the order.'], ['options', 'Which of these would you prefer?'],
    ['options', 'אנו מציעים לכם שתי חלופות: להישאר בגרסה הישנה או לעבור הלילה.'], ['options', 'איזו אפשרות נוחה לכם?'],
    ['options', 'We suggest restoring the appointments from last night’s backup.'], ['options', 'I propose that we replace the router.'], ['options', 'It would be best to move your orders to zone B.'],
    ['options', 'אנחנו מציעים לשחזר את התורים מן הגיבוי.'], ['options', 'כדאי שתעברו לגיבוי עד שנסיים.'], ['options', 'אני מציעה לכם להחליף את המכשיר.'],
    ['refusal', 'We cannot restore the appointments.'], ['refusal', 'We are not able to replace the batch.'], ['refusal', 'לא נוכל לשחזר את התורים.'], ['refusal', 'אין באפשרותנו להחליף את המנה.'],
    ['refusal', 'We cannot refund the roaming charges.'], ['refusal', 'Your request for a replacement has been turned down.'], ['refusal', 'לצערנו לא נוכל לפצות אתכם.'], ['refusal', 'בקשתכם נדחתה.'],
  ])('%s: %s', (matter, body) => {
    expect(matters(body)).toEqual([matter]);
  });

  it.each([
    'Refunds to your customers fail since 09:10; the queue of credit notes is being replayed.', 'Zone A works again since 10:40. You can send orders through zone A.', 'You can go on with the old image or wait for the patch. We call you at four.',
    'We have not decided on compensation yet and will come back to you about it.', 'You asked whether we will refund you; we answer that tomorrow.', 'Before we speak of a discount we want to hear what happened.', 'The credit card terminal is back.',
    'We suggest a call at four.', 'I propose to meet on Tuesday.', 'We recommend that you change your password today.', 'We cannot restore the server before the disk arrives.', 'We can’t replace it yet; the part is on its way.', 'You asked whether we suggest replacing it; we answer tomorrow.',
    'אנחנו מציעים שיחה בארבע.', 'כדאי להחליף סיסמה עוד היום.', 'עדיין לא נוכל לשחזר את התורים לפני שהדיסק מגיע.', 'אני מציעה לקבוע פגישה ביום שלישי.',
    'We refunded order 12 to the wrong card and are looking for it.', 'We will send you the report by noon.', 'The free disk space ran out; we offer no guesses before noon.', 'Your request was passed on to the engineers.',
    'ההחזרים ללקוחות שלכם נכשלים מאז 09:10.', 'הזיכוי בסך 340 ש״ח יופיע בחשבונכם עד סוף החודש.', 'עדיין לא הוחלט על פיצוי.', 'נבדוק אם נוכל לזכות אתכם.', 'ביקשתם לדעת אם נחזיר לכם את הכסף; נענה מחר.', 'נשלח לכם עדכון בשעה 12:00.', 'השירות חזר לפעול, ואפשר לשלוח הזמנות.', 'החזרנו את השרת לפעולה.',
  ])('nothing: %s', (body) => {
    expect(matters(body)).toEqual([]);
  });

  it('names the words where they stand, the subject’s at the end of the text, and not what the subject repeats of others', () => {
    const body = 'It works again. We will refund you.';
    expect(findOffers(message(body))).toEqual([{ matter: 'compensation', words: 'We will refund you', start: 16, end: 34 }]);
    expect(findOffers(message('It works.', { subject: 'We will refund you' }))).toMatchObject([{ start: 9, end: 9 }]);
    expect(findOffers(message('It works.', { subject: 'Re: You will be refunded' }), ['You will be refunded'])).toEqual([]);
  });

  it('is not asked of an apology, which says how it is made good', () => {
    expect(matters('We are sorry. We will refund you.', { messageType: 'apology' })).toEqual([]);
  });
});

describe('a message on its way to the gate', () => {
  it('carries what its text offers, and nothing a client put there', () => {
    expect(withOffers(message('We will refund you.', { offers: [] }), []).offers).toEqual([{ matter: 'compensation', words: 'We will refund you' }]);
    expect(withOffers(message('It works.', { offers: [{ matter: 'refusal', words: 'w' }] }), [])).not.toHaveProperty('offers');
  });

  it('leaves out what its author says is no offer, with a reason, and only that', () => {
    const body = 'We will refund you. You will receive a voucher.';
    const override = (words: string, rule = EARLY_OFFER) => withOffers(message(body, { overrides: [{ rule, words, reason: 'agreed last week' }] }), []).offers?.map((one) => one.words);
    expect(override('we will  refund you.')).toEqual(['You will receive a voucher']);
    expect(override('We will refund you', 'blame-customer')).toHaveLength(2);
    expect(override(body)).toBeUndefined();
  });

  // How its time grows with the text: `npm run bench -- --only=pure`.
  it('finds the first offer of a text that says the same a thousand times', () => {
    for (const words of ['we will offer you ', 'ניתן לכם ', 'you will receive a ', 'option a ']) expect(findOffers(message(`We will refund you. ${words.repeat(1_000)}`))[0]?.words).toBe('We will refund you');
  });
});
