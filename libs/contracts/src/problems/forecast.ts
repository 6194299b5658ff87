/** Refusals about when the customer can expect what, as a range (C13). */
import { problem } from './problem';
import type { Problems } from './problem';

export const forecastProblems = {
  'forecast.target-reached': problem(409, ['התוצאה כבר הושגה', 'The outcome is there already'], ['אין מה לחזות: יש לספר ללקוח מה הושג.', 'There is nothing left to forecast: tell the customer what has been achieved.']),
  'forecast.too-far-ahead': problem(422, ['תחזית רחוקה מדי', 'Too far ahead'], ['הנוהל מתיר תחזית עד {latest}; אם אי אפשר לומר, יש לרשום שאין עדיין תחזית ומתי מנסים שוב.', 'The protocol allows forecasts up to {latest}; if nothing can be said, record that there is no forecast yet and when it is tried again.']),
  'forecast.unchanged': problem(409, ['זו כבר התחזית שבתוקף', 'This is the forecast in force'], ['אין צורך לרשום אותה שוב; עדכון נבדל במועד אחד לפחות.', 'There is no need to record it again; a revision differs in one time at least.']),
  'forecast.try-too-late': problem(422, ['הניסיון הבא מאוחר מדי', 'The next try is too late'], ['בלי תחזית מנסים שוב עד {latest}; יש לבחור מועד מוקדם יותר.', 'Without a forecast it is tried again by {latest}; choose an earlier time.']),
  'forecast.statement-empty': problem(422, ['תמונת המצב ריקה', 'The statement is empty'], ['יש לכתוב לפחות דבר אחד שידוע, שאינו ידוע או שנבדק.', 'Write at least one thing that is known, unknown or being checked.']),
  'forecast.differs-from-current': problem(422, ['טווח אחר מן התחזית שבתוקף', 'Another range than the forecast in force'], ['התחזית שבתוקף: סביר עד {p50At}, כמעט ודאי עד {p90At}. מותר לומר ללקוח מועדים מאוחרים ממנה, לא מוקדמים; אם היא השתנתה, יש לעדכן אותה קודם.', 'The forecast in force is likely by {p50At}, all but certain by {p90At}. The customer may be told later times, not earlier ones; if it has changed, revise it first.']),
} as const satisfies Problems;
