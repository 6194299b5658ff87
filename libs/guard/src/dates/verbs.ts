/** What a table of verbs says about one of its words. */
import type { CommitmentKind } from '../guard.types';

/**
 * `by-noun`: the verb says nothing by itself (send, receive, arrive, take place); the nouns beside it decide. `presence`: who comes decides: a
 * person is a contact, a thing an outcome. `idle`: work, not a result (check, investigate, be open): never a commitment, but its date may serve
 * the verb that follows. `inspect`: work done on the spot: a visit when somebody comes for it, else idle. `ordered`: somebody was told to; the verb behind decides.
 * `hedge`: a try; counts only with a date. `void`: the customer's own act; it takes the date beside it.
 */
export type Act = CommitmentKind | 'by-noun' | 'presence' | 'idle' | 'inspect' | 'ordered' | 'hedge' | 'void';

export interface Verb {
  readonly pattern: RegExp;
  readonly act: Act;
  /** Counts also without a date: a fix, money back, never again. */
  readonly firm: boolean;
}

export interface NounKinds {
  readonly contact: RegExp;
  /** What only informs: a list, findings, an interim report. */
  readonly update: RegExp;
  /** Money or goods given back: a promise of it counts without a date. */
  readonly redress: RegExp;
  /** What has a value of its own: a part, a bill, a decision, the final report. */
  readonly thing: RegExp;
  /** Who visits when he comes; tested at the end of the words before the verb. */
  readonly person: RegExp;
}
