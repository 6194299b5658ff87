/**
 * The matcher of the lexicons. A phrase is a small pattern over the normalised text (reading.ts), compiled once at load:
 *   blank        one blank or hyphen             ,    an optional comma        (a|b)  alternatives, never captured
 *   {w2}         up to two words in between (a colon ends them)     {tem}, {kem} …  the Hebrew endings of the second person (MACROS)
 *   {start}      a sentence begins here          {clause}  a clause begins here       {gap}  anything within the sentence, bounded
 * Hebrew phrases may carry the one-letter prefixes and end at a word's end. Repetition is bounded everywhere, so matching is linear in the
 * text. A phrase is tried alternative by alternative, and only in the sentences that hold the literals it cannot do without (anchors.ts).
 */
import type { GuardLanguage } from '../guard.types';
import { VOCABULARY, alternativesOf, demandsOf, rarestOf } from './anchors';
import { type Reading, type Span, isQuoted } from './reading';

export interface Phrase {
  readonly code: string;
  readonly pattern: string;
  /** Innocent when this is found in the sentence before the phrase (same clause for `{clause}`). */
  readonly before?: string;
  /** Innocent when this is found in the sentence after the phrase. */
  readonly after?: string;
  /** Innocent when this is found anywhere in the sentence. */
  readonly unless?: string;
  /** Innocent when this is found anywhere in the text. */
  readonly unlessText?: string;
  /** A negation before the phrase does not make it innocent ("you did not read" already holds one). */
  readonly negatable?: false;
  /** So plainly an act that the trained reader is not asked whether the sentence is meant otherwise. */
  readonly sure?: true;
  /** Learnt from lines for training: counts where the trained reader agrees to some degree. */
  readonly learnt?: true;
}

export interface Lexicon {
  readonly language: GuardLanguage;
  readonly phrases: readonly Phrase[];
}

export interface Hit extends Span {
  readonly code: string;
  /** Not to be doubted by the trained reader. */
  readonly sure?: boolean;
  /** Counts only where the trained reader agrees to some degree. */
  readonly learnt?: boolean;
}

/** One top-level alternative of a phrase, and the demands its sentence must meet: of each list of literals (ids of the vocabulary) one. */
interface Branch {
  readonly phrase: Compiled;
  readonly regex: RegExp;
  readonly demands: readonly (readonly number[])[];
  /** The rarest of the demands; empty where nothing is demanded. */
  readonly rarest: readonly number[];
}

interface Compiled {
  readonly code: string;
  readonly guards: { readonly before: RegExp | null; readonly after: RegExp | null; readonly unless: RegExp | null; readonly unlessText: RegExp | null };
  readonly negatable: boolean;
  readonly sure: boolean;
  readonly learnt: boolean;
}

export interface CompiledLexicon {
  readonly language: GuardLanguage;
  readonly phrases: readonly Compiled[];
}

