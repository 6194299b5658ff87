/** Refusals about the light lane, recognition of serious complaints, and the queue (C06). */
import { problem } from './problem';
import type { Problems } from './problem';

export const laneProblems = {
  'lane.no-policy': problem(422, ['אין כללים למסלול', 'No rules for lanes'], ['הנוהל של המשבר הזה קודם להם; יש לטפל בדרך הרגילה.', 'The protocol of this crisis is older than they are; handle it the ordinary way.']),
  'lane.already-answered': problem(409, ['כבר ניתנה תשובה אוטומטית', 'Already answered automatically'], ['מה שעוד נדרש, אדם כותב.', 'Whatever else is needed, a person writes.']),
  'lane.too-severe': problem(422, ['המשבר חמור מדי', 'The crisis is too severe'], ['החומרה היא {severity}; יש לטפל בה לפי הנוהל שלה.', 'Its severity is {severity}; handle it by the protocol of that severity.']),
  'lane.trust-lost': problem(422, ['האמון נפגע', 'Trust is hurt'], ['יש {points} נקודות אמון; אדם צריך לדבר עם הלקוח.', 'There are {points} trust points; a person has to speak to the customer.']),
  'lane.person-owed': problem(422, ['כאן עונה אדם', 'A person answers here'], ['הלקוח כועס או פגוע; תשובה אוטומטית תפגע עוד.', 'The customer is angry or hurt; an automatic answer would hurt more.']),
  'lane.not-justified': problem(422, ['הטענה נמצאה שגויה', 'The claim proved wrong'], ['יש לכתוב תיקון מנומס במקום תשובה אוטומטית.', 'Write a polite correction instead of an automatic answer.']),
  'lane.template-unknown': problem(422, ['הנוסח לא מאושר', 'Not an approved text'], ['יש לבחור נוסח שהנוהל מאשר, לא {templateId}.', 'Choose a text the protocol approves, not {templateId}.']),
  'lane.remedy-needs-approval': problem(422, ['המחווה טעונה אישור', 'The gesture needs approval'], ['היא במדרגה {tier}; יש להציע אותה כפיצוי רגיל או לבחור אחרת.', 'It is of tier {tier}; propose it as ordinary compensation or choose another.']),
  'lane.remedy-beyond-policy': problem(422, ['מעבר למה שהמדיניות מתירה', 'Beyond what the policy allows'], ['ללקוח הזה נותרו {leftMinor} ביחידות קטנות של {currency}; מעבר לזה מחליטים אנשים.', '{leftMinor} minor units of {currency} are left for this customer; beyond that people decide.']),
  'lane.not-light': problem(409, ['לא ניתנה תשובה אוטומטית', 'Nothing was answered automatically'], ['יש לרשום פנייה רגילה של הלקוח.', 'Log an ordinary contact of the customer.']),
  'lane.person-asked': problem(409, ['כבר ביקשו אדם', 'A person was asked for already'], ['התשובה כבר חובה; יש לענות ללקוח.', 'The answer is owed already; answer the customer.']),
  'lane.already-small': problem(409, ['כבר מסומן כך', 'Marked so already'], ['אין מה לשנות; אפשר לסמן עם אחראי אחר.', 'Nothing to change; mark it with another owner if needed.']),
  'lane.not-small': problem(409, ['לא סומן כקטן אך מהותי', 'Not marked as small but material'], ['קודם יש לסמן ולבחור אחראי.', 'Mark it first, with an owner.']),
  'lane.small-settled': problem(409, ['כבר הוסדר', 'Settled already'], ['אם העניין חזר, יש לסמן אותו שוב.', 'If it came back, mark it again.']),
  'lane.already-first': problem(409, ['כבר בראש התור', 'Already at the head'], ['יש לחכות עד {until}, או לסיים את ההקפצה קודם.', 'Wait until {until}, or lift the jump first.']),
  'lane.jump-already-proposed': problem(409, ['כבר הוצע', 'Already proposed'], ['אדם אחר צריך להחליט על ההצעה.', 'Another person has to decide on the proposal.']),
  'lane.jump-too-long': problem(422, ['הקפצה ארוכה מדי', 'Too long a jump'], ['לכל היותר עד {latest}.', 'Until {latest} at most.']),
  'lane.no-jump-proposed': problem(409, ['אין הצעה להקפיץ', 'No jump is proposed'], ['קודם יש להציע, ואדם אחר מחליט.', 'Propose it first; another person decides.']),
  'lane.not-first': problem(409, ['אינו בראש התור', 'Not at the head'], ['אין מה לסיים.', 'There is nothing to lift.']),
} as const satisfies Problems;
