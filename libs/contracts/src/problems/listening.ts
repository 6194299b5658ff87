/** Refusals about what the customer said, in his words, and whether he was heard (C09). */
import { problem } from './problem';
import type { Problems } from './problem';

export const listeningProblems = {
  'listening.read-back-missing': problem(422, ['הלקוח עוד לא אישר שהבנו', 'Not heard yet'], ['לפני פתרון, סירוב או פיצוי יש לרשום את דברי הלקוח, להקריא לו ולקבל את אישורו. מעקף דחוף אפשר לשלוח מיד בסימון חירום.', 'Before a solution, a refusal or compensation, record what the customer said, read it back and have him confirm it. An urgent workaround goes at once, flagged as an emergency.']),
  'listening.feelings-unacknowledged': problem(422, ['הפגיעה עוד לא קיבלה הכרה', 'Feelings not acknowledged yet'], ['הלקוח זועם או פגוע; קודם יש להכיר בכך בשיחה או להתנצל, ואז לדבר על פתרונות.', 'The customer is furious or hurt; acknowledge it in a conversation or apologise first, then speak of solutions.']),
  'listening.not-recorded': problem(409, ['עוד אין רישום הקשבה', 'No listening record yet'], ['קודם יש לרשום את דברי הלקוח במילותיו.', 'First record what the customer said, in his words.']),
  'listening.confirmed-already': problem(409, ['הלקוח כבר אישר את הרישום', 'Already confirmed'], ['רישום שאושר אינו משתנה; מידע שהגיע אחר כך נרשם בפקודה ״רישום מידע״.', 'A confirmed record does not change; what you learn later is recorded with “record information”.']),
  'listening.corrections-missing': problem(422, ['חסרים התיקונים של הלקוח', 'The corrections are missing'], ['אם הלקוח לא אישר, יש לרשום מה הוא תיקן.', 'If the customer did not confirm, record what he corrected.']),
  'listening.yes-with-corrections': problem(422, ['אישור עם תיקונים אינו אישור', 'A yes with corrections is none'], ['יש לרשום ״לא אושר״ עם התיקונים, לעדכן את הרישום ולהקריא שוב.', 'Record it as not confirmed with the corrections, revise the record and read it back again.']),
  'listening.revise-first': problem(409, ['הרישום עוד לא תוקן', 'Not revised yet'], ['הלקוח תיקן את הרישום; יש לעדכן אותו ואז להקריא שוב.', 'The customer has corrected the record; revise it, then read it back again.']),
  'listening.consequence-unknown': problem(422, ['אין תוצאה כזו ברישום', 'No such consequence'], ['ברישום ההקשבה יש {count} תוצאות; יש לבחור אחת לפי מספרה, החל ב־1.', 'The listening record has {count} consequences; choose one by its number, from 1.']),
  'listening.too-many-damage-limits': problem(422, ['יותר מדי פעולות פתוחות', 'Too many open actions'], ['אפשר להחזיק עד {max} פעולות פתוחות לצמצום הנזק; יש לסיים אחת מהן.', 'At most {max} damage-limiting actions can be open; complete one of them.']),
  'listening.damage-limit-not-open': problem(409, ['הפעולה אינה פתוחה', 'The action is not open'], ['הפעולה כבר הסתיימה או שאינה מוכרת.', 'The action is done already, or unknown.']),
} as const satisfies Problems;
