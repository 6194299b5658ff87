/** Words of the queue. */
import type { CrisisSummary } from '#contracts';
import { fewDays, p } from '../../words/pair';
import type { Pair } from '../../words/pair';

export const QUEUE = {
  title: p('Queue', 'תור'),
  order: p('Ordered by severity, then nearest breach, then the customer’s loss per hour. Nobody jumps without a reason on record.', 'הסדר: חומרה, אחר כך המועד הקרוב, אחר כך ההפסד של הלקוח לשעה. אין הקפצה בתור בלי סיבה רשומה.'),
  open: p('Open a crisis', 'פתיחת משבר'),
  list: p('Crises in the order of the queue', 'משברים לפי סדר התור'),
  severity: p('Severity', 'חומרה'), breach: p('Nearest breach', 'המועד הקרוב'), crisis: p('Crisis, customer, who is waiting', 'המשבר, הלקוח, מי ממתין'),
  tracks: p('Technical, relationship', 'טכני, קשר'), owner: p('Speaks for us', 'קשר ללקוח'), risk: p('At risk', 'בסיכון'),
  due: p('{duty} due {at}', '{duty} עד {at}'), lateAt: p('{duty}, told: {who}', '{duty}, דווח אל {who}'), lateOf: p('{duty}, with {who}', '{duty}, אצל {who}'), pausedUntil: p('{reason}, until {at}', '{reason}, עד {at}'), nothingDue: p('nothing is due', 'אין מחויבות פתוחה'), nothingDueSub: p('every duty is settled', 'כל המחויבויות קוימו'),
  waitingBy: p('waiting {span}: {who}', 'בהמתנה {span}: {who}'), waiting: p('waiting {span}', 'בהמתנה {span}'), asked: p('{n, plural, one {one question} other {# questions}}', '{n, plural, one {שאלה אחת} two {שתי שאלות} other {# שאלות}}'),
  spoke: p('we spoke {span} ago', 'דיברנו לפני {span}'), silent: p('nobody has spoken to them yet', 'עוד לא דיברנו עם הלקוח'),
  vip: p('VIP', 'לקוח מפתח'), repeated: p('same fault again', 'אותה תקלה שוב'), drill: p('drill', 'תרגיל'), renewal: p('renewal {day}', 'חידוש {day}'), jumped: p('first until {at}', 'ראשון עד {at}'), jumpAsked: p('queue jump: waits for a second person', 'הקפצה בתור: ממתינה לאדם שני'),
  nobody: p('nobody', 'אין אחראי'), perHour: p('{amount}/h', '{amount} לשעה'), anHour: p('an hour', 'לשעה'), unknown: p('not known', 'לא ידוע'),
  keys: p('Keys', 'קיצורים'), next: p('next crisis', 'המשבר הבא'), before: p('previous crisis', 'המשבר הקודם'), enter: p('open it', 'פתיחת המשבר'), filter: p('filter', 'סינון'), all: p('all keys', 'כל הקיצורים'),
  more: p('More are on their way', 'עוד משברים בדרך'), shown: p('{n, plural, one {One crisis} other {# crises}}', '{n, plural, one {משבר אחד} two {שני משברים} other {# משברים}}'),
  nowLate: p('{reference} is late now.', '{reference} באיחור מעכשיו.'),
  emptyTitle: p('Nobody is waiting for us.', 'איש אינו ממתין לנו.'), emptyText: p('No crisis is open. When one comes, both tracks and their first duties stand here at once.', 'אין משבר פתוח. כשיגיע, שני המסלולים והמחויבויות הראשונות יופיעו כאן מיד.'),
  noneTitle: p('No crisis fits these filters.', 'אין משבר שמתאים למסננים.'), noneText: p('Others are open all the same.', 'משברים אחרים פתוחים בכל זאת.'), clear: p('Show all open ones', 'הצגת כל הפתוחים'),
} as const;

export const FILTER = {
  bar: p('Filters', 'מסננים'), open: p('Open', 'פתוחים'), mine: p('Mine', 'שלי'), late: p('Late', 'באיחור'), soon: p('Due within 30 min', 'עד 30 דק׳'), waiting: p('Customer waiting', 'לקוח ממתין'), unowned: p('No owner', 'בלי אחראי'),
  renewal: p('Renewal within 90 days', 'חידוש בתוך 90 יום'), drills: p('Drills', 'תרגילים'), more: p('More filters', 'מסננים נוספים'), words: p('Words, customer or reference', 'מילים, לקוח או מספר'), severity: p('Severity {n}', 'חומרה {n}'), severities: p('Severity', 'חומרה'),
  status: p('Status', 'מצב'), desk: p('Desk', 'מוקד'), lane: p('Lane', 'מסלול הפנייה'), any: p('Any', 'הכול'), reset: p('Clear', 'ניקוי'), choice: p('{name} ({n})', '{name} ({n})'),
} as const;

export const STATUS: Readonly<Record<CrisisSummary['status'], Pair>> = {
  open: p('Open', 'פתוח'), operational: p('Working around', 'עובדים במעקף'), fixed: p('Fixed', 'תוקן'), routine: p('Back to routine', 'חזרה לשגרה'), closing: p('Closing', 'בסגירה'), closed: p('Closed', 'סגור'), settled: p('Settled', 'הוסדר'), cancelled: p('Cancelled', 'בוטל'),
};
export const LANE: Readonly<Record<CrisisSummary['lane'], Pair>> = { light: p('Light', 'קל'), 'small-but-material': p('Small but material', 'קטן אך מהותי'), serious: p('Serious', 'רציני'), normal: p('Ordinary', 'רגיל') };

