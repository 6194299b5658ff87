/** Words about what was promised to the customer, and what became of it (C12): a line of the record per event, names of codes, what a gate says is missing. */
import type { PromiseEvents, PromiseKind, WaitingReason } from '#domain';
import type { Pair } from '../pair';
import { t } from '../pair';
import { because, quote } from '../speaker';
import type { TellersOf } from '../speaker';

export const promiseEventTexts = {
  'event.promise.made': t('הובטח ללקוח ({kind}), {dated, select, yes {עד {due}} other {בלי מועד}}: {words}{early, select, yes {; מוקדם מן התחזית} other {}}', 'Promised to the customer ({kind}), {dated, select, yes {by {due}} other {without a date}}: {words}{early, select, yes {; earlier than the forecast} other {}}'),
  'event.promise.kept': t('הבטחה קוימה{by, select, update { בעדכון שנשלח} contact { בשיחה עם הלקוח} restored { בהשבת העבודה} other {: {evidence}}}{confirmed, select, yes {; הלקוח אישר} other {}}', 'A promise was kept{by, select, update { by the update sent} contact { by the call with the customer} restored { by having the customer work again} other {: {evidence}}}{confirmed, select, yes {; the customer confirmed} other {}}'),
  'event.promise.confirmed': t('הלקוח אישר שהבטחה קוימה: {evidence}', 'The customer confirmed that a promise was kept: {evidence}'),
  'event.promise.renegotiated': t('סוכם עם {contact} מועד חדש להבטחה, {due} במקום {was}: {reason}', 'A new date for a promise was told to {contact}, {due} instead of {was}: {reason}'),
  'event.promise.broken': t('הבטחה הופרה, המועד היה {due}: {words}', 'A promise was broken, it was due {due}: {words}'),
  'event.promise.carried-over': t('הבטחה מלפני הפתיחה מחדש נשארת בתוקף{dated, select, yes { עד {due}} other {, ומועדה כבר חלף}}', 'A promise from before the reopening stands{dated, select, yes { until {due}} other {, and its time has passed}}'),
  'event.promise.made-good': t('הבטחה שהופרה הושלמה{by, select, update { בעדכון שנשלח} contact { בשיחה עם הלקוח} restored { בהשבת העבודה} other {: {evidence}}}', 'A broken promise was made good{by, select, update { by the update sent} contact { by the call with the customer} restored { by having the customer work again} other {: {evidence}}}'),
  'event.message.proposed': t('הודעה הוגשה לקריאה שנייה ({messageType}): {subject}. הסיבה: {why}', 'A message was proposed to a second reader ({messageType}): {subject}. Why: {why}'),
  'event.message.approved': t('הודעה של {author} אושרה', 'A message of {author} was approved'),
  'event.message.returned': t('הודעה של {author} הוחזרה: {reason}', 'A message of {author} was returned: {reason}'),
  'event.message.overrides-counted': t('{total} סימונים של בודק ההודעות נעקפו במשבר הזה', '{total} marks of the message guard were overridden in this crisis'),
} as const satisfies Record<`event.${Extract<keyof PromiseEvents, string>}`, Pair>;

/** What a repair that gave back the work is known by in the record: codes of how, no words of a person. */
const RESTORED_BY: ReadonlySet<string> = new Set(['workaround', 'fix']);

/** What is on record is the id of a message or a call, or words of a person: an id is told by what it is. */
function provenBy({ by, evidence }: Pick<PromiseEvents['promise.kept'], 'by' | 'evidence'>): { readonly by: string; readonly evidence: string } {
  return { by: by === 'repair' && RESTORED_BY.has(evidence) ? 'restored' : by, evidence: quote(evidence) };
}

