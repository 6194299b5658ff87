/** Words of the printed picture of both tracks. */
import type { AxisMarkType } from '#contracts';
import type { Language } from '#domain';

type Words = readonly [he: string, en: string];
const TEXTS = {
  heading: ['שני המסלולים', 'Both tracks'],
  firstDay: ['היממה הראשונה', 'The first 24 hours'],
  whole: ['המשבר כולו', 'The whole crisis'],
  technical: ['טכני', 'Technical'],
  relationship: ['קשר', 'Relationship'],
  duties: ['מחויבויות', 'obligations'],
  forecast: ['תחזיות', 'Forecasts'],
  we: ['אנחנו, למעלה', 'we, above'],
  they: ['הלקוח, למטה', 'they, below'],
  kept: ['קוימה', 'kept'],
  keptMany: ['מספר בתוך הסימן: כמה קוימו סמוך זו לזו', 'a number in the mark: how many were kept close together'],
  late: ['באיחור; אורך הקו הוא האיחור', 'late; the line is as long as the lateness'],
  missed: ['הוחמצה; הקו נמשך עד שמישהו דיבר', 'missed; the line lasts until somebody spoke'],
  overdue: ['באיחור ועוד פתוחה; הקו נמשך עד הסוף', 'late and still open; the line lasts to the end'],
  open: ['עוד פתוחה', 'still open'],
  silence: ['שתיקה מעבר למוסכם', 'silence beyond what was agreed'],
  range: ['תחזית: מן הסביר עד המאוחר', 'forecast: from likely to latest'],
  written: ['הודעה בכתב', 'written message'],
  call: ['שיחה או פגישה', 'call or meeting'],
  lateBy: ['איחור: {span}', '{span} late'],
  missedName: ['הוחמצה: {name}', 'missed: {name}'],
  overdueName: ['באיחור ועוד פתוחה: {name}', 'late and still open: {name}'],
  silenceOf: ['שתיקה: {span}', 'silence: {span}'],
  counted: ['מחויבויות שקוימו במועד: {kept}; באיחור: {late}; הוחמצו: {missed}.', 'Obligations kept on time: {kept}; late: {late}; missed: {missed}.'],
  countedOverdue: ['עוד פתוחות אחרי מועדן: {overdue}.', 'Still open past their time: {overdue}.'],
  quiet: ['השתיקה הארוכה ביותר: {span}, מן {from} עד {to}.', 'The longest silence: {span}, from {from} to {to}.'],
  noQuiet: ['לא הייתה שתיקה ארוכה מן המוסכם.', 'No silence was longer than agreed.'],
  narrow: ['שלבים קצרים, שאין בהם מקום לשמם: {names}.', 'Stages too short to carry their names: {names}.'],
  reading: ['הזמן רץ מימין לשמאל, בקנה מידה אחיד.', 'Time runs from left to right on one even scale.'],
} as const satisfies Record<string, Words>;
export type TrackWord = keyof typeof TEXTS;

/** What is named on the picture; everything else stands in the record at the end. */
const MARKS: Readonly<Partial<Record<AxisMarkType, Words>>> = {
  'workaround.recorded': ['מעקף', 'workaround'], 'workaround.expired': ['המעקף פג', 'workaround expired'], 'workaround.withdrawn': ['המעקף הוסר', 'workaround withdrawn'],
  'operation.restored': ['הלקוח פועל שוב', 'customer works again'], 'operation.lost': ['הלקוח נעצר שוב', 'customer stopped again'],
  'fix.recorded': ['התיקון הותקן', 'fix in'], 'fix.verified': ['התיקון אומת', 'fix verified'], 'fix.verification-failed': ['הישנות', 'relapse'], 'cause.recorded': ['גורם שורש', 'root cause'],
  'crisis.escalated': ['הסלמה', 'escalated'], 'crisis.reopened': ['נפתח מחדש', 'reopened'], 'crisis.closed': ['נסגר', 'closed'], 'crisis.cancelled': ['בוטל', 'cancelled'], 'review.signed': ['התחקיר נחתם', 'review signed'],
  'apology.recorded': ['התנצלות', 'apology'], 'claim.raised': ['טענה', 'claim'], 'claim.decided': ['פסיקה בטענה', 'claim decided'], 'compensation.decided': ['פיצוי', 'compensation'],
  'crisis.routine-returned': ['חזרה לשגרה', 'back to routine'], 'survey.ended': ['הסקר הסתיים', 'survey ended'], 'promise.broken': ['הבטחה הופרה', 'promise broken'],
};
const side = (words: Words, language: Language): string => words[language === 'he' ? 0 : 1];

export function trackWord(word: TrackWord, language: Language, values: Readonly<Record<string, string>> = {}): string {
  return side(TEXTS[word], language).replace(/\{(\w+)\}/g, (_all, name: string) => values[name] ?? '');
}

/** The short name of a mark; null for one the picture leaves to the record. */
export function markWord(type: AxisMarkType, language: Language): string | null {
  const words = MARKS[type];
  return words === undefined ? null : side(words, language);
}

/** Every word, for the test that holds both languages to being there. */
export const trackWords: readonly Words[] = [...Object.values(TEXTS), ...Object.values(MARKS)];
