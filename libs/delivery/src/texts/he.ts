import type { Catalogue } from './catalogue';

export const he: Catalogue = {
  staff: {
    'crisis-opened': { subject: 'משבר חדש, חומרה {severity}: {account}', body: ['{summary}', 'יש לכם בו תפקיד. פתחו אותו כדי לראות מה נדרש ראשון.'] },
    'severity-set': { subject: 'החומרה כעת {severity}, הייתה {was}: {account}', body: ['{summary}', 'המועדים ושעות השירות לפי החומרה החדשה.'] },
    'lowering-proposed': { subject: 'בקשה להוריד חומרה מ־{severity} ל־{to}, {account}', body: ['הסיבה שנמסרה: {reason}', 'נדרשת הסכמה של אדם נוסף לפני השינוי.'] },
    'cancel-proposed': { subject: 'בקשה לבטל משבר שנפתח בטעות, {account}', body: ['הסיבה שנמסרה: {reason}', 'נדרשת הסכמה של אדם נוסף לפני הביטול.'] },
    'escalated-by-hand': { subject: 'הובא אליכם: {account}, חומרה {severity}', body: ['{summary}', 'הסיבה שנמסרה: {reason}'] },
    'role-assigned': { subject: 'תפקידכם כעת {role}: {account}', body: ['{summary}', 'פתחו את המשבר כדי לראות מה נדרש ומי עוד מטפל בו.'] },
    reopened: { subject: 'נפתח מחדש: {account}', body: ['{summary}', 'הסיבה שנמסרה: {reason}', 'היעדים מתחילים מחדש, ובסוף יישלח סקר חדש.'] },
    'workaround-expiring': { subject: 'תוקף המעקף עומד להסתיים: {account}', body: ['{summary}', 'האריכו אותו, החליפו אותו, או הקדימו את התיקון.'] },
    'workaround-expired': { subject: 'תוקף המעקף הסתיים: {account}', body: ['{summary}', 'האריכו אותו, החליפו אותו, או מסרו ללקוח מה פירוש הדבר.'] },
    'delivery-unknown': { subject: 'האם ההודעה שלכם הגיעה? {account}', body: ['שרת הדואר קיבל את ההודעה ולא מסר מה עלה בגורלה. היא לא תישלח שוב מעצמה.', 'שאלו את הלקוח ותעדו אם התקבלה.'] },
    'delivery-failed': { subject: 'ההודעה שלכם לא יצאה: {account}', body: ['שרת הדואר סירב לה. הלקוח לא קרא אותה.', 'פנו אל הלקוח בדרך אחרת ותעדו זאת.'] },
    'survey-low': { subject: 'תשובה נמוכה בסקר הסיום: {account}', body: ['נמוך ב: {items}', 'מי שלא דורג יתקשר ויתעד מה עלה בשיחה.'] },
    'review-submitted': { subject: 'תחקיר ממתין לקריאתכם: {account}', body: ['{summary}'] },
    'review-approved': { subject: 'תחקיר ממתין לחתימתכם: {account}', body: ['{summary}', 'לחתימה נדרשת החלטה בשקיפות, באחריות, בפיצוי ובמניעה.'] },
    'review-returned': { subject: 'התחקיר הוחזר: {account}', body: ['הסיבה שנמסרה: {reason}'] },
    'review-signed': { subject: 'התחקיר נחתם: {account}', body: ['{summary}'] },
    'obligation-warned': { subject: '{duty}, עד {due}: {account}', body: ['עברו {percent}% מהזמן. המועד: {due}.', 'מה מקיים את המחויבות: {fulfilledBy}', '{summary}'] },
    'obligation-escalated': { subject: 'באיחור: {duty}, {account}', body: ['המועד היה {due} והדבר לא נעשה. העניין הגיע אליכם.', 'מה מקיים את המחויבות: {fulfilledBy}', '{summary}'] },
    'obligation-taken-over': { subject: 'עבר לידיים אחרות: {duty}, {account}', body: ['המחויבות עברה לממלאי המקום, כי האחראים אינם זמינים עד המועד.', '{summary}'] },
    'obligation-reassigned': { subject: 'עבר לידיים אחרות: {duty}, {account}', body: ['הסיבה שנמסרה: {reason}', '{summary}'] },
    'obligation-started': { subject: '{duty}, עד {due}: {account}', body: ['האחריות לכך אצלכם. המועד: {due}.', 'מה מקיים את המחויבות: {fulfilledBy}', '{summary}'] },
  },
  staffOther: { subject: 'חל שינוי: {account}', body: ['{summary}'] },
  staffFrame: { greeting: 'שלום {name},', crisis: 'משבר {reference}, חומרה {severity}, {account}', open: 'פתיחת המשבר', drill: '[תרגיל]', drillNote: 'זהו תרגיל. שום לקוח אינו מושפע.', noTime: 'לא נקבע מועד' },
  customerFrame: { greeting: 'שלום {name},', nextUpdate: 'נכתוב לכם שוב עד {at}, גם אם לא יהיה חדש.', reference: 'מספר פנייה {reference}', status: 'איפה זה עומד, בכל שעה' },
  survey: {
    invitation: { subject: 'איך טיפלנו בזה?', body: ['חמש שאלות קצרות, כשתי דקות. השאלות על הטיפול שלנו, לא על המוצר. אפשר להשאיר כל שאלה ריקה, ושום דבר שמגיע לכם אינו תלוי בתשובות.'] },
    reminder: { subject: 'תזכורת: איך טיפלנו בזה?', body: ['שאלנו איך טיפלנו בזה, ועוד לא קיבלנו מכם תשובה. חמש שאלות קצרות, כשתי דקות, ואפשר להשאיר כל שאלה ריקה.'] },
    link: 'מענה לשאלות', until: 'הקישור אישי ופועל עד {at}.',
  },
  mailPages: {
    title: 'דואר שנלכד', empty: 'עדיין לא נלכד דואר. מה שתיקון שולח מופיע כאן.', from: 'מאת', to: 'אל', subject: 'נושא', at: 'התקבל', search: 'חיפוש',
    older: 'ישנים יותר', back: 'כל הדואר', raw: 'כפי שנשלח', textPart: 'טקסט', htmlPart: 'כפי שתוכנת דואר מציגה', note: 'שום דבר מכאן לא יצא מן המחשב הזה.', noSubject: '(ללא נושא)',
  },
};
