/** Refusals about care for the people who work on the crisis. */
import { problem } from './problem';
import type { Problems } from './problem';

export const careProblems = {
  'care.too-many-open': problem(422, ['יותר מדי פניות ממתינות', 'Too much is waiting'], ['{max} פניות ממתינות למענה; יש לפנות לראש השירות.', '{max} wait for an answer; turn to the head of service.']),
  'care.unknown': problem(404, ['פנייה לא ידועה', 'Nothing like it was raised'], ['יש לבחור פנייה של הצוות במשבר הזה.', 'Choose something a colleague raised in this crisis.']),
  'care.already-answered': problem(409, ['כבר ניתן מענה', 'Already answered'], ['המענה כבר ברישום.', 'The answer is on record already.']),
  'care.not-the-speaker': problem(422, ['הקשר אינו שלכם', 'The contact is not yours'], ['רק מי שמדבר עם הלקוח יכול להעביר את הקשר.', 'Only who speaks to the customer can hand the contact over.']),
  'care.nothing-reported': problem(422, ['אין דיווח על פגיעה', 'No abuse is reported'], ['קודם יש לדווח על הפגיעה; להחלפת תפקיד רגילה יש לשבץ אדם אחר.', 'Report the abuse first; for an ordinary change assign the role to someone else.']),
  'care.to-oneself': problem(422, ['אי אפשר להעביר לעצמכם', 'Not to yourself'], ['יש לבחור אדם אחר.', 'Choose another person.']),
  'care.pulse-too-early': problem(409, ['עוד מוקדם', 'Too early'], ['דופק הצוות ניתן אחרי החזרה לשגרה.', 'The staff pulse is given after the return to routine.']),
  'care.pulse-given': problem(409, ['כבר ניתן', 'Already given'], ['דופק אחד לאדם בכל מחזור.', 'One pulse a person and cycle.']),
  'care.over-ceiling': problem(422, ['העומס מלא', 'The load is full'], ['העומס של האדם הוא {index} והתקרה היא {ceiling}; יש לבחור אדם אחר.', 'The person’s load is {index}, the ceiling {ceiling}; choose someone else.']),
} as const satisfies Problems;
