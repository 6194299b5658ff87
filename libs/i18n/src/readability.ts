/**
 * Whether a customer can read it with ease (S1-19: accessible language): sentences short enough, plain words, no inner terms left unexplained.
 * Advice, never a gate: it marks words and says better ones. Pure; the same text gives the same answer.
 *
 * Limits: 25 words a sentence in English, the usual advice of plain-language guides for public services; 22 in Hebrew (own design), whose words carry
 * "and", "the" and "to" in themselves. Ease of the whole English text: Flesch 1948, 206.835 − 1.015 · words a sentence − 84.6 · syllables a word;
 * below 30 it is as hard as a scientific article. Hebrew has no such formula; there the mean length of a sentence stands for it.
 */
import type { Language } from '#domain';
import { t } from './pair';
import type { Pair } from './pair';
import { TERMS } from './readability-terms';

export const READABILITY_CODES = ['long-sentence', 'inner-term', 'hard-text'] as const;
export type ReadabilityCode = (typeof READABILITY_CODES)[number];
export interface ReadabilityMark {
  readonly code: ReadabilityCode;
  /** [start, end) in UTF-16 units; of the whole text the empty range at its end. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly why: Pair;
  readonly better: Pair;
}
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  readonly meanSentenceWords: number;
  readonly longestSentenceWords: number;
  /** Flesch, of English only; null where the text is too short to say. */
  readonly ease: number | null;
  readonly marks: readonly ReadabilityMark[];
}

