/** Compensation: what the customer is offered for his loss (C17). Types only; rules in decide-compensation.ts, the formula in offer.ts. */
import type { Instant, StaffRole } from '../kernel';

/** What a customer lost; each asks for its own kind of remedy (formulas 8). */
export const LOSS_KINDS = ['money', 'goods', 'service', 'attention'] as const;
export type LossKind = (typeof LOSS_KINDS)[number];
export const COMPENSATION_KINDS = ['statutory', 'contractual-credit', 'loss-repair', 'goodwill', 'non-monetary', 'symbolic'] as const;
export type CompensationKind = (typeof COMPENSATION_KINDS)[number];
/** Why something is given. Goodwill says nothing about fault, and its money stands on a line of its own (S0-22). */
export const COMPENSATION_BASES = ['fault', 'goodwill', 'statutory'] as const;
export type CompensationBasis = (typeof COMPENSATION_BASES)[number];
/** Contractual credit is owed by contract, so its basis is fault; a remedy that is not money may be either. */
export const KIND_BASES: Readonly<Record<CompensationKind, readonly CompensationBasis[]>> = {
  statutory: ['statutory'], 'contractual-credit': ['fault'], 'loss-repair': ['fault'], goodwill: ['goodwill'], 'non-monetary': ['fault', 'goodwill'], symbolic: ['goodwill'],
};
export const FAULTS = ['full', 'shared', 'none'] as const;
export type Fault = (typeof FAULTS)[number];
export const GESTURE_KINDS = ['coupon', 'credit', 'discount', 'service-extension', 'bonus', 're-performance', 'exchange', 'training', 'priority', 'executive-time'] as const;
export type GestureKind = (typeof GESTURE_KINDS)[number];
export const RESPONSES = ['accepted', 'refused', 'ignored'] as const;
export type CompensationResponse = (typeof RESPONSES)[number];

/** From nothing to approve up to the chief executive. */
export const TIERS = [0, 1, 2, 3, 4, 5] as const;
export type Tier = (typeof TIERS)[number];

export interface TierRules {
  readonly tier: Tier;
  /** Per event, the lower of the two; null = no such limit. */
  readonly limitMinor: number | null;
  /** Share of the customer's monthly value in basis points (500 = 5 %); does not count while that value is unknown. */
  readonly monthlyValueBp: number | null;
  /** Who may approve; empty = automatic. */
  readonly approvers: readonly StaffRole[];
  /** Decided by two people, the proposer being the first. */
  readonly secondPerson: boolean;
  /** What the approver has to put on record. */
  readonly evidence: boolean;
  readonly finance: boolean;
  readonly legal: 'never' | 'when-flagged' | 'always';
  readonly leadership: boolean;
}

export interface Gesture {
  readonly id: string;
  readonly kind: GestureKind;
  readonly valueMinor: number;
  readonly expiryMs: number;
  readonly tier: Tier;
  readonly names: { readonly he: string; readonly en: string };
}

export interface CompensationRules {
  /** Of every amount here and in a crisis under this protocol: money of two currencies is never added. */
  readonly currency: string;
  readonly tiers: readonly TierRules[];
  /** The decision is made when no proposal waits any more, and whoever may approve one has it in his day. Absent in protocols older than it. */
  readonly decidesWhenNoneWaits?: boolean | undefined;
  /** By impact level, 1 worst. */
  readonly hardshipMinor: Readonly<Record<'1' | '2' | '3' | '4', number>>;
  /** Weight of hardship by fault, in percent. */
  readonly weightPercent: Readonly<Record<Fault, number>>;
  readonly goodwillMaxTier: Tier;
  readonly symbolicMax: number;
  readonly frequencyWindowMs: number;
  readonly splittingWindowMs: number;
  /** Share of the customer's yearly value, in basis points; statutory compensation does not count. */
  readonly yearlyCapBp: number;
  /** Of a desk, over the frequency window; goodwill has a line of its own. */
  readonly repairBudgetMinor: number;
  readonly goodwillBudgetMinor: number;
  /** Beyond the budget the approver is that of this tier at least. */
  readonly overBudgetTier: Tier;
  /** How long the customer may object to a decision. */
  readonly objectionMs: number;
  /** Which kinds answer a loss without a word of explanation. */
  readonly matches: Readonly<Record<LossKind, readonly CompensationKind[]>>;
  readonly gestures: readonly Gesture[];
}

