/** Words about what the customer is offered for his loss (C17): a line of the record per event, names of codes, what a gate says is missing. */
import type { BoundCode, CompensationBasis, CompensationEvents, CompensationKind, CompensationResponse, EntryState, Fault, GestureKind, LossKind } from '#domain';
import type { Pair } from '../pair';
import { t } from '../pair';
import { quote } from '../speaker';
import type { TellersOf } from '../speaker';

export const compensationEventTexts = {
  'event.compensation.loss-recorded': t('נרשם נזק ({lossKind}): {amount}, חלקנו {share}%', 'A loss was recorded ({lossKind}): {amount}, our share {share}%'),
  'event.compensation.proposed': t('הוצע פיצוי ({kind}): {amount}, מדרגה {tier}. {reason}', 'Compensation was proposed ({kind}): {amount}, tier {tier}. {reason}'),
  'event.compensation.decided': t('הוחלט על פיצוי ({kind}): {amount}, מדרגה {tier}{automatic, select, yes { (בסמכות המציע)} other {}}', 'Compensation was decided ({kind}): {amount}, tier {tier}{automatic, select, yes { (within the proposer’s authority)} other {}}'),
  'event.compensation.declined': t('הצעת פיצוי נדחתה: {reason}', 'A proposed compensation was declined: {reason}'),
  'event.compensation.none-decided': t('הוחלט שאין פיצוי: {because}', 'It was decided that there is no compensation: {because}'),
  'event.compensation.answered': t('תשובת הלקוח להצעה: {response}. {words}', 'The customer’s answer to the offer: {response}. {words}'),
  'event.compensation.paid': t('הפיצוי ניתן ב־{paidAt}, אסמכתה {reference}', 'The compensation was given on {paidAt}, reference {reference}'),
} as const satisfies Record<`event.${Extract<keyof CompensationEvents, string>}`, Pair>;

export const compensationTellers: TellersOf<CompensationEvents> = {
  'compensation.loss-recorded': (data, s) => ({ lossKind: s.label('loss-kind', data.lossKind), amount: s.money(data.documentedLossMinor, data.currency), share: data.ourSharePercent }),
  'compensation.proposed': (data, s) => ({ kind: s.label('compensation-kind', data.kind), amount: s.money(data.amountMinor, data.currency), tier: data.tier, reason: quote(data.reason) }),
  'compensation.decided': (data, s) => ({ kind: s.label('compensation-kind', data.kind), amount: s.money(data.amountMinor, data.currency), tier: data.tier, automatic: data.automatic ? 'yes' : 'no' }),
  'compensation.declined': (data) => ({ reason: quote(data.reason) }),
  'compensation.none-decided': (data) => ({ because: quote(data.because) }),
  'compensation.answered': (data, s) => ({ response: s.label('compensation-response', data.response), words: quote(data.words) }),
  'compensation.paid': (data, s) => ({ paidAt: s.when(data.paidAt), reference: quote(data.reference) }),
};

