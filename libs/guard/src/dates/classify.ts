/** Which dates of a sentence are commitments, of which kind, and which promises stand without a date. */
import type { CommitmentKind } from '../guard.types';
import { matchesIn } from './matches';
import type { Resolved, Window } from './resolve';
import { bareKind } from './bare';
import { openKind } from './open-clause';
import { blocksOf, mayBind, signalsOf, verbsOf } from './signals';
import type { Range, Signal } from './signal';

export interface Promised {
  readonly kind: CommitmentKind;
  readonly start: number;
  readonly end: number;
  readonly window: Window | null;
}

/** Costs of standing between a verb and its date; only their order matters. */
const COST = { comma: 12, and: 9, contrast: 30, heads: 40, verb: 18, before: 7, perUnit: 0.25 } as const;
const MAX_COST = 90;
const AND = /\s(?:and|then|so)\s|\sו(?=[נאית][א-ת]{3})/g;
const CONTRAST = /;|—|\sbut\s|\s(?:אבל|אך|אולם)\s|:\s/g;
const SUBJECT = /^\s*,?\s*(?:we|i|you|the|our|your|he|she|they|it|a)\s/;
const count = (pattern: RegExp, text: string): number => matchesIn(pattern, text).length;

function cost(text: string, signal: Signal, date: Range, signals: readonly Signal[]): number {
  const follows = signal.start < date.start;
  const gap = follows ? text.slice(Math.min(signal.end, date.start), date.start) : text.slice(date.end, Math.max(date.end, signal.start));
  const [from, to] = follows ? [signal.end, date.start] : [date.end, signal.start];
  const between = signals.filter((one) => one !== signal && one.start >= from && one.end <= to).length;
  const led = /^ו[בלע]/.test(text.slice(date.start, date.start + 2));
  const opens = !follows && (led || /(?:^|[,;.:—]\s*|\b(?:and|but|so)\s+|\sו)(?:by|on|at|in|within|until|before|no later than|and|but|so|then|עד|ב|ל|לא יאוחר מ|אבל|אך)?\s*(?:the\s+)?$/.test(text.slice(Math.max(0, date.start - 40), date.start)));
  // "…, Tuesday we weld": a date right before its subject opens a clause of its own.
  const heads = follows && SUBJECT.test(text.slice(date.end, date.end + 12)) && /[,:;]\s*(?:and\s+|on\s+|by\s+)?$|\band\s+(?:on\s+|by\s+)?$/.test(text.slice(Math.max(0, date.start - 12), date.start)) || (follows && /^ו[במלה]/.test(text.slice(date.start, date.start + 2)) && /,\s*$/.test(text.slice(0, date.start)) && /^,?\s+[א-ת]/.test(text.slice(date.end)));
  const commas = Math.max(0, count(/,/g, gap) - (opens && /^\s*,/.test(gap) ? 1 : 0));
  return gap.length * COST.perUnit + COST.comma * commas + COST.and * (count(AND, ` ${gap} `) + (follows && led ? 1 : 0)) + COST.contrast * count(CONTRAST, follows ? gap.replace(/:\s*$/, '') : gap)
    + (heads ? COST.heads : 0) + COST.verb * between + (follows || opens ? 0 : COST.before);
}

/** Whether this verb may take this expression at all. */
function suits(signal: Signal, date: Resolved): boolean {
  if (date.nature === 'vague' && signal.hedged) return false;
  if (date.justPassed && signal.role === 'promise' && !signal.ahead) return false;
  if (date.nature === 'length') return signal.takesLength && signal.start < date.start;
  if (date.nature === 'every') return signal.kind === 'next-update' || signal.role !== 'promise';
  return true;
}

function verbOf(text: string, date: Resolved, signals: readonly Signal[]): Signal | null {
  let best: Signal | null = null;
  let least = MAX_COST;
  for (const signal of signals) {
    if (!suits(signal, date)) continue;
    const at = cost(text, signal, date, signals);
    if (at < least) [best, least] = [signal, at];
  }
  return best;
}

const joinedTo = (text: string, one: Signal, other: Signal): boolean => /(?:^|\s|,)(?:and|then)\s|,\s|\sו$|\sו/.test(`${text.slice(one.end, other.start)}${/^ו/.test(text.slice(other.start)) ? ' ו' : ''}`) && !/;|—|\sbut\s|\sאבל\s|\sאך\s/.test(text.slice(one.end, other.start));

