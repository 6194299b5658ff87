/**
 * Status, phase and stages are derived from the state, never set (lifecycle.md). One pure function each; the tables they follow are data,
 * drawn into docs/lifecycle from here.
 */
import type { Phase } from '../protocol/protocol';
import type { CrisisState } from './state';

export const CRISIS_STATUSES = ['open', 'operational', 'fixed', 'routine', 'closing', 'closed', 'settled', 'cancelled'] as const;
export type CrisisStatus = (typeof CRISIS_STATUSES)[number];

export const TECHNICAL_STAGES = ['locating', 'containing', 'working-around', 'fixing', 'verifying', 'finding-root-cause', 'agreeing-prevention', 'done'] as const;
export type TechnicalStage = (typeof TECHNICAL_STAGES)[number];

export const RELATIONSHIP_STAGES = ['first-contact', 'informing', 'returning', 'measuring', 'restoring', 'done'] as const;
export type RelationshipStage = (typeof RELATIONSHIP_STAGES)[number];

/** The stages a customer is told about (S1-30); a step forward owes him a stage update. */
export const CUSTOMER_STAGES = ['investigating', 'identified', 'worked-around', 'fixed', 'verified', 'routine'] as const;
export type CustomerStage = (typeof CUSTOMER_STAGES)[number];

/** Cadence phase: investigating until located, identified until the customer works again, worked-around until fixed, monitoring until verified, follow-up after. */
export function phaseOf(state: CrisisState): Phase {
  const { fix } = state;
  if (fix.verifiedAt !== null) return 'follow-up';
  if (fix.fixedAt !== null && fix.operationalAt !== null) return 'monitoring';
  if (fix.operationalAt !== null) return 'worked-around';
  return fix.locatedAt === null ? 'investigating' : 'identified';
}

/** The status of the crisis; 'closing' keeps a crisis with an open survey, call-back or gate visible as unfinished. */
export function statusOf(state: CrisisState): CrisisStatus {
  const { crisis, fix } = state;
  if (crisis.cancelledAt !== null) return 'cancelled';
  if (crisis.closedAt !== null) return 'closed';
  if (crisis.routine !== null) return surveyOrGateOpen(state) ? 'closing' : 'routine';
  if (fix.verifiedAt !== null) return 'fixed';
  return fix.operationalAt !== null ? 'operational' : 'open';
}

function surveyOrGateOpen(state: CrisisState): boolean {
  const { review, survey } = state;
  const gateOpen = review.stage !== 'signed' && review.stage !== 'not-required';
  return gateOpen || survey.endedAt === null || survey.lowScoreOpen;
}

/** Where the technical track stands: the earliest step still owed. */
export function technicalStageOf(state: CrisisState): TechnicalStage {
  const { fix, cause } = state;
  if (fix.finishedAt !== null) return 'done';
  if (fix.locatedAt === null) return 'locating';
  if (fix.fixedAt === null) {
    if (fix.containedAt === null) return 'containing';
    return fix.operationalAt === null && fix.workaround === null ? 'working-around' : 'fixing';
  }
  if (fix.verifiedAt === null) return 'verifying';
  return cause.rootCauseAt === null ? 'finding-root-cause' : 'agreeing-prevention';
}

/** Where the relationship stands: the earliest thing still owed to the customer. */
export function relationshipStageOf(state: CrisisState): RelationshipStage {
  const { crisis, survey, message } = state;
  if (crisis.closedAt !== null) return 'done';
  if (message.toCustomer === 0 && crisis.routine === null) return 'first-contact';
  if (crisis.routine === null) return state.fix.verifiedAt === null ? 'informing' : 'returning';
  return survey.endedAt === null || survey.lowScoreOpen ? 'measuring' : 'restoring';
}
