/**
 * What the trained reader looks at in a sentence: words, pairs of words, pieces of words, what the words are about and the sentence's shape, each hashed to a slot of
 * the weights' table. The training tool and the guard call this same function, so a table always fits the way it is read. No word is kept
 * anywhere: two features in one slot share a weight, which a table of this size forgives.
 */
import { conceptsOf } from './concepts';

/** Slots for words and their pieces, a power of two. */
const WORD_SLOTS = 1 << 15;
/** Slots for what words are about, a power of two, behind the others. */
const CONCEPT_SLOTS = 1 << 13;
/** Slots of a table. */
export const SLOTS = WORD_SLOTS + CONCEPT_SLOTS;
/** True for a slot of what words are about. */
export const isConceptSlot = (slot: number): boolean => slot >= WORD_SLOTS;
/** Pieces of words: from so many letters to so many, the word's edges counted as letters. */
const PIECE_MIN = 2;
const PIECE_MAX = 5;
/** A sentence is read up to here; what is longer is no sentence but a paste. */
export const SENTENCE_MAX_UNITS = 600;

/** "It did not." is a denial or an answer: a sentence of fewer words is left to the rules, except where it says nothing. */
export const TELLING_WORDS = 4;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const WORD_SEED = 0x5bd1e995;
const PAIR_SEED = 0x27d4eb2f;
const BARE_SEED = 0x165667b1;
const SHAPE_SEED = 0x2545f491;
const SKIP_SEED = 0x61c88647;

/** The last mixing of a hash: neighbouring inputs must not land in neighbouring slots. */
const slotOf = (hash: number): number => {
  let mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & (WORD_SLOTS - 1);
};

const hashOf = (text: string, seed: number): number => {
  let hash = FNV_OFFSET ^ seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash;
};

/** A word with its place in the sentence. Numbers have lost their digits: every hour is the same hour. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /[a-z]+(?:'[a-z]+)*|[א-ת]+(?:["'][א-ת]+)*'?|[0-9]+(?:[.,:/][0-9]+)*|[?!;:()%"]|\.\.+/g;

/** Words, numbers and telling punctuation of a normalised sentence, in order. */
export const tokensOf = (sentence: string): readonly Token[] => {
  const tokens: Token[] = [];
  for (const found of sentence.slice(0, SENTENCE_MAX_UNITS).matchAll(TOKEN)) {
    const word = found[0];
    const code = word.charCodeAt(0);
    tokens.push({ word: code >= 48 && code <= 57 ? word.replace(/[0-9]+/g, '0') : word, start: found.index, end: found.index + word.length });
  }
  return tokens;
};

/** True when a sentence has words enough to be judged by itself. */
export const isTelling = (tokens: readonly Token[]): boolean => {
  let words = 0;
  for (const { word } of tokens) if (STARTS_WORD.test(word) && (words += 1) >= TELLING_WORDS) return true;
  return false;
};
const STARTS_WORD = /^[a-z0א-ת]/;

/** Hebrew words carry and, that, the, in, to, as, from as one letter; long enough words are read without it as well. */
const PREFIXED = /^[ושהבלכמ](?=[א-ת]{3})/;

/** Is told the slot of each feature. */
export type Visit = (slot: number) => void;

const pieces = (word: string, visit: Visit): void => {
  const padded = `<${word}>`;
  for (let from = 0; from < padded.length; from += 1) {
    let hash = FNV_OFFSET;
    for (let length = 1; length <= PIECE_MAX && from + length <= padded.length; length += 1) {
      hash = Math.imul(hash ^ padded.charCodeAt(from + length - 1), FNV_PRIME);
      if (length >= PIECE_MIN) visit(slotOf(hash));
    }
  }
};

const LENGTHS: readonly number[] = [4, 7, 11, 16, 23, 32];

const shape = (sentence: string, tokens: readonly Token[], visit: Visit): void => {
  const say = (name: string): void => visit(slotOf(hashOf(name, SHAPE_SEED)));
  say(`length ${LENGTHS.filter((limit) => tokens.length > limit).length}`);
  if (sentence.includes('?')) say('question');
  if (sentence.includes('!')) say('exclamation');
  if (sentence.includes('"')) say('quote');
  say(/[0-9]/.test(sentence) ? 'digits' : 'no digits');
  if (/[0-9]:[0-9]/.test(sentence)) say('time');
};

/** Beginning and end of a sentence among what its words are about; concepts count from 1. */
const EDGE: readonly number[] = [0];
/** Beside a concept that is looked at by itself. */
const ALONE = 0x7fff;

const conceptSlot = (one: number, before: number): number => {
  let mixed = Math.imul(one + 1, 0x85ebca6b) ^ Math.imul(before + 1, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return WORD_SLOTS + ((mixed ^ (mixed >>> 15)) & (CONCEPT_SLOTS - 1));
};

/** What the words are about, one by one and each with the next, however many other words stand between. */
const concepts = (tokens: readonly Token[], visit: Visit): void => {
  let last: readonly number[] = EDGE;
  for (const { word } of tokens) {
    const about = conceptsOf(word);
    if (about.length === 0) continue;
    for (const one of about) {
      visit(conceptSlot(one, ALONE));
      for (const before of last) visit(conceptSlot(one, before));
    }
    last = about;
  }
  for (const before of last) visit(conceptSlot(0, before));
};

/** What a word brings with it wherever it stands. */
interface Alone {
  readonly slots: Int32Array;
  /** Its hash as the first of a pair. */
  readonly first: number;
}

/** Words looked at before; a language has a few thousand in use, and beyond the limit nothing is kept. */
const ALONES = new Map<string, Alone>();
const ALONES_MAX = 10_000;

const aloneOf = (word: string): Alone => {
  const known = ALONES.get(word);
  if (known !== undefined) return known;
  const slots = new Set([slotOf(hashOf(word, WORD_SEED))]);
  if (word.length > 1) pieces(word, (slot) => slots.add(slot));
  if (PREFIXED.test(word)) slots.add(slotOf(hashOf(word.slice(1), BARE_SEED)));
  const alone = { slots: Int32Array.from(slots), first: hashOf(word, PAIR_SEED) };
  if (ALONES.size < ALONES_MAX) ALONES.set(word, alone);
  return alone;
};

/** Visits every feature of a normalised sentence, some more than once. The same sentence always has the same; linear in its length. */
export const visitFeatures = (sentence: string, tokens: readonly Token[], visit: Visit): void => {
  let last = hashOf('<', PAIR_SEED);
  let before = 0;
  for (const { word } of tokens) {
    const { slots, first } = aloneOf(word);
    for (let at = 0; at < slots.length; at += 1) visit(slots[at] ?? 0);
    visit(slotOf(hashOf(word, Math.imul(last, 31))));
    if (before !== 0) visit(slotOf(hashOf(word, Math.imul(before, 17))));
    before = last ^ SKIP_SEED;
    last = first;
  }
  visit(slotOf(hashOf('>', Math.imul(last, 31))));
  concepts(tokens, visit);
  shape(sentence, tokens, visit);
};
