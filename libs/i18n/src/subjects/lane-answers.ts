/**
 * Approved texts of the light lane (S1-21): they take the complaint as justified, say what was done, and how to reach a person. No promise, no
 * date, nothing a person would have to keep. Never the summary that is written for us: the reference says which message is meant. The guard reads every one of them in lane-answers.spec.ts.
 */
import type { GenderForm, Language } from '#domain';
import { addressed } from '../templates/address';
import type { Pair } from '../pair';
import { t } from '../pair';

export interface AutomaticAnswer {
  readonly subject: string;
  readonly body: string;
  /** The one fact it tells, for the record. */
  readonly fact: string;
}
interface Words { readonly name: Pair; readonly subject: Pair; readonly opening: Pair; readonly fact: Pair }

const ANSWERS: Readonly<Record<string, Words>> = {
  'light.corrected': {
    name: t('הטעות תוקנה', 'The mistake is corrected'),
    subject: t('הפנייה שלכם נכונה, והדבר תוקן ({reference})', 'You are right, and it has been corrected ({reference})'),
    opening: t('תודה שכתבתם לנו. צדקתם, ואנחנו מצטערים על הטעות שלנו.', 'Thank you for writing to us. You are right, and we are sorry for our mistake.'),
    fact: t('הטעות תוקנה.', 'The mistake has been corrected.'),
  },
  'light.inconvenience': {
    name: t('אי־נוחות', 'Inconvenience'),
    subject: t('קיבלנו את הפנייה שלכם ({reference})', 'We have your message ({reference})'),
    opening: t('תודה שכתבתם לנו. צדקתם: זה לא היה צריך לקרות. אנחנו מצטערים על אי־הנוחות שגרמנו.', 'Thank you for writing to us. You are right: this should not have happened. We are sorry for the inconvenience we caused.'),
    fact: t('הפנייה נרשמה אצלנו כמוצדקת.', 'Your complaint is on record as justified.'),
  },
  'light.delay': {
    name: t('עיכוב', 'Delay'),
    subject: t('העיכוב היה שלנו ({reference})', 'The delay was ours ({reference})'),
    opening: t('תודה שכתבתם לנו. צדקתם: העיכוב היה באחריותנו, ואנחנו מצטערים עליו.', 'Thank you for writing to us. You are right: the delay was our responsibility, and we are sorry for it.'),
    fact: t('העיכוב נרשם אצלנו, באחריותנו.', 'The delay is on record as our responsibility.'),
  },
};
const GREETING = t('שלום {contactName},', 'Hello {contactName},');
const REMEDY = t('כאות התנצלות רשמנו לזכותכם: {remedy}.', 'As a sign of our regret we have credited you with: {remedy}.');
const WAY_OUT = t('זו תשובה אוטומטית. אם זה לא מספיק, אפשר להשיב להודעה הזו במילה ״אדם״, ואדם מהצוות יענה לכם.', 'This is an automatic answer. If it is not enough, reply to this message with the word “person”, and somebody of our team answers you.');

export interface AnswerFacts {
  readonly contactName: string;
  readonly reference: string;
  /** What is given, in words of both languages; null = nothing. */
  readonly remedy: Pair | null;
}

/** The ids of the approved texts, with their names. */
export const automaticAnswerNames: Readonly<Record<string, Pair>> = Object.fromEntries(Object.entries(ANSWERS).map(([id, words]) => [id, words.name]));

/** The text in the reader's language and form; null for an id that is no approved text. Pure. */
export function automaticAnswer(id: string, facts: AnswerFacts, { language, form }: { readonly language: Language; readonly form: GenderForm }): AutomaticAnswer | null {
  const words = Object.hasOwn(ANSWERS, id) ? ANSWERS[id] : undefined;
  if (words === undefined) return null;
  const values: Readonly<Record<string, string>> = { contactName: facts.contactName, reference: facts.reference, remedy: facts.remedy?.[language] ?? '' };
  const said = (pair: Pair): string => (language === 'he' ? addressed(pair.he, form) : pair.en).replace(/\{(\w+)\}/g, (_all, name: string) => values[name] ?? '');
  const fact = said(words.fact);
  const parts = [said(GREETING), said(words.opening), fact, ...(facts.remedy === null ? [] : [said(REMEDY)]), said(WAY_OUT)];
  return { subject: said(words.subject), body: parts.join('\n\n'), fact };
}
