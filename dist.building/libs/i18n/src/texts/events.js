/** One line of the record per event. The actor stands beside the line on screen, so it is not repeated here; Hebrew uses forms without gender. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "eventTexts", {
    enumerable: true,
    get: function() {
        return eventTexts;
    }
});
const _pair = require("../pair");
const eventTexts = {
    'event.crisis.opened': (0, _pair.t)('המשבר נפתח בחומרה {severity}: {summary}', 'The crisis was opened at severity {severity}: {summary}'),
    'event.crisis.report-joined': (0, _pair.t)('צורף דיווח נוסף ({channel}): {summary}', 'A further report was joined ({channel}): {summary}'),
    'event.crisis.impact-recorded': (0, _pair.t)('נרשמה השפעה ברמה {impactLevel}', 'Impact was recorded at level {impactLevel}'),
    'event.crisis.trust-signalled': (0, _pair.t)('נרשמה פגיעה באמון: {signal}', 'Damage to trust was recorded: {signal}'),
    'event.crisis.severity-set': (0, _pair.t)('החומרה השתנתה מ־{was} ל־{severity}', 'Severity changed from {was} to {severity}'),
    'event.crisis.lowering-proposed': (0, _pair.t)('הוצע להוריד את החומרה ל־{to}: {reason}', 'Lowering severity to {to} was proposed: {reason}'),
    'event.crisis.lowering-declined': (0, _pair.t)('ההצעה להוריד את החומרה נדחתה: {reason}', 'The proposal to lower severity was declined: {reason}'),
    'event.crisis.causes-set': (0, _pair.t)('גורמי המשבר עודכנו: {causes}', 'Causes were set: {causes}'),
    'event.crisis.role-assigned': (0, _pair.t)('{person} בתפקיד {role}', '{person} took the role of {role}'),
    'event.crisis.availability-set': (0, _pair.t)('{away, select, yes {אין זמינות של {person} עד {until}} other {חזרה לזמינות: {person}}}', '{away, select, yes {{person} is away until {until}} other {{person} is back}}'),
    'event.crisis.contact-added': (0, _pair.t)('נוסף איש קשר: {contact}', 'A contact was added: {contact}'),
    'event.crisis.noted': (0, _pair.t)('הערה: {text}', 'Note: {text}'),
    'event.crisis.escalated': (0, _pair.t)('הוסלם אל {person} ({role}): {reason}', 'Escalated to {person} ({role}): {reason}'),
    'event.crisis.routine-returned': (0, _pair.t)('{how, select, quiet {חזרה לשגרה אחרי תקופת שקט} other {הלקוח אישר חזרה לשגרה}}', '{how, select, quiet {Back to routine after a quiet period} other {The customer confirmed the return to routine}}'),
    'event.crisis.closed': (0, _pair.t)('המשבר נסגר', 'The crisis was closed'),
    'event.crisis.reopened': (0, _pair.t)('המשבר נפתח מחדש (מחזור {cycle}): {reason}', 'The crisis was reopened (cycle {cycle}): {reason}'),
    'event.crisis.cancel-proposed': (0, _pair.t)('הוצע לבטל את המשבר: {reason}', 'Cancelling was proposed: {reason}'),
    'event.crisis.cancel-declined': (0, _pair.t)('ההצעה לבטל נדחתה', 'The proposal to cancel was declined'),
    'event.crisis.cancelled': (0, _pair.t)('המשבר בוטל: {reason}', 'The crisis was cancelled: {reason}'),
    'event.contact.logged': (0, _pair.t)('{direction, select, out {תועד קשר אל {contact}} other {תועד קשר מ{contact}}} ({channel}): {said}', '{direction, select, out {Contact with {contact}} other {Contact from {contact}}} ({channel}): {said}'),
    'event.message.queued': (0, _pair.t)('נכתבה הודעה אל {contact} ({messageType}): {subject}', 'A message was written to {contact} ({messageType}): {subject}'),
    'event.message.delivery-settled': (0, _pair.t)('{outcome, select, sent {ההודעה נשלחה} failed {שליחת ההודעה נכשלה} unknown {לא ידוע אם ההודעה הגיעה} received {התברר שההודעה הגיעה} other {התברר שההודעה לא הגיעה}}', '{outcome, select, sent {The message was sent} failed {Sending the message failed} unknown {It is unknown whether the message arrived} received {The message did arrive} other {The message did not arrive}}'),
    'event.obligation.started': (0, _pair.t)('מחויבות חדשה: {kind}, באחריות {owner}, עד {due}', 'New obligation: {kind}, owned by {owner}, due {due}'),
    'event.obligation.warned': (0, _pair.t)('אזהרה: {kind}, {percent}% מן הזמן חלפו, המועד {due}', 'Warning: {kind}, {percent}% of the time is gone, due {due}'),
    'event.obligation.breached': (0, _pair.t)('המועד חלף: {kind}, {due}{late}', 'Overdue: {kind}, was due {due}{late}'),
    'event.obligation.escalated': (0, _pair.t)('{kind}: עלה לדרג {rung} בסולם ({roles})', '{kind}: climbed to rung {rung} of the ladder ({roles})'),
    'event.obligation.settled': (0, _pair.t)('הסתיים: {kind}, {outcome}', 'Settled: {kind}, {outcome}'),
    'event.obligation.paused': (0, _pair.t)('השעון הושהה: {kind}, {reason}, עד {until}', 'Clock paused: {kind}, {reason}, until {until}'),
    'event.obligation.resumed': (0, _pair.t)('{by, select, limit {השעון התחדש מעצמו} other {השעון חודש}}: {kind}, המועד {due}', '{by, select, limit {The clock resumed by itself} other {The clock was resumed}}: {kind}, due {due}'),
    'event.obligation.extended': (0, _pair.t)('המועד הוארך: {kind}, עד {due}: {reason}', 'Extended: {kind}, to {due}: {reason}'),
    'event.obligation.reassigned': (0, _pair.t)('{why, select, takeover {מילוי מקום} taken {לקיחת אחריות} role {העברה עם התפקיד} other {העברה}}: {kind}, אל {to}', '{why, select, takeover {The deputy takes over} taken {Taken over} role {Moved with the role} other {Handed over}}: {kind}, to {to}'),
    'event.obligation.retargeted': (0, _pair.t)('יעד חדש ({why, select, severity {שינוי חומרה} phase {שלב חדש} cadence {שינוי קצב} other {עדכון יומן}}): {kind}, המועד {due}', 'New target ({why, select, severity {severity} phase {new phase} cadence {cadence} other {calendar}}): {kind}, due {due}'),
    'event.cadence.changed': (0, _pair.t)('קצב העדכונים: {target}, לבקשת {askedBy}: {words}', 'Cadence of updates: {target}, asked for by {askedBy}: {words}'),
    'event.calendars.applied': (0, _pair.t)('{why, select, edited {לוח העבודה עודכן} other {לוח העבודה חושב קדימה}}: {note}', '{why, select, edited {The calendar was edited} other {The calendar was compiled further ahead}}: {note}'),
    'event.fix.located': (0, _pair.t)('התקלה אותרה: {where}', 'Located: {where}'),
    'event.fix.contained': (0, _pair.t)('התקלה נבלמה: {how}', 'Contained: {how}'),
    'event.workaround.recorded': (0, _pair.t)('נרשם מעקף עד {expiresAt}: {description}', 'A workaround was recorded, until {expiresAt}: {description}'),
    'event.workaround.extended': (0, _pair.t)('המעקף הוארך עד {expiresAt}: {reason}', 'The workaround was extended to {expiresAt}: {reason}'),
    'event.workaround.withdrawn': (0, _pair.t)('המעקף בוטל: {reason}', 'The workaround was withdrawn: {reason}'),
    'event.workaround.expired': (0, _pair.t)('תוקף המעקף פג', 'The workaround expired'),
    'event.operation.restored': (0, _pair.t)('{by, select, workaround {הלקוח שב לעבוד בעזרת מעקף} other {הלקוח שב לעבוד בזכות התיקון}}', '{by, select, workaround {The customer works again by a workaround} other {The customer works again by the fix}}'),
    'event.operation.lost': (0, _pair.t)('הלקוח שוב אינו עובד: {why, select, expired {המעקף פג} withdrawn {המעקף בוטל} failed {התיקון נכשל} other {המשבר נפתח מחדש}}', 'The customer is out of operation again: {why, select, expired {the workaround expired} withdrawn {the workaround was withdrawn} failed {the fix failed} other {the crisis was reopened}}'),
    'event.fix.recorded': (0, _pair.t)('נרשם תיקון: {description}', 'A fix was recorded: {description}'),
    'event.fix.verified': (0, _pair.t)('התיקון אומת: {how}', 'The fix was verified: {how}'),
    'event.fix.verification-failed': (0, _pair.t)('אימות התיקון נכשל: {how}', 'Verification of the fix failed: {how}'),
    'event.technical.finished': (0, _pair.t)('המסלול הטכני הסתיים', 'The technical track was finished'),
    'event.cause.recorded': (0, _pair.t)('נרשם גורם השורש: {statement}', 'The root cause was recorded: {statement}'),
    'event.prevention.agreed': (0, _pair.t)('פעולת מניעה: {title}, באחריות {owner}, עד {due}', 'Prevention action: {title}, owned by {owner}, due {due}'),
    'event.prevention.completed': (0, _pair.t)('פעולת מניעה בוצעה: {evidence}', 'A prevention action was completed: {evidence}'),
    'event.survey.planned': (0, _pair.t)('הסקר תוכנן ל{sendAt}', 'The survey is planned for {sendAt}'),
    'event.survey.sent': (0, _pair.t)('{reminder, plural, =0 {הסקר נשלח} one {נשלחה תזכורת} other {נשלחה תזכורת מספר #}} אל {contact}', '{reminder, plural, =0 {The survey was sent} one {A reminder was sent} other {Reminder # was sent}} to {contact}'),
    'event.survey.answered': (0, _pair.t)('התקבלה תשובה לסקר מ{contact}{low, select, yes {; ציון נמוך} other {}}', 'The survey was answered by {contact}{low, select, yes {; a low score} other {}}'),
    'event.survey.expired': (0, _pair.t)('הזמן לענות על הסקר תם', 'The time to answer the survey is over'),
    'event.survey.ended': (0, _pair.t)('הסקר הסתיים: {answered} תשובות מתוך {invited} הזמנות', 'The survey ended: {answered} answers out of {invited} invitations'),
    'event.survey.call-back-logged': (0, _pair.t)('תועדה שיחה חוזרת: {outcome}. {said}', 'The call-back was logged: {outcome}. {said}'),
    'event.review.opened': (0, _pair.t)('נפתח תחקיר', 'A post-mortem was opened'),
    'event.review.not-required': (0, _pair.t)('תחקיר אינו נדרש בחומרה זו', 'No post-mortem is required at this severity'),
    'event.review.section-written': (0, _pair.t)('נכתב פרק בתחקיר: {section}', 'A section of the review was written: {section}'),
    'event.review.submitted': (0, _pair.t)('התחקיר הוגש לקריאה', 'The review was submitted'),
    'event.review.approved': (0, _pair.t)('התחקיר אושר וממתין לחתימה', 'The review was approved and awaits its signature'),
    'event.review.returned': (0, _pair.t)('התחקיר הוחזר: {reason}', 'The review was returned: {reason}'),
    'event.review.signed': (0, _pair.t)('התחקיר נחתם', 'The review was signed')
};

//# sourceMappingURL=events.js.map