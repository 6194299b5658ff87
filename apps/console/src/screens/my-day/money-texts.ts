/** Why a sum in the text is marked, in both languages. Pure but for the words. */
import { formatPair } from '../../words/words';
import { p } from '../../words/pair';
import type { Pair } from '../../words/pair';
import { money } from '../../words/time';
import type { Note } from './marks';
import { MONEY_RULE } from './money-marks';
import type { Amount, Ceiling } from './money-marks';

const WHY = {
  above: p('{amount} is more than the {limit} you may grant this customer alone.', '{amount} הם יותר מ־{limit} שבסמכותכם לתת לבד ללקוח הזה.'),
  used: p('There is nothing left that you may grant this customer alone: for {amount} somebody else is needed.', 'לא נותר סכום שבסמכותכם לתת ללקוח הזה לבד: ל־{amount} נדרש אדם נוסף.'),
  nothing: p('Your roles grant no money: {amount} is somebody else’s to decide.', 'בתפקידים שלכם אין סמכות לתת כסף: על {amount} מחליט מישהו אחר.'),
  other: p('Your limit is in {currency}; {amount} has no limit to be held against.', 'הסמכות שלכם נקבעה ב־{currency}; ל־{amount} אין תקרה להשוות אליה.'),
};
const BETTER = p('Propose it as compensation in the crisis first: once it is granted it may be said. Or ask {who} with a reason; then a second person reads the message before it leaves.', 'קודם להציע את הסכום כפיצוי במשבר: אחרי שיאושר אפשר לומר אותו. או לבקש מ{who} עם סיבה; אז אדם שני קורא את ההודעה לפני שהיא יוצאת.');

const inBoth = (pair: Pair, values: Readonly<Record<string, string>>): Pair => ({ he: formatPair(pair, 'he', values), en: formatPair(pair, 'en', values) });

/** Each sum as a note beside the text; `lead`: who can be asked, by name. */
export function moneyNotes(amounts: readonly Amount[], ceiling: Ceiling, lead: string): readonly Note[] {
  const { currency } = ceiling;
  return amounts.map((one): Note => {
    const amount = money(one.minor, one.currency);
    const why = currency === null ? inBoth(WHY.nothing, { amount }) : ceiling.aloneMinor === 0 ? inBoth(WHY.used, { amount }) : one.currency === currency ? inBoth(WHY.above, { amount, limit: money(ceiling.aloneMinor, currency) }) : inBoth(WHY.other, { amount, currency });
    return { key: `${MONEY_RULE}/${String(one.start)}/${one.words}`, verdict: 'ask', rule: MONEY_RULE, start: one.start, end: one.end, words: one.words, why, better: inBoth(BETTER, { who: lead }), use: null, date: null };
  });
}

/** Between the guard's notes, in the order of the text; what is missing stays last. */
export const withMoney = (notes: readonly Note[], own: readonly Note[]): readonly Note[] =>
  (own.length === 0 ? notes : [...notes, ...own].toSorted((a, b) => Number(a.start === a.end) - Number(b.start === b.end) || a.start - b.start || a.end - b.end));
