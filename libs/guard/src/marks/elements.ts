/** Which elements a message holds: signs in the text outside empty phrases, dated commitments, and what the author filled in beside it. */
import type { Commitment, GuardInput } from '../guard.types';
import { ELEMENTS_EN } from './lexicon/elements.en';
import { ELEMENTS_HE } from './lexicon/elements.he';
import { type Hit, compileLexicon, findSigns } from './phrase';
import type { Reading, Span } from './reading';
import { contentWords } from './substance';

const LEXICONS = [compileLexicon(ELEMENTS_EN), compileLexicon(ELEMENTS_HE)];
/** So many words of one's own answer a question, or tell something new, even without a sign we know. */
const OWN_WORDS_MIN = 3;
const NEWS_WORDS_MIN = 4;
const ANNOUNCING = /\b(?:(?:we|i) (?:will|shall) (?:\w+ )?(?:write|update|call|report|contact|inform|phone|be in touch)|next (?:update|message|note|mail|report|post|call))\b|(?:נעדכן|אעדכן|נכתוב|אכתוב|נתקשר|אתקשר|נחזור אלי|אחזור אלי|ההודעה הבאה|העדכון הבא|הודעה הבאה)/;
const DATE_SIGN = /\d{1,2}[:./]\d{1,2}|\b(?:today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|sunday|within|immediately|next (?:invoice|bill|month|week)|(?:was|were|been|is|are) (?:sent|paid|credited|booked|transferred|registered)|january|february|march|april|may|june|july|august|september|october|november|december|by the|\d+ (?:business |working )?days)\b|(?:היום|מחר|תוך|בתוך|מיידי|מיידית|בחשבונית הבאה|הבוקר|אתמול|שולם|שולמו|זוכה|הועבר|נרשם|בחיוב הבא|חודש הבא|שבוע הבא|עד ה|עד יום|עד סוף|ימי עסקים|ביום|בחודש|ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר)/;
const PLANNED = /\b(?:we|i|you|it) will\b|\bnext\b|\bplan/;
const PLANNED_HE = /(?<![א-ת])(?:ו?(?:נ|א)[א-ת]{3,7}|הבא|הבאה|הבאים|בהמשך|יותקן|יוחלף|מתוכנן|תוכנית)(?![א-ת])/;
/** A short last line, a name or a role, is the signature. */
const SIGNATURE = /\n[^\n]{2,60}$|,\s*[A-Zא-ת][^\n,.]{1,30},\s[^\n,.]{2,40}[.]?$/;

export interface ElementSearch {
  /** Codes anybody will ask for; the rest is not looked up. */
  readonly wanted: ReadonlySet<string>;
  /** Spans of filler: signs inside them do not count. */
  readonly empty: readonly Hit[];
  readonly commitments: readonly Commitment[];
  /** Words with content outside soothing and manners (substance.ts). */
  readonly ownWords: number;
  readonly filledIn: GuardInput['filledIn'] | undefined;
}

/** Codes of required-elements.ts found in the text. Pure. */
export const elementsOf = (reading: Reading, { wanted, empty, commitments, ownWords, filledIn: filled }: ElementSearch): ReadonlySet<string> => {
  const found = new Set<string>();
  const counts = (hit: Hit): boolean => !empty.some((one) => hit.start < one.end && one.start < hit.end && !outlives(hit, one));
  for (const lexicon of LEXICONS) {
    for (const hit of findSigns(reading, lexicon, { wanted: (code) => wanted.has(code), counts })) found.add(hit.code);
  }
  if (commitments.some((one) => one.latest !== null)) found.add('next-time');
  // What is told outside the announcement of the next message is news, in whatever words.
  const announced = announcements(reading, commitments);
  if (wanted.has('fact') && contentWords(reading, [...empty, ...announced]) >= NEWS_WORDS_MIN) found.add('fact');
  if (commitments.some((one) => one.latest !== null) || DATE_SIGN.test(reading.text)) found.add('by-when');
  if (PLANNED.test(reading.text) || PLANNED_HE.test(reading.text)) found.add('planned');
  if (SIGNATURE.test(reading.original.trim())) found.add('signature');
  if (ownWords >= OWN_WORDS_MIN) found.add('long');
  if (filled !== undefined) {
    if (filled.newFacts > 0) found.add('fact');
    if (filled.actions > 0) found.add('action');
    if (filled.nextUpdate) found.add('next-time');
  }
  return found;
};

/** A sign that reaches well beyond the empty phrase carries its own weight ("we are working on it and will call at 14:00"). */
const outlives = (hit: Hit, empty: Hit): boolean => hit.code === 'next-time' && (hit.end > empty.end || hit.start < empty.start);

/** Where the next message or visit is announced: from the announcing words to the end of the sentence, or the sentence of such a commitment. */
const announcements = (reading: Reading, commitments: readonly Commitment[]): readonly Span[] => reading.sentences.flatMap(({ start, end }) => {
  const found = ANNOUNCING.exec(reading.text.slice(start, end));
  if (found !== null) return [{ start: start + found.index, end }];
  const at = reading.back({ start, end });
  return commitments.some((one) => one.kind !== 'outcome' && one.start < at.end && at.start < one.end) ? [{ start, end }] : [];
});
