/** The duties in words a newcomer understands: what each is called, why it exists, what fulfils it, what comes of it. */
import type { ObligationKind, ObligationRowState, PauseReason } from '#domain';
import type { Pair } from '../pair';
import { t } from '../pair';
import { apologyDutyTexts } from '../subjects/apology';
import { careDutyTexts } from '../subjects/care';
import { claimDutyTexts } from '../subjects/claim';
import { compensationDutyTexts } from '../subjects/compensation';
import { conductDutyTexts } from '../subjects/conduct';
import { disclosureDutyTexts } from '../subjects/disclosure';
import { forecastDutyTexts } from '../subjects/forecast';
import { laneDutyTexts } from '../subjects/lane';
import { ledgerDutyTexts } from '../subjects/ledger';
import { listeningDutyTexts } from '../subjects/listening';
import { promiseDutyTexts } from '../subjects/promise';

export type ObligationPart = 'name' | 'why' | 'fulfilledBy' | 'next';
export const obligationTexts = {
  'obligation.first-contact.name': t('קשר ראשון', 'First contact'),
  'obligation.first-contact.why': t('הלקוח צריך לשמוע מאדם אצלנו, מוקדם ככל האפשר, שאנחנו יודעים ומטפלים.', 'The customer should hear from a person of ours, as early as possible, that we know and act.'),
  'obligation.first-contact.fulfilledBy': t('תיעוד של פנייה שלנו, של שיחה או פגישה שבה אחד מאיתנו דיבר עם הלקוח, לא משנה מי יזם, של פנייה אחרת שלו שסומן שנענתה בה, או הודעה שאדם כתב ללקוח.', 'A logged contact of ours, a call or meeting in which one of us spoke with the customer, whoever began it, another contact of theirs that is marked as answered in it, or a message a person wrote to them.'),
  'obligation.first-contact.next': t('מכאן ואילך הלקוח מקבל עדכונים בקצב קבוע.', 'From then on the customer gets updates at a steady cadence.'),
  'obligation.answer.name': t('תשובה ללקוח', 'Answer to the customer'),
  'obligation.answer.why': t('הלקוח שאל; שאלה בלי תשובה פוגעת באמון.', 'The customer asked; a question without an answer costs trust.'),
  'obligation.answer.fulfilledBy': t('תשובה עניינית: הודעה מסוג תשובה, או שיחה שבה נענתה השאלה.', 'A substantive reply: a message of type answer, or a call in which it was answered.'),
  'obligation.answer.next': t('כל עוד השאלה פתוחה אי אפשר להכריז על חזרה לשגרה.', 'While the question is open, return to routine cannot be declared.'),
  'obligation.timed-update.name': t('עדכון תקופתי', 'Timed update'),
  'obligation.timed-update.why': t('שתיקה היא הכשל הנפוץ ביותר; העדכון אינו נעצר לעולם עד החזרה לשגרה.', 'Silence is the commonest failure; the update never stops before return to routine.'),
  'obligation.timed-update.fulfilledBy': t('הודעה של אדם ללקוח עם עובדה חדשה, פעולה או מועד העדכון הבא, או שיחה שהלקוח אישר.', 'A person’s message with a new fact, an action or the time of the next update, or a call the customer confirmed.'),
  'obligation.timed-update.next': t('עם כל עדכון מתחיל מחזור חדש; ״אין חדש״ מותר לכל היותר שלוש פעמים ברצף.', 'Each update starts a new cycle; “nothing new” is allowed three times in a row at most.'),
  'obligation.stage-update.name': t('עדכון על שלב חדש', 'Update on a new stage'),
  'obligation.stage-update.why': t('הטיפול עבר שלב; הלקוח צריך לדעת היכן הדברים עומדים.', 'The work has reached a new stage; the customer should know where things stand.'),
  'obligation.stage-update.fulfilledBy': t('עדכון ענייני ללקוח אחרי שינוי השלב.', 'A substantive update to the customer after the change of stage.'),
  'obligation.stage-update.next': t('המחויבות חוזרת בכל מעבר שלב, עד החזרה לשגרה.', 'It comes again with each new stage until return to routine.'),
  'obligation.summary.name': t('סיכום מצב בכתב', 'Written summary'),
  'obligation.summary.why': t('בחומרה 1 ו־2 הלקוח צריך מסמך שאפשר להעביר הלאה אצלו.', 'At severity 1 and 2 the customer needs something in writing to pass on.'),
  'obligation.summary.fulfilledBy': t('הודעה מסוג סיכום שנשלחה ללקוח.', 'A message of type summary sent to the customer.'),
  'obligation.summary.next': t('אם החומרה תרד מתחת ל־2, המחויבות מסתיימת.', 'If severity falls below 2 the duty ends.'),
  'obligation.executive-notice.name': t('הודעה להנהלה', 'Executive notice'),
  'obligation.executive-notice.why': t('משבר חמור אינו מגיע להנהלה מפי הלקוח.', 'The executive must not hear of a severe crisis from the customer.'),
  'obligation.executive-notice.fulfilledBy': t('אישור קריאה של ההנהלה.', 'The executive’s acknowledgement of having read it.'),
  'obligation.executive-notice.next': t('בלי אישור קריאה ההודעה עולה בסולם ההסלמה.', 'Without acknowledgement it climbs the ladder.'),
  ...listeningDutyTexts, ...apologyDutyTexts, ...forecastDutyTexts, ...promiseDutyTexts, ...disclosureDutyTexts, ...claimDutyTexts, ...compensationDutyTexts, ...ledgerDutyTexts, ...conductDutyTexts, ...careDutyTexts, ...laneDutyTexts,
  'obligation.legal-review.name': t('בדיקה משפטית', 'Legal review'),
  'obligation.legal-review.why': t('סומן סיכון משפטי; צריך לדעת מה מותר ומה נכון לומר ולעשות, לפני שמישהו אחר יחליט.', 'A legal risk was flagged; we should know what may and should be said and done before others decide it.'),
  'obligation.legal-review.fulfilledBy': t('רישום תוצאת הבדיקה המשפטית.', 'Recording what the legal review found.'),
  'obligation.legal-review.next': t('הבדיקה אינה מעכבת קשר ראשון ועדכונים; בלי תוצאה אי אפשר לסגור את המשבר.', 'It holds up neither first contact nor updates; without its outcome the crisis cannot be closed.'),
  'obligation.workaround.name': t('השבת הלקוח לעבודה', 'Customer back in operation'),
  'obligation.workaround.why': t('קודם כול הלקוח צריך לעבוד, גם אם בדרך עוקפת.', 'First of all the customer has to work again, if only by a workaround.'),
  'obligation.workaround.fulfilledBy': t('מעקף או תיקון שמשיב את הלקוח לעבודה.', 'A workaround or fix that restores operation.'),
  'obligation.workaround.next': t('מעקף שפג או בוטל פותח את המחויבות מחדש.', 'A workaround that expires or is withdrawn opens the duty again.'),
  'obligation.fix.name': t('תיקון מאומת', 'Verified fix'),
  'obligation.fix.why': t('מעקף הוא זמני; התקלה עצמה צריכה להיפתר.', 'A workaround is temporary; the fault itself has to go.'),
  'obligation.fix.fulfilledBy': t('תיקון שעמד באימות.', 'A fix that passed verification.'),
  'obligation.fix.next': t('אימות שנכשל מחזיר לתיקון ונרשם כפגיעה באמון.', 'A failed verification leads back to fixing and is recorded as damage to trust.'),
  'obligation.root-cause.name': t('גורם השורש', 'Root cause'),
  'obligation.root-cause.why': t('בלי לדעת מדוע זה קרה אי אפשר להבטיח שלא יקרה שוב.', 'Without knowing why it happened nobody can say it will not happen again.'),
  'obligation.root-cause.fulfilledBy': t('גורם שורש רשום, בחמישה ״למה״ או בעצם דג.', 'A recorded root cause, by five whys or a fishbone.'),
  'obligation.root-cause.next': t('ממנו נגזרות פעולות המניעה.', 'Prevention actions follow from it.'),
  'obligation.prevention.name': t('פעולת מניעה', 'Prevention action'),
  'obligation.prevention.why': t('הובטח שהתקלה לא תחזור; לפעולה יש אחראי ומועד.', 'It was agreed that the fault shall not return; the action has an owner and a date.'),
  'obligation.prevention.fulfilledBy': t('סימון הביצוע, עם ראיה.', 'Marking it as done, with evidence.'),
  'obligation.prevention.next': t('שעון המניעה ממשיך גם אחרי סגירת המשבר.', 'Its clock goes on after the crisis is closed.'),
  'obligation.survey.name': t('סקר סיום', 'Closing survey'),
  'obligation.survey.why': t('רק הלקוח יכול לומר אם האמון שב.', 'Only the customer can say whether trust is back.'),
  'obligation.survey.fulfilledBy': t('תשובה של הלקוח, או תום הזמן לענות.', 'The customer’s answer, or the end of the time to answer.'),
  'obligation.survey.next': t('ציון נמוך פותח שיחה חוזרת.', 'A low score opens a call-back.'),
  'obligation.call-back.name': t('שיחה חוזרת', 'Call-back'),
  'obligation.call-back.why': t('הלקוח נתן ציון נמוך; צריך לשמוע מדוע ולתקן.', 'The customer gave a low score; someone has to hear why and mend it.'),
  'obligation.call-back.fulfilledBy': t('שיחה מתועדת עם תוצאה, בידי מי שלא דורג.', 'A logged call with its outcome, by someone other than the person rated.'),
  'obligation.call-back.next': t('בלי השיחה אי אפשר לסגור את המשבר.', 'Without the call the crisis cannot be closed.'),
  'obligation.second-explanation.name': t('הסבר נוסף', 'Second explanation'),
  'obligation.second-explanation.why': t('הלקוח אמר שלא הכול ברור לו: מה קרה, מה תוקן, מה הלאה. הסבר נוסף עוזר כל עוד ההסבר הראשון זכור.', 'The customer said that not all is clear to them: what happened, what was fixed, what comes next. Explaining it once more helps while the first explanation is in mind.'),
  'obligation.second-explanation.fulfilledBy': t('הסבר נוסף ללקוח, ורישום מה הוסבר ואם הדברים ברורים עכשיו.', 'Explaining it to the customer once more, and recording what was explained and whether it is clear now.'),
  'obligation.second-explanation.next': t('בלי ההסבר אי אפשר לסגור את המשבר. מה שאינו ברור גם אחריו נשאר רשום ואינו מעכב את הסגירה.', 'Without it the crisis cannot be closed. What is unclear even then stays on record and does not hold up closing.'),
  'obligation.post-mortem.name': t('תחקיר', 'Post-mortem'),
  'obligation.post-mortem.why': t('מה שקרה צריך להפוך לידע, בלי לחפש אשמים.', 'What happened should become knowledge, without looking for culprits.'),
  'obligation.post-mortem.fulfilledBy': t('תחקיר שאושר בידי מי שלא הגיש אותו.', 'A review approved by someone other than its submitter.'),
  'obligation.post-mortem.next': t('אחריו באה חתימת ההנהלה.', 'The executive’s signature comes next.'),
  'obligation.executive-review.name': t('חתימת הנהלה', 'Executive review'),
  'obligation.executive-review.why': t('ההנהלה מחליטה על שקיפות, אחריות, פיצוי ומניעה.', 'The executive decides on transparency, responsibility, compensation and prevention.'),
  'obligation.executive-review.fulfilledBy': t('תחקיר חתום, עם החלטה בכל ארבעת היסודות.', 'A signed review with a decision on all four elements.'),
  'obligation.executive-review.next': t('תחקיר שלא נחתם עולה מדי שבוע ואינו ניתן לעקיפה.', 'An unsigned review climbs every week and cannot be bypassed.'),
  'obligation.task.name': t('משימה', 'Task'),
  'obligation.task.why': t('לא ברור אם הודעה הגיעה ללקוח; מכונה אינה שולחת אותה שוב.', 'It is not certain that a message reached the customer; no machine sends it again.'),
  'obligation.task.fulfilledBy': t('בירור עם הלקוח ורישום התוצאה.', 'Finding out with the customer and recording the result.'),
  'obligation.task.next': t('אם ההודעה לא הגיעה, אדם שולח אותה שוב.', 'If it did not arrive, a person sends it again.'),
} as const satisfies Record<`obligation.${ObligationKind}.${ObligationPart}`, Pair>;

