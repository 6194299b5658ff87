/** Words of the settings. Each language is written, not translated. */
import { p } from '../../words/pair';
import type { Pair } from '../../words/pair';
import { ROLE_NAMES } from '../../words/roles';

export const COMMON = {
  settings: p('Settings', 'הגדרות'), sections: p('Sections of the settings', 'חלקי ההגדרות'), all: p('All', 'הכול'), none: p('None', 'אין'), source: p('Source', 'מקור'),
  denied: p('This part is not open to your role. An administrator can tell you more or give you the role.', 'החלק הזה אינו פתוח לתפקיד שלכם. מנהלי המערכת יכולים להסביר או לתת את התפקיד.'),
  unknown: p('There is no such part of the settings.', 'אין חלק כזה בהגדרות.'),
} as const;

export const SECTION = {
  protocols: { label: p('Protocols', 'נהלים'), about: p('What every crisis is owed, by severity, and where each number comes from.', 'מה מגיע לכל משבר לפי חומרתו, ומאין בא כל מספר.') },
  templates: { label: p('Templates', 'תבניות'), about: p('The words messages begin with, in both languages.', 'המילים שבהן הודעות מתחילות, בשתי השפות.') },
  calendars: { label: p('Calendars', 'לוחות עבודה'), about: p('When a desk is open: clocks that follow its hours stand still outside of them.', 'מתי מוקד פתוח: שעונים שהולכים לפי שעותיו עומדים מחוץ להן.') },
  people: { label: p('People', 'אנשים'), about: p('Who works here, in which roles and on which desks, and who is away.', 'מי עובדים כאן, באילו תפקידים ומוקדים, ומי לא זמינים.') },
  brand: { label: p('Customer pages', 'דפי הלקוח'), about: p('What customers recognise us by on their pages: name, colour, logo.', 'במה הלקוחות מזהים אותנו בדפים שלהם: שם, צבע, סמל.') },
  audit: { label: p('Audit', 'יומן ביקורת'), about: p('Who did what, and who was refused what. It holds no contents of a crisis.', 'מי עשו מה, ולמי סורב מה. אין בו תוכן של משברים.') },
} as const;

