/** A look while it is being chosen: from what stands to what is sent. Pure. */
import type { BrandSettings } from '#contracts';
import { HEX, contrastOf } from './contrast';

export interface BrandDraft {
  readonly nameHe: string;
  readonly nameEn: string;
  readonly accentLight: string;
  /** Null: a lighter shade is found by itself. */
  readonly accentDark: string | null;
  readonly logo: string | null;
}
type Look = BrandSettings['usual'];

/** Empty = the organisation. */
export const lookOf = ({ looks }: BrandSettings, desk: string): Look | undefined => looks.find((one) => (one.desk ?? '') === desk);

/** The look that is shown for a desk as things stand: its own, the organisation's, the usual one. */
export const shownLook = (settings: BrandSettings, desk: string): Look => lookOf(settings, desk) ?? lookOf(settings, '') ?? settings.usual;

export function draftOf(settings: BrandSettings, desk: string): BrandDraft {
  const { nameHe, nameEn, accentLight, accentDark, logo } = shownLook(settings, desk);
  return { nameHe: nameHe ?? '', nameEn: nameEn ?? '', accentLight, accentDark, logo };
}

export function bodyOf(draft: BrandDraft, desk: string): { readonly desk: string | null; readonly look: Look | (Omit<Look, 'accentDark'> & { readonly accentDark: null }) } {
  const name = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());
  const { accentLight, accentDark, logo } = draft;
  return { desk: desk === '' ? null : desk, look: { nameHe: name(draft.nameHe), nameEn: name(draft.nameEn), accentLight: accentLight.toLowerCase(), accentDark: accentDark?.toLowerCase() ?? null, logo } };
}

export type Standing = { readonly kind: 'none' } | { readonly kind: 'stands' | 'fades'; readonly ratio: number };

/** Whether a colour stands out from its ground; `none` for what is no colour yet. */
export function standing(colour: string, ground: string, least: number): Standing {
  const ratio = contrastOf(colour, ground);
  return ratio === null ? { kind: 'none' } : { kind: ratio >= least ? 'stands' : 'fades', ratio };
}

/** The colour under the head of the preview; while it is being typed, the one that stands. */
export function bandOf({ accentLight, accentDark }: BrandDraft, ground: 'light' | 'dark', settings: BrandSettings): string {
  const typed = ground === 'light' ? accentLight : (accentDark ?? lighter(accentLight, settings.grounds.dark, settings.leastContrast));
  return HEX.test(typed) ? typed : ground === 'light' ? settings.usual.accentLight : settings.usual.accentDark;
}

/** A lighter shade, found in steps of a tenth towards white; the API finds the one that counts. */
function lighter(colour: string, ground: string, least: number): string {
  if (!HEX.test(colour)) return colour;
  for (let share = 0; share < 10; share += 1) {
    const mixed = `#${[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).map((value) => Math.round(value + ((255 - value) * share) / 10).toString(16).padStart(2, '0')).join('')}`;
    if ((contrastOf(mixed, ground) ?? 0) >= least) return mixed;
  }
  return '#ffffff';
}
