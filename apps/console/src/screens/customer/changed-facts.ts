/** What two readings of a profile say differently, in the words both are shown in. Pure. */
import type { Pair } from '../../words/pair';

export type Facts = readonly (readonly [name: Pair, words: string | null])[];
export interface Changed {
  readonly name: Pair;
  /** Null: not known. */
  readonly before: string | null;
  readonly after: string | null;
}

const plain = (words: string | null | undefined): string | null => (words == null || words === '' ? null : words);

/** In the order of the later reading. */
export function changedFacts(before: Facts, after: Facts): readonly Changed[] {
  return after.map(([name, words]) => ({ name, before: plain(before.find(([other]) => other === name)?.[1]), after: plain(words) })).filter((one) => one.before !== one.after);
}
