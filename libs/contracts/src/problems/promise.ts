/** Refusals about what was promised to the customer, what became of it (C12), and messages that need more than their text (C08). */
import { problem } from './problem';
import type { Problems } from './problem';

export const promiseProblems = {
  'promise.before-p50': problem(422, ['המועד מוקדם מן התחזית הסבירה', 'Earlier than the likely forecast'], ['״{words}״: לפי התחזית הדבר לא צפוי לפני {p50At}. יש להבטיח מועד מאוחר יותר או לעדכן את התחזית.', '“{words}”: by the forecast this is not likely before {p50At}. Promise a later time, or revise the forecast.']),
  'promise.before-p90': problem(422, ['המועד מקדים את התחזית הבטוחה', 'Earlier than the safe forecast'], ['״{words}״: התחזית הבטוחה היא {p90At}. אפשר להבטיח אותה, או להגיש לאישור של ראש צוות ומעלה.', '“{words}”: the safe forecast is {p90At}. Promise that, or propose the message to a team lead or above.']),
  'promise.no-forecast': problem(422, ['אין תחזית להבטיח לפיה', 'No forecast to promise by'], ['״{words}״: בלי תחזית, הבטחה עם מועד דורשת אישור של ראש צוות ומעלה. יש להגיש את ההודעה לקריאה שנייה.', '“{words}”: without a forecast a dated promise needs a team lead or above. Propose the message to a second reader.']),
  'promise.reason-required': problem(422, ['חסרה סיבה למועד', 'A reason for the date is missing'], ['״{words}״ מקדים את התחזית; יש לכתוב למה אפשר לעמוד בו.', '“{words}” is earlier than the forecast; say why it can be kept.']),
  'promise.date-required': problem(422, ['חסר מועד להבטחה', 'The promise has no date'], ['״{words}״: שיחה או עדכון מובטחים למועד מסוים.', '“{words}”: a call or an update is promised for a certain time.']),
  'promise.too-many': problem(422, ['יותר מדי הבטחות פתוחות', 'Too many open promises'], ['אפשר עד {max} הבטחות פתוחות; יש לקיים קודם את אלה שניתנו.', 'At most {max} promises can be open; keep those given first.']),
  'promise.unknown': problem(404, ['אין הבטחה כזאת', 'No such promise'], ['ההבטחה {promiseId} אינה פתוחה במשבר הזה.', 'The promise {promiseId} is not open in this crisis.']),
  'promise.already-ended': problem(409, ['ההבטחה כבר הסתיימה', 'The promise has ended already'], ['ההבטחה {promiseId} כבר רשומה כקוימה או כהושלמה.', 'The promise {promiseId} is on record as kept or made good already.']),
  'promise.not-dated': problem(422, ['להבטחה אין מועד', 'The promise has no date'], ['אין מועד לשנות; אפשר לרשום שקוימה.', 'There is no date to change; record it once it is kept.']),
  'promise.due-passed': problem(409, ['מועד ההבטחה חלף', 'The promise was due already'], ['המועד היה {dueAt}; מאז ההבטחה מופרת. יש לקיים אותה ולתת הבטחה חדשה.', 'It was due {dueAt} and counts as broken. Make it good, and promise anew.']),
  'message.reason-required': problem(422, ['סירוב בלי סיבה', 'A refusal without a reason'], ['יש לכתוב סיבה שהלקוח יכול לקרוא.', 'Give a reason the customer can read.']),
  'message.restated-claim-required': problem(422, ['חסרה הטענה', 'The claim is not restated'], ['יש לנסח את טענת הלקוח לפני שמתקנים אותה.', 'Restate what the customer claims before correcting it.']),
  'message.evidence-required': problem(422, ['חסרה ראיה', 'Evidence is missing'], ['יש להראות ללקוח על מה התיקון נשען.', 'Show the customer what the correction rests on.']),
  'message.guidance-required': problem(422, ['חסרה הכוונה', 'Guidance is missing'], ['יש לכתוב מה הלקוח יכול לעשות מכאן.', 'Say what the customer can do from here.']),
  'message.options-required': problem(422, ['חסר מה אפשר ומה לא', 'The options are not stated'], ['יש לכתוב מה אפשר, מה אי אפשר ולמה, ומה עוד לא ידוע.', 'State what is possible, what is not and why, and what is not known yet.']),
  'message.second-reader-needed': problem(422, ['נדרשת קריאה שנייה', 'A second reader is needed'], ['תיקון מנומס וסירוב יוצאים אחרי שאדם נוסף קרא אותם; יש להגיש את ההודעה לאישור.', 'A polite correction and a refusal leave once someone else has read them; propose the message.']),
  'message.approver-level': problem(403, ['נדרש ראש צוות ומעלה', 'A team lead or above is needed'], ['בהודעה מועד שמקדים את התחזית; ראש צוות, ראש השירות או ההנהלה מאשרים אותו.', 'The message promises a date before the forecast; a team lead, the head of service or an executive approves it.']),
  'message.proposal-unknown': problem(404, ['אין הודעה כזאת לקריאה', 'No such message to read'], ['ההודעה {proposalId} כבר אושרה, הוחזרה או שאינה קיימת.', 'The message {proposalId} was approved or returned already, or does not exist.']),
  'message.proposal-changed': problem(409, ['ההודעה אינה זו שהוגשה', 'Not the message that was proposed'], ['יש לקרוא שוב את ההודעה {proposalId} ולאשר אותה.', 'Read the message {proposalId} again and approve it.']),
  'message.too-many-waiting': problem(422, ['יותר מדי הודעות ממתינות', 'Too many messages waiting'], ['עד {max} הודעות ממתינות לקריאה; קודם יש לקרוא אותן.', 'At most {max} messages wait to be read; have those read first.']),
} as const satisfies Problems;
