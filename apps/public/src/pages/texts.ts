/** Words of the public pages beyond those shared in libs/i18n. Both languages are written, not translated word for word; neutral plural. */
import type { Confidentiality, Language, StakeholderKind } from '#domain';

export interface PublicTexts {
  readonly otherLanguage: string;
  readonly surveyAbout: string;
  readonly surveyUntil: string;
  readonly nothingAnswered: string;
  readonly openTooLong: string;
  readonly badAnswer: string;
  readonly inputTrouble: string;
  readonly drill: string;
  readonly firstAnswersStand: string;
  readonly thanksMore: string;
  readonly expiredTitle: string;
  readonly invalidTitle: string;
  readonly invalidMore: string;
  readonly busyTitle: string;
  readonly busy: string;
  readonly tooLargeTitle: string;
  readonly tooLarge: string;
  readonly brokenTitle: string;
  readonly broken: string;
  readonly awayTitle: string;
  readonly away: string;
  readonly awayPost: string;
  readonly sendAgain: string;
  readonly privatePage: string;
  readonly zone: string;
  readonly reference: string;
  readonly notFound: string;
  readonly notFoundTitle: string;
  readonly status: {
    readonly fallbackTitle: string; readonly next: string; readonly nextEven: string; readonly nextLate: string; readonly noNext: string; readonly lastUpdate: string;
    readonly stageLabel: string; readonly stages: readonly [string, string, string, string, string]; readonly again: string; readonly whenTitle: string; readonly when: string;
    readonly latestTitle: string; readonly pastTitle: string; readonly nothingYet: string; readonly routine: string; readonly cancelled: string;
  };
  /** The joint plan: what both sides tell others. */
  readonly plan: {
    readonly title: string; readonly intro: string; readonly asked: string; readonly waitingTitle: string; readonly agreedTitle: string; readonly to: string; readonly by: string; readonly ours: string; readonly theirs: string;
    readonly confidentiality: string; readonly approve: string; readonly change: string; readonly changeLabel: string; readonly changeSend: string; readonly changeMissing: string; readonly tooLong: string;
    readonly sentApprove: string; readonly sentAmend: string; readonly refused: string; readonly late: string; readonly changeAsked: string; readonly agreed: string; readonly done: string; readonly dropped: string;
    readonly said: Readonly<Record<'approved' | 'asked' | 'added' | 'changed', string>>;
    readonly othersTitle: string; readonly others: string; readonly name: string; readonly kind: string; readonly concern: string; readonly add: string; readonly nameTrouble: string;
    readonly kinds: Readonly<Record<StakeholderKind, string>>; readonly confidentialities: Readonly<Record<Confidentiality, string>>;
  };
}

