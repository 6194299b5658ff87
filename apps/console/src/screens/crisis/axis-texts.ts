/** Words of the time axis. */
import type { AxisMarkType } from '#contracts';
import { p } from '../../words/pair';
import type { Pair } from '../../words/pair';

export const AXIS = {
  title: p('Both tracks', 'שני המסלולים'), group: p('Both tracks on one time axis', 'שני המסלולים על ציר זמן אחד'), marks: p('Marks on the axis; arrow keys go from one to the next', 'הסימנים על הציר; מקשי החצים עוברים ביניהם'),
  span: p('Span', 'טווח'), hours: p('6 h', '6 ש׳'), day: p('Day', 'יום'), all: p('All', 'הכול'), earlier: p('Earlier', 'מוקדם יותר'), later: p('Later', 'מאוחר יותר'), toNow: p('Back to now', 'חזרה לעכשיו'),
  now: p('now', 'עכשיו'), ended: p('end', 'סוף'), technical: p('Technical', 'טכני'), relationship: p('Relationship', 'קשר'), duties: p('duties', 'מחויבויות'), forecast: p('Forecast', 'תחזית'), forecastHelp: p('from likely to latest', 'מן הסביר עד המאוחר'),
  we: p('we, above', 'אנחנו, למעלה'), they: p('they, below', 'הם, למטה'), drill: p('drill: the crisis’s own time', 'תרגיל: הזמן של המשבר עצמו'),
  weFirst: p('We spoke first, {span} after we knew', 'דיברנו ראשונים, {span} מרגע שידענו'), theyFirst: p('The customer spoke first, {span} before us', 'הלקוח דיבר ראשון, {span} לפנינו'), theyFirstSaid: p('The customer spoke first; our first word came {span} after we knew', 'הלקוח דיבר ראשון; המילה הראשונה שלנו באה {span} מרגע שידענו'), theyFirstAlone: p('The customer spoke first; nobody has answered yet', 'הלקוח דיבר ראשון; איש עוד לא ענה'), nobody: p('Nobody has spoken to the customer yet', 'איש עוד לא דיבר עם הלקוח'), weFirstOnly: p('We spoke first, at once', 'דיברנו ראשונים, מיד'),
  noForecast: p('No forecast yet', 'אין עדיין תחזית'), nextTry: p('No forecast yet; the next try is at {at}', 'אין עדיין תחזית; הניסיון הבא ב־{at}'),
  told: p('told {at}', 'נמסרה {at}'), notTold: p('not told yet', 'עוד לא נמסרה'), neverTold: p('never told', 'לא נמסרה'), silence: p('silence {span}', 'שתיקה: {span}'), again: p('{name}, again', '{name}, שוב'),
  late: p('{span} late', 'איחור {span}'), missed: p('missed', 'הוחמצה'), inSpan: p('{name} in {span}', '{name} בעוד {span}'), beyond: p('Beyond this span:', 'מעבר לטווח הזה:'), before: p('Before this span there is more.', 'לפני הטווח הזה יש עוד.'), moreForecasts: p('{n, plural, one {One earlier revision is in the list of forecasts.} other {# earlier revisions are in the list of forecasts.}}', '{n, plural, one {עדכון מוקדם אחד נמצא ברשימת התחזיות.} two {שני עדכונים מוקדמים נמצאים ברשימת התחזיות.} other {# עדכונים מוקדמים נמצאים ברשימת התחזיות.}}'),
  notDrawn: p('The axis could not be read; the record below has everything.', 'לא ניתן לקרוא את הציר; היומן למטה מכיל את הכול.'), inRecord: p('The record below lists the same.', 'היומן למטה מונה את אותם הדברים.'),
} as const;

export const LEGEND = {
  kept: p('kept', 'קוימה'), late: p('late, as far as the bar', 'באיחור, כאורך הקו'), missed: p('missed or overdue', 'הוחמצה או באיחור'), due: p('due', 'לביצוע'),
  silence: p('silence beyond what was agreed', 'שתיקה מעבר למוסכם'), forecast: p('forecast now', 'התחזית כעת'), replaced: p('replaced', 'הוחלפה'), word: p('written', 'בכתב'), call: p('call or meeting', 'שיחה או פגישה'),
} as const;

