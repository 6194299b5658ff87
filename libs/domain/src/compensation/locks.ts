/** What has to come before money (S1-09): the customer was heard, and we said that we are sorry. Reads what other subjects know, changes nothing of theirs. */
import type { CrisisState } from '../crisis/state';
import { refuse } from '../kernel';
import type { Refusal } from '../kernel';
import type { CompensationKind } from './compensation';

/** The listening record was read back to the customer and he confirmed it. */
export const heard = (state: Pick<CrisisState, 'listening'>): boolean => state.listening.readBackConfirmedAt !== null;
/** An apology, or words of regret where there is nothing to apologise for, is on record. */
export const apologised = (state: Pick<CrisisState, 'apology'>): boolean => state.apology.lastAt !== null;

/** Why nothing may be offered yet, or null. What the law grants is never locked. */
export function lockedBy(state: Pick<CrisisState, 'listening' | 'apology'>, kind: CompensationKind): Refusal | null {
  if (kind === 'statutory') return null;
  if (!heard(state)) return refuse('compensation.not-heard');
  if (apologised(state)) return null;
  return refuse(state.apology.records.some((one) => one.waits === true) ? 'compensation.apology-not-left' : 'compensation.not-apologised');
}
