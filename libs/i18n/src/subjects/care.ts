/** Words about care for the people who work on the crisis (C25). What colleagues said stays out of the timeline. */
import type { CareAnswer, CareEvents, DemandFamily, RaisedKind } from '#domain';
import type { Pair } from '../pair';
import { t } from '../pair';
import { quote } from '../speaker';
import type { TellersOf } from '../speaker';

export const careEventTexts = {
  'event.care.raised': t('הועלה בצוות: {kind}', 'Raised in the team: {kind}'),
  'event.care.answered': t('ניתן מענה לאיש צוות ({kind}): {answer}', 'A colleague was answered ({kind}): {answer}'),
  'event.care.handed-over': t('הקשר עם הלקוח הועבר אל {to}: {reason}', 'The contact was handed over to {to}: {reason}'),
  'event.care.pulse-given': t('ניתן דופק צוות', 'A staff pulse was given'),
  'event.care.pulse-asked': t('{asked, plural, one {אדם אחד שעבד על המשבר נשאל} two {שני אנשים שעבדו על המשבר נשאלו} other {# אנשים שעבדו על המשבר נשאלו}} באילו תנאים עבדו; אפשר לענות עד {until}', '{asked, plural, one {One person who worked on it was asked} other {# people who worked on it were asked}} under what conditions they worked; answers until {until}'),
  'event.care.pulse-reminded': t('נשלחה תזכורת לדופק הצוות; אפשר לענות עד {until}', 'A reminder of the staff pulse went out; answers until {until}'),
  'event.care.pulse-lapsed': t('דופק הצוות הסתיים: ענו {answered} מתוך {asked}', 'The staff pulse has ended: {answered} of {asked} answered'),
} as const satisfies Record<`event.${Extract<keyof CareEvents, string>}`, Pair>;

export const careTellers: TellersOf<CareEvents> = {
  'care.raised': (data, s) => ({ kind: s.label('raised', data.kind) }),
  'care.answered': (data, s) => ({ kind: s.label('raised', data.kind), answer: s.label('care-answer', data.answer) }),
  'care.handed-over': (data, s) => ({ to: s.name(data.to), reason: quote(data.reason) }),
  'care.pulse-given': () => ({}),
  'care.pulse-asked': (data, s) => ({ asked: data.asked, until: s.when(data.until) }),
  'care.pulse-reminded': (data, s) => ({ until: s.when(data.until) }),
  'care.pulse-lapsed': ({ answered, asked }) => ({ answered, asked }),
};

/** Names of codes, `prefix.code`. */
export const careLabels = {
  'raised.unreasonable-demand': t('דרישה בלתי סבירה', 'unreasonable demand'),
  'raised.abuse': t('יחס פוגע', 'abuse'),
  'raised.support': t('בקשת עזרה', 'call for support'),
  'care-answer.agreed': t('הוסכם', 'agreed'),
  'care-answer.partly': t('הוסכם בחלקו', 'agreed in part'),
  'care-answer.declined': t('נדחה', 'declined'),
  'demand-family.persistence': t('התעקשות בלתי סבירה', 'unreasonable persistence'),
  'demand-family.demands': t('דרישות בלתי סבירות', 'unreasonable demands'),
  'demand-family.lack-of-cooperation': t('היעדר שיתוף פעולה', 'lack of cooperation'),
  'demand-family.arguments': t('טיעונים בלתי סבירים', 'unreasonable arguments'),
  'demand-family.behaviour': t('התנהגות בלתי סבירה', 'unreasonable behaviour'),
  'demand-family.none': t('ללא', 'none'),
} as const satisfies Record<`raised.${RaisedKind}` | `care-answer.${CareAnswer}` | `demand-family.${DemandFamily}`, Pair>;

/** The duties: name, why it exists, what fulfils it, what happens next. */
export const careDutyTexts = {
  'obligation.staff-answer.name': t('מענה לאיש צוות', 'Answer to a colleague'),
  'obligation.staff-answer.why': t('מי שמשרת היטב את הלקוח ראוי שישרתו היטב גם אותו; בקשה בלי מענה היא דיבור אל הקיר.', 'Whoever serves the customer well deserves to be served well; a call without an answer is talking to a wall.'),
  'obligation.staff-answer.fulfilledBy': t('דבר ברור של מנהל אל מי שפנו, גם כשהוא שלילי.', 'A clear word of a manager to whoever asked, also when it is a no.'),
  'obligation.staff-answer.next': t('בלי מענה הבקשה עולה בסולם עד ההנהלה.', 'Unanswered, it climbs the ladder to the executive.'),
} as const satisfies Record<string, Pair>;
