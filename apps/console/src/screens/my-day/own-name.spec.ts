import { ownName } from './own-name';

it('signs a letter with the name its reader can read, where there is one', () => {
  const dorit = { name: 'דורית גל', otherName: 'Dorit Gal' };
  expect([ownName(dorit, 'en'), ownName(dorit, 'he'), ownName({ name: 'דורית גל' }, 'en'), ownName({ name: 'Priya Nair', otherName: null }, 'he')]).toEqual(['Dorit Gal', 'דורית גל', 'דורית גל', 'Priya Nair']);
});
