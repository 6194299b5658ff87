/** What can be the matter with profiles of customers and the customer system they are read from. All arise at the edge. */
import { problem } from './problem';
import type { Problems } from './problem';

export const customerProblems = {
  'customer.external-id-taken': problem(409, ['המזהה החיצוני שייך ללקוח אחר', 'External id belongs to another customer'], ['המזהה {externalId} רשום אצל לקוח אחר; יש לבדוק איזה מהם נכון.', 'The id {externalId} stands with another customer; check which of them is right.']),
  'customer.name-taken': problem(409, ['השם שייך ללקוח אחר', 'Name belongs to another customer'], ['לקוח בשם הזה רשום תחת המזהה {externalId}; יש לבדוק איזה מהם נכון.', 'A customer of this name stands under the id {externalId}; check which of them is right.']),
  'customer.external-id-missing': problem(422, ['ללקוח אין מזהה חיצוני', 'The customer has no external id'], ['יש לרשום בפרופיל את המזהה של הלקוח במערכת הלקוחות.', 'Write the customer’s id in the customer system into his profile.']),
  'import.not-json': problem(400, ['השורה אינה אובייקט JSON', 'The line is no JSON object'], ['בכל שורה אובייקט JSON אחד; יש לתקן את שורה {line}.', 'Every line is one JSON object; mend line {line}.']),
  'import.duplicate': problem(400, ['הלקוח מופיע פעמיים', 'The customer stands there twice'], ['אותו לקוח כבר מופיע בשורה {line}; יש להשאיר אחת מהן.', 'The same customer stands in line {line} already; keep one of them.']),
  'crm.not-configured': problem(422, ['מערכת לקוחות אינה מחוברת', 'No customer system connected'], ['יש להגדיר קובץ מיפוי ב־TIKKUN_CRM_MAPPING.', 'Name a mapping file in TIKKUN_CRM_MAPPING.']),
  'crm.account-not-found': problem(404, ['הלקוח אינו במערכת הלקוחות', 'Customer unknown to the customer system'], ['במערכת הלקוחות אין {externalId}; יש לבדוק את המזהה.', 'The customer system has no {externalId}; check the id.']),
  'crm.unavailable': problem(503, ['מערכת הלקוחות אינה עונה', 'The customer system does not answer'], ['הפרופיל הקיים נשאר; אפשר לנסות שוב מאוחר יותר ({why}).', 'The profile on file stays; try again later ({why}).']),
  'crm.answer-unusable': problem(503, ['תשובת מערכת הלקוחות אינה מתאימה למיפוי', 'The answer of the customer system does not fit the mapping'], ['השדה {field} אינו בצורה הנדרשת; יש לתקן את קובץ המיפוי.', 'The field {field} does not have the required form; mend the mapping file.']),
} as const satisfies Problems;
