/** One line of the record per event. The actor stands beside the line on screen, so it is not repeated here; Hebrew uses forms without gender. */
import type { EventType } from '#domain';
import type { Pair } from '../pair';
import { t } from '../pair';
import { apologyEventTexts } from '../subjects/apology';
import { careEventTexts } from '../subjects/care';
import { claimEventTexts } from '../subjects/claim';
import { compensationEventTexts } from '../subjects/compensation';
import { conductEventTexts } from '../subjects/conduct';
import { disclosureEventTexts } from '../subjects/disclosure';
import { forecastEventTexts } from '../subjects/forecast';
import { laneEventTexts } from '../subjects/lane';
import { ledgerEventTexts } from '../subjects/ledger';
import { limitsEventTexts } from '../subjects/limits';
import { listeningEventTexts } from '../subjects/listening';
import { preparationEventTexts } from '../subjects/preparation';
import { promiseEventTexts } from '../subjects/promise';

export const eventTexts = {
  'event.crisis.opened': t('המשבר נפתח בחומרה {severity}: {summary}', 'The crisis was opened at severity {severity}: {summary}'),
  'event.crisis.report-joined': t('צורף דיווח נוסף ({channel}): {summary}', 'A further report was joined ({channel}): {summary}'),
  'event.crisis.impact-recorded': t('נרשמה השפעה ברמה {impactLevel}', 'Impact was recorded at level {impactLevel}'),
  'event.crisis.trust-signalled': t('נרשמה פגיעה באמון: {signal}', 'Damage to trust was recorded: {signal}'),
  'event.crisis.trust-signal-withdrawn': t('הפגיעה באמון אינה נספרת עוד: {signal}', 'Damage to trust no longer counts: {signal}'),
  'event.crisis.severity-set': t('{same, select, yes {החומרה נבחנה מחדש ונשארת {severity}} other {החומרה השתנתה מ־{was} ל־{severity}}}', '{same, select, yes {Severity was assessed anew and stays {severity}} other {Severity changed from {was} to {severity}}}'),
  'event.crisis.lowering-proposed': t('הוצע להוריד את החומרה ל־{to}: {reason}', 'Lowering severity to {to} was proposed: {reason}'),
  'event.crisis.lowering-declined': t('ההצעה להוריד את החומרה נדחתה: {reason}', 'The proposal to lower severity was declined: {reason}'),
  'event.crisis.causes-set': t('גורמי המשבר עודכנו: {causes}', 'Causes were set: {causes}'),
  'event.crisis.role-assigned': t('{person} בתפקיד {role}', '{person} took the role of {role}'),
  'event.crisis.availability-set': t('{away, select, yes {אין זמינות של {person} עד {until}} other {חזרה לזמינות: {person}}}', '{away, select, yes {{person} is away until {until}} other {{person} is back}}'),
  'event.crisis.contact-added': t('נוסף איש קשר: {contact}', 'A contact was added: {contact}'),
  'event.crisis.noted': t('הערה: {text}', 'Note: {text}'),
  'event.crisis.escalated': t('הוסלם אל {person} ({role}): {reason}', 'Escalated to {person} ({role}): {reason}'),
  'event.crisis.routine-returned': t('{how, select, quiet {חזרה לשגרה אחרי תקופת שקט} other {הלקוח אישר חזרה לשגרה}}', '{how, select, quiet {Back to routine after a quiet period} other {The customer confirmed the return to routine}}'),
  'event.crisis.explained-again': t('הוסבר שוב אל {contact}; ברור עכשיו: {comprehension}. {note}', 'Explained again to {contact}; clear now: {comprehension}. {note}'),
  'event.crisis.closed': t('המשבר נסגר', 'The crisis was closed'),
  'event.crisis.reopened': t('המשבר נפתח מחדש (מחזור {cycle}): {reason}', 'The crisis was reopened (cycle {cycle}): {reason}'),
  'event.crisis.cancel-proposed': t('הוצע לבטל את המשבר: {reason}', 'Cancelling was proposed: {reason}'),
  'event.crisis.cancel-declined': t('ההצעה לבטל נדחתה', 'The proposal to cancel was declined'),
  'event.crisis.cancelled': t('המשבר בוטל: {reason}', 'The crisis was cancelled: {reason}'),
  'event.stake.recorded': t('הכנסה בסיכון: {value}, מועד חידוש {renewal}, עזיבה: {replaceability}', 'Revenue at risk: {value}, renewal {renewal}, leaving: {replaceability}'),
  'event.exposure.recorded': t('חשיפה ציבורית: {level}. {note}', 'Public exposure: {level}. {note}'),
  'event.risk.assessed': t('הוערך סיכון: {class}, {level}. {note}', 'A risk was assessed: {class}, {level}. {note}'),
  'event.legal.reviewed': t('הבדיקה המשפטית הסתיימה: {outcome}', 'The legal review is complete: {outcome}'),
  'event.versions.recorded': t('נרשמו שתי הגרסאות. הלקוח: {customer} אנחנו: {ours}', 'Both versions were recorded. The customer: {customer} We: {ours}'),
  'event.expectation.recorded': t('מקור הציפייה: {source}. {note}', 'The expectation came from: {source}. {note}'),
  'event.contact.logged': t('{direction, select, out {תועד קשר אל {contact}} other {תועדו דברים של {contact}}} ({channel}): {said}{named, select, yes { (הוזכר מתחרה: {competitor})} other {}}{mood, select, both { · מצב הרוח: {before}, ואחר כך {after}} after { · מצב הרוח: {after}} before { · מצב הרוח בהתחלה: {before}} other {}}', '{direction, select, out {Contact with {contact}} other {Heard from {contact}}} ({channel}): {said}{named, select, yes { (competitor named: {competitor})} other {}}{mood, select, both { · mood: {before}, then {after}} after { · mood: {after}} before { · mood at first: {before}} other {}}'),
  'event.message.queued': t('נכתבה הודעה אל {contact} ({messageType}): {subject}', 'A message was written to {contact} ({messageType}): {subject}'),
  'event.message.delivery-settled': t('{outcome, select, sent {ההודעה נשלחה} failed {שליחת ההודעה נכשלה} unknown {לא ידוע אם ההודעה הגיעה} received {התברר שההודעה הגיעה} other {התברר שההודעה לא הגיעה}}', '{outcome, select, sent {The message was sent} failed {Sending the message failed} unknown {It is unknown whether the message arrived} received {The message did arrive} other {The message did not arrive}}'),
  'event.obligation.started': t('מחויבות חדשה: {kind}, באחריות {owner}, עד {due}', 'New obligation: {kind}, owned by {owner}, due {due}'),
  'event.obligation.warned': t('אזהרה: {kind}, {percent}% מן הזמן חלפו, המועד {due}', 'Warning: {kind}, {percent}% of the time is gone, due {due}'),
  'event.obligation.breached': t('המועד חלף: {kind}, {due}{late}', 'Overdue: {kind}, was due {due}{late}'),
  'event.obligation.escalated': t('{kind}: עלה בסולם אל {roles}', '{kind}: climbed the ladder, to {roles}'),
  'event.obligation.settled': t('הסתיים: {kind}, {outcome}', 'Settled: {kind}, {outcome}'),
  'event.obligation.paused': t('השעון הושהה: {kind}, {reason}, עד {until}', 'Clock paused: {kind}, {reason}, until {until}'),
  'event.obligation.resumed': t('{by, select, limit {השעון התחדש מעצמו} other {השעון חודש}}: {kind}, המועד {due}', '{by, select, limit {The clock resumed by itself} other {The clock was resumed}}: {kind}, due {due}'),
  'event.obligation.extended': t('המועד הוארך: {kind}, עד {due}: {reason}', 'Extended: {kind}, to {due}: {reason}'),
  'event.obligation.reassigned': t('{why, select, takeover {מילוי מקום} taken {לקיחת אחריות} role {העברה עם התפקיד} other {העברה}}: {kind}, אל {to}', '{why, select, takeover {The deputy takes over} taken {Taken over} role {Moved with the role} other {Handed over}}: {kind}, to {to}'),
  'event.obligation.retargeted': t('יעד חדש ({why, select, severity {שינוי חומרה} phase {שלב חדש} cadence {שינוי קצב} other {עדכון יומן}}): {kind}, המועד {due}', 'New target ({why, select, severity {severity} phase {new phase} cadence {cadence} other {calendar}}): {kind}, due {due}'),
  'event.cadence.changed': t('קצב העדכונים: {target}, לבקשת {askedBy}: {words}', 'Cadence of updates: {target}, asked for by {askedBy}: {words}'),
  'event.calendars.applied': t('{why, select, edited {לוח העבודה עודכן, מעתה בתוקף {versions}} other {לוח העבודה חושב קדימה}}: {note}', '{why, select, edited {The calendar was edited, now in force: {versions}} other {The calendar was compiled further ahead}}: {note}'),
  'event.fix.located': t('התקלה אותרה: {where}', 'Located: {where}'),
  'event.fix.contained': t('התקלה נבלמה: {how}', 'Contained: {how}'),
  'event.workaround.recorded': t('נרשם מעקף עד {expiresAt}: {description}', 'A workaround was recorded, until {expiresAt}: {description}'),
  'event.workaround.extended': t('המעקף הוארך עד {expiresAt}: {reason}', 'The workaround was extended to {expiresAt}: {reason}'),
  'event.workaround.withdrawn': t('המעקף בוטל: {reason}', 'The workaround was withdrawn: {reason}'),
  'event.workaround.expiring': t('תוקף המעקף יפוג בעוד {lead}, ב{expiresAt}', 'The workaround expires in {lead}, {expiresAt}'),
  'event.workaround.expired': t('תוקף המעקף פג', 'The workaround expired'),
  'event.operation.restored': t('{by, select, workaround {הלקוח שב לעבוד בעזרת מעקף} other {הלקוח שב לעבוד בזכות התיקון}}', '{by, select, workaround {The customer works again by a workaround} other {The customer works again by the fix}}'),
  'event.operation.lost': t('הלקוח שוב אינו עובד: {why, select, expired {המעקף פג} withdrawn {המעקף בוטל} failed {התיקון נכשל} other {המשבר נפתח מחדש}}', 'The customer is out of operation again: {why, select, expired {the workaround expired} withdrawn {the workaround was withdrawn} failed {the fix failed} other {the crisis was reopened}}'),
  'event.fix.recorded': t('נרשם תיקון: {description}', 'A fix was recorded: {description}'),
  'event.fix.verified': t('התיקון אומת: {how}', 'The fix was verified: {how}'),
  'event.fix.verification-failed': t('אימות התיקון נכשל: {how}', 'Verification of the fix failed: {how}'),
  'event.technical.finished': t('המסלול הטכני הסתיים', 'The technical track was finished'),
  'event.cause.recorded': t('נרשם גורם השורש: {statement}', 'The root cause was recorded: {statement}'),
  'event.prevention.agreed': t('פעולת מניעה: {title}, באחריות {owner}, עד {due}', 'Prevention action: {title}, owned by {owner}, due {due}'),
  'event.prevention.completed': t('פעולת מניעה בוצעה: {evidence}', 'A prevention action was completed: {evidence}'),
  'event.survey.planned': t('הסקר תוכנן ל{sendAt}', 'The survey is planned for {sendAt}'),
  'event.survey.sent': t('{reminder, plural, =0 {הסקר נשלח} one {נשלחה תזכורת} other {נשלחה תזכורת מספר #}} אל {contact}', '{reminder, plural, =0 {The survey was sent} one {A reminder was sent} other {Reminder # was sent}} to {contact}'),
  'event.survey.answered': t('התקבלה תשובה לסקר מ{contact}{low, select, yes {; ציון נמוך} other {}}', 'The survey was answered by {contact}{low, select, yes {; a low score} other {}}'),
  'event.survey.expired': t('הזמן לענות על הסקר תם', 'The time to answer the survey is over'),
  'event.survey.ended': t(
    'הסקר הסתיים: {answered, plural, =0 {לא התקבלה אף תשובה} one {התקבלה תשובה אחת} two {התקבלו שתי תשובות} other {התקבלו # תשובות}} על {invited, plural, one {הזמנה אחת} two {שתי הזמנות} other {# הזמנות}}',
    'The survey ended: {answered, plural, =0 {no answer} one {one answer} other {# answers}} out of {invited, plural, one {one invitation} other {# invitations}}',
  ),
  'event.survey.call-back-logged': t('תועדה שיחה חוזרת: {outcome}. {said}', 'The call-back was logged: {outcome}. {said}'),
  'event.survey.handling-signed': t('נחתם שהטיפול היה הוגן אף שהלקוח אינו מרוצה (ציון {scores}, היעד {target}): {reason}', 'Signed that the handling was fair although the customer is not satisfied (score {scores}, target {target}): {reason}'),
  'event.review.opened': t('נפתח תחקיר', 'A post-mortem was opened'),
  'event.review.not-required': t('תחקיר אינו נדרש בחומרה זו', 'No post-mortem is required at this severity'),
  'event.review.section-written': t('נכתב פרק בתחקיר: {section}', 'A section of the review was written: {section}'),
  'event.review.submitted': t('התחקיר הוגש לקריאה', 'The review was submitted'),
  'event.review.approved': t('התחקיר אושר וממתין לחתימה', 'The review was approved and awaits its signature'),
  'event.review.returned': t('התחקיר הוחזר: {reason}', 'The review was returned: {reason}'),
  'event.review.signed': t('התחקיר נחתם', 'The review was signed'),
  ...listeningEventTexts, ...apologyEventTexts, ...forecastEventTexts, ...promiseEventTexts, ...disclosureEventTexts, ...claimEventTexts, ...compensationEventTexts, ...limitsEventTexts, ...ledgerEventTexts, ...laneEventTexts, ...conductEventTexts, ...careEventTexts, ...preparationEventTexts,
} as const satisfies Record<`event.${EventType}`, Pair>;
