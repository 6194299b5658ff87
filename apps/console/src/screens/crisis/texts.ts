/** Words of the page of a crisis: head, actions, rail. */
import { fewDays, p } from '../../words/pair';
import type { Pair } from '../../words/pair';

export const CRISIS = {
  deskClock: p('{at} at the desk ({zone})', '{at} במוקד ({zone})'),
  opened: p('opened {at}', 'נפתח {at}'), aYear: p('{amount} a year', '{amount} בשנה'), renewalIn: p('{n, plural, =0 {renewal today} one {renewal tomorrow} other {renewal in # days}}', `{n, plural, =0 {חידוש היום} one {חידוש מחר} two {חידוש בעוד יומיים} ${fewDays('חידוש בעוד ')} other {חידוש בעוד # יום}}`), renewalGone: p('renewal date has passed', 'מועד החידוש חלף'), protocol: p('{id}, version {version}', '{id}, גרסה {version}'), vip: p('key customer', 'לקוח מפתח'), cycle: p('opened for the {n}. time', 'נפתח בפעם ה־{n}'), loss: p('{amount} an hour lost', 'אובדן של {amount} בשעה'),
  why: p('Why this severity', 'למה החומרה הזאת'), lowering: p('Lowering to severity {to} is proposed: {reason}. A second person has to confirm.', 'הוצע להוריד לחומרה {to}: {reason}. נדרש אישור של אדם שני.'), jumped: p('At the head of the queue until {at}', 'בראש התור עד {at}'), jumpProposed: p('A queue jump is proposed and waits for a second person: {reason}', 'הוצעה הקפצה בתור, והיא ממתינה לאדם שני: {reason}'),
  write: p('Write update', 'כתיבת עדכון'), call: p('Log a call', 'תיעוד שיחה'), handOver: p('Hand over', 'העברה'), escalate: p('Escalate', 'הסלמה'), jump: p('Queue jump', 'הקפצה בתור'), liftJump: p('Lift the queue jump', 'סיום הקפצה בתור'), notThis: p('Your role does not include this act.', 'הפעולה הזאת אינה כלולה בתפקיד שלכם.'), confirmJump: p('Decide on the queue jump', 'החלטה על הקפצה בתור'), more: p('More', 'עוד'), actions: p('Actions', 'פעולות'), callSheet: p('Call sheet', 'דף הכנה לשיחה'),
  notYours: p('Writing to this customer is with {names}; everything else here is open to you.', 'הכתיבה ללקוח הזה היא של {names}; כל השאר כאן פתוח לפניכם.'), nobodyWrites: p('Nobody is assigned to write to this customer yet.', 'עוד לא שובץ מי שכותב ללקוח הזה.'),
  moreTitle: p('Everything you can do here', 'כל מה שאפשר לעשות כאן'), find: p('Find an action', 'חיפוש פעולה'), none: p('No action fits these words.', 'לא נמצאה פעולה למילים האלה.'), seen: p('customer notices', 'הלקוח ירגיש'),
  closed: p('Closed {at}. What is shown is the record; the clocks stand still.', 'נסגר ב־{at}. מוצג היומן; השעונים עצרו.'), closedCare: p('Closed {at}. What was agreed for afterwards goes on, and its clocks run.', 'נסגר ב־{at}. הליווי שאחרי הסגירה נמשך, ושעוניו רצים.'), cancelled: p('Cancelled: this turned out to be no crisis. The record is kept.', 'בוטל: התברר שאין כאן משבר. היומן נשמר.'), review: p('Read the review', 'לתחקיר'),
  drill: p('Drill', 'תרגיל'), drillRate: p('time runs {rate} times as fast; nothing reaches a customer', 'הזמן רץ פי {rate}; דבר אינו מגיע ללקוח'), drillReal: p('nothing reaches a customer', 'דבר אינו מגיע ללקוח'), drillNow: p('in the crisis it is {at}', 'במשבר השעה {at}'),
} as const;

export const MUST = {
  title: p('What must happen now', 'מה חייב לקרות עכשיו'), until: p('until {at}', 'עד {at}'), wasDue: p('was due {at}', 'המועד היה {at}'), to: p('{duty} to {name}', '{duty} אל {name}'), owner: p('{name} has it.', 'באחריות {name}.'), noOwner: p('Nobody has it yet.', 'אין עדיין מי שאחראי.'), done: p('What counts: ', 'מה נחשב: '), paused: p('Paused: {reason}, until {until} at the latest', 'מושהה: {reason}, לכל המאוחר עד {until}'),
  ifNot: p('If nothing is done', 'אם לא ייעשה דבר'), ifNotSent: p('If nothing is sent', 'אם לא יישלח דבר'), sofar: p('Who has heard, and who is next', 'מי כבר שמע, ומי הבא בתור'), recorded: p('miss recorded', 'נרשמת החמצה'), told: p('told', 'נמסר'), nobody: p('nobody holds this role', 'אין מי שממלא את התפקיד'), topReached: p('The top of the ladder has been reached; nobody else will be told by themselves.', 'הסולם הגיע לראשו; איש נוסף לא יקבל הודעה מאליו.'), tellAfter: p('told the customer {at}: next word', 'נמסר ללקוח {at}: העדכון הבא'),
  nothing: p('Nothing is owed now.', 'אין כרגע מחויבות פתוחה.'), nothingNext: p('Both tracks are up to date. What is missing to close stands below.', 'שני המסלולים מעודכנים. מה שחסר לסגירה מופיע למטה.'), nothingClosed: p('Everything owed was settled or fell away.', 'כל המחויבויות הסתיימו או בטלו.'),
  then: p('Then', 'אחר כך'), others: p('{n, plural, one {and one more} other {and # more}}', '{n, plural, one {ועוד אחת} two {ועוד שתיים} other {ועוד #}}'), about: p('about {span}', 'בערך {span}'), late: p('{span} late', 'איחור {span}'), change: p('Move, pause or hand on…', 'דחייה, השהיה או העברה…'),
} as const;

