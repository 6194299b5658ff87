/** The post-mortem and its executive gate: people complete it, another reviews it, an executive signs it. Types only. */
import type { Instant } from '../kernel';

/** What people must write; timeline, obligations, silences, fix and survey are drawn from the record. */
export const REVIEW_SECTIONS = ['summary', 'impact', 'what-went-well', 'what-failed', 'where-we-were-lucky', 'relationship', 'lessons'] as const;
export type ReviewSection = (typeof REVIEW_SECTIONS)[number];
/** The four elements of the road of values (S2-41). */
export const DECISION_ELEMENTS = ['transparency', 'responsibility', 'compensation', 'prevention'] as const;
export type DecisionElement = (typeof DECISION_ELEMENTS)[number];
export interface ElementDecision {
  readonly taken: boolean;
  /** What was decided; when not taken, the executive's own reason. */
  readonly text: string;
}
export type LeadershipDecision = Readonly<Record<DecisionElement, ElementDecision>>;

/** not-required → (nothing) ; none → draft → in-review → reviewed → signed; returned goes back to draft. */
export type ReviewStage = 'none' | 'not-required' | 'draft' | 'in-review' | 'reviewed' | 'signed';
export const REVIEW_NEXT: Readonly<Record<ReviewStage, readonly ReviewStage[]>> = {
  none: ['draft', 'not-required'],
  'not-required': ['draft'],
  draft: ['in-review'],
  'in-review': ['draft', 'reviewed'],
  reviewed: ['draft', 'signed'],
  signed: ['draft'],
};

export interface ReviewState {
  readonly stage: ReviewStage;
  readonly sectionsDone: readonly ReviewSection[];
  readonly submittedBy: string | null;
  readonly reviewedBy: string | null;
  readonly signedBy: string | null;
  readonly signedAt: Instant | null;
  /** Times the unsigned gate has climbed past the last rung. */
  readonly climbs: number;
}
export const NO_REVIEW: ReviewState = { stage: 'none', sectionsDone: [], submittedBy: null, reviewedBy: null, signedBy: null, signedAt: null, climbs: 0 };

export interface ReviewCommands {
  'write-review-section': { readonly section: ReviewSection; readonly text: string };
  'submit-review': { readonly note: string };
  'approve-review': { readonly note: string };
  'return-review': { readonly reason: string };
  'sign-review': { readonly attendance: readonly string[]; readonly decision: LeadershipDecision; readonly note: string };
}
export interface ReviewEvents {
  'review.opened': { readonly cycle: number };
  'review.not-required': { readonly cycle: number };
  'review.section-written': { readonly section: ReviewSection; readonly text: string };
  'review.submitted': { readonly note: string };
  'review.approved': { readonly note: string };
  'review.returned': { readonly reason: string };
  'review.signed': { readonly attendance: readonly string[]; readonly decision: LeadershipDecision; readonly note: string };
}
