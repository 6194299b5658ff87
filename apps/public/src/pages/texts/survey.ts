/** Words of the closing survey beyond those of libs/i18n. */
import type { InBoth } from './both';

const en = {
  about: 'They are about how we handled this, not about the product. Nothing you are owed depends on the answers.',
  who: '{organisation} asks. Those who only look after your account do not see your answers while the survey is open.',
  until: 'Open until {at}.',
  nothingAnswered: 'Nothing has been answered yet. Answer at least one question, or simply close this page.',
  openTooLong: 'These words are too long: {length} characters, and {most} fit. Nothing has been sent yet; shorten them and send again.',
  badAnswer: 'One of the answers does not belong to its scale. Nothing has been sent yet; please choose again.',
  inputTrouble: 'Nothing has been sent yet',
  firstAnswersStand: 'The answers that arrived first are the ones that count.',
  thanksMore: 'You may close this page.',
  expiredTitle: 'This survey is over',
  talk: 'I would rather talk to someone',
  talkTitle: 'Somebody will get back to you',
  talkMore: 'Your wish to talk has arrived. Whoever answers has not been told any answers of the survey.',
  talkOpen: 'The survey stays open: you may still answer it.',
  talkSaid: 'The customer would rather talk to someone than answer the survey.',
  talkBack: 'To the questions',
};

const he: typeof en = {
  about: 'השאלות על הטיפול שלנו, לא על המוצר. שום דבר שמגיע לכם אינו תלוי בתשובות.',
  who: 'השאלות הן מטעם {organisation}. מי שעוסקים רק בקשר אתכם אינם רואים את התשובות כל עוד הסקר פתוח.',
  until: 'פתוח עד {at}.',
  nothingAnswered: 'עוד לא סומנה שום תשובה. אפשר לענות לפחות על שאלה אחת, או פשוט לסגור את הדף.',
  openTooLong: 'הטקסט ארוך מדי: {length} תווים, ויש מקום ל־{most}. עוד לא נשלח דבר; קצרו אותו ושלחו שוב.',
  badAnswer: 'אחת התשובות אינה מן הסולם שלה. עוד לא נשלח דבר; בחרו שוב.',
  inputTrouble: 'עוד לא נשלח דבר',
  firstAnswersStand: 'נספרות התשובות שהגיעו ראשונות.',
  thanksMore: 'אפשר לסגור את הדף.',
  expiredTitle: 'הסקר הזה הסתיים',
  talk: 'אעדיף לדבר עם מישהו',
  talkTitle: 'מישהו יחזור אליכם',
  talkMore: 'הבקשה לשיחה התקבלה. תשובות לסקר לא נמסרו למי שיחזור אליכם.',
  talkOpen: 'הסקר נשאר פתוח: עדיין אפשר לענות עליו.',
  talkSaid: 'בדף הסקר: הלקוח מעדיף לדבר עם מישהו במקום לענות על הסקר.',
  talkBack: 'אל השאלות',
};

export type SurveyTexts = typeof en;
export const SURVEY_TEXTS: InBoth<SurveyTexts> = { en, he };
