/** What a message of some types must carry beside its text (C08): without it the message says less than its name. */
import { refuse } from '../kernel';
import type { Refusal } from '../kernel';
import type { SendMessage } from './message';

const blank = (words: string | undefined): boolean => words === undefined || words.trim() === '';

/** The first element a message of its type lacks, or null. Types that existed before keep their own rules (`update.shallow`). */
export function refusesElements(message: SendMessage): Refusal | null {
  switch (message.messageType) {
    case 'refusal': return blank(message.reason) ? refuse('message.reason-required', {}, 'reason') : null;
    case 'polite-correction': return refusesCorrection(message);
    case 'options': return refusesOptions(message);
    default: return null;
  }
}

/** A wrong claim is restated, answered with evidence, and the customer guided on (S0-21). */
function refusesCorrection({ restatedClaim, evidence, guidance }: SendMessage): Refusal | null {
  if (blank(restatedClaim)) return refuse('message.restated-claim-required', {}, 'restatedClaim');
  if (blank(evidence)) return refuse('message.evidence-required', {}, 'evidence');
  return blank(guidance) ? refuse('message.guidance-required', {}, 'guidance') : null;
}

/** Possible, not possible and not yet known, each said (S0-18); a statement of which every part is empty says nothing. */
function refusesOptions({ options }: SendMessage): Refusal | null {
  if (options === undefined) return refuse('message.options-required', {}, 'options');
  const { possible, notPossible, notYetKnown } = options;
  return possible.length + notPossible.length + notYetKnown.length === 0 ? refuse('message.options-required', {}, 'options') : null;
}
