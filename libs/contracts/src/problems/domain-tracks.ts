/** Refusals of the domain: obligations and clocks, the technical track, causes, calendars. */
import { problem } from './problem';
import type { Problems } from './problem';

export const clockProblems = {
  'obligation.not-open': problem(409, ['המחויבות אינה פתוחה', 'Obligation not open'], ['המחויבות כבר הסתיימה או שאינה במשבר הזה.', 'The obligation has ended, or is not in this crisis.']),
  'obligation.not-acknowledgeable': problem(422, ['לא ניתן לאישור קריאה', 'Nothing to acknowledge'], ['רק הודעה להנהלה מאושרת בקריאה; זו {kind}.', 'Only an executive notice is acknowledged; this is {kind}.']),
  'obligation.not-extendable': problem(422, ['המועד אינו ניתן להארכה', 'Not extendable'], ['{kind}: המועד אינו מוארך; אפשר לשנות את הקצב עם הלקוח.', '{kind} is never extended; change the cadence with the customer.']),
  'obligation.extension-not-later': problem(422, ['המועד אינו מאוחר יותר', 'Not later'], ['המועד החדש חייב לבוא אחרי הנוכחי.', 'The new due instant must come after the present one.']),
  'obligation.extension-too-long': problem(422, ['הארכה ארוכה מדי', 'Extension too long'], ['אפשר להאריך לכל היותר ב־{maxMs}.', 'Extend by at most {maxMs}.']),
  'obligation.not-cancellable': problem(422, ['אי אפשר לבטל', 'Not cancellable'], ['{kind}: מחויבות כזו אינה מבוטלת, רק מקוימת.', '{kind} cannot be cancelled, only fulfilled.']),
  'obligation.already-yours': problem(409, ['כבר באחריותכם', 'Already yours'], ['המחויבות כבר רשומה על שמכם.', 'The obligation is already yours.']),
  'obligation.already-theirs': problem(409, ['כבר באחריות האדם הזה', 'Already theirs'], ['המחויבות כבר רשומה על שם האדם הזה.', 'The obligation already belongs to that person.']),
  'obligation.not-a-task': problem(422, ['זו אינה משימה', 'Not a task'], ['{kind} מקוימת במעשה עצמו ולא בסימון.', '{kind} is fulfilled by doing it, not by ticking it.']),
  'clock.never-paused': problem(422, ['עדכון תקופתי אינו מושהה', 'Timed updates never pause'], ['אפשר לשנות את קצב העדכונים לפי רצון הלקוח.', 'Change the cadence the customer wishes instead.']),
  'clock.not-pausable': problem(422, ['אי אפשר להשהות', 'Not pausable'], ['{kind}: אין להשהות מן הסיבה הזו לפי הנוהל.', '{kind} cannot be paused for this reason under the protocol.']),
  'clock.already-paused': problem(409, ['השעון כבר מושהה', 'Already paused'], ['קודם יש לחדש את השעון.', 'Resume the clock first.']),
  'clock.already-late': problem(409, ['המועד כבר עבר', 'Already late'], ['השהיה אינה מסתירה איחור; יש לקיים את המחויבות.', 'A pause does not hide lateness; fulfil the obligation.']),
  'clock.pause-too-long': problem(422, ['השהיה ארוכה מדי', 'Pause too long'], ['מן הסיבה הזו אפשר להשהות עד {maxMs}.', 'For this reason a pause lasts at most {maxMs}.']),
  'clock.not-paused': problem(409, ['השעון אינו מושהה', 'Not paused'], ['השעון כבר רץ.', 'The clock is running already.']),
  'clock.paused': problem(409, ['השעון מושהה', 'The clock is paused'], ['אין מועד כל עוד השעון מושהה.', 'There is no due instant while the clock is paused.']),
  'cadence.words-required': problem(422, ['חסרים דברי הלקוח', 'The customer’s words are missing'], ['קצב איטי מן הנוהל דורש את דברי הלקוח כלשונם.', 'A cadence slower than the protocol needs the customer’s own words.']),
  'calendar.window-exceeded': problem(422, ['מחוץ לחלון היומן', 'Outside the calendar window'], ['המועד רחוק מן הזמן שחושב ביומן; יש לבחור מועד קרוב יותר.', 'The instant lies beyond the compiled calendar; choose a nearer one.']),
  'calendar.out-of-coverage': problem(422, ['מחוץ לשנות היומן', 'Outside the calendar’s years'], ['היומן מכיר רק את השנים שהוזנו בו; יש להוסיף להן טבלה.', 'The calendar knows only the years entered; add a table for others.']),
  'calendar.invalid': problem(422, ['יומן לא תקין', 'Invalid calendar'], ['יש לתקן בשורה {line} ({place}): {problem}.', 'Correct line {line} ({place}): {problem}.']),
  'calendar.period-invalid': problem(422, ['תקופה לא תקינה', 'Invalid period'], ['סוף התקופה חייב לבוא אחרי תחילתה.', 'The end of the period must come after its start.']),
} as const satisfies Problems;

