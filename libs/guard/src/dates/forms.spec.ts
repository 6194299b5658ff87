/** Forms of the same time: words for dates, clocks and lengths which people write in other ways than with figures. */
import { told } from './testing/told';

const latest = (text: string): readonly string[] => told(text).map((one) => one.replace(/^outcome /, ''));

describe('forms of a time in English', () => {
  it.each([
    ['on the first of December', '02/12 00:00'], ['by the twenty-third of December', '24/12 00:00'], ['on the last day of the month', '01/12 00:00'], ['by the turn of the year', '01/01 00:00'],
    ['by end November', '01/12 00:00'], ['on Christmas Eve', '25/12 00:00'], ['before the week is out', '26/11 18:00'], ['by 20 Kislev 5787', '01/12 00:00'], ['on the 25th of Kislev', '06/12 00:00'],
    ['in a fortnight', '07/12 00:00'], ['within 14 calendar days', '07/12 00:00'], ['within twenty-one days', '14/12 00:00'], ['a week on Tuesday', '02/12 00:00'], ['on Friday week', '05/12 00:00'],
    ['at 1930', '22/11 19:30'], ['at three-thirty', '22/11 15:30'], ['by a quarter to one today', '22/11 12:45'], ['no later than 6 tomorrow morning', '23/11 06:00'], ['around fourish', '22/11 16:00'],
    ['on Tuesday between nine and eleven', '24/11 11:00'], ['Tuesday 8-11', '24/11 11:00'], ['on Tuesday between noon and three', '24/11 15:00'], ['this evening between seven and eight', '22/11 20:00'],
    ['by the end of the next working day', '23/11 18:00'], ['by about half seven this evening', '22/11 19:30'], ['this very afternoon', '22/11 18:00'],
    ['by this time tomorrow', '23/11 10:00'], ['at midnight tonight', '23/11 00:00'], ['inside of ten working days', '06/12 18:00'], ['Monday morning, 9-10', '23/11 10:00'], ['on Monday night', '24/11 00:00'], ['tomorrow at dawn', '23/11 06:00'], ['before the day is out', '22/11 18:00'], ['by the start of business tomorrow', '23/11 09:00'], ['by 20.00 hrs tonight', '22/11 20:00'],
  ])('%s', (time, instant) => expect(latest(`We will repair the door ${time}.`)).toEqual([instant]));

  it('counts "that day" and "that afternoon" from the day named last', () => {
    expect(told('Your boxes reach you on Tuesday; I ring you that day at noon to hear how it went.')).toEqual(['outcome 25/11 00:00', 'contact 24/11 12:00']);
  });

  it('joins a clock to its day over the vehicle between them', () => {
    expect(told('We have put you on the 9:40 ferry tomorrow.')).toEqual(['outcome 23/11 09:40']);
  });
});

describe('forms of a time in Hebrew', () => {
  it.each([
    ['עד השלישי בדצמבר', '04/12 00:00'], ['באחד בדצמבר', '02/12 00:00'], ['בשלושים בנובמבר', '01/12 00:00'], ['שבוע מהיום', '30/11 00:00'], ['בתום שלושה ימי עבודה', '25/11 18:00'], ['תוך יומיים-שלושה', '26/11 00:00'],
    ['ברבע לשש', '22/11 17:45'], ['בעשרה לשש', '22/11 17:50'], ['ברבע אחרי חצות', '23/11 00:15'], ['בתשע ארבעים וחמש', '22/11 21:45'], ['ביום שני בין שתיים לארבע', '23/11 16:00'], ['הערב, בין שבע לשמונה', '22/11 20:00'],
    ['ביום שני, בין תשע בבוקר לאחת בצהריים', '23/11 13:00'], ['ביום שלישי או רביעי השבוע', '26/11 00:00'], ['במוצ"ש', '29/11 00:00'], ['עד תום יום העבודה', '22/11 18:00'], ['היום אחרי הצהריים', '22/11 18:00'],
    ['ב-25.11 בשעה 9 וחצי', '25/11 09:30'], ['מחר ב-8 ורבע', '23/11 08:15'], ['הלילה בשתיים לפנות בוקר', '23/11 02:00'], ['הערב, לא יאוחר מ-20:00', '22/11 20:00'], ['עד מחר בשעה הזאת', '23/11 10:00'], ['מחר עם שחר', '23/11 06:00'],
  ])('%s', (time, instant) => expect(latest(`נתקן את הדלת ${time}.`)).toEqual([instant]));
});