export const WHY = {
  panel: p('The selected crisis', 'המשבר שנבחר'), title: p('Why it is number {n}', 'למה הוא במקום {n}'), titleSoon: p('Why it stands here', 'למה הוא כאן'),
  matrix: p('Severity {severity}: impact {impact}, trust {trust}', 'חומרה {severity}: השפעה {impact}, אמון {trust}'), impact: p('Impact', 'השפעה'), trust: p('Trust', 'אמון'),
  byTrust: p('The worse axis decides: trust is at level {trust}, by the points below. Impact alone would make it severity {impact}.', 'הציר החמור קובע: האמון ברמה {trust}, לפי הנקודות שלמטה. לפי ההשפעה בלבד הייתה החומרה {impact}.'), byBoth: p('Both axes are at level {trust}.', 'שני הצירים ברמה {trust}.'),
  first: p('It is at the head of this list.', 'הוא בראש הרשימה הזאת.'),
  jump: p('Behind {other}, which two people put first until {at}.', 'אחרי {other}, ששני אנשים הקפיצו לראש התור עד {at}.'), severity: p('Behind {other}, which is more severe.', 'אחרי {other}, שחמור יותר.'),
  lateAlready: p('Behind {other}, which is as severe and late for longer.', 'אחרי {other}, שחמור באותה מידה ובאיחור ממושך יותר.'), due: p('Behind {other}, which is as severe and due earlier.', 'אחרי {other}, שחמור באותה מידה ומועדו קודם.'),
  nothingDue: p('Behind {other}: nothing is due here.', 'אחרי {other}: כאן אין מועד קרוב.'), loss: p('Behind {other}, whose customer loses more an hour.', 'אחרי {other}, שהלקוח שלו מפסיד יותר לשעה.'),
  relation: p('Behind {other}: VIP or renewal soon.', 'אחרי {other}: לקוח מפתח או חידוש קרוב.'), age: p('Behind {other}, of which we have known longer.', 'אחרי {other}, שידוע לנו זמן רב יותר.'), order: p('Behind {other}.', 'אחרי {other}.'),
  jumped: p('Two people put it first until {at}.', 'שני אנשים הקפיצו אותו לראש התור עד {at}.'),
  points: p('Trust points', 'נקודות אמון'), levels: { 1: p('7 and more is level 1', '7 ומעלה הן רמה 1'), 2: p('4 to 6 is level 2', '4 עד 6 הן רמה 2'), 3: p('2 to 3 is level 3', '2 עד 3 הן רמה 3'), 4: p('under 2 is level 4', 'פחות מ־2 הן רמה 4') },
  sum: p('Sum', 'סך הכול'), noPoints: p('Nothing has hurt their trust so far.', 'עד כה דבר לא פגע באמון.'),
  cost: p('What it costs them', 'מה זה עולה להם'), lossCustomer: p('About {amount} an hour, as the customer said.', 'כ־{amount} לשעה, לדברי הלקוח.'), lossUs: p('About {amount} an hour, our own estimate.', 'כ־{amount} לשעה, לפי הערכה שלנו.'), lossUnknown: p('Their loss per hour is not known. Ask them.', 'ההפסד לשעה אינו ידוע. כדאי לשאול.'),
  users: p('{n, plural, one {One user is} other {# users are}} affected.', '{n, plural, one {משתמש אחד מושפע} other {# משתמשים מושפעים}}.'), contract: p('Contract {amount} a year.', 'חוזה של {amount} בשנה.'), renewalIn: p('{n, plural, =0 {Renewal is today} one {Renewal is tomorrow} other {Renewal in # days}}.', `{n, plural, =0 {החידוש היום} one {החידוש מחר} two {החידוש בעוד יומיים} ${fewDays('החידוש בעוד ')} other {החידוש בעוד # יום}}.`), renewalPast: p('The renewal date has passed.', 'מועד החידוש עבר.'),
  ifNobody: p('If nobody acts by {at}', 'אם איש לא יפעל עד {at}'), since: p('Late since {at}', 'באיחור מאז {at}'), paused: p('While the clock is paused', 'כל עוד השעון מושהה'), need: p('It takes: {what}', 'מה נדרש: {what}'),
  acts: p('What can be done', 'מה אפשר לעשות'), write: p('Write update', 'כתיבת עדכון'), call: p('Log a call', 'תיעוד שיחה'), assign: p('Hand over', 'העברה'), escalate: p('Escalate', 'הסלמה'), jumpAct: p('Queue jump', 'הקפצה בתור'), jumpDecide: p('Decide on the queue jump', 'החלטה על הקפצה בתור'), jumpLift: p('Lift the queue jump', 'סיום הקפצה בתור'),
  readOnly: p('Your role reads here. The incident manager and the account manager act.', 'התפקיד שלכם קורא כאן. פועלים ניהול האירוע וניהול התיק.'), notThis: p('Your role does not include this act.', 'הפעולה הזאת אינה כלולה בתפקיד שלכם.'), pick: p('Choose a crisis to see why it stands where it stands.', 'יש לבחור משבר כדי לראות למה הוא עומד במקומו.'),
} as const;
