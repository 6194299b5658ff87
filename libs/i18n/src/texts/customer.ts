/** What customers read: the frame of a mail, the survey, the public pages. Hebrew in neutral plural throughout. */
import type { SurveyItem } from '#domain';
import type { Pair } from '../pair';
import { t } from '../pair';

export const customerTexts = {
  'mail.greeting': t('שלום {name},', 'Hello {name},'),
  'mail.closing': t('בברכה,', 'Kind regards,'),
  'mail.reference': t('מספר הפנייה: {reference}', 'Reference: {reference}'),
  'mail.reply': t('אפשר להשיב להודעה הזו; התשובה מגיעה לאדם שכתב אותה.', 'You can reply to this message; it reaches the person who wrote it.'),
  'survey-mail.subject': t('איך טיפלנו בזה? ({reference})', 'How did we handle it? ({reference})'),
  'survey-mail.body': t('האירוע שדיברנו בו ({reference}) הסתיים. נשמח לשמוע מכם איך טיפלנו בו: עד חמש שאלות, כשתי דקות.\n\n{url}\n\nאפשר לענות עד {expireAt}. כל תשובה, טובה או רעה, עוזרת לנו לתקן.', 'The event we were in touch about ({reference}) is over. Please tell us how we handled it: five questions at most, about two minutes.\n\n{url}\n\nYou can answer until {expireAt}. Any answer, good or bad, helps us mend things.'),
  'survey-mail.reminder-subject': t('תזכורת: איך טיפלנו בזה? ({reference})', 'Reminder: how did we handle it? ({reference})'),
  'survey-mail.reminder-body': t('לפני כמה ימים שאלנו איך טיפלנו באירוע ({reference}). אם תרצו לענות, הקישור פתוח עד {expireAt}:\n\n{url}', 'A few days ago we asked how we handled the event ({reference}). If you would like to answer, the link is open until {expireAt}:\n\n{url}'),
  'survey-page.title': t('איך טיפלנו בזה?', 'How did we handle it?'),
  'survey-page.intro': t('{count, plural, =1 {שאלה אחת} =2 {שתי שאלות} =3 {שלוש שאלות} =4 {ארבע שאלות} =5 {חמש שאלות} other {# שאלות}}, כשתי דקות. אפשר לדלג על כל שאלה.', '{count, plural, =1 {One question} =2 {Two questions} =3 {Three questions} =4 {Four questions} =5 {Five questions} other {# questions}}, about two minutes. You may skip any of them.'),
  'survey-page.who-sees': t('התשובות נקראות בידי מי שלא טיפל באירוע. אין להן השפעה על השירות שאתם מקבלים.', 'Your answers are read by someone who did not handle the event. They have no effect on the service you get.'),
  'survey-page.send': t('שליחת התשובות', 'Send answers'),
  'survey-page.skip': t('בלי תשובה', 'No answer'),
  'survey-page.thanks': t('תודה, התשובות שלכם התקבלו.', 'Thank you, your answers have arrived.'),
  'survey-page.thanks-low': t('תודה על הכנות. מישהו אצלנו יתקשר אליכם כדי לשמוע עוד.', 'Thank you for being frank. Someone of ours will call you to hear more.'),
  'survey-page.already': t('כבר עניתם על הסקר הזה. תודה.', 'You have answered this survey already. Thank you.'),
  'survey-page.expired': t('הזמן לענות על הסקר הזה תם. עדיין אפשר לכתוב לאיש הקשר שלכם.', 'The time to answer this survey is over. You can still write to your contact person.'),
  'survey-page.invalid': t('הקישור אינו תקף. יש לפתוח את הקישור המלא מן ההודעה שקיבלתם.', 'The link is not valid. Open the complete link from the message you received.'),
  'survey-page.unavailable': t('לא הצלחנו לקבל את התשובות כרגע. שום דבר לא אבד אצלכם; אפשר לנסות שוב בעוד רגע.', 'We could not take your answers just now. Nothing is lost on your side; try again in a moment.'),
  'survey-page.other-language': t('English', 'עברית'),
} as const satisfies Record<string, Pair>;

/** Questions of the closing survey, word for word from formulas 5, and the labels at both ends of each scale. */
export const surveyTexts = {
  'survey.CSAT-H.question': t('מה מידת שביעות הרצון שלכם מהאופן שבו טופל האירוע?', 'How satisfied are you with how this event was handled?'),
  'survey.CSAT-H.low': t('כלל לא מרוצים', 'Not at all satisfied'),
  'survey.CSAT-H.high': t('מרוצים מאוד', 'Very satisfied'),
  'survey.CES.question': t('החברה הקלה עלינו לטפל בבעיה', 'The company made it easy for us to handle the issue'),
  'survey.CES.low': t('לא מסכימים כלל', 'Strongly disagree'),
  'survey.CES.high': t('מסכימים מאוד', 'Strongly agree'),
  'survey.NPS-T.question': t('בעקבות האירוע, מה הסיכוי שתמליצו עלינו לעמיתים?', 'After this event, how likely are you to recommend us to a colleague?'),
  'survey.NPS-T.low': t('אין סיכוי', 'Not at all likely'),
  'survey.NPS-T.high': t('סיכוי גבוה מאוד', 'Extremely likely'),
  'survey.J-OUT.question': t('התוצאה הייתה הוגנת', 'The outcome was fair'),
  'survey.J-OUT.low': t('לא מסכימים כלל', 'Strongly disagree'),
  'survey.J-OUT.high': t('מסכימים מאוד', 'Strongly agree'),
  'survey.J-PROC.question': t('התהליך היה מהיר וברור', 'The process was fast and clear'),
  'survey.J-PROC.low': t('לא מסכימים כלל', 'Strongly disagree'),
  'survey.J-PROC.high': t('מסכימים מאוד', 'Strongly agree'),
  'survey.J-INT.question': t('התייחסו אלינו בכבוד והקשיבו לנו', 'We were treated with respect and listened to'),
  'survey.J-INT.low': t('לא מסכימים כלל', 'Strongly disagree'),
  'survey.J-INT.high': t('מסכימים מאוד', 'Strongly agree'),
  'survey.J-INF.question': t('קיבלנו הסברים כנים ומספיקים', 'We got honest and sufficient explanations'),
  'survey.J-INF.low': t('לא מסכימים כלל', 'Strongly disagree'),
  'survey.J-INF.high': t('מסכימים מאוד', 'Strongly agree'),
  'survey.TRUST.question': t('אנחנו סומכים על החברה כיום', 'We trust this company now'),
  'survey.TRUST.low': t('לא מסכימים כלל', 'Strongly disagree'),
  'survey.TRUST.high': t('מסכימים מאוד', 'Strongly agree'),
  'survey.OPEN.question': t('מה היה עלינו לעשות אחרת?', 'What should we have done differently?'),
} as const satisfies Record<`survey.${SurveyItem}.question` | `survey.${Exclude<SurveyItem, 'OPEN'>}.${'low' | 'high'}`, Pair>;
