/**
 * How the customer pages of an organisation or a desk look: a name, a logo, one colour. Checked here once for whoever keeps it and again by
 * whoever shows it, because a table is an edge too. Pure.
 */
import { z } from 'zod';
import { parseWith } from './parse';
import type { InputProblem } from './parse';
import { line } from './primitives';

export interface Brand {
  /** Null: the organisation's name as it stands in its mails. */
  readonly nameHe: string | null;
  readonly nameEn: string | null;
  /** `#rrggbb`, lower case: the band under the head of a page, on the light and on the dark ground. */
  readonly accentLight: string;
  readonly accentDark: string;
  /** A whole `data:` address of an SVG, PNG or WebP picture; null = the name in letters. */
  readonly logo: string | null;
}
/** Tikkun's own: the plum of the relationship track (screens, tokens). */
export const DEFAULT_BRAND: Brand = { nameHe: null, nameEn: null, accentLight: '#7a3f72', accentDark: '#d9a0d1', logo: null };

/** The grounds of the customer pages (tokens: surface). */
export const PAGE_GROUNDS = { light: '#ffffff', dark: '#181b1e' } as const;
/** WCAG 2.2, 1.4.11: what is seen as a shape and not read. The accent never carries words. */
export const ACCENT_CONTRAST_MIN = 3;
/** A page's first load stays within 30 KB; base64 makes a third more of it. */
export const LOGO_MAX_BYTES = 6_000;
const NAME_MAX_CHARS = 60;
const LOGO_TYPES = ['image/svg+xml', 'image/png', 'image/webp'] as const;

/** What an administrator sends. Without `accentDark` a lighter shade of `accentLight` is taken. */
export const brandRequest = z.strictObject({
  nameHe: line(NAME_MAX_CHARS).nullable().default(null),
  nameEn: line(NAME_MAX_CHARS).nullable().default(null),
  accentLight: z.string().trim().toLowerCase().regex(/^#[0-9a-f]{6}$/).default(DEFAULT_BRAND.accentLight),
  accentDark: z.string().trim().toLowerCase().regex(/^#[0-9a-f]{6}$/).nullable().default(null),
  logo: z.string().trim().max(LOGO_MAX_BYTES * 2).nullable().default(null),
});

export type CheckedBrand = { readonly ok: true; readonly brand: Brand } | (InputProblem & { readonly ok: false });

/**
 * A brand that can be shown. Refuses `input.*` for a wrong form, `brand.contrast-low` (params: ratio to one decimal, least) for a colour that
 * does not stand out from its ground, `brand.logo-type`, `brand.logo-too-large` (params: bytes, most) and `brand.logo-unsafe` for a picture
 * that could do more than be seen. A repeat gives the same answer.
 */
export function checkBrand(input: unknown): CheckedBrand {
  const parsed = parseWith(brandRequest, input);
  if (!parsed.ok) return { ok: false, code: parsed.code, field: parsed.field, params: parsed.params };
  const { nameHe, nameEn, accentLight, logo } = parsed.value;
  const accentDark = parsed.value.accentDark ?? lighterShade(accentLight);
  const wrong = lowContrast('accentLight', accentLight, PAGE_GROUNDS.light) ?? lowContrast('accentDark', accentDark, PAGE_GROUNDS.dark) ?? (logo === null ? null : wrongLogo(logo));
  return wrong === null ? { ok: true, brand: { nameHe, nameEn, accentLight, accentDark, logo } } : { ok: false, ...wrong };
}

function lowContrast(field: string, colour: string, ground: string): InputProblem | null {
  const ratio = contrastRatio(colour, ground);
  return ratio >= ACCENT_CONTRAST_MIN ? null : { code: 'brand.contrast-low', field, params: { ratio: Math.floor(ratio * 10) / 10, least: ACCENT_CONTRAST_MIN } };
}

/** Contrast of two `#rrggbb` colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrastRatio(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const channels = (colour: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Mixed with white in steps of a tenth until it stands out from the dark ground; white itself always does. */
function lighterShade(colour: string): string {
  for (let share = 0; share < 10; share += 1) {
    const mixed = `#${channels(colour).map((value) => Math.round(value + ((255 - value) * share) / 10).toString(16).padStart(2, '0')).join('')}`;
    if (contrastRatio(mixed, PAGE_GROUNDS.dark) >= ACCENT_CONTRAST_MIN) return mixed;
  }
  return '#ffffff';
}

/** A picture shown by `img` runs nothing; one that would try is refused all the same, because it may be opened by itself. */
const UNSAFE_SVG = /<\s*(script|foreignobject|iframe|use|image|style|a)\b|\son[a-z]+\s*=|javascript:|<!entity|<!doctype|(href|src)\s*=|url\s*\(/i;

function wrongLogo(logo: string): InputProblem | null {
  const [, type = '', data = ''] = /^data:([a-z/+]+);base64,([A-Za-z0-9+/]+={0,2})$/.exec(logo) ?? [];
  if (!LOGO_TYPES.some((known) => known === type)) return { code: 'brand.logo-type', field: 'logo', params: { allowed: LOGO_TYPES.join(', ') } };
  const bytes = Math.floor((data.replace(/=+$/, '').length * 3) / 4);
  if (bytes > LOGO_MAX_BYTES) return { code: 'brand.logo-too-large', field: 'logo', params: { bytes, most: LOGO_MAX_BYTES } };
  const content = atob(data);
  if (type === 'image/svg+xml') {
    if (!/^\s*(<\?xml[^>]*>\s*)?<svg[\s>]/.test(content)) return { code: 'brand.logo-type', field: 'logo', params: { allowed: LOGO_TYPES.join(', ') } };
    return UNSAFE_SVG.test(content) ? { code: 'brand.logo-unsafe', field: 'logo', params: {} } : null;
  }
  const isPicture = type === 'image/png' ? content.startsWith('\u0089PNG\r\n\u001a\n') : content.startsWith('RIFF') && content.slice(8, 12) === 'WEBP';
  return isPicture ? null : { code: 'brand.logo-type', field: 'logo', params: { allowed: LOGO_TYPES.join(', ') } };
}
