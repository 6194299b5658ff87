/** All words of the forms themselves; names of commands and fields come from the API. */
import { p } from '../words/pair';

export const FORM = {
  toldAtOnce: p('They are told at once by mail, with your reason.', 'הודעה נשלחת אליהם מיד בדוא״ל, עם הסיבה.'),
  required: p('required', 'חובה'), optional: p('optional', 'רשות'), choose: p('Choose', 'בחירה'), none: p('None', 'ללא'), yes: p('Yes', 'כן'), no: p('No', 'לא'),
  add: p('Add', 'הוספה'), addOne: p('Add: {name}', 'הוספה: {name}'), remove: p('Remove', 'הסרה'), removeOne: p('Remove {name}', 'הסרה: {name}'), leaveOut: p('Leave out', 'בלי זה'),
  cancel: p('Not now', 'לא עכשיו'), first: p('Do this first: {name}', 'קודם לכן: {name}'), firstOf: p('{name}, before: {then}', '{name}, לפני: {then}'), send: p('Record', 'רישום'), startOver: p('Start over', 'להתחיל מחדש'),
  draft: p('What you had written is back.', 'מה שכתבתם קודם חזר.'), date: p('Date', 'תאריך'), time: p('Time', 'שעה'), now: p('Now', 'עכשיו'), justNow: p('just now, as it is sent', 'עכשיו, ברגע השליחה'), inAnHour: p('{at}, in about an hour', '{at}, בעוד כשעה'), inAWeek: p('{at}, in a week', '{at}, בעוד שבוע'), inTwoWeeks: p('{at}, in two weeks', '{at}, בעוד שבועיים'), inAMonth: p('{at}, in 30 days', '{at}, בעוד 30 יום'), inFourHours: p('{at}, in about four hours', '{at}, בעוד כארבע שעות'), tomorrow: p('Tomorrow {at}', 'מחר {at}'),
  root: p('root cause', 'גורם שורש'), amount: p('Amount', 'כמות'), unit: p('Unit', 'יחידה'), minutes: p('minutes', 'דקות'), hours: p('hours', 'שעות'), days: p('working days', 'ימי עבודה'), otherCurrency: p('Other', 'אחר'),
  onCrisis: p('On this crisis', 'במשבר הזה'), others: p('Everybody else', 'כל השאר'), me: p('{name} (you)', '{name} (אתם)'), away: p('{name}, away', '{name}, לא זמינים'), noMessage: p('No message has left to the customer in this crisis yet. Write it first, then record that it told this.', 'עוד לא יצאה הודעה ללקוח במשבר הזה. קודם כותבים אותה, ואז רושמים שהיא מסרה את הדברים.'), writeFirst: p('Write to the customer', 'כתיבה ללקוח'), nothingToChoose: p('Nothing of this kind is open in this crisis.', 'אין במשבר הזה דבר כזה פתוח.'),
  known: p('An id kept here', 'מזהה שנשמר'), which: p('Which one', 'איזה מהם'), left: p('{left} characters left', 'נותרו {left} תווים'), low: p('lowest', 'נמוך'), high: p('highest', 'גבוה'),
  loadingForm: p('The form is on its way', 'הטופס בדרך'), notYours: p('Your role does not include this.', 'התפקיד שלכם אינו כולל את הפעולה הזאת.'), done: p('Recorded: {name}', 'נרשם: {name}'), doneNext: p('Recorded: {name}. {next}', 'נרשם: {name}. {next}'), more: p('More', 'עוד'), moreFields: p('More fields', 'שדות נוספים'),
  whoMay: p('Who may do this: {roles}', 'מי רשאים: {roles}'), yourAuthority: p('Your authority', 'הסמכות שלכם'), stillMissing: p('Still missing', 'עוד חסר'), nothingMissing: p('Nothing is missing.', 'לא חסר דבר.'), secondPerson: p('a second person has to agree', 'נדרש אדם שני'), youAreSecond: p('you are the second person', 'אתם האדם השני'), mayAlone: p('you may decide this', 'אתם רשאים להחליט'),
  scopeAssigned: p('in crises you have a role in', 'במשברים שיש לכם בהם תפקיד'), scopeSevere: p('at severity 1 and 2', 'בחומרה 1 ו־2'), scopeDesk: p('at your desks', 'במוקדים שלכם'), scopeNoAm: p('while there is no account manager', 'כשאין ניהול תיק'), scopeAny: p('in every crisis', 'בכל משבר'),
} as const;

