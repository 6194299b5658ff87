/** Refusals about boundaries toward the customer and what the handling cost (C24). */
import { problem } from './problem';
import type { Problems } from './problem';

export const limitsProblems = {
  'limits.written-only': problem(422, ['הוצב גבול: בכתב בלבד', 'A boundary stands: in writing only'], ['עד {until} פונים לאיש הקשר הזה בכתב; אפשר לשלוח הודעה, לתעד שיחה שהלקוח יזם, או להסיר את הגבול.', 'Until {until} this contact is reached in writing; send a message, log a call the customer began, or lift the boundary.']),
  'limits.contact-ended': problem(422, ['הוצב גבול: השיחות הופסקו', 'A boundary stands: calls have ended'], ['עד {until} אין מתקשרים לאיש הקשר הזה; עדכונים ממשיכים לצאת בדוא״ל, ואפשר להסיר את הגבול.', 'Until {until} this contact is not called; updates keep going by mail, and the boundary can be lifted.']),
  'limits.not-set': problem(422, ['אין גבול כזה', 'No such boundary'], ['הגבול הוסר, תם או שאינו מוכר.', 'The boundary was lifted, has ended or is unknown.']),
  'limits.already-set': problem(409, ['הגבול כבר עומד', 'The boundary stands already'], ['אפשר לבחון אותו מחדש ולשנות את מועד הסיום.', 'Review it to change its end.']),
  'limits.too-long': problem(422, ['מועד סיום רחוק מדי', 'End too far ahead'], ['גבול כזה עומד לכל היותר עד {latest}; אחר כך אדם אחר בוחן אותו מחדש.', 'Such a boundary stands until {latest} at most; then somebody else looks at it again.']),
  'limits.too-many': problem(422, ['יותר מדי גבולות', 'Too many boundaries'], ['אפשר עד {max} בבת אחת; יש להסיר גבול שאינו נחוץ.', 'At most {max} at once; lift one that is not needed.']),
  'limits.point-missing': problem(422, ['מי איש הקשר מטעמנו?', 'Who is the point of contact?'], ['בגבול ״איש קשר יחיד״ יש לציין עם מי הלקוח מדבר.', 'A single point of contact needs the name of who the customer speaks with.']),
  'limits.no-written-way': problem(422, ['אין דרך לכתוב', 'No way to write'], ['לאיש הקשר אין כתובת דוא״ל, והעדכונים חייבים להגיע; יש להוסיף איש קשר עם כתובת.', 'The contact has no mail address and updates must arrive; add a contact with an address.']),
  'limits.nothing-proposed': problem(409, ['הגבול כבר בתוקף', 'Already in force'], ['אין הצעה שמחכה לאישור.', 'No proposal is waiting for a second person.']),
  'limits.not-confirmed': problem(422, ['הגבול מחכה לאישור', 'Awaiting a second person'], ['אדם שני צריך לאשר את הגבול לפני שבוחנים אותו מחדש.', 'A second person confirms the boundary before it is reviewed.']),
} as const satisfies Problems;
