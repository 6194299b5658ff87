/** Words about the light lane, recognition of serious complaints, and the queue (C06): a line of the record per event, names of codes, what a gate says is missing. */
import type { CrisisLane, LaneEvents, ReasonCode } from '#domain';
import type { Pair } from '../pair';
import { t } from '../pair';
import { quote } from '../speaker';
import type { TellersOf } from '../speaker';

export const laneEventTexts = {
  'event.lane.answered-automatically': t('ניתנה תשובה אוטומטית ל{contact}{remedy, select, yes { עם פיצוי קטן} other {}}', 'An automatic answer was given to {contact}{remedy, select, yes { with a small remedy} other {}}'),
  'event.lane.person-asked': t('{contact} ביקשו לדבר עם אדם: {words}', '{contact} asked for a person: {words}'),
  'event.lane.classified-small': t('סומן כקטן אך מהותי, באחריות {owner}: {why}', 'Marked as small but material, owned by {owner}: {why}'),
  'event.lane.small-settled': t('העניין הקטן אך המהותי הוסדר: {solution}', 'What was small but material is settled: {solution}'),
  'event.lane.jump-proposed': t('הוצע להקפיץ לראש התור עד {until}: {reason}', 'It was proposed to move this to the head of the queue until {until}: {reason}'),
  'event.lane.jump-declined': t('ההצעה להקפיץ לראש התור נדחתה: {note}', 'Moving to the head of the queue was declined: {note}'),
  'event.lane.jumped': t('הוקפץ לראש התור עד {until}, לפי הצעת {proposedBy}; {count, plural, =0 {איש לא נדחק} one {נדחק משבר אחד} two {נדחקו שני משברים} other {נדחקו # משברים}}: {reason}', 'Moved to the head of the queue until {until}, proposed by {proposedBy}; {count, plural, =0 {nobody was displaced} one {one crisis was displaced} other {# crises were displaced}}: {reason}'),
  'event.lane.jump-ended': t('המקום בראש התור הסתיים ({why}){reason}', 'The place at the head of the queue ended ({why}){reason}'),
} as const satisfies Record<`event.${Extract<keyof LaneEvents, string>}`, Pair>;

export const laneTellers: TellersOf<LaneEvents> = {
  'lane.answered-automatically': (data, s) => ({ contact: s.name(data.contactId), remedy: data.gestureId === null ? 'no' : 'yes' }),
  'lane.person-asked': (data, s) => ({ contact: s.name(data.contactId), words: quote(data.words) }),
  'lane.classified-small': (data, s) => ({ owner: s.name(data.owner), why: quote(data.why) }),
  'lane.small-settled': (data) => ({ solution: quote(data.solution) }),
  'lane.jump-proposed': (data, s) => ({ until: s.when(data.until), reason: quote(data.reason) }),
  'lane.jump-declined': (data) => ({ note: quote(data.note) }),
  'lane.jumped': (data, s) => ({ until: s.when(data.until), proposedBy: s.name(data.proposedBy), count: data.displacedCount, reason: quote(data.reason) }),
  'lane.jump-ended': (data, s) => ({ why: s.label('jump-end', data.why), reason: data.reason === '' ? '' : `: ${quote(data.reason)}` }),
};

/** Names of codes, `prefix.code`. */
export const laneLabels = {
  'lane.light': t('מסלול קל', 'light lane'),
  'lane.small-but-material': t('קטן אך מהותי', 'small but material'),
  'lane.serious': t('חמור', 'serious'),
  'lane.normal': t('רגיל', 'normal'),
  'jump-end.expired': t('הזמן תם', 'its time was over'),
  'jump-end.lifted': t('בוטל', 'lifted'),
  'jump-end.lapsed': t('ההצעה לא אושרה בזמן', 'the proposal was not approved in time'),
  'complaint-reason.harm': t('פגיעה בגוף או בבריאות', 'harm to body or health'),
  'complaint-reason.safety': t('סכנה בטיחותית', 'danger to safety'),
  'complaint-reason.livelihood': t('בית, פרנסה או עסק בסכנה', 'home, living or business at risk'),
  'complaint-reason.vulnerable': t('אדם במצב רגיש', 'a vulnerable person'),
  'complaint-reason.legal': t('צעדים משפטיים או טענה לאי־חוקיות', 'legal steps, or said to be unlawful'),
  'complaint-reason.regulator': t('רשות מפקחת', 'a supervisor'),
  'complaint-reason.press': t('תקשורת או פרסום', 'press or publication'),
  'complaint-reason.fraud': t('חשש להונאה', 'suspected fraud'),
  'complaint-reason.money-gone': t('כסף שנעלם או נלקח', 'money gone or taken'),
  'complaint-reason.privacy': t('מידע אישי נחשף', 'personal data exposed'),
  'complaint-reason.wrong-claim': t('דרישה או רישום שגויים נגד הלקוח', 'a wrong demand or record against the customer'),
  'complaint-reason.leaving': t('איום לעזוב', 'threatens to leave'),
  'complaint-reason.repeated': t('חוזר על עצמו', 'repeated'),
  'complaint-reason.no-answer': t('לא קיבלו מענה', 'no answer was given'),
  'complaint-reason.mistreated': t('יחס פוגע', 'treated badly'),
  'complaint-reason.distress': t('מצוקה', 'distress'),
  'complaint-reason.channel': t('הדרך שבה הגיעה הפנייה', 'the way it reached us'),
  'complaint-reason.complaints': t('פניות קודמות בשנה האחרונה', 'earlier complaints within a year'),
  'complaint-reason.upheld': t('פניות קודמות התבררו כמוצדקות', 'earlier complaints proved right'),
  'complaint-reason.vip': t('לקוח מיוחד', 'a key customer'),
  'complaint-reason.loss': t('סכום משמעותי על הפרק', 'a material amount at stake'),
  'complaint-reason.large-loss': t('סכום גדול על הפרק', 'a large amount at stake'),
} as const satisfies Record<`lane.${CrisisLane}` | `complaint-reason.${ReasonCode}` | 'jump-end.expired' | 'jump-end.lifted' | 'jump-end.lapsed', Pair>;

/** The duties: name, why it exists, what fulfils it, what happens next. */
export const laneDutyTexts = {
  'obligation.small-matter.name': t('עניין קטן אך מהותי', 'Small but material matter'),
  'obligation.small-matter.why': t('דבר קטן שחוזר שוחק את האמון בלי שאיש מכריז על משבר; לכן יש לו אחראי ומועד.', 'A small thing that keeps coming back wears trust away without anybody calling it a crisis; so it has an owner and a time.'),
  'obligation.small-matter.fulfilledBy': t('רישום מה שונה כדי שלא יחזור, עם ראיה.', 'A record of what was changed so that it does not come back, with evidence.'),
  'obligation.small-matter.next': t('בלי זה העניין עולה בסולם, והמשבר אינו נסגר.', 'Otherwise it climbs the ladder, and the crisis is not closed.'),
} as const satisfies Record<string, Pair>;
