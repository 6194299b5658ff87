/** The ledger as stitches, the closed ones first: they are behind us. Pure. */

/** More than this would not be told apart on a line. */
const MOST = 30;

/** `entries` were made, `balance` are still owed; of many owed ones the line shows as many as it can and the words say the number. */
export function stitchesOf(entries: number, balance: number): readonly ('closed' | 'owed')[] {
  const owed = Math.min(MOST, Math.max(0, balance));
  // The first entry is the debt itself, not something good that happened.
  const closed = Math.min(MOST - owed, Math.max(0, entries - 1));
  return [...Array.from({ length: closed }, () => 'closed' as const), ...Array.from({ length: owed }, () => 'owed' as const)];
}
