/**
 * What words are about: to tell, to hide, you, the authority, praise. A few thousand sentences name the same thought in ever new words; the
 * trained reader sees the thought where it has never met the word. A word may be about several things, and most are about none.
 */
import { CONCEPTS_EN } from './concepts.en';
import { CONCEPTS_HE } from './concepts.he';

/** Words and stems (with a star) by what they are about, parted by blanks. */
export type Concepts = Readonly<Record<string, string>>;

interface Index {
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly stems: ReadonlyMap<string, readonly number[]>;
}

const NONE: readonly number[] = [];
const STEM_UNITS_MIN = 2;
const STEM_UNITS_MAX = 10;

const indexOf = (concepts: Concepts, first: number): Index => {
  const words = new Map<string, readonly number[]>();
  const stems = new Map<string, readonly number[]>();
  Object.values(concepts).forEach((list, at) => {
    for (const entry of new Set(list.split(' '))) {
      const [into, word] = entry.endsWith('*') ? [stems, entry.slice(0, -1)] as const : [words, entry] as const;
      into.set(word, [...(into.get(word) ?? NONE), first + at]);
    }
  });
  return { words, stems };
};

const FIRST_HE = 128;
const EN = indexOf(CONCEPTS_EN, 1);
const HE = indexOf(CONCEPTS_HE, FIRST_HE);

const lookedUp = ({ words, stems }: Index, word: string): readonly number[] => {
  const whole = words.get(word);
  if (whole !== undefined) return whole;
  for (let length = Math.min(word.length, STEM_UNITS_MAX); length >= STEM_UNITS_MIN; length -= 1) {
    const stem = stems.get(word.slice(0, length));
    if (stem !== undefined) return stem;
  }
  return NONE;
};

/** One or two letters that Hebrew writes before a word: and, that, the, in, to, as, from. */
const BEFORE = /^[ושהבלכמ]{1,2}(?=[א-ת]{2})/;

const inHebrew = (word: string): readonly number[] => {
  const whole = lookedUp(HE, word);
  if (whole.length > 0 || !BEFORE.test(word)) return whole;
  const once = lookedUp(HE, word.slice(1));
  return once.length > 0 || word.length < 5 ? once : lookedUp(HE, word.slice(2));
};

/** Words looked up before; a language has a few thousand in use, and beyond the limit nothing is kept. */
const KNOWN = new Map<string, readonly number[]>();
const KNOWN_MAX = 20_000;

/** What a normalised word is about, as numbers from 1 on; none for most words. The same word always gives the same answer. */
export const conceptsOf = (word: string): readonly number[] => {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const found = /^[א-ת]/.test(word) ? inHebrew(word) : lookedUp(EN, word);
  if (KNOWN.size < KNOWN_MAX) KNOWN.set(word, found);
  return found;
};
