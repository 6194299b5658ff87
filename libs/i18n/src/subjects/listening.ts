/** Words about what the customer said, in his words, and whether he was heard (C09): a line of the record per event, names of codes, what a gate says is missing. */
import type { Feeling, InformationEffect, ListeningEvents, Need, ReadBackWay } from '#domain';
import type { Pair } from '../pair';
import { t } from '../pair';
import { quote } from '../speaker';
import type { TellersOf } from '../speaker';

export const listeningEventTexts = {
  'event.listening.recorded': t('נרשמו דברי הלקוח (גרסה {revision}). הצורך: {needs}. {story}', 'What the customer said was recorded (version {revision}). They need: {needs}. {story}'),
  'event.listening.read-back': t('{confirmed, select, yes {הדברים הוקראו ל{contact} ({how}) ואושרו} other {הדברים הוקראו ל{contact} ({how}) ותוקנו: {corrections}}}', '{confirmed, select, yes {Read back to {contact} ({how}) and confirmed} other {Read back to {contact} ({how}) and corrected: {corrections}}}'),
  'event.listening.feelings-acknowledged': t('הרגשות קיבלו הכרה ({how}): {words}', 'Feelings were acknowledged ({how}): {words}'),
  'event.listening.information-received': t('מידע מן הלקוח ({effect}): {information}', 'Information from the customer ({effect}): {information}'),
  'event.listening.damage-limit-derived': t('פעולה לצמצום הנזק: {title}, באחריות {owner}, עד {due}', 'Damage-limiting action: {title}, owned by {owner}, due {due}'),
  'event.listening.damage-limit-carried-over': t('פעולה לצמצום הנזק מלפני הפתיחה מחדש נשארת לביצוע, באחריות {owner}{dated, select, yes {, עד {due}} other {, ומועדה כבר חלף}}', 'A damage-limiting action from before the reopening is still owed by {owner}{dated, select, yes {, due {due}} other {, and its time has passed}}'),
  'event.listening.damage-limit-completed': t('פעולה לצמצום הנזק בוצעה: {evidence}', 'A damage-limiting action was completed: {evidence}'),
} as const satisfies Record<`event.${Extract<keyof ListeningEvents, string>}`, Pair>;
export const listeningTellers: TellersOf<ListeningEvents> = {
  'listening.recorded': (data, s) => ({ revision: data.revision, needs: s.list(data.needs.map((need) => s.label('need', need))), story: quote(data.story) }),
  'listening.read-back': (data, s) => ({ confirmed: data.confirmed ? 'yes' : 'no', contact: s.name(data.contactId), how: s.label('read-back-way', data.how), corrections: quote(data.corrections) }),
  'listening.feelings-acknowledged': (data, s) => ({ how: s.label('read-back-way', data.how), words: quote(data.words) }),
  'listening.information-received': (data, s) => ({ effect: s.label('information-effect', data.effect), information: quote(data.information) }),
  'listening.damage-limit-derived': (data, s) => ({ title: quote(data.title), owner: s.name(data.owner), due: s.when(data.dueAt) }),
  'listening.damage-limit-carried-over': (data, s) => ({ owner: s.name(data.owner), dated: data.dueAt === null ? 'no' : 'yes', due: s.when(data.dueAt) }),
  'listening.damage-limit-completed': (data) => ({ evidence: quote(data.evidence) }),
};
/** Names of codes, `prefix.code`. */
export const listeningLabels = {
  'need.listen': t('הקשבה', 'to be listened to'),
  'need.explain': t('הסבר', 'an explanation'),
  'need.money': t('כסף', 'money'),
  'need.fix': t('תיקון', 'a fix'),
  'need.protect': t('הגנה', 'protection'),
  'feeling.worry': t('דאגה', 'worry'),
  'feeling.fear': t('פחד', 'fear'),
  'feeling.frustration': t('תסכול', 'frustration'),
  'feeling.anger': t('כעס', 'anger'),
  'feeling.disappointment': t('אכזבה', 'disappointment'),
  'feeling.hurt': t('פגיעה', 'hurt'),
  'feeling.humiliation': t('השפלה', 'humiliation'),
  'feeling.helplessness': t('חוסר אונים', 'helplessness'),
  'feeling.mistrust': t('חוסר אמון', 'mistrust'),
  'feeling.exhaustion': t('תשישות', 'exhaustion'),
  'feeling.relief': t('הקלה', 'relief'),
  'read-back-way.call': t('שיחה', 'call'),
  'read-back-way.mail': t('דוא״ל', 'mail'),
  'read-back-way.meeting': t('פגישה', 'meeting'),
  'information-effect.none': t('לא השפיע על האבחון', 'no effect on the diagnosis'),
  'information-effect.narrowed': t('צמצם את האבחון', 'narrowed the diagnosis'),
  'information-effect.changed': t('שינה את האבחון', 'changed the diagnosis'),
  'guard-mark.early-offer.why': t('{waits, select, feelings {הלקוח זועם או פגוע ואיש עוד לא הכיר בכך} other {הלקוח עוד לא אישר שהבנו אותו}}; הצעה או סירוב לפני כן נשמעים כמו דרך לסיים את העניין.', '{waits, select, feelings {The customer is furious or hurt and nobody has acknowledged it} other {The customer has not yet confirmed that we understood}}; an offer or a refusal before that sounds like a way to be done with it.'),
  'guard-mark.early-offer.better': t('יש לספר מה ידוע ומה נעשה, ולהציע {waits, select, feelings {אחרי שיחה שמכירה בפגיעה} other {אחרי שהלקוח אישר את דבריו}}. אם אין כאן הצעה, אפשר לומר זאת עם נימוק.', 'Tell what is known and done, and offer {waits, select, feelings {after a conversation that acknowledges it} other {once they have confirmed what they said}}. If these words offer nothing, say so with a reason.'),
  'missing.damage-limits': t('{count, plural, one {פעולה פתוחה אחת לצמצום הנזק} two {שתי פעולות פתוחות לצמצום הנזק} other {# פעולות פתוחות לצמצום הנזק}}', '{count, plural, one {one open damage-limiting action} other {# open damage-limiting actions}}'),
} as const satisfies Record<`need.${Need}` | `feeling.${Feeling}` | `read-back-way.${ReadBackWay}` | `information-effect.${InformationEffect}` | `guard-mark.early-offer.${'why' | 'better'}` | 'missing.damage-limits', Pair>;
/** The duties: name, why it exists, what fulfils it, what happens next. */
export const listeningDutyTexts = {
  'obligation.damage-limit.name': t('פעולה לצמצום נזק', 'Damage-limiting action'),
  'obligation.damage-limit.why': t('התקלה מסבה ללקוח נזק שאפשר לצמצם גם לפני התיקון.', 'The trouble does damage on the customer’s side that can be kept small before the fix.'),
  'obligation.damage-limit.fulfilledBy': t('ביצוע הפעולה, עם ראיה.', 'Doing it, with evidence.'),
  'obligation.damage-limit.next': t('כל עוד היא פתוחה אי אפשר לסגור את המשבר.', 'While it is open the crisis cannot be closed.'),
  'obligation.listening-record.name': t('רישום הקשבה', 'Listening record'),
  'obligation.listening-record.why': t('לקוח שלא הקשיבו לו אינו שומע פתרונות; ולעיתים הוא יודע מה שאנחנו מחפשים.', 'A customer who was not listened to does not hear solutions; and sometimes they know what we are looking for.'),
  'obligation.listening-record.fulfilledBy': t('רישום דברי הלקוח במילותיו, שהוקרא לו והוא אישר.', 'A record of what they said in their words, read back to them and confirmed by them.'),
  'obligation.listening-record.next': t('עד האישור אין פתרון, סירוב או פיצוי; מעקף דחוף אינו ממתין.', 'Until then there is no solution, refusal or compensation; an urgent workaround does not wait.'),
} as const satisfies Record<string, Pair>;
