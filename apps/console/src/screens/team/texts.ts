/** Words of the team's screen. */
import { p } from '../../words/pair';

export const TEAM = {
  title: p('Team', 'הצוות'),
  sayFull: p('{n, plural, =0 {Nobody carries more than one person should} one {{name} carries as much as one person should, or more} other {# people carry as much as one person should, or more}}', '{n, plural, =0 {אף אדם אינו נושא יותר ממה שאדם אחד צריך לשאת} one {{name}: נושאים כבר כמה שאדם אחד צריך לשאת, או יותר} two {שני אנשים נושאים כבר כמה שאדם אחד צריך לשאת, או יותר} other {# אנשים נושאים כבר כמה שאדם אחד צריך לשאת, או יותר}}'),
  sayAway: p('{n, plural, =0 {everybody can be reached} one {{name} is away} other {# people are away}}', '{n, plural, =0 {כולם זמינים} one {{name}: בלי זמינות כעת} two {שני אנשים אינם זמינים} other {# אנשים אינם זמינים}}'),
  sayWaiting: p('{n, plural, =0 {no wish waits for a second person} one {one wish waits for a second person} other {# wishes wait for a second person}}', '{n, plural, =0 {שום בקשה אינה ממתינה לאדם נוסף} one {בקשה אחת ממתינה לאדם נוסף} two {שתי בקשות ממתינות לאדם נוסף} other {# בקשות ממתינות לאדם נוסף}}'),
  drill: p('drill', 'תרגיל'),
};

export const LOAD = {
  title: p('What each person carries', 'מה כל אדם נושא'), person: p('Person', 'אדם'), load: p('Load', 'עומס'), crises: p('Crises', 'משברים'), hostile: p('Hard conversations', 'שיחות קשות'), nights: p('Night updates', 'עדכוני לילה'), duties: p('Open duties', 'מחויבויות פתוחות'), reach: p('Can be reached', 'זמינות'),
  note: p('Load counts open crises, hostile customers and updates by night, against the ceiling of the role; drills are left out. Duties include drills.', 'העומס סופר משברים פתוחים, לקוחות עוינים ועדכוני לילה, מול התקרה של התפקיד; תרגילים אינם נכללים. המחויבויות כוללות תרגילים.'),
  of: p('{index} of {ceiling}', '{index} מתוך {ceiling}'), noCeiling: p('{index}, no ceiling', '{index}, בלי תקרה'), full: p('full', 'מלא'), over: p('over the ceiling', 'מעל התקרה'), late: p('{n} late', '{n} באיחור'), yes: p('Yes', 'יש'), until: p('Away until {at}', 'אין זמינות עד {at}'), set: p('Change', 'שינוי'), setFor: p('Change when {name} can be reached', 'שינוי הזמינות: {name}'),
  show: p('Duties of {name}', 'המחויבויות: {name}'), none: p('None', 'אין'), nearest: p('These are the {n, number} that are due first.', 'אלה {n, number} המחויבויות שמועדן קרוב ביותר.'), hand: p('Hand over', 'להעביר'), handOf: p('Hand over: {name}, {customer}', 'העברה: {name}, {customer}'), nobody: p('Nobody is listed at your desks.', 'אין אנשים רשומים במוקדים שלכם.'), 
};

export const AWAY = {
  title: p('When {name} can be reached', 'הזמינות: {name}'), what: p('Deputies take over the duties in every open crisis before they are missed. The colleagues concerned are told; customers are not.', 'ממלאי המקום מקבלים את המחויבויות בכל משבר פתוח לפני שיוחמצו. האנשים הנוגעים בדבר מקבלים הודעה; לקוחות אינם מקבלים.'),
  until: p('Away until', 'אין זמינות עד'), hour: p('hour', 'שעה'), zone: p('In {zone}', 'לפי {zone}'), reason: p('Reason (stands in the record)', 'סיבה (נרשמת ברשומה)'), save: p('Set', 'לעדכן'), back: p('Back now', 'יש זמינות עכשיו'), needed: p('Choose an instant that lies ahead.', 'יש לבחור מועד שעוד לא עבר.'),
  done: p('{name} is away until {at}. {n, plural, =0 {No open crisis is concerned} one {One open crisis was told} other {# open crises were told}}.', '{name}: אין זמינות עד {at}. {n, plural, =0 {אין משבר פתוח שזה נוגע לו} one {משבר פתוח אחד עודכן} two {שני משברים פתוחים עודכנו} other {# משברים פתוחים עודכנו}}.'), doneBack: p('{name} can be reached again.', '{name}: יש זמינות שוב.'), failed: p('{n} crises were not reached: {references}. Set it again to tell only them.', '{n} משברים לא עודכנו: {references}. עדכון נוסף יגיע רק אליהם.'),
};

export const CARE = {
  title: p('How we treat our own people', 'איך אנו נוהגים באנשינו'), real: p('Drills are left out.', 'תרגילים אינם נכללים.'),
  answers: p('{all, plural, =0 {No colleague has asked for help yet} one {One colleague asked for help} other {Colleagues asked for help # times}}', '{all, plural, =0 {עוד איש לא ביקש עזרה} one {הייתה בקשת עזרה אחת מצד הצוות} two {היו שתי בקשות עזרה מצד הצוות} other {היו # בקשות עזרה מצד הצוות}}'),
  inTime: p('{kept} answered in time, {late} late, {waiting} waiting', '{kept} נענו בזמן, {late} באיחור, {waiting} ממתינות'), median: p('usual wait {hours} h', 'המתנה רגילה {hours} ש׳'),
  abuse: p('Abuse reported: {n}', 'דיווחים על יחס פוגע: {n}'), demands: p('Unreasonable demands: {n}', 'דרישות לא סבירות: {n}'), hands: p('Conversations handed over: {n}', 'שיחות שהועברו לאחרים: {n}'),
  pulse: p('Pulse of the team: {mean} of 5, from {n} answers', 'דופק הצוות: {mean} מתוך 5, לפי {n} תשובות'), fewPulses: p('Pulse of the team: too few answers to show without saying whose they are', 'דופק הצוות: מעט מדי תשובות מכדי להציג בלי לחשוף של מי הן'),
};
