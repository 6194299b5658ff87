/** All rules over one message. The text is read once; every rule works on the same reading and answers with the author's own words. */
import type { Commitment, GuardInput, GuardRule, Mark } from '../guard.types';
import { missingForApology } from '../apology/apology-elements';
import { adviceFor } from './advice';
import { elementsOf } from './elements';
import { BLAME_EN } from './lexicon/blame.en';
import { BLAME_HE } from './lexicon/blame.he';
import { CERTAINTY_EN } from './lexicon/certainty.en';
import { CERTAINTY_HE } from './lexicon/certainty.he';
import { CONCEALMENT_EN } from './lexicon/concealment.en';
import { CONCEALMENT_HE } from './lexicon/concealment.he';
import { CONDITIONAL_EN } from './lexicon/conditional.en';
import { CONDITIONAL_HE } from './lexicon/conditional.he';
import { DENIAL_EN } from './lexicon/denial.en';
import { DENIAL_HE } from './lexicon/denial.he';
import { FILLER_EN } from './lexicon/filler.en';
import { FILLER_HE } from './lexicon/filler.he';
import { SARCASM_EN } from './lexicon/sarcasm.en';
import { SARCASM_HE } from './lexicon/sarcasm.he';
import { type CompiledLexicon, type Hit, type Lexicon, compileLexicon, findPhrases, withoutOverlap } from './phrase';
import { type Reading, readText } from './reading';
import { REQUIRED_ELEMENTS, UPDATE_TYPES } from './required-elements';
import { findWrongForm } from './wrong-form';
import { findWrongLanguage } from './wrong-language';

const compiled = (...lexicons: readonly Lexicon[]): readonly CompiledLexicon[] => lexicons.map(compileLexicon);

/** Rules that are phrases alone, with the weight of their marks. */
const PHRASE_RULES: readonly { readonly rule: GuardRule; readonly weight: Mark['weight']; readonly lexicons: readonly CompiledLexicon[] }[] = [
  { rule: 'blame-customer', weight: 'refuse', lexicons: compiled(BLAME_EN, BLAME_HE) },
  { rule: 'denial', weight: 'refuse', lexicons: compiled(DENIAL_EN, DENIAL_HE) },
  { rule: 'concealment', weight: 'refuse', lexicons: compiled(CONCEALMENT_EN, CONCEALMENT_HE) },
  { rule: 'sarcasm', weight: 'refuse', lexicons: compiled(SARCASM_EN, SARCASM_HE) },
  { rule: 'certainty', weight: 'warn', lexicons: compiled(CERTAINTY_EN, CERTAINTY_HE) },
  { rule: 'conditional-apology', weight: 'refuse', lexicons: compiled(CONDITIONAL_EN, CONDITIONAL_HE) },
];
/** Codes that may be meant well; shown, not stopped. */
const ONLY_WARN = new Set(['minimising', 'vague-affected', 'obvious', 'slash', 'mixed', 'other-sentence']);
const FILLER = compiled(FILLER_EN, FILLER_HE);
/** Signs that a message says something: with one of them soothing words are only manners. */
const SUBSTANCE = ['fact', 'action', 'next-time', 'request', 'amount'];

const markOf = (reading: Reading, rule: GuardRule, hit: Hit, weight: Mark['weight']): Mark => {
  const { start, end } = reading.back(hit);
  return { rule, start, end, words: reading.original.slice(start, end), code: hit.code, weight: ONLY_WARN.has(hit.code) ? 'warn' : weight, ...adviceFor(rule, hit.code) };
};

const fillerIn = (reading: Reading): readonly Hit[] => withoutOverlap(FILLER.flatMap((lexicon) => findPhrases(reading, lexicon)));

const missing = (input: GuardInput, code: string, weight: Mark['weight']): Mark =>
  ({ rule: 'missing-element', start: input.text.length, end: input.text.length, words: '', code, weight, ...adviceFor('missing-element', code) });

const missingIn = (reading: Reading, input: GuardInput, present: ReadonlySet<string>): readonly Mark[] => {
  if (input.messageType === 'apology') return missingForApology(reading, input.verdict, present).map((code) => missing(input, code, 'warn'));
  const absent = (REQUIRED_ELEMENTS[input.messageType] ?? []).filter((one) => !one.anyOf.some((code) => present.has(code)));
  if (UPDATE_TYPES.includes(input.messageType) && !['fact', 'action', 'next-time'].some((code) => present.has(code))) return [missing(input, 'update-without-substance', 'refuse')];
  return absent.map((one) => missing(input, one.code, 'warn'));
};

/** Looking for signs is the dearest part: only what this type requires, and what decides about filler where there is some. */
const wantedBy = (input: GuardInput, empty: readonly Hit[]): ReadonlySet<string> => new Set([
  ...(REQUIRED_ELEMENTS[input.messageType] ?? []).flatMap((one) => one.anyOf),
  ...(empty.length > 0 ? SUBSTANCE : []), 'next-time',
]);

const languageMarks = (reading: Reading, input: GuardInput): readonly Mark[] => {
  const found = findWrongLanguage(reading, input.language);
  return found === null ? [] : [markOf(reading, 'wrong-language', found, 'refuse')];
};

const formMarks = (reading: Reading, input: GuardInput): readonly Mark[] =>
  (input.language === 'he' ? findWrongForm(reading, input.form) : []).map((hit) => markOf(reading, 'wrong-form', hit, 'warn'));

/** Quotations and reports of the customer's words are left alone by the phrase rules only. */
const phraseMarks = (reading: Reading): readonly Mark[] => PHRASE_RULES.flatMap(({ rule, weight, lexicons }) =>
  withoutOverlap(lexicons.flatMap((lexicon) => findPhrases(reading, lexicon))).map((hit) => markOf(reading, rule, hit, weight)));

const fillerMarks = (reading: Reading, empty: readonly Hit[], input: GuardInput, present: ReadonlySet<string>): readonly Mark[] => {
  if (SUBSTANCE.some((code) => present.has(code))) return [];
  const weight = UPDATE_TYPES.includes(input.messageType) ? 'refuse' : 'warn';
  return empty.map((hit) => markOf(reading, 'filler', hit, weight));
};

/**
 * Marks of every rule, in the order of the text. `commitments` are those of the same text (dates): a dated next contact is substance.
 * Pure; a repeat gives the same marks. Cost is linear in the length of the text.
 */
export const findMarks = (input: GuardInput, commitments: readonly Commitment[]): readonly Mark[] => {
  const reading = readText(input.text);
  const empty = fillerIn(reading);
  const present = elementsOf(reading, { wanted: wantedBy(input, empty), empty, commitments, filledIn: input.filledIn });
  return [
    ...phraseMarks(reading), ...fillerMarks(reading, empty, input, present), ...missingIn(reading, input, present),
    ...languageMarks(reading, input), ...formMarks(reading, input),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
};

/** Marks of one phrase rule alone, for who judges a part of a message (the apology). Pure. */
export const marksOfRules = (text: string, rules: readonly GuardRule[]): readonly Mark[] => phraseMarks(readText(text)).filter((mark) => rules.includes(mark.rule));

