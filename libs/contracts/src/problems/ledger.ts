/** Refusals about the recovery ledger and what follows a crisis. */
import { problem } from './problem';
import type { Problems } from './problem';

export const ledgerProblems = {
  'touch.too-many': problem(422, ['התוכנית ארוכה מדי', 'The plan is too long'], ['אפשר לתכנן עד {max} צעדים.', 'At most {max} touches can be planned.']),
  'touch.unknown': problem(404, ['צעד לא ידוע', 'Unknown touch'], ['יש לבחור צעד מתוך התוכנית של המשבר הזה.', 'Choose a touch of this crisis’s plan.']),
  'touch.already-done': problem(409, ['הצעד כבר בוצע', 'Touch already done'], ['אין צורך לסמן שוב.', 'There is no need to mark it again.']),
  'touch.dropped': problem(409, ['הצעד ירד מן התוכנית', 'The touch was dropped'], ['הסיבה ברישום. אם הוא ייעשה בכל זאת, אפשר לתכנן אותו מחדש.', 'The reason is on record. If it is to be done after all, plan it anew.']),
  'pulse.unknown': problem(404, ['דופק לא ידוע', 'Unknown pulse'], ['דפקי הקשר מתוכננים עם הסגירה; יש לבחור אחד מהם.', 'Pulses are planned at closing; choose one of them.']),
  'pulse.already-recorded': problem(409, ['הדופק כבר נרשם', 'Pulse already recorded'], ['התשובה הראשונה היא שנספרת.', 'The first answer is the one that counts.']),
  'return.unknown': problem(404, ['בדיקה לא ידועה', 'Unknown check'], ['הבדיקות מתוכננות עם הסגירה; יש לבחור אחת מהן.', 'The checks are planned at closing; choose one of them.']),
  'return.already-recorded': problem(409, ['הבדיקה כבר נרשמה', 'Check already recorded'], ['התוצאה כבר ברישום.', 'Its outcome is on record already.']),
  'customer.already-lost': problem(409, ['כבר רשום שהלקוח אבד', 'Already declared lost'], ['אפשר תמיד לתעד ניסיון שיקום נוסף.', 'A further attempt at recovery can always be recorded.']),
  'customer.no-attempt': problem(422, ['עוד לא נעשה ניסיון שיקום', 'Nobody has tried yet'], ['יש לתעד ניסיון שיקום אחרון; רק אחריו אפשר לרשום שהלקוח אבד.', 'Record a last attempt at recovery; only then can the customer be declared lost.']),
  'ledger.not-open': problem(409, ['אין יומן שיקום', 'There is no ledger'], ['הנוהל של המשבר הזה אינו מנהל יומן שיקום.', 'The protocol of this crisis keeps no recovery ledger.']),
  'ledger.nothing-to-correct': problem(422, ['אין מה לתקן', 'Nothing to correct'], ['יש לציין מספר שאינו אפס.', 'Give an amount other than zero.']),
  'ledger.below-zero': problem(422, ['היתרה הייתה יורדת מתחת לאפס', 'The balance would fall below zero'], ['נותרו {balance}; אפשר לגרוע עד אליהם.', '{balance} are left; no more than that can be taken away.']),
} as const satisfies Problems;