/** What a mark says to who focuses it; the same words are its accessible name. */
export const SAID = {
  kept: p('{name}: kept at {done}, due {due}', '{name}: קוימה ב־{done}, המועד {due}'), keptMany: p('{n, plural, one {One duty} other {# duties}} kept from {from} to {to}: {names}', '{n, plural, one {מחויבות אחת} two {שתי מחויבויות} other {# מחויבויות}} קוימו בין {from} ל־{to}: {names}'),
  late: p('{name}: {span} late; due {due}, done {done}', '{name}: איחור של {span}; המועד {due}, בוצעה ב־{done}'), missed: p('{name}: missed; due {due}, somebody spoke at {spoke}', '{name}: הוחמצה; המועד {due}, מישהו דיבר ב־{spoke}'), missedStill: p('{name}: missed; due {due}, nobody has spoken since', '{name}: הוחמצה; המועד {due}, מאז איש לא דיבר'),
  overdue: p('{name}: {span} late and still open; due {due}', '{name}: איחור של {span} ועדיין פתוחה; המועד {due}'), due: p('{name}: due {due}, in {span}', '{name}: המועד {due}, בעוד {span}'), owner: p('with {name}', 'אצל {name}'),
  stage: p('{track}, stage: {name}, from {from} to {to}', '{track}, שלב: {name}, מ־{from} עד {to}'), stageNow: p('{track}, stage: {name}, since {from}', '{track}, שלב: {name}, מאז {from}'),
  forecast: p('Forecast of {at}: most likely {p50}, at the latest {p90}', 'תחזית מ־{at}: ככל הנראה {p50}, לכל המאוחר {p90}'), tol: p('told to the customer at {at}', 'נמסרה ללקוח ב־{at}'), notTold: p('the customer has not been told', 'לא נמסרה ללקוח'), replaced: p('replaced', 'הוחלפה'), byName: p('by {name}', 'מאת {name}'),
  usWrote: p('{name} wrote to the customer at {at}', '{name}: הודעה ללקוח ב־{at}'), usSpoke: p('{name} spoke with the customer at {at}', '{name}: שיחה עם הלקוח ב־{at}'), theyWrote: p('{name} wrote to us at {at}', '{name}: פנייה אלינו בכתב ב־{at}'), theySpoke: p('{name} spoke with us at {at}', '{name}: שיחה איתנו ב־{at}'), somebody: p('Somebody', 'מישהו'), customer: p('The customer', 'הלקוח'),
  silence: p('Silence of {span}: from {from} to {to} nobody spoke to the customer', 'שתיקה של {span}: מ־{from} עד {to} איש לא דיבר עם הלקוח'), silenceNow: p('Silence of {span}: nobody has spoken to the customer since {from}', 'שתיקה של {span}: איש לא דיבר עם הלקוח מאז {from}'), markAt: p('{name} at {at}', '{name}, ב־{at}'),
} as const;

/** Short names of what is marked. */
export const MARKS: Readonly<Record<AxisMarkType | 'crisis.aware', Pair>> = {
  'crisis.aware': p('we knew', 'ידענו'), 'workaround.recorded': p('workaround', 'מעקף'), 'workaround.expired': p('workaround expired', 'המעקף פג'), 'workaround.withdrawn': p('workaround withdrawn', 'המעקף הוסר'),
  'operation.restored': p('customer works again', 'הלקוח פועל שוב'), 'operation.lost': p('customer stopped again', 'הלקוח נעצר שוב'), 'fix.recorded': p('fix in', 'התיקון הותקן'), 'fix.verified': p('fix verified', 'התיקון אומת'), 'fix.verification-failed': p('relapse', 'הישנות'),
  'cause.recorded': p('root cause', 'גורם שורש'), 'prevention.agreed': p('prevention agreed', 'מניעה סוכמה'), 'technical.finished': p('technical track done', 'המסלול הטכני הסתיים'), 'crisis.severity-set': p('severity {detail}', 'חומרה {detail}'), 'crisis.escalated': p('escalated', 'הסלמה'), 'crisis.reopened': p('reopened', 'נפתח מחדש'), 'crisis.closed': p('closed', 'נסגר'), 'crisis.cancelled': p('cancelled', 'בוטל'), 'review.signed': p('review signed', 'התחקיר נחתם'),
  'listening.recorded': p('heard', 'הקשבה'), 'listening.read-back': p('read back', 'הקראה'), 'apology.recorded': p('apology', 'התנצלות'), 'claim.raised': p('claim', 'טענה'), 'claim.decided': p('claim decided', 'פסיקה בטענה'), 'compensation.decided': p('compensation', 'פיצוי'), 'compensation.none-decided': p('no compensation', 'ללא פיצוי'),
  'crisis.routine-returned': p('back to routine', 'חזרה לשגרה'), 'survey.ended': p('survey ended', 'הסקר הסתיים'), 'promise.broken': p('promise broken', 'הבטחה הופרה'), 'cadence.changed': p('new cadence', 'קצב חדש'), 'lane.jumped': p('queue jump', 'הקפצה בתור'),
};