const SENTENCE_MAX_WORDS: Readonly<Record<Language, number>> = { en: 25, he: 22 };
const MEAN_MAX_WORDS: Readonly<Record<Language, number>> = { en: 20, he: 18 };
const HARD_BELOW = 30;
/** Of fewer words neither formula says anything. */
const WHOLE_MIN_WORDS = 40;
/** Of fewer sentences the marks of the sentences say it all. */
const WHOLE_MIN_SENTENCES = 3;
/** Named in a mark; the rest is underlined. */
const NAMED_MAX_WORDS = 8;
const MARKS_MAX = 20;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’׳"״.:/-]*/gu;
/** A sentence ends at its mark before a blank, or with its line; a point inside a number or a name ends none. */
const SENTENCE = /[^\n.!?…]+(?:[.!?…]+(?!\s|$)[^\n.!?…]*)*[.!?…]*/gu;
/** What explains a term on the spot. */
const EXPLAINED = /^\s*(?:\(|,\s*(?:that is|i\.e\.|meaning|which (?:is|means))|–|—|,?\s*כלומר|,?\s*דהיינו)/iu;

interface Sentence { readonly start: number; readonly text: string; readonly words: number }

const wordsOf = (text: string): number => [...text.matchAll(WORD)].length;

function sentencesOf(text: string): readonly Sentence[] {
  return [...text.matchAll(SENTENCE)].map((match) => {
    const lead = match[0].length - match[0].trimStart().length;
    return { start: match.index + lead, text: match[0].trim(), words: wordsOf(match[0]) };
  }).filter((one) => one.words > 0);
}

/** A list told in one breath is one sentence to the eye and many to the reader: its parts are counted apart. */
const longestPart = ({ text }: Sentence): number => Math.max(...text.split(/[;:•]|\s[-–—]\s/u).map(wordsOf));

/** Groups of vowels, the silent end left out; near enough for a mean. */
function syllablesOf(word: string): number {
  const groups = word.toLowerCase().replace(/(?:[^laeiouy]es|[^laeiouy]e|ed)$/u, '').match(/[aeiouy]{1,2}/gu);
  return Math.max(1, groups?.length ?? 0);
}

function easeOf(text: string, sentences: readonly Sentence[]): number | null {
  const words = text.match(/[A-Za-z]+(?:['’][A-Za-z]+)?/g) ?? [];
  if (words.length < WHOLE_MIN_WORDS || sentences.length === 0) return null;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 206.835 - (1.015 * words.length) / sentences.length - (84.6 * syllables) / words.length;
}

const beginningOf = (text: string): string => {
  const words = text.split(/\s+/u);
  return words.length <= NAMED_MAX_WORDS ? text : `${words.slice(0, NAMED_MAX_WORDS).join(' ')}…`;
};

function longSentences(sentences: readonly Sentence[], language: Language): readonly ReadabilityMark[] {
  const most = SENTENCE_MAX_WORDS[language];
  return sentences.filter((one) => longestPart(one) > most).map(({ start, text, words }) => ({
    code: 'long-sentence', start, end: start + text.length, words: beginningOf(text),
    why: t(`משפט של ${String(words)} מילים; אחרי ${String(most)} בערך קוראים שוב מההתחלה.`, `A sentence of ${String(words)} words; after about ${String(most)} people start again.`),
    better: t('לחלק לשניים: קודם מה קרה, אחר כך מה עושים.', 'Make two of it: first what happened, then what is done.'),
  }));
}

const PATTERNS = TERMS.map(({ pattern, plain }) => ({ plain, pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:[ושהכלבמ](?=[א-ת]))?(?:${pattern})(?![\p{L}\p{N}])`, 'giu') }));

/** A term once, where it first stands; not one that the customer used himself, nor one explained on the spot. */
function innerTerms(text: string, known: readonly string[]): readonly ReadabilityMark[] {
  return PATTERNS.flatMap(({ pattern, plain }): readonly ReadabilityMark[] => {
    const [match] = [...text.matchAll(pattern)];
    if (match === undefined || known.some((said) => said.search(pattern) >= 0)) return [];
    const end = match.index + match[0].length;
    if (EXPLAINED.test(text.slice(end))) return [];
    return [{
      code: 'inner-term', start: match.index, end, words: match[0], why: t('מונח פנימי; הלקוח אינו חייב להכיר אותו.', 'A term of our own workshop; the customer need not know it.'),
      better: t(`במילים פשוטות: ${plain.he}. או להסביר אותו במקום.`, `In plain words: ${plain.en}. Or explain it on the spot.`),
    }];
  }).toSorted((a, b) => a.start - b.start);
}

function wholeText(text: string, language: Language, { words, sentences, meanSentenceWords, ease }: Omit<Readability, 'marks' | 'longestSentenceWords'>): readonly ReadabilityMark[] {
  const isWhole = words >= WHOLE_MIN_WORDS && sentences >= WHOLE_MIN_SENTENCES;
  const isHard = isWhole && ((ease !== null && ease < HARD_BELOW) || meanSentenceWords > MEAN_MAX_WORDS[language]);
  return isHard ? [{
    code: 'hard-text', start: text.length, end: text.length, words: '', why: t('הטקסט כולו קשה לקריאה: המשפטים ארוכים או המילים כבדות.', 'The text as a whole is hard to read: its sentences are long or its words heavy.'),
    better: t('משפטים קצרים, מילים של יום־יום, עניין אחד בכל משפט.', 'Short sentences, everyday words, one thing at a time.'),
  }] : [];
}

/** Reads a text to a customer. `known`: words of the customer himself, whose terms are his own. At most twenty marks, in their order. */
export function readabilityOf(text: string, language: Language, known: readonly string[] = []): Readability {
  const sentences = sentencesOf(text);
  const words = wordsOf(text);
  const meanSentenceWords = sentences.length === 0 ? 0 : words / sentences.length;
  const ease = language === 'en' ? easeOf(text, sentences) : null;
  const placed = [...longSentences(sentences, language), ...innerTerms(text, known)].toSorted((a, b) => a.start - b.start);
  return {
    words, sentences: sentences.length, meanSentenceWords, longestSentenceWords: sentences.reduce((most, one) => Math.max(most, one.words), 0), ease,
    marks: [...placed.slice(0, MARKS_MAX - 1), ...wholeText(text, language, { words, sentences: sentences.length, meanSentenceWords, ease })],
  };
}