export const PROTOCOLS = {
  none: p('No protocol is installed.', 'לא הותקן נוהל.'), views: p('View of the protocol', 'תצוגת הנוהל'), read: p('Read', 'קריאה'), diff: p('Compare', 'השוואה'), try: p('Dry run', 'הרצת ניסיון'),
  name: p('Protocol', 'נוהל'), version: p('Version', 'גרסה'), state: p('State', 'מצב'), owner: p('Owner', 'באחריות'), reviewBy: p('Review by', 'לבדיקה עד'), overdue: p('review is late', 'הבדיקה מתעכבת'),
  current: p('New crises follow it', 'לפיו נפתחים משברים'), earlier: p('Earlier version', 'גרסה קודמת'), gone: p('Only open crises follow it; its file is gone', 'רק משברים פתוחים הולכים לפיו; הקובץ כבר איננו'),
  part: p('Part of the protocol', 'חלק בנוהל'), all: p('Same for all', 'לכל החומרות'), severity: p('Severity {n}', 'חומרה {n}'), severityHead: p('Severity', 'חומרה'), every: p('all', 'כולן'),
  what: p('What', 'מה'), value: p('Asked', 'הדרישה'), source: p('Where it comes from', 'מאין זה בא'), quoted: p('Sources quoted here', 'מקורות שצוטטו כאן'), reading: p('Each number says whose it is and why; where others were followed, they stand by name.', 'ליד כל מספר כתוב של מי הוא ומדוע; כשהלכנו אחרי אחרים, הם נקובים בשמם.'), fingerprint: p('Fingerprint of the content', 'טביעת אצבע של התוכן'),
  from: p('From', 'מתוך'), to: p('To', 'אל'), onlyOne: p('There is only one protocol; nothing to compare with.', 'יש רק נוהל אחד; אין עם מה להשוות.'), same: p('No difference.', 'אין הבדל.'), sameWhy: p('Both ask the same of us.', 'שניהם דורשים אותו הדבר.'),
  tally: p('{all, plural, one {One difference} other {# differences}}: {stricter} stricter, {looser} looser, {neutral} neither.', '{all, plural, one {הבדל אחד} two {שני הבדלים} other {# הבדלים}}: {stricter} מחמירים, {looser} מקלים, {neutral} לא זה ולא זה.'),
  before: p('Before', 'לפני'), after: p('After', 'אחרי'), effect: p('Asks of us', 'מה נדרש מאיתנו'),
} as const;
export const EFFECT = { stricter: p('more', 'יותר'), looser: p('less', 'פחות'), neutral: p('neither', 'אחר') } as const;
export const GROUP = {
  duties: p('Duties', 'מחויבויות'), cadence: p('Updates to the customer', 'עדכונים ללקוח'), review: p('Post-mortem', 'תחקיר'), ladder: p('Who hears when a duty is missed', 'מי שומעים כשמחויבות לא קוימה'), rules: p('Clocks, pauses and limits', 'שעונים, השהיות ותקרות'), survey: p('Closing survey', 'סקר סיום'), relationship: p('Relationship', 'קשר'),
} as const;
export const SUBJECT: Readonly<Record<string, Pair>> = {
  listening: p('Listening', 'הקשבה'), apology: p('Apology and errors', 'התנצלות וטעויות'), forecast: p('Forecasts', 'תחזיות'), promise: p('Promises', 'הבטחות'), disclosure: p('Openness', 'גילוי'), claim: p('Claims', 'טענות'), compensation: p('Compensation', 'פיצוי'), limits: p('Boundaries', 'גבולות'), ledger: p('Ledger of experiences', 'יומן שיקום'), lane: p('Lanes and queue', 'מסלולים ותור'), conduct: p('Our conduct', 'ההתנהלות שלנו'), care: p('Care for our people', 'דאגה לאנשים שלנו'), preparation: p('Preparation', 'הכנה לשיחה'),
};
export const TRIAL = {
  protocol: p('Protocol', 'נוהל'), desk: p('Desk', 'מוקד'), open: p('Opened at', 'נפתח ב'), until: p('Look until', 'להסתכל עד'), run: p('Show what it asks', 'מה הוא דורש'), needsTime: p('Give a day and a time.', 'צריך יום ושעה.'),
  how: p('As if a crisis were opened and nobody did anything, at most 31 days. Nothing is kept and nobody hears of it.', 'כאילו נפתח משבר ואיש לא עשה דבר, לכל היותר 31 יום. דבר אינו נשמר ואיש לא יקבל הודעה.'),
  nothing: p('Nothing falls due in that time.', 'שום דבר אינו מגיע למועדו בזמן הזה.'), asks: p('{name}, severity {severity}: {n, plural, one {one duty} other {# duties}}', '{name}, חומרה {severity}: {n, plural, one {מחויבות אחת} two {שתי מחויבויות} other {# מחויבויות}}'),
  zone: p('On the clock of the desk, {zone}.', 'לפי שעון המוקד, {zone}.'), due: p('Due', 'מועד'), duty: p('Duty', 'מחויבות'), clock: p('Counts in', 'נספר ב'), ladder: p('If nobody acts, who hears', 'אם איש לא פועל, מי שומעים'),
  technical: p('technical track', 'המסלול הטכני'), relationship: p('relationship track', 'מסלול הקשר'), missed: p('{n, plural, one {one update} other {# updates}} missed before', 'אחרי {n, plural, one {עדכון אחד שלא נשלח} two {שני עדכונים שלא נשלחו} other {# עדכונים שלא נשלחו}}'), more: p('Show more ({n} left)', 'עוד (נשארו {n})'),
} as const;

