/** The next word we owe the customer by our own duties, where none of our messages has named a time. Pure. */
import type { Instant } from '#domain';

/** To speak with him at all, or to tell him where it stands. */
export interface OwedWord {
  readonly kind: 'first-contact' | 'update';
  readonly dueAt: Instant;
}
interface Duty {
  readonly kind: string;
  /** Null while its clock waits. */
  readonly due: Instant | null;
}

/** First contact before updates: until it was made, it is what he waits for. Null where neither runs. */
export function owedWord(open: readonly Duty[]): OwedWord | null {
  const dueOf = (kind: string): Instant | null => open.reduce<Instant | null>((least, one) => (one.kind === kind && one.due !== null && (least === null || one.due < least) ? one.due : least), null);
  const first = dueOf('first-contact');
  if (first !== null) return { kind: 'first-contact', dueAt: first };
  const update = dueOf('timed-update');
  return update === null ? null : { kind: 'update', dueAt: update };
}
