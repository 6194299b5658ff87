/**
 * Words about how the house behaved (C20): a line of the record per event, names of codes, what each indicator says. They speak of conditions,
 * not culprits (article S3): no word here accuses a person or a role.
 */
import type { BlamedParty, ConductEvents, IndicatorCode, PressureKind, Score } from '#domain';
import type { Pair } from '../pair';
import { t } from '../pair';
import { quote } from '../speaker';
import type { TellersOf } from '../speaker';

export const conductEventTexts = {
  'event.conduct.pressure-flagged': t('סומן לחץ עסקי: {kind}{note, select, none {} other {. {note}}}', 'Economic pressure flagged: {kind}{note, select, none {} other {. {note}}}'),
  'event.conduct.pressure-lifted': t('הוסר סימון לחץ: {kind}{note, select, none {} other {. {note}}}', 'Pressure flag lifted: {kind}{note, select, none {} other {. {note}}}'),
  'event.conduct.delay-requested': t('התבקשה דחייה של גילוי ללקוח עד {until}{pressed, select, yes { (תחת לחץ: {pressures})} other {}}: {what}. הסיבה: {reason}', 'A wish to tell the customer later, by {until}{pressed, select, yes { (under pressure: {pressures})} other {}}: {what}. Reason: {reason}'),
  'event.conduct.delay-reviewed': t('{road, select, second {אושרה דחיית גילוי, החלטה של הדרך השנייה} other {נדחתה הבקשה, מספרים ללקוח}}: {reason}', '{road, select, second {Telling later was agreed to, a decision of the second road} other {Telling later was declined, the customer is told}}: {reason}'),
  'event.conduct.external-blame-reported': t('נרשמה טענה שהגורם בחוץ ({party}), עם ראיה: {evidence}', 'The cause is said to lie outside ({party}), with evidence: {evidence}'),
} as const satisfies Record<`event.${Extract<keyof ConductEvents, string>}`, Pair>;

/** `none` where nothing was said, for the texts that leave the part out then. */
const orNone = (words: string): string => (words === '' ? 'none' : quote(words));

export const conductTellers: TellersOf<ConductEvents> = {
  'conduct.pressure-flagged': (data, s) => ({ kind: s.label('pressure', data.kind), note: orNone(data.note) }),
  'conduct.pressure-lifted': (data, s) => ({ kind: s.label('pressure', data.kind), note: orNone(data.note) }),
  'conduct.delay-requested': (data, s) => ({
    until: s.when(data.until), what: quote(data.what), reason: quote(data.reason), pressed: data.underPressure.length > 0 ? 'yes' : 'no',
    pressures: s.list(data.underPressure.map((kind) => s.label('pressure', kind))),
  }),
  'conduct.delay-reviewed': (data) => ({ road: data.secondRoad ? 'second' : 'first', reason: quote(data.reason) }),
  'conduct.external-blame-reported': (data, s) => ({ party: s.label('blamed-party', data.party), evidence: quote(data.evidence) }),
};

type LabelKeys = `pressure.${PressureKind}` | `blamed-party.${BlamedParty}` | `delay-request.${'waiting' | 'agreed' | 'declined'}` | `conduct-score.${Score}` | `indicator.${IndicatorCode}` | `indicator-condition.${IndicatorCode}`
  | 'conduct.no-penalty' | 'conduct.heading' | 'conduct.score' | 'conduct.basis' | 'conduct.not-measured' | 'conduct.alarms';
