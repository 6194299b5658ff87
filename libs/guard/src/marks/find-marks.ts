/** All rules over one message. The text is read once; every rule works on the same reading and answers with the author's own words. */
import type { Commitment, GuardInput, GuardRule, Mark } from '../guard.types';
import { missingForApology } from '../apology/apology-elements';
import { READS_LIKE, emptyLike, faultsLike, likenessOf, readsUnlike } from '../trained/read-sentences';
import { TRAINED_RULES } from '../trained/trained.types';
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
import { CONSTRUCTIONS_EN } from './lexicon/constructions.en';
import { CONSTRUCTIONS_HE } from './lexicon/constructions.he';
import { DENIAL_EN } from './lexicon/denial.en';
import { DENIAL_HE } from './lexicon/denial.he';
import { FILLER_EN } from './lexicon/filler.en';
import { FILLER_HE } from './lexicon/filler.he';
import { LEARNT } from './lexicon/learnt';
import { SARCASM_EN } from './lexicon/sarcasm.en';
import { SARCASM_HE } from './lexicon/sarcasm.he';
import { WIDER_EN } from './lexicon/wider.en';
import { WIDER_HE } from './lexicon/wider.he';
import { isLawful } from './lawful';
import { isOwned, isRegretted } from './owned';
import { type CompiledLexicon, type Hit, type Lexicon, type Phrase, compileLexicon, findPhrases, withThat, withoutOverlap } from './phrase';
import { type Reading, type Span, readText } from './reading';
import { REQUIRED_ELEMENTS, UPDATE_TYPES, demandedOf } from './required-elements';
import { contentWords, ownsUp, soothingSentences } from './substance';
import { findWrongForm } from './wrong-form';
import { findWrongLanguage } from './wrong-language';

/** The lists of a rule in a language with the constructions beside them. */
const phrasesOf = (rule: GuardRule, { language, phrases }: Lexicon): readonly Phrase[] =>
  [...phrases, ...[...(language === 'he' ? [CONSTRUCTIONS_HE, WIDER_HE] : [CONSTRUCTIONS_EN, WIDER_EN]), LEARNT[language]].flatMap((by) => by[rule] ?? [])];
const compiled = (rule: GuardRule, ...lexicons: readonly Lexicon[]): readonly CompiledLexicon[] => lexicons.map((lexicon) => compileLexicon({ language: lexicon.language, phrases: phrasesOf(rule, lexicon) }));

/** Who plays a fault down denies its size. The words stand with those of concealment, since who hides a fault often begins there; they are told as denial. */
const isMinimising = ({ code }: Phrase): boolean => code === 'minimising';
const filtered = (lexicon: Lexicon, wanted: (phrase: Phrase) => boolean): CompiledLexicon => compileLexicon({ language: lexicon.language, phrases: phrasesOf('concealment', lexicon).filter(wanted) });
const CONCEALING = [CONCEALMENT_EN, CONCEALMENT_HE].map((lexicon) => filtered(lexicon, (phrase) => !isMinimising(phrase)));
const MINIMISING = [CONCEALMENT_EN, CONCEALMENT_HE].map((lexicon) => filtered(lexicon, isMinimising));

/** Rules that are phrases alone, with the weight of their marks. */
const PHRASE_RULES: readonly { readonly rule: GuardRule; readonly weight: Mark['weight']; readonly lexicons: readonly CompiledLexicon[] }[] = [
  { rule: 'blame-customer', weight: 'refuse', lexicons: compiled('blame-customer', BLAME_EN, BLAME_HE) },
  { rule: 'denial', weight: 'refuse', lexicons: [...compiled('denial', DENIAL_EN, DENIAL_HE), ...MINIMISING] },
  { rule: 'concealment', weight: 'refuse', lexicons: CONCEALING },
  { rule: 'sarcasm', weight: 'refuse', lexicons: compiled('sarcasm', SARCASM_EN, SARCASM_HE) },
  { rule: 'certainty', weight: 'warn', lexicons: compiled('certainty', CERTAINTY_EN, CERTAINTY_HE) },
  { rule: 'conditional-apology', weight: 'refuse', lexicons: compiled('conditional-apology', CONDITIONAL_EN, CONDITIONAL_HE) },
];
/** Codes that may be meant well; shown, not stopped. */
const ONLY_WARN = new Set(['minimising', 'vague-affected', 'obvious', 'slash', 'mixed', 'other-sentence', READS_LIKE]);
/** Codes whose words are the fault whatever stands around them. */
const NEVER_DOUBTED = new Set(['nobody-else', 'keep-secret', 'minimising']);
const FILLER = compiled('filler', FILLER_EN, FILLER_HE);
/** Of the words of mockery praise and counting may be meant; the others are mocking in any sentence. */
const mayBeDoubted = (rule: GuardRule, { code, sure }: Hit): boolean => sure !== true && (rule === 'sarcasm' ? code === 'mock-praise' || code === 'repeated-again' : !NEVER_DOUBTED.has(code));
/** Signs that a message says something: with one of them soothing words are only manners. */
const SUBSTANCE = ['fact', 'action', 'next-time', 'request', 'amount'];

