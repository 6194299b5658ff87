/** Hebrew: constructions of `sarcasm` that many of the lines in `libs/guard/training` share, beside what was thought of beforehand. */
import type { Phrase } from '../../phrase';

export const SARCASM_HE: readonly Phrase[] = [];
