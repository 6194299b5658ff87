/** What can go wrong on this side of the wire: what is the matter, and the way out. `{x}` comes from the params. */
import type { EXIT } from '../exit-codes';
import type { Bilingual } from './language';

interface FailureText {
  readonly exit: keyof typeof EXIT;
  readonly title: Bilingual;
  readonly todo: Bilingual;
}
const text = (exit: keyof typeof EXIT, title: readonly [he: string, en: string], todo: readonly [he: string, en: string]): FailureText =>
  ({ exit, title: { he: title[0], en: title[1] }, todo: { he: todo[0], en: todo[1] } });

export const FAILURES = {
  'cli.unreachable': text('unreachable', ['אין תשובה מן השרת {api}', 'No answer from the server {api}'], ['יש לבדוק שהוא פועל (npm start), או לתת כתובת אחרת ב־--api.', 'Check that it runs (npm start), or give another address with --api.']),
  'cli.timeout': text('unreachable', ['השרת {api} לא ענה תוך {seconds} שניות', 'The server {api} did not answer within {seconds} seconds'], ['אפשר לנסות שוב; פקודה נשלחת שוב בבטחה עם אותו מפתח: --key {key}', 'Try again; a command is safe to send again with the same key: --key {key}']),
  'cli.api-invalid': text('usage', ['הכתובת {api} אינה כתובת של שרת', '{api} is no address of a server'], ['יש לכתוב למשל --api http://127.0.0.1:4400', 'Write for example --api http://127.0.0.1:4400']),
  'cli.answer-unexpected': text('fault', ['תשובת השרת אינה בצורה המוכרת', 'The server’s answer has an unknown form'], ['ייתכן שהכלי והשרת בגרסאות שונות; ‎--json מציג את התשובה כמות שהיא. ({where})', 'Tool and server may be of different versions; --json shows the answer as it is. ({where})']),
  'cli.lang-unknown': text('usage', ['אין שפה {lang}', 'There is no language {lang}'], ['השפות הן he ו־en.', 'The languages are he and en.']),
  'cli.unknown-command': text('usage', ['אין פקודה {name}', 'There is no command {name}'], ['{hint}‏הרשימה: tikkun help', '{hint}The list: tikkun help']),
  'cli.unknown-option': text('usage', ['אין אפשרות {name}', 'There is no option {name}'], ['{hint}‏ההסבר: tikkun help {command}', '{hint}See: tikkun help {command}']),
  'cli.option-value': text('usage', ['לאפשרות {name} חסר ערך', 'The option {name} needs a value'], ['ההסבר: tikkun help {command}', 'See: tikkun help {command}']),
  'cli.argument-missing': text('usage', ['חסר: {name}', 'Missing: {name}'], ['ההסבר: tikkun help {command}', 'See: tikkun help {command}']),
  'cli.too-many-arguments': text('usage', ['יותר מדי מילים', 'Too many words'], ['טקסט של כמה מילים נכתב בין מירכאות. ההסבר: tikkun help {command}', 'Put a text of several words in quotes. See: tikkun help {command}']),
  'cli.usage': text('usage', ['שימוש שגוי: {problem}', 'Wrong usage: {problem}'], ['ההסבר: tikkun help {command}', 'See: tikkun help {command}']),
  'cli.number-invalid': text('usage', ['{value} אינו מספר שלם מתאים ל־{name}', '{value} is no fitting whole number for {name}'], ['נדרש מספר מ־{least} עד {most}.', 'A number from {least} to {most} is needed.']),
  'cli.choice-invalid': text('usage', ['{value} אינו אפשרי ב־{name}', '{value} is not possible for {name}'], ['אפשר: {allowed}', 'Possible: {allowed}']),
  'cli.flags-exclusive': text('usage', ['{one} ו־{other} אינם הולכים יחד', '{one} and {other} do not go together'], ['יש לכתוב רק אחד מהם.', 'Give one of the two.']),
  'cli.instant-invalid': text('usage', ['המועד {value} ב־{name} אינו תקין', 'The time {value} of {name} is not valid'], ['יש לכתוב מועד עם היסט כמו 2026-09-10T16:00+03:00, או יחסית לעכשיו: ‎+2h, ‎-30m, now.', 'Write a time with offset like 2026-09-10T16:00+03:00, or relative to now: +2h, -30m, now.']),
  'cli.file-missing': text('notFound', ['אין קובץ {file}', 'There is no file {file}'], ['יש לבדוק את הנתיב; ‎- פירושו הקלט הרגיל.', 'Check the path; - means standard input.']),
  'cli.file-unreadable': text('usage', ['אי אפשר לקרוא את {file}', '{file} cannot be read'], ['{problem}', '{problem}']),
  'cli.file-not-utf8': text('usage', ['{file} אינו בקידוד UTF-8', '{file} is not UTF-8'], ['יש לשמור אותו שוב כ־CSV UTF-8.', 'Save it again as CSV UTF-8.']),
  'cli.file-unwritable': text('usage', ['אי אפשר לכתוב את {file}', '{file} cannot be written'], ['{problem}', '{problem}']),
  'cli.file-not-json': text('usage', ['ב־{file} אין JSON תקין', '{file} holds no valid JSON'], ['{problem}', '{problem}']),
  'cli.login-needed-input': text('usage', ['חסרים פרטי כניסה', 'Login details are missing'], ['בלי מסוף יש לתת --email ולהעביר את הסיסמה בקלט: --password-stdin.', 'Without a terminal give --email and pass the password on standard input: --password-stdin.']),
  'cli.login-no-session': text('fault', ['הכניסה הצליחה אבל לא נמסר אסימון', 'Login worked but no session came back'], ['יש לבדוק שהכתובת היא של שרת תיקון: {api}', 'Check that the address is that of a Tikkun server: {api}']),
  'cli.no-mail-catcher': text('notFound', ['בשרת הזה אין תיבת דואר נתפס', 'This server catches no mail'], ['התיבה קיימת רק בהפעלה המקומית (npm start) בלי SMTP_URL.', 'The catcher exists only in the embedded default (npm start) without SMTP_URL.']),
  'cli.not-a-drill-plan': text('refused', ['אי אפשר להריץ את {file} כתרגיל', '{file} cannot be run as a drill'], ['{problem}', '{problem}']),
  'cli.cancelled': text('refused', ['הופסק לפי בקשה', 'Stopped as asked'], ['דבר נוסף לא נשלח.', 'Nothing more was sent.']),
  'cli.fault': text('fault', ['תקלה בכלי עצמו', 'A fault of the tool itself'], ['{problem}', '{problem}']),
} as const satisfies Readonly<Record<string, FailureText>>;
export type FailureCode = keyof typeof FAILURES;
