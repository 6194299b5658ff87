/** Hebrew: constructions of `blame-customer` that many of the lines in `libs/guard/training` share, beside what was thought of beforehand. */
import type { Phrase } from '../../phrase';

export const BLAME_HE: readonly Phrase[] = [];
