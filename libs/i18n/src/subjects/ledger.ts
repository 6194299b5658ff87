/** Words about the recovery ledger and what follows a crisis (C19): a line of the record per event, names of codes, duties. */
import type { CreditKind, DebitKind, LedgerEvents, ReturnOutcome, TouchKind } from '#domain';
import type { Pair } from '../pair';
import { t } from '../pair';
import { because, quote } from '../speaker';
import type { TellersOf } from '../speaker';
import { FEW_DAYS } from '../texts/words';

export const ledgerEventTexts = {
  'event.ledger.opened': t('נפתח יומן שיקום: {debt, plural, one {חוויה טובה אחת} two {שתי חוויות טובות} other {# חוויות טובות}} כדי לתקן', 'The recovery ledger was opened: {debt, plural, one {one good experience} other {# good experiences}} to make up for it'),
  'event.ledger.credited': t('נזקפה חוויה טובה: {kind}', 'A good experience was credited: {kind}'),
  'event.ledger.debited': t(
    '{amount, plural, one {חוויה טובה אחת נוספה לחוב ביומן השיקום} two {שתי חוויות טובות נוספו לחוב ביומן השיקום} other {# חוויות טובות נוספו לחוב ביומן השיקום}}: {kind}',
    '{amount, plural, one {One good experience} other {# good experiences}} more owed in the recovery ledger: {kind}',
  ),
  'event.ledger.relieved': t('הלקוח אישר שהעניין נפתר; ירדו {amount} מיומן השיקום', 'The customer confirmed the resolution; {amount} taken off the recovery ledger'),
  'event.ledger.corrected': t('רישום נגדי ביומן השיקום ({amount}): {reason}', 'Counter-entry in the recovery ledger ({amount}): {reason}'),
  'event.trust.recorded': t('נרשם אמון {phase, select, before {לפני} other {אחרי}}: {score} מתוך 5', 'Trust {phase, select, before {before} other {after}} was recorded: {score} of 5'),
  'event.touch.planned': t('תוכנן מגע חיובי ({kind}): {what}. באחריות {owner}, עד {due}', 'A positive touch was planned ({kind}): {what}. {owner}, by {due}'),
  'event.touch.completed': t('המגע החיובי בוצע{proof, select, none {} other {; הלקוח: {proof}}}', 'The touch was completed{proof, select, none {} other {; the customer: {proof}}}'),
  'event.touch.dropped': t('מגע מתוכנן ירד מן התוכנית: {reason}', 'A planned touch was dropped: {reason}'),
  'event.restart.held': t('התקיימה פגישת פתיחה מחדש{accepted, select, yes {; הלקוח קיבל את היעדים} other {; הלקוח לא קיבל את היעדים}}: {goals}', 'The restart meeting was held{accepted, select, yes {; the customer accepted the goals} other {; the customer did not accept the goals}}: {goals}'),
  'event.pulse.planned': t('תוכנן דופק קשר, במועד {due}', 'A pulse was planned for {due}'),
  'event.pulse.recorded': t('דופק קשר: {score} מתוך 5. {words}', 'Pulse: {score} of 5. {words}'),
  'event.pulse.unanswered': t('דופק קשר: נשאלו {tries, plural, one {פעם אחת} two {פעמיים} other {# פעמים}} ולא ענו. {how}', 'Pulse: asked {tries, plural, one {once} two {twice} other {# times}}, no answer. {how}'),
  'event.watch.started': t('נזקים מאוחרים נבדקים עד {until}', 'Late damage is watched for until {until}'),
  'event.echo.recorded': t('הד מאוחר: {what}', 'A late echo: {what}'),
  'event.return.planned': t('מועד לבדיקה אם הלקוח חזר: {due}', 'Whether the customer returned is looked at on {due}'),
  'event.return.recorded': t('נבדק אם הלקוח חזר: {outcome}. {evidence}', 'Whether the customer returned: {outcome}. {evidence}'),
  'event.return.not-learnt': t('לא התברר אם הלקוח חזר, אחרי {tries, plural, one {ניסיון אחד} two {שני ניסיונות} other {# ניסיונות}}. {how}', 'Whether the customer returned could not be learnt, after {tries, plural, one {one try} other {# tries}}. {how}'),
  'event.referral.recorded': t('{kind, select, referral {הלקוח המליץ עלינו} other {הלקוח חידש}}: {note}', '{kind, select, referral {The customer recommended us} other {The customer renewed}}: {note}'),
  'event.recovery.attempted': t('ניסיון שיקום ({outcome}): {how}', 'An attempt at recovery ({outcome}): {how}'),
  'event.customer.lost': t('נרשם שהלקוח אבד: {reason}', 'The customer was declared lost: {reason}'),
} as const satisfies Record<`event.${Extract<keyof LedgerEvents, string>}`, Pair>;