/** Shorthand of the patterns. The Hebrew ones are endings of the second person: past, possessive, dative, future. */
const MACROS: Readonly<Record<string, string>> = {
  w: '(?:[^ \\n.!?;]{1,30}(?<!:) ){0,1}', w2: '(?:[^ \\n.!?;]{1,30}(?<!:) ){0,2}', w3: '(?:[^ \\n.!?;]{1,30}(?<!:) ){0,3}', w4: '(?:[^ \\n.!?;]{1,30}(?<!:) ){0,4}', w6: '(?:[^ \\n.!?;]{1,30}(?<!:) ){0,6}',
  word: '[a-zא-ת\'"]{2,25}', adv: '(?:(?:really|simply|actually|just|clearly|obviously|apparently|evidently|probably|also|even|again|already|still|only|at least|deliberately|knowingly|repeatedly|yourself|yourselves|then|incorrectly|wrongly|accidentally|mistakenly|carelessly|by mistake|probably|most likely|never|always|not) ){0,2}',
  you: `(?:you|your (?:own )?(?:[a-z]+ )?(?:team|staff|people|employees?|colleagues?|workers?|manager|office|company|crew|driver|technician|engineer|assistant|department|users?|admin|secretary|side)|(?:someone|somebody|one|a colleague) (?:in|at|on|of|from) your [a-z]+)`,
  tem: '(?:ת|תם|תן)', kem: '(?:כם|ך|כן)', lahem: '(?:לכם|לך)', atem: '(?:אתם|אתן|אתה|את)', alehem: '(?:אליכם|אליך|אלייך|אליכן)',
  we: '(?:אנחנו|אנו|הננו|אני|הצוות|החברה)', num: '(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten)',
  start: '(?<=^|[.!?;:\\n"(] ?)', clause: '(?<=^|[.!?;:,\\n"(] ?)', gap: '[^.!?;\\n]{1,80}?',
};
/** A negation that reaches the phrase: same clause, at most five words away. */
const NEGATION: Readonly<Record<GuardLanguage, RegExp>> = {
  en: /(?:^|[^a-z])(?:not|never|no|nobody|nothing|none|neither|nor|without|cannot|rather than|instead of|far from|hardly|unlikely)(?: [^ ,.:]{1,20}){0,4}(?: |-)$/,
  he: /(?:^|[^א-ת])[ושהכ]{0,2}(?:לא|אין|איננו|אינו|אינה|אינם|אינכם|אינך|איני|בלי|ללא|לעולם|מבלי|אל|במקום|שום)(?:[ -][^ ,.:]{1,20}){0,3}[ -]$/,
};
/** The customer's words told again without quotation marks: from the verb of saying to the end of its clause. */
const REPORTED: Readonly<Record<GuardLanguage, RegExp>> = {
  en: /(?:you|your (?:letter|message|mail|email|complaint|account|team|staff|colleagues?)|[a-z]+ (?:from|of) your (?:team|side)) (?:also |have |had |then |rightly )*(?:wrote|said|say|says|told us|tell us|reported|describe|described|stated|states|explained|asked|mentioned|claim|claimed|felt|feel|were told|was told|heard from us|were blamed)[^,;:.]{0,80}$|(?:wrong|mistaken|incorrect|unfair|not right|not fair|not true|premature|too quick|hasty)(?: of (?:us|me|our agent))?(?: and rude)?(?: to| when we) (?:say|said|tell|told|write|wrote|claim|claimed|suggest|blame|assume|assumed|answer|answered|call|called|deny|denied|insist|imply)[^;:.]{0,80}$|(?:should|must) (?:not|never) have (?:said|told|written|claimed|suggested|blamed|assumed|answered|called|denied|insisted|implied)[^;:.]{0,80}$/,
  he: /(?:כתב|אמר|סיפר|ציינ|תיאר|דיווח|שאל|טענ|הסבר|הרגש|מסר)(?:תם|ת|תן)[^,;:.]{0,80}$|(?:לטענתכם|לדבריכם|לדברייך|לפי הפנייה|נאמר לכם|נאמר לך)[^,;:.]{0,80}$|(?:טעינו|שגינו|לא היה נכון|לא הוגן|לא היינו צריכים|מיהרנו|טעיתי|לא הייתי צריך|לא הייתי צריכה) (?:מצדנו |אז |גם )?(?:כש|ל|ב)(?:אמרנו|אמרתי|ומר|כתבנו|כתוב|טענו|טעון|האשים|השיב|ענות|ענינו|קבוע|קבענו)[^;:.]{0,80}$/,
};

const LETTERS: Readonly<Record<GuardLanguage, string>> = { en: 'a-z0-9', he: 'א-ת' };

const expand = (pattern: string): string =>
  pattern.replace(/\{([a-z0-9]+)\}/g, (whole, name: string) => (/^\d/.test(name) ? whole : (MACROS[name] ?? unknownMacro(name)).replaceAll(' ', '\u0001')))
    .replace(/\((?!\?)/g, '(?:').replaceAll(', ', ',? ').replace(/\[[^\]]*\]| /g, (one) => (one === ' ' ? '[ -]' : one)).replaceAll('\u0001', ' ');

const unknownMacro = (name: string): never => {
  throw new Error(`unknown macro {${name}} in a lexicon`);
};

const wordwise = (pattern: string, language: GuardLanguage): string => {
  // "מלא" (full) is no "לא" (not) with a prefix.
  const prefix = language === 'he' && !pattern.startsWith('{start}') ? '(?!מלא(?![א-ת]))ו?[שהכבלמ]{0,2}' : '';
  // A Hebrew phrase that ends in a joining letter ("בטוח ש") takes the word it is joined to; none stops inside a word.
  const rest = language === 'he' ? '(?:(?<=[ -][ושכלבמה]{1,2})[א-ת]{1,20})?' : '';
  return `(?<![${LETTERS[language]}])${prefix}(?:${expand(pattern)})${rest}(?:(?<= )|(?![${LETTERS[language]}]))`;
};

/** Endings a Hebrew word of a guard may carry, so that a stem ("מצטער") stands for its forms. */
const GUARD_ENDING = '(?:ים|ות|יים|יות|ית|ה|ת|י|ו|נו|תי|תם|כם|ך|ם|ן)?';