export const TEMPLATES = {
  type: p('Kind of message', 'סוג ההודעה'), stage: p('Stage', 'שלב'), none: p('No template fits.', 'אין תבנית מתאימה.'), choose: p('Choose a template to read it.', 'בחירת תבנית תציג אותה כאן.'), count: p('{n, plural, one {One template} other {# templates}}', '{n, plural, one {תבנית אחת} two {שתי תבניות} other {# תבניות}}'),
  name: p('Template', 'תבנית'), severities: p('Severities', 'חומרות'), version: p('Version', 'גרסה'), anyStage: p('any', 'כל שלב'), language: p('Language of the preview', 'שפת התצוגה'), he: p('Hebrew', 'עברית'), en: p('English', 'אנגלית'),
  form: p('Form of address', 'צורת הפנייה'), neutral: p('Neutral', 'לשון רבים'), feminine: p('Feminine', 'נקבה'), masculine: p('Masculine', 'זכר'), fields: p('Fields', 'שדות'), allFields: p('All fields filled', 'כל השדות מלאים'), required: p('Only what it needs', 'רק מה שחובה'), must: p('needed', 'חובה'), may: p('if there is any', 'אם יש'), preview: p('The message as it would read', 'ההודעה כפי שתיקרא'),
} as const;
export const MESSAGE_TYPE: Readonly<Record<string, Pair>> = {
  'first-contact': p('First contact', 'קשר ראשון'), update: p('Update', 'עדכון'), 'stage-update': p('New stage', 'שלב חדש'), answer: p('Answer', 'תשובה'), summary: p('Summary', 'סיכום'), options: p('Options', 'אפשרויות'), 'polite-correction': p('Polite correction', 'תיקון מנומס'), refusal: p('Refusal', 'סירוב'), apology: p('Apology', 'התנצלות'), compensation: p('Compensation', 'פיצוי'), closing: p('Closing', 'סיום'), survey: p('Survey', 'סקר'), other: p('Other', 'אחר'),
};
export const STAGE: Readonly<Record<string, Pair>> = {
  received: p('Received', 'התקבל'), investigating: p('Investigating', 'בבדיקה'), identified: p('Identified', 'אותר'), 'workaround-available': p('Workaround available', 'יש מעקף'), 'worked-around': p('Worked around', 'עובדים עם מעקף'), fixing: p('Fixing', 'בתיקון'), fixed: p('Fixed', 'תוקן'), monitoring: p('Monitoring', 'במעקב'), verified: p('Verified', 'התיקון אומת'), routine: p('Back to routine', 'חזרה לשגרה'), resolved: p('Resolved', 'נפתר'), 'follow-up': p('After the fix', 'אחרי התיקון'), closed: p('Closed', 'נסגר'),
};