const markOf = (reading: Reading, rule: GuardRule, hit: Hit, weight: Mark['weight']): Mark => {
  const { start, end } = reading.back(hit);
  // What lines taught is surer than a likeness and less sure than what was thought of beforehand: it tells, and holds nothing back.
  return { rule, start, end, words: reading.original.slice(start, end), code: hit.code, weight: hit.learnt === true || ONLY_WARN.has(hit.code) ? 'warn' : weight, ...adviceFor(rule, hit.code) };
};

/** Hits this close are one thought to the author: one mark, from the first to the last of them. */
const NEAR_UNITS = 30;
/** One sentence of comfort after another is one mark, also when a word or two stand between. */
const NEXT_UNITS = 3;
const NEXT_FILLER_UNITS = 12;

/** Joins neighbours that no end of a sentence parts, or that stand nearly side by side. The code is that of the first. */
const joined = (reading: Reading, hits: readonly Hit[], nextUnits: number): readonly Hit[] => hits.reduce((kept: readonly Hit[], hit) => {
  const last = kept.at(-1);
  if (last === undefined) return [hit];
  const between = reading.text.slice(last.end, hit.start);
  const near = between.length <= nextUnits || (between.length <= NEAR_UNITS && !/[.!?\n]/.test(between));
  return near ? [...kept.slice(0, -1), { ...withThat(last, hit), end: hit.end }] : [...kept, hit];
}, []);

/**
 * Empty phrases and sentences. What a rule has marked as a fault is not empty, however soothing it reads; a sentence that reads empty keeps the
 * code of the phrase a rule knows in it, and with it the weight.
 */
const fillerIn = (reading: Reading, ruled: readonly Mark[]): readonly Hit[] => {
  const known = [...FILLER.flatMap((lexicon) => findPhrases(reading, lexicon)), ...soothingSentences(reading)];
  const like = emptyLike(reading).filter((hit) => !ruled.some((mark) => overlap(reading.back(hit), mark)))
    .map((hit) => ({ ...hit, code: known.find((one) => overlap(one, hit))?.code ?? hit.code }));
  return withoutOverlap([...known, ...like]);
};

const missing = (input: GuardInput, code: string, weight: Mark['weight']): Mark =>
  ({ rule: 'missing-element', start: input.text.length, end: input.text.length, words: '', code, weight, ...adviceFor('missing-element', code) });

/** `ownWords` decides how much benefit of the doubt a text has earned (demandedOf). */
const missingIn = (reading: Reading, input: GuardInput, { present, ownWords }: Found): readonly Mark[] => {
  if (input.messageType === 'apology') return demandedOf(missingForApology(reading, input.verdict, present), ownWords).map((code) => missing(input, code, 'warn'));
  const absent = (REQUIRED_ELEMENTS[input.messageType] ?? []).filter((one) => !one.anyOf.some((code) => present.has(code)));
  if (UPDATE_TYPES.includes(input.messageType) && !['fact', 'action', 'next-time'].some((code) => present.has(code))) return [missing(input, 'update-without-substance', 'refuse')];
  const told = absent.filter((one) => one.unless === undefined || !one.unless.some((code) => present.has(code))).map((one) => one.code);
  const demanded = UPDATE_TYPES.includes(input.messageType) ? told : demandedOf(told, ownWords);
  return demanded.map((code) => missing(input, code, 'warn'));
};

/** Looking for signs is the dearest part: only what this type requires, and what decides about filler where there is some. */
const wantedBy = (input: GuardInput, empty: readonly Hit[]): ReadonlySet<string> => new Set([
  ...(REQUIRED_ELEMENTS[input.messageType] ?? []).flatMap((one) => [...one.anyOf, ...(one.unless ?? [])]),
  ...(empty.length > 0 ? SUBSTANCE : []), 'next-time',
]);

