import type { Draft } from './composing';
import type { Note } from './marks';
import { MONEY_RULE, amountsIn, beyond, ceilingHere, ceilingOf, withMoneyReasons } from './money-marks';

const found = (text: string) => amountsIn(text).map(({ words, minor, currency }) => `${words} = ${String(minor)} ${currency}`);
const alone = { aloneMinor: 50_000, currency: 'EUR', unlimited: false };

describe('sums in a message', () => {
  it('are read as people write them, in both languages', () => {
    expect(found('We will credit €5,000 now.')).toEqual(['€5,000 = 500000 EUR']);
    expect(found('You get ₪ 2,000 back.')).toEqual(['₪ 2,000 = 200000 ILS']);
    expect(found('נזכה אתכם ב-5,000 ש״ח.')).toEqual(['5,000 ש״ח = 500000 ILS']);
    expect(found('נזכה אתכם ב5,000 ש"ח וב־300 אירו.')).toEqual(['5,000 ש"ח = 500000 ILS', '300 אירו = 30000 EUR']);
    expect(found('EUR 1.250,50 and 3 000 € and $12k and 2 million dollars')).toEqual(['EUR 1.250,50 = 125050 EUR', '3 000 € = 300000 EUR', '$12k = 1200000 USD', '2 million dollars = 200000000 USD']);
    expect(found('חמישה ימים, 20 אלף שקל, 1,999.90₪')).toEqual(['20 אלף שקל = 2000000 ILS', '1,999.90₪ = 199990 ILS']);
  });
  it('are not dates, numbers of orders or words that begin alike', () => {
    expect(found('Order 5,000 of 12.09.2026 at 16:00, TK-2026-0042, 30 users, 5,000 pounding requests.')).toEqual([]);
    expect(found('עד 16:00, 30 משתמשים, 5,000 הזמנות.')).toEqual([]);
  });
  it('stand where they are in the text, prefix or not', () => {
    const text = 'שלום, נחזיר ל2,000 ₪ בסוף.';
    const [one] = amountsIn(text);
    expect(text.slice(one?.start, one?.end)).toBe('2,000 ₪');
  });
});

describe('sums beyond what the author may grant', () => {
  it('are those above his limit, and those of another currency', () => {
    expect(beyond('We will credit €500.', alone, [])).toEqual([]);
    expect(beyond('We will credit €501 and $10.', alone, []).map(({ words }) => words)).toEqual(['€501', '$10']);
    expect(beyond('We will credit €5.', ceilingOf([]), []).map(({ words }) => words)).toEqual(['€5']);
    expect(beyond('We will credit €5,000,000.', { ...alone, unlimited: true }, [])).toEqual([]);
  });
  it('are not what was granted already, nor what the customer lost or ordered', () => {
    expect(beyond('We will credit €5,000.', alone, [{ amountMinor: 500_000, currency: 'EUR' }])).toEqual([]);
    expect(beyond('You told us that every hour costs you €18,000.', alone, [])).toEqual([]);
    expect(beyond('כל שעה עולה לכם 18,000 ש״ח. נזכה אתכם ב־7,000 ש״ח.', alone, []).map(({ words }) => words)).toEqual(['7,000 ש״ח']);
    expect(beyond('For your loss we will refund €18,000.', alone, []).map(({ words }) => words)).toEqual(['€18,000']);
  });
  it('follow the widest of his roles', () => {
    expect(ceilingOf([{ currency: 'EUR', aloneMinor: 10, unlimited: false }, { currency: 'EUR', aloneMinor: 70, unlimited: false }])).toEqual({ currency: 'EUR', aloneMinor: 70, unlimited: false });
    expect(ceilingOf([{ currency: 'EUR', aloneMinor: 10, unlimited: false }, { currency: 'EUR', aloneMinor: null, unlimited: true }]).unlimited).toBe(true);
    expect(ceilingOf([{ currency: 'ILS', aloneMinor: 33_333, unlimited: true }])).toEqual({ currency: 'ILS', aloneMinor: 33_333, unlimited: false });
  });
  it('are sent with the reason, once each; without one the draft stays as it is', () => {
    const note = (words: string, rule = MONEY_RULE) => ({ rule, words }) as unknown as Note;
    const draft = { overrides: [{ rule: 'filler', words: 'x', reason: 'y' }], reasons: { '€9,000': 'agreed by phone with Ruth' } } as unknown as Draft;
    expect(withMoneyReasons(draft, [note('€9,000'), note('€9,000'), note('€1,000'), note('by noon', 'date-before-p90')]).overrides).toEqual([{ rule: 'filler', words: 'x', reason: 'y' }, { rule: MONEY_RULE, words: '€9,000', reason: 'agreed by phone with Ruth' }]);
    expect(withMoneyReasons(draft, [note('€1,000')])).toBe(draft);
  });
});

describe('what may be granted in this crisis', () => {
  const limitHere = { currency: 'ILS', aloneMinor: 100_000, withSecondMinor: null, unlimited: false };
  it('is the ground that gives most, not the tier: nothing while it is locked or used up', () => {
    expect(ceilingHere({ currency: 'ILS', limitHere, alone: { faultMinor: 0, goodwillMinor: 40_000 } })).toEqual({ aloneMinor: 40_000, currency: 'ILS', unlimited: false });
    expect(ceilingHere({ currency: 'ILS', limitHere, alone: { faultMinor: 0, goodwillMinor: 0 } })).toEqual({ aloneMinor: 0, currency: 'ILS', unlimited: false });
  });
  it('has no currency where no role grants anything, and no ceiling where nothing bounds it', () => {
    expect(ceilingHere({ currency: 'ILS', limitHere: null, alone: { faultMinor: 0, goodwillMinor: 0 } }).currency).toBeNull();
    expect(ceilingHere({ currency: 'ILS', limitHere, alone: { faultMinor: 10, goodwillMinor: null } }).unlimited).toBe(true);
  });
});