/** What is wrong with a field before anything was sent; each says what to do. */
export const WRONG = {
  'form.missing': p('Please fill this in.', 'יש למלא.'),
  'form.too-few': p('{least, plural, one {At least one is needed.} other {At least # are needed.}}', '{least, plural, one {נדרש לפחות אחד.} two {נדרשים לפחות שניים.} other {נדרשים לפחות #.}}'),
  'form.too-many': p('At most {most}.', 'לכל היותר {most}.'),
  'form.too-long': p('{over, plural, one {One character too many} other {# characters too many}}; at most {most}.', '{over, plural, one {תו אחד יותר מדי} two {שני תווים יותר מדי} other {# תווים יותר מדי}}; לכל היותר {most}.'),
  'form.choice': p('Please choose one of these.', 'יש לבחור אחת מן האפשרויות.'),
  'form.money': p('An amount like 1250 or 1,250.50, please.', 'יש לכתוב סכום, למשל 1250 או 1,250.50.'),
  'form.number': p('A number, please.', 'יש לכתוב מספר.'),
  'form.range': p('Between {least} and {most}.', 'בין {least} ל־{most}.'),
  'form.instant': p('There is no such day or time. Day first, for example 23/11/2026.', 'אין יום או שעה כאלה. כותבים יום, חודש ושנה, למשל 23.11.2026.'),
  'form.date': p('There is no such day. Day first, for example 23/11/2026.', 'אין יום כזה. כותבים יום, חודש ושנה, למשל 23.11.2026.'),
  'form.instant-half': p('Both the day and the time, please.', 'יש למלא גם תאריך וגם שעה.'),
  'form.instant-gap': p('The clock skips this hour that night. Please choose another.', 'השעון מדלג על השעה הזאת באותו לילה. יש לבחור אחרת.'),
  'form.duration': p('A whole number above zero, please.', 'יש לכתוב מספר שלם גדול מאפס.'),
} as const;

