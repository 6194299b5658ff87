/** What the claim subject still asks for before a crisis may close. No verdict holds a word to the customer up. */
import type { Missing } from '../crisis/missing';
import type { CrisisState } from '../crisis/state';
import { isFinal } from './claim';

const missing = (code: string, count: number): readonly Missing[] => (count > 0 ? [{ code, params: { count } }] : []);

/** No crisis closes with a claim that nobody examined (S0-01), nor with a verdict the customer was not told. */
export function claimMissingToClose({ claim, protocol }: CrisisState): readonly Missing[] {
  if (protocol.relationship?.claim === undefined) return [];
  const unexamined = claim.claims.filter((one) => !isFinal(one)).length;
  const untold = claim.claims.filter((one) => isFinal(one) && one.answered === null).length;
  return [...missing('missing.claim-verdicts', unexamined), ...missing('missing.claim-answers', untold)];
}

