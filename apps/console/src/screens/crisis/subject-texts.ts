/** Words of claims, compensation, plan, ledger, lane and care in full: who acts next, what was said and why. */
import type { Uncounted } from './counted';
import { fewDays, p } from '../../words/pair';
import type { Pair } from '../../words/pair';

export const LIMIT = {
  'written-only': p('In writing only with {name} until {at}: no calls.', 'מול {name} בכתב בלבד עד {at}: אין להתקשר.'),
  'single-contact': p('With {name}, only {through} speaks until {at}.', 'עם {name} מדברים רק דרך {through}, עד {at}.'),
  'end-abusive-contact': p('No calls and no meetings with {name} until {at}; what comes in is answered in writing.', 'אין שיחות ופגישות עם {name} עד {at}; על כל פנייה עונים בכתב.'),
  everybody: p('everybody at the customer', 'כל אנשי הלקוח'), somebody: p('one person of ours', 'אדם אחד אצלנו'), tag: p('{name}, until {at}', '{name}, עד {at}'), reason: p('Why: {reason}', 'הסיבה: {reason}'),
} as const;
export const ACCOUNT = {
  sum: p('{opened} were owed in all: {closed} closed, {owed} still open.', 'נדרשו בסך הכול {opened}: נסגרו {closed}, ועוד פתוחות {owed}.'), when: p('When', 'מתי'), what: p('What', 'מה'), change: p('Change', 'שינוי'), after: p('Open after it', 'פתוחות אחריו'), notRead: p('The entries of the ledger cannot be shown now.', 'אי אפשר להציג כעת את הרישומים ביומן השיקום.'),
} as const;
export const AFTER = {
  score: p('{score} of 5', '{score} מתוך 5'), low: p('A weak answer closes no stitch. What can be done now:', 'תשובה חלשה אינה סוגרת תפר. מה אפשר לעשות כעת:'), call: p('Plan a call', 'תכנון שיחה'), recover: p('Record an attempt to win back', 'רישום ניסיון לשקם'), check: p('Record whether they came back', 'רישום אם הלקוח חזר'), noMore: p('Nothing more is asked of them unless they come back.', 'אין מה לשאול את הלקוח עוד, אלא אם ישוב.'), attempts: p('Attempts to win back', 'ניסיונות שיקום'), restarts: p('Restart meeting', 'פגישת פתיחה מחדש'), echoes: p('Late echoes', 'הדים מאוחרים'), after: p('{days, plural, one {one day} other {# days}} after the closing', `{days, plural, one {יום} two {יומיים} ${fewDays()} other {# יום}} אחרי הסגירה`), noAnswer: p('Asked, no answer', 'נשאלו ולא ענו'), unknown: p('It cannot be learnt', 'לא ניתן לברר'), drop: p('It will not be done', 'לא ייעשה'), dropped: p('dropped {at}', 'ירד מן התוכנית {at}'), done: p('done {at}', 'בוצע {at}'), wasDue: p('due {at}', 'המועד: {at}'), tried: p('{n, plural, one {tried once} two {tried twice} other {tried # times}}', '{n, plural, one {ניסיון אחד} two {שני ניסיונות} other {# ניסיונות}}'), left: p('The customer has left. Next: a last attempt to win them back; only after it can they be declared lost.', 'הלקוח עזב. הצעד הבא: ניסיון אחרון להשיב אותו; רק אחריו אפשר לרשום שאבד.'), came: p('An answer came', 'הגיעה תשובה'), learnt: p('It was learnt', 'התברר'),
} as const;
/** Why a good experience closed no stitch. */
export const UNCOUNTED: Readonly<Record<Uncounted, Pair>> = {
  'no-proof': p('counts nothing: no word of the customer', 'לא נספר: אין מילה של הלקוח'), 'not-accepted': p('counts nothing: the customer did not accept the goals', 'לא נספר: הלקוח לא קיבל את היעדים'), 'same-day': p('counts nothing: another good experience was credited the same day', 'לא נספר: חוויה טובה אחרת נזקפה באותה יממה'),
  'same-week': p('counts nothing: one of its kind was credited the same week', 'לא נספר: חוויה טובה מאותו סוג נזקפה באותו שבוע'), 'worked-off': p('counts nothing: nothing was owed', 'לא נספר: לא נותר חוב'),
};
export const DUE = {
  late: p('late by {span}', 'באיחור של {span}'), fellAway: p('no longer asked', 'כבר לא נשאל'), watchEnded: p('Late damage was watched for until {at}; the watch has ended.', 'נזק מאוחר היה במעקב עד {at}; המעקב הסתיים.'), lostBecause: p('Why: {reason}', 'הסיבה: {reason}'),
} as const;
export const RETURNS: Readonly<Record<string, Pair>> = { renewed: p('renewed', 'חידשו'), reordered: p('ordered again', 'הזמינו שוב'), active: p('active', 'פעילים'), inactive: p('not active', 'לא פעילים'), left: p('left', 'עזבו') };
export const CLAIM_ACTS: Readonly<Record<string, Pair>> = {
  examiner: p('Appoint an examiner', 'מינוי בודק'), second: p('Appoint a second examiner', 'מינוי בודק שני'), stop: p('Stop before judging', 'לעצור לפני שיפוט'), check: p('Begin checking', 'להתחיל בבדיקה'), evidence: p('Add evidence', 'הוספת ראיה'), understand: p('Say what was understood', 'לרשום מה הובן'), conduct: p('Find on our own conduct', 'ממצא על ההתנהלות שלנו'), decide: p('Decide', 'פסיקה'), confirm: p('Confirm or return the verdict', 'אישור הפסיקה או החזרתה'), answer: p('Record the answer to the customer', 'רישום התשובה ללקוח'), holding: p('Holding letter', 'מכתב ביניים'),
};
export const CLAIM = {
  missing: p('Still missing before a verdict: {list}', 'עוד חסר לפני פסיקה: {list}'), ready: p('Nothing is missing: it can be decided.', 'לא חסר דבר: אפשר לפסוק.'), answerKind: p('Answer: {name}', 'התשובה: {name}'), reasoning: p('Reasoning', 'הנימוק'), returned: p('Returned by the second examiner', 'הוחזרה בבדיקה השנייה'), conduct: p('Our own conduct: {name}', 'ההתנהלות שלנו: {name}'), waitsFor: p('Next: {act}, by {name}', 'הצעד הבא: {act}, בידי {name}'), next: p('Next: {act}', 'הצעד הבא: {act}'), untold: p('Decided, and the customer was not told yet.', 'ניתנה פסיקה, והלקוח עוד לא קיבל תשובה.'), unconfirmed: p('Decided, and waits for a second examiner.', 'ניתנה פסיקה, והיא ממתינה לבדיקה שנייה.'), overallUnconfirmed: p('decided, waiting for confirmation', 'ניתנה פסיקה, ממתינה לאישור'), noExaminer: p('an examiner', 'מינוי לבדיקה'), noUnderstanding: p('what was understood', 'מה שהובן'), noConduct: p('a finding on our own conduct', 'ממצא על ההתנהלות שלנו'), evidence: p('evidence ({name})', 'ראיה ({name})'), guidanceDue: p('explain it by {at}', 'יש להסביר עד {at}'), guidanceDone: p('explained {at}', 'ההסבר ניתן {at}'), guidanceBy: p('{name}: {how}', '{name}: {how}'), guidanceRecord: p('Record that it was explained', 'רישום שההסבר ניתן'), regulatoryAnswer: p('Record this answer', 'רישום המענה הזה'), regulatoryEnds: p('A regulatory time runs on beside the answer to the claim: it ends with its own record.', 'מועד רגולטורי רץ בנפרד מן התשובה לטענה, ומסתיים ברישום שלו.'), done: p('Examined and answered.', 'נבדקה ונענתה.'),
} as const;
export const RESPONSES: Readonly<Record<string, Pair>> = { accepted_with_redress: p('accepted, with redress', 'הטענה התקבלה, עם תיקון'), redress_without_acceptance: p('redress without acceptance', 'תיקון בלי קבלת הטענה'), rejected_with_reasons: p('rejected, with reasons', 'הטענה נדחתה בנימוק') };
export const FINDINGS: Readonly<Record<string, Pair>> = { 'as-it-should': p('as it should be', 'פעלנו כראוי'), 'could-be-better': p('could have been better', 'אפשר היה טוב יותר'), 'error-of-ours': p('an error of ours', 'טעות שלנו') };
export const GIVEN = {
  letter: p('Decision letter', 'מכתב ההחלטה'), answer: p('Record the customer’s answer', 'רישום תשובת הלקוח'), paid: p('Record that it was paid', 'רישום שהתשלום בוצע'), words: p('The customer’s words', 'דברי הלקוח'), reason: p('Why: {reason}', 'הסיבה: {reason}'), lately: p('Granted to this customer in the last 30 days: {amount}; with this proposal: {sum}.', 'ניתן ללקוח הזה ב־30 הימים האחרונים: {amount}; יחד עם ההצעה הזאת: {sum}.'), none: p('Nothing was granted to this customer in the last 30 days.', 'ב־30 הימים האחרונים לא ניתן דבר ללקוח הזה.'), overBudget: p('It passes what is left of the budget, so that a higher tier decides.', 'הסכום עובר את מה שנותר בתקציב, ולכן מחליטה מדרגה גבוהה יותר.'), tier: p('Tier {n} decides on the whole.', 'על הסכום כולו מחליטה מדרגה {n}.'), by: p('Who may approve: {roles}', 'רשאים לאשר: {roles}'), executive: p('an executive', 'הנהלה בכירה'), second: p('a second person is needed', 'נדרש אדם שני'), decline: p('Decline', 'דחייה'), takeBack: p('Take it back', 'משיכת ההצעה'), ownWaits: p('It is your own proposal: another person decides on it.', 'ההצעה שלכם: אדם אחר מחליט בה.'),
} as const;
export const LETTER = {
  notYet: p('The letter is not there yet.', 'המכתב עוד לא מוכן.'), reader: p('To', 'אל'), sendsNothing: p('Nothing was sent: the letter is read and sent in the composer.', 'דבר לא נשלח: את המכתב קוראים ושולחים בכתיבה ללקוח.'), toComposer: p('Take it to the composer', 'פתיחה בכתיבה ללקוח'), notKept: p('This browser keeps no drafts at the moment, so the letter could not be taken along: copy its words into the composer.', 'הדפדפן הזה אינו שומר כעת טיוטות, ולכן אי אפשר היה להעביר את המכתב: אפשר להעתיק את מילותיו לכתיבה ללקוח.'),
  holdingNotLeft: p('Only recorded: it is on record as mailed, and the customer has not got it. It leaves from the composer.', 'רק נרשם: רשום שהמכתב נשלח בדוא״ל, והלקוח עוד לא קיבל אותו. הוא יוצא מן הכתיבה ללקוח.'), holding: p('Holding letter', 'מכתב הביניים'), answer: p('Letter with the answer', 'מכתב התשובה'),
} as const;
export const WISH = {
  asks: p('{name} asks for a change', 'בקשה לשינוי מאת {name}'), asksNobody: p('the customer asks for a change', 'הלקוח מבקש שינוי'), amend: p('Change it and propose anew', 'שינוי והצעה מחדש'), waitsUs: p('waits for a second person of ours', 'ממתין לאדם שני אצלנו'), waitsThem: p('waits for the customer', 'ממתין ללקוח'), agreed: p('both sides agreed', 'שני הצדדים הסכימו'), done: p('done', 'בוצע'), complete: p('It was done', 'בוצע'), link: p('Link for the customer', 'קישור ללקוח'), short: p('Joint plan in short', 'התוכנית המשותפת בקצרה'),
} as const;
export const SESSION = {
  there: p('There: {names}', 'נכחו: {names}'), findings: p('Findings', 'ממצאים'), decisions: p('Decisions', 'החלטות'), ideas: p('Ideas of the customer', 'רעיונות של הלקוח'), counted: p('{ours} of ours, {theirs} of the customer', '{ours} משלנו, {theirs} מהלקוח'), record: p('Record a session', 'רישום פגישה'),
} as const;
export const LANE = {
  text: p('What the customer was sent', 'מה נשלח ללקוח'), gesture: p('With it: {name}', 'יחד איתה: {name}'), noGesture: p('Without a gesture.', 'בלי מחווה.'), notAsked: p('The customer has not asked for a person.', 'הלקוח לא ביקש אדם.'),
} as const;
export const CARE = {
  none: p('Nobody has raised anything.', 'איש לא העלה דבר.'), answered: p('Answered {at}: {name}', 'נענה {at}: {name}'), waits: p('waits for an answer', 'ממתין לתשובה'), answer: p('Answer', 'מענה'), hidden: p('The words are for whoever raised it and whoever answers.', 'המילים גלויות רק למי שהעלו את הדברים ולמי שעונים.'),
} as const;
export const CARE_ANSWERS: Readonly<Record<string, Pair>> = { agreed: p('agreed', 'הוסכם'), partly: p('agreed in part', 'הוסכם בחלקו'), declined: p('declined', 'נדחה') };
