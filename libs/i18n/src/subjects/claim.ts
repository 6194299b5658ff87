/** Words about what the customer claims and how it is examined (C16): a line of the record per event, names of codes, what a gate says is missing. */
import type { ClaimEvents, ClaimKind, ClaimResponse, ClaimStep, ConductFinding, ContestedBy, EvidenceSource, ItemVerdict, OverallVerdict, Involvement } from '#domain';
import type { Pair } from '../pair';
import { t } from '../pair';
import { quote } from '../speaker';
import type { Speaker, TellersOf } from '../speaker';

export const claimEventTexts = {
  'event.claim.raised': t('נרשמה טענה, {count, plural, one {סעיף אחד} two {שני סעיפים} other {# סעיפים}}: {statement}', 'A claim was raised, {count, plural, one {one item} other {# items}}: {statement}'),
  'event.claim.contested': t('הטענה במחלוקת ({by}): {reason}', 'The claim is contested ({by}): {reason}'),
  'event.claim.examiner-assigned': t('{seat, select, first {הבדיקה נמסרה} other {הבדיקה השנייה נמסרה}} לידי {person}{follows, select, yes {, במקום {former}} other {}}', '{seat, select, first {Examiner} other {Second examiner}}: {person}{follows, select, yes {, in place of {former}} other {}}'),
  'event.claim.evidence-added': t('נוספה ראיה ({from}): {text}', 'Evidence was added ({from}): {text}'),
  'event.claim.step-taken': t('צעד בבדיקת הטענה: {step}. {note}', 'A step of the examination: {step}. {note}'),
  'event.claim.conduct-found': t('ממצא על ההתנהלות שלנו{named, select, yes { ({person})} other {}}: {finding}. {text}', 'A finding on our conduct{named, select, yes { ({person})} other {}}: {finding}. {text}'),
  'event.claim.decided': t('נפסק בטענה: {verdicts}{second, select, yes { (מחכה לבדיקה שנייה)} other {}}. {reasoning}', 'The claim was decided: {verdicts}{second, select, yes { (awaits a second examiner)} other {}}. {reasoning}'),
  'event.claim.verdict-confirmed': t('הפסיקה אושרה בבדיקה שנייה: {reason}', 'The verdict was confirmed by a second examiner: {reason}'),
  'event.claim.verdict-returned': t('הפסיקה הוחזרה לבדיקה נוספת: {reason}', 'The verdict was returned for another look: {reason}'),
  'event.claim.held': t('נשלח מכתב ביניים, תשובה עד {expectedAt}: {reason}', 'A holding letter was sent, answer by {expectedAt}: {reason}'),
  'event.claim.answered': t('הפסיקה נמסרה ללקוח ({how}): {kind}', 'The verdict was delivered to the customer ({how}): {kind}'),
  'event.claim.conceded': t('ויתור בסעיף ({verdict}): {amount}. {note}', 'A concession on an item ({verdict}): {amount}. {note}'),
  'event.claim.guidance-owed': t('אי־הבנה של המוצר {product}: יש לתת הדרכה ולתקן את התיעוד', 'A misunderstanding of the product {product}: guidance and a better text are owed'),
  'event.claim.guidance-given': t('ניתנה הדרכה: {what}', 'Guidance was given: {what}'),
  'event.claim.examination-resumed': t('בדיקת הטענה ממשיכה במחזור החדש', 'The examination goes on in the new cycle'),
  'event.regulatory.selected': t('נבחר פרופיל רגולטורי: {profile}, התקבל {receivedAt}', 'A regulatory profile was selected: {profile}, received {receivedAt}'),
  'event.regulatory.step-set': t('מועד לפי הפרופיל: {step}, עד {dueAt}', 'A time by the profile: {step}, due {dueAt}'),
  'event.regulatory.held': t('נמסר מענה ביניים, תשובה עד {expectedAt}: {reason}', 'A holding reply was given, answer by {expectedAt}: {reason}'),
  'event.regulatory.answered': t('נמסר מענה רגולטורי ({step}, {how})', 'A regulatory answer was given ({step}, {how})'),
} as const satisfies Record<`event.${Extract<keyof ClaimEvents, string>}`, Pair>;

const inLanguage = ({ he, en }: { readonly he: string; readonly en: string }, s: Speaker): string => (s.language === 'he' ? he : en);

