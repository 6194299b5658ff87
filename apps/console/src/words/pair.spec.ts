import { fewDays, p } from './pair';
import { formatPair } from './words';

describe('a plural of days', () => {
  const DAYS = p('{n, plural, one {1 day} other {# days}}', `{n, plural, one {יום} two {יומיים} ${fewDays()} other {# יום}}`);
  it.each([[1, 'יום'], [2, 'יומיים'], [3, '3 ימים'], [10, '10 ימים'], [11, '11 יום'], [90, '90 יום']])('%d in Hebrew', (n, expected) => { expect(formatPair(DAYS, 'he', { n })).toBe(expected); });
  it('takes the words before the number along', () => {
    expect(formatPair(p('', `{n, plural, ${fewDays('חידוש בעוד ')} other {חידוש בעוד # יום}}`), 'he', { n: 5 })).toBe('חידוש בעוד 5 ימים');
  });
});
