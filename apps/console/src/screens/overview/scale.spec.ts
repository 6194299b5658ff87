import { lowEnd, percentX, roundTop, runs, spanX, timeX, WIDTH } from './scale';

describe('places in a chart', () => {
  it('time runs with the reading, quantities never turn', () => {
    expect(timeX(0, 'ltr')).toBeLessThan(timeX(1, 'ltr'));
    expect(timeX(0, 'rtl')).toBe(WIDTH - timeX(0, 'ltr'));
    expect(spanX(0, 6, 'rtl')).toBeGreaterThan(spanX(5, 6, 'rtl'));
    expect(percentX(0)).toBeLessThan(percentX(100));
  });
  it('a line is drawn over neighbours only', () => { expect(runs([1, 1, null, 1], (one) => one !== null)).toEqual([[0, 1], [3]]); });
  it('a scale starts where every value is in sight', () => { expect([lowEnd([84, 91]), lowEnd([60]), lowEnd([12]), lowEnd([])]).toEqual([70, 50, 0, 70]); });
  it('tops are round', () => { expect([roundTop(0), roundTop(3), roundTop(47), roundTop(10)]).toEqual([4, 4, 60, 12]); });
});
