/** Refusals about apologies to the customer and errors staff admit (C11). */
import { problem } from './problem';
import type { Problems } from './problem';

export const apologyProblems = {
  'apology.no-rules': problem(409, ['לנוהל של המשבר אין כללי התנצלות', 'No rules for apologies'], ['המשבר נפתח לפי נוהל ישן; אפשר לתעד את ההתנצלות כשיחה.', 'The crisis was opened under an older protocol; log the apology as a contact.']),
  'apology.not-checked': problem(422, ['נוסח ההתנצלות לא נבדק', 'The wording was not checked'], ['קודם יש לרשום את ההתנצלות בכתב, ואז לשלוח אותה באותו נוסח בדיוק.', 'First record the written apology, then send it in exactly the same wording.']),
  'apology.verdict-differs': problem(422, ['הבסיס אינו תואם את הבדיקה', 'Not what the examination says'], ['בסיס ההתנצלות חייב להתאים לתוצאה של בדיקת הטענות במשבר.', 'The ground of the apology must agree with the outcome of the examined claims.']),
  'apology.admission-too-early': problem(422, ['מוקדם להודות באחריות', 'Too early to admit'], ['הדברים עוד לא נבדקו; אפשר להביע צער, לומר מה נבדק ומתי תבוא תשובה.', 'Nothing is examined yet; express regret, say what is being checked and when you will answer.']),
  'apology.admission-without-fault': problem(422, ['אין על מה להודות', 'Nothing to admit'], ['הבדיקה לא מצאה טעות שלנו; אפשר להביע צער על הטרחה, לתקן בנימוס ולהדריך.', 'The examination found no fault of ours; regret the trouble, correct politely and guide.']),
  'apology.elements-missing': problem(422, ['חסרים רכיבים בהתנצלות', 'Elements are missing'], ['חסר: {missing}.', 'Missing: {missing}.']),
  'apology.score-too-low': problem(422, ['ההתנצלות חלקית מדי', 'The apology is too thin'], ['ציון ההתנצלות {score} מתוך 100; נדרש {least} לפחות.', 'The apology scores {score} of 100; it needs at least {least}.']),
  'apology.evidence-missing': problem(422, ['חסר ביסוס לאחריות', 'Evidence is missing'], ['יש לרשום מה מראה שהטעות שלנו, או איזה חלק ממנה שלנו.', 'Record what shows that the fault is ours, or which part of it is.']),
  'apology.next-step-missing': problem(422, ['חסר מה נבדק ומתי', 'What is checked, and by when'], ['כל עוד הדברים לא נבדקו יש לומר מה נבדק ומתי הלקוח ישמע.', 'While nothing is examined, say what is being checked and when the customer will hear.']),
  'apology.guidance-missing': problem(422, ['חסרה הדרכה', 'Guidance is missing'], ['יש לרשום מה תוקן בנימוס ומה יעזור ללקוח מכאן.', 'Record what was politely put right and what helps the customer from here.']),
  'apology.speaker-missing': problem(422, ['חסר מי דיבר', 'The speaker is missing'], ['בהתנצלות שנאמרה בעל פה יש לרשום מי אמר אותה.', 'Of a spoken apology, record who spoke it.']),
  'apology.legal-review-open': problem(409, ['הבדיקה המשפטית עוד פתוחה', 'The legal review is open'], ['הודאה באחריות ממתינה לבדיקה המשפטית עד מועדה; הבעת צער, קשר ראשון ועדכונים אינם ממתינים.', 'An admission waits for the legal review until its due time; regret, first contact and updates do not wait.']),
  'apology.forbidden-wording': problem(422, ['יש בנוסח מה שאין להתנצלות', 'Words no apology has'], ['״{words}״: {better} אם המילים נכונות כפי שהן, אפשר להשאיר אותן עם נימוק.', '“{words}”: {better} If the words are right as they are, they may stay with a reason.']),
  'apology.unknown': problem(422, ['ההתנצלות אינה מוכרת', 'Unknown apology'], ['יש לבחור התנצלות מן הרשומות במשבר.', 'Choose an apology recorded in this crisis.']),
  'apology.reception-known': problem(409, ['התגובה כבר רשומה', 'Reception already recorded'], ['תגובת הלקוח להתנצלות הזאת כבר רשומה.', 'How the customer received this apology is on record.']),
  'apology.part-not-owed': problem(409, ['החלק הזה אינו נדרש', 'This part is not owed'], ['החלק כבר ניתן, כבר נפטר, או שאינו נדרש בחומרה הזאת.', 'The part was given, waived already, or is not asked for at this severity.']),
  'admission.person-required': problem(422, ['רק אדם מודה בטעות', 'A person must say it'], ['יש לרשום את ההודאה מחשבון של איש צוות.', 'Record the admission from the account of a member of staff.']),
  'admission.unknown': problem(422, ['ההודאה אינה מוכרת', 'Unknown admission'], ['יש לבחור הודאה מן הרשומות במשבר.', 'Choose an admission recorded in this crisis.']),
  'admission.followed-up-already': problem(409, ['ההודאה כבר טופלה', 'Already followed up'], ['אין צורך לטפל בה שוב.', 'There is no need to follow it up again.']),
  'admission.teller-missing': problem(422, ['חסר מי אומר ללקוח', 'Who tells the customer is missing'], ['יש לרשום באיזה תפקיד נאמר או ייאמר הדבר ללקוח.', 'Record in which role the customer was or will be told.']),
  'admission.role-without-telling': problem(422, ['תפקיד בלי אמירה', 'A role, but nothing told'], ['אם הלקוח לא ישמע על כך, יש להשאיר את התפקיד ריק.', 'If the customer is not told, leave the role empty.']),
  'admission.role-may-not-tell': problem(422, ['התפקיד אינו מוסמך לכך', 'This role may not tell it'], ['לפי הנוהל תפקיד אחר מודה בפני הלקוח בטעות מסוג זה.', 'By the protocol another role admits an error of this class to the customer.']),
  'admission.authority': problem(422, ['אין סמכות להודות בכך', 'No authority to admit this'], ['לפי הנוהל תפקיד אחר מודה בפני הלקוח בטעות מסוג זה; יש לבקש ממנו.', 'By the protocol another role admits an error of this class to the customer; ask for it there.']),
  'admission.note-names-somebody': problem(422, ['בלקח מוזכר שם', 'The lesson names somebody'], ['הלקח נקרא בידי כולם; יש לנסח אותו בלי שמות.', 'Everybody reads the lesson; word it without names.']),
} as const satisfies Problems;
