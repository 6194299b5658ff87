/** Where a sentence commits, where it only works, where it tells of the past, and where nothing it says binds anybody. */
import { englishSignals } from './english-signals';
import { hebrewSignals } from './hebrew-signals';
import { matchesIn } from './matches';
import { mayMatch } from './sentence-gate';
import { MAX_SIGNALS } from './signal';
import type { Range, Signal } from './signal';
import { BLOCKS_EN, CONDITION_EN, ED_EN, HOLDS_EN, PAST_EN } from './verbs-en';
import { BLOCKS_HE, CONDITION_HE, HOLDS_HE, PAST_HE } from './verbs-he';

/** "We tell you what we found": the past is what is told, not when. */
const REPORTED = /(?<![a-z])(?:what|how|why|where|which)\s+(?:[a-z]+\s+){0,3}$|(?<![א-ת])(?:מה|איך|מדוע|למה|היכן|את\s+מה\s+ש)\s*(?:[א-ת]+\s+){0,2}$/;

function pastSignals(text: string, others: readonly Signal[]): readonly Signal[] {
  const found: Signal[] = [];
  const open = mayMatch(text);
  for (const pattern of [PAST_EN, ED_EN, PAST_HE]) {
    if (!open(pattern)) continue;
    for (const match of matchesIn(pattern, text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const told = REPORTED.test(text.slice(Math.max(0, start - 40), start)) && others.some((one) => one.role === 'promise' && one.start < start);
      const held = pattern === ED_EN && others.some((one) => one.start < start && !/[,;:]|\b(?:and|but|which|that|who)\b/.test(text.slice(one.end, start)));
      if (!told && !held && found.length < MAX_SIGNALS && !others.some((one) => one.start < end + 2 && start < one.end + 2)) found.push({ start, end, role: 'past', kind: 'outcome', firm: false, hedged: false, joined: false, takesLength: false, ahead: false });
    }
  }
  return found;
}

/** "The report you asked for will …": only the clause is theirs. */
const OF_THEIRS = /(?<![a-z])(?:the|an?|both|all|your)\s+(?:[a-z-]+\s+){0,2}?[a-z-]+\s+(?:that\s+|which\s+)?$|(?<![א-ת])ה[א-ת]+\s+$/;

/** What follows holds whether the condition does or not. */
const ANYWAY = /[,;]\s*(?:(?:and|but)\s+)?(?:in\s+any\s+(?:case|event)|either\s+way|anyway|regardless)(?![a-z])|[,;]\s*ו?(?:בכל\s+(?:מקרה|אופן)|כך\s+או\s+כך|ממילא)(?![א-ת])/;
/** Parts of the sentence in which nothing commits: refusals, the customer's words, requests, conditions. */
export function blocksOf(text: string, verbs: readonly Signal[] = []): readonly Range[] {
  const ranges: Range[] = [];
  const open = mayMatch(text);
  for (const pattern of [...(/[a-z]/.test(text) ? BLOCKS_EN : []), ...(/[א-ת]/.test(text) ? BLOCKS_HE : [])]) {
    if (!open(pattern)) continue;
    for (const match of matchesIn(pattern, text)) {
      if (/^\s*(?:as|like)\s|as\s+$/.test(text.slice(Math.max(0, match.index - 4), match.index)) && /^(?:we|i)\b/.test(match[0])) continue;
      const asked = /^(?:you|ש?(?:ביקשת|הזמנת|ציינת))/.test(match[0]) && OF_THEIRS.test(text.slice(0, match.index)) ? match[0].search(/\s(?:will|is|are|has)\s|\s(?:[ית][א-ת]{3,6}|מגיע\S*)(?=\s)/) : -1;
      ranges.push({ start: match.index, end: match.index + (asked > 0 ? asked : match[0].length) });
    }
  }
  for (const [pattern, holds] of [[CONDITION_EN, HOLDS_EN], [CONDITION_HE, HOLDS_HE]] as const) {
    if (!open(pattern)) continue;
    for (const match of matchesIn(pattern, text)) {
      const at = match.index;
      if (holds.test(text.slice(at, at + 60)) || /even\s+$|גם\s+$|whether\s.{0,20}$/.test(text.slice(Math.max(0, at - 30), at)) || ranges.some(({ start, end }) => start < at && at < end)) continue;
      const lead = text.slice(0, at);
      const clause = Math.max(lead.lastIndexOf(','), lead.lastIndexOf(';'), lead.lastIndexOf('—'));
      const whether = verbs.some(({ kind, role, end }) => role === 'promise' && kind === 'next-update' && end <= at && end > clause);
      const anyway = text.slice(at).search(ANYWAY);
      ranges.push({ start: whether ? at : lead.trim() === '' ? 0 : clause + 1, end: anyway < 0 ? text.length : at + anyway });
    }
  }
  return ranges;
}

/** Every verb that binds without a date has one of these roots or beside it one of these nouns. */
const BINDS_HE = /[נאית]תקן|תוק[ןנ]|פתור|פתר|שחזר|זכה|זכו|וחזר|חזיר|פצה|פוצ|חליף|וחלפ|וחלף|נבטל|סדר|סודר|לא\s|החזר|זיכוי|פיצוי|החלפה|כסף|חלופי|הנחה/;

/** What commits or only sounds so, in no order, before anything is blocked. */
export const verbsOf = (text: string, isDated = true): readonly Signal[] => [...englishSignals(text, isDated), ...hebrewSignals(text, isDated)];

/** Whether a sentence without a time to come may hold a promise at all; a cheap look that never says no wrongly. */
export const mayBind = (text: string): boolean =>
  /will|'ll|shall|going|never|promis|guarant|pledg|undertak|won't|wont|due|set|expect|commit|count|forward|\bto\s/.test(text) || (/[א-ת]/.test(text) && BINDS_HE.test(text));

/** All signals of a sentence in order; those inside a blocked part are void. */
export function signalsOf(text: string, verbs: readonly Signal[], blocks: readonly Range[]): readonly Signal[] {
  return [...verbs, ...pastSignals(text, verbs)]
    .map((one): Signal => (one.role !== 'past' && blocks.some(({ start, end }) => start <= one.start && one.start < end) ? { ...one, role: 'void', firm: false } : one))
    .sort((one, other) => one.start - other.start || other.end - one.end);
}