export const ledgerTellers: TellersOf<LedgerEvents> = {
  'ledger.opened': ({ debt }) => ({ debt }),
  'ledger.credited': (data, s) => ({ kind: s.label('credit', data.kind) }),
  'ledger.debited': (data, s) => ({ amount: data.amount, kind: s.label('debit', data.kind) }),
  'ledger.relieved': ({ amount }) => ({ amount }),
  'ledger.corrected': (data) => ({ amount: data.amount, ...because(data) }),
  'trust.recorded': ({ phase, score }) => ({ phase, score }),
  'touch.planned': (data, s) => ({ kind: s.label('touch', data.kind), what: quote(data.what), owner: s.name(data.owner), due: s.when(data.dueAt) }),
  'touch.completed': (data) => ({ proof: data.customerProof === null ? 'none' : quote(data.customerProof) }),
  'touch.dropped': because,
  'restart.held': (data) => ({ accepted: data.acceptedByCustomer ? 'yes' : 'no', goals: quote(data.goals) }),
  'pulse.planned': (data, s) => ({ due: s.when(data.dueAt) }),
  'pulse.recorded': (data) => ({ score: data.score, words: quote(data.words) }),
  'pulse.unanswered': (data) => ({ tries: data.tries, how: quote(data.how) }),
  'watch.started': (data, s) => ({ until: s.when(data.until) }),
  'echo.recorded': (data) => ({ what: quote(data.what) }),
  'return.planned': (data, s) => ({ due: s.when(data.dueAt) }),
  'return.recorded': (data, s) => ({ outcome: s.label('return', data.outcome), evidence: quote(data.evidence) }),
  'return.not-learnt': (data) => ({ tries: data.tries, how: quote(data.how) }),
  'referral.recorded': (data) => ({ kind: data.kind, note: quote(data.note) }),
  'recovery.attempted': (data, s) => ({ outcome: s.label('recovery', data.outcome), how: quote(data.how) }),
  'customer.lost': because,
};

type LabelKeys = `credit.${CreditKind}` | `debit.${DebitKind}` | `touch.${TouchKind}` | `return.${ReturnOutcome}` | `recovery.${'open' | 'back' | 'declined'}` | 'ledger.words' | 'ledger.after-days';
export const ledgerLabels = {
  'ledger.words': t(
    '{open, select, no {אין יומן שיקום במשבר הזה} other {{balance, plural, =0 {החוב לאמון שולם} one {עוד חוויה טובה אחת עד שהאמון ישוב} two {עוד שתי חוויות טובות עד שהאמון ישוב} other {עוד # חוויות טובות עד שהאמון ישוב}}}}',
    '{open, select, no {This crisis has no recovery ledger} other {{balance, plural, =0 {The debt of trust is worked off} one {One more good experience until trust is restored} other {# more good experiences until trust is restored}}}}',
  ),
  'ledger.after-days': t(`{days, plural, one {יום אחד} two {יומיים} ${FEW_DAYS} other {# יום}} אחרי הסגירה`, '{days, plural, one {one day} other {# days}} after the closing'),
  'credit.good-handling': t('הלקוח זוכר את הטיפול לטובה', 'the customer remembers the handling as good'),
  'credit.kept-promise': t('הבטחה שקוימה, באישור הלקוח', 'a kept promise, confirmed by the customer'),
  'credit.milestone-on-time': t('אבן דרך שהושגה בזמן', 'a milestone reached on time'),
  'credit.good-pulse': t('דופק קשר טוב', 'a good pulse'),
  'credit.restart-meeting': t('פגישת פתיחה מחדש שהלקוח קיבל', 'a restart meeting the customer accepted'),
  'credit.touch': t('מגע שהלקוח השתמש בו או הודה עליו', 'a touch the customer used or thanked for'),
  'debit.opening': t('המשבר עצמו', 'the crisis itself'),
  'debit.broken-promise': t('הבטחה שהופרה', 'a broken promise'),
  'debit.reopened-fix': t('תיקון שנפתח מחדש', 'a reopened fix'),
  'debit.missed-update': t('עדכון שהוחמץ', 'a missed update'),
  'debit.low-score': t('ציון נמוך בסקר', 'a low closing score'),
  'touch.call': t('שיחה', 'call'),
  'touch.visit': t('ביקור', 'visit'),
  'touch.review-of-goals': t('בחינת יעדים', 'review of goals'),
  'touch.training': t('הדרכה', 'training'),
  'touch.executive-meeting': t('פגישת הנהלה', 'executive meeting'),
  'touch.gesture': t('מחווה', 'gesture'),
  'touch.early-access': t('גישה מוקדמת', 'early access'),
  'touch.other': t('אחר', 'other'),
  'return.renewed': t('חידש', 'renewed'),
  'return.reordered': t('הזמין שוב', 'ordered again'),
  'return.active': t('פעיל', 'active'),
  'return.inactive': t('לא פעיל', 'inactive'),
  'return.left': t('עזב', 'left'),
  'recovery.open': t('עוד פתוח', 'still open'),
  'recovery.back': t('הלקוח שב', 'the customer is back'),
  'recovery.declined': t('הלקוח סירב', 'the customer declined'),
} as const satisfies Record<LabelKeys, Pair>;

