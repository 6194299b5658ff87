/** Whether it is this contact's to say that everything works again, and if not yet, what stands before it. Pure. */
import type { InboundRecord } from '#persistence';
import type { QuestionFacts } from './question-facts';
import { waits } from './wish-facts';
import type { WishSaid } from './wish-facts';

/**
 * `open`: his to say. `sent`: his word is on its way. `after-answers`: once we have answered what he asked. `not-yet`: once something else of
 * ours is done. Null: there is no checked fix to confirm, or nothing left to say.
 */
export type RoutineFacts = 'open' | 'sent' | 'refused' | 'after-answers' | 'not-yet' | null;

interface Standing {
  readonly isVerified: boolean;
  /** What the gate still asks for. */
  readonly missing: readonly { readonly code: string }[];
  /** What became of his word in this cycle; null: not given. */
  readonly sent: InboundRecord['state'] | null;
  readonly questions: readonly QuestionFacts[];
  readonly wish: WishSaid | null;
}

/** For a crisis that is neither closed, cancelled nor back to routine. */
export function routineOf({ isVerified, missing, sent, questions, wish }: Standing): RoutineFacts {
  if (!isVerified) return sent === 'refused' ? 'refused' : null;
  // Only what he himself can settle, or settles by this very word, may still be missing.
  if (missing.every((one) => one.code === 'missing.two-way-exchange')) return sent === null ? 'open' : sent === 'refused' ? 'refused' : 'sent';
  if (sent === 'refused') return 'refused';
  const isHeld = waits(wish) || questions.some(({ standing }) => standing.kind === 'waiting' || standing.kind === 'arrived');
  return isHeld && missing.some((one) => one.code === 'missing.answers') ? 'after-answers' : 'not-yet';
}