/** Names of codes, `prefix.code`. */
export const conductLabels = {
  'conduct.no-penalty': t('מי שמספר על טעות או על חדשות רעות אינו נענש על כך; בודקים את התנאים שהביאו לכאן, לא את האנשים.', 'Telling of an error or of bad news is never punished; what is looked at are the conditions that led here, not the people.'),
  'conduct.heading': t('כיצד נהגנו', 'How we behaved'),
  'conduct.score': t('ציון', 'Score'),
  'conduct.basis': t('על סמך', 'Based on'),
  'conduct.not-measured': t('אין עדיין מה למדוד', 'nothing to measure yet'),
  'conduct.alarms': t('תנאים שכדאי לדבר עליהם', 'Conditions worth talking about'),
  'pressure.quarter-end': t('סוף רבעון', 'quarter end'),
  'pressure.renewal': t('חידוש חוזה', 'contract renewal'),
  'pressure.audit': t('ביקורת', 'audit'),
  'pressure.other': t('לחץ אחר', 'other pressure'),
  'blamed-party.customer': t('אצל הלקוח', 'with the customer'),
  'blamed-party.third-party': t('אצל צד שלישי', 'with a third party'),
  'delay-request.waiting': t('ממתינה לקריאה בלתי תלויה', 'waits for an independent review'),
  'delay-request.agreed': t('אושרה, החלטה של הדרך השנייה', 'agreed, a decision of the second road'),
  'delay-request.declined': t('נדחתה, מספרים ללקוח', 'declined, the customer is told'),
  'conduct-score.transparency': t('שקיפות', 'Transparency'),
  'conduct-score.listening': t('הקשבה', 'Listening'),
  'conduct-score.promises': t('עמידה בהבטחות', 'Promises kept'),
  'conduct-score.responsibility': t('לקיחת אחריות', 'Responsibility taken'),
  'indicator.disclosure-lag': t('זמן עד הגילוי', 'Disclosure lag'),
  'indicator.findings-lag': t('זמן עד שממצא נמסר', 'Lag of findings'),
  'indicator.heard-elsewhere': t('נודע ממקום אחר', 'Heard elsewhere'),
  'indicator.status-gap': t('פער בין המצב בפנים ובחוץ', 'Status gap'),
  'indicator.disclosure-delays': t('דחיות גילוי שאושרו', 'Agreed delays of disclosure'),
  'indicator.records-reworded': t('רישומים שנוסחו מחדש', 'Records worded anew'),
  'indicator.listening-unconfirmed': t('הקשבה בלי אישור', 'Listening not confirmed'),
  'indicator.never-answered': t('שאלות בלי מענה', 'Never answered'),
  'indicator.contacts-per-resolution': t('פניות עד לפתרון', 'Contacts per resolution'),
  'indicator.one-contact-closure': t('סגירה בפנייה אחת', 'One-contact closure'),
  'indicator.automatic-agreement': t('הסכמה אוטומטית', 'Automatic agreement'),
  'indicator.automatic-consent': t('ויתור אוטומטי', 'Automatic consent'),
  'indicator.promise-keeping': t('קיום הבטחות', 'Promise keeping'),
  'indicator.over-promising': t('הבטחת יתר', 'Over-promising'),
  'indicator.shallow-updates': t('עדכונים ריקים', 'Shallow updates'),
  'indicator.blame-before-evidence': t('ייחוס לפני ראיות', 'Blame before evidence'),
  'indicator.corner-cutting': t('קיצורי דרך', 'Corner cutting'),
  'indicator.responsibility-unsaid': t('אחריות שלא נאמרה', 'Responsibility not said'),
  'indicator-condition.disclosure-lag': t('הזמן שעבר מרגע שנודע לנו ועד המילה הראשונה ללקוח, מול היעד לקשר ראשון.', 'The time from our first awareness to the first word to the customer, against the first-contact target.'),
  'indicator-condition.findings-lag': t('הזמן הארוך ביותר שבו ידענו דבר שנוגע ללקוח והוא עוד לא ידע.', 'The longest time in which something that concerns the customer was known here and not yet there.'),
  'indicator-condition.heard-elsewhere': t('הדברים נודעו מן הלקוח או מן הציבור לפני שנאמרו מכאן.', 'The matter was heard from the customer or the public before it was said from here.'),
  'indicator-condition.status-gap': t('שעות שבהן הלקוח הכיר מצב טוב מן המצב בפועל.', 'Hours in which the stage the customer had been told was better than the one in fact.'),
  'indicator-condition.disclosure-delays': t('החלטות לספר מאוחר יותר, כל אחת בחתימת הנהלה.', 'Decisions to tell later, each signed at executive level.'),
  'indicator-condition.records-reworded': t('הסיפור של הלקוח נכתב מחדש אחרי שאישר אותו, והנוסח החדש לא הוקרא לו.', 'The customer’s story was written anew after they had confirmed it, and the new wording was not read back.'),
  'indicator-condition.listening-unconfirmed': t('החזרה לשגרה באה לפני שהלקוח אישר שהובן.', 'Routine came before the customer confirmed that they were understood.'),
  'indicator-condition.never-answered': t('שאלות של הלקוח שזמן המענה להן חלף בלי תשובה.', 'Questions of the customer whose time to answer passed without one.'),
  'indicator-condition.contacts-per-resolution': t('כמה חילופי דברים נדרשו עד החזרה לשגרה.', 'How many exchanges it took until routine.'),
  'indicator-condition.one-contact-closure': t('חזרה לשגרה אחרי חילוף דברים אחד לכל היותר.', 'Routine after one exchange at most.'),
  'indicator-condition.automatic-agreement': t('טענות שבמחלוקת התקבלו לפני שנרשמה ראיה.', 'Contested claims were accepted before any evidence was on record.'),
  'indicator-condition.automatic-consent': t('פיצוי ניתן בלי בדיקה, או מהר מכדי לבדוק.', 'Something was given without a check, or too soon for one.'),
  'indicator-condition.promise-keeping': t('חלק ההבטחות שקוימו מתוך אלה שהגיע מועדן.', 'The share of promises kept, of those whose time came.'),
  'indicator-condition.over-promising': t('תוצאות שהובטחו למועד מוקדם ממה שהתחזית נתנה.', 'Outcomes were promised for earlier than the forecast gave.'),
  'indicator-condition.shallow-updates': t('עדכונים בלי עובדה, בלי פעולה ובלי מועד הבא.', 'Updates carried no fact, no action and no next time.'),
  'indicator-condition.blame-before-evidence': t('הגורם יוחס ללקוח או לגוף חיצוני לפני שהבדיקה הושלמה.', 'The cause was laid outside before the examination was complete.'),
  'indicator-condition.corner-cutting': t('שערים נעקפו, חומרה הורדה, מחויבויות בוטלו או קשר נרשם בדיעבד.', 'Gates were overridden, severity lowered, duties cancelled or contacts entered afterwards.'),
  'indicator-condition.responsibility-unsaid': t('הגורם היה אצלנו, והלקוח לא שמע זאת במילים.', 'The cause was ours, and the customer did not hear it in words.'),
} as const satisfies Record<LabelKeys, Pair>;
/** The duties: name, why it exists, what fulfils it, what happens next. */
export const conductDutyTexts = {
  'obligation.independent-review.name': t('קריאה בלתי תלויה', 'Independent review'),
  'obligation.independent-review.why': t('תחת לחץ נוטים לחכות עם חדשות רעות; מי שאינו מעורב רואה את הלקוח לפני הרבעון.', 'Under pressure bad news tends to wait; somebody uninvolved sees the customer before the quarter.'),
  'obligation.independent-review.fulfilledBy': t('החלטה מנומקת של מי שאינו ממלא תפקיד במשבר, או של ההנהלה; אישור דורש הנהלה.', 'A reasoned decision by somebody without a role in the crisis, or by an executive; agreeing takes an executive.'),
  'obligation.independent-review.next': t('בלי החלטה הבקשה עולה בסולם; עד אז דבר אינו נדחה ומספרים ללקוח כרגיל.', 'Undecided, the request climbs the ladder; until then nothing is put off and the customer is told as ever.'),
} as const satisfies Record<string, Pair>;