export const technicalProblems = {
  'fix.not-located': problem(409, ['התקלה עוד לא אותרה', 'Not located yet'], ['קודם יש לרשום היכן התקלה.', 'Record where the fault is first.']),
  'fix.already-located': problem(409, ['התקלה כבר אותרה', 'Already located'], ['אפשר להוסיף הערה; האיתור כבר רשום.', 'Add a note; the location is on record.']),
  'fix.already-contained': problem(409, ['התקלה כבר נבלמה', 'Already contained'], ['הבלימה כבר רשומה.', 'Containment is on record.']),
  'fix.already-fixed': problem(409, ['התיקון כבר רשום', 'Already fixed'], ['יש לאמת את התיקון; אם נכשל, אפשר לרשום אחר.', 'Verify the fix; if it failed, another can be recorded.']),
  'fix.not-fixed': problem(409, ['אין תיקון לאמת', 'No fix to verify'], ['קודם יש לרשום תיקון.', 'Record a fix first.']),
  'fix.already-verified': problem(409, ['התיקון כבר אומת', 'Already verified'], ['אם התקלה חזרה, יש לפתוח את המשבר מחדש.', 'If the fault is back, reopen the crisis.']),
  'technical.already-finished': problem(409, ['המסלול הטכני הסתיים', 'Technical track finished'], ['אין עוד מה לסיים.', 'There is nothing left to finish.']),
  'technical.not-finishable': problem(422, ['המסלול הטכני עוד לא שלם', 'Technical track not complete'], ['חסר: {missing}.', 'Missing: {missing}.']),
  'workaround.already-active': problem(409, ['כבר פועל מעקף', 'A workaround is active'], ['יש לבטל את המעקף הפעיל או להאריך אותו.', 'Withdraw or extend the active workaround.']),
  'workaround.none-active': problem(409, ['אין מעקף פעיל', 'No active workaround'], ['קודם יש לרשום מעקף.', 'Record a workaround first.']),
  'workaround.extension-not-later': problem(422, ['התפוגה אינה מאוחרת יותר', 'Not later'], ['התפוגה החדשה חייבת לבוא אחרי הנוכחית.', 'The new expiry must come after the present one.']),
  'workaround.too-long': problem(422, ['מעקף ארוך מדי', 'Workaround too long'], ['מעקף יכול לפעול עד {maxMs}; אחר כך נדרש תיקון.', 'A workaround may run for at most {maxMs}; then a fix is needed.']),
  'cause.already-recorded': problem(409, ['גורם השורש כבר רשום', 'Root cause on record'], ['אפשר להוסיף הערה; הגורם אינו מוחלף.', 'Add a note; the cause is not replaced.']),
  'cause.evidence-required': problem(422, ['חסרה ראיה', 'Evidence is missing'], ['אין לייחס גורם ללקוח או לצד שלישי בלי ראיה.', 'Neither the customer nor a third party is named as the cause without evidence.']),
  'cause.too-few-whys': problem(422, ['פחות מדי ״למה״', 'Too few whys'], ['נדרשות לפחות {min} שאלות ״למה״.', 'At least {min} whys are needed.']),
  'cause.no-root-marked': problem(422, ['לא סומן שורש', 'No root marked'], ['יש לסמן בעצם הדג לפחות גורם אחד כשורש.', 'Mark at least one cause of the fishbone as the root.']),
  'prevention.unknown': problem(422, ['פעולת המניעה לא נמצאה', 'Unknown prevention action'], ['יש לבדוק את מזהה הפעולה.', 'Check the id of the action.']),
  'prevention.already-done': problem(409, ['הפעולה כבר בוצעה', 'Already done'], ['הביצוע כבר רשום.', 'Completion is on record.']),
  'prevention.too-many': problem(422, ['יותר מדי פעולות מניעה', 'Too many actions'], ['אפשר לרשום עד {max} פעולות.', 'At most {max} actions can be recorded.']),
} as const satisfies Problems;
