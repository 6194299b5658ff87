/** Amounts in a message that are more than its author may grant by himself. Read while he types; the guard reads words, this reads sums. Offsets are UTF-16 units. Pure. */
import type { CompensationOptions } from '#contracts';
import type { Draft } from './composing';
import type { Note } from './marks';
import { sentenceAround } from './marks';

export const MONEY_RULE = 'money-beyond';
export interface Amount {
  /** Half-open, the currency included. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly minor: number;
  readonly currency: string;
}
/** What somebody may grant in one event without asking: minor units; `unlimited` = whatever it is. */
export interface Ceiling {
  readonly aloneMinor: number;
  /** Null: no role of his grants anything. */
  readonly currency: string | null;
  readonly unlimited: boolean;
}
export interface Granted { readonly amountMinor: number; readonly currency: string }

const CURRENCIES: readonly (readonly [pattern: string, code: string])[] = [
  ['₪|ש["״\'׳]{1,2}ח|שקל(?:ים)?(?: חדשים)?|shekels?|ILS|NIS', 'ILS'], ['€|אירו|יורו|euros?|EUR', 'EUR'], ['\\$|דולר(?:ים)?|dollars?|USD', 'USD'], ['£|ליש["״]ט|לירות שטרלינג|pounds?(?: sterling)?|GBP', 'GBP'],
];
const ANY = CURRENCIES.map(([pattern]) => pattern).join('|');
const MARK = '[\\u200e\\u200f\\u2066-\\u2069]*';
/** Groups of three by comma, point, apostrophe or a space of any width; decimals after a point or a comma. */
const NUMBER = '\\d{1,3}(?:[,.\'’\\u00a0\\u202f\\u2009 ]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d{1,2})?(?!\\d)';
const TIMES = 'אלף|אלפים|מיליון|thousand|million|[kKmM](?![A-Za-z])';
/** No letter or digit runs on: a year in a word, the number of an order are none. A Hebrew prefix may stand before it ("ב-5,000 ש״ח"). */
const AMOUNT = new RegExp(`(?<![\\p{L}\\d.,])(?:${MARK}(?<before>${ANY})${MARK}\\s?${MARK}(?<first>${NUMBER})(?:\\s?(?<firstTimes>${TIMES}))?|(?<second>${NUMBER})${MARK}(?:[\\s-]?(?<secondTimes>${TIMES}))?${MARK}[\\s-]?${MARK}(?<after>${ANY}))(?![\\p{L}\\d])`, 'giu');
const PREFIXED = /(^|[^\p{L}])([ובלמשהכ]{1,2})(?=[₪€$£\d])/gu;

const MINOR = 100;
const currencyOf = (words: string): string => CURRENCIES.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(words))?.[1] ?? '';
const timesOf = (words: string | undefined): number => (words === undefined ? 1 : /^(?:אלף|אלפים|thousand|k)$/iu.test(words) ? 1_000 : 1_000_000);

function numberOf(words: string): number {
  const [, fraction = ''] = /[.,](\d{1,2})$/.exec(words) ?? [];
  const whole = (fraction === '' ? words : words.slice(0, -fraction.length - 1)).replace(/\D/g, '');
  return Number(whole) * MINOR + Number(fraction.padEnd(2, '0'));
}

/** Every sum with a currency, in the order of the text. All four currencies have two decimals. */
export function amountsIn(text: string): readonly Amount[] {
  // "ב5,000 ש״ח": a prefix joined to the number is no letter of it; a space of the same length takes its place.
  const loose = text.replace(PREFIXED, (_all, lead: string, prefix: string) => `${lead}${' '.repeat(prefix.length)}`);
  return [...loose.matchAll(AMOUNT)].flatMap((found): readonly Amount[] => {
    const { before, first, firstTimes, second, secondTimes, after } = found.groups ?? {};
    const number = first ?? second;
    const currency = currencyOf(before ?? after ?? '');
    if (number === undefined || currency === '') return [];
    const minor = Math.round(numberOf(number) * timesOf(firstTimes ?? secondTimes));
    return minor > 0 && Number.isSafeInteger(minor) ? [{ start: found.index, end: found.index + found[0].length, words: text.slice(found.index, found.index + found[0].length), minor, currency }] : [];
  });
}

