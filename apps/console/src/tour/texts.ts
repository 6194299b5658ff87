/** Words of the first steps. */
import { p } from '../words/pair';
import type { Pair } from '../words/pair';
import type { StepId } from './rules';

export const TOUR = {
  title: p('First steps', 'צעדים ראשונים'),
  count: p('{done} of {all}', '{done} מתוך {all}'),
  away: p('Put away', 'להסתיר'),
  awayMore: p('Put away. “First steps” in the search ({key}) brings them back.', 'הוסתר. ״צעדים ראשונים״ בחיפוש ({key}) יחזירו אותם.'),
  done: p('done', 'נעשה'),
  news: p('Done: {step}.', 'נעשה: {step}.'),
  all: p('Your word reached the customer, and a duty was kept by it. The rest you will find as you need it.', 'המילים שלכם הגיעו ללקוח, ומחויבות קוימה בזכותן. את השאר תמצאו כשתצטרכו.'),
  allRead: p('You have seen both ends. The rest you will find as you need it.', 'ראיתם את שני הקצוות. את השאר תמצאו כשתצטרכו.'),
} as const;

export const STEP: Readonly<Record<StepId, Pair>> = {
  finished: p('See one that is over', 'לראות משבר שהסתיים'),
  live: p('Look at one that is live', 'להכיר משבר חי'),
  open: p('Open one of your own', 'לפתוח משבר משלכם'),
  tell: p('Send a correct update', 'לשלוח עדכון נכון'),
};

export const WHY = {
  finished: p('Both tracks on one axis, from the first call to the signature.', 'שני המסלולים על ציר אחד, מן השיחה הראשונה ועד החתימה.'),
  coming: p('It is being played now, a few days in about three minutes.', 'הוא מתרחש עכשיו: כמה ימים בתוך כשלוש דקות.'),
  none: p('None is over yet.', 'עוד לא הסתיים כאן משבר.'),
  live: p('A drill: its clocks run, and nothing reaches a customer.', 'תרגיל: השעונים רצים, ודבר אינו מגיע ללקוח.'),
  noneLive: p('No drill is open.', 'אין תרגיל פתוח.'),
  open: p('For {customer}, a blank slate: what happened, how hard it hits, who spoke first.', 'אצל {customer}, דף חלק: מה קרה, עד כמה זה פוגע ומי פנה ראשון.'),
  openAny: p('What happened, to whom, how hard it hits, who spoke first.', 'מה קרה, למי, עד כמה זה פוגע ומי פנה ראשון.'),
  write: p('What is known, what is being checked. A marked word says how to put it better.', 'מה ידוע ומה נבדק. מילה מסומנת אומרת איך לנסח טוב יותר.'),
  call: p('Somebody else writes to this customer; you tell them by phone and log the call.', 'כותבים ללקוח הזה אחרים; אתם מספרים בטלפון ומתעדים את השיחה.'),
  tellLater: p('Comes after your own crisis is open.', 'אחרי שהמשבר שלכם נפתח.'),
  notYours: p('Speaking to this customer is with somebody else.', 'הדיבור עם הלקוח הזה אינו שלכם.'),
} as const;
