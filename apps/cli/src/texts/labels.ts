/** Names of what lists and views show. */
import type { ObligationKind } from '#domain';
import type { Bilingual, Lang } from './language';

const text = (he: string, en: string): Bilingual => ({ he, en });

export const TITLES = {
  severity: text('חומרה', 'Sev'), reference: text('מספר', 'Reference'), customer: text('לקוח', 'Customer'), status: text('מצב', 'Status'), due: text('המועד הקרוב', 'Next due'), what: text('מה', 'What'), summary: text('תקציר', 'Summary'),
  owner: text('באחריות', 'Owner'), crisis: text('משבר', 'Crisis'), id: text('מזהה', 'Id'), name: text('שם', 'Name'), language: text('שפה', 'Language'), open: text('פתוחים', 'Open'), all: text('סה״כ', 'All'), worst: text('החמור', 'Worst'),
  roles: text('תפקידים', 'Roles'), email: text('דוא״ל', 'Mail'), away: text('לא זמין עד', 'Away until'), stage: text('שלב', 'Stage'), climbs: text('הסלמות', 'Climbs'), expires: text('תפוגה', 'Expires'), lastUsed: text('שימוש אחרון', 'Last used'),
  created: text('נוצר', 'Created'), at: text('מתי', 'When'), to: text('אל', 'To'), subject: text('נושא', 'Subject'), state: text('מצב', 'State'),
} as const;

export const STATUS: Readonly<Record<string, Bilingual>> = {
  open: text('פתוח', 'open'), operational: text('הלקוח פועל', 'customer operational'), fixed: text('תוקן', 'fixed'), routine: text('בשגרה', 'back to routine'), closing: text('בסגירה', 'closing'), closed: text('סגור', 'closed'), settled: text('הסתיים', 'settled'), cancelled: text('בוטל', 'cancelled'),
};
export const REVIEW_STAGE: Readonly<Record<string, Bilingual>> = {
  none: text('עוד לא', 'not yet'), 'not-required': text('לא נדרש', 'not required'), draft: text('טיוטה', 'draft'), 'in-review': text('בקריאה', 'in review'), reviewed: text('ממתין לחתימה', 'waiting for signature'), signed: text('חתום', 'signed'),
};
export const KIND: Readonly<Record<string, Bilingual>> = {
  'first-contact': text('קשר ראשון', 'first contact'), answer: text('תשובה ללקוח', 'answer to the customer'), 'timed-update': text('עדכון תקופתי', 'timed update'), 'stage-update': text('עדכון על שלב חדש', 'update on a new stage'), summary: text('סיכום בכתב', 'written summary'),
  'executive-notice': text('הודעה להנהלה', 'executive notice'), 'listening-record': text('רישום הקשבה', 'listening record'), 'admission-follow-up': text('טיפול בהודאה בטעות', 'follow-up of an admitted error'), 'forecast-try': text('ניסיון תחזית', 'next try at a forecast'), promise: text('הבטחה', 'promise'), 'message-reading': text('קריאה שנייה של הודעה', 'second reading of a message'), 'plan-item': text('סעיף בתוכנית המשותפת', 'item of the joint plan'), 'claim-examination': text('בדיקת טענה', 'claim examination'), 'regulatory-response': text('מענה רגולטורי', 'regulatory response'), 'compensation-decision': text('החלטת פיצוי', 'compensation decision'), touch: text('מגע חיובי', 'positive touch'), pulse: text('דופק קשר', 'relationship pulse'), 'return-check': text('בדיקת חזרה', 'return check'), 'independent-review': text('קריאה בלתי תלויה', 'independent review'), 'staff-answer': text('מענה לאיש צוות', 'answer to a colleague'), guidance: text('הדרכה על המוצר', 'guidance on a product'), 'damage-limit': text('פעולה לצמצום נזק', 'damage-limiting action'), 'small-matter': text('עניין קטן אך מהותי', 'small but material matter'), 
  'legal-review': text('בדיקה משפטית', 'legal review'), workaround: text('מעקף', 'workaround'), fix: text('תיקון', 'fix'), 'root-cause': text('גורם שורש', 'root cause'), prevention: text('מניעה', 'prevention'), survey: text('סקר סגירה', 'closing survey'),
  'call-back': text('שיחה חוזרת', 'call-back'), 'second-explanation': text('הסבר נוסף', 'second explanation'), 'post-mortem': text('תחקיר', 'post-mortem'), 'executive-review': text('סקירת הנהלה', 'executive review'), task: text('משימה', 'task'),
} satisfies Readonly<Record<ObligationKind, Bilingual>>;
export const ROLE: Readonly<Record<string, Bilingual>> = {
  incidentManager: text('ניהול האירוע', 'incident manager'), accountManager: text('ניהול התיק', 'account manager'), deputy: text('מילוי מקום', 'deputy'), technicalLead: text('הובלה טכנית', 'technical lead'), teamLead: text('ראש הצוות', 'team lead'),
  headOfService: text('ראש השירות', 'head of service'), executiveSponsor: text('נציגות ההנהלה', 'executive sponsor'),
};
export const OBLIGATION_STATE: Readonly<Record<string, Bilingual>> = {
  running: text('רצה', 'running'), paused: text('מושהית', 'paused'), kept: text('קוימה', 'kept'), late: text('באיחור', 'late'), missed: text('הוחמצה', 'missed'), cancelled: text('בוטלה', 'cancelled'),
};
export const WORDS = {
  technical: text('המסלול הטכני', 'Technical track'), relationship: text('מסלול היחסים', 'Relationship track'), now: text('מה נדרש עכשיו', 'What must happen now'), nothingNow: text('אין מחויבות פתוחה.', 'No open obligation.'),
  missing: text('מה חסר לסגירה', 'Missing to close'), nothingMissing: text('דבר אינו חסר לסגירה.', 'Nothing is missing to close.'), severity: text('חומרה', 'Severity'), opened: text('נפתח', 'Opened'), known: text('נודע', 'Known since'), drill: text('תרגיל', 'DRILL'),
  lastWord: text('דיבור אחרון עם הלקוח', 'Last word to the customer'), never: text('עוד לא', 'not yet'), version: text('גרסה', 'version'), empty: text('הרשימה ריקה.', 'Nothing here.'), more: text('יש עוד; ההמשך: --cursor {cursor}', 'There is more: --cursor {cursor}'),
  stale: text('אין קשר לשרת: מה שמוצג עלול להיות ישן; ניסיון נוסף בעוד {seconds} שניות', 'No line to the server: what you see may be stale; trying again in {seconds} s'), live: text('חי', 'live'), leave: text('q ליציאה', 'q leaves'), lastEvents: text('אירועים אחרונים', 'Last events'),
  connected: text('מחובר', 'connected'), paused: text('מושהה', 'paused'), people: text('אנשים', 'People'), nobody: text('איש', 'nobody'), protocol: text('נוהל', 'Protocol'), done: text('בוצע', 'done'), crisisTime: text('שעת המשבר', 'crisis time'), visible: text('גלוי ללקוח', 'customer'),
} as const;

/** The name of a code in the language asked for; a code newer than this tool reads as itself. */
export function nameOf(table: Readonly<Record<string, Bilingual>>, code: string, lang: Lang): string {
  return table[code]?.[lang] ?? code;
}
