/** Refusals of the domain: crisis, people, severity, messages, survey, review. */
import { problem } from './problem';
import type { Problems } from './problem';

export const crisisProblems = {
  'crisis.closed': problem(409, ['המשבר סגור', 'The crisis is closed'], ['אפשר לפתוח אותו מחדש עם סיבה.', 'Reopen it with a reason.']),
  'crisis.cancelled': problem(409, ['המשבר בוטל', 'The crisis is cancelled'], ['אפשר לפתוח משבר חדש.', 'Open a new crisis.']),
  'crisis.not-closable': problem(422, ['עוד אי אפשר לסגור', 'Not closable yet'], ['חסר: {missing}.', 'Missing: {missing}.']),
  'crisis.not-routine-yet': problem(422, ['עוד אין חזרה לשגרה', 'Not back to routine yet'], ['חסר: {missing}.', 'Missing: {missing}.']),
  'crisis.already-routine': problem(409, ['הלקוח כבר חזר לשגרה', 'Already back to routine'], ['אם התקלה חזרה, יש לפתוח את המשבר מחדש.', 'If the fault is back, reopen the crisis.']),
  'crisis.not-reopenable': problem(409, ['המשבר עוד פתוח', 'The crisis is still open'], ['אין מה לפתוח מחדש: הלקוח עוד לא חזר לשגרה.', 'There is nothing to reopen: the customer is not back to routine yet.']),
  'crisis.reopen-window-over': problem(409, ['הזמן לפתיחה מחדש תם', 'The time to reopen is over'], ['אפשר היה לפתוח מחדש עד {until}; יש לפתוח משבר חדש.', 'It could be reopened until {until}; open a new crisis.']),
  'crisis.use-reopen': problem(422, ['יש לפתוח את המשבר מחדש', 'Reopen the crisis instead'], ['המשבר סגור; יש לשלוח את הפקודה ״פתיחה מחדש״.', 'The crisis is closed; send the command “reopen”.']),
  'crisis.causes-frozen': problem(409, ['הגורמים כבר נחתמו', 'Causes are final'], ['התחקיר נחתם; הגורמים אינם משתנים עוד.', 'The review is signed; causes no longer change.']),
  'crisis.role-already-held': problem(409, ['האדם כבר בתפקיד', 'Role already held'], ['האדם כבר ממלא את התפקיד {role}.', 'The person already holds the role {role}.']),
  'crisis.role-empty': problem(422, ['אין איש בתפקיד', 'Nobody holds the role'], ['יש לשבץ אדם לתפקיד {role} ואז להסלים.', 'Assign someone to the role {role}, then escalate.']),
  'crisis.cancel-already-proposed': problem(409, ['הביטול כבר הוצע', 'Cancelling already proposed'], ['אדם אחר צריך להחליט על ההצעה.', 'Another person has to decide on the proposal.']),
  'crisis.no-cancel-proposed': problem(409, ['לא הוצע ביטול', 'No cancelling proposed'], ['קודם יש להציע ביטול עם סיבה.', 'Propose cancelling with a reason first.']),
  'approval.not-own': problem(422, ['נדרש אדם שני', 'A second person is needed'], ['אי אפשר לאשר את מה שהצעתם או את המחויבות שלכם; יש לבקש מאדם אחר.', 'You cannot approve your own proposal or obligation; ask someone else.']),
  'severity.not-worse': problem(422, ['החומרה אינה חמורה יותר', 'Not a worse severity'], ['החומרה היא כעת {severity}; להעלאה נדרש מספר קטן ממנה.', 'Severity is {severity} now; raising needs a smaller number.']),
  'severity.not-milder': problem(422, ['החומרה אינה קלה יותר', 'Not a milder severity'], ['החומרה היא כעת {severity}; להורדה נדרש מספר גדול ממנה.', 'Severity is {severity} now; lowering needs a larger number.']),
  'severity.already-proposed': problem(409, ['הורדת חומרה כבר הוצעה', 'Lowering already proposed'], ['אדם אחר צריך להחליט על ההצעה.', 'Another person has to decide on the proposal.']),
  'severity.nothing-proposed': problem(409, ['לא הוצעה הורדת חומרה', 'No lowering proposed'], ['קודם יש להציע הורדה עם סיבה.', 'Propose lowering with a reason first.']),
  'legal.no-review-owed': problem(409, ['אין בדיקה משפטית פתוחה', 'No legal review owed'], ['סיכון משפטי לא סומן, או שהבדיקה כבר הסתיימה.', 'No legal risk is flagged, or the review is complete already.']),
  'trust.already-signalled': problem(409, ['הפגיעה כבר רשומה', 'Signal already on record'], ['אין צורך לרשום אותה פעם נוספת.', 'There is no need to record it again.']),
  'trust.too-many-signals': problem(422, ['יותר מדי רישומי פגיעה', 'Too many signals'], ['אפשר לרשום עד {max}.', 'At most {max} can be recorded.']),
  'contact.unknown': problem(422, ['איש הקשר אינו במשבר', 'Contact not in this crisis'], ['יש להוסיף את איש הקשר למשבר ואז לנסות שוב.', 'Add the contact to the crisis, then try again.']),
  'contact.required': problem(422, ['נדרש איש קשר', 'A contact is needed'], ['יש לציין לפחות איש קשר אחד אצל הלקוח.', 'Name at least one contact at the customer.']),
  'contact.too-many': problem(422, ['יותר מדי אנשי קשר', 'Too many contacts'], ['במשבר אחד אפשר עד {max} אנשי קשר.', 'A crisis takes at most {max} contacts.']),
  'contact.already-there': problem(409, ['איש הקשר כבר במשבר', 'Contact already there'], ['אין צורך להוסיף שוב.', 'There is no need to add it again.']),
  'contact.no-email': problem(422, ['אין כתובת דוא״ל', 'No mail address'], ['ל{name} אין כתובת דוא״ל; אפשר להתקשר ולתעד את השיחה.', '{name} has no mail address; call and log the contact.']),
} as const satisfies Problems;

