/** A message that came back, taken up again where this device holds no draft of it: its own words, to be changed. Pure. */
import type { ReturnedLetter } from '../crisis/returned';
import type { Draft } from './composing';

/** What becomes of the draft. Whoever is no contact any more is left out; nobody left: the readers stay as they are. */
export function takenUp({ subject, letter }: { readonly subject: string; readonly letter: ReturnedLetter }, draft: Pick<Draft, 'fields' | 'contactIds'>, known: readonly string[]): Partial<Draft> {
  const readers = letter.contactIds.filter((id) => known.includes(id));
  return { subject, subjectByHand: true, body: letter.body, byHand: true, language: letter.language, contactIds: readers.length === 0 ? draft.contactIds : readers, fields: { ...draft.fields, ...letter.brought } };
}
