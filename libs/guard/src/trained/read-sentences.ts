/** The trained reader over a whole text: which sentences read like a fault, although no rule knows their words. */
import type { GuardLanguage } from '../guard.types';
import type { Hit } from '../marks/phrase';
import type { Reading, Span } from '../marks/reading';
import { isTelling } from './features';
import { type Judgement, judge } from './judge';
import { TRAINED_RULES, type TrainedRule } from './trained.types';

/** The code of every mark the reader sets. */
export const READS_LIKE = 'reads-like';

interface Judged extends Span {
  readonly text: string;
  readonly judgement: Judgement;
}

export interface LikeHit extends Hit {
  readonly rule: TrainedRule;
}

/** A sentence is judged in the language most of its letters are of, whatever the message is meant to be written in. */
const languageOf = (text: string): GuardLanguage | null => {
  let [hebrew, latin] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x5d0 && code <= 0x5ea) hebrew += 1;
    else if (code >= 97 && code <= 122) latin += 1;
  }
  if (hebrew === 0 && latin === 0) return null;
  return hebrew >= latin ? 'he' : 'en';
};

/** Somebody else's words are not the author's: they are blanked out, so that places stay the same. */
const ownWordsOf = ({ text, quoted }: Reading, { start, end }: Span): string => {
  const own = text.slice(start, end);
  return quoted.reduce((kept, one) => {
    const [from, to] = [Math.max(0, one.start - start), Math.min(end, one.end) - start];
    return to > from ? kept.slice(0, from) + ' '.repeat(to - from) + kept.slice(to) : kept;
  }, own);
};

/** A semicolon parts two halves of one thought; rules look at each, the reader at both together, as they were written for its training. */
const wholeSentences = ({ text, sentences }: Reading): readonly Span[] => sentences.reduce((kept: readonly Span[], one) => {
  const last = kept.at(-1);
  return last !== undefined && text.charAt(last.end - 1) === ';' ? [...kept.slice(0, -1), { start: last.start, end: one.end }] : [...kept, one];
}, []);

const judgedIn = (reading: Reading): readonly Judged[] => wholeSentences(reading).flatMap((sentence) => {
  const text = ownWordsOf(reading, sentence);
  const language = languageOf(text);
  return language === null ? [] : [{ ...sentence, text, judgement: judge(text, language) }];
});

/** Fault and filler ask for the same judgements; one message is read at a time, so the last is enough to keep. */
let last: { readonly reading: Reading; readonly judged: readonly Judged[] } | null = null;

const sentencesOf = (reading: Reading): readonly Judged[] => {
  if (last?.reading === reading) return last.judged;
  const judged = judgedIn(reading);
  last = { reading, judged };
  return judged;
};

/** From the first to the last word, without the blanks and stops around them. */
const wordsOf = ({ start, judgement: { tokens } }: Judged): Span => ({ start: start + (tokens[0]?.start ?? 0), end: start + (tokens.at(-1)?.end ?? 0) });

const marginOf = ({ judgement }: Judged, rule: TrainedRule): number => judgement.margins[TRAINED_RULES.indexOf(rule)] ?? -1;

/** Sentences that read like a fault: each by the rule it lies furthest above, and by none that reads most like filler. Outside quotations. Pure. */
export const faultsLike = (reading: Reading): readonly LikeHit[] => sentencesOf(reading).flatMap((one) => {
  if (!isTelling(one.judgement.tokens)) return [];
  const [best] = TRAINED_RULES.map((rule) => ({ rule, margin: marginOf(one, rule) })).sort((a, b) => b.margin - a.margin);
  return best === undefined || best.margin < 0 || best.rule === 'filler' ? [] : [{ ...wordsOf(one), rule: best.rule, code: READS_LIKE }];
});

/** Rules whose words are common in innocent sentences too, and how far below its threshold a sentence must lie to be cleared of them. */
const UNLIKE: Readonly<Partial<Record<TrainedRule, number>>> = { denial: -0.7, concealment: -0.7, sarcasm: -0.9, certainty: -1 };
/** A shorter sentence has too few words to read unlike anything. */
const DOUBTED_WORDS_MIN = 6;

/** True when every sentence the range touches reads so little like the rule's fault that its words must be meant otherwise. Pure. */
export const readsUnlike = (reading: Reading, rule: string, range: Span): boolean => {
  const known = TRAINED_RULES.find((one) => one === rule);
  const limit = known === undefined ? undefined : UNLIKE[known];
  if (known === undefined || limit === undefined) return false;
  const touched = sentencesOf(reading).filter((one) => one.start < range.end && range.start < one.end);
  return touched.length > 0 && touched.every((one) => one.judgement.tokens.length >= DOUBTED_WORDS_MIN && marginOf(one, known) < limit);
};

/** How near the sentences of a range come to reading like the rule's fault, the nearest of them; from 0 on they do. Null where nothing could be judged. Pure. */
export const likenessOf = (reading: Reading, rule: string, range: Span): number | null => {
  const known = TRAINED_RULES.find((one) => one === rule);
  const touched = known === undefined ? [] : sentencesOf(reading).filter((one) => one.start < range.end && range.start < one.end);
  return known === undefined || touched.length === 0 ? null : Math.max(...touched.map((one) => marginOf(one, known)));
};

/** A figure, an address, a question or a colon says, asks or announces something. */
const SAYS = /[0-9@?:]/;
/** Fewer words are a greeting or a signature. */
const EMPTY_WORDS_MIN = 4;
/** So far below the threshold a sentence still says nothing, where most of the message around it does not either. */
const IN_COMPANY = 0.3;

/** Sentences that read as if they said nothing, and like no fault either. Pure. */
export const emptyLike = (reading: Reading): readonly Hit[] => {
  const faults = faultsLike(reading);
  const silent = sentencesOf(reading).filter((one) => one.judgement.tokens.length >= EMPTY_WORDS_MIN && !SAYS.test(one.text) && !faults.some((fault) => fault.start < one.end && one.start < fault.end));
  const words = (sentences: readonly Judged[]): number => sentences.reduce((sum, { judgement }) => sum + judgement.tokens.length, 0);
  const sure = silent.filter((one) => marginOf(one, 'filler') >= 0);
  const limit = 2 * words(sure) > words(sentencesOf(reading)) ? -IN_COMPANY : 0;
  return silent.filter((one) => marginOf(one, 'filler') >= limit).map((one) => ({ ...wordsOf(one), code: READS_LIKE }));
};