interface Found {
  readonly present: ReadonlySet<string>;
  readonly ownWords: number;
}

const languageMarks = (reading: Reading, input: GuardInput): readonly Mark[] => {
  const found = findWrongLanguage(reading, input.language);
  return found === null ? [] : [markOf(reading, 'wrong-language', found, 'refuse')];
};

const formMarks = (reading: Reading, input: GuardInput): readonly Mark[] =>
  (input.language === 'he' ? findWrongForm(reading, input.form) : []).map((hit) => markOf(reading, 'wrong-form', hit, 'warn'));

/** What turns a denial into a finding also when it stands in the sentence behind it: something the reader can look at. */
const SHOWN = /\b(?:attached|enclosed|attachment|screenshot|the logs?|recordings?|lab report|certificate|measurements?)\b|(?<![א-ת])[ובהלמכש]{0,2}(?:מצורפ|מצורף|צירפ|צילומ|צילום|יומנ|יומן|לוגים|לוג(?![א-ת])|הקלט|מדיד|אישור המעבדה|דוח המעבדה)/;

const isShown = (reading: Reading, hit: Hit): boolean => {
  const at = reading.sentences.findIndex(({ start, end }) => hit.start >= start && hit.start < end);
  const next = reading.sentences[at + 1];
  return next !== undefined && SHOWN.test(reading.text.slice(next.start, next.end));
};

/** The words of the sentence a hit begins in. */
const sentenceWith = ({ text, sentences }: Reading, hit: Hit): string => {
  const found = sentences.find(({ start, end }) => hit.start >= start && hit.start < end);
  return found === undefined ? '' : text.slice(found.start, found.end);
};

/** "Can we promise it never happens again? No.": what is asked is not promised. */
const isAsked = (reading: Reading, hit: Hit): boolean => /\?\s*$/.test(sentenceWith(reading, hit));

/** How near a sentence must come to reading like the fault for what the lines taught to count. */
const SECONDED: Readonly<Partial<Record<GuardRule, number>>> = { 'blame-customer': -0.8, denial: -1.1, concealment: -1, sarcasm: -1.2 };
/** So short a sentence gives the reader too little to go by. */
const SHORT_UNITS = 30;
const isShort = (reading: Reading, hit: Hit): boolean => sentenceWith(reading, hit).length <= SHORT_UNITS;
const isSeconded = (reading: Reading, rule: GuardRule, hit: Hit): boolean => {
  const least = SECONDED[rule];
  const likeness = least === undefined ? null : likenessOf(reading, rule, hit);
  return least === undefined || likeness === null || likeness >= least || hit.code === 'minimising' || isShort(reading, hit);
};

