import { listParts, listWords } from './list';

it('joins as the language does: the Hebrew "and" clings to the last name', () => {
  expect(listWords(['יונתן', 'תמר'], 'he')).toBe('יונתן ותמר');
  expect(listWords(['Ann', 'Bo', 'Cy'], 'en')).toBe('Ann, Bo and Cy');
  expect(listWords(['Ann'], 'en')).toBe('Ann');
  expect(listWords([], 'he')).toBe('');
});

it('gives the places of drawn items in order, with the words between', () => {
  expect(listParts(2, 'he')).toEqual([0, ' ו', 1]);
  expect(listParts(3, 'en').filter((part) => typeof part === 'number')).toEqual([0, 1, 2]);
  expect(listParts(0, 'en')).toEqual([]);
});
