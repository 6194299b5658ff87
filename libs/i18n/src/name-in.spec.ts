import { nameIn } from './name-in';

it.each([
  ['דורית גל', 'Dorit Gal', 'en', 'Dorit Gal'], ['דורית גל', 'Dorit Gal', 'he', 'דורית גל'], ['Priya Nair', 'פריה נאיר', 'he', 'פריה נאיר'], ['Priya Nair', 'פריה נאיר', 'en', 'Priya Nair'],
  ['דורית גל', null, 'en', 'דורית גל'], ['דורית גל', undefined, 'en', 'דורית גל'], ['דורית גל', '  ', 'en', 'דורית גל'], ['Priya Nair', 'P. Nair', 'he', 'Priya Nair'],
] as const)('%s (%s) in %s is %s', (name, otherName, language, told) => { expect(nameIn({ name, otherName }, language)).toBe(told); });
