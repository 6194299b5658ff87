/** Words for what waits for a second person, wherever it is shown. */
import type { ApprovalItem } from '#contracts';
import { p } from '../words/pair';
import type { Pair } from '../words/pair';

export const APPROVALS = {
  title: p('Waiting for a second person', 'ממתין לאדם נוסף'), none: p('Nothing waits for a second person.', 'שום דבר אינו ממתין לאדם נוסף.'),
  noneNext: p('Lowering a severity, cancelling, queue jumps, compensation above the ceiling, sensitive messages, verdicts on claims, the joint plan, post-mortems and boundaries come here when they need a second person.', 'הורדת חומרה, ביטול, הקפצה בתור, פיצוי מעל התקרה, הודעות רגישות, פסיקות בטענות, התוכנית המשותפת, תחקירים וגבולות מגיעים לכאן כשנדרש אדם נוסף.'),
  what: p('What is asked', 'מה מבקשים'), where: p('Crisis', 'משבר'), by: p('Asked by', 'מי מבקש'), decide: p('Decide', 'להחליט'), read: p('Read and decide', 'לקרוא ולהחליט'), act: p('Decision', 'החלטה'), since: p('since {at}', 'מאז {at}'), until: p('until {at}', 'עד {at}'),
  mine: p('Waiting for your approval', 'ממתין לאישור שלכם'), from: p('{name} asks', 'הבקשה של {name}'),
  own: p('You asked; another person decides', 'זו בקשה שלכם; אדם אחר מחליט'), role: p('Decided by: {roles}', 'מי שמחליטים: {roles}'), truncated: p('More crises wait than are listed here.', 'יש עוד משברים ממתינים, מעבר לרשימה הזאת.'),
  'lower-severity': p('Lower the severity to {to}', 'הורדת החומרה ל־{to}'), cancel: p('Cancel the crisis', 'ביטול המשבר'), 'queue-jump': p('Jump the queue', 'הקפצה בתור'), message: p('Message to a second reader', 'הודעה לקריאה שנייה'),
  compensation: p('Compensation of {amount}', 'פיצוי של {amount}'), boundary: p('A boundary toward the customer', 'גבול מול הלקוח'), withholding: p('Keep a finding back', 'שמירת ממצא מהלקוח'), 'disclosure-delay': p('Tell the customer later', 'לספר ללקוח מאוחר יותר'), 'claim-verdict': p('A verdict on a claim', 'פסיקה בטענה'), 'second-examiner': p('Find a second examiner', 'מציאת בודק שני'), 'plan-item': p('An item of the joint plan', 'סעיף בתוכנית המשותפת'), 'handling-signature': p('Handling fair, customer not satisfied?', 'הטיפול הוגן והלקוח אינו מרוצה?'), review: p('A post-mortem to be read', 'תחקיר לקריאה'), 'review-signature': p('A post-mortem to be signed', 'תחקיר לחתימה'),
  otherwise: p('Or:', 'או:'), leave: p('To turn it down, close this without approving, and tell whoever asked why.', 'כדי לא לאשר, סוגרים בלי לאשר ואומרים למי שביקשו מדוע.'),
  reading: p('Message for {customer}', 'הודעה אל {customer}'),
};

/** What happens while nobody decides. Sources: the subject's rules in libs/domain (gates, and what lapses at an instant). */
export const IF_NOT: Readonly<Record<ApprovalItem['kind'], Pair>> = {
  'lower-severity': p('Until then the severity stays as it is, with all its duties.', 'עד אז החומרה נשארת כפי שהיא, עם כל המחויבויות שלה.'),
  cancel: p('Until then the crisis goes on and its clocks run.', 'עד אז המשבר נמשך והשעונים שלו רצים.'),
  'queue-jump': p('Until then the order of the queue stays; the wish lapses at its time.', 'עד אז סדר התור נשאר; הבקשה פוקעת במועדה.'),
  message: p('Until then nothing is sent; the customer waits and the clock of the next update runs.', 'עד אז דבר אינו נשלח; הלקוח ממתין והשעון של העדכון הבא רץ.'),
  compensation: p('Until then the customer is offered nothing, and the decision on compensation stays owed.', 'עד אז לא מוצע ללקוח דבר, וההחלטה על הפיצוי עדיין חובה שלנו.'),
  boundary: p('Until then the boundary does not apply; the wish lapses at its time.', 'עד אז הגבול אינו חל; הבקשה פוקעת במועדה.'),
  withholding: p('Until then the finding is owed to the customer like any other; the wish lapses at its time.', 'עד אז חובה לספר ללקוח את הממצא, כמו כל ממצא; הבקשה פוקעת במועדה.'),
  'disclosure-delay': p('Until then nothing is delayed: the customer is told as usual.', 'עד אז דבר אינו נדחה: ללקוח מספרים כרגיל.'),
  'claim-verdict': p('Until then the verdict is not final and the customer has no answer.', 'עד אז הפסיקה אינה סופית ואין ללקוח תשובה.'),
  'second-examiner': p('Until then nobody can share the verdict, and the customer has no answer.', 'עד אז אין מי שישתתף בפסיקה, ואין ללקוח תשובה.'),
  'plan-item': p('Until then the customer is not shown it; once its time has passed it can no longer be approved.', 'עד אז הסעיף אינו מוצג ללקוח; אחרי מועדו כבר אי אפשר לאשר אותו.'),
  'handling-signature': p('Until then the crisis cannot be closed; if the handling was not fair, it is reopened.', 'עד אז אי אפשר לסגור את המשבר; אם הטיפול לא היה הוגן, פותחים אותו מחדש.'),
  review: p('Until then the post-mortem cannot be signed, and the crisis cannot be closed.', 'עד אז אי אפשר לחתום על התחקיר, ואי אפשר לסגור את המשבר.'),
  'review-signature': p('Until then the crisis cannot be closed.', 'עד אז אי אפשר לסגור את המשבר.'),
};
