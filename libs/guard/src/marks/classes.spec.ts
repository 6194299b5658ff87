/** Classes of constructions by example, and what must stay innocent beside them. The phrases were mended with these in view: they guard against loss, they do not measure. */
import type { GuardLanguage, GuardMessageType, GuardRule, GuardVerdict } from '../guard.types';
import { findMarks } from './find-marks';

const marks = (text: string, messageType: GuardMessageType = 'other', verdict: GuardVerdict = 'not-examined', language: GuardLanguage = /^[א-ת]/.test(text) ? 'he' : 'en') =>
  findMarks({ text, language, form: 'neutral', messageType, verdict, sentAt: 0, timeZone: 'UTC' }, []);
const rules = (text: string): GuardRule[] => [...new Set(marks(text).map((mark) => mark.rule))];
const missing = (text: string, type: GuardMessageType, verdict?: GuardVerdict): string[] =>
  marks(text, type, verdict).filter((mark) => mark.rule === 'missing-element').map((mark) => mark.code).sort();

const FOUND: readonly (readonly [GuardRule, readonly string[]])[] = [
  ['blame-customer', ['Had your technician looked at the gauge, the pump would still run.', 'It was your colleague who pulled the plug.', 'You gave the courier no phone number.', 'העמית שלכם הוא ששלף את התקע.', 'לא מסרתם לשליח מספר טלפון.', 'אתם השארתם את המכסה פתוח.', 'אנו מצטערים, אבל לא בדקתם את הכתובת.']],
  ['denial', ['Our meters never lie.', 'Nobody here did anything wrong.', 'We acted exactly as required.', 'המונים שלנו לא משקרים.', 'איש מאיתנו לא טעה.', 'הכול פעל כשורה אצלנו.']],
  ['concealment', ['The reason stays with us.', 'Let us not put this on paper.', 'Our lawyers asked us not to go into it.', 'לא נעלה את זה על הכתב.', 'מוטב שהמבקר לא ישמע על כך.', 'אין לכם צורך בפרטים.']],
  ['sarcasm', ['Perhaps you would like us to chew your food for you as well?', 'Nice try.', 'We admire your talent for losing cables.', 'אפילו הצוות שלך מסוגל לספור עד שלוש.', 'זכיתם בפרס התלונה המוזרה של השנה.', 'הפעם נסו לקרוא עד הסוף.']],
  ['certainty', ['You will have it tomorrow, that is a promise.', 'בטוח שלא אבד דבר.', 'תקבלו החזר מלא, ויהי מה.']],
  ['filler', ['Customer care is at the heart of what we do.', 'אתם חשובים לנו ואנו לצדכם לאורך כל הדרך.']],
  ['conditional-apology', ['If anything we said sounded harsh, please accept our apologies.', 'ככל שהתשובה לא הייתה ברורה, אנו מתנצלים.']],
  ['wrong-language', ['The parcel left Haifa at 10:00. המשלוח יצא.', 'המשלוח יצא ב-10:00. Your parcel is here.', 'We repaired it. Ваш заказ отправлен сегодня.']],
];
const LEFT: readonly (readonly [GuardRule, readonly string[]])[] = [
  ['blame-customer', ['Could you have a look at the attached list?', 'You did not receive our call, and that is our failing.', 'לא קיבלתם מענה, וזה מחדל שלנו.', 'לא ניתן להזמין לפני יום שני.']],
  ['denial', ['The second batch is fine, tested this morning.', 'אי אפשר להקדים את הייצור, כי הקו בשיפוץ.']],
  ['sarcasm', ['Thank you for the clear logs.', 'How kind of you to send the photos.', 'תודה על התיאור המפורט, הוא חסך לנו שעה.', 'כמובן, אתם רשאים לבחור תאריך אחר.']],
  ['concealment', ['The report lies with the manufacturer until Monday; you will get all of it.', 'הדוח יישלח אליכם במלואו ביום ראשון.']],
  ['certainty', ['I am sorry for the evening without heating.', 'מצטערים על הערב שעבר בלי חימום.', 'תקבלו החזר מלא ביום שני.']],
  ['wrong-language', ['Best regards,\nדנה כהן', 'המשלוח יצא.\nNorth Harbour Ltd']],
];

describe.each(FOUND)('%s is found', (rule, texts) => {
  it.each(texts)('%s', (text) => expect(rules(text)).toContain(rule));
});
describe.each(LEFT)('%s is not seen', (rule, texts) => {
  it.each(texts)('%s', (text) => expect(rules(text)).not.toContain(rule));
});

describe('what is blatantly absent', () => {
  it.each([
    ['answer', 'Thank you for your mail, we value your opinion.', ['answer']],
    ['answer', 'The gate opens at seven on weekdays.', []],
    ['answer', 'תודה על פנייתכם, היא חשובה לנו.', ['answer']],
    ['answer', 'השער נפתח בשבע בימי חול.', []],
    ['refusal', 'We must decline. Kind regards, the desk.', ['alternative-or-objection', 'reason']],
    ['refusal', 'We must decline, because the offer ended in May.', []],
    ['update', 'Hello Dan, we received your message about the lift. Best regards, the desk.', ['update-without-substance']],
    ['update', 'Two new masts stand, three are left. We will write at 19:00.', []],
    ['compensation', 'We pay the bill of £85 in full, since our driver bent the fence. It was sent today.', []],
    ['options', 'You can take a voucher or a new lamp. Choose one.', ['not-possible-or-not-known']],
  ] as const)('%s: %s', (type, text, expected) => expect(missing(text, type)).toEqual([...expected]));

  it('a long account in words we do not know gets the benefit of the doubt, a short one does not', () => {
    const long = 'On Monday our fitter flooded the hall of your shop. That was our fault and I am sorry. He had opened valve 12 for valve 21; both carry the same tag. Carpet and shelves were dried overnight, the bill of 900 goes to us, and both valves wear new tags.';
    expect(missing(long, 'apology', 'our-fault')).toEqual([]);
    expect(missing('We are sorry about Monday.', 'apology', 'our-fault')).toEqual(['explanation', 'repair', 'repentance', 'responsibility']);
  });
});
