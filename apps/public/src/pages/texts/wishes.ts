/** Words of the page of wishes: channel, language, cadence, and who else should hear. */
import type { InBoth } from './both';

const en = {
  title: 'How we keep in touch',
  intro: 'What you choose here goes on record as your wish, in your words.',
  language: 'In which language?',
  languages: { he: 'עברית', en: 'English' },
  channel: 'How do you prefer to hear from us?',
  channelNote: 'What we owe you in writing, you get in writing in any case.',
  channels: { none: 'No preference', email: 'E-mail', call: 'Phone call', sms: 'Text message', chat: 'Chat', meeting: 'Meeting' },
  cadence: 'How often?',
  cadenceNow: 'As now: {cadence}',
  cadenceNowUnknown: 'As now',
  cadenceEvery: 'every {target}',
  cadenceWished: 'You asked for this.',
  cadences: { '1h': 'Every hour, day and night', '4h': 'Every four hours, in our service hours', '1d': 'Once every working day', '3d': 'Every three working days' },
  needsPerson: 'more often than we have set: a person answers',
  words: 'In your own words (optional)',
  save: 'Save these wishes',
  ended: 'This matter is back to routine: there are no more regular updates to set. Language and channel you may still choose.',
  said: { kept: 'Thank you. Your wishes have arrived and are being recorded.', same: 'Nothing was changed: everything stands as it stood.', added: 'Thank you. We have added it to the list.' },
  fasterBy: 'Where a person answers, it is at the latest by {at}.',
  refused: 'Your wish for how often could not be recorded. Write to your contact person.',
  record: { asksFaster: 'Asks to hear more often than is set: {value}.', opening: 'Chosen on the status page:', language: 'language: {value}', channel: 'channel: {value}', cadence: 'how often: {value}', words: 'in their own words: {value}' },
  whoTells: 'Who tells them?',
  tells: { customer: 'You', us: 'We', together: 'Both sides together', 'not-decided': 'Not decided' },
  othersNote: 'Nobody hears anything because of this list alone: it tells us whom to plan for with you.',
};

const he: typeof en = {
  title: 'איך נשמור על קשר',
  intro: 'מה שתבחרו כאן נרשם כרצונכם, במילים שלכם.',
  language: 'באיזו שפה?',
  languages: { he: 'עברית', en: 'English' },
  channel: 'איך נוח לכם לשמוע מאיתנו?',
  channelNote: 'מה שאנו חייבים לכם בכתב, תקבלו בכתב בכל מקרה.',
  channels: { none: 'אין העדפה', email: 'דוא״ל', call: 'שיחת טלפון', sms: 'מסרון', chat: 'צ׳אט', meeting: 'פגישה' },
  cadence: 'באיזו תדירות?',
  cadenceNow: 'כמו עכשיו: {cadence}',
  cadenceNowUnknown: 'כמו עכשיו',
  cadenceEvery: 'כל {target}',
  cadenceWished: 'כך ביקשתם.',
  cadences: { '1h': 'כל שעה, ביום ובלילה', '4h': 'כל ארבע שעות, בשעות השירות', '1d': 'פעם בכל יום עבודה', '3d': 'פעם בשלושה ימי עבודה' },
  needsPerson: 'לעיתים קרובות יותר ממה שקבענו: אדם עונה על כך',
  words: 'במילים שלכם (לא חובה)',
  save: 'שמירת הבחירה',
  ended: 'העניין הזה חזר לשגרה: אין עוד עדכונים קבועים. שפה וערוץ עדיין אפשר לבחור.',
  said: { kept: 'תודה. הבחירה שלכם הגיעה ונרשמת כעת.', same: 'לא השתנה דבר: הכול כפי שהיה.', added: 'תודה. הוספנו לרשימה.' },
  fasterBy: 'במקום שבו אדם עונה, זה יהיה לכל המאוחר עד {at}.',
  refused: 'אי אפשר היה לרשום את התדירות שביקשתם. כתבו לאנשי הקשר שלכם.',
  record: { asksFaster: 'בקשה לשמוע לעיתים קרובות יותר ממה שנקבע: {value}.', opening: 'נבחר בדף המצב:', language: 'שפה: {value}', channel: 'ערוץ: {value}', cadence: 'תדירות: {value}', words: 'במילים שלהם: {value}' },
  whoTells: 'מי מספר להם?',
  tells: { customer: 'אתם', us: 'אנחנו', together: 'שני הצדדים יחד', 'not-decided': 'לא הוחלט' },
  othersNote: 'איש לא ישמע דבר רק בגלל הרשימה הזו: היא אומרת לנו עם מי להתחשב בתכנון איתכם.',
};

export type WishesTexts = typeof en;
export const WISHES_TEXTS: InBoth<WishesTexts> = { en, he };
