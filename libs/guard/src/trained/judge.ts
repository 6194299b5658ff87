/** The trained reader's judgement of one sentence: for each rule how far its score lies above the threshold, from the weights of the features it holds. */
import type { GuardLanguage } from '../guard.types';
import { SLOTS, type Token, tokensOf, visitFeatures } from './features';
import { TABLE_EN } from './table.en';
import { TABLE_HE } from './table.he';
import { TRAINED_RULES, type TrainedTable } from './trained.types';

const RULES = TRAINED_RULES.length;
export const TABLES: Readonly<Record<GuardLanguage, TrainedTable>> = { he: TABLE_HE, en: TABLE_EN };
/** Decoded at the first sentence of a language: a process that checks no message pays nothing. */
const DECODED = new Map<GuardLanguage, Int8Array>();

/** For each slot one signed byte a rule, in the order of TRAINED_RULES. */
export const weightsOf = (language: GuardLanguage): Int8Array => {
  const known = DECODED.get(language);
  if (known !== undefined) return known;
  const weights = Int8Array.from(Buffer.from(TABLES[language].weights, 'base64'));
  DECODED.set(language, weights);
  return weights;
};

/** For each slot the last sentence it was met in: a feature counts once. Numbers go on from sentence to sentence, so nothing is cleared. */
const MET = new Int32Array(SLOTS);
let judged = 0;

export interface Judgement {
  readonly tokens: readonly Token[];
  /** In the order of TRAINED_RULES; from 0 on the sentence reads like the fault. */
  readonly margins: readonly number[];
}

/** Judges a normalised sentence (reading.ts) in a language. The same sentence always gets the same answer; linear in its length. */
export const judge = (sentence: string, language: GuardLanguage): Judgement => {
  const weights = weightsOf(language);
  const tokens = tokensOf(sentence);
  const sums = new Float64Array(RULES);
  let features = 0;
  judged = (judged + 1) & 0x3fffffff;
  visitFeatures(sentence, tokens, (slot) => {
    if (MET[slot] === judged) return;
    MET[slot] = judged;
    features += 1;
    for (let rule = 0, at = slot * RULES; rule < RULES; rule += 1, at += 1) sums[rule] = (sums[rule] ?? 0) + (weights[at] ?? 0);
  });
  const length = Math.sqrt(Math.max(1, features));
  const { columns } = TABLES[language];
  const margins = TRAINED_RULES.map((name, rule) => ((sums[rule] ?? 0) * columns[name].step) / length + columns[name].bias - columns[name].threshold);
  return { tokens, margins };
};
