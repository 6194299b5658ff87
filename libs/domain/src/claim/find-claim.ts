/** What the commands on a claim ask first: which claim, and who may not examine it. */
import type { People } from '../crisis/crisis';
import type { CrisisState } from '../crisis/state';
import type { Decision } from '../crisis/subject';
import { refuse } from '../kernel';
import type { Claim } from './claim';

/** Decides about a claim of this crisis; refuses `claim.unknown`. */
export function onClaim(state: CrisisState, claimId: string, then: (claim: Claim) => Decision): Decision {
  const claim = state.claim.claims.find((one) => one.id === claimId);
  return claim === undefined ? refuse('claim.unknown', { claimId }, 'claimId') : then(claim);
}

/**
 * The roles in which a crisis is worked on: what the customer complains of is their work. Who leads, heads or sponsors holds a place in the
 * table by the desk's protocol alone, and is involved only by what he did: spoke with the customer, gave an account, or is named.
 */
export const ACTING_ROLES = ['incidentManager', 'accountManager', 'deputy', 'technicalLead'] as const satisfies readonly (keyof People)[];
export type Involvement = 'works-on-it' | 'spoke' | 'named';

/** Why a person is not uninvolved in a claim (S3-05), or null. The first reason of several. */
export function involvementOf(state: Pick<CrisisState, 'crisis' | 'claim'>, claim: Pick<Claim, 'involved'>, personId: string): Involvement | null {
  if (worksOnIt(state, personId)) return 'works-on-it';
  if (claim.involved.includes(personId)) return 'named';
  return state.claim.spoke.includes(personId) ? 'spoke' : null;
}

export const isInvolved = (state: Pick<CrisisState, 'crisis' | 'claim'>, claim: Pick<Claim, 'involved'>, personId: string): boolean => involvementOf(state, claim, personId) !== null;

export const worksOnIt = ({ crisis }: Pick<CrisisState, 'crisis'>, personId: string): boolean => ACTING_ROLES.some((role) => crisis.people[role] === personId);
