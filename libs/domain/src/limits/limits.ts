/** Limits: boundaries toward the customer and what the handling cost (C24). Types only; rules in decide-limits.ts. */
import type { ClaimKind } from '../claim/claim';
import type { Instant } from '../kernel';

/** What the team may do about a demand or a behaviour (S0-12); judged is the behaviour, never the person (formulas 8). */
export const BOUNDARY_KINDS = ['decline-with-reasons', 'single-contact', 'written-only', 'end-abusive-contact'] as const;
export type BoundaryKind = (typeof BOUNDARY_KINDS)[number];
/** The five families of unreasonable conduct (formulas 8, NSW Ombudsman). */
export const BEHAVIOUR_FAMILIES = ['persistence', 'demands', 'lack-of-cooperation', 'arguments', 'behaviour'] as const;
export type BehaviourFamily = (typeof BEHAVIOUR_FAMILIES)[number];
export const HANDLING_ACTIVITIES = ['conversation', 'examination', 'coordination', 'repair', 'approval', 'writing', 'travel', 'other'] as const;
export type HandlingActivity = (typeof HANDLING_ACTIVITIES)[number];
/** What was done for this customer only: a tax on the process (S0-11). */
export const HANDLING_EXCEPTIONS = ['special-terms', 'manual-work', 'outside-policy', 'custom-product', 'other'] as const;
export type HandlingException = (typeof HANDLING_EXCEPTIONS)[number];

/** What the protocol says of it; absent in protocols older than this subject, and then nothing of it happens by itself. */
export interface LimitsRules {
  /** The longest a boundary of each kind may stand before somebody else has looked at it again. */
  readonly maxMs: Readonly<Record<BoundaryKind, number>>;
}

export interface Boundary {
  readonly id: string;
  readonly kind: BoundaryKind;
  /** Null: toward everybody at the customer. */
  readonly contactId: string | null;
  /** `single-contact`: who of ours the customer speaks with. */
  readonly pointOfContact: string | null;
  readonly family: BehaviourFamily;
  /** The beginning of the reason; the whole is on record. */
  readonly reason: string;
  readonly setAt: Instant;
  readonly by: string;
  /** Where a second person is needed: who it was; null until then. */
  readonly approvedBy: string | null;
  readonly until: Instant;
  readonly reviewedAt: Instant | null;
  readonly state: 'proposed' | 'active';
}
export interface HandlingCost {
  readonly minutes: number;
  readonly approvals: number;
  readonly exceptions: number;
  readonly entries: number;
  readonly minutesBy: Readonly<Partial<Record<HandlingActivity, number>>>;
}
export interface LimitsState {
  /** Those in force or proposed; what ended is on record. */
  readonly boundaries: readonly Boundary[];
  readonly cost: HandlingCost;
}
export const NO_LIMITS: LimitsState = { boundaries: [], cost: { minutes: 0, approvals: 0, exceptions: 0, entries: 0, minutesBy: {} } };

export interface SetBoundary {
  readonly kind: BoundaryKind;
  readonly contactId: string | null;
  readonly pointOfContact: string | null;
  readonly reason: string;
  readonly family: BehaviourFamily;
  readonly until: Instant;
}
export interface RecordHandlingCost {
  readonly minutes: number;
  readonly activity: HandlingActivity;
  readonly approvals: number;
  readonly exception: HandlingException | null;
  /** Kind of claim the effort went into, where there is one. */
  readonly claimKind: ClaimKind | null;
  readonly note: string;
}

export interface LimitsCommands {
  'set-boundary': SetBoundary;
  'confirm-boundary': { readonly boundaryId: string; readonly agree: boolean; readonly reason: string };
  'review-boundary': { readonly boundaryId: string; readonly until: Instant; readonly reason: string };
  'lift-boundary': { readonly boundaryId: string; readonly reason: string };
  'record-handling-cost': RecordHandlingCost;
}
export interface LimitsEvents {
  'boundary.set': SetBoundary & { readonly id: string };
  'boundary.proposed': SetBoundary & { readonly id: string };
  'boundary.confirmed': { readonly id: string; readonly kind: BoundaryKind; readonly reason: string };
  'boundary.declined': { readonly id: string; readonly kind: BoundaryKind; readonly reason: string };
  'boundary.reviewed': { readonly id: string; readonly kind: BoundaryKind; readonly wasUntil: Instant; readonly until: Instant; readonly reason: string };
  'boundary.lifted': { readonly id: string; readonly kind: BoundaryKind; readonly reason: string };
  'boundary.expired': { readonly id: string; readonly kind: BoundaryKind; readonly until: Instant };
  'handling-cost.recorded': RecordHandlingCost;
}
