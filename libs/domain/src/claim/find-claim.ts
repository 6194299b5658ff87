/** What the commands on a claim ask first: which claim, and who may not examine it. */
import type { CrisisState } from '../crisis/state';
import type { Decision } from '../crisis/subject';
import { refuse } from '../kernel';
import type { Claim } from './claim';

/** Decides about a claim of this crisis; refuses `claim.unknown`. */
export function onClaim(state: CrisisState, claimId: string, then: (claim: Claim) => Decision): Decision {
  const claim = state.claim.claims.find((one) => one.id === claimId);
  return claim === undefined ? refuse('claim.unknown', { claimId }, 'claimId') : then(claim);
}

/** Holds or held a role in the crisis, spoke with the customer in it, is named by the claim or gave an account: not uninvolved (S3-05). */
export function isInvolved(state: Pick<CrisisState, 'crisis' | 'claim'>, claim: Pick<Claim, 'involved'>, personId: string): boolean {
  return holdsRole(state, personId) || state.claim.spoke.includes(personId) || claim.involved.includes(personId);
}

export const holdsRole = ({ crisis }: Pick<CrisisState, 'crisis'>, personId: string): boolean => Object.values(crisis.people).some((id) => id === personId);
