/** Refusals about hard conversations. */
import { problem } from './problem';
import type { Problems } from './problem';

export const preparationProblems = {
  'call.not-prepared': problem(422, ['שיחה קשה בלי הכנה', 'A hard conversation without preparation'], [
    'איש הקשר היה פגוע או זועם, או שהלקוח מסומן כקשר רגיש: יש לקרוא את דף ההכנה ולרשום זאת (prepare-call), או לכתוב ב־unpreparedBecause מה לא יכול היה לחכות.',
    'The contact was hurt or furious when last seen, or the customer is flagged as a sensitive engagement: read the call sheet and say so (prepare-call), or write into unpreparedBecause what could not wait.',
  ]),
  'call.person-required': problem(422, ['נדרש אדם', 'A person is needed'], ['רק אדם יכול להתכונן לשיחה.', 'Only a person can prepare a conversation.']),
} as const satisfies Problems;
