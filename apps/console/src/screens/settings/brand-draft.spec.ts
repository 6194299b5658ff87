import { brandSetting, checkBrand } from '#contracts';
import type { BrandSettings } from '#contracts';
import { bandOf, bodyOf, draftOf, shownLook, standing } from './brand-draft';

const look = (accentLight: string) => ({ nameHe: 'סביון', nameEn: null, accentLight, accentDark: '#7fd1b5', logo: null });
const settings = (...looks: readonly [string | null, string][]): BrandSettings => ({
  organisation: 'Tikkun', usual: { nameHe: null, nameEn: null, accentLight: '#7a3f72', accentDark: '#d9a0d1', logo: null }, grounds: { light: '#ffffff', dark: '#181b1e' }, leastContrast: 3, logoMostBytes: 6_000,
  looks: looks.map(([desk, accent]) => ({ desk, ...look(accent), updatedAt: '2026-01-01T00:00:00.000Z', updatedBy: null })),
});

describe('a look while it is chosen', () => {
  it('begins with what customers see now: the desk’s own, the organisation’s, the usual one', () => {
    expect(shownLook(settings(), 'il').accentLight).toBe('#7a3f72');
    expect(shownLook(settings([null, '#1b5e4a']), 'il').accentLight).toBe('#1b5e4a');
    expect(draftOf(settings([null, '#1b5e4a'], ['il', '#204080']), 'il')).toEqual({ nameHe: 'סביון', nameEn: '', accentLight: '#204080', accentDark: '#7fd1b5', logo: null });
  });
  it('is sent as the API takes it', () => {
    const body = bodyOf({ nameHe: ' ', nameEn: ' Savyon ', accentLight: '#1B5E4A', accentDark: null, logo: null }, '');
    expect(body).toEqual({ desk: null, look: { nameHe: null, nameEn: 'Savyon', accentLight: '#1b5e4a', accentDark: null, logo: null } });
    expect(brandSetting.safeParse(body)).toMatchObject({ success: true });
  });
  it('says whether a colour stands out, as the API will', () => {
    expect(standing('#1b5e4a', '#ffffff', 3).kind).toBe('stands');
    expect(standing('#ffee00', '#ffffff', 3).kind).toBe('fades');
    expect(standing('#ffee0', '#ffffff', 3)).toEqual({ kind: 'none' });
  });
  it('shows the very shade on the dark ground that the API will find', () => {
    for (const accentLight of ['#1b5e4a', '#204080', '#000000', '#7a3f72']) {
      const checked = checkBrand({ accentLight });
      if (!checked.ok) throw new Error(checked.code);
      expect(bandOf({ nameHe: '', nameEn: '', accentLight, accentDark: null, logo: null }, 'dark', settings())).toBe(checked.brand.accentDark);
    }
    expect(bandOf({ nameHe: '', nameEn: '', accentLight: '#12', accentDark: null, logo: null }, 'light', settings())).toBe('#7a3f72');
  });
});