export const CALENDARS = {
  none: p('There is no calendar.', 'אין לוח עבודה.'), calendar: p('Calendar', 'לוח'), version: p('Version', 'גרסה'), publish: p('Publish a version', 'פרסום גרסה'), apply: p('Apply to open crises', 'החלה על משברים פתוחים'),
  zone: p('Time zone', 'אזור זמן'), week: p('Week', 'השבוע'), coverage: p('Known', 'ידוע'), to: p('to', 'עד'), closed: p('closed', 'סגור'), year: p('Year', 'שנה'), before: p('Back to {year}', 'חזרה ל־{year}'), after: p('On to {year}', 'קדימה ל־{year}'),
  hebrew: p('Show Hebrew dates', 'הצגת תאריך עברי'), noDays: p('This year has no special days.', 'אין ימים מיוחדים בשנה הזאת.'), noDaysWhy: p('The week holds on every day.', 'סדר השבוע נכון לכל יום.'), special: p('{n, plural, one {One special day} other {# special days}}', '{n, plural, one {יום מיוחד אחד} two {שני ימים מיוחדים} other {# ימים מיוחדים}}'),
  date: p('Date', 'תאריך'), name: p('Name', 'שם'), kind: p('Day', 'היום'), hours: p('Hours', 'שעות'),
  publishWhat: p('A version is kept as it is and never changes. New crises follow the newest one; open crises keep theirs until it is applied to them.', 'גרסה נשמרת כמות שהיא ואינה משתנה. משברים חדשים הולכים לפי החדשה ביותר; משברים פתוחים נשארים בשלהם עד שמחילים אותה עליהם.'),
  file: p('From a file', 'מתוך קובץ'), text: p('The calendar, YAML or JSON', 'הלוח, YAML או JSON'), textHelp: p('id, version, zone, names, source, coverage, week, days', 'id, version, zone, names, source, coverage, week, days'), needsFile: p('Choose a file or paste its text.', 'צריך לבחור קובץ או להדביק את הטקסט.'),
  flaws: p('{n, plural, one {One thing} other {# things}} to mend; nothing was published', '{n, plural, one {דבר אחד לתיקון} two {שני דברים לתיקון} other {# דברים לתיקון}}; דבר לא פורסם'), publishNow: p('Publish', 'פרסום'), published: p('{version} is published.', '{version} פורסמה.'),
  applyTitle: p('Apply “{name}” to open crises', 'החלת ״{name}״ על משברים פתוחים'), applyWhat: p('Every open crisis of a desk with this calendar gets its newest version, and due times that lie ahead are counted anew. Your reason stands in the record of each. No customer is written to.', 'כל משבר פתוח במוקד עם הלוח הזה מקבל את הגרסה החדשה ביותר, והמועדים שלפניו מחושבים מחדש. הסיבה נרשמת ביומן של כל אחד. שום הודעה לא נשלחת ללקוחות.'),
  note: p('Why', 'למה'), noteHelp: p('Stands in the record of every crisis it reaches.', 'נרשם ביומן של כל משבר שהשינוי מגיע אליו.'), needsNote: p('Say why; it stands in the record.', 'צריך סיבה; היא נרשמת ביומן.'), applyNow: p('Apply now', 'החלה עכשיו'), back: p('Back', 'חזרה'),
  reached: p('{version}: {crises, plural, =0 {no open crisis has this calendar} one {one crisis, {changed} changed} other {# crises, {changed} changed}}.', '{version}: {crises, plural, =0 {אין משבר פתוח עם הלוח הזה} one {משבר אחד, {changed} השתנו} two {שני משברים, {changed} השתנו} other {# משברים, {changed} השתנו}}.'),
  failed: p('{n, plural, one {One crisis was} other {# crises were}} not reached', 'השינוי לא הגיע ל{n, plural, one {משבר אחד} two {שני משברים} other {־# משברים}}'), again: p('Try those again', 'ניסיון חוזר'), done: p('Done', 'סיום'),
} as const;
export const DAY_KIND = { closed: p('closed', 'סגור'), short: p('short day', 'יום קצר'), normal: p('named, open as usual', 'יום מצוין, פתוח כרגיל'), rest: p('weekly rest', 'מנוחה שבועית'), open: p('open', 'פתוח') } as const;
export const WEEKDAY = { sun: p('Sunday', 'יום ראשון'), mon: p('Monday', 'יום שני'), tue: p('Tuesday', 'יום שלישי'), wed: p('Wednesday', 'יום רביעי'), thu: p('Thursday', 'יום חמישי'), fri: p('Friday', 'יום שישי'), sat: p('Saturday', 'שבת') } as const;

export const WEEKDAY_SHORT = { sun: p('Su', 'א׳'), mon: p('Mo', 'ב׳'), tue: p('Tu', 'ג׳'), wed: p('We', 'ד׳'), thu: p('Th', 'ה׳'), fri: p('Fr', 'ו׳'), sat: p('Sa', 'ש׳') } as const;