export const promiseTellers: TellersOf<PromiseEvents> = {
  'promise.made': (data, s) => ({ kind: s.label('promise-kind', data.kind), dated: data.dueAt === null ? 'no' : 'yes', due: s.when(data.dueAt), words: quote(data.words), early: data.early ? 'yes' : 'no' }),
  'promise.kept': (data) => ({ ...provenBy(data), confirmed: data.confirmedByCustomer ? 'yes' : 'no' }),
  'promise.confirmed': (data) => ({ evidence: quote(data.evidence) }),
  'promise.renegotiated': (data, s) => ({ contact: s.name(data.contactId), due: s.when(data.dueAt), was: s.when(data.wasDueAt), reason: quote(data.reason) }),
  'promise.broken': (data, s) => ({ due: s.when(data.dueAt), words: quote(data.words) }),
  'promise.carried-over': (data, s) => ({ dated: data.dueAt === null ? 'no' : 'yes', due: s.when(data.dueAt) }),
  'promise.made-good': (data) => provenBy(data),
  'message.proposed': (data, s) => ({ messageType: s.label('message-type', data.message.messageType), subject: quote(data.message.subject), why: s.list(data.why.map((one) => s.label('waiting', one))) }),
  'message.approved': (data, s) => ({ author: s.name(data.author) }),
  'message.returned': (data, s) => ({ author: s.name(data.author), ...because(data) }),
  'message.overrides-counted': (data) => ({ total: data.total }),
};

/** Names of codes, `prefix.code`. */
export const promiseLabels = {
  'promise-kind.outcome': t('תוצאה', 'an outcome'),
  'promise-kind.next-update': t('עדכון הבא', 'the next update'),
  'promise-kind.contact': t('שיחה או פגישה', 'a call or meeting'),
  'waiting.second-reader': t('סוג ההודעה דורש קריאה שנייה', 'its type needs a second reader'),
  'waiting.before-p90': t('מועד שמקדים את התחזית', 'a date before the forecast'),
  'waiting.no-forecast': t('מועד בלי תחזית', 'a date without a forecast'),
  'waiting.asked': t('לבקשת הכותבים', 'its author asked for it'),
  'guard-mark.next-update-differs.why': t('בטקסט כתוב ״{words}״, אבל העדכון הבא נקבע ל{at}; הלקוח קורא מועד אחד והשעון רץ לאחר.', 'The text says “{words}”, but the next update is set for {at}; the customer reads one time and the clock runs to another.'),
  'guard-mark.next-update-differs.better': t('יש לכתוב בטקסט {at}, או לשנות את מועד העדכון הבא.', 'Write {at} in the text, or change the time of the next update.'),
  'missing.promises': t('{count, plural, one {מה עלה בגורל הבטחה אחת בלי מועד} two {מה עלה בגורל שתי הבטחות בלי מועד} other {מה עלה בגורל # הבטחות בלי מועד}}', '{count, plural, one {what became of one promise without a date} other {what became of # promises without a date}}'),
} as const satisfies Record<`promise-kind.${PromiseKind}` | `waiting.${WaitingReason}` | `guard-mark.next-update-differs.${'why' | 'better'}` | `missing.${string}`, Pair>;

/** The duties: name, why it exists, what fulfils it, what happens next. */
export const promiseDutyTexts = {
  'obligation.promise.name': t('הבטחה', 'Promise'),
  'obligation.promise.why': t('הובטח ללקוח דבר למועד מסוים.', 'The customer was promised something for a certain time.'),
  'obligation.promise.fulfilledBy': t('קיום ההבטחה עם ראיה, או מועד חדש שנמסר ללקוח לפני שהקודם חלף.', 'Keeping it, with evidence, or telling the customer a new time before this one passes.'),
  'obligation.promise.next': t('כשהמועד חולף ההבטחה מופרת: האמון נפגע, ומנהלים שומעים.', 'When its time passes the promise is broken: trust is hurt, and those above are told.'),
  'obligation.message-reading.name': t('קריאה שנייה של הודעה', 'Second reading of a message'),
  'obligation.message-reading.why': t('הודעה ללקוח ממתינה לאישור של אדם שני לפני שתצא.', 'A message to the customer waits for a second person before it leaves.'),
  'obligation.message-reading.fulfilledBy': t('אישור ההודעה ושליחתה, או החזרתה לכותבים עם סיבה.', 'Approving and so sending it, or returning it to its author with a reason.'),
  'obligation.message-reading.next': t('הלקוח ממתין למילה; בלי קריאה ההמתנה עולה לדרג הבא.', 'The customer waits for a word; unread, it climbs to the next level.'),
} as const satisfies Record<string, Pair>;
