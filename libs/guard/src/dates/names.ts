/** Names and number words of both languages, as data. */
import { COUPLE, FEW, SEVERAL } from './conventions';

/** Number words that may count units of time or hours; Hebrew in both genders and as construct. */
export const NUMBERS: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, 'a single': 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14,
  fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, 'twenty-one': 21, 'twenty-five': 25, 'thirty-five': 35, 'thirty-six': 36, fifty: 50, 'fifty-five': 55, eighty: 80, 'twenty-four': 24, 'twenty four': 24, thirty: 30, forty: 40, 'forty-five': 45, 'forty-eight': 48, 'forty eight': 48, sixty: 60,
  'seventy-two': 72, ninety: 90,
  'a couple of': COUPLE, 'a couple': COUPLE, couple: COUPLE, 'couple of': COUPLE, few: FEW, 'a few': FEW, several: SEVERAL, 'a number of': SEVERAL,
  'half a': 0.5, 'half an': 0.5, 'a half': 0.5, half: 0.5, 'one and a half': 1.5, 'two and a half': 2.5, 'a quarter of an': 0.25, 'quarter of an': 0.25, 'three quarters of an': 0.75,
  אחד: 1, אחת: 1, שני: 2, שתי: 2, שניים: 2, שתיים: 2, שלוש: 3, שלושה: 3, שלושת: 3, שלש: 3, ארבע: 4, ארבעה: 4, ארבעת: 4, חמש: 5, חמישה: 5, חמשת: 5, חמשה: 5, שש: 6, שישה: 6, ששת: 6, ששה: 6, שישת: 6,
  שבע: 7, שבעה: 7, שבעת: 7, שמונה: 8, שמונת: 8, תשע: 9, תשעה: 9, תשעת: 9, עשר: 10, עשרה: 10, עשרת: 10, 'אחת עשרה': 11, 'אחד עשר': 11, 'שתים עשרה': 12, 'שתיים עשרה': 12, 'שנים עשר': 12, 'שנים-עשר': 12,
  'ארבע עשרה': 14, 'ארבעה עשר': 14, 'חמש עשרה': 15, 'חמישה עשר': 15, עשרים: 20, 'עשרים וארבע': 24, שלושים: 30, חמישים: 50, 'עשרים ואחד': 21, 'עשרים ואחת': 21, 'עשרים וחמש': 25, 'שלוש עשרה': 13, 'שלושה עשר': 13, 'שישה עשר': 16, 'שמונה עשר': 18, ארבעים: 40, 'ארבעים וחמש': 45, 'ארבעים ושמונה': 48, שישים: 60, 'שבעים ושתיים': 72, תשעים: 90,
  כמה: FEW, מספר: FEW,
};

/** Index 0 = Sunday. */
export const WEEKDAYS_EN: Readonly<Record<string, number>> = {
  sunday: 0, monday: 1, tuesday: 2, wednesday: 3, wednsday: 3, thursday: 4, friday: 5, saturday: 6,
  sun: 0, mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6,
};
export const WEEKDAYS_HE: Readonly<Record<string, number>> = {
  ראשון: 0, שני: 1, שלישי: 2, רביעי: 3, חמישי: 4, שישי: 5, ששי: 5, שבת: 6, א: 0, ב: 1, ג: 2, ד: 3, ה: 4, ו: 5, ש: 6,
};

export const MONTHS: Readonly<Record<string, number>> = {
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
  jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12,
  ינואר: 1, פברואר: 2, מרץ: 3, מרס: 3, אפריל: 4, מאי: 5, יוני: 6, יולי: 7, אוגוסט: 8, ספטמבר: 9, אוקטובר: 10, נובמבר: 11, דצמבר: 12,
  "ינו'": 1, "פבר'": 2, "אפר'": 4, "אוג'": 8, "ספט'": 9, "אוק'": 10, "נוב'": 11, "דצמ'": 12,
};

