/** Which elements of an apology a text holds, and which the verdict requires (formulas 7). */
import type { GuardVerdict } from '../guard.types';
import { APOLOGY_EN } from '../marks/lexicon/apology.en';
import { APOLOGY_HE } from '../marks/lexicon/apology.he';
import { type Hit, compileLexicon, findSigns } from '../marks/phrase';
import { type Reading, isQuoted } from '../marks/reading';

export const APOLOGY_ELEMENTS = ['responsibility', 'repair', 'regret', 'explanation', 'repentance', 'forgiveness'] as const;
export type ApologyElement = (typeof APOLOGY_ELEMENTS)[number];

/** Beside the six elements the verdicts ask for these. */
export type ApologyRequirement = ApologyElement | 'checking' | 'next-time' | 'correction' | 'guidance';

/** `not-provable` has no row in formulas 7: as before an examination, nothing is admitted or denied, but the checking is told as done. */
export const REQUIRED_BY_VERDICT: Readonly<Record<GuardVerdict, readonly ApologyRequirement[]>> = {
  'our-fault': ['responsibility', 'repair', 'regret', 'explanation', 'repentance'],
  'not-examined': ['regret', 'checking', 'next-time'],
  shared: ['responsibility', 'repair'],
  'customer-error': ['regret', 'correction', 'guidance'],
  'not-provable': ['regret', 'checking'],
};

const LEXICONS = [compileLexicon(APOLOGY_EN), compileLexicon(APOLOGY_HE)];

/** The first sign of each element, by code, outside quotations. Pure. */
export const apologySigns = (reading: Reading): ReadonlyMap<string, Hit> => {
  const search = { wanted: () => true, counts: (hit: Hit) => !isQuoted(reading, hit) };
  return new Map(LEXICONS.flatMap((lexicon) => findSigns(reading, lexicon, search)).map((hit) => [hit.code, hit]));
};

/** Required elements the text lacks. `present` are the signs of the message as a whole; only its `next-time` counts here. Pure. */
export const missingForApology = (reading: Reading, verdict: GuardVerdict, present: ReadonlySet<string>): readonly ApologyRequirement[] => {
  const signs = apologySigns(reading);
  return REQUIRED_BY_VERDICT[verdict].filter((one) => (one === 'next-time' ? !present.has(one) : !signs.has(one)));
};