export const SENDING = {
  problems: p('{n, plural, one {One thing to mend} other {# things to mend}} before this can go.', '{n, plural, one {יש דבר אחד לתקן} two {יש שני דברים לתקן} other {יש # דברים לתקן}} לפני שאפשר לשלוח.'),
  refused: p('This was not recorded.', 'הפעולה לא נרשמה.'),
  code: p('For support:', 'לתמיכה:'), kept: p('What you wrote is kept.', 'מה שכתבתם נשמר.'),
  doubt: p('The line was cut: nobody knows yet whether it arrived. Sending the same again is safe; it is recorded once.', 'הקשר נותק, ועוד לא ידוע אם הדברים הגיעו. אפשר לשלוח שוב את אותם דברים; הם יירשמו פעם אחת.'),
  again: p('Send the same again', 'לשלוח שוב את אותם דברים'), change: p('Change it instead', 'לשנות לפני השליחה'),
  conflict: p('Others changed this crisis while you were writing.', 'המשבר השתנה בזמן שכתבתם, בידי כמה אנשים.'), conflictOne: p('{name} changed this crisis while you were writing.', 'המשבר השתנה בזמן שכתבתם, בידי {name}.'),
  theirs: p('Meanwhile', 'בינתיים'), yours: p('What you are about to record', 'מה שאתם עומדים לרשום'), goOn: p('Record all the same', 'לרשום בכל זאת'), reconsider: p('Look again', 'לבדוק שוב'), readingChanges: p('Reading what changed…', 'בודקים מה השתנה…'),
  confirmTitle: p('{name}: the customer will notice', '{name}: הלקוח ירגיש בזה'), happenedTitle: p('{name}: one last look at what is put on record', '{name}: מבט אחרון במה שנרשם'), reopens: p('The clocks begin anew, from the first contact on; listening, apology and review are owed again. The recovery ledger takes it as one more bad experience. Pulses and return checks still open end, and are planned anew at the next closing.', 'השעונים מתחילים מחדש, מן הקשר הראשון; הקשבה, התנצלות ותחקיר נדרשים שוב. ביומן השיקום זה נרשם כחוויה רעה נוספת. דופק הקשר ובדיקות החזרה שעוד פתוחים מסתיימים, ויתוכננו מחדש בסגירה הבאה.'), who: p('Who is concerned', 'מי מושפעים'), toContacts: p('At {account}:', 'אצל {account}:'), toAll: p('{n, plural, one {The one contact} other {All # contacts}} at {account}:', '{n, plural, one {איש הקשר} two {שני אנשי הקשר} other {כל # אנשי הקשר}} אצל {account}:'), nobody: p('{account}; no contact is on file.', '{account}; אין אנשי קשר רשומים.'),
  drill: p('This is a drill: nothing reaches a customer.', 'זה תרגיל: דבר אינו מגיע ללקוח.'), what: p('What is recorded', 'מה נרשם'), then: p('What happens then', 'מה יקרה'), leavesNow: p('“{subject}” leaves by mail the moment it is recorded.', '״{subject}״ יוצאת בדוא״ל ברגע שזה נרשם.'), letterAtOnce: p('A mail leaves for {name} as soon as you confirm, and cannot be called back:', 'עם האישור יוצאת מיד הודעה בדוא״ל אל {name}, ואי אפשר להחזיר אותה:'), mailAtOnce: p('A mail leaves at once and asks for their word on the plan, to:', 'הודעה בדוא״ל יוצאת מיד ומבקשת את מילת הלקוח על התוכנית, אל:'), noMail: p('Nobody on their side has an e-mail address: the link to their page is given by hand.', 'לאיש מצד הלקוח אין כתובת דוא״ל: את הקישור לדף שלהם מוסרים ביד.'), nothingSent: p('Nothing is sent to the customer by this.', 'הרישום עצמו אינו שולח דבר ללקוח.'), boundaryToTell: p('Once the boundary holds, a mail asks {name} to tell the customer of it: the reason, the end and the way to object. A letter for it stands on the page.', 'כשהגבול חל, הודעה בדוא״ל מבקשת למסור עליו ללקוח, אל: {name}. מוסרים את הנימוק, את המועד ואת הדרך לערער; נוסח למכתב עומד בדף המשבר.'), owed: p('{name} owes them the next word: {duty}, by {at}.', 'המילה הבאה ללקוח היא של {name}: {duty}, עד {at}.'), owedByNobody: p('The next word to him: {duty}, by {at}; it has no owner.', 'המילה הבאה ללקוח: {duty}, עד {at}; אין אחראי.'),
  met: p('This record meets: {duties}.', 'מתקיים ברישום הזה: {duties}.'), asks: p('From now on the customer is owed an answer.', 'מעכשיו מגיעה ללקוח תשובה מאיתנו.'), toldNext: p('The next word, as it was told to them: by {at}.', 'המילה הבאה ללקוח, כפי שנמסר: עד {at}.'), owedLate: p('{name} owes them a word that is late already: {duty}, was due {at}.', 'יש מילה ללקוח שכבר באיחור, באחריות {name}: {duty}, המועד היה {at}.'), owedLateByNobody: p('A word to them is late already: {duty}, was due {at}; it has no owner.', 'יש מילה ללקוח שכבר באיחור: {duty}, המועד היה {at}; אין אחראי.'),
  leavesLater: p('The apology is only put on record, and nothing leaves by it. Until it leaves as a message in exactly these words the customer has not got it and it is no apology yet: it acknowledges no feelings and opens no compensation. Send it right after recording, by “{act}”; such a button stands on the tab “Apology, listening” as well.', 'ההתנצלות רק נרשמת, ודבר לא יוצא ברישום. עד שתצא כהודעה, בדיוק במילים האלה, היא לא הגיעה ללקוח ועוד אינה נחשבת להתנצלות: אין בה הכרה ברגשות, והיא אינה פותחת פיצוי. אחרי הרישום שולחים אותה בלחיצה על ״{act}״; כפתור כזה עומד גם בלשונית ״התנצלות והקשבה״.'),
  confirm: p('Yes, record it', 'כן, לרשום'),
} as const;

export const OWN_WISH = {
  title: p('You asked for this; another person decides.', 'זו בקשה שלכם; אדם אחר מחליט.'), back: p('Until then you can take it back, with a reason.', 'עד אז אפשר לחזור בכם מן הבקשה, עם סיבה.'), label: p('Take the proposal back', 'ביטול ההצעה'),
} as const;