/** Hebrew months under the names the runtime's calendar gives them. */
export const HEBREW_MONTHS: Readonly<Record<string, string>> = {
  תשרי: 'Tishri', חשוון: 'Heshvan', חשון: 'Heshvan', מרחשוון: 'Heshvan', מרחשון: 'Heshvan', כסלו: 'Kislev', כסליו: 'Kislev', טבת: 'Tevet', שבט: 'Shevat',
  "אדר א'": 'Adar I', "אדר ב'": 'Adar II', אדר: 'Adar', ניסן: 'Nisan', אייר: 'Iyar', סיוון: 'Sivan', סיון: 'Sivan', תמוז: 'Tamuz', אב: 'Av', אלול: 'Elul',
};

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'];
/** Dates of a month in words: "the first of December", "the twenty-third". */
export const DATES_EN: Readonly<Record<string, number>> = Object.fromEntries([
  ...ORDINALS.map((word, at) => [word, at + 1] as const), ['thirtieth', 30], ['thirty-first', 31], ...ORDINALS.slice(0, 9).map((word, at) => [`twenty-${word}`, at + 21] as const),
]);
const ONES_HE: readonly (readonly string[])[] = [['אחד', 'ראשון'], ['שניים', 'שני'], ['שלושה', 'שלישי'], ['ארבעה', 'רביעי'], ['חמישה', 'חמישי'], ['שישה', 'שישי'], ['שבעה', 'שביעי'], ['שמונה', 'שמיני'], ['תשעה', 'תשיעי'], ['עשרה', 'עשירי']];
const TEENS_HE = ['אחד עשר', 'שנים עשר', 'שלושה עשר', 'ארבעה עשר', 'חמישה עשר', 'שישה עשר', 'שבעה עשר', 'שמונה עשר', 'תשעה עשר'];
/** Dates of a month in words: "השלושים בנובמבר", "באחד בדצמבר", "בשני לינואר". */
export const DATES_HE: Readonly<Record<string, number>> = Object.fromEntries([
  ...ONES_HE.flatMap((words, at) => words.map((word) => [word, at + 1] as const)),
  ...TEENS_HE.flatMap((word, at) => [[word, at + 11], [word.replace(' ', '-'), at + 11]] as const),
  ['עשרים', 20], ['שלושים', 30], ['שלושים ואחד', 31],
  ...ONES_HE.slice(0, 9).flatMap(([word = ''], at) => [[`עשרים ו${word}`, at + 21]] as const),
]);

/** The same months as they are written in English. */
export const HEBREW_MONTHS_LATIN: Readonly<Record<string, string>> = {
  tishrei: 'Tishri', tishri: 'Tishri', cheshvan: 'Heshvan', heshvan: 'Heshvan', marcheshvan: 'Heshvan', kislev: 'Kislev', tevet: 'Tevet', teves: 'Tevet', shevat: 'Shevat', shvat: 'Shevat',
  'adar i': 'Adar I', 'adar ii': 'Adar II', 'adar 1': 'Adar I', 'adar 2': 'Adar II', adar: 'Adar', nisan: 'Nisan', nissan: 'Nisan', iyar: 'Iyar', sivan: 'Sivan', tammuz: 'Tamuz', tamuz: 'Tamuz', elul: 'Elul',
};

/** Holidays used as dates: Hebrew month and day, or (number) month and day of the civil calendar. */
export const HOLIDAYS: Readonly<Record<string, readonly [string | number, number]>> = {
  פסח: ['Nisan', 15], 'ראש השנה': ['Tishri', 1], 'יום כיפור': ['Tishri', 10], 'יום הכיפורים': ['Tishri', 10], סוכות: ['Tishri', 15], 'שמחת תורה': ['Tishri', 22],
  חנוכה: ['Kislev', 25], פורים: ['Adar', 14], שבועות: ['Sivan', 6], 'יום העצמאות': ['Iyar', 5],
  passover: ['Nisan', 15], 'rosh hashanah': ['Tishri', 1], 'rosh hashana': ['Tishri', 1], 'yom kippur': ['Tishri', 10], sukkot: ['Tishri', 15], hanukkah: ['Kislev', 25], chanukah: ['Kislev', 25], hanuka: ['Kislev', 25], pesach: ['Nisan', 15], shavuot: ['Sivan', 6], purim: ['Adar', 14],
  christmas: [12, 25], xmas: [12, 25], 'new year': [1, 1], "new year's": [1, 1],
};

/** Value of Hebrew letters as numerals, for dates of the month and the tens and units of a year. */
export const LETTER_VALUES: Readonly<Record<string, number>> = {
  א: 1, ב: 2, ג: 3, ד: 4, ה: 5, ו: 6, ז: 7, ח: 8, ט: 9, י: 10, כ: 20, ל: 30, מ: 40, נ: 50, ס: 60, ע: 70, פ: 80, צ: 90, ק: 100, ר: 200, ש: 300, ת: 400,
};

/** An alternation of the keys, longest first so that the longer word wins; ready for a pattern. */
export const anyOf = (table: Readonly<Record<string, unknown>>): string =>
  Object.keys(table).sort((one, other) => other.length - one.length).map((word) => word.replaceAll(' ', String.raw`\s+`)).join('|');

/** A number in digits or words of either language; NaN when it is neither. */
export const numberOf = (words: string): number => NUMBERS[words.replaceAll(/\s+/g, ' ')] ?? (words.includes('½') ? (Number(words.replace('½', '')) || 0) + 0.5 : Number(words.replace(',', '.')));

/** Sum of Hebrew numeral letters; quotes do not count. */
export const letterNumber = (letters: string): number => Array.from(letters).reduce((sum, letter) => sum + (LETTER_VALUES[letter] ?? 0), 0);
