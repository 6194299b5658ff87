/** The duties in words a newcomer understands: what each is called, why it exists, what fulfils it, what comes of it. */ "use strict";
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
    get explanationTexts () {
        return explanationTexts;
    },
    get obligationStateTexts () {
        return obligationStateTexts;
    },
    get obligationTexts () {
        return obligationTexts;
    }
});
const _pair = require("../pair");
const obligationTexts = {
    'obligation.first-contact.name': (0, _pair.t)('קשר ראשון', 'First contact'),
    'obligation.first-contact.why': (0, _pair.t)('הלקוח צריך לשמוע מאדם אצלנו, מוקדם ככל האפשר, שאנחנו יודעים ומטפלים.', 'The customer should hear from a person of ours, as early as possible, that we know and act.'),
    'obligation.first-contact.fulfilledBy': (0, _pair.t)('שיחה או פגישה מתועדת, או הודעה שאדם כתב ללקוח.', 'A logged call or meeting, or a message a person wrote to the customer.'),
    'obligation.first-contact.next': (0, _pair.t)('מכאן ואילך הלקוח מקבל עדכונים בקצב קבוע.', 'From then on the customer gets updates at a steady cadence.'),
    'obligation.answer.name': (0, _pair.t)('תשובה ללקוח', 'Answer to the customer'),
    'obligation.answer.why': (0, _pair.t)('הלקוח שאל; שאלה בלי תשובה פוגעת באמון.', 'The customer asked; a question without an answer costs trust.'),
    'obligation.answer.fulfilledBy': (0, _pair.t)('תשובה עניינית: הודעה מסוג תשובה, או שיחה שבה נענתה השאלה.', 'A substantive reply: a message of type answer, or a call in which it was answered.'),
    'obligation.answer.next': (0, _pair.t)('כל עוד השאלה פתוחה אי אפשר להכריז על חזרה לשגרה.', 'While the question is open, return to routine cannot be declared.'),
    'obligation.timed-update.name': (0, _pair.t)('עדכון תקופתי', 'Timed update'),
    'obligation.timed-update.why': (0, _pair.t)('שתיקה היא הכשל הנפוץ ביותר; העדכון אינו נעצר לעולם עד החזרה לשגרה.', 'Silence is the commonest failure; the update never stops before return to routine.'),
    'obligation.timed-update.fulfilledBy': (0, _pair.t)('הודעה של אדם ללקוח עם עובדה חדשה, פעולה או מועד העדכון הבא, או שיחה שהלקוח אישר.', 'A person’s message with a new fact, an action or the time of the next update, or a call the customer confirmed.'),
    'obligation.timed-update.next': (0, _pair.t)('עם כל עדכון מתחיל מחזור חדש; ״אין חדש״ מותר לכל היותר שלוש פעמים ברצף.', 'Each update starts a new cycle; “nothing new” is allowed three times in a row at most.'),
    'obligation.stage-update.name': (0, _pair.t)('עדכון על שלב חדש', 'Update on a new stage'),
    'obligation.stage-update.why': (0, _pair.t)('הטיפול עבר שלב; הלקוח צריך לדעת היכן הדברים עומדים.', 'The work has reached a new stage; the customer should know where things stand.'),
    'obligation.stage-update.fulfilledBy': (0, _pair.t)('עדכון ענייני ללקוח אחרי שינוי השלב.', 'A substantive update to the customer after the change of stage.'),
    'obligation.stage-update.next': (0, _pair.t)('המחויבות חוזרת בכל מעבר שלב, עד החזרה לשגרה.', 'It comes again with each new stage until return to routine.'),
    'obligation.summary.name': (0, _pair.t)('סיכום מצב בכתב', 'Written summary'),
    'obligation.summary.why': (0, _pair.t)('בחומרה 1 ו־2 הלקוח צריך מסמך שאפשר להעביר הלאה אצלו.', 'At severity 1 and 2 the customer needs something in writing to pass on.'),
    'obligation.summary.fulfilledBy': (0, _pair.t)('הודעה מסוג סיכום שנשלחה ללקוח.', 'A message of type summary sent to the customer.'),
    'obligation.summary.next': (0, _pair.t)('אם החומרה תרד מתחת ל־2, המחויבות מסתיימת.', 'If severity falls below 2 the duty ends.'),
    'obligation.executive-notice.name': (0, _pair.t)('הודעה להנהלה', 'Executive notice'),
    'obligation.executive-notice.why': (0, _pair.t)('משבר חמור אינו מגיע להנהלה מפי הלקוח.', 'The executive must not hear of a severe crisis from the customer.'),
    'obligation.executive-notice.fulfilledBy': (0, _pair.t)('אישור קריאה של ההנהלה.', 'The executive’s acknowledgement of having read it.'),
    'obligation.executive-notice.next': (0, _pair.t)('בלי אישור קריאה ההודעה עולה בסולם ההסלמה.', 'Without acknowledgement it climbs the ladder.'),
    'obligation.workaround.name': (0, _pair.t)('השבת הלקוח לעבודה', 'Customer back in operation'),
    'obligation.workaround.why': (0, _pair.t)('קודם כול הלקוח צריך לעבוד, גם אם בדרך עוקפת.', 'First of all the customer has to work again, if only by a workaround.'),
    'obligation.workaround.fulfilledBy': (0, _pair.t)('מעקף או תיקון שמשיב את הלקוח לעבודה.', 'A workaround or fix that restores operation.'),
    'obligation.workaround.next': (0, _pair.t)('מעקף שפג או בוטל פותח את המחויבות מחדש.', 'A workaround that expires or is withdrawn opens the duty again.'),
    'obligation.fix.name': (0, _pair.t)('תיקון מאומת', 'Verified fix'),
    'obligation.fix.why': (0, _pair.t)('מעקף הוא זמני; התקלה עצמה צריכה להיפתר.', 'A workaround is temporary; the fault itself has to go.'),
    'obligation.fix.fulfilledBy': (0, _pair.t)('תיקון שעמד באימות.', 'A fix that passed verification.'),
    'obligation.fix.next': (0, _pair.t)('אימות שנכשל מחזיר לתיקון ונרשם כפגיעה באמון.', 'A failed verification leads back to fixing and is recorded as damage to trust.'),
    'obligation.root-cause.name': (0, _pair.t)('גורם השורש', 'Root cause'),
    'obligation.root-cause.why': (0, _pair.t)('בלי לדעת מדוע זה קרה אי אפשר להבטיח שלא יקרה שוב.', 'Without knowing why it happened nobody can say it will not happen again.'),
    'obligation.root-cause.fulfilledBy': (0, _pair.t)('גורם שורש רשום, בחמישה ״למה״ או בעצם דג.', 'A recorded root cause, by five whys or a fishbone.'),
    'obligation.root-cause.next': (0, _pair.t)('ממנו נגזרות פעולות המניעה.', 'Prevention actions follow from it.'),
    'obligation.prevention.name': (0, _pair.t)('פעולת מניעה', 'Prevention action'),
    'obligation.prevention.why': (0, _pair.t)('הובטח שהתקלה לא תחזור; לפעולה יש אחראי ומועד.', 'It was agreed that the fault shall not return; the action has an owner and a date.'),
    'obligation.prevention.fulfilledBy': (0, _pair.t)('סימון הביצוע, עם ראיה.', 'Marking it as done, with evidence.'),
    'obligation.prevention.next': (0, _pair.t)('שעון המניעה ממשיך גם אחרי סגירת המשבר.', 'Its clock goes on after the crisis is closed.'),
    'obligation.survey.name': (0, _pair.t)('סקר סיום', 'Closing survey'),
    'obligation.survey.why': (0, _pair.t)('רק הלקוח יכול לומר אם האמון שב.', 'Only the customer can say whether trust is back.'),
    'obligation.survey.fulfilledBy': (0, _pair.t)('תשובה של הלקוח, או תום הזמן לענות.', 'The customer’s answer, or the end of the time to answer.'),
    'obligation.survey.next': (0, _pair.t)('ציון נמוך פותח שיחה חוזרת.', 'A low score opens a call-back.'),
    'obligation.call-back.name': (0, _pair.t)('שיחה חוזרת', 'Call-back'),
    'obligation.call-back.why': (0, _pair.t)('הלקוח נתן ציון נמוך; צריך לשמוע מדוע ולתקן.', 'The customer gave a low score; someone has to hear why and mend it.'),
    'obligation.call-back.fulfilledBy': (0, _pair.t)('שיחה מתועדת עם תוצאה, בידי מי שלא דורג.', 'A logged call with its outcome, by someone other than the person rated.'),
    'obligation.call-back.next': (0, _pair.t)('בלי השיחה אי אפשר לסגור את המשבר.', 'Without the call the crisis cannot be closed.'),
    'obligation.post-mortem.name': (0, _pair.t)('תחקיר', 'Post-mortem'),
    'obligation.post-mortem.why': (0, _pair.t)('מה שקרה צריך להפוך לידע, בלי לחפש אשמים.', 'What happened should become knowledge, without looking for culprits.'),
    'obligation.post-mortem.fulfilledBy': (0, _pair.t)('תחקיר שאושר בידי מי שלא הגיש אותו.', 'A review approved by someone other than its submitter.'),
    'obligation.post-mortem.next': (0, _pair.t)('אחריו באה חתימת ההנהלה.', 'The executive’s signature comes next.'),
    'obligation.executive-review.name': (0, _pair.t)('חתימת הנהלה', 'Executive review'),
    'obligation.executive-review.why': (0, _pair.t)('ההנהלה מחליטה על שקיפות, אחריות, פיצוי ומניעה.', 'The executive decides on transparency, responsibility, compensation and prevention.'),
    'obligation.executive-review.fulfilledBy': (0, _pair.t)('תחקיר חתום, עם החלטה בכל ארבעת היסודות.', 'A signed review with a decision on all four elements.'),
    'obligation.executive-review.next': (0, _pair.t)('תחקיר שלא נחתם עולה מדי שבוע ואינו ניתן לעקיפה.', 'An unsigned review climbs every week and cannot be bypassed.'),
    'obligation.task.name': (0, _pair.t)('משימה', 'Task'),
    'obligation.task.why': (0, _pair.t)('לא ברור אם הודעה הגיעה ללקוח; מכונה אינה שולחת אותה שוב.', 'It is not certain that a message reached the customer; no machine sends it again.'),
    'obligation.task.fulfilledBy': (0, _pair.t)('בירור עם הלקוח ורישום התוצאה.', 'Finding out with the customer and recording the result.'),
    'obligation.task.next': (0, _pair.t)('אם ההודעה לא הגיעה, אדם שולח אותה שוב.', 'If it did not arrive, a person sends it again.')
};
const obligationStateTexts = {
    'obligation-state.running': (0, _pair.t)('לביצוע', 'due'),
    'obligation-state.paused': (0, _pair.t)('מושהה', 'paused'),
    'obligation-state.kept': (0, _pair.t)('קוימה', 'kept'),
    'obligation-state.late': (0, _pair.t)('באיחור', 'late'),
    'obligation-state.missed': (0, _pair.t)('הוחמצה', 'missed'),
    'obligation-state.cancelled': (0, _pair.t)('בוטלה', 'cancelled'),
    'pause.waiting_customer': (0, _pair.t)('ממתין ללקוח', 'waiting for the customer'),
    'pause.agreed_with_customer': (0, _pair.t)('סוכם עם הלקוח', 'agreed with the customer'),
    'pause.third_party': (0, _pair.t)('ממתין לצד שלישי', 'waiting for a third party'),
    'pause.legal_hold': (0, _pair.t)('עיכוב משפטי', 'legal hold')
};
const explanationTexts = {
    'explain.not-warned': (0, _pair.t)('עוד לא ניתנה אזהרה.', 'No warning has been given yet.'),
    'explain.warned': (0, _pair.t)('{count, plural, one {ניתנה אזהרה אחת} two {ניתנו שתי אזהרות} other {ניתנו # אזהרות}}, האחרונה ב{last}.', '{count, plural, one {One warning was given} other {# warnings were given}}, the last {last}.'),
    'explain.next-warning': (0, _pair.t)('האזהרה הבאה ב{next}.', 'The next warning is {next}.'),
    'explain.due': (0, _pair.t)('המועד הוא {due}; אם לא תקוים, היא תירשם כאיחור ותעלה בסולם ההסלמה.', 'It is due {due}; if it is not fulfilled it is recorded as late and climbs the ladder.'),
    'explain.breached': (0, _pair.t)('המועד חלף ב{due}.', 'It was due {due} and is late.'),
    'explain.next-rung': (0, _pair.t)('אם לא תקוים עד {at}, היא עולה לדרג הבא.', 'If it is not fulfilled by {at} it climbs to the next rung.'),
    'explain.top-rung': (0, _pair.t)('היא כבר הגיעה לראש הסולם.', 'It has reached the top of the ladder.'),
    'explain.paused': (0, _pair.t)('השעון מושהה ({reason}) ויתחדש לכל המאוחר ב{until}.', 'The clock is paused ({reason}) and resumes {until} at the latest.'),
    'explain.settled': (0, _pair.t)('{state, select, kept {קוימה במועד} late {קוימה באיחור} missed {הוחמצה} other {בוטלה}} ב{at}.', '{state, select, kept {Kept in time} late {Fulfilled late} missed {Missed} other {Cancelled}}, {at}.')
};

//# sourceMappingURL=obligations.js.map