const guardOf = (pattern: string | undefined, language: GuardLanguage): RegExp | null => {
  if (pattern === undefined) return null;
  return new RegExp(wordwise(language === 'he' ? `(${pattern})${GUARD_ENDING}` : pattern, language));
};

const compilePhrase = (phrase: Phrase, language: GuardLanguage): Compiled => ({
  code: phrase.code,
  guards: {
    before: guardOf(phrase.before, language), after: guardOf(phrase.after, language),
    unless: guardOf(phrase.unless, language), unlessText: guardOf(phrase.unlessText, language),
  },
  negatable: phrase.negatable ?? true,
  sure: phrase.sure ?? false,
  learnt: phrase.learnt ?? false,
});

/** Every branch of every lexicon under the literals of its rarest demand. Filled at load, so that one walk over a text serves all rules. */
const BY_LITERAL: Branch[][] = [];
const UNDEMANDING: Branch[] = [];

const register = (branch: Branch): void => {
  if (branch.rarest.length === 0) UNDEMANDING.push(branch);
  for (const id of new Set(branch.rarest)) (BY_LITERAL[id] ??= []).push(branch);
};

/** Compiles a lexicon once; a pattern that is not a valid expression throws at load, never while reading a message. */
export const compileLexicon = ({ language, phrases }: Lexicon): CompiledLexicon => ({
  language,
  phrases: phrases.map((one) => {
    const phrase = compilePhrase(one, language);
    for (const pattern of alternativesOf(one.pattern)) {
      const demands = demandsOf(pattern);
      const ids = (literals: readonly string[]): readonly number[] => literals.map(VOCABULARY.add);
      register({ phrase, regex: new RegExp(wordwise(pattern, language), 'g'), demands: demands.map(ids), rarest: ids(rarestOf(demands) ?? []) });
    }
    return phrase;
  }),
});

const sentenceOf = (reading: Reading, at: number): Span => reading.sentences.find((one) => at >= one.start && at < one.end) ?? { start: 0, end: reading.text.length };

const isInnocent = (phrase: Compiled, reading: Reading, hit: Span, language: GuardLanguage): boolean => {
  const before = reading.text.slice(sentenceOf(reading, hit.start).start, hit.start);
  if (phrase.negatable && NEGATION[language].test(before)) return true;
  return REPORTED[language].test(before) || isSpoilt(phrase, reading, hit) || phrase.guards.unlessText?.test(reading.text) === true;
};

/** The phrase's own guards on the sentence it stands in. */
const isSpoilt = ({ guards }: Compiled, reading: Reading, hit: Span): boolean => {
  const sentence = sentenceOf(reading, hit.start);
  return guards.before?.test(reading.text.slice(sentence.start, hit.start)) === true
    || guards.after?.test(reading.text.slice(hit.end, sentence.end)) === true
    || guards.unless?.test(reading.text.slice(sentence.start, sentence.end)) === true;
};

/** Characters before a sentence that a phrase may look back upon: the mark that ended the one before. */
const LOOK_BACK = 2;

/** A branch and the number of a sentence that meets its demands. */
interface Chance {
  readonly branch: Branch;
  readonly sentence: number;
}

type Chances = ReadonlyMap<Compiled, readonly Chance[]>;

/** Where each phrase has a chance; one without any is not in the map. */
const findChances = (reading: Reading): Chances => {
  const chances = new Map<Compiled, Chance[]>();
  const add = (branch: Branch, sentence: number): void => {
    const known = chances.get(branch.phrase);
    if (known === undefined) chances.set(branch.phrase, [{ branch, sentence }]);
    else known.push({ branch, sentence });
  };
  /** For each literal the last sentence it was seen in, counted from 1. */
  const seenIn = new Int32Array(VOCABULARY.size());
  const present: number[] = [];
  let mark = 0;
  const see = (id: number): void => {
    if (seenIn[id] === mark) return;
    seenIn[id] = mark;
    present.push(id);
  };
  for (const [sentence, range] of reading.sentences.entries()) {
    mark = sentence + 1;
    present.length = 0;
    VOCABULARY.walk(reading.text, range, see);
    for (const branch of UNDEMANDING) add(branch, sentence);
    for (const id of present) {
      const branches = BY_LITERAL[id];
      if (branches === undefined) continue;
      for (const branch of branches) {
        // Under several literals of one demand a branch is met several times; the first of them counts.
        if (firstSeen(branch.rarest, seenIn, mark) === id && isMet(branch.demands, seenIn, mark)) add(branch, sentence);
      }
    }
  }
  return chances;
};