const en: PublicTexts = {
  otherLanguage: 'עברית',
  surveyAbout: 'They are about how we handled this, not about the product. Nothing you are owed depends on the answers.',
  surveyUntil: 'Open until {at}.',
  nothingAnswered: 'Nothing has been answered yet. Answer at least one question, or simply close this page.',
  openTooLong: 'These words are too long: {length} characters, and {most} fit. Nothing has been sent yet; shorten them and send again.',
  badAnswer: 'One of the answers does not belong to its scale. Nothing has been sent yet; please choose again.',
  inputTrouble: 'Nothing has been sent yet',
  drill: 'This is a drill. No real event is behind it.',
  firstAnswersStand: 'The answers that arrived first are the ones that count.',
  thanksMore: 'You may close this page.',
  expiredTitle: 'This survey is over',
  invalidTitle: 'This link does not work',
  invalidMore: 'Long links are sometimes cut in two by a mail program.',
  busyTitle: 'Too many requests',
  busy: 'This page was asked for too often in a short time. Wait a minute and try again; what you typed is still in your browser if you go back.',
  tooLargeTitle: 'That is more than this page can take',
  tooLarge: 'Nothing has been sent. Go back: what you typed is still there. Shorten it and send again.',
  brokenTitle: 'What arrived cannot be read',
  broken: 'Nothing has been stored. Go back and send again; if it happens once more, write to your contact person.',
  awayTitle: 'Not available right now',
  away: 'This page cannot be opened at the moment. Nothing is lost; try again in a few minutes.',
  awayPost: 'Your answers could not be stored at the moment. They are still here on this page: send them again in a few minutes.',
  sendAgain: 'Send again',
  privatePage: 'Private page for {account}. The link works for this matter only.',
  zone: 'Times are told in {zone}.',
  reference: 'Reference',
  notFound: 'There is no page at this address. Open the complete link from the message you received.',
  notFoundTitle: 'Nothing here',
  status: {
    fallbackTitle: 'Where your matter stands', next: 'We write to you again by', nextEven: 'even if there is nothing new.', nextLate: 'We said we would write by {at} and have not yet. The people in charge here have been told.',
    noNext: 'No time has been set for our next update.', lastUpdate: 'Our last update:', stageLabel: 'Where it stands', stages: ['Finding it', 'Holding it', 'Fixing', 'Checking with you', 'Back to routine'], again: '{stage}, again',
    whenTitle: 'When will it be fixed?', when: 'Most likely by {likely}. We expect to be done by {latest} at the latest. If that changes, you will hear it from us.',
    latestTitle: 'What we told you last', pastTitle: 'What we told you before', nothingYet: 'We have not written to you yet.', routine: 'This matter is back to routine.', cancelled: 'This matter was closed because it had been opened by mistake.',
  },
  plan: {
    title: 'What we tell others, together', intro: 'Nothing here is said in your name before you approve it.', asked: 'Waiting for your word: {count}', waitingTitle: 'Waiting for your approval', agreedTitle: 'Agreed between us',
    to: 'To', by: 'By', ours: 'On our side', theirs: 'On your side', confidentiality: 'Confidentiality', approve: 'Approve', change: 'Ask for a change', changeLabel: 'What should change?', changeSend: 'Send the change', changeMissing: 'Write what should change.',
    tooLong: 'These words are too long: {length} characters, and {most} fit.', sentApprove: 'Your approval has arrived and is being recorded.', sentAmend: 'Your wish for a change has arrived and is being recorded.',
    refused: 'Your word arrived too late to count for this wording. Write to your contact person.', late: 'The time of this item has passed. We will propose a new one.', changeAsked: 'You asked for a change. We word it anew and ask you again.',
    agreed: 'Approved by both sides.', done: 'Done.', dropped: 'No longer planned.',
    said: { approved: 'Thank you. Your approval has arrived.', asked: 'Thank you. Your wish has arrived; we will come back with a new wording.', added: 'Thank you. We have added it to the list.', changed: 'This item has changed meanwhile. Please read it again.' },
    othersTitle: 'Who else should hear from you or from us?', others: 'You named:', name: 'Name of the person or group', kind: 'Kind', concern: 'What worries them (optional)', add: 'Add', nameTrouble: 'Give a name of one line, up to 200 characters.',
    kinds: { customers: 'Your customers', board: 'Board', regulator: 'Regulator', partners: 'Partners', staff: 'Staff', press: 'Press', other: 'Other' },
    confidentialities: { open: 'may be told on', 'between-us': 'stays between us', limited: 'limited:' },
  },
};

