import { beginningOf } from './beginning-of';

it.each([['short', 10, 'short'], ['two words', 9, 'two words'], ['two words here', 9, 'two words…'], ['two words here', 7, 'two…'], ['נכתוב לך\n\nשוב', 10, 'נכתוב לך…'], ['unbroken', 3, 'unb…']])('%j within %d', (text, chars, told) => {
  expect(beginningOf(text, chars)).toBe(told);
});