/** "You did nothing wrong", "had you not called, we would not have noticed": said in the customer's favour, whatever words of fault stand in it. */
const EXONERATES = /\b(?:you|your (?:team|staff|side|people|driver|crew|colleagues?)) (?:did|have done|had done) nothing wrong\b|\bnobody (?:on|at) your (?:side|end) did anything wrong\b|\b(?:none|nothing) of (?:this|it|that) (?:was|is) your (?:doing|fault)\b|\bnot (?:at all )?your (?:own )?(?:fault|doing|mistake)\b|\bif you had not (?:called|rung|reported|told|noticed|written|asked|spotted)\b|\b(?:our|the) [a-z]+ was (?:wrong|mistaken)\b|\byou were right\b|(?<![א-ת])(?:לא (?:היה |הייתה |היתה )?(?:באשמת|אשמת)(?:כם|ך|כן)|(?:לא|שום דבר|דבר) מזה לא (?:היה )?באשמת(?:כם|ך)|לא עשית(?:ם|ן)? (?:שום )?(?:דבר|טעות)|(?:אלמלא|אילולא|לולא) (?:התקשרת|דיווחת|כתבת|שמת|ראית|פנית|שאלת)|צדקת(?:ם|ן)?(?![א-ת])|לא (?:שכחת|טעית|פספסת|החמצת|קלקלת|שברת|שינית|מחקת)(?:ם|ן)? (?:על )?(?:שום )?(?:דבר|כלום)(?= ?[.,!]|$)|לא לחצת(?:ם|ן)? על שום|(?:איש|אף אחד)[^.!?\n]{0,25} לא (?:חושב|מאשים|טוען)|(?:הטלנו|הטלתי|האשמנו|האשמתי)[^.!?\n]{0,30} (?:אשמה|אתכם|אותך|עליכם|עליך)|(?:טענה|ההאשמה|האשמות|הסברה)(?: שלנו)?[^.!?\n]{0,40} (?:שגויה|לא נכונה|מוטעית|לא הייתה נכונה|נשללה)|תקלת משתמש נשללה|(?<!לא )(?<!לא ה)(?:זו|זאת|וזו|וזאת|הייתה|היא|מדובר ב) ?ה?טעות שלנו|אתם לא אשמ(?:ים|ות)|(?:אתה|את) לא אשמה?(?![א-ת])|שלכם לא אשמ|בזכות(?:כם|ך|ו|ה|ם)?(?![א-ת])|ה?(?:השגה|ערעור|פנייה)[^.!?\n]{0,30} אינ[הו] פוגע|לא (?:הייתה |היתה )?טעות של(?:כם|ך))/;
/** Papers that may change a decision are asked for, not altered. */
const MAY_CHANGE = /(?<![א-ת])(?:תיעוד|מסמך|מסמכים|ראיה|ראיות|מידע)[^.!?\n]{0,20} (?:יכול|עשוי|יוכל)[א-ת]* לשנות/;
const BUT = /\b(?:but|however|still|yet)\b|(?<![א-ת])(?:אבל|אך|אולם|ובכל זאת)(?![א-ת])/;
const IN_FAVOUR: ReadonlySet<GuardRule> = new Set(['denial', 'blame-customer']);
const isInFavour = (reading: Reading, hit: Hit): boolean => {
  const words = sentenceWith(reading, hit);
  return EXONERATES.test(words) && !BUT.test(words);
};
const mayChange = (reading: Reading, hit: Hit): boolean => MAY_CHANGE.test(reading.text.slice(Math.max(0, hit.start - 5), hit.end + 20));

interface Ruled {
  readonly marks: readonly Mark[];
  /** Places with a rule's words which its guards found innocent: there the rule knows better than a likeness. */
  readonly cleared: readonly { readonly rule: GuardRule; readonly hit: Hit }[];
}

/** Quotations and reports of the customer's words are left alone by the phrase rules only. */
const ruledIn = (reading: Reading): Ruled => {
  const cleared: { readonly rule: GuardRule; readonly hit: Hit }[] = [];
  const marks = PHRASE_RULES.flatMap(({ rule, weight, lexicons }) => {
    const found = lexicons.flatMap((lexicon) => findPhrases(reading, lexicon, { clear: (hit) => cleared.push({ rule, hit }), counts: (hit) => hit.learnt !== true || isSeconded(reading, rule, hit) }));
    const hits = withoutOverlap(found.filter((hit) => (rule !== 'certainty' || !isAsked(reading, hit)) && !(IN_FAVOUR.has(rule) && isInFavour(reading, hit)) && (rule !== 'denial' || !(isShown(reading, hit) || isOwned(reading, hit))) && (rule !== 'blame-customer' || !isRegretted(reading, hit)) && (rule !== 'concealment' || !(isLawful(reading, hit) || mayChange(reading, hit))) && !(mayBeDoubted(rule, hit) && readsUnlike(reading, rule, hit))));
    return joined(reading, hits, NEXT_UNITS).map((hit) => markOf(reading, rule, hit, weight));
  });
  return { marks: withoutEchoes(marks), cleared };
};

/** The reader's hit may hold the evidence itself. */
const showsIt = (reading: Reading, hit: Hit): boolean => isShown(reading, hit) || SHOWN.test(reading.text.slice(hit.start, hit.end));

/** What the trained reader finds in sentences no rule has marked or cleared. A likeness is no proof: such a mark only warns. */
const likeMarks = (reading: Reading, { marks, cleared }: Ruled): readonly Mark[] => {
  const like = faultsLike(reading);
  return TRAINED_RULES.flatMap((rule) => {
    const hits = like.filter((hit) => hit.rule === rule && !(rule === 'denial' && showsIt(reading, hit)) && !(rule === 'concealment' && isLawful(reading, hit)) && !cleared.some((one) => one.rule === rule && one.hit.start < hit.end && hit.start < one.hit.end));
    return joined(reading, hits, NEXT_UNITS).map((hit) => markOf(reading, rule, hit, 'warn')).filter((mark) => !marks.some((one) => overlap(one, mark)));
  });
};

