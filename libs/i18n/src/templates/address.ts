/**
 * Hebrew templates are written in the neutral plural; who prefers to be addressed as one woman or one man gets the same words in that form.
 * Only the words of the template itself are changed, never those a person filled in.
 */
import type { GenderForm } from '#domain';

/** Neutral → feminine, masculine. Every word of a template that addresses its reader stands here; a test looks for those that do not. */
const FORMS: Readonly<Record<string, readonly [feminine: string, masculine: string]>> = {
  לכם: ['לך', 'לך'], אתכם: ['אותך', 'אותך'], אצלכם: ['אצלך', 'אצלך'], מצדכם: ['מצדך', 'מצדך'], שלכם: ['שלך', 'שלך'], עליכם: ['עלייך', 'עליך'],
  שאלתם: ['שאלת', 'שאלת'], שכתבתם: ['שכתבת', 'שכתבת'], שפניתם: ['שפנית', 'שפנית'], ביקשתם: ['ביקשת', 'ביקשת'], לשאלתכם: ['לשאלתך', 'לשאלתך'], לבקשתכם: ['לבקשתך', 'לבקשתך'],
  צדקתם: ['צדקת', 'צדקת'], לזכותכם: ['לזכותך', 'לזכותך'],
  תאשרו: ['תאשרי', 'תאשר'], שתאשרו: ['שתאשרי', 'שתאשר'], שתוכלו: ['שתוכלי', 'שתוכל'], תוכלו: ['תוכלי', 'תוכל'],
};
const WORD = /[\u05d0-\u05ea]+/g;

/** The words of a template in the reader's form; English has one. Pure. */
export function addressed(words: string, form: GenderForm): string {
  return form === 'neutral' ? words : words.replace(WORD, (word) => (Object.hasOwn(FORMS, word) ? FORMS[word]?.[form === 'feminine' ? 0 : 1] : undefined) ?? word);
}

/** Whether the word is turned by `addressed`. */
export const isAddress = (word: string): boolean => Object.hasOwn(FORMS, word);
