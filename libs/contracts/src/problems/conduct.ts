/** Refusals about how the house behaves under pressure. */
import { problem } from './problem';
import type { Problems } from './problem';

export const conductProblems = {
  'conduct.pressure-known': problem(409, ['הלחץ הזה כבר מסומן', 'This pressure is flagged already'], ['הסימון כבר בדף המשבר.', 'The flag already stands on the page of the crisis.']),
  'conduct.pressure-unknown': problem(409, ['הלחץ הזה אינו מסומן', 'This pressure is not flagged'], ['יש לבחור לחץ שמסומן עכשיו.', 'Choose one that is flagged now.']),
  'conduct.delay-too-long': problem(422, ['מועד רחוק מדי', 'Too far ahead'], ['יש לנקוב מועד קרוב יותר; אחריו מחליטים מחדש.', 'Name a nearer time; after it the matter is decided anew.']),
  'conduct.too-many-waiting': problem(422, ['יותר מדי בקשות ממתינות', 'Too many requests are waiting'], ['{max} בקשות לדחות גילוי ממתינות להחלטה; קודם יש להחליט בהן, או לספר ללקוח.', '{max} wishes to tell later wait for a decision; have them decided first, or tell the customer.']),
  'conduct.request-unknown': problem(404, ['בקשת דחייה לא ידועה', 'Unknown wish to tell later'], ['יש לבחור בקשת דחייה של המשבר הזה.', 'Choose a wish to tell later of this crisis.']),
  'conduct.already-reviewed': problem(409, ['כבר הוחלט', 'Already decided'], ['ההחלטה ברישום; למועד אחר יש להגיש בקשה חדשה.', 'The decision is on record; for another time file a new request.']),
  'conduct.not-independent': problem(422, ['נדרש מי שאינו מעורב', 'Somebody uninvolved is needed'], ['מי שממלא תפקיד במשבר אינו מחליט כאן; יש לפנות למי שאינו מעורב או להנהלה.', 'Whoever holds a role in the crisis does not decide here; turn to somebody uninvolved or to an executive.']),
  'conduct.executive-needed': problem(422, ['נדרשת הנהלה', 'An executive is needed'], ['לאשר דחייה של גילוי רשאית ההנהלה בלבד; לדחות את הבקשה אפשר גם בלעדיה.', 'Only an executive may agree to telling later; declining is open to you.']),
  'conduct.delay-over': problem(422, ['המועד כבר עבר', 'That time has passed'], ['אין עוד מה לאשר; יש לדחות את הבקשה ולספר ללקוח.', 'There is nothing left to agree to; decline it, and tell the customer.']),
  'conduct.evidence-required': problem(422, ['נדרשת ראיה', 'Evidence is needed'], ['טענה שהגורם בחוץ נרשמת רק עם ראיה.', 'The claim that the cause lies outside is taken with evidence only.']),
} as const satisfies Problems;
