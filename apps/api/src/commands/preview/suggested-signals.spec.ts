import { suggestedSignals } from './suggested-signals';

const signals = (text: string) => suggestedSignals(text, []).map((one) => one.signal);

describe('signals a report speaks of', () => {
  it('finds them in both languages and says by which words', () => {
    expect(suggestedSignals('They cannot sell, told the board', [])).toMatchObject([{ signal: 'executive-involved', words: 'the board' }]);
    expect(signals('לא מוכרים, הדירקטוריון יודע')).toEqual(['executive-involved']);
    expect(signals('Orders fail again after the fix; we promised noon')).toEqual(['broken-promise', 'reopened-fix']);
    expect(signals('הזמנות נכשלות שוב אחרי התיקון')).toEqual(['reopened-fix']);
    expect(signals('המנכ״לית אומרת שהם מאיימים לעזוב')).toEqual(['executive-involved', 'trust-lost-or-threat']);
  });
  it('leaves out what was chosen, and what only looks alike', () => {
    expect(suggestedSignals('told the board', ['executive-involved'])).toEqual([]);
    expect(signals('The dashboard is empty and the keyboard hangs')).toEqual([]);
    expect(signals('')).toEqual([]);
  });
  it('names each once, in words', () => {
    const found = suggestedSignals('the CEO and the board of directors', []);
    expect(found).toHaveLength(1);
    expect(found[0]?.text.he).toMatch(/\p{L}/u);
  });
});
