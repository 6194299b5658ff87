/** Finds the signs of danger in a complaint. Pure; a text of any length is read once per language. */
import { COMPLAINT_EN } from './lexicon.en';
import { COMPLAINT_HE } from './lexicon.he';
import { COMPLAINT_SIGNALS } from './signal.types';
import type { ComplaintLexicon, ComplaintSignal } from './signal.types';

export interface FoundSignal {
  readonly code: ComplaintSignal;
  /** The words as they stand in the text read (small letters, plain quotes). */
  readonly words: string;
}
type Language = 'he' | 'en';

const LETTER = '[\\p{L}\\p{N}]';
/** Up to this many words between the parts of a phrase. */
const GAP = `(?:\\s+${LETTER}[\\p{L}\\p{N}'"]*){0,3}\\s+`;
/** Hebrew prefixes written together with the word. */
const PREFIX_HE = '[והבלמשכ]{0,3}';
/** A denied sign is none; of these the denial is the sign itself, or says nothing about it. */
const NOT_DENIABLE: ReadonlySet<ComplaintSignal> = new Set(['no-answer', 'repeated', 'money-gone', 'wrong-claim', 'distress', 'livelihood', 'vulnerable']);
const DENIAL = /(?:(?:^|\s)(?:not|no|never|without|nobody|none|[וש]{0,2}(?:לא|אין|בלי|ללא|איש))|n't)(?:\s+[\p{L}\p{N}']+){0,2}\s*$/u;
/** How far back a denial is looked for. */
const DENIAL_CHARS = 40;

const escaped = (words: string): string => words.replace(/[.?+^${}()|[\]\\]/g, '\\$&');

function patternOf(phrase: string): string {
  const parts = phrase.split(' ').map((part) => (part === '*' ? part : `${escaped(part.replace(/\*$/, ''))}${part.endsWith('*') ? `${LETTER}*` : ''}`));
  return parts.reduce((pattern, part, index) => (part === '*' ? pattern : pattern + (index === 0 ? '' : parts[index - 1] === '*' ? GAP : '\\s+') + part), '');
}

function compiled(lexicon: ComplaintLexicon, language: Language): ReadonlyMap<ComplaintSignal, RegExp> {
  const prefix = language === 'he' ? PREFIX_HE : '';
  return new Map(COMPLAINT_SIGNALS.map((code) => [code, new RegExp(`(?<!${LETTER})${prefix}(?:${lexicon[code].map(patternOf).join('|')})(?!${LETTER})`, 'gu')]));
}
const LEXICONS: Readonly<Record<Language, ReadonlyMap<ComplaintSignal, RegExp>>> = { he: compiled(COMPLAINT_HE, 'he'), en: compiled(COMPLAINT_EN, 'en') };

/** Small letters, straight quotes, no vowel points, `did n't` together. */
function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[\u0591-\u05c7]/gu, '').replace(/[’‘`׳]/gu, "'").replace(/[“”״]/gu, '"').replace(/ n't/g, "n't").replace(/[^\p{L}\p{N}'".,;:!?\s-]/gu, ' ').replace(/[-\s]+/g, ' ');
}

/**
 * Every sign found, once, in the fixed order of the codes, with the first words that show it. `language` null reads both. A text without any
 * gives none: that says nothing about the complaint, only about its words.
 */
export function findSignals(text: string, language: Language | null): readonly FoundSignal[] {
  const read = plain(text);
  const languages: readonly Language[] = language === null ? ['he', 'en'] : [language];
  return COMPLAINT_SIGNALS.flatMap((code) => {
    for (const one of languages) {
      for (const hit of read.matchAll(LEXICONS[one].get(code) ?? /(?!)/g)) {
        const before = read.slice(Math.max(0, hit.index - DENIAL_CHARS), hit.index);
        const clause = before.split(/[.,;:!?]/).at(-1) ?? '';
        if (NOT_DENIABLE.has(code) || !DENIAL.test(clause)) return [{ code, words: hit[0].trim() }];
      }
    }
    return [];
  });
}

/** The codes alone. */
export const signalsOf = (text: string, language: Language | null): readonly ComplaintSignal[] => findSignals(text, language).map((one) => one.code);