interface Held {
  readonly signal: Signal;
  readonly dates: Resolved[];
}

/** A promise without a date takes the one that opens the sentence, the one of the work before it, or the one of the verb that shares its modal. */
function inherit(text: string, held: readonly Held[]): void {
  const first = held.flatMap(({ dates }) => dates).sort((one, other) => one.start - other.start)[0];
  const leads = first !== undefined && held[0] !== undefined && first.start < held[0].signal.start;
  const owner = held.find(({ dates }) => first !== undefined && dates.includes(first));
  for (const [at, { signal, dates }] of held.entries()) {
    if (dates.length > 0 || signal.role !== 'promise') continue;
    const [before, after] = [held[at - 1], held[at + 1]];
    if (leads && owner !== undefined && owner.signal.start < signal.start && owner.signal.role !== 'void' && owner.signal.role !== 'past' && joinedTo(text, owner.signal, signal)) dates.push(first);
    else if (before !== undefined && before.signal.role === 'idle' && before.dates.length > 0 && joinedTo(text, before.signal, signal)) dates.push(...before.dates);
    else if (after?.signal.joined === true && after.dates.length > 0 && after.dates.every(({ start }) => start > after.signal.start) && !/,/.test(text.slice(signal.end, after.signal.start))) dates.push(...after.dates);
  }
}

/** A day that only lent itself to a clock of the same verb says nothing of its own: "tomorrow we call you at 10". */
function withoutLenders(dates: readonly Resolved[]): readonly Resolved[] {
  const exact = dates.filter(({ borrowed }) => borrowed);
  const sure = dates.some(({ nature }) => nature === 'date') ? dates.filter(({ nature }) => nature !== 'vague') : dates;
  return exact.length === 0 ? sure : sure.filter((one) => one.borrowed || one.timed || !exact.some(({ day }) => day === one.day));
}

function promisedBy({ signal, dates }: Held): readonly Promised[] {
  if (signal.role !== 'promise') return [];
  return ownDates(withoutLenders(dates), signal).filter(({ nature, window }) => nature === 'vague' || window.latest !== null || signal.firm).map(({ start, end, window }) => ({
    kind: signal.kind, start: Math.min(start, signal.start), end: Math.max(end, signal.end), window,
  }));
}

/** A date behind the verb is its own; one before it then told of something else ("after our call this morning, …"). */
function ownDates(dates: readonly Resolved[], { start }: Signal): readonly Resolved[] {
  const behind = dates.filter((one) => one.start > start);
  return behind.length > 0 ? behind : dates;
}

/** The same promise found by two verbs is one. */
function once(all: readonly Promised[]): readonly Promised[] {
  const kept: Promised[] = [];
  for (const one of all) {
    const same = kept.findIndex((other) => other.kind === one.kind && other.window?.latest === one.window?.latest && other.window?.earliest === one.window?.earliest && one.start < other.end + 60);
    if (same < 0) kept.push(one);
  }
  return kept;
}

const OPENING = /(?<![a-z])open$|closed|available|answer|staffed|פתוח|סגור|זמינ|עונ/;
/** Work or past told in one clause, the date in another that has no verb of its own: "it sits on Monday and its answer is there by Friday". */
const isApart = (text: string, { role, start: from, end }: Signal, { start }: Range): boolean =>
  end < start && !OPENING.test(text.slice(from, end)) && (role === 'idle' ? /[,;—]\s|\sand\s|\sו[א-ת]/ : /[,;—]\s/).test(role === 'idle' || role === 'past' ? text.slice(end, start).replace(/,\s*$/, '') : '');

/** Times in one list belong to one verb: "we write at 12:00, at 16:00 and on Friday". A time before a clause of its own does not. */
const isListed = (text: string, one: Range, { start, end }: Range): boolean =>
  one.end <= start && start - one.end < 12 && /^\s*(?:,\s*|(?:,\s*)?(?:and|or|וגם|או)\s+|(?:,\s*)?(?=ו))(?:(?:at|on|by|again)\s+)?$/.test(text.slice(one.end, start).replace(/\s+$/, ' ')) && /^\s*(?:$|[.;!?)\n]|,\s*(?:ו|and\s)?[\d]|,?\s*(?:and|or)\s+(?:at|on)\s)/.test(text.slice(end));

