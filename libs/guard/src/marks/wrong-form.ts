/** Hebrew forms of address other than the chosen one. Ambiguous forms are never marked; the sender's own first person is no address. */
import type { AddressForm } from '../guard.types';
import { FEMININE, MASCULINE, PLURAL, SLASHED } from './lexicon/form.he';
import { matchesIn } from '../dates/matches';
import { type Hit, withoutOverlap } from './phrase';
import { type Reading, isQuoted } from './reading';

const hitsOf = (reading: Reading, pattern: RegExp, code: string): Hit[] => matchesIn(pattern, reading.text).map((found) => {
  const lead = /^[^א-ת]*/.exec(found[0])?.[0].length ?? 0;
  return { start: found.index + lead, end: found.index + found[0].length, code };
}).filter((hit) => hit.end > hit.start && !isQuoted(reading, hit) && !/[0-9]/.test(reading.text.charAt(hit.end)));

/** Marks' ranges with the code of the form found: `masculine`, `feminine`, `slash`, `mixed` (plural beside the chosen singular). Pure. */
export const findWrongForm = (reading: Reading, form: AddressForm): readonly Hit[] => {
  if (!reading.hasHebrew) return [];
  const masculine = hitsOf(reading, MASCULINE, 'masculine');
  const feminine = hitsOf(reading, FEMININE, 'feminine');
  const slashed = hitsOf(reading, SLASHED, 'slash');
  const singular = form === 'masculine' ? masculine : feminine;
  const plural = form === 'neutral' || singular.length === 0 ? [] : hitsOf(reading, PLURAL, 'mixed');
  const wrong = form === 'neutral' ? [...masculine, ...feminine] : form === 'masculine' ? feminine : masculine;
  return withoutOverlap([...slashed, ...wrong.filter((hit) => !slashed.some((one) => one.start <= hit.end && hit.start <= one.end)), ...plural]);
};