/** The duties: name, why it exists, what fulfils it, what happens next. */
export const ledgerDutyTexts = {
  'obligation.touch.name': t('מגע חיובי', 'Positive touch'),
  'obligation.touch.why': t('חוויה רעה אחת דורשת כשתים־עשרה טובות; הצעד הזה הוא אחת מהן והובטח בתוכנית השיקום.', 'One bad experience takes about twelve good ones; this step of the recovery plan is one of them.'),
  'obligation.touch.fulfilledBy': t('סימון שהצעד בוצע, ואם הלקוח השתמש בו או הודה, במילותיו; צעד שלא ייעשה יורד מן התוכנית עם סיבה.', 'Marking the step as done and, where the customer used it or thanked for it, their words; one that will not be taken is dropped with a reason.'),
  'obligation.touch.next': t('צעד שלא נעשה עולה בסולם; החוב לאמון נשאר.', 'A step not taken climbs the ladder; the debt of trust remains.'),
  'obligation.pulse.name': t('דופק קשר', 'Relationship pulse'),
  'obligation.pulse.why': t('אחרי משבר חמור שואלים שוב, גם כשאיש אינו מתלונן.', 'After a severe crisis we ask again, also when nobody complains.'),
  'obligation.pulse.fulfilledBy': t('רישום תשובת הלקוח, מ־1 עד 5, ומילותיו; אם לא נענינו, רישום כמה פעמים ואיך נשאלו.', 'Recording the customer’s answer, 1 to 5, and their words; where none came, how often and how they were asked.'),
  'obligation.pulse.next': t('תשובה טובה נזקפת ביומן השיקום; שתיקה שלנו עולה בסולם.', 'A good answer is credited to the ledger; silence of ours climbs the ladder.'),
  'obligation.return-check.name': t('בדיקת חזרה', 'Return check'),
  'obligation.return-check.why': t('רק מי שבודק יודע כמה מן המתלוננים חזרו.', 'Only who looks knows how many complaining customers came back.'),
  'obligation.return-check.fulfilledBy': t('רישום אם הלקוח חידש, הזמין שוב, פעיל, או עזב, ומניין זה ידוע; ואם אי אפשר לברר, כמה פעמים ואיך ניסו.', 'Recording whether they renewed, ordered again, are active or left, and how that is known; where it cannot be learnt, how often and how it was tried.'),
  'obligation.return-check.next': t('לקוח שעזב מחייב ניסיון שיקום אחרון לפני שנרשם שאבד.', 'A customer who left takes a last attempt at recovery before they are declared lost.'),
} as const satisfies Record<string, Pair>;