export const CLOSE = {
  title: p('Missing to close', 'חסר לסגירה'), count: p('{done} of {all} done', '{done} מתוך {all} הושלמו'), ready: p('Nothing is missing: it can be closed.', 'לא חסר דבר: אפשר לסגור.'), technical: p('Technical', 'טכני'), relationship: p('Relationship', 'קשר'), both: p('Both', 'שניהם'), done: p('done', 'הושלם'), open: p('open', 'פתוח'), close: p('Close the crisis', 'סגירת המשבר'),
  workaround: p('Workaround', 'מעקף'), fixVerified: p('Fix verified', 'התיקון אומת'), rootCause: p('Root cause', 'גורם שורש'), prevention: p('Prevention, with an owner', 'מניעה, עם אחראי'), running: p('Customer is running', 'הלקוח פועל'), trackDone: p('Technical track finished', 'המסלול הטכני הסתיים'), spoke: p('First contact', 'קשר ראשון'), heard: p('Heard, read back', 'הקשבה והקראה'), apology: p('Apology', 'התנצלות'), apologyCall: p('Apology: call of an executive', 'התנצלות: שיחה של ההנהלה'), apologyText: p('Apology in writing', 'התנצלות בכתב'), apologyTextWaits: p('Apology in writing: on record, has not left yet', 'התנצלות בכתב: נרשמה, עוד לא יצאה'), claims: p('Claim decided', 'פסיקה בטענה'), compensation: p('Compensation decided', 'החלטת פיצוי'), plan: p('Joint plan agreed', 'תוכנית משותפת מוסכמת'), routine: p('Back to routine', 'חזרה לשגרה'), survey: p('Survey', 'סקר'), review: p('Review signed', 'התחקיר נחתם'),
} as const;

export const PEOPLE = {
  title: p('People', 'אנשים'), deputy: p('deputy {name}', 'מ״מ {name}'), theirs: p('At the customer', 'אצל הלקוח'), noOne: p('nobody yet', 'עוד אין'), away: p('away until {at}', 'לא זמינים עד {at}'), through: p('only through {name}', 'רק דרך {name}'), prefers: p('prefers: {channel}', 'מעדיפים: {channel}'), call: p('call', 'שיחה'), asOf: p('What is known of the customer here is as of the opening, {at}. What changed since is on', 'מה שידוע כאן על הלקוח נכון לפתיחת המשבר, {at}. מה שהשתנה מאז נמצא'), page: p('the customer’s page', 'בדף הלקוח'),
} as const;
export const ROLES: Readonly<Record<string, Pair>> = {
  incidentManager: p('runs the crisis', 'ניהול האירוע'), accountManager: p('speaks to the customer', 'הקשר עם הלקוח'), deputy: p('stands in for who speaks to the customer', 'מילוי מקום בקשר עם הלקוח'), technicalLead: p('leads the fix, does not write to the customer', 'הובלת התיקון, בלי כתיבה ללקוח'), teamLead: p('team lead', 'ראש הצוות'), headOfService: p('head of service', 'ראש השירות'), executiveSponsor: p('executive sponsor', 'נציגות ההנהלה'),
};
export const CHANNELS: Readonly<Record<string, Pair>> = {
  call: p('phone', 'טלפון'), meeting: p('meeting', 'פגישה'), email: p('mail', 'דוא״ל'), chat: p('chat', 'צ׳אט'), sms: p('text message', 'מסרון'), letter: p('letter', 'מכתב'), 'status-page': p('status page', 'דף המצב'),
};
export const MOODS: Readonly<Record<string, Pair>> = {
  calm: p('calm', 'רגועים'), worried: p('worried', 'מודאגים'), frustrated: p('frustrated', 'מתוסכלים'), angry: p('angry', 'כועסים'), furious: p('furious', 'זועמים'), hurt: p('hurt', 'פגועים'), relieved: p('relieved', 'חשים הקלה'),
};

export const NEXT = {
  technical: p('Next technical form: {name}', 'הטופס הטכני הבא: {name}'), relationship: p('Next relationship form: {name}', 'הטופס הבא בקשר: {name}'), due: p('{name}, due {at}', '{name}, עד {at}'), noDue: p('{name}; no time is set', '{name}; לא נקבע מועד'), nobody: p('Nobody', 'אין אחראי'), fill: p('Fill in', 'מילוי'), unknown: p('Not known yet…', 'עוד לא ידוע…'), noForecast: p('No forecast yet…', 'אין עדיין תחזית…'), notYours: p('Your role may read this, not fill it in.', 'התפקיד שלכם מאפשר לקרוא, לא למלא.'), onlyBy: p('Only {name} may fill this in.', 'המילוי בידי {name} בלבד.'),
} as const;
export const CHANGED = {
  title: p('{name} changed this crisis at {at}, while you were writing.', 'המשבר השתנה בזמן שכתבתם: {name}, {at}.'), what: p('{text}', '{text}'), keep: p('What you wrote is kept; look again before you record it.', 'מה שכתבתם נשמר; כדאי לבדוק שוב לפני הרישום.'),
} as const;
/** The button that opens the message a duty asks for, where that is no update. */
export const WRITES: Readonly<Record<string, Pair>> = { answer: p('Write the answer', 'כתיבת התשובה'), summary: p('Write the summary', 'כתיבת הסיכום') };
