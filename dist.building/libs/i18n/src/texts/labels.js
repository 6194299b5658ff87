/** Names of the codes of the domain: a new code there without a name here does not compile. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
function _export(target, all) {
    for(var name in all)Object.defineProperty(target, name, {
        enumerable: true,
        get: Object.getOwnPropertyDescriptor(all, name).get
    });
}
_export(exports, {
    get codeTexts () {
        return codeTexts;
    },
    get missingTexts () {
        return missingTexts;
    },
    get roleTexts () {
        return roleTexts;
    },
    get stageTexts () {
        return stageTexts;
    }
});
const _pair = require("../pair");
const stageTexts = {
    'status.open': (0, _pair.t)('פתוח', 'open'),
    'status.operational': (0, _pair.t)('הלקוח עובד', 'operational'),
    'status.fixed': (0, _pair.t)('תוקן', 'fixed'),
    'status.routine': (0, _pair.t)('בשגרה', 'routine'),
    'status.closing': (0, _pair.t)('בסגירה', 'closing'),
    'status.closed': (0, _pair.t)('סגור', 'closed'),
    'status.settled': (0, _pair.t)('הושלם', 'settled'),
    'status.cancelled': (0, _pair.t)('בוטל', 'cancelled'),
    'technical-stage.locating': (0, _pair.t)('איתור', 'Locating'),
    'technical-stage.containing': (0, _pair.t)('בלימה', 'Containing'),
    'technical-stage.working-around': (0, _pair.t)('מעקף', 'Working around'),
    'technical-stage.fixing': (0, _pair.t)('תיקון', 'Fixing'),
    'technical-stage.verifying': (0, _pair.t)('אימות', 'Verifying'),
    'technical-stage.finding-root-cause': (0, _pair.t)('גורם שורש', 'Finding the root cause'),
    'technical-stage.agreeing-prevention': (0, _pair.t)('מניעה', 'Agreeing prevention'),
    'technical-stage.done': (0, _pair.t)('הסתיים', 'Done'),
    'relationship-stage.first-contact': (0, _pair.t)('קשר ראשון', 'First contact'),
    'relationship-stage.informing': (0, _pair.t)('עדכונים', 'Informing'),
    'relationship-stage.returning': (0, _pair.t)('חזרה לשגרה', 'Returning'),
    'relationship-stage.measuring': (0, _pair.t)('סקר', 'Measuring'),
    'relationship-stage.restoring': (0, _pair.t)('שיקום', 'Restoring'),
    'relationship-stage.done': (0, _pair.t)('הסתיים', 'Done'),
    'customer-stage.investigating': (0, _pair.t)('בודקים', 'Investigating'),
    'customer-stage.identified': (0, _pair.t)('התקלה אותרה', 'Identified'),
    'customer-stage.worked-around': (0, _pair.t)('יש דרך עוקפת', 'Worked around'),
    'customer-stage.fixed': (0, _pair.t)('תוקן', 'Fixed'),
    'customer-stage.verified': (0, _pair.t)('התיקון אומת', 'Verified'),
    'customer-stage.routine': (0, _pair.t)('שגרה', 'Routine'),
    'phase.investigating': (0, _pair.t)('בבדיקה', 'investigating'),
    'phase.identified': (0, _pair.t)('אותרה', 'identified'),
    'phase.worked-around': (0, _pair.t)('במעקף', 'worked around'),
    'phase.monitoring': (0, _pair.t)('בניטור', 'monitoring'),
    'phase.follow-up': (0, _pair.t)('במעקב', 'follow-up'),
    'track.technical': (0, _pair.t)('טכני', 'Technical'),
    'track.relationship': (0, _pair.t)('קשר', 'Relationship'),
    'clock.always': (0, _pair.t)('כל השעות', 'all hours'),
    'clock.extended': (0, _pair.t)('שעות השירות', 'service hours'),
    'clock.desk': (0, _pair.t)('שעות המוקד', 'desk hours'),
    'clock.delivery': (0, _pair.t)('שעות הלקוח', 'the customer’s hours'),
    'review-stage.none': (0, _pair.t)('טרם נפתח', 'not opened'),
    'review-stage.not-required': (0, _pair.t)('לא נדרש', 'not required'),
    'review-stage.draft': (0, _pair.t)('טיוטה', 'draft'),
    'review-stage.in-review': (0, _pair.t)('בקריאה', 'in review'),
    'review-stage.reviewed': (0, _pair.t)('ממתין לחתימה', 'awaiting signature'),
    'review-stage.signed': (0, _pair.t)('חתום', 'signed')
};
const roleTexts = {
    'role.incident-manager': (0, _pair.t)('ניהול האירוע', 'incident manager'),
    'role.account-manager': (0, _pair.t)('ניהול התיק', 'account manager'),
    'role.technical-lead': (0, _pair.t)('הובלה טכנית', 'technical lead'),
    'role.team-lead': (0, _pair.t)('ראש צוות', 'team lead'),
    'role.head-of-service': (0, _pair.t)('ראש השירות', 'head of service'),
    'role.executive': (0, _pair.t)('הנהלה', 'executive'),
    'role.administrator': (0, _pair.t)('ניהול המערכת', 'administrator'),
    'role.auditor': (0, _pair.t)('ביקורת', 'auditor'),
    'role.customer': (0, _pair.t)('הלקוח', 'customer'),
    'role.machine': (0, _pair.t)('מכונה', 'machine'),
    'role.system': (0, _pair.t)('המערכת', 'the system'),
    'people.incidentManager': (0, _pair.t)('ניהול האירוע', 'incident manager'),
    'people.accountManager': (0, _pair.t)('ניהול התיק', 'account manager'),
    'people.deputy': (0, _pair.t)('מילוי מקום', 'deputy'),
    'people.technicalLead': (0, _pair.t)('הובלה טכנית', 'technical lead'),
    'people.teamLead': (0, _pair.t)('ראש הצוות', 'team lead'),
    'people.headOfService': (0, _pair.t)('ראש השירות', 'head of service'),
    'people.executiveSponsor': (0, _pair.t)('נציג ההנהלה', 'executive sponsor'),
    'ladder.owner': (0, _pair.t)('האחראי', 'owner'),
    'ladder.deputy': (0, _pair.t)('ממלא המקום', 'deputy'),
    'ladder.team-lead': (0, _pair.t)('ראש הצוות', 'team lead'),
    'ladder.head-of-service': (0, _pair.t)('ראש השירות', 'head of service'),
    'ladder.executive-sponsor': (0, _pair.t)('נציג ההנהלה', 'executive sponsor')
};
const codeTexts = {
    'cause.service-problem': (0, _pair.t)('בעיית שירות', 'service problem'),
    'cause.product-fault': (0, _pair.t)('תקלה במוצר', 'product fault'),
    'cause.human-error': (0, _pair.t)('טעות אנוש', 'human error'),
    'cause.delay': (0, _pair.t)('עיכוב', 'delay'),
    'cause.lack-of-communication': (0, _pair.t)('חוסר תקשורת', 'lack of communication'),
    'cause.other': (0, _pair.t)('אחר', 'other'),
    'trigger.service-mistake': (0, _pair.t)('טעות בשירות', 'service mistake'),
    'trigger.defective-product': (0, _pair.t)('מוצר פגום', 'defective product'),
    'trigger.not-as-expected': (0, _pair.t)('לא כפי שציפו', 'not as expected'),
    'trigger.misunderstanding': (0, _pair.t)('אי־הבנה', 'misunderstanding'),
    'trigger.outage': (0, _pair.t)('השבתה', 'outage'),
    'trigger.other': (0, _pair.t)('אחר', 'other'),
    'trust.trust-lost-or-threat': (0, _pair.t)('הלקוח אמר שהאמון אבד, או איים לעזוב, לתבוע או לפרסם', 'the customer said trust is lost, or threatened to leave, sue or publish'),
    'trust.public-exposure': (0, _pair.t)('הדבר נודע ברבים', 'it became public'),
    'trust.executive-involved': (0, _pair.t)('הנהלת הלקוח מעורבת', 'the customer’s executives are involved'),
    'trust.heard-elsewhere': (0, _pair.t)('הלקוח שמע על כך ממישהו אחר לפנינו', 'the customer heard of it from someone else before us'),
    'trust.same-fault-90-days': (0, _pair.t)('אותה תקלה חזרה בתוך 90 ימים', 'the same fault came back within 90 days'),
    'trust.unanswered-contacts': (0, _pair.t)('שתי פניות או יותר נותרו בלי תשובה עניינית', 'two or more contacts got no substantive reply'),
    'trust.broken-promise': (0, _pair.t)('הבטחה הופרה', 'a promise was broken'),
    'trust.reopened-fix': (0, _pair.t)('תיקון נכשל ונפתח מחדש', 'a fix failed and was reopened'),
    'trust.furious-or-hurt': (0, _pair.t)('הלקוח זועם או פגוע', 'the customer is furious or hurt'),
    'emotion.calm': (0, _pair.t)('רגוע', 'calm'),
    'emotion.worried': (0, _pair.t)('מודאג', 'worried'),
    'emotion.frustrated': (0, _pair.t)('מתוסכל', 'frustrated'),
    'emotion.angry': (0, _pair.t)('כועס', 'angry'),
    'emotion.furious': (0, _pair.t)('זועם', 'furious'),
    'emotion.hurt': (0, _pair.t)('פגוע', 'hurt'),
    'emotion.relieved': (0, _pair.t)('הוקל לו', 'relieved'),
    'emotion.unknown': (0, _pair.t)('לא ידוע', 'unknown'),
    'channel.call': (0, _pair.t)('שיחה', 'call'),
    'channel.meeting': (0, _pair.t)('פגישה', 'meeting'),
    'channel.email': (0, _pair.t)('דוא״ל', 'mail'),
    'channel.chat': (0, _pair.t)('צ׳אט', 'chat'),
    'channel.sms': (0, _pair.t)('מסרון', 'text message'),
    'channel.letter': (0, _pair.t)('מכתב', 'letter'),
    'channel.status-page': (0, _pair.t)('דף מצב', 'status page'),
    'message-type.first-contact': (0, _pair.t)('קשר ראשון', 'first contact'),
    'message-type.update': (0, _pair.t)('עדכון', 'update'),
    'message-type.stage-update': (0, _pair.t)('עדכון שלב', 'stage update'),
    'message-type.answer': (0, _pair.t)('תשובה', 'answer'),
    'message-type.summary': (0, _pair.t)('סיכום', 'summary'),
    'message-type.closing': (0, _pair.t)('סיום', 'closing'),
    'message-type.other': (0, _pair.t)('הודעה', 'message'),
    'call-back.resolved': (0, _pair.t)('נפתר', 'resolved'),
    'call-back.reopened': (0, _pair.t)('נפתח מחדש', 'reopened'),
    'call-back.escalated': (0, _pair.t)('הוסלם', 'escalated'),
    'call-back.declined': (0, _pair.t)('הלקוח סירב לשוחח', 'the customer declined'),
    'review-section.summary': (0, _pair.t)('תקציר', 'summary'),
    'review-section.impact': (0, _pair.t)('ההשפעה', 'impact'),
    'review-section.what-went-well': (0, _pair.t)('מה עבד', 'what went well'),
    'review-section.what-failed': (0, _pair.t)('מה נכשל', 'what failed'),
    'review-section.where-we-were-lucky': (0, _pair.t)('היכן היה לנו מזל', 'where we were lucky'),
    'review-section.relationship': (0, _pair.t)('הקשר עם הלקוח', 'the relationship'),
    'review-section.lessons': (0, _pair.t)('לקחים', 'lessons'),
    'decision.transparency': (0, _pair.t)('שקיפות', 'transparency'),
    'decision.responsibility': (0, _pair.t)('אחריות', 'responsibility'),
    'decision.compensation': (0, _pair.t)('פיצוי', 'compensation'),
    'decision.prevention': (0, _pair.t)('מניעה', 'prevention')
};
const missingTexts = {
    'missing.fix-verified': (0, _pair.t)('תיקון מאומת', 'a verified fix'),
    'missing.root-cause': (0, _pair.t)('גורם שורש', 'a root cause'),
    'missing.prevention': (0, _pair.t)('לפחות פעולת מניעה אחת', 'at least one prevention action'),
    'missing.first-contact': (0, _pair.t)('קשר ראשון עם הלקוח', 'a first contact with the customer'),
    'missing.two-way-exchange': (0, _pair.t)('דבר מפי הלקוח', 'a word from the customer'),
    'missing.answers': (0, _pair.t)('{count, plural, one {תשובה על פנייה אחת} two {תשובות על שתי פניות} other {תשובות על # פניות}}', '{count, plural, one {an answer to one contact} other {answers to # contacts}}'),
    'missing.deliveries-in-doubt': (0, _pair.t)('{count, plural, one {בירור הודעה אחת שאולי לא הגיעה} two {בירור שתי הודעות שאולי לא הגיעו} other {בירור # הודעות שאולי לא הגיעו}}', '{count, plural, one {one message that may not have arrived} other {# messages that may not have arrived}}'),
    'missing.quiet-period': (0, _pair.t)('תקופת השקט עוד לא תמה', 'the quiet period has not passed'),
    'missing.technical-track': (0, _pair.t)('סיום המסלול הטכני', 'the end of the technical track'),
    'missing.relationship-track': (0, _pair.t)('חזרה לשגרה', 'return to routine'),
    'missing.survey': (0, _pair.t)('סיום הסקר', 'the end of the survey'),
    'missing.call-back': (0, _pair.t)('שיחה חוזרת אחרי ציון נמוך', 'the call-back after a low score'),
    'missing.review-signed': (0, _pair.t)('חתימת הנהלה על התחקיר', 'the executive’s signature on the review'),
    'missing.obligation': (0, _pair.t)('מחויבות פתוחה: {kind}', 'an open obligation: {kind}'),
    'missing.section': (0, _pair.t)('פרק: {section}', 'a section: {section}')
};

//# sourceMappingURL=labels.js.map