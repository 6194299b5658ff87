/** The commands that are not in the catalogue: one line each, grouped as the help shows them. */
import type { Bilingual } from './language';

export const COMMAND_GROUPS = {
  crises: { he: 'משברים:', en: 'Crises:' },
  catalogue: { he: 'פקודות על משבר:', en: 'Commands on a crisis:' },
  offline: { he: 'כלים ללא שרת:', en: 'Tools without a server:' },
  account: { he: 'כניסה:', en: 'Account:' },
  more: { he: 'עוד:', en: 'More:' },
} as const satisfies Record<string, Bilingual>;

const text = (group: keyof typeof COMMAND_GROUPS, he: string, en: string): { readonly group: keyof typeof COMMAND_GROUPS; readonly help: Bilingual } => ({ group, help: { he, en } });

export const COMMANDS = {
  open: text('crises', 'פתיחת משבר', 'Open a crisis'),
  list: text('crises', 'תור המשברים', 'The queue of crises'),
  show: text('crises', 'משבר אחד: שני המסלולים, מה נדרש עכשיו, מה חסר לסגירה', 'One crisis: both tracks, what must happen now, what is missing to close'),
  timeline: text('crises', 'יומן המשבר', 'The record of a crisis'),
  watch: text('crises', 'מבט חי על משבר אחד', 'Live view of one crisis'),
  obligations: text('crises', 'המחויבויות שלי, הקרובות תחילה', 'My obligations, due soonest first'),
  reviews: text('crises', 'תחקירים', 'Post-mortems'),
  review: text('crises', 'תחקיר אחד, לקריאה או לייצוא', 'One post-mortem, to read or export'),
  customers: text('crises', 'לקוחות', 'Customers'),
  people: text('crises', 'אנשי הצוות', 'Our people'),
  forecasts: text('crises', 'התחזיות במשבר, ואיך אומרים אותן ללקוח', 'The forecasts of a crisis, and how they are told to the customer'),
  reports: text('crises', 'דוחות על פני משברים', 'Reports across crises'),
  'error-policy': text('crises', 'האם מותר לטעות: תשובה לכל סוג של טעות', 'May people err: an answer per class of error'),
  lessons: text('crises', 'מה נלמד מטעויות שהודו בהן, בלי שמות', 'What was learnt from admitted errors, without names'),
  authority: text('crises', 'מה כל תפקיד רשאי להבטיח, לשלם ולסרב', 'What each role may promise, pay and refuse'),
  'automatic-answers': text('crises', 'אילו תשובות אוטומטיות ומחוות אפשר לשלוח במשבר, עם המזהים שלהן', 'Which automatic answers and gestures a crisis allows, with their ids'),
  availability: text('crises', 'אדם אינו זמין עד מועד, או חזר; ממלאי מקום נכנסים', 'A person is away until a time, or back; deputies step in'),
  drill: text('crises', 'הרצת משבר אמיתי מקובץ כתרגיל חי', 'Run a real crisis from a file as a live drill'),
  mail: text('crises', 'הודעות שנתפסו בהפעלה המקומית', 'Mail caught by the embedded default'),
  brand: text('more', 'מראה דפי הלקוח: שמות, צבעים, סמל (מנהלי מערכת)', 'The look of the customer pages: names, colours, logo (administrator)'),
  calendar: text('offline', 'לוחות עבודה: מתי מועד חל, ומה פתוח', 'Calendars: when something is due, and what is open'),
  protocol: text('offline', 'נהלים: בדיקה, הדמיה, השוואה', 'Protocols: check, simulate, compare'),
  survey: text('offline', 'ציוני סקרים', 'Scores of surveys'),
  forecast: text('offline', 'כיול תחזיות', 'Calibration of forecasts'),
  audit: text('offline', 'מה היה תיקון דורש במשבר שכבר קרה', 'What Tikkun would have asked for in a past crisis'),
  message: text('offline', 'מה הודעה מבטיחה, ומה בה עלול לפגוע', 'What a message promises, and what in it would hurt'),
  login: text('account', 'כניסה', 'Log in'),
  logout: text('account', 'יציאה', 'Log out'),
  whoami: text('account', 'מי אני ומה מותר לי', 'Who I am and what I may do'),
  password: text('account', 'הסיסמה שלי, וקישור למי ששכחו את שלהם', 'My password, and a link for somebody who forgot theirs'),
  token: text('account', 'אסימונים למכונות', 'Tokens for machines'),
} as const;
export type BuiltIn = keyof typeof COMMANDS;
