/** The words of message templates: a subject and an opening each, and the parts they share. Customers read them: Hebrew in neutral plural, no filler. */ "use strict";
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
    get TEMPLATE_FIELDS () {
        return TEMPLATE_FIELDS;
    },
    get TEMPLATE_IDS () {
        return TEMPLATE_IDS;
    },
    get templateTexts () {
        return templateTexts;
    }
});
const _pair = require("../pair");
const TEMPLATE_IDS = [
    'first-contact.investigating',
    'first-contact.identified',
    'update.investigating',
    'update.identified',
    'update.worked-around',
    'update.fixed',
    'update.verified',
    'stage-update.investigating',
    'stage-update.identified',
    'stage-update.worked-around',
    'stage-update.fixed',
    'stage-update.verified',
    'stage-update.routine',
    'answer',
    'summary',
    'closing'
];
const TEMPLATE_FIELDS = [
    'contactName',
    'senderName',
    'reference',
    'summary',
    'question',
    'answer',
    'cause',
    'newFacts',
    'checking',
    'actions',
    'customerCanDo',
    'forecast',
    'nextUpdateAt',
    'prevention'
];
const templateTexts = {
    'template.first-contact.investigating.name': (0, _pair.t)('קשר ראשון, בבדיקה', 'First contact, investigating'),
    'template.first-contact.investigating.subject': (0, _pair.t)('אנחנו יודעים ובודקים: {summary}', 'We know and are looking into it: {summary}'),
    'template.first-contact.investigating.opening': (0, _pair.t)('אנחנו כותבים לכם כי משהו אצלנו אינו פועל כראוי ונוגע לכם: {summary}. עוד איננו יודעים מה הסיבה.', 'We are writing because something of ours does not work as it should and it concerns you: {summary}. We do not know the cause yet.'),
    'template.first-contact.identified.name': (0, _pair.t)('קשר ראשון, התקלה אותרה', 'First contact, fault located'),
    'template.first-contact.identified.subject': (0, _pair.t)('איתרנו תקלה שנוגעת לכם: {summary}', 'We have located a fault that concerns you: {summary}'),
    'template.first-contact.identified.opening': (0, _pair.t)('אנחנו כותבים לכם כי איתרנו תקלה שנוגעת לכם: {summary}.', 'We are writing because we have located a fault that concerns you: {summary}.'),
    'template.update.investigating.name': (0, _pair.t)('עדכון, בבדיקה', 'Update, investigating'),
    'template.update.investigating.subject': (0, _pair.t)('עדכון: מה ידוע עד כה ({reference})', 'Update: what is known so far ({reference})'),
    'template.update.investigating.opening': (0, _pair.t)('זה המצב כרגע. התקלה עוד לא אותרה.', 'This is where things stand. The fault is not located yet.'),
    'template.update.identified.name': (0, _pair.t)('עדכון, התקלה אותרה', 'Update, fault located'),
    'template.update.identified.subject': (0, _pair.t)('עדכון: עובדים על פתרון ({reference})', 'Update: working on a solution ({reference})'),
    'template.update.identified.opening': (0, _pair.t)('זה המצב כרגע. אנחנו יודעים היכן התקלה ועובדים על פתרון.', 'This is where things stand. We know where the fault is and are working on it.'),
    'template.update.worked-around.name': (0, _pair.t)('עדכון, במעקף', 'Update, worked around'),
    'template.update.worked-around.subject': (0, _pair.t)('עדכון: הדרך העוקפת והתיקון ({reference})', 'Update: the workaround and the fix ({reference})'),
    'template.update.worked-around.opening': (0, _pair.t)('הדרך העוקפת פועלת, והעבודה על התיקון עצמו נמשכת.', 'The workaround is in place, and work on the fix itself goes on.'),
    'template.update.fixed.name': (0, _pair.t)('עדכון, בניטור', 'Update, monitoring'),
    'template.update.fixed.subject': (0, _pair.t)('עדכון: עוקבים אחרי התיקון ({reference})', 'Update: watching the fix ({reference})'),
    'template.update.fixed.opening': (0, _pair.t)('התיקון הותקן. אנחנו עוקבים אחריו ועוד לא קבענו שהוא יציב.', 'The fix is in. We are watching it and have not declared it stable yet.'),
    'template.update.verified.name': (0, _pair.t)('עדכון, מעקב', 'Update, follow-up'),
    'template.update.verified.subject': (0, _pair.t)('עדכון: אחרי התיקון ({reference})', 'Update: after the fix ({reference})'),
    'template.update.verified.opening': (0, _pair.t)('התיקון אומת. אנחנו ממשיכים לעדכן אתכם עד שתאשרו שהכול חזר לשגרה.', 'The fix is verified. We keep you updated until you confirm that all is back to routine.'),
    'template.stage-update.investigating.name': (0, _pair.t)('עדכון שלב, התקלה חזרה', 'Stage update, relapse'),
    'template.stage-update.investigating.subject': (0, _pair.t)('התקלה חזרה: {summary} ({reference})', 'The fault is back: {summary} ({reference})'),
    'template.stage-update.investigating.opening': (0, _pair.t)('התקלה חזרה. מה שאמרנו קודם, שהדברים פועלים, אינו נכון עוד.', 'The fault is back. What we told you before, that things work, no longer holds.'),
    'template.stage-update.identified.name': (0, _pair.t)('עדכון שלב, אותרה', 'Stage update, located'),
    'template.stage-update.identified.subject': (0, _pair.t)('איתרנו את התקלה ({reference})', 'We have located the fault ({reference})'),
    'template.stage-update.identified.opening': (0, _pair.t)('איתרנו את מקום התקלה.', 'We have located the fault.'),
    'template.stage-update.worked-around.name': (0, _pair.t)('עדכון שלב, יש מעקף', 'Stage update, workaround'),
    'template.stage-update.worked-around.subject': (0, _pair.t)('יש דרך לעבוד בינתיים ({reference})', 'There is a way to work meanwhile ({reference})'),
    'template.stage-update.worked-around.opening': (0, _pair.t)('מעכשיו אפשר לעבוד בדרך עוקפת. התקלה עצמה עוד לא תוקנה.', 'From now on you can work by another way. The fault itself is not fixed yet.'),
    'template.stage-update.fixed.name': (0, _pair.t)('עדכון שלב, תוקן', 'Stage update, fixed'),
    'template.stage-update.fixed.subject': (0, _pair.t)('התיקון הותקן, ועוד נבדק ({reference})', 'The fix is in and being checked ({reference})'),
    'template.stage-update.fixed.opening': (0, _pair.t)('התיקון הותקן. הוא עוד לא אומת, ואנחנו בודקים אותו.', 'The fix is in. It is not verified yet, and we are checking it.'),
    'template.stage-update.verified.name': (0, _pair.t)('עדכון שלב, אומת', 'Stage update, verified'),
    'template.stage-update.verified.subject': (0, _pair.t)('התיקון אומת ({reference})', 'The fix is verified ({reference})'),
    'template.stage-update.verified.opening': (0, _pair.t)('התיקון עמד בבדיקות שלנו. נשמח לדעת אם גם אצלכם הכול פועל.', 'The fix has passed our checks. Please tell us whether all works on your side too.'),
    'template.stage-update.routine.name': (0, _pair.t)('עדכון שלב, שגרה', 'Stage update, routine'),
    'template.stage-update.routine.subject': (0, _pair.t)('חזרה לשגרה ({reference})', 'Back to routine ({reference})'),
    'template.stage-update.routine.opening': (0, _pair.t)('מבחינתנו האירוע הסתיים, והעדכונים התקופתיים נפסקים. אם משהו אינו כשורה אצלכם, נפתח אותו מחדש.', 'On our side the event is over and the regular updates end. If anything is wrong on yours, we reopen it.'),
    'template.answer.name': (0, _pair.t)('תשובה לשאלה', 'Answer to a question'),
    'template.answer.subject': (0, _pair.t)('תשובה לשאלתכם ({reference})', 'Answer to your question ({reference})'),
    'template.answer.opening': (0, _pair.t)('שאלתם: {question}', 'You asked: {question}'),
    'template.summary.name': (0, _pair.t)('סיכום בכתב', 'Written summary'),
    'template.summary.subject': (0, _pair.t)('סיכום המצב: {summary} ({reference})', 'Summary: {summary} ({reference})'),
    'template.summary.opening': (0, _pair.t)('זה סיכום האירוע עד כה, כדי שתוכלו להעביר אותו הלאה אצלכם.', 'This is a summary of the event so far, for you to pass on.'),
    'template.closing.name': (0, _pair.t)('סיום האירוע', 'Closing'),
    'template.closing.subject': (0, _pair.t)('סיום האירוע: מה קרה ומה השתנה ({reference})', 'The end of the event: what happened and what changed ({reference})'),
    'template.closing.opening': (0, _pair.t)('האירוע ״{summary}״ הסתיים. כך הוא קרה, וזה מה שהשתנה מאז.', 'The event “{summary}” is over. This is how it happened and what has changed since.'),
    'template-part.newFacts': (0, _pair.t)('מה ידוע:', 'What we know:'),
    'template-part.newFacts.none': (0, _pair.t)('אין עובדה חדשה מאז העדכון הקודם.', 'There is no new fact since the last update.'),
    'template-part.checking': (0, _pair.t)('מה נבדק כעת:', 'What is being checked:'),
    'template-part.actions': (0, _pair.t)('מה עשינו:', 'What we have done:'),
    'template-part.customerCanDo': (0, _pair.t)('מה אפשר לעשות בינתיים:', 'What you can do meanwhile:'),
    'template-part.customerCanDo.none': (0, _pair.t)('כרגע אין צורך בפעולה מצדכם.', 'Nothing is needed from you at the moment.'),
    'template-part.forecast': (0, _pair.t)('תחזית: ככל הנראה עד {p50}; אנחנו צופים לסיים עד {p90}.', 'Forecast: most likely by {p50}; we expect to be done by {p90}.'),
    'template-part.no-forecast': (0, _pair.t)('עדיין אין תחזית. ננסה לתת אחת עד {at}.', 'There is no forecast yet. We will try to give one by {at}.'),
    'template-part.nextUpdateAt': (0, _pair.t)('נכתוב לכם שוב עד {at}.', 'We will write to you again by {at}.'),
    'template-part.cause': (0, _pair.t)('הסיבה:', 'The cause:'),
    'template-part.prevention': (0, _pair.t)('מה נעשה כדי שזה לא יחזור:', 'What is done so that it does not return:'),
    'template-part.answer': (0, _pair.t)('תשובתנו:', 'Our answer:'),
    'template-field.contactName': (0, _pair.t)('שם הנמענים', 'Name of the reader'),
    'template-field.senderName': (0, _pair.t)('שם הכותבים', 'Name of the writer'),
    'template-field.reference': (0, _pair.t)('מספר הפנייה', 'Reference'),
    'template-field.summary': (0, _pair.t)('מה קרה, בשורה', 'What happened, in a line'),
    'template-field.question': (0, _pair.t)('השאלה', 'The question'),
    'template-field.answer': (0, _pair.t)('התשובה', 'The answer'),
    'template-field.cause': (0, _pair.t)('הסיבה', 'The cause'),
    'template-field.newFacts': (0, _pair.t)('מה ידוע', 'What is known'),
    'template-field.checking': (0, _pair.t)('מה נבדק', 'What is being checked'),
    'template-field.actions': (0, _pair.t)('מה נעשה', 'What was done'),
    'template-field.customerCanDo': (0, _pair.t)('מה הלקוח יכול לעשות', 'What the customer can do'),
    'template-field.forecast': (0, _pair.t)('תחזית, או מתי ננסה לתת אחת', 'Forecast, or when we try to give one'),
    'template-field.nextUpdateAt': (0, _pair.t)('מועד העדכון הבא', 'Time of the next update'),
    'template-field.prevention': (0, _pair.t)('פעולות מניעה', 'Prevention actions')
};

//# sourceMappingURL=texts.js.map