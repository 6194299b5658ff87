/** Words about apologies to the customer and errors staff admit (C11): a line of the record per event, names of codes, what a gate says is missing. */
import type { ApologyBasis, ApologyElement, ApologyEvents, ApologyPart, ApologyReception, ErrorAnswer, ErrorClass, ToldCustomer } from '#domain';
import { isNoApology } from '#domain';
import type { Pair } from '../pair';
import { t } from '../pair';
import { quote } from '../speaker';
import type { TellersOf } from '../speaker';

export const apologyEventTexts = {
  // The text for an e-mail was not sent by being recorded; and words that are no apology are told as what they are.
  'event.apology.recorded': t(
    '{how, select, none {נרשמו דברים אל {contact} ({channel}, {basis}) שאינם נחשבים להתנצלות, כי נאמר בהם {words}} text {נרשם נוסח התנצלות אל {contact} ({channel}, {basis}), ציון {score}, ללקוח הוא יגיע בהודעה} other {נרשמה התנצלות אל {contact} ({channel}, {basis}), ציון {score}}}: {wording}',
    '{how, select, none {Words to {contact} were recorded ({channel}, {basis}) that do not count as an apology, since they say {words}} text {The text of an apology to {contact} was recorded ({channel}, {basis}), score {score}, to reach the customer in a message} other {An apology to {contact} was recorded ({channel}, {basis}), score {score}}}: {wording}',
  ),
  'event.apology.left': t('ההתנצלות אל {contact} יצאה בהודעה', 'The apology to {contact} left in a message'),
  'event.apology.reception-recorded': t('התגובה להתנצלות: {reception}. {words}', 'How the apology was received: {reception}. {words}'),
  'event.apology.part-waived': t('הלקוח ויתר על חלק מן ההתנצלות ({part}): {words}', 'The customer waived a part of the apology ({part}): {words}'),
  // The details are for its author and whoever follows it up; this line is for everybody.
  'event.admission.recorded': t('נרשמה הודאה בטעות: {errorClass}', 'An error was admitted: {errorClass}'),
  'event.admission.followed-up': t('הטיפול בהודאה הסתיים; הלקוח: {told}', 'The admission was followed up; the customer: {told}'),
  'event.admission.lesson-noted': t('לקח ({errorClass}): {note}', 'Lesson ({errorClass}): {note}'),
} as const satisfies Record<`event.${Extract<keyof ApologyEvents, string>}`, Pair>;
export const apologyTellers: TellersOf<ApologyEvents> = {
  'apology.recorded': (data, s) => ({
    how: isNoApology(data) ? 'none' : data.channel === 'email' ? 'text' : 'other', words: s.list((data.forbidden ?? []).map(({ words }) => quote(words))),
    contact: s.name(data.contactId), channel: s.label('channel', data.channel), basis: s.label('apology-basis', data.basis), score: data.score, wording: quote(data.wording),
  }),
  'apology.left': (data, s) => ({ contact: s.name(data.contactId) }),
  'apology.reception-recorded': (data, s) => ({ reception: s.label('apology-reception', data.reception), words: quote(data.words) }),
  'apology.part-waived': (data, s) => ({ part: s.label('apology-part', data.part), words: quote(data.customerWords) }),
  'admission.recorded': (data, s) => ({ errorClass: s.label('error-class', data.errorClass) }),
  'admission.followed-up': (data, s) => ({ told: s.label('told-customer', data.toldCustomer) }),
  'admission.lesson-noted': (data, s) => ({ errorClass: s.label('error-class', data.errorClass), note: quote(data.note) }),
};
/** Names of codes, `prefix.code`. */
export const apologyLabels = {
  'apology-basis.not-examined': t('טרם נבדק', 'not examined yet'),
  'apology-basis.our-fault': t('טעות שלנו', 'our fault'),
  'apology-basis.shared': t('אחריות משותפת', 'shared'),
  'apology-basis.customer-error': t('טעות של הלקוח', 'the customer’s error'),
  'apology-reception.accepted': t('התקבלה', 'accepted'),
  'apology-reception.partly': t('התקבלה בחלקה', 'partly accepted'),
  'apology-reception.rejected': t('נדחתה', 'rejected'),
  'apology-reception.no-reaction': t('אין תגובה', 'no reaction'),
  'apology-part.executive-call': t('שיחה של ההנהלה', 'call by an executive'),
  'apology-part.written-text': t('התנצלות בכתב', 'written text'),
  'error-class.wrong-information': t('מידע שגוי', 'wrong information'),
  'error-class.missed-follow-up': t('מעקב שלא נעשה', 'missed follow-up'),
  'error-class.faulty-work': t('עבודה לקויה', 'faulty work'),
  'error-class.skipped-step': t('שלב שדולג', 'skipped step'),
  'error-class.exceeded-authority': t('חריגה מסמכות', 'exceeded authority'),
  'error-class.confidentiality': t('סודיות', 'confidentiality'),
  'error-class.tone': t('סגנון הדיבור', 'tone'),
  'error-class.other': t('אחר', 'other'),
  'error-answer.allowed': t('כן; טעויות קורות, ויש מי שמוצא אותן', 'yes; errors happen, and there is somebody who finds them'),
  'error-answer.allowed-when-told': t('כן, כשאומרים מיד', 'yes, when it is told at once'),
  'error-answer.never-knowingly': t('לא ביודעין; ומי שטעה ואמר אינו נפגע מכך', 'never knowingly; and whoever erred and said so has nothing to fear'),
  'error-policy.principle': t('על הודאה בטעות עונים בשיחה ובלקח. אין כאן שדה לעונש; ריבוי טעויות מאותו סוג הוא שאלה על התהליך, לא על אדם.', 'An admitted error is answered by a conversation and a lesson. There is no field for a punishment here; many errors of a class are a question about the process, not about a person.'),
  'told-customer.told': t('שמע מאיתנו', 'was told'),
  'told-customer.planned': t('ישמע מאיתנו', 'will be told'),
  'told-customer.not-told': t('אין צורך לומר לו', 'need not be told'),
  'missing.apology-executive-call': t('שיחת התנצלות של ההנהלה', 'an apology by call of a named executive'),
  'missing.apology-written-text': t('התנצלות בכתב', 'a written apology'),
  'missing.apology-responsibility': t('לקיחת אחריות', 'responsibility'),
  'missing.apology-repair': t('הצעת תיקון', 'an offer of repair'),
  'missing.apology-regret': t('הבעת צער', 'regret'),
  'missing.apology-explanation': t('הסבר', 'an explanation'),
  'missing.apology-repentance': t('מה נעשה כדי שלא יקרה שוב', 'what keeps it from happening again'),
  'missing.apology-forgiveness': t('בקשת סליחה', 'a plea for forgiveness'),
} as const satisfies Record<
  `apology-basis.${ApologyBasis}` | `apology-reception.${ApologyReception}` | `apology-part.${ApologyPart}` | `error-class.${ErrorClass}` | `error-answer.${ErrorAnswer}` | 'error-policy.principle' | `told-customer.${ToldCustomer}` | `missing.apology-${ApologyPart | ApologyElement}`, Pair
>;
/** The duties: name, why it exists, what fulfils it, what happens next. */
export const apologyDutyTexts = {
  'obligation.admission-follow-up.name': t('טיפול בהודאה בטעות', 'Follow-up of an admitted error'),
  'obligation.admission-follow-up.why': t('מי שמודה בטעות צריך לשמוע תודה ולדעת מה קורה מכאן; והלקוח אולי צריך לשמוע על כך.', 'Whoever admits an error should hear thanks and what comes next; and the customer may have to hear of it.'),
  'obligation.admission-follow-up.fulfilledBy': t('שיחה עם מי שהודה, החלטה מה נאמר ללקוח ובידי מי, ולקח בלי שמות.', 'A conversation with whoever admitted it, a decision what the customer is told and by whom, and a lesson without names.'),
  'obligation.admission-follow-up.next': t('הלקח נשאר לכולם; הפרטים נשארים בין שני האנשים.', 'The lesson stays for everybody; the details stay between the two.'),
} as const satisfies Record<string, Pair>;
