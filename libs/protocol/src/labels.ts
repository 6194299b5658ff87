/** Names of what a protocol speaks of, for the texts of this room. */
import type { ClockName, LadderRole, ObligationKind, PauseReason, Phase } from '#domain';
import type { TwoLanguages } from './problems';

export const KIND_LABELS: Readonly<Record<ObligationKind, TwoLanguages>> = {
  'first-contact': { he: 'קשר ראשון', en: 'first contact' },
  answer: { he: 'תשובה ללקוח', en: 'answer to the customer' },
  'timed-update': { he: 'עדכון תקופתי', en: 'timed update' },
  'stage-update': { he: 'עדכון על שלב חדש', en: 'update on a new stage' },
  summary: { he: 'סיכום בכתב', en: 'written summary' },
  'executive-notice': { he: 'הודעה להנהלה', en: 'executive notice' },
  'listening-record': { he: 'רישום הקשבה', en: 'listening record' },
  'admission-follow-up': { he: 'טיפול בהודאה בטעות', en: 'follow-up of an admitted error' },
  'forecast-try': { he: 'ניסיון תחזית', en: 'next try at a forecast' },
  promise: { he: 'הבטחה', en: 'promise' },
  'message-reading': { he: 'קריאה שנייה של הודעה', en: 'second reading of a message' },
  'plan-item': { he: 'סעיף בתוכנית המשותפת', en: 'item of the joint plan' },
  'claim-examination': { he: 'בדיקת טענה', en: 'claim examination' },
  'regulatory-response': { he: 'מענה רגולטורי', en: 'regulatory response' },
  'compensation-decision': { he: 'החלטת פיצוי', en: 'compensation decision' },
  touch: { he: 'מגע חיובי', en: 'positive touch' },
  pulse: { he: 'דופק קשר', en: 'relationship pulse' },
  'return-check': { he: 'בדיקת חזרה', en: 'return check' },
  'independent-review': { he: 'קריאה בלתי תלויה', en: 'independent review' },
  'staff-answer': { he: 'מענה לאיש צוות', en: 'answer to a colleague' },
  guidance: { he: 'הדרכה על המוצר', en: 'guidance on a product' },
  'small-matter': { he: 'עניין קטן אך מהותי', en: 'small but material matter' },
  'damage-limit': { he: 'פעולה לצמצום נזק', en: 'damage-limiting action' },
  'legal-review': { he: 'בדיקה משפטית', en: 'legal review' },
  workaround: { he: 'מעקף', en: 'workaround' },
  fix: { he: 'תיקון', en: 'fix' },
  'root-cause': { he: 'גורם שורש', en: 'root cause' },
  prevention: { he: 'מניעה', en: 'prevention' },
  survey: { he: 'סקר סגירה', en: 'closing survey' },
  'call-back': { he: 'שיחה חוזרת', en: 'call-back' },
  'second-explanation': { he: 'הסבר נוסף', en: 'second explanation' },
  'post-mortem': { he: 'תחקיר', en: 'post-mortem' },
  'executive-review': { he: 'סקירת הנהלה', en: 'executive review' },
  task: { he: 'משימה', en: 'task' },
};

export const PHASE_LABELS: Readonly<Record<Phase, TwoLanguages>> = {
  investigating: { he: 'בבדיקה', en: 'investigating' },
  identified: { he: 'אותר', en: 'identified' },
  'worked-around': { he: 'עובד עם מעקף', en: 'worked around' },
  monitoring: { he: 'במעקב', en: 'monitoring' },
  'follow-up': { he: 'לאחר התיקון', en: 'follow-up' },
};

export const ROLE_LABELS: Readonly<Record<LadderRole, TwoLanguages>> = {
  owner: { he: 'אחריות ישירה', en: 'owner' },
  deputy: { he: 'מילוי מקום', en: 'deputy' },
  'team-lead': { he: 'ראש צוות', en: 'team lead' },
  'head-of-service': { he: 'ראש השירות', en: 'head of service' },
  'executive-sponsor': { he: 'נציגות ההנהלה', en: 'executive sponsor' },
};

export const CLOCK_LABELS: Readonly<Record<ClockName, TwoLanguages>> = {
  always: { he: 'סביב השעון', en: 'round the clock' },
  extended: { he: 'שעות שירות', en: 'service hours' },
  desk: { he: 'שעות עבודה', en: 'business hours' },
  delivery: { he: 'שעות פנייה ללקוח', en: 'delivery hours' },
};

export const PAUSE_LABELS: Readonly<Record<PauseReason, TwoLanguages>> = {
  waiting_customer: { he: 'ממתינים ללקוח', en: 'waiting for the customer' },
  agreed_with_customer: { he: 'הוסכם עם הלקוח', en: 'agreed with the customer' },
  third_party: { he: 'צד שלישי', en: 'third party' },
  legal_hold: { he: 'עיכוב משפטי', en: 'legal hold' },
};
