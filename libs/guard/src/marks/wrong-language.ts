/** Whether the text is in the language its reader reads; names, codes, links and quoted error messages do not count. */
import type { GuardLanguage } from '../guard.types';
import type { Reading, Span } from './reading';

/** Fewer letters than this prove nothing about a language. */
const LETTERS_MIN = 10;
/** Words of a finished sentence in the other language; a line without its full stop may be a name. */
const WORDS_MIN = 2;
const ENGLISH_WORDS_MIN = 3;
/** So many words in a row in the other letters are a sentence too, wherever they stand. */
const RUN = /(?:[א-ת]{2,}["']?[א-ת]*[ ,-]+){4,}[א-ת]{2,}/;
const LATIN_RUN = /(?:\b[A-Za-z]{1,}[ ,]+){5,}[A-Za-z]{2,}/;
/** Links, addresses, file names, identifiers, words in capitals. */
const NEUTRAL = /\b[A-Z][a-z]+(?: [A-Z][a-z]+)+\b|https?:\/\/\S+|\S+@\S+|`[^`]{1,400}`|\b[\w-]+[._/\\][\w./\\-]+|\b\w*\d\w*\b|\b[A-Z]{2,}\w*\b|\b[a-z]+[A-Z]\w*\b/g;
const ERROR_WORDS = /error|exception|failed|timeout|refused|denied|invalid|not found|warning/i;
/** A sentence of prose, not a product name or an error line, has a few of these. */
const PROSE = /\b(?:the|is|are|we|you|your|our|and|to|of|will|have|has|was|that|this|for|with|not|be|it|in|on|please|thank|can|i|at|by)\b/gi;

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

const prose = (reading: Reading, range: Span): string => {
  const inside = reading.quoted.filter((one) => one.start < range.end && one.end > range.start);
  let text = '';
  let at = range.start;
  for (const one of inside) {
    if (one.start > at) text += reading.original.slice(reading.back({ start: at, end: one.start }).start, reading.back({ start: at, end: one.start }).end);
    at = Math.max(at, one.end);
  }
  if (range.end > at) text += reading.original.slice(reading.back({ start: at, end: range.end }).start, reading.back({ start: at, end: range.end }).end);
  return text.replace(NEUTRAL, ' ');
};

const isForeign = (text: string, language: GuardLanguage): boolean => {
  const own = count(text, language === 'he' ? /[א-ת]/g : /[A-Za-zÀ-ɏ]/g);
  const letters = count(text, /\p{L}/gu);
  return letters >= LETTERS_MIN && letters - own > letters / 2;
};

/** A whole sentence in the other language: enough words of prose, hardly a letter of the own language. */
const isForeignSentence = (text: string, language: GuardLanguage): boolean => {
  const finished = /[.!?;]["')]*\s*$/.test(text);
  if (language === 'en') {
    const others = count(text, /[\u0370-\u052F\u0590-\u06FF\u3040-\u9FFF]{2,}/g);
    return RUN.test(text) || (others >= (finished ? WORDS_MIN : WORDS_MIN + 1) && count(text, /[A-Za-z]{3,}/g) <= 1);
  }
  const [latin, own, prose] = [count(text, /[A-Za-z]{2,}/g), count(text, /[א-ת]{2,}/g), count(text, PROSE)];
  const reported = prose < 3 && ERROR_WORDS.test(text);
  const inside = LATIN_RUN.exec(text);
  if (inside !== null && count(inside[0], PROSE) >= 3) return true;
  return latin >= ENGLISH_WORDS_MIN && own <= 1 && prose >= (finished ? 1 : 2) && !reported;
};

/** Without a letter foreign to the language nothing can be foreign: most messages, and most sentences of the others. Punctuation is no letter. */
const MAYBE_FOREIGN: Readonly<Record<GuardLanguage, RegExp>> = { en: /[^\s -~À-ɏ\u2000-\u206f]/, he: /[A-Za-z]|[^\s -~\u0590-\u05ea\u05f3\u05f4\u2000-\u206f]/ };

const originalOf = (reading: Reading, range: Span): string => {
  const { start, end } = reading.back(range);
  return reading.original.slice(start, end);
};

/** The foreign range (normalised) with its code, or null when the text is in its language. The whole text first, then a single sentence. Pure. */
export const findWrongLanguage = (reading: Reading, language: GuardLanguage): (Span & { readonly code: string }) | null => {
  const maybe = MAYBE_FOREIGN[language];
  if (!maybe.test(reading.original)) return null;
  const whole = { start: 0, end: reading.text.length };
  if (isForeign(prose(reading, whole), language)) return { ...whole, code: 'other-language' };
  const one = reading.sentences.find((sentence) => maybe.test(originalOf(reading, sentence)) && isForeignSentence(prose(reading, sentence), language));
  return one === undefined ? null : { ...one, code: 'other-sentence' };
};
