/** What our own people are told, subject and body. Words to customers never come from here. */
import type { Pair } from '../pair';
import { t } from '../pair';

/** Named as the domain's outbox names them, without `staff.`; `executive-notice` is the wording of a started executive notice. */
export const NOTICES = [
  'crisis-opened', 'severity-set', 'lowering-proposed', 'cancel-proposed', 'escalated-by-hand', 'role-assigned', 'reopened', 'workaround-expiring', 'workaround-expired', 'delivery-unknown', 'delivery-failed', 'survey-low',
  'review-submitted', 'review-approved', 'review-returned', 'review-signed', 'obligation-started', 'obligation-warned', 'obligation-escalated', 'obligation-taken-over', 'obligation-reassigned', 'executive-notice',
] as const;
export type NoticeName = (typeof NOTICES)[number];

export const noticeTexts = {
  'notice.crisis-opened.subject': t('{reference}: משבר חדש אצל {account}, חומרה {severity}', '{reference}: new crisis at {account}, severity {severity}'),
  'notice.crisis-opened.body': t('נפתח משבר אצל {account}, ויש לכם בו תפקיד.\n\n{summary}\n\nלמשבר: {url}', 'A crisis was opened at {account} and you have a role in it.\n\n{summary}\n\nThe crisis: {url}'),
  'notice.severity-set.subject': t('{reference}: החומרה השתנתה ל־{severity}', '{reference}: severity is now {severity}'),
  'notice.severity-set.body': t('החומרה של המשבר אצל {account} השתנתה מ־{was} ל־{severity}. היעדים חושבו מחדש.\n\n{summary}\n\nלמשבר: {url}', 'Severity of the crisis at {account} changed from {was} to {severity}. Targets were set anew.\n\n{summary}\n\nThe crisis: {url}'),
  'notice.obligation-started.subject': t('{reference}: {kind} באחריותכם עד {due}', '{reference}: {kind} is yours, due {due}'),
  'notice.obligation-started.body': t('{account}: {kind}, עד {due}.\n\nמדוע: {why}\nמה מקיים אותה: {fulfilledBy}\n\nלמשבר: {url}', '{account}: {kind}, due {due}.\n\nWhy: {why}\nWhat fulfils it: {fulfilledBy}\n\nThe crisis: {url}'),
  'notice.obligation-warned.subject': t('{reference}: נותר מעט זמן, {kind} עד {due}', '{reference}: time is short, {kind} due {due}'),
  'notice.obligation-warned.body': t('{account}: {percent}% מן הזמן חלפו. {kind}, עד {due}.\n\nמה מקיים אותה: {fulfilledBy}\n\nלמשבר: {url}', '{account}: {percent}% of the time is gone. {kind}, due {due}.\n\nWhat fulfils it: {fulfilledBy}\n\nThe crisis: {url}'),
  'notice.obligation-escalated.subject': t('{reference}: {rung, select, 0 {באיחור} 1 {הסלמה לראש הצוות} 2 {הסלמה לראש השירות} other {הסלמה להנהלה}}, {kind}', '{reference}: {rung, select, 0 {late} 1 {escalated to the team lead} 2 {escalated to the head of service} other {escalated to the executive}}, {kind}'),
  'notice.obligation-escalated.body': t(
    '{account}: {kind} היה אמור להתקיים עד {due} ולא קוים.\n\n{rung, select, 0 {יש לקיים את המחויבות עכשיו, או להעביר אותה למי שיכול.} 1 {הטיפול עבר אליכם כראש הצוות: יש לוודא שמישהו מדבר עם הלקוח.} 2 {הטיפול עבר אליכם כראש השירות: הצוות לא הצליח לקיים את המחויבות.} other {הטיפול עבר אליכם כנציג ההנהלה: כל הדרגים שמתחתיכם כבר עודכנו.}}\n\nלמשבר: {url}',
    '{account}: {kind} was due {due} and is not fulfilled.\n\n{rung, select, 0 {Fulfil it now, or hand it to someone who can.} 1 {It has come to you as team lead: make sure someone speaks to the customer.} 2 {It has come to you as head of service: the team could not fulfil it.} other {It has come to you as executive sponsor: every rung below has been told.}}\n\nThe crisis: {url}',
  ),
  'notice.obligation-taken-over.subject': t('{reference}: מילוי מקום, {kind}', '{reference}: the deputy takes over, {kind}'),
  'notice.obligation-taken-over.body': t('{account}: האחריות ל״{kind}״ עברה למילוי מקום, כי לפני המועד אין מענה מן האחראים.\n\nמה מקיים אותה: {fulfilledBy}\n\nלמשבר: {url}', '{account}: “{kind}” has passed to the deputy, because its owner cannot be reached before it is due.\n\nWhat fulfils it: {fulfilledBy}\n\nThe crisis: {url}'),
  'notice.executive-notice.subject': t('{reference}: משבר בחומרה {severity} אצל {account}', '{reference}: severity {severity} crisis at {account}'),
  'notice.executive-notice.body': t('{account}: {summary}\n\nזהו משבר בחומרה {severity}. יש לאשר קריאה עד {due}: {url}', '{account}: {summary}\n\nThis is a crisis of severity {severity}. Please acknowledge by {due}: {url}'),
  'notice.escalated-by-hand.subject': t('{reference}: נדרשת מעורבותכם אצל {account}', '{reference}: you are needed at {account}'),
  'notice.escalated-by-hand.body': t('הסיבה: {reason}\n\n{summary}\n\nלמשבר: {url}', 'Reason: {reason}\n\n{summary}\n\nThe crisis: {url}'),
  'notice.role-assigned.subject': t('{reference}: שובצתם לתפקיד {role}', '{reference}: you are now {role}'),
  'notice.role-assigned.body': t('{account}: {summary}\n\nהסיבה: {reason}\n\nלמשבר: {url}', '{account}: {summary}\n\nReason: {reason}\n\nThe crisis: {url}'),
  'notice.delivery-unknown.subject': t('{reference}: לא ידוע אם ההודעה הגיעה', '{reference}: a message may not have arrived'),
  'notice.delivery-unknown.body': t('לא ידוע אם הודעה אל {account} הגיעה. המערכת לא תשלח אותה שוב. יש לברר עם הלקוח ולרשום את התוצאה.\n\nלמשבר: {url}', 'It is unknown whether a message to {account} arrived. The system will not send it again. Find out with the customer and record the result.\n\nThe crisis: {url}'),
  'notice.delivery-failed.subject': t('{reference}: הודעה לא נשלחה', '{reference}: a message was not sent'),
  'notice.delivery-failed.body': t('הודעה אל {account} לא נשלחה. יש ליצור קשר בדרך אחרת ולרשום את התוצאה.\n\nלמשבר: {url}', 'A message to {account} was not sent. Reach the customer another way and record the result.\n\nThe crisis: {url}'),
  'notice.review-submitted.subject': t('{reference}: תחקיר ממתין לקריאה', '{reference}: a review awaits reading'),
  'notice.review-submitted.body': t('התחקיר על המשבר אצל {account} הוגש וממתין לאישור של מי שלא הגיש אותו.\n\nלתחקיר: {url}', 'The review of the crisis at {account} was submitted and awaits approval by someone else.\n\nThe review: {url}'),
  'notice.review-approved.subject': t('{reference}: תחקיר ממתין לחתימתכם', '{reference}: a review awaits your signature'),
  'notice.review-approved.body': t('התחקיר על המשבר אצל {account} אושר. נדרשת החלטה על שקיפות, אחריות, פיצוי ומניעה.\n\nלתחקיר: {url}', 'The review of the crisis at {account} is approved. It needs a decision on transparency, responsibility, compensation and prevention.\n\nThe review: {url}'),
  'notice.review-signed.subject': t('{reference}: התחקיר נחתם', '{reference}: the review is signed'),
  'notice.review-signed.body': t('התחקיר על המשבר אצל {account} נחתם. אפשר לסגור את המשבר אם לא נותר דבר.\n\nלתחקיר: {url}', 'The review of the crisis at {account} is signed. The crisis can be closed if nothing is left.\n\nThe review: {url}'),
  'notice.review-returned.subject': t('{reference}: התחקיר הוחזר', '{reference}: the review was returned'),
  'notice.review-returned.body': t('התחקיר על המשבר אצל {account} הוחזר לטיוטה.\n\nהסיבה: {reason}\n\nלתחקיר: {url}', 'The review of the crisis at {account} was sent back to draft.\n\nReason: {reason}\n\nThe review: {url}'),
  'notice.survey-low.subject': t('{reference}: ציון נמוך בסקר, נדרשת שיחה', '{reference}: a low survey score, a call is needed'),
  'notice.survey-low.body': t('{account}: התקבל ציון נמוך ({items}). נדרשת שיחה בידי מי שלא דורג, עם תוצאה רשומה.\n\nלמשבר: {url}', '{account}: a low score came in ({items}). Someone other than the person rated has to call and record the outcome.\n\nThe crisis: {url}'),
  'notice.lowering-proposed.subject': t('{reference}: הוצע להוריד חומרה ל־{to}', '{reference}: lowering severity to {to} is proposed'),
  'notice.lowering-proposed.body': t('{account}: נדרשת החלטה של אדם שני.\n\nהסיבה: {reason}\n\nלמשבר: {url}', '{account}: a second person has to decide.\n\nReason: {reason}\n\nThe crisis: {url}'),
  'notice.cancel-proposed.subject': t('{reference}: הוצע לבטל את המשבר', '{reference}: cancelling is proposed'),
  'notice.cancel-proposed.body': t('{account}: נדרשת החלטה של אדם שני.\n\nהסיבה: {reason}\n\nלמשבר: {url}', '{account}: a second person has to decide.\n\nReason: {reason}\n\nThe crisis: {url}'),
  'notice.workaround-expiring.subject': t('{reference}: תוקף המעקף יפוג ב{expiresAt}', '{reference}: the workaround expires {expiresAt}'),
  'notice.workaround-expiring.body': t('המעקף אצל {account} יפוג בעוד {leadMs}, ב{expiresAt}. יש לתקן עד אז, להאריך אותו או לסכם עם הלקוח דרך אחרת.\n\n{summary}\n\nלמשבר: {url}', 'The workaround at {account} expires in {leadMs}, {expiresAt}. Fix the fault by then, extend the workaround, or agree on another way with the customer.\n\n{summary}\n\nThe crisis: {url}'),
  'notice.workaround-expired.subject': t('{reference}: תוקף המעקף פג', '{reference}: the workaround expired'),
  'notice.workaround-expired.body': t('המעקף אצל {account} פג, ובלי תיקון הלקוח שוב אינו עובד.\n\nלמשבר: {url}', 'The workaround at {account} expired; without a fix the customer is out of operation again.\n\nThe crisis: {url}'),
  'notice.reopened.subject': t('{reference}: המשבר אצל {account} נפתח מחדש', '{reference}: the crisis at {account} was reopened'),
  'notice.reopened.body': t('הסיבה: {reason}\n\n{summary}\n\nהתחיל מחזור חדש, עם יעדים חדשים.\n\nלמשבר: {url}', 'Reason: {reason}\n\n{summary}\n\nA new cycle has begun, with fresh targets.\n\nThe crisis: {url}'),
  'notice.obligation-reassigned.subject': t('{reference}: הועברה אחריות, {kind}', '{reference}: handed over, {kind}'),
  'notice.obligation-reassigned.body': t('{account}: האחריות ל״{kind}״ הועברה.\n\nהסיבה: {reason}\nמה מקיים אותה: {fulfilledBy}\n\nלמשבר: {url}', '{account}: “{kind}” was handed over.\n\nReason: {reason}\nWhat fulfils it: {fulfilledBy}\n\nThe crisis: {url}'),
  'notice.drill': t('[תרגיל] ', '[drill] '),
} as const satisfies Record<`notice.${NoticeName}.${'subject' | 'body'}` | 'notice.drill', Pair>;