/** Plain loops: a message asks some ten thousand times. The first of the literals seen in this sentence, or -1. */
const firstSeen = (literals: readonly number[], seenIn: Int32Array, mark: number): number => {
  for (let at = 0; at < literals.length; at += 1) {
    const id = literals[at] ?? -1;
    if (seenIn[id] === mark) return id;
  }
  return -1;
};

const isMet = (demands: Branch['demands'], seenIn: Int32Array, mark: number): boolean => {
  for (const literals of demands) if (firstSeen(literals, seenIn, mark) < 0) return false;
  return true;
};

/** The chances of a reading are the same for every rule; one message is read at a time, so the last is enough to keep. */
let last: { readonly reading: Reading; readonly chances: Chances } | null = null;

const chancesIn = (reading: Reading): Chances => {
  if (last?.reading === reading) return last.chances;
  const chances = findChances(reading);
  last = { reading, chances };
  return chances;
};

/** Every place where a phrase matches, outside the question whether it is meant. */
function* placesOf(reading: Reading, chances: readonly Chance[]): Generator<Hit> {
  for (const { branch, sentence: at } of chances) {
    const sentence = reading.sentences[at];
    if (sentence === undefined) continue;
    const from = Math.max(0, sentence.start - LOOK_BACK);
    const [text, { regex, phrase }] = [reading.text.slice(from, sentence.end), branch];
    // matchAll would copy the expression each time, which costs as much as the search.
    regex.lastIndex = 0;
    for (let found = regex.exec(text); found !== null; found = regex.exec(text)) {
      const [start, next] = [from + found.index, regex.lastIndex];
      const end = start + found[0].trimEnd().length;
      if (end > start) yield { start, end, code: phrase.code, sure: phrase.sure, learnt: phrase.learnt };
      regex.lastIndex = found[0] === '' ? next + 1 : next;
    }
  }
}

const isForeign = (reading: Reading, { language }: CompiledLexicon): boolean => (language === 'he' ? !reading.hasHebrew : !reading.hasLatin);

/**
 * All hits of a lexicon outside quotations, in order, none overlapping (the longer wins). Pure, as far as `clear` is: it is told every place
 * whose words are those of a phrase but which its guards found innocent. What does not `count` covers nothing else.
 */
export const findPhrases = (reading: Reading, lexicon: CompiledLexicon, { clear, counts }: { readonly clear?: (hit: Hit) => void; readonly counts?: (hit: Hit) => boolean } = {}): readonly Hit[] => {
  const hits: Hit[] = [];
  if (isForeign(reading, lexicon)) return hits;
  const chances = chancesIn(reading);
  for (const phrase of lexicon.phrases) {
    for (const hit of placesOf(reading, chances.get(phrase) ?? [])) {
      if (isQuoted(reading, hit)) continue;
      if (isInnocent(phrase, reading, hit, lexicon.language)) clear?.(hit);
      else if (counts?.(hit) !== false) hits.push(hit);
    }
  }
  return withoutOverlap(hits);
};

/** Of two hits on the same words: the first with its place and code, and as sure as the surer of the two. */
export const withThat = (hit: Hit, other: Hit): Hit => (hit.learnt === true && other.learnt !== true ? { ...hit, learnt: false } : hit);

/** Keeps the surest and longest of overlapping hits, in the order of the text; what was learnt does not make what was known beforehand less sure. */
export const withoutOverlap = (hits: readonly Hit[]): readonly Hit[] => {
  const kept: Hit[] = [];
  for (const hit of [...hits].sort((a, b) => Number(b.sure ?? false) - Number(a.sure ?? false) || b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    const at = kept.findIndex((one) => hit.start < one.end && one.start < hit.end);
    if (at < 0) kept.push(hit);
    else kept[at] = withThat(kept[at] as Hit, hit);
  }
  return kept.sort((a, b) => a.start - b.start);
};

/** What to look for: only these codes, and which hits count. */
export interface SignSearch {
  readonly wanted: (code: string) => boolean;
  readonly counts: (hit: Hit) => boolean;
}

/** One counting hit of each wanted code, without regard to quotations and negation: signs of what a message holds. Pure. */
export const findSigns = (reading: Reading, lexicon: CompiledLexicon, search: SignSearch): readonly Hit[] => {
  const hits = new Map<string, Hit>();
  if (isForeign(reading, lexicon)) return [];
  const chances = chancesIn(reading);
  for (const phrase of lexicon.phrases) {
    if (hits.has(phrase.code) || !search.wanted(phrase.code)) continue;
    for (const hit of placesOf(reading, chances.get(phrase) ?? [])) {
      if (isSpoilt(phrase, reading, hit) || !search.counts(hit)) continue;
      hits.set(phrase.code, hit);
      break;
    }
  }
  return [...hits.values()];
};
