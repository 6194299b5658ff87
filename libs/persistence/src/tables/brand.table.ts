import { defineTable, instant, text, textKey, textOrNull } from '../table';
import type { Instant } from '../types';

/** How the customer pages of a desk look; under the empty scope, those of every desk that has no look of its own. */
export interface BrandRecord {
  /** Desk id; empty = the organisation. */
  readonly scope: string;
  readonly nameHe: string | null;
  readonly nameEn: string | null;
  /** `#rrggbb`. */
  readonly accentLight: string;
  readonly accentDark: string;
  /** A whole `data:` address; null = the name in letters. */
  readonly logo: string | null;
  readonly updatedAt: Instant;
  readonly updatedBy: string;
}
export const brandTable = defineTable<BrandRecord>('brand', {
  scope: textKey, nameHe: textOrNull, nameEn: textOrNull, accentLight: text, accentDark: text, logo: textOrNull, updatedAt: instant, updatedBy: text,
});