/** What was given to the same customer in other crises, and what is left of the desk's budget: found by the API, never told by a client. */
export interface CompensationHistory {
  readonly within30DaysMinor: number;
  readonly goodwillWithin30DaysMinor: number;
  readonly within12MonthsMinor: number;
  readonly symbolicIn12Months: number;
  /** Null = unknown: what is a share of it then does not bind. */
  readonly yearlyValueMinor: number | null;
  readonly monthlyValueMinor: number | null;
  readonly budgetLeftMinor: number;
  readonly goodwillBudgetLeftMinor: number;
}

export interface Loss {
  readonly id: string;
  readonly lossKind: LossKind;
  readonly documentedLossMinor: number;
  readonly currency: string;
  readonly ourSharePercent: number;
  /** Most the contract lets us pay for it; null = it says nothing. */
  readonly contractCapMinor: number | null;
  /** Pieces of evidence on record. */
  readonly evidenceCount: number;
}

export const BOUND_CODES = ['repaired-loss', 'hardship', 'contract', 'yearly-cap', 'tier'] as const;
export type BoundCode = (typeof BOUND_CODES)[number];
/** One bound of an offer; `bites` for the one that decided. Null = does not bind. */
export interface Bound {
  readonly code: BoundCode;
  readonly minor: number | null;
  readonly bites: boolean;
}

export interface Proposal {
  readonly id: string;
  readonly kind: CompensationKind;
  readonly basis: CompensationBasis;
  readonly fault: Fault;
  readonly amountMinor: number;
  readonly currency: string;
  readonly tier: Tier;
  readonly gestureId: string | null;
  readonly matchedLoss: string | null;
  readonly reason: string;
  /** Said where the kind does not match the loss. */
  readonly mismatchReason: string | null;
  readonly bounds: readonly Bound[];
}
export const ENTRY_STATES = ['proposed', 'declined', 'decided', ...RESPONSES] as const;
export type EntryState = (typeof ENTRY_STATES)[number];
/** A proposal and what became of it, without its texts: those are on record. */
export interface CompensationEntry extends Omit<Proposal, 'reason' | 'mismatchReason' | 'bounds'> {
  readonly state: EntryState;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly decidedAt: Instant | null;
  readonly decidedBy: string | null;
  readonly expiresAt: Instant | null;
  readonly paidAt: Instant | null;
}

export interface CompensationState {
  readonly losses: readonly Loss[];
  readonly entries: readonly CompensationEntry[];
  readonly counter: number;
  /** The event that made a decision owed (impact with a loss, or operation restored); its duty starts once. */
  readonly owedSeq: number | null;
  /** The latest decision, nothing being one of them. */
  readonly decision: { readonly at: Instant; readonly by: string; readonly id: string | null } | null;
}
export const NO_COMPENSATION: CompensationState = { losses: [], entries: [], counter: 0, owedSeq: null, decision: null };

export interface CompensationCommands {
  'record-loss': Omit<Loss, 'id' | 'evidenceCount'> & { readonly evidence: readonly string[] };
  'propose-compensation': Pick<Proposal, 'kind' | 'basis' | 'amountMinor' | 'currency' | 'gestureId' | 'matchedLoss' | 'reason' | 'mismatchReason'> & { readonly history?: CompensationHistory | undefined };
  'approve-compensation': { readonly compensationId: string; readonly note: string; readonly finance: string | null; readonly legal: string | null; readonly history?: CompensationHistory | undefined };
  'decline-compensation': { readonly compensationId: string; readonly reason: string };
  'decide-no-compensation': { readonly because: string };
  'record-compensation-response': { readonly compensationId: string; readonly response: CompensationResponse; readonly words: string };
  'record-compensation-paid': { readonly compensationId: string; readonly at: Instant; readonly reference: string };
}

export interface CompensationEvents {
  'compensation.loss-recorded': Loss & { readonly evidence: readonly string[] };
  /** `waits` for an approval; else it is decided in the same breath. */
  'compensation.proposed': Proposal & { readonly waits: boolean };
  'compensation.decided': Omit<Proposal, 'reason' | 'mismatchReason'> & {
    /** Given although the claims proved wrong. */
    readonly claimWrong: boolean;
    readonly proposedBy: string; readonly automatic: boolean; readonly note: string; readonly finance: string | null; readonly legal: string | null;
    readonly expiresAt: Instant | null; readonly objectUntil: Instant; readonly limitMinor: number | null;
  };
  'compensation.declined': { readonly id: string; readonly reason: string };
  'compensation.none-decided': { readonly because: string; readonly objectUntil: Instant | null };
  'compensation.answered': { readonly id: string; readonly response: CompensationResponse; readonly words: string };
  'compensation.paid': { readonly id: string; readonly paidAt: Instant; readonly reference: string };
}