const he: PublicTexts = {
  otherLanguage: 'English',
  surveyAbout: 'השאלות על הטיפול שלנו, לא על המוצר. שום דבר שמגיע לכם אינו תלוי בתשובות.',
  surveyUntil: 'פתוח עד {at}.',
  nothingAnswered: 'עוד לא סומנה שום תשובה. אפשר לענות לפחות על שאלה אחת, או פשוט לסגור את הדף.',
  openTooLong: 'הטקסט ארוך מדי: {length} תווים, ויש מקום ל־{most}. עוד לא נשלח דבר; קצרו אותו ושלחו שוב.',
  badAnswer: 'אחת התשובות אינה מן הסולם שלה. עוד לא נשלח דבר; בחרו שוב.',
  inputTrouble: 'עוד לא נשלח דבר',
  drill: 'זהו תרגיל. אין מאחוריו אירוע אמיתי.',
  firstAnswersStand: 'נספרות התשובות שהגיעו ראשונות.',
  thanksMore: 'אפשר לסגור את הדף.',
  expiredTitle: 'הסקר הזה הסתיים',
  invalidTitle: 'הקישור אינו פועל',
  invalidMore: 'תוכנות דואר חוצות לפעמים קישור ארוך לשניים.',
  busyTitle: 'יותר מדי בקשות',
  busy: 'הדף הזה התבקש פעמים רבות מדי בזמן קצר. המתינו דקה ונסו שוב; מה שכתבתם עדיין בדפדפן אם תחזרו אחורה.',
  tooLargeTitle: 'זה יותר ממה שהדף יכול לקבל',
  tooLarge: 'לא נשלח דבר. חזרו אחורה: מה שכתבתם עדיין שם. קצרו ושלחו שוב.',
  brokenTitle: 'אי אפשר לקרוא את מה שהגיע',
  broken: 'לא נשמר דבר. חזרו אחורה ושלחו שוב; אם זה חוזר, כתבו לאיש הקשר שלכם.',
  awayTitle: 'לא זמין כרגע',
  away: 'אי אפשר לפתוח את הדף כרגע. דבר לא אבד; נסו שוב בעוד כמה דקות.',
  awayPost: 'לא הצלחנו לשמור את התשובות כרגע. הן עדיין כאן בדף הזה: שלחו שוב בעוד כמה דקות.',
  sendAgain: 'שליחה חוזרת',
  privatePage: 'דף פרטי עבור {account}. הקישור פועל לעניין זה בלבד.',
  zone: 'השעות לפי {zone}.',
  reference: 'מספר פנייה',
  notFound: 'אין דף בכתובת הזו. פתחו את הקישור המלא מן ההודעה שקיבלתם.',
  notFoundTitle: 'אין כאן דבר',
  status: {
    fallbackTitle: 'היכן העניין שלכם עומד', next: 'נכתוב לכם שוב עד', nextEven: 'גם אם לא יהיה חדש.', nextLate: 'אמרנו שנכתוב עד {at} ועוד לא כתבנו. האחראים אצלנו יודעים על כך.',
    noNext: 'לא נקבע מועד לעדכון הבא.', lastUpdate: 'העדכון האחרון שלנו:', stageLabel: 'היכן זה עומד', stages: ['מאתרים', 'בולמים', 'מתקנים', 'בודקים איתכם', 'חזרה לשגרה'], again: '{stage}, שוב',
    whenTitle: 'מתי זה יתוקן?', when: 'ככל הנראה עד {likely}. אנו צופים לסיים עד {latest} לכל המאוחר. אם זה ישתנה, תשמעו על כך מאיתנו.',
    latestTitle: 'מה מסרנו לכם לאחרונה', pastTitle: 'מה מסרנו לכם קודם', nothingYet: 'עוד לא כתבנו לכם.', routine: 'העניין הזה חזר לשגרה.', cancelled: 'העניין הזה נסגר כי נפתח בטעות.',
  },
  plan: {
    title: 'מה אומרים לאחרים, ביחד', intro: 'שום דבר לא ייאמר בשמכם לפני שתאשרו.', asked: 'ממתין לתשובתכם: {count}', waitingTitle: 'ממתין לאישורכם', agreedTitle: 'סוכם בינינו',
    to: 'אל', by: 'עד', ours: 'אצלנו', theirs: 'אצלכם', confidentiality: 'סודיות', approve: 'אישור', change: 'בקשת שינוי', changeLabel: 'מה לשנות?', changeSend: 'שליחת השינוי', changeMissing: 'כתבו מה צריך להשתנות.',
    tooLong: 'הטקסט ארוך מדי: {length} תווים, ויש מקום ל־{most}.', sentApprove: 'האישור שלכם הגיע ונרשם כעת.', sentAmend: 'בקשת השינוי שלכם הגיעה ונרשמת כעת.',
    refused: 'התשובה הגיעה מאוחר מדי עבור הנוסח הזה. כתבו לאיש הקשר שלכם.', late: 'המועד של הסעיף הזה עבר. נציע מועד חדש.', changeAsked: 'ביקשתם שינוי. ננסח מחדש ונפנה אליכם שוב.',
    agreed: 'אושר בשני הצדדים.', done: 'בוצע.', dropped: 'ירד מן התוכנית.',
    said: { approved: 'תודה. האישור שלכם התקבל.', asked: 'תודה. הבקשה התקבלה; נחזור עם נוסח חדש.', added: 'תודה. הוספנו לרשימה.', changed: 'הסעיף השתנה בינתיים. קראו אותו שוב.' },
    othersTitle: 'מי עוד צריך לשמוע מכם או מאיתנו?', others: 'ציינתם:', name: 'שם האדם או הקבוצה', kind: 'סוג', concern: 'מה מטריד שם (לא חובה)', add: 'הוספה', nameTrouble: 'כתבו שם בשורה אחת, עד 200 תווים.',
    kinds: { customers: 'הלקוחות שלכם', board: 'דירקטוריון', regulator: 'רגולטור', partners: 'שותפים', staff: 'עובדים', press: 'תקשורת', other: 'אחר' },
    confidentialities: { open: 'אפשר לספר הלאה', 'between-us': 'נשאר בינינו', limited: 'מוגבל:' },
  },
};

export const PUBLIC_TEXTS: Readonly<Record<Language, PublicTexts>> = { en, he };