export const claimTellers: TellersOf<ClaimEvents> = {
  'claim.raised': (data) => ({ count: data.items.length, statement: quote(data.items[0]?.statement ?? '') }),
  'claim.contested': (data, s) => ({ by: s.label('contested-by', data.contestedBy), reason: quote(data.reason) }),
  'claim.examiner-assigned': (data, s) => ({ seat: data.seat, person: s.name(data.personId), follows: data.instead === undefined ? 'no' : 'yes', former: s.name(data.instead ?? null) }),
  // In whose name it stands is another matter than who wrote it down.
  'claim.evidence-added': (data, s) => ({ from: data.personId === null ? s.label('evidence', data.from) : `${s.label('evidence', data.from)}, ${s.name(data.personId)}`, text: quote(data.text) }),
  'claim.step-taken': (data, s) => ({ step: s.label('claim-step', data.step), note: quote(data.note) }),
  'claim.conduct-found': (data, s) => ({ named: data.personId === null ? 'no' : 'yes', person: s.name(data.personId), finding: s.label('conduct-finding', data.finding), text: quote(data.text) }),
  'claim.decided': (data, s) => ({ verdicts: s.list(data.verdicts.map((one) => s.label('verdict', one.verdict))), second: data.awaitsSecond ? 'yes' : 'no', reasoning: quote(data.reasoning) }),
  'claim.verdict-confirmed': (data) => ({ reason: quote(data.reason) }),
  'claim.verdict-returned': (data) => ({ reason: quote(data.reason) }),
  'claim.held': (data, s) => ({ expectedAt: s.when(data.expectedAt), reason: quote(data.reason) }),
  'claim.answered': (data, s) => ({ how: s.label('channel', data.how), kind: s.label('claim-response', data.kind) }),
  'claim.conceded': (data, s) => ({ verdict: s.label('verdict', data.verdict), amount: s.money(data.amountMinor, data.currency), note: quote(data.note) }),
  'claim.guidance-owed': (data) => ({ product: data.product ?? '–' }),
  'claim.guidance-given': (data) => ({ what: quote(data.what) }),
  'claim.examination-resumed': () => ({}),
  'regulatory.selected': (data, s) => ({ profile: inLanguage(data, s), receivedAt: s.when(data.receivedAt) }),
  'regulatory.step-set': (data, s) => ({ step: inLanguage(data, s), dueAt: s.when(data.dueAt) }),
  'regulatory.held': (data, s) => ({ expectedAt: s.when(data.expectedAt), reason: quote(data.reason) }),
  'regulatory.answered': (data, s) => ({ step: data.step, how: s.label('channel', data.how) }),
};

/** Names of codes, `prefix.code`. */
export const claimLabels = {
  'examiner-obstacle.cannot-see': t('התפקיד או המוקד אינם מאפשרים לבדוק את הטענה', 'role or desk does not allow examining it'),
  'examiner-obstacle.works-on-it': t('עובד על המשבר', 'works on the crisis'),
  'examiner-obstacle.spoke': t('שוחח עם הלקוח במשבר', 'has spoken with the customer in it'),
  'examiner-obstacle.named': t('נזכר בטענה או מסר עליה את דבריו', 'is named in the claim or gave an account'),
  'examiner-obstacle.other-seat': t('כבר ממונה לבדיקה הזאת', 'is appointed to this examination already'),
  'claim-kind.loss': t('נזק', 'loss'),
  'claim-kind.quality': t('איכות', 'quality'),
  'claim-kind.service': t('שירות', 'service'),
  'claim-kind.billing': t('חיוב', 'billing'),
  'claim-kind.conduct': t('התנהלות', 'conduct'),
  'claim-kind.other': t('אחר', 'other'),
  'verdict.not-examined': t('עוד לא נבדק', 'not examined yet'),
  'verdict.right': t('נכון', 'right'),
  'verdict.partly': t('נכון בחלקו', 'partly right'),
  'verdict.wrong': t('אינו נכון', 'wrong'),
  'verdict.misunderstanding': t('אי־הבנה', 'misunderstanding'),
  'verdict.not-provable': t('אי אפשר לקבוע', 'cannot be established'),
  'overall-verdict.not-examined': t('עוד לא נבדק', 'not examined yet'),
  'overall-verdict.our-fault': t('טעות שלנו', 'our error'),
  'overall-verdict.shared': t('חלקו שלנו וחלקו של הלקוח', 'shared'),
  'overall-verdict.customer-error': t('טעות של הלקוח', 'customer’s error'),
  'overall-verdict.not-provable': t('אי אפשר לקבוע', 'cannot be established'),
  'claim-step.stop': t('לעצור', 'stop'),
  'claim-step.check': t('לבדוק', 'check'),
  'claim-step.understand': t('להבין', 'understand'),
  'claim-step.decide': t('להחליט', 'decide'),
  'evidence.customer': t('דברי הלקוח', 'the customer’s account'),
  'evidence.representative': t('דברי העובדים בלשונם', 'the colleague’s own account'),
  'evidence.trace': t('עקבה אובייקטיבית', 'an objective trace'),
  'contested-by.us': t('אנחנו חולקים', 'by us'),
  'contested-by.customer': t('הלקוח חולק', 'by the customer'),
  'contested-by.both': t('שני הצדדים חולקים', 'by both sides'),
  'claim-response.accepted_with_redress': t('הטענה התקבלה, עם תיקון', 'accepted with redress'),
  'claim-response.redress_without_acceptance': t('תיקון בלי קבלת הטענה', 'redress without acceptance'),
  'claim-response.rejected_with_reasons': t('הטענה נדחתה בנימוק', 'rejected with reasons'),
  'claim-response.holding': t('מכתב ביניים', 'holding letter'),
  'conduct-finding.as-it-should': t('פעלנו כראוי', 'as it should be'),
  'conduct-finding.could-be-better': t('אפשר היה טוב יותר', 'could have been better'),
  'conduct-finding.error-of-ours': t('טעות שלנו', 'an error of ours'),
  'second-because.history': t('הלקוח התלונן כבר כמה פעמים; עין נוספת, לא אמון פחות', 'the customer has complained several times; one more pair of eyes, not less belief'),
  'second-because.stated': t('נמסר שהלקוח התלונן כבר כמה פעמים; עין נוספת, לא אמון פחות', 'it was stated that the customer has complained several times; one more pair of eyes, not less belief'),
  'regulatory.notice': t('מועדי ייחוס לפי פרופיל שנבחר; אין בהם ייעוץ משפטי, ואת הדין שחל בודקים עם עורכי דין.', 'Reference times of a chosen profile; they are never legal advice, and which law applies is for lawyers to say.'),
  'missing.claim-verdicts': t('{count, plural, one {פסיקה בטענה אחת} two {פסיקה בשתי טענות} other {פסיקה ב־# טענות}}', '{count, plural, one {a verdict on one claim} other {verdicts on # claims}}'),
  'missing.claim-answers': t('{count, plural, one {מסירת פסיקה אחת ללקוח} two {מסירת שתי פסיקות ללקוח} other {מסירת # פסיקות ללקוח}}', '{count, plural, one {one verdict the customer was not told} other {# verdicts the customer was not told}}'),
} as const satisfies Record<
  `examiner-obstacle.${Involvement | 'cannot-see' | 'other-seat'}` | `claim-kind.${ClaimKind}` | `verdict.${ItemVerdict}` | `overall-verdict.${OverallVerdict}` | `claim-step.${ClaimStep}` | `evidence.${EvidenceSource}` | `contested-by.${ContestedBy}` | `claim-response.${ClaimResponse}` | `conduct-finding.${ConductFinding}`
  | 'second-because.history' | 'second-because.stated' | 'regulatory.notice' | 'missing.claim-verdicts' | 'missing.claim-answers', Pair