export const ROLE: Readonly<Record<string, Pair>> = {
  ...ROLE_NAMES, machine: p('machine', 'מכונה'), contact: p('customer', 'לקוח'), anonymous: p('not logged in', 'ללא כניסה'), customer: p('customer', 'לקוח'),
};
export const PEOPLE = {
  name: p('Name', 'שם'), otherName: p('Name in the other letters', 'השם באותיות האחרות'), otherNameHelp: p('Hebrew for an English name, English for a Hebrew one; letters to customers who read that language are signed with it.', 'באנגלית לשם עברי, בעברית לשם באנגלית; כך ייחתמו מכתבים ללקוחות שקוראים בשפה הזאת.'), email: p('E-mail', 'דוא״ל'), roles: p('Roles', 'תפקידים'), desks: p('Desks', 'מוקדים'), reach: p('Reachable', 'זמינות'), act: p('Change', 'שינוי'), allDesks: p('no desk of their own', 'ללא מוקד משלהם'), away: p('away until {at}', 'לא זמינים עד {at}'), here: p('reachable', 'זמינים'), left: p('no longer active', 'כבר לא פעילים'),
  none: p('Nobody is here yet.', 'עדיין אין כאן איש.'), find: p('Find a person', 'חיפוש אדם'), nobody: p('Nobody fits these words.', 'איש אינו מתאים למילים האלה.'), availability: p('Availability', 'זמינות'), availabilityOf: p('Availability of {name}', 'זמינות: {name}'), until: p('Away until', 'לא זמינים עד'), reason: p('Reason', 'סיבה'), reasonHelp: p('Colleagues see it in the record of the crises concerned.', 'עמיתים רואים אותה ביומן של המשברים הנוגעים בדבר.'), needsUntil: p('Give a day and a time ahead.', 'צריך יום ושעה בעתיד.'),
  awayWhat: p('Deputies step in at once in every open crisis of {name}, and duties are told to them.', 'ממלאי מקום נכנסים מיד בכל משבר פתוח של {name}, והמחויבויות נמסרות להם.'), setAway: p('Set as away', 'סימון כלא זמינים'), setBack: p('Back at work', 'חזרו לעבודה'), reached: p('{name}: {crises, plural, =0 {no open crisis was concerned} one {one open crisis was told} other {# open crises were told}}.', '{name}: {crises, plural, =0 {אין משבר פתוח שנוגע בדבר} one {משבר פתוח אחד עודכן} two {שני משברים פתוחים עודכנו} other {# משברים פתוחים עודכנו}}.'),
  calendar: p('Writes in whose hours', 'כותבים בשעות של'), calendarHelp: p('What can wait is sent in the open hours of this calendar.', 'מה שיכול לחכות נשלח בשעות הפתיחה של הלוח הזה.'), anyHour: p('at any hour', 'בכל שעה'), saveCalendar: p('Save hours', 'שמירת השעות'), calendarSaved: p('The hours of {name} are saved.', 'השעות של {name} נשמרו.'),
  add: p('Add a person', 'הוספת אדם'), edit: p('Change', 'שינוי'), editNamed: p('Change {name}', 'שינוי: {name}'), language: p('Language', 'שפה'), he: p('Hebrew', 'עברית'), en: p('English', 'אנגלית'), account: p('Account', 'חשבון'), active: p('May log in and be given work', 'אפשר להיכנס ולקבל עבודה'), back: p('Back', 'חזרה'), notYours: p('Absences are set by the person, or by whoever steers one of their desks.', 'היעדרות נקבעת בידי מי שנעדרים, או בידי מי שמנהלים אחד מהמוקדים שלהם.'), save: p('Save', 'שמירה'), create: p('Add', 'הוספה'), saved: p('{name} is saved; it stands in the audit.', '{name}: נשמר, ונרשם ביומן הביקורת.'),
  needsName: p('A name is needed.', 'צריך שם.'), needsEmail: p('An e-mail address is needed.', 'צריך כתובת דוא״ל.'), needsRole: p('Choose at least one role.', 'צריך לבחור תפקיד אחד לפחות.'), created: p('{name} was added', '{name}: נוסף'), password: p('First password', 'סיסמה ראשונה'), passwordWhat: p('Give it to {name} by a way you trust.', 'יש למסור אותה אל {name} בדרך שסומכים עליה.'), passwordKept: p('I have passed it on', 'הסיסמה נמסרה'),
  rolesWhat: p('Roles decide what may be seen and done, from the next request on. It stands in the audit.', 'התפקידים קובעים מה מותר לראות ולעשות, החל מהבקשה הבאה. השינוי נרשם ביומן הביקורת.'), confirm: p('Change the roles of {name}?', 'לשנות את התפקידים של {name}?'), gains: p('Gains: {roles}', 'נוסף: {roles}'), loses: p('Loses: {roles}', 'נגרע: {roles}'), confirmNow: p('Change', 'שינוי'),
} as const;

