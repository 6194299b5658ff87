import { checkBrand, contrastRatio, DEFAULT_BRAND, LOGO_MAX_BYTES, PAGE_GROUNDS } from './brand';

const data = (type: string, content: string): string => `data:${type};base64,${Buffer.from(content, 'latin1').toString('base64')}`;
const svg = (inside: string): string => data('image/svg+xml', `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`);
const code = (input: unknown): string => {
  const checked = checkBrand(input);
  return checked.ok ? 'ok' : `${checked.code} ${checked.field}`.trim();
};

describe('a brand', () => {
  it('measures contrast as WCAG does', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrastRatio('#ffffff', '#ffffff')).toBe(1);
  });

  it('is Tikkun’s own by default, and that one passes its own check', () => {
    expect(checkBrand({})).toMatchObject({ ok: true, brand: { ...DEFAULT_BRAND, accentDark: expect.any(String) } });
    expect(checkBrand(DEFAULT_BRAND)).toEqual({ ok: true, brand: DEFAULT_BRAND });
  });

  it('takes a shade for the dark ground that stands out from it', () => {
    for (const accentLight of ['#000000', '#003366', '#0000ff', '#7a3f72']) {
      const checked = checkBrand({ accentLight });
      if (!checked.ok) throw new Error(checked.code);
      expect(contrastRatio(checked.brand.accentDark, PAGE_GROUNDS.dark)).toBeGreaterThanOrEqual(3);
    }
  });

  it.each([
    ['a colour nobody sees on white', { accentLight: '#ffee88' }, 'brand.contrast-low accentLight'],
    ['one nobody sees on the dark ground', { accentLight: '#003366', accentDark: '#101820' }, 'brand.contrast-low accentDark'],
    ['no colour', { accentLight: 'red' }, 'input.bad-format accentLight'],
    ['words that break out of a style', { accentLight: '#fff;}' }, 'input.bad-format accentLight'],
    ['a name over two lines', { nameEn: 'Savyon\nCloud' }, 'input.control-character nameEn'],
    ['a field nobody knows', { font: 'Comic' }, 'input.unknown-field font'],
    ['a logo from elsewhere', { logo: 'https://x.example/logo.png' }, 'brand.logo-type logo'],
    ['a page for a logo', { logo: data('text/html', '<b>') }, 'brand.logo-type logo'],
    ['bytes that are no picture', { logo: data('image/png', 'GIF89a') }, 'brand.logo-type logo'],
    ['text that is no SVG', { logo: data('image/svg+xml', '<html>') }, 'brand.logo-type logo'],
    ['a logo that is too large', { logo: data('image/png', `\u0089PNG\r\n\u001a\n${'x'.repeat(LOGO_MAX_BYTES)}`) }, 'brand.logo-too-large logo'],
    ['a logo with a script', { logo: svg('<script>1</script>') }, 'brand.logo-unsafe logo'],
    ['a logo that listens', { logo: svg('<rect onload="x()"/>') }, 'brand.logo-unsafe logo'],
    ['a logo that fetches', { logo: svg('<image href="https://x.example"/>') }, 'brand.logo-unsafe logo'],
    ['a logo that fetches by style', { logo: svg('<rect fill="url(https://x.example)"/>') }, 'brand.logo-unsafe logo'],
  ])('refuses %s', (_name, input, expected) => {
    expect(code(input)).toBe(expected);
  });

  it('takes pictures of the three kinds', () => {
    for (const logo of [svg('<rect width="9" height="9" fill="#003366"/>'), data('image/png', '\u0089PNG\r\n\u001a\nrest'), data('image/webp', 'RIFF0000WEBPrest')]) expect(code({ logo })).toBe('ok');
  });
});