export const obligationStateTexts = {
  'obligation-state.running': t('לביצוע', 'due'),
  'obligation-state.paused': t('מושהה', 'paused'),
  'obligation-state.kept': t('קוימה', 'kept'),
  'obligation-state.late': t('באיחור', 'late'),
  'obligation-state.missed': t('הוחמצה', 'missed'),
  'obligation-state.cancelled': t('בוטלה', 'cancelled'),
  'pause.waiting_customer': t('ממתין ללקוח', 'waiting for the customer'),
  'pause.agreed_with_customer': t('סוכם עם הלקוח', 'agreed with the customer'),
  'pause.third_party': t('ממתין לצד שלישי', 'waiting for a third party'),
  'pause.legal_hold': t('עיכוב משפטי', 'legal hold'),
} as const satisfies Record<`obligation-state.${ObligationRowState}` | `pause.${PauseReason}`, Pair>;

export const explanationTexts = {
  'explain.task-failed': t('הודעה אל {name} שלא הגיעה', 'a message to {name} that did not arrive'),
  'explain.task-unknown': t('האם הגיעה ההודעה אל {name}', 'whether the message to {name} arrived'),
  'explain.not-warned': t('עוד לא ניתנה אזהרה.', 'No warning has been given yet.'),
  'explain.warned': t('{count, plural, one {ניתנה אזהרה אחת} two {ניתנו שתי אזהרות} other {ניתנו # אזהרות}}, האחרונה ב{last}.', '{count, plural, one {One warning was given} other {# warnings were given}}, the last {last}.'),
  'explain.next-warning': t('האזהרה הבאה ב{next}.', 'The next warning is {next}.'),
  'explain.due': t('המועד הוא {due}; אם המחויבות לא תקוים עד אז, יירשם איחור והיא תעלה בסולם ההסלמה.', 'It is due {due}; if it is not fulfilled it is recorded as late and climbs the ladder.'),
  'explain.breached': t('המועד חלף ב{due}.', 'It was due {due} and is late.'),
  'explain.next-rung': t('אם המחויבות לא תקוים עד {at}, היא תעלה לדרג הבא.', 'If it is not fulfilled by {at} it climbs to the next rung.'),
  'explain.top-rung': t('המחויבות כבר הגיעה לראש הסולם.', 'It has reached the top of the ladder.'),
  'explain.paused': t('השעון מושהה ({reason}) ויתחדש לכל המאוחר ב{until}.', 'The clock is paused ({reason}) and resumes {until} at the latest.'),
  'explain.settled': t('{state, select, kept {קוימה במועד} late {קוימה באיחור} missed {הוחמצה} other {בוטלה}} ב{at}.', '{state, select, kept {Kept in time} late {Fulfilled late} missed {Missed} other {Cancelled}}, {at}.'),
} as const;