export const messageProblems = {
  'message.person-required': problem(422, ['הודעה ללקוח נכתבת בידי אדם', 'A person must write it'], ['מכונה אינה שולחת הודעות ללקוח; יש לשלוח מחשבון של אדם.', 'Machines do not write to customers; send it from a person’s account.']),
  'message.not-in-doubt': problem(409, ['המסירה אינה בספק', 'Delivery not in doubt'], ['ההודעה כבר יושבה או שאינה מוכרת.', 'The message is settled already, or unknown.']),
  'update.shallow': problem(422, ['אין בעדכון תוכן', 'The update has no substance'], ['יש להוסיף עובדה חדשה, פעולה שנעשתה או מועד העדכון הבא.', 'Add a new fact, an action taken or the time of the next update.']),
  'update.nothing-new-too-often': problem(422, ['יותר מדי עדכונים בלי חדש', 'Nothing new too often'], ['מותרים עד {max} עדכונים רצופים בלי חדש; יש לערב את ראש הצוות ולהביא עובדה או פעולה.', 'At most {max} updates in a row may say nothing new; bring in the team lead and a fact or an action.']),
  'update.next-later-than-cadence': problem(422, ['העדכון הבא מאוחר מן הקצב', 'Next update later than the cadence'], ['יש להבטיח מועד עד {latest}, או לשנות את הקצב עם הלקוח.', 'Promise a time up to {latest}, or change the cadence with the customer.']),
  'forecast.range-reversed': problem(422, ['טווח התחזית הפוך', 'Forecast range turned round'], ['המועד המאוחר (p90) אינו יכול לבוא לפני הסביר (p50).', 'The late bound (p90) cannot come before the likely one (p50).']),
  'forecast.order': problem(422, ['סדר מועדים שגוי בתחזית', 'Forecast out of order'], ['בשורה {line} המועד {field} אינו במקומו.', 'In line {line} the instant {field} is out of order.']),
  'instant.past': problem(422, ['המועד כבר עבר', 'The instant has passed'], ['יש לבחור מועד עתידי.', 'Choose an instant in the future.']),
  'instant.future': problem(422, ['המועד עוד לא הגיע', 'The instant lies ahead'], ['אפשר לתעד רק מה שכבר קרה.', 'Only what has happened can be recorded.']),
  'instant.before-awareness': problem(422, ['לפני שידענו', 'Before we knew'], ['המועד קודם למועד שבו נודע לנו על המשבר; יש לבדוק אותו.', 'The instant is before we became aware of the crisis; check it.']),
} as const satisfies Problems;

export const closingProblems = {
  'survey.not-invited': problem(422, ['אין הזמנה לסקר', 'No invitation'], ['איש הקשר לא הוזמן לסקר במחזור {cycle}.', 'The contact was not invited in cycle {cycle}.']),
  'survey.already-answered': problem(409, ['כבר נענה', 'Already answered'], ['תודה, התשובה שלכם כבר אצלנו.', 'Thank you, we already have your answer.']),
  'survey.expired': problem(409, ['הסקר הסתיים', 'The survey has ended'], ['הזמן לענות חלף; אפשר לכתוב לאיש הקשר שלכם.', 'The time to answer is over; write to your contact person.']),
  'survey.unknown-item': problem(422, ['שאלה שלא נשאלה', 'Question not asked'], ['הפריט {item} אינו בסקר הזה.', 'The item {item} is not in this survey.']),
  'survey.out-of-scale': problem(422, ['ציון מחוץ לסולם', 'Score outside the scale'], ['הציון של {item} חייב להיות מספר שלם בתוך הסולם.', 'The score of {item} must be a whole number on its scale.']),
  'survey.no-call-back-owed': problem(409, ['אין שיחה חוזרת לביצוע', 'No call-back owed'], ['אין ציון נמוך פתוח במשבר הזה.', 'There is no open low score in this crisis.']),
  'survey.call-back-by-rated-person': problem(422, ['לא בידי מי שדורג', 'Not by the person rated'], ['השיחה החוזרת נעשית בידי אדם שאינו מנהל התיק.', 'Someone other than the account manager makes the call-back.']),
  'review.wrong-stage': problem(409, ['התחקיר בשלב אחר', 'The review is at another stage'], ['התחקיר נמצא בשלב {stage}; נדרש {wanted}.', 'The review is at {stage}; this needs {wanted}.']),
  'review.sections-missing': problem(422, ['חסרים פרקים בתחקיר', 'Sections are missing'], ['חסר: {missing}.', 'Missing: {missing}.']),
  'review.attendance-required': problem(422, ['חסרה נוכחות', 'Attendance is missing'], ['יש לרשום מי השתתף בדיון.', 'Record who took part.']),
  'review.element-unreasoned': problem(422, ['חסר נימוק', 'A reason is missing'], ['יש לנמק את ההחלטה: {element}.', 'Give a reason for the decision: {element}.']),
} as const satisfies Problems;
