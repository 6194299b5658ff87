import { isolated } from './text';

/** The isolates made visible. */
const shown = (sentence: string): string => isolated(sentence).replaceAll('\u2066', '[').replaceAll('\u2069', ']');

it('isolates times, amounts, references and single digits', () => {
  expect(shown('עד 16:00')).toBe('עד [16:00]');
  expect(shown('₪1,250.50 ב־3.')).toBe('[₪1,250.50] ב־[3].');
  expect(shown('TK-2026-00007: 12% ב־23/11')).toBe('[TK-2026-00007]: [12%] ב־[23/11]');
  expect(shown('(5)')).toBe('([5])');
});

it.each(['אורנים (r5)', 'B2B', 'H2O', '5G', '3M ישראל', 'S3', '42U', 'ACC-4711', '2026-11-23T09:00Z'])('leaves a digit in its Latin name: %s', (name) => {
  expect(shown(name)).toBe(name);
});