/** What follows a date and takes it back: refused, put off, or told of as past. */
const TAKEN_BACK = /^\s*,?\s*(?:was|were|had|has\s+(?:been|not)|did(?:n't|\s+not)|(?:is|are)\s+(?:not|no\s+longer|cancelled|off|impossible|out\s+of|full|unavailable)|isn't|aren't|cannot|can't|can\s+not|will\s+not|won't|would\s+not|took\s+place|went|fell|failed|ended|could(?:n't|\s+not))(?![a-z])|^\s*,?\s*(?:לא|אינ[א-ת]+|איננ[א-ת]+|בוטל[א-ת]*|נדח[א-ת]+|הוקדמ?[א-ת]*|היה|הייתה|היתה|היו|נכשל[א-ת]*|התקיימ?[א-ת]*|הסתיימ?[א-ת]*|אי\s+אפשר)(?![א-ת])/;
/** "A credit for today", "sorry for the morning": what it is for. "על הבוקר" alone is early in the morning. */
const FOR_IT = /(?<![א-ת])(?:על|בגלל|עבור|בעד)\s+$/;
const SORRY_FOR = /(?:מצטער|מתנצל|סליחה|התנצלות)[א-ת]*\s+(?:מאוד\s+|מקרב\s+לב\s+)?$/;
const isForIt = (text: string, start: number): boolean => {
  const [before, at] = [text.slice(Math.max(0, start - 30), start), text.slice(start)];
  return (/^ה(?:יום|ערב|לילה|צהריים|שבוע|חודש)(?![א-ת])/.test(at) && FOR_IT.test(before)) || (/^על\s+ה/.test(at) && SORRY_FOR.test(before));
};
/** "On a Saturday night": any of them. */
const ANY_OF_THEM = /(?<![a-z])(?:on|of)\s+an?\s+$/;
/** "Thursday's meeting", "המשלוח של יום שלישי": the day says which one is meant. */
const namesThing = (text: string, { start, end }: Range): boolean =>
  ANY_OF_THEM.test(text.slice(Math.max(0, start - 8), start)) || isForIt(text, start) || /^'s\s+(?!(?:ready|done|fine|ok|when|the\s+day|our|your|a|truck|van|ferry|flight|train|plane|courier|post|mail|batch|run|delivery|shipment|release|boat|transport)(?![a-z]))/.test(text.slice(end, end + 14)) || /'s$/.test(text.slice(start, end)) || /(?<![א-ת])של\s+$/.test(text.slice(Math.max(0, start - 4), start));
/** The time at which a report was drawn up stands at its head: "Status 09:55: …". */
const STAMP = /^(?:status|update|report|state|situation|as\s+of|סטטוס|מצב|עדכון|נכון\s+ל)[\s,-]*(?:at\s+|ב-?)?\d{1,2}[:.]\d{2}$/;
/** "The day's summary" names a thing, "have a calm evening" wishes; no time is meant. */
const DAY_AS_NAME = /^(?:סיכום|סדר|תמונת|מצב)\s+(?:היום|השבוע|החודש)$|^ו?שיהיה(?:\s+ל(?:ך|כם|כן))?\s+(?:ערב|לילה|יום|בוקר|שבוע)$/;
const isTakenBack = (text: string, { start, end }: Promised): boolean =>
  DAY_AS_NAME.test(text.slice(start, end).trim()) || TAKEN_BACK.test(text.slice(end, end + 40)) || (STAMP.test(text.slice(start, end).trim()) && /^\s*(?::|-\s)/.test(text.slice(end)));