/** What the customer lost, pays or asked for is told, not given; unless the same sentence gives something. */
const THEIRS = /\b(?:loss(?:es)?|lost|cost(?:s|ing)?|damages?|invoice[ds]?|order(?:s|ed)?|revenue|turnover|you (?:asked|paid|pay|told|said|estimated?))\b|הפסד|הפסיד|נזק|עולה לכם|עלה לכם|חשבונית|הזמנ|מחזור|ביקשתם|שילמתם|אמרתם|מסרתם|הערכתם/iu;
const GIVES = /\b(?:credit|refund|reimburse|compensat|pay(?:ment)? (?:you|back)|we (?:will |shall |can |are going to )?(?:pay|give|grant|offer|waive|transfer|cover)|waive|discount|voucher|goodwill|transfer)\w*|נזכה|זיכוי|נחזיר|החזר|נפצה|פיצוי|נשלם|נעביר|נוותר|הנחה|מחווה|שובר|נכסה|ניתן לכם|נעניק|להעניק|לזכות|לשלם|להחזיר|לפצות/iu;
const isTold = (sentence: string): boolean => THEIRS.test(sentence) && !GIVES.test(sentence);

/** The sums that are beyond it, without those that were granted already: what is decided may be said. */
export function beyond(text: string, ceiling: Ceiling, granted: readonly Granted[]): readonly Amount[] {
  if (ceiling.unlimited) return [];
  return amountsIn(text).filter(({ start, end, minor, currency }) => {
    if (granted.some((one) => one.currency === currency && one.amountMinor === minor)) return false;
    const { start: from, end: to } = sentenceAround(text, start, end);
    return !isTold(text.slice(from, to)) && (currency !== ceiling.currency || minor > ceiling.aloneMinor);
  });
}

/** The widest of several limits. Unlimited is only who needs nobody beside him: with a limit alone, what is above it takes a second person. */
export function ceilingOf(limits: readonly { readonly currency: string; readonly aloneMinor: number | null; readonly unlimited: boolean }[]): Ceiling {
  const widest = limits.map((one) => ({ aloneMinor: one.aloneMinor ?? 0, currency: one.currency, unlimited: one.unlimited && one.aloneMinor === null })).toSorted((a, b) => Number(b.unlimited) - Number(a.unlimited) || b.aloneMinor - a.aloneMinor)[0];
  return widest ?? { aloneMinor: 0, currency: null, unlimited: false };
}

/** What he may grant alone in this crisis now, on whichever ground gives most: nothing where it is locked or used up, whatever his tier. */
export function ceilingHere({ currency, limitHere, alone }: Pick<CompensationOptions, 'currency' | 'limitHere' | 'alone'>): Ceiling {
  if (limitHere === null) return ceilingOf([]);
  const most = [alone.faultMinor, alone.goodwillMinor];
  return most.includes(null) ? { aloneMinor: 0, currency, unlimited: true } : { aloneMinor: Math.max(0, ...most.map((one) => one ?? 0)), currency, unlimited: false };
}

/** The draft as it is sent: why a sum goes out all the same stands with the marks its author overrode, where the second reader sees it. */
export function withMoneyReasons(draft: Draft, notes: readonly Note[]): Draft {
  const given = notes.filter(({ rule }) => rule === MONEY_RULE).flatMap(({ words }) => { const reason = draft.reasons[words] ?? ''; return reason === '' ? [] : [{ rule: MONEY_RULE, words, reason }]; });
  return given.length === 0 ? draft : { ...draft, overrides: [...draft.overrides, ...given.filter((one, at) => given.findIndex(({ words }) => words === one.words) === at)] };
}