export const AUDIT = {
  filters: p('Find in the audit', 'חיפוש ביומן הביקורת'), actor: p('Who', 'מי'), action: p('Act', 'פעולה'), crisis: p('Crisis', 'משבר'), outcome: p('How it ended', 'איך נגמר'), at: p('When', 'מתי'), done: p('done', 'בוצע'), refused: p('refused', 'סורב'), find: p('Find', 'חיפוש'), notACrisis: p('A crisis is found by its reference, like TK-2026-00010.', 'משבר נמצא לפי המספר שלו, למשל TK-2026-00010.'), from: p('From day', 'מיום'), to: p('To day', 'עד יום'), customer: p('a customer', 'לקוח'),
  none: p('Nothing fits.', 'אין שורה מתאימה.'), noneWhy: p('Widen the filter, or look for another act.', 'אפשר להרחיב את הסינון או לחפש פעולה אחרת.'), caption: p('Acts and refusals, newest first', 'פעולות וסירובים, החדשים תחילה'), older: p('Older', 'ישנים יותר'), shown: p('{n} shown, there are older ones', '{n} שורות, ויש ישנות יותר'), end: p('{n, plural, one {one line} other {# lines}}, these are all', '{n, plural, one {שורה אחת} two {שתי שורות} other {# שורות}}, אלה כולן'),
  download: p('Download as CSV', 'הורדה כ־CSV'), saved: p('{n, plural, one {One line} other {# lines}} saved, newest first, at most 2,000.', '{n, plural, one {שורה אחת נשמרה} two {שתי שורות נשמרו} other {# שורות נשמרו}}, החדשות תחילה, עד 2,000.'), notSaved: p('The audit could not be read; nothing was saved.', 'לא ניתן לקרוא את היומן; דבר לא נשמר.'),
} as const;

/** Whose a number is. */
export const ORIGIN = {
  own: p('Our own decision', 'החלטה שלנו'), ownAfter: p('Our own decision, following others', 'החלטה שלנו, בעקבות אחרים'), quoted: p('Taken from a source', 'נלקח ממקור'), table: p('From the design', 'מן התכנון'),
  tableOf: p('design table {n}: {name}', 'טבלת תכנון {n}: {name}'), serves: p('serves {rows}', 'משרת את {rows}'),
};
/** Sections of the design table, by number. */
export const TABLES: Readonly<Record<number, Pair>> = {
  1: p('severity and queue', 'חומרה ותור'), 2: p('first contact and pace of updates', 'קשר ראשון וקצב עדכונים'), 3: p('how clocks count', 'איך השעונים סופרים'), 4: p('times of the law', 'מועדים שבדין'), 5: p('closing survey', 'סקר סיום'), 6: p('forecast of the fix', 'תחזית לתיקון'), 7: p('apology', 'התנצלות'), 8: p('claims and compensation', 'טענות ופיצוי'), 9: p('recovery ledger', 'יומן השיקום'), 10: p('how we ourselves act', 'איך אנו נוהגים'), 11: p('post-mortem and review', 'תחקיר וחתימה'),
};