/** The same words said to the author once: what is certain, small or mocking is no denial or lecture beside. Codes not named stay. */
const ECHOES: readonly { readonly rule: GuardRule; readonly codes: readonly string[]; readonly of: readonly GuardRule[] }[] = [
  { rule: 'denial', codes: ['impossible', 'no-fault-here'], of: ['certainty', 'concealment'] },
  { rule: 'blame-customer', codes: ['lecture', 'you-should-have', 'told-you-before'], of: ['sarcasm'] },
  { rule: 'denial', codes: ['not-responsible', 'no-fault-here', 'impossible'], of: ['sarcasm'] },
];

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The same words are one fault to the author: where rules meet, the first of these has them. Only an apology with a "but you" is two. */
const PRECEDENCE: readonly GuardRule[] = ['conditional-apology', 'sarcasm', 'concealment', 'denial', 'certainty', 'blame-customer'];
const areTwo = (a: Mark, b: Mark): boolean => [a, b].every(({ rule }) => rule === 'conditional-apology' || rule === 'blame-customer');
const yields = (mark: Mark, to: Mark): boolean => overlap(mark, to) && !areTwo(mark, to) && PRECEDENCE.indexOf(to.rule) < PRECEDENCE.indexOf(mark.rule);

/** A mark that only warns, since lines taught it, does not let out what another rule refuses in the same words. */
const holdsBack = (other: Mark, mark: Mark): boolean => other.weight === 'refuse' && mark.weight === 'warn' && mark.rule !== 'certainty' && yields(other, mark);

const withoutEchoes = (marks: readonly Mark[]): readonly Mark[] => {
  const meant = marks.filter((mark) => !ECHOES.some((echo) =>
    echo.rule === mark.rule && echo.codes.includes(mark.code) && marks.some((one) => echo.of.includes(one.rule) && overlap(one, mark))));
  return meant.filter((mark) => !meant.some((one) => yields(mark, one))).map((mark) => (meant.some((one) => holdsBack(one, mark)) ? { ...mark, weight: 'refuse' } : mark));
};

/** A survey may thank, an apology may be sorry: there the missing elements say what is lacking. */
const MANNERLY: readonly GuardInput['messageType'][] = ['survey', 'apology', 'closing'];
const TELLING_WORDS_MIN = 6;

const fillerMarks = (reading: Reading, empty: readonly Hit[], input: GuardInput, { present, ownWords }: Found): readonly Mark[] => {
  if (SUBSTANCE.some((code) => present.has(code)) || ownWords >= TELLING_WORDS_MIN || ownsUp(reading, ownWords) || MANNERLY.includes(input.messageType)) return [];
  const weight = UPDATE_TYPES.includes(input.messageType) ? 'refuse' : 'warn';
  return joined(reading, empty, NEXT_FILLER_UNITS).map((hit) => markOf(reading, 'filler', hit, weight));
};

/**
 * Marks of every rule, in the order of the text. `commitments` are those of the same text (dates): a dated next contact is substance.
 * Pure; a repeat gives the same marks. Cost is linear in the length of the text.
 */
export const findMarks = (input: GuardInput, commitments: readonly Commitment[]): readonly Mark[] => {
  const reading = readText(input.text);
  const ruled = ruledIn(reading);
  const empty = fillerIn(reading, ruled.marks);
  const ownWords = contentWords(reading, empty);
  const found = { ownWords, present: elementsOf(reading, { wanted: wantedBy(input, empty), empty, commitments, ownWords, filledIn: input.filledIn }) };
  const filler = fillerMarks(reading, empty, input, found);
  return [
    // "We guarantee our full attention" promises nothing: where it is called empty it is not called certain as well.
    ...[...ruled.marks, ...likeMarks(reading, ruled)].filter((mark) => mark.rule !== 'certainty' || !filler.some((one) => overlap(one, mark))), ...filler, ...missingIn(reading, input, found),
    ...languageMarks(reading, input), ...formMarks(reading, input),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
};

/** Marks of one phrase rule alone, for who judges a part of a message (the apology). Pure. */
export const marksOfRules = (text: string, rules: readonly GuardRule[]): readonly Mark[] => ruledIn(readText(text)).marks.filter((mark) => rules.includes(mark.rule));