>;
/** The duties: name, why it exists, what fulfils it, what happens next. */
export const claimDutyTexts = {
  'obligation.guidance.name': t('הדרכה על המוצר', 'Guidance on a product'),
  'obligation.guidance.why': t('הלקוח הבין את המוצר אחרת; עד שמישהו יסביר, אותו דבר יקרה שוב.', 'The customer understood the product differently; until somebody explains it, the same will happen again.'),
  'obligation.guidance.fulfilledBy': t('הסבר ללקוח, ורישום מה הוסבר.', 'Explaining it to the customer, and recording what was explained.'),
  'obligation.guidance.next': t('המחויבות נשארת גם אחרי הסגירה, עד שההסבר ניתן.', 'It stays after closing too, until the explanation was given.'),
  'obligation.claim-examination.name': t('בדיקת טענה', 'Claim examination'),
  'obligation.claim-examination.why': t('יש טענה שעוד לא נענתה; ללקוח ולעובדים מגיעה בדיקה לעומק במקום נקיטת צד.', 'There is a claim that has no answer yet; customer and colleagues are owed an examination in depth instead of somebody taking sides.'),
  'obligation.claim-examination.fulfilledBy': t('מינוי בודק שאינו מעורב, בדיקה ופסיקה, ואז מסירת התשובה ללקוח ורישומה; השעון זהה לכל פסיקה.', 'Appointing an examiner who is not involved, examining and deciding, then delivering the answer to the customer and recording it; the clock is the same whatever the verdict.'),
  'obligation.claim-examination.next': t('מכתב ביניים עם סיבה ומועד מזיז את השעון; בלי פסיקה אי אפשר לסגור את המשבר.', 'A holding letter with a reason and a time moves the clock; without a verdict the crisis cannot be closed.'),
  'obligation.regulatory-response.name': t('מענה רגולטורי', 'Regulatory response'),
  'obligation.regulatory-response.why': t('נבחר פרופיל שקובע בתוך כמה זמן עונים על תלונה. אין בזה ייעוץ משפטי.', 'A profile was chosen that sets the time in which a complaint is answered. It is no legal advice.'),
  'obligation.regulatory-response.fulfilledBy': t('רישום המענה שנמסר; מענה סופי מסיים גם את הצעדים שלפניו.', 'Recording the answer that was given; a final one ends the steps before it too.'),
  'obligation.regulatory-response.next': t('השעון אינו נעצר ואינו נגמר עם סגירת המשבר.', 'The clock never pauses and does not end with the crisis.'),
} as const satisfies Record<string, Pair>;
