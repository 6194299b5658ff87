import { letterLeft } from './letter-left';

const letter = { subject: 'Our answer (TK-7)', body: 'Hello \u2068Ann\u2069,\n\nyou were right.' };
const sent = (body: string, at = '2026-11-22T10:00:00.000Z', subject = letter.subject) => ({ subject, body, at });
const since = '2026-11-22T09:00:00.000Z';

it('knows a letter that left by its words, also with the next word and a closing behind them', () => {
  const left = sent('Hello Ann,\nyou were right.\n\nWe will write again by 13:00.\n\nKind regards');
  expect(letterLeft(letter, [sent('Hello Ben, we were not wrong.'), left], { since, isOnly: false })).toBe(left);
  expect(letterLeft(letter, [sent('Hello Ben, we were not wrong.')], { since, isOnly: false })).toBeNull();
});

it('takes the only letter of its subject for it when its author changed the words, and nothing from before the decision', () => {
  const changed = sent('Dear Ann, you were quite right.');
  expect(letterLeft(letter, [changed], { since, isOnly: true })).toBe(changed);
  expect(letterLeft(letter, [sent(letter.body, '2026-11-22T08:00:00.000Z'), sent(letter.body, undefined, 'An update')], { since, isOnly: true })).toBeNull();
});
