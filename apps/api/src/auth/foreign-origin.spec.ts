import { isForeign } from './foreign-origin';

describe('from where a request came', () => {
  const host = 'tikkun.example:4800';
  it.each([
    ['our own page', { site: 'same-origin', origin: 'https://other.example' }, false],
    ['typed into the address line', { site: 'none', origin: undefined }, false],
    ['another site', { site: 'cross-site', origin: undefined }, true],
    ['a neighbour of ours', { site: 'same-site', origin: undefined }, true],
    ['an older browser on our page', { site: undefined, origin: 'http://tikkun.example:4800' }, false],
    ['an older browser elsewhere', { site: undefined, origin: 'http://tikkun.example' }, true],
    ['a page without an origin', { site: undefined, origin: 'null' }, true],
    ['nonsense', { site: undefined, origin: 'not an address' }, true],
    ['no browser', { site: undefined, origin: undefined }, false],
  ])('%s', (_name, from, foreign) => {
    expect(isForeign({ ...from, host })).toBe(foreign);
  });
});