/** When we are at work is a habit and no promise: "we work on it around the clock, on Saturday too". */
const HABIT = /(?:\bwe(?:'re|\s+are)?\s+work(?:ing)?\b|(?:^|\s)ו?עובד(?:ים|ות)\s).*(?:\baround\s+the\s+clock\b|\b24\/7\b|\bevery\s+(?:working\s+|business\s+)?day\b|\bon\s+(?:business|working)\s+days\b|מסביב\s+לשעון|בכל\s+(?:יום|ימות)|בימי\s+ה?(?:עבודה|חול))/s;

/** One of several days to choose from is offered, not promised. */
const OFFERED = /(?:ביום|יום|מחר|בשעה|ב-?\d\S*)\s.*?\sאו\s.*(?:מה\s+ש(?:נוח|עדיף|מתאים|מעדיפים)|לבחירתכם|לפי\s+בחירתכם|איזה\s+מהם)|\bor\b.*(?:which(?:ever)?\s+(?:suits|works|is\s+(?:better|easier)|you\s+prefer)|as\s+you\s+(?:prefer|like)|your\s+choice|up\s+to\s+you)/s;

/** Until when the reader may act: his time, and nothing of ours ("you can reply to this letter until 23 December"). */
const READERS_TIME = /\byou\s+(?:can|may|could)\s+(?:still\s+|also\s+)?(?:(?!expect|count|rely|have|look|hear|get|receive)[a-z]+)\b[^.;:!?]{0,60}\b(?:until|till)\s+(?:the\s+)?$/;

/** The reader's own date, told back to him: "on Monday, as you wrote". */
const AS_YOU_SAID = /^[^.;:!?]{0,30}?,?\s*(?:(?:just\s+)?as\s+you\s+(?:wrote|said|told|mentioned|explained|write|say)|כפי\s+ש(?:כתבת|אמרת|סיפרת|ציינת)|כמו\s+ש(?:כתבת|אמרת|סיפרת))/;

/** Asked for politely, yet our own plan: "may I call you at 11?" */
const MAY_WE = /^\s*may\s+(?:i|we)\s+(?:call|phone|ring|visit|come|drop)\b/;

/**
 * The commitments of one sentence; positions are those of the sentence. A question holds none. Of undated promises at most one is told, and only
 * beside no dated one of the same kind.
 */
export function promisesOf(text: string, dates: readonly Resolved[], isQuestion: boolean): readonly Promised[] {
  if ((isQuestion && !MAY_WE.test(text)) || HABIT.test(text) || OFFERED.test(text)) return [];
  // Most sentences name no time to come; there only the few verbs that bind without a date are looked for.
  if (dates.length > 0 && dates.every(({ start }) => READERS_TIME.test(text.slice(0, start)))) return [];
  const isDated = dates.some(({ nature }) => nature !== 'past');
  if (!isDated && !mayBind(text)) return [];
  const verbs = verbsOf(text, isDated);
  if (!isDated && !verbs.some(({ firm }) => firm)) return [];
  const blocks = blocksOf(text, verbs);
  const signals = signalsOf(text, verbs, blocks);
  const held: readonly Held[] = signals.map((signal) => ({ signal, dates: [] }));
  const bare: Promised[] = [];
  for (const date of dates) {
    if (date.nature === 'past' || namesThing(text, date) || AS_YOU_SAID.test(text.slice(date.end)) || blocks.some(({ start, end }) => start <= date.start && date.start < end)) continue;
    const before: Held | undefined = held.find(({ dates: own }) => own.some((one) => isListed(text, one, date)));
    const verb = before?.signal ?? verbOf(text, date, signals);
    held.find(({ signal }) => signal === verb)?.dates.push(date);
    const kind = verb === null ? (bareKind(text, date) ?? openKind(text, date)) : isApart(text, verb, date) ? bareKind(text, date) : null;
    if (kind !== null) bare.push({ kind, start: date.start, end: date.end, window: date.window });
  }
  for (const { signal, dates: own } of held) {
    if (signal.role !== 'promise') continue;
    // "Fixed by 15:00, I'll post at 13:00": what stands before a verb with a date of its own may promise by itself.
    for (const date of own.filter((one) => !ownDates(own, signal).includes(one) && /[,;]/.test(text.slice(one.end, signal.start)))) {
      const kind = bareKind(text, date);
      if (kind !== null) bare.push({ kind, start: date.start, end: date.end, window: date.window });
    }
  }
  inherit(text, held);
  const dated = once([...held.flatMap(promisedBy), ...bare]).filter((one) => !isTakenBack(text, one));
  const undated = held.find(({ signal, dates: own }) => signal.role === 'promise' && signal.firm && own.length === 0);
  if (undated === undefined || dated.some(({ kind }) => kind === undated.signal.kind)) return dated;
  const { start, end, kind } = undated.signal;
  const tail = /^(?:(?![,.](?!\d)|[;!?\n]|\sand\s)[\s\S]){0,60}/.exec(text.slice(end))?.[0].trimEnd().length ?? 0;
  return [...dated, { kind, start, end: end + tail, window: null }];
}
