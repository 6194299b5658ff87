/** Scores an apology by its elements and judges it by the verdict so far (formulas 7; the order of the weights after Lewicki, Polin, Lount). */
import type { GuardLanguage, GuardRule, GuardVerdict, Mark } from '../guard.types';
import { adviceFor } from '../marks/advice';
import { elementsOf } from '../marks/elements';
import { marksOfRules } from '../marks/find-marks';
import { ADMISSION_EN, CUSTOMER_PART_EN } from '../marks/lexicon/apology.en';
import { ADMISSION_HE, CUSTOMER_PART_HE } from '../marks/lexicon/apology.he';
import { type CompiledLexicon, compileLexicon, findPhrases } from '../marks/phrase';
import { type Reading, readText } from '../marks/reading';
import { APOLOGY_ELEMENTS, type ApologyElement, type ApologyRequirement, REQUIRED_BY_VERDICT, apologySigns, missingForApology } from './apology-elements';

/** Hundredths, so that sums are exact. */
const WEIGHTS: Readonly<Record<ApologyElement, number>> = { responsibility: 30, repair: 22, regret: 13, explanation: 13, repentance: 13, forgiveness: 9 };
/** Least score, in hundredths, of an apology for what is our fault. */
const OUR_FAULT_LEAST = 85;

const FORBIDDEN: Readonly<Record<GuardVerdict, readonly GuardRule[]>> = {
  'our-fault': ['conditional-apology', 'blame-customer', 'denial', 'sarcasm'],
  'not-examined': ['conditional-apology', 'blame-customer', 'denial', 'sarcasm'],
  shared: ['conditional-apology', 'blame-customer', 'denial', 'sarcasm'],
  'customer-error': ['sarcasm', 'blame-customer', 'conditional-apology'],
  'not-provable': ['conditional-apology', 'blame-customer', 'denial', 'sarcasm'],
};
const ADMISSION = [compileLexicon(ADMISSION_EN), compileLexicon(ADMISSION_HE)];
const CUSTOMER_PART = [compileLexicon(CUSTOMER_PART_EN), compileLexicon(CUSTOMER_PART_HE)];
const NO_ADMISSION: readonly GuardVerdict[] = ['not-examined', 'customer-error', 'not-provable'];

export interface ApologyInput {
  readonly text: string;
  readonly language: GuardLanguage;
  readonly verdict: GuardVerdict;
}
export interface FoundElement {
  readonly found: boolean;
  /** The author's words that were the sign, or an empty string. */
  readonly words: string;
}
export interface ApologyScore {
  readonly elements: Readonly<Record<ApologyElement, FoundElement>>;
  /** 0 to 1. */
  readonly score: number;
  readonly required: readonly ApologyRequirement[];
  readonly missing: readonly ApologyRequirement[];
  readonly forbidden: readonly Mark[];
  readonly ok: boolean;
}

const extra = (reading: Reading, lexicons: readonly CompiledLexicon[], rule: GuardRule): readonly Mark[] =>
  lexicons.flatMap((lexicon) => findPhrases(reading, lexicon)).map((hit) => {
    const { start, end } = reading.back(hit);
    return { rule, start, end, words: reading.original.slice(start, end), code: hit.code, weight: 'refuse', ...adviceFor(rule, hit.code) };
  });

/** The customer's part offends only in a paragraph that takes our part. */
const customerPartBeside = (reading: Reading): readonly Mark[] => {
  const ours = extra(reading, ADMISSION, 'denial');
  const paragraph = (at: number): string => String(reading.original.slice(0, at).split(/\n\s*\n/).length);
  return extra(reading, CUSTOMER_PART, 'blame-customer').filter((mark) => ours.some((one) => paragraph(one.start) === paragraph(mark.start)));
};

const forbiddenIn = (reading: Reading, { text, verdict }: ApologyInput): readonly Mark[] => [
  ...marksOfRules(text, FORBIDDEN[verdict]),
  // An admission is no denial; it stands under the rule whose advice fits: say what is known and what is not.
  ...(NO_ADMISSION.includes(verdict) ? extra(reading, ADMISSION, 'certainty') : []),
  ...(verdict === 'shared' ? customerPartBeside(reading) : []),
].sort((a, b) => a.start - b.start);

/**
 * Elements found, their weighted score, what the verdict requires and forbids. `ok`: nothing required is missing, nothing forbidden is said
 * and, where it is our fault, the score is at least .85. Pure; a repeat gives the same answer.
 */
export const scoreApology = (input: ApologyInput): ApologyScore => {
  const reading = readText(input.text);
  const signs = apologySigns(reading);
  const element = (of: ApologyElement): FoundElement => {
    const hit = signs.get(of);
    if (hit === undefined) return { found: false, words: '' };
    const { start, end } = reading.back(hit);
    return { found: true, words: input.text.slice(start, end) };
  };
  const present = elementsOf(reading, { wanted: new Set(['next-time']), empty: [], commitments: [], ownWords: 0, filledIn: undefined });
  const missing = missingForApology(reading, input.verdict, present);
  const forbidden = forbiddenIn(reading, input);
  const hundredths = APOLOGY_ELEMENTS.reduce((sum, one) => sum + (signs.has(one) ? WEIGHTS[one] : 0), 0);
  const strong = input.verdict !== 'our-fault' || hundredths >= OUR_FAULT_LEAST;
  return {
    elements: {
      responsibility: element('responsibility'), repair: element('repair'), regret: element('regret'),
      explanation: element('explanation'), repentance: element('repentance'), forgiveness: element('forgiveness'),
    },
    score: hundredths / 100, required: REQUIRED_BY_VERDICT[input.verdict], missing, forbidden,
    ok: missing.length === 0 && forbidden.length === 0 && strong,
  };
};