const SEALED = p('The record is sealed: the sections and this decision are not changed any more. Only a reopening of the crisis begins a new review.', 'הרשומה ננעלת: הפרקים וההחלטה הזאת לא ישתנו עוד. רק פתיחה מחדש של המשבר תפתח תחקיר חדש.');
/** The last look before a review is signed or sent back. */
export const FINAL = {
  sealed: SEALED,
  'sign-review': { title: p('One last look before you sign', 'מבט אחרון לפני החתימה'), confirm: p('Yes, sign', 'כן, לחתום'), happens: [SEALED, p('The crisis can be closed, once nothing else is missing.', 'אפשר לסגור את המשבר, אם לא חסר דבר נוסף.')] },
  'return-review': { title: p('One last look before it goes back', 'מבט אחרון לפני ההחזרה'), confirm: p('Yes, send it back', 'כן, להחזיר'), happens: [p('The review becomes a draft again. What was written stays and can be changed; it has to be handed in and read once more.', 'התחקיר חוזר לטיוטה. מה שנכתב נשאר ואפשר לשנות אותו; צריך להגיש ולקרוא אותו שוב.')] },
  'declare-lost': { title: p('One last look before the customer is declared lost', 'מבט אחרון לפני שנרשם שהלקוח אבד'), confirm: p('Yes, the customer is lost', 'כן, הלקוח אבד'), happens: [p('Pulses and return checks end: the customer is asked nothing more.', 'דופק הקשר ובדיקות החזרה מסתיימים: את הלקוח כבר לא שואלים דבר.'), p('Touches still planned end too.', 'גם מגעים שעוד מתוכננים מסתיימים.'), p('It stays in the record with your name and reason. An attempt to win the customer back can be recorded at any time.', 'הדבר נשאר ביומן, עם שמכם והסיבה. אפשר לרשום ניסיון שיקום בכל עת.')] },
  decided: p('The decision', 'ההחלטה'), taken: p('decided: yes', 'ההחלטה: כן'), notTaken: p('decided: no', 'ההחלטה: לא'), happens: p('What happens then', 'מה יקרה'),
  clocks: p('{n, plural, one {One prevention clock runs on.} other {# prevention clocks run on.}}', '{n, plural, one {שעון מניעה אחד ממשיך לרוץ.} two {שני שעוני מניעה ממשיכים לרוץ.} other {# שעוני מניעה ממשיכים לרוץ.}}'),
  told: p('Told at once by mail:', 'הודעה בדוא״ל נשלחת מיד אל:'), nobodyTold: p('Nobody else is written to.', 'לא נשלחת הודעה לאיש.'), customerNothing: p('The customer is sent nothing by this.', 'ללקוח לא נשלח דבר.'), customer: p('The customer is sent nothing by this. What was decided to be said is still to be said.', 'ללקוח לא נשלח דבר. מה שהוחלט לומר עוד צריך להיאמר.'),
} as const;

/** The address that was made for a contact. */
export const LINK = {
  address: p('The address', 'הכתובת'), copy: p('Copy', 'העתקה'), copied: p('Copied.', 'הועתק.'), notCopied: p('It could not be copied; the address is selected, copy it by hand.', 'לא ניתן להעתיק; הכתובת מסומנת ואפשר להעתיק אותה ביד.'), once: p('It is shown once: send it to this contact only. A new one can be made at any time.', 'הכתובת מוצגת פעם אחת: יש לשלוח אותה לאיש הקשר הזה בלבד. תמיד אפשר להפיק חדשה.'),
  opens: p('It opens the customer’s own page: the state of the case, what was written to them, and the plan you share, which they can approve or ask to change. No password is needed.', 'הכתובת פותחת את הדף האישי של הלקוח: מצב הטיפול, מה שנכתב לו, והתוכנית המשותפת, שאפשר לאשר או לבקש בה שינוי. אין צורך בסיסמה.'), until: p('It works until {at}.', 'היא פועלת עד {at}.'), done: p('Done', 'סיום'),
} as const;

/** A conversation on record, and first contact still owed. */
export const SPOKEN = {
  why: p('It is recorded. First contact is still owed: you spoke with {name}, and the call itself is not on record yet. Recording it ends that duty.', 'הדברים נרשמו. הקשר הראשון עוד נחשב חסר: שוחחתם עם {name}, והשיחה עצמה עוד לא תועדה. תיעוד השיחה מסיים את המחויבות.'), record: p('Record the call too', 'לתעד גם את השיחה'), notNow: p('Not now', 'לא עכשיו'),
  confirmed: p('We read back to them what we had understood, and they confirmed it.', 'הקראנו ללקוח את מה שהבנו, והלקוח אישר.'), corrected: p('We read back to them what we had understood, and they corrected it.', 'הקראנו ללקוח את מה שהבנו, והלקוח תיקן.'),
} as const;
