/** Words of the joint plan: what both sides tell others. */
import type { InBoth } from './both';

const en = {
  title: 'What we tell others, together', intro: 'Nothing here is said in your name before you approve it.', empty: 'There is no item yet. When we propose one, it stands here and waits for your word.', askedOne: 'The shared plan waits for your approval: what we tell {audience}', asked: 'The shared plan waits for your approval; items: {count}', moreItems: 'More in the whole plan: {count}', places: { waiting: 'Waiting for your approval', asked: 'We are looking at your wish', unsettled: 'Not settled yet', settled: 'Agreed between us' },
  to: 'To', by: 'By', ours: 'On our side', theirs: 'On your side', confidentiality: 'Confidentiality', approve: 'Approve', change: 'Ask for a change', changeLabel: 'What should change?', changeSend: 'Send the change', changeMissing: 'Write what should change.',
  sentApprove: 'Your approval has arrived and is being recorded.', sentAmend: 'Your wish for a change has arrived and is being recorded.',
  refused: 'Your word arrived too late to count for this wording. Write to your contact person.', late: 'The time of this item has passed. We will propose a new one.', changeAsked: 'You asked for a change. We word it anew and ask you again.',
  agreed: 'Approved by both sides.', done: 'Done.', dropped: 'No longer planned.',
  said: { approved: 'Thank you. Your approval has arrived.', asked: 'Thank you. Your wish has arrived; we will come back with a new wording.', changed: 'This item has changed meanwhile. Please read it again.' },
  othersTitle: 'Who else should hear from you or from us?', others: 'You named:', name: 'Name of the person or group', kind: 'Kind', concern: 'What worries them (optional)', othersLink: 'Name others', add: 'Add', nameTrouble: 'Give a name of one line, up to 200 characters.',
  kinds: { customers: 'Your customers', board: 'Board', regulator: 'Regulator', partners: 'Partners', staff: 'Staff', press: 'Press', other: 'Other' },
  confidentialities: { open: 'may be told on', 'between-us': 'stays between us', limited: 'limited:' },
};

const he: typeof en = {
  title: 'מה אומרים לאחרים, ביחד', intro: 'שום דבר לא ייאמר בשמכם לפני שתאשרו.', empty: 'עוד אין כאן סעיף. כשנציע אחד, הוא יופיע כאן ויחכה למילה שלכם.', askedOne: 'התוכנית המשותפת ממתינה לאישורכם: מה נאמר אל {audience}', asked: 'התוכנית המשותפת ממתינה לאישורכם; סעיפים: {count}', moreItems: 'עוד בתוכנית המלאה: {count}', places: { waiting: 'ממתין לאישורכם', asked: 'אנו בוחנים את בקשת השינוי', unsettled: 'עוד לא סוכם', settled: 'סוכם בינינו' },
  to: 'אל', by: 'עד', ours: 'אצלנו', theirs: 'אצלכם', confidentiality: 'סודיות', approve: 'אישור', change: 'בקשת שינוי', changeLabel: 'מה לשנות?', changeSend: 'שליחת השינוי', changeMissing: 'כתבו מה צריך להשתנות.',
  sentApprove: 'האישור שלכם הגיע ונרשם כעת.', sentAmend: 'בקשת השינוי שלכם הגיעה ונרשמת כעת.',
  refused: 'התשובה הגיעה מאוחר מדי עבור הנוסח הזה. כתבו לאנשי הקשר שלכם.', late: 'המועד של הסעיף הזה עבר. נציע מועד חדש.', changeAsked: 'ביקשתם שינוי. ננסח מחדש ונפנה אליכם שוב.',
  agreed: 'אושר בשני הצדדים.', done: 'בוצע.', dropped: 'ירד מן התוכנית.',
  said: { approved: 'תודה. האישור שלכם התקבל.', asked: 'תודה. הבקשה התקבלה; נחזור עם נוסח חדש.', changed: 'הסעיף השתנה בינתיים. קראו אותו שוב.' },
  othersTitle: 'מי עוד צריך לשמוע מכם או מאיתנו?', others: 'ציינתם:', name: 'שם האדם או הקבוצה', kind: 'סוג', concern: 'מה מטריד שם (לא חובה)', othersLink: 'להוסיף אחרים', add: 'הוספה', nameTrouble: 'כתבו שם בשורה אחת, עד 200 תווים.',
  kinds: { customers: 'הלקוחות שלכם', board: 'דירקטוריון', regulator: 'רגולטור', partners: 'שותפים', staff: 'עובדים', press: 'תקשורת', other: 'אחר' },
  confidentialities: { open: 'אפשר לספר הלאה', 'between-us': 'נשאר בינינו', limited: 'מוגבל:' },
};

export type PlanTexts = typeof en;
export const PLAN_TEXTS: InBoth<PlanTexts> = { en, he };
