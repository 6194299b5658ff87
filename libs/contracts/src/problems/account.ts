/** Why a new password is refused, and a link for one (libs/identity). */
import { problem } from './problem';
import type { Problems } from './problem';

export const accountProblems = {
  'password.wrong': problem(422, ['הסיסמה הנוכחית שגויה', 'The present password is wrong'], ['יש להקליד את הסיסמה שבה נכנסתם; אם נשכחה, אפשר לבקש קישור לסיסמה חדשה בעמוד הכניסה.', 'Type the password you logged in with; if it is forgotten, ask for a link for a new one at the login.']),
  'password.same': problem(422, ['זו הסיסמה הנוכחית', 'This is the present password'], ['יש לבחור סיסמה אחרת.', 'Choose another one.']),
  'password.too-short': problem(422, ['הסיסמה קצרה מדי', 'Password too short'], ['נדרשים {least} תווים לפחות. משפט של כמה מילים קל לזכור וקשה לנחש.', 'At least {least} characters. A sentence of a few words is easy to keep in mind and hard to guess.']),
  'password.common': problem(422, ['קל לנחש את הסיסמה', 'Password easy to guess'], ['היא עשויה ממילים שכולם מנסים קודם, מרצפים, מחזרות או מהשם שלכם. משפט משלכם טוב יותר.', 'It is made of words everybody tries first, of runs, of repeats or of your name. A sentence of your own is better.']),
  'person.holds-work': problem(409, ['יש בידי האדם עבודה פתוחה', 'The person still holds work'], ['משברים: {crises}, מחויבויות: {duties}, מוקדים: {desks}. יש לבחור למי הכול עובר.', 'Crises: {crises}, duties: {duties}, desks: {desks}. Name who takes over.']),
  'person.hand-over-self': problem(422, ['העברה לאותו אדם', 'Handed over to the same person'], ['יש לבחור אדם אחר.', 'Choose somebody else.']),
  'person.hand-over-unfit': problem(422, ['האדם אינו עובד על משברים', 'This person does not work on crises'], ['התפקידים של {name} אינם מאפשרים לקבל עבודה; יש לבחור אדם אחר.', 'The roles of {name} do not allow for taking over work; choose somebody else.']),
  'person.hand-over-own-deputy': problem(422, ['אין ממלאי מקום לעצמם', 'Nobody stands in for themselves'], ['במשברים האלה ממלאי המקום ומנהלי התיק היו אותו אדם, {name}: {references}. קודם משבצים שם אדם אחר למקום השני, או בוחרים כאן אדם אחר.', 'In these crises account manager and deputy would be the same person, {name}: {references}. Assign somebody else to the other place there first, or choose somebody else here.']),
  'reset.invalid': problem(410, ['הקישור כבר אינו פועל', 'The link works no longer'], ['קישור לסיסמה חדשה פועל פעם אחת ובזמן קצוב; אפשר לבקש חדש בעמוד הכניסה.', 'A link for a new password works once and for a limited time; ask for a new one at the login.']),
  'reset.no-mail': problem(409, ['לא הוגדר שרת דואר', 'No mail server is set up'], ['אין איך לשלוח קישור מכאן; מנהלי המערכת יכולים לתת אחד.', 'No link can be sent from here; an administrator can give you one.']),
} as const satisfies Problems;
