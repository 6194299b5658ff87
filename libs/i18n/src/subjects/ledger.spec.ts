import { text } from '../index';

it.each([[2, 'יומיים אחרי הסגירה'], [10, '10 ימים אחרי הסגירה'], [30, '30 יום אחרי הסגירה'], [365, '365 יום אחרי הסגירה']])('%d days after a closing', (days, words) => {
  expect(text('ledger.after-days', 'he', { days }).replace(/[\u2066-\u2069]/gu, '')).toBe(words);
});
