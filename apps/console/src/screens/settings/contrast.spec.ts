import { contrastRatio } from '#contracts';
import { contrastOf, shownRatio } from './contrast';

describe('contrast while choosing', () => {
  it.each([['#7a3f72', '#ffffff'], ['#d9a0d1', '#181b1e'], ['#000000', '#ffffff'], ['#777777', '#767676'], ['#FFEE00', '#ffffff']])('of %s on %s is that of the API', (one, ground) => {
    expect(contrastOf(one, ground)).toBeCloseTo(contrastRatio(one.toLowerCase(), ground), 10);
  });
  it('is none for what is no colour', () => {
    for (const wrong of ['', '#fff', 'red', '#12345g', '#1234567']) expect(contrastOf(wrong, '#ffffff')).toBeNull();
  });
  it('never reads as enough where it falls short', () => {
    expect(shownRatio(2.999)).toBe('2.9');
    expect(shownRatio(3)).toBe('3.0');
  });
});
