/** What can be the matter with profiles of customers and the customer system they are read from. All arise at the edge. */
import { problem } from './problem';
import type { Problems } from './problem';

export const customerProblems = {
  'customer.external-id-taken': problem(409, ['המזהה החיצוני שייך ללקוח אחר', 'External id belongs to another customer'], ['המזהה {externalId} רשום אצל לקוח אחר; יש לבדוק איזה מהם נכון.', 'The id {externalId} stands with another customer; check which of them is right.']),
  'customer.name-taken': problem(409, ['השם שייך ללקוח אחר', 'Name belongs to another customer'], ['לקוח בשם הזה רשום תחת המזהה {externalId}; יש לבדוק איזה מהם נכון.', 'A customer of this name stands under the id {externalId}; check which of them is right.']),
  'customer.external-id-missing': problem(422, ['ללקוח אין מזהה חיצוני', 'The customer has no external id'], ['יש לרשום בפרופיל את המזהה של הלקוח במערכת הלקוחות.', 'Write the customer’s id in the customer system into his profile.']),
  'import.not-json': problem(400, ['השורה אינה אובייקט JSON', 'The line is no JSON object'], ['בכל שורה אובייקט JSON אחד; יש לתקן את שורה {line}.', 'Every line is one JSON object; mend line {line}.']),
  'import.header-missing': problem(400, ['לקובץ אין שורת כותרות', 'The file has no header'], ['השורה הראשונה של קובץ CSV היא שמות העמודות.', 'The first line of a CSV file names its columns.']),
  'import.column-unknown': problem(400, ['העמודה אינה מוכרת', 'No such column'], ['אין עמודה בשם {column}; אפשריות: {allowed}. דבר לא נטען.', 'There is no column {column}; possible are: {allowed}. Nothing was loaded.']),
  'import.column-twice': problem(400, ['העמודה מופיעה פעמיים', 'The column stands there twice'], ['שתי עמודות פירושן {column}; יש להשאיר אחת מהן. דבר לא נטען.', 'Two columns mean {column}; keep one of them. Nothing was loaded.']),
  'import.column-missing': problem(400, ['חסרה עמודה', 'A column is missing'], ['יש להוסיף את העמודה {column}. דבר לא נטען.', 'Add the column {column}. Nothing was loaded.']),
  'import.too-many-cells': problem(400, ['בשורה יותר תאים מעמודות', 'The row has more cells than the header'], ['יש לתקן את שורה {line}: טקסט שיש בו מפריד נכתב בתוך מירכאות.', 'Mend line {line}: text with a separator in it stands in quotation marks.']),
  'import.quote-open': problem(400, ['מירכאות שלא נסגרו', 'A quotation mark stays open'], ['המירכאות שנפתחו בשורה {line} אינן נסגרות; מכאן והלאה דבר לא נקרא.', 'The quotation mark opened in line {line} is never closed; nothing from there on was read.']),
  'import.duplicate': problem(400, ['הלקוח מופיע פעמיים', 'The customer stands there twice'], ['אותו לקוח כבר מופיע בשורה {line}; יש להשאיר אחת מהן.', 'The same customer stands in line {line} already; keep one of them.']),
  'import.case-twice': problem(400, ['המקרה מופיע פעמיים', 'The case stands there twice'], ['אותו מקרה עם אותו יעד כבר מופיע בשורה {line}; יש להשאיר אחת מהן.', 'The same case with the same target stands in line {line} already; keep one of them.']),
  'import.ended-before-start': problem(400, ['הסיום קודם להתחלה', 'It ends before it starts'], ['יש לתקן את שורה {line}: הסיום אינו יכול להיות לפני ההתחלה.', 'Mend line {line}: the end cannot lie before the start.']),
  'crm.not-configured': problem(422, ['מערכת לקוחות אינה מחוברת', 'No customer system connected'], ['יש להגדיר קובץ מיפוי ב־TIKKUN_CRM_MAPPING.', 'Name a mapping file in TIKKUN_CRM_MAPPING.']),
  'crm.account-not-found': problem(404, ['הלקוח אינו במערכת הלקוחות', 'Customer unknown to the customer system'], ['במערכת הלקוחות אין {externalId}; יש לבדוק את המזהה.', 'The customer system has no {externalId}; check the id.']),
  'crm.unavailable': problem(503, ['מערכת הלקוחות אינה עונה', 'The customer system does not answer'], ['מערכת הלקוחות לא השיבה בזמן, או שאינה פעילה כרגע. הפרופיל הקיים נשאר; אפשר לנסות שוב מאוחר יותר.', 'The customer system did not answer in time, or is down. The profile on file stays; try again later.']),
  'crm.answer-unusable': problem(503, ['תשובת מערכת הלקוחות אינה מתאימה למיפוי', 'The answer of the customer system does not fit the mapping'], ['השדה {field} אינו בצורה הנדרשת; יש לתקן את קובץ המיפוי.', 'The field {field} does not have the required form; mend the mapping file.']),
} as const satisfies Problems;