/** Names of codes, `prefix.code`. */
export const compensationLabels = {
  'loss-kind.money': t('כסף', 'money'),
  'loss-kind.goods': t('מוצר', 'goods'),
  'loss-kind.service': t('שירות', 'service'),
  'loss-kind.attention': t('תשומת לב', 'attention'),
  'compensation-kind.statutory': t('פיצוי על פי חוק', 'statutory'),
  'compensation-kind.contractual-credit': t('זיכוי על פי החוזה', 'contractual credit'),
  'compensation-kind.loss-repair': t('תיקון הנזק', 'loss repair'),
  'compensation-kind.goodwill': t('מחווה של רצון טוב', 'goodwill'),
  'compensation-kind.non-monetary': t('לא כספי', 'non-monetary'),
  'compensation-kind.symbolic': t('סמלי', 'symbolic'),
  'compensation-basis.fault': t('אשמה', 'fault'),
  'compensation-basis.goodwill': t('רצון טוב', 'goodwill'),
  'compensation-basis.statutory': t('חוק', 'law'),
  'compensation-state.proposed': t('ממתין לאישור', 'waiting for approval'),
  'compensation-state.declined': t('נדחה אצלנו', 'declined by us'),
  'compensation-state.decided': t('הוחלט', 'decided'),
  'compensation-state.accepted': t('התקבל', 'accepted'),
  'compensation-state.refused': t('הלקוח סירב', 'refused by the customer'),
  'compensation-state.ignored': t('נותר בלי מענה', 'left unanswered'),
  'compensation-response.accepted': t('התקבלה', 'accepted'),
  'compensation-response.refused': t('סירוב', 'refused'),
  'compensation-response.ignored': t('בלי מענה', 'no answer'),
  'fault.full': t('האשמה שלנו', 'ours'),
  'fault.shared': t('אשמה משותפת', 'shared'),
  'fault.none': t('בלי אשמה שלנו', 'none of ours'),
  'bound.repaired-loss': t('הנזק המתועד לפי חלקנו', 'the documented loss by our share'),
  'bound.hardship': t('הפגיעה, לפי רמת ההשפעה', 'the hardship, by impact level'),
  'bound.contract': t('תקרת החוזה', 'the cap of the contract'),
  'bound.yearly-cap': t('התקרה השנתית ללקוח', 'the customer’s yearly cap'),
  'bound.tier': t('תקרת המדרגה', 'the limit of the tier'),
  'gesture.coupon': t('שובר', 'coupon'),
  'gesture.credit': t('זיכוי', 'credit'),
  'gesture.discount': t('הנחה', 'discount'),
  'gesture.service-extension': t('הארכת שירות', 'service extension'),
  'gesture.bonus': t('בונוס', 'bonus'),
  'gesture.re-performance': t('ביצוע חוזר', 're-performance'),
  'gesture.exchange': t('החלפה', 'exchange'),
  'gesture.training': t('הדרכה', 'training'),
  'gesture.priority': t('קדימות', 'priority'),
  'gesture.executive-time': t('זמן של הנהלה', 'executive time'),
  'compensation-lock.not-heard': t('קודם הקשבה שאושרה בהקראה חוזרת', 'First a listening record, confirmed when read back'),
  'compensation-lock.apology-not-left': t('ההתנצלות נרשמה ועוד לא יצאה; שולחים אותה מן הלשונית ״התנצלות והקשבה״', 'The apology is on record and has not left yet; send it from the tab “Apology, listening”'),
  'compensation-lock.not-apologised': t('קודם התנצלות או הבעת צער', 'First an apology, or words of regret'),
  'missing.compensation-decision': t('החלטת פיצוי, גם אם היא אפס', 'a compensation decision, even if it is zero'),
  'missing.compensation-approval': t('{count, plural, one {החלטה בהצעת פיצוי אחת שממתינה} two {החלטה בשתי הצעות פיצוי שממתינות} other {החלטה ב־# הצעות פיצוי שממתינות}}', '{count, plural, one {a decision on one waiting compensation} other {decisions on # waiting compensations}}'),
} as const satisfies Record<
  `loss-kind.${LossKind}` | `compensation-kind.${CompensationKind}` | `compensation-basis.${CompensationBasis}` | `compensation-state.${EntryState}` | `compensation-response.${CompensationResponse}` | `fault.${Fault}` | `bound.${BoundCode}` | `gesture.${GestureKind}` | 'compensation-lock.not-heard' | 'compensation-lock.not-apologised' | 'compensation-lock.apology-not-left' | `missing.${string}`, Pair
>;

/** The duties: name, why it exists, what fulfils it, what happens next. */
export const compensationDutyTexts = {
  'obligation.compensation-decision.name': t('החלטת פיצוי', 'Compensation decision'),
  'obligation.compensation-decision.why': t('הלקוח נפגע, וזכותו לדעת אם יפוצה, במה ומדוע.', 'The customer was harmed and is owed an answer: whether they are compensated, with what and why.'),
  'obligation.compensation-decision.fulfilledBy': t('החלטה: פיצוי שאושר, או החלטה מנומקת שאין פיצוי.', 'A decision: a compensation that was approved, or none, with its reason.'),
  'obligation.compensation-decision.next': t('אחרי ההחלטה נשלח מכתב; בלי החלטה המשבר אינו נסגר.', 'A decision letter follows; without a decision the crisis does not close.'),
} as const satisfies Record<string, Pair>;