describe('who does what by then', () => {
  it.each([
    ['We will close this out within the next 48 hours.', ['outcome 24/11 10:00']],
    ['We are closing the ticket at midnight unless you object.', []],
    ["We've pencilled in a visit for the 1st of December at 9.", ['contact 01/12 09:00']],
    ['אחזור אליכם בתשובה כתובה עד סוף יום העבודה.', ['next-update 22/11 18:00']],
    ['התיקון ייקח כשלוש שעות.', ['outcome 22/11 13:00']],
    ['Our accountant goes through the books with you on Monday at 4.', ['contact 23/11 16:00']],
    ['A senior technician stands at your door at 9:00 tomorrow.', ['contact 23/11 09:00']],
    ['Look out for my mail around 5 this afternoon.', ['next-update 22/11 17:00']],
    ['Count on power by dinner time.', ['outcome 22/11 22:00']],
    ["The money's in your account by mid-week.", ['outcome 25/11 00:00']],
    ['רואה החשבון שלנו יעבור אתכם על הספרים ביום שני בארבע.', ['contact 23/11 16:00']],
    ['חבר הנהלה יישב איתך פנים אל פנים ביום חמישי בעשר.', ['contact 26/11 10:00']],
    ['המנהלת שלי תרים אליכם טלפון עד הצהריים.', ['contact 22/11 12:00']],
    ['אסמס לך עד 11:30.', ['next-update 22/11 11:30']],
    ['פוסט בדף יעלה עד 18:30.', ['next-update 22/11 18:30']],
    ['הטלפון החלופי נשלח בדואר מחר על הבוקר.', ['outcome 23/11 12:00']],
    ['הטייח בא מחר מתשע.', ['contact 23/11 09:00']],
    ['התיקון ייקח כ-3 שעות.', ['outcome 22/11 13:00']],
    ['המוקד מאויש עד 22:00.', []],
    ['נוסיף ב-2 וחצי אחוזים את ההנחה.', []],
    ['The first backup runs tomorrow evening.', ['outcome 23/11 22:00']],
    ['Our target for full recovery is Tuesday 14:00.', ['outcome 24/11 14:00']],
    ["Give us until Thursday noon and you'll have a straight answer.", ['outcome 26/11 12:00']],
    ['Lena is driving out to you tomorrow at 7.', ['contact 23/11 07:00']],
    ['Someone from the night team keeps you posted at 13:00.', ['next-update 22/11 13:00']],
    ["All affected orders are going out on tonight's truck.", ['outcome 23/11 00:00']],
    ['Call with our director: Tuesday 24 Nov, 15:00.', ['contact 24/11 15:00']],
    ['We can come on Tuesday or on Wednesday, whichever suits you.', []],
    ['The support line is staffed 9 to 5, Monday to Friday.', []],
    ['לנה נוסעת אליכם מחר ב-7:00.', ['contact 23/11 07:00']],
    ['זה לא ייקח יותר מ-20 דקות.', ['outcome 22/11 10:20']],
    ['נדרשות לנו עוד 90 דקות כדי להחזיר את האשכול.', ['outcome 22/11 11:30']],
    ['קצבנו לעצמנו עד יום רביעי למצוא את הסיבה.', ['outcome 26/11 00:00']],
    ['יש לנו מקום ביום שלישי או ביום רביעי, מה שנוח לכם.', []],
  ])('%s', (text, promised) => expect(told(text).filter((one) => !one.endsWith(' -'))).toEqual(promised));
});

describe('a list of times', () => {
  it.each([
    ['We write to you at 12:00, at 16:00 and on Friday.', ['next-update 22/11 12:00', 'next-update 22/11 16:00', 'next-update 28/11 00:00']],
    ['נכתוב לכם בזמנים אלה: מחר ב-10:00, מחרתיים ב-11:00, וביום חמישי בערב.', ['next-update 23/11 10:00', 'next-update 24/11 11:00', 'next-update 26/11 22:00']],
  ])('%s', (text, promised) => expect(told(text)).toEqual(promised));
});
