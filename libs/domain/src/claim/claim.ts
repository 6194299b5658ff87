/**
 * Claim: what the customer claims and how it is examined (C16). Types only; rules in decide-claim.ts and examine-claim.ts.
 *
 * A claim is a list of items; each has a verdict of its own and begins as not examined. Its way:
 *   raised → (contested: the clock runs) → examiner → stop → check → understand → our conduct → decide → (second examiner) → answered
 * A holding letter moves the instant the customer waits for and ends nothing. Texts live in the record; here stay excerpts and instants.
 */
import type { Instant } from '../kernel';
import type { ContactChannel } from '../message/message';
import type { RegulatoryCommands, RegulatoryEvents, RegulatoryProfile, RegulatoryState } from './regulatory';
import type { ClaimStep } from './verdict';

export type { RegulatoryProfile, RegulatoryResponse, RegulatoryState, RegulatoryStepRule, RegulatoryStepState } from './regulatory';
export { REGULATORY_REPLIES } from './regulatory';
export type { RegulatoryReply } from './regulatory';
export { CLAIM_STEPS, isFinal, nextStep, overallVerdict } from './verdict';
export type { ClaimStep, OverallVerdict } from './verdict';

export const CLAIM_KINDS = ['loss', 'quality', 'service', 'billing', 'conduct', 'other'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];
/** Ours and the customer's error are ordinary values beside each other (S3-02). */
export const CLAIM_VERDICTS = ['right', 'partly', 'wrong', 'misunderstanding', 'not-provable'] as const;
export type ClaimVerdict = (typeof CLAIM_VERDICTS)[number];
export type ItemVerdict = ClaimVerdict | 'not-examined';
/** The evidence minimum: each side's own account and one trace that belongs to neither (formulas 8). */
export const EVIDENCE_SOURCES = ['customer', 'representative', 'trace'] as const;
export type EvidenceSource = (typeof EVIDENCE_SOURCES)[number];
export const CONTESTED_BY = ['us', 'customer', 'both'] as const;
export type ContestedBy = (typeof CONTESTED_BY)[number];
/** Final answers in the words of FCA DISP 1.6 (formulas 4); "redress without acceptance" is the customer who errs and is still compensated. */
export const FINAL_RESPONSES = ['accepted_with_redress', 'redress_without_acceptance', 'rejected_with_reasons'] as const;
export type FinalResponse = (typeof FINAL_RESPONSES)[number];
export const CLAIM_RESPONSES = [...FINAL_RESPONSES, 'holding'] as const;
export type ClaimResponse = (typeof CLAIM_RESPONSES)[number];
export const CONDUCT_FINDINGS = ['as-it-should', 'could-be-better', 'error-of-ours'] as const;
export type ConductFinding = (typeof CONDUCT_FINDINGS)[number];
export const EXAMINER_SEATS = ['first', 'second'] as const;
export type ExaminerSeat = (typeof EXAMINER_SEATS)[number];

/** What the protocol says of it; absent in protocols older than this subject, and then nothing of it happens by itself. */
export interface ClaimRules {
  /** From so many complaints on file on, a second examiner is needed: never less belief, one more pair of eyes. */
  readonly repeatedComplaints: number;
  /** The instant named in a holding letter lies at most so far ahead. */
  readonly holdingMaxMs: number;
  /** At most so many holding letters for one claim. */
  readonly holdingLettersMax: number;
  /** The clock of an examination starts with the claim, contested or not: nobody's claim stays without a next step. Absent in protocols older than it. */
  readonly startsWhenRaised?: boolean | undefined;
  readonly profiles: readonly RegulatoryProfile[];
}

export interface ClaimItem {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly product: string | null;
  /** The beginning of the customer's words; the whole is on record. */
  readonly statement: string;
  readonly verdict: ItemVerdict;
  /** Which parts are right, where it is partly right. */
  readonly parts: string | null;
}
export interface Claim {
  readonly id: string;
  readonly receivedAt: Instant;
  readonly contested: { readonly at: Instant; readonly by: ContestedBy } | null;
  readonly items: readonly ClaimItem[];
  /** People of ours whom the claim names or who gave their account: none of them examines it. */
  readonly involved: readonly string[];
  readonly examiner: string | null;
  readonly second: string | null;
  /** Why a second examiner is needed; null = not needed. */
  readonly secondBecause: 'history' | 'stated' | null;
  readonly steps: Readonly<Record<ClaimStep, Instant | null>>;
  readonly evidence: Readonly<Record<EvidenceSource, number>>;
  readonly conduct: ConductFinding | null;
  readonly decision: { readonly by: string; readonly response: FinalResponse } | null;
  readonly confirmedAt: Instant | null;
  readonly holding: { readonly letters: number; readonly expectedAt: Instant } | null;
  readonly answered: { readonly at: Instant; readonly how: ContactChannel } | null;
}
/** A misunderstanding of a product asks for guidance to the customer and better documentation (S0-20). */
export interface Guidance {
  readonly claimId: string;
  readonly itemId: string;
  readonly product: string | null;
  readonly owedAt: Instant;
  readonly givenAt: Instant | null;
}
export interface ClaimState {
  readonly claims: readonly Claim[];
  readonly guidance: readonly Guidance[];
  readonly regulatory: readonly RegulatoryState[];
  /** Who of ours spoke with this customer in this crisis, or worked on it before: not uninvolved any more. */
  readonly spoke: readonly string[];
}
export const NO_CLAIM: ClaimState = { claims: [], guidance: [], regulatory: [], spoke: [] };

export interface RaisedItem {
  readonly id: string;
  /** In the customer's own words. */
  readonly statement: string;
  readonly kind: ClaimKind;
  readonly product: string | null;
}
export interface RaiseClaim {
  readonly items: readonly RaisedItem[];
  readonly receivedAt: Instant;
  readonly contestedBy: ContestedBy | null;
  /** Regulatory profile chosen at once. */
  readonly profile: string | null;
  readonly involved: readonly string[];
  /** Where the own records do not know it: who says that this customer has complained often before. */
  readonly repeatedComplainer: { readonly source: string; /** Counts whatever the file says; absent from crises that ran before it did. */ readonly besideFile?: true | undefined } | null;
}
export interface Evidence {
  readonly claimId: string;
  readonly itemId: string | null;
  readonly from: EvidenceSource;
  /** The colleague whose account this is; only `representative` has one. */
  readonly personId: string | null;
  readonly text: string;
  readonly link: string | null;
  readonly at: Instant;
}
export interface ItemDecision {
  readonly itemId: string;
  readonly verdict: ClaimVerdict;
  /** `partly`: which parts are right. */
  readonly parts: readonly string[];
  /** `misunderstanding`: who explained it to the customer, and how. */
  readonly explainedBy: string | null;
  readonly explainedHow: string | null;
}
export interface DecideClaim {
  readonly claimId: string;
  readonly verdicts: readonly ItemDecision[];
  readonly reasoning: string;
  /** What the verdict makes of the colleague's own account (S3-08). */
  readonly onRepresentativeAccount: string;
  readonly response: FinalResponse;
}

export interface ClaimCommands extends RegulatoryCommands {
  'raise-claim': RaiseClaim;
  'contest-claim': { readonly claimId: string; readonly contestedBy: ContestedBy; readonly reason: string };
  'assign-examiner': { readonly claimId: string; readonly personId: string; readonly seat: ExaminerSeat; readonly reason: string };
  'add-evidence': Evidence;
  'take-claim-step': { readonly claimId: string; readonly step: Exclude<ClaimStep, 'decide'>; readonly note: string };
  'record-conduct-finding': { readonly claimId: string; readonly finding: ConductFinding; readonly personId: string | null; readonly text: string };
  'decide-claim': DecideClaim;
  'confirm-claim-verdict': { readonly claimId: string; readonly agree: boolean; readonly reason: string };
  'record-claim-response': { readonly claimId: string; readonly kind: ClaimResponse; readonly how: ContactChannel; readonly at: Instant; readonly reason: string; readonly expectedAt: Instant | null };
  'record-concession': { readonly claimId: string; readonly itemId: string; readonly amountMinor: number; readonly currency: string; readonly note: string };
  'complete-guidance': { readonly claimId: string; readonly itemId: string; readonly what: string };
}

export interface ClaimEvents extends RegulatoryEvents {
  'claim.raised': RaiseClaim & { readonly claimId: string; readonly secondBecause: Claim['secondBecause'] };
  'claim.contested': { readonly claimId: string; readonly contestedBy: ContestedBy; readonly reason: string };
  /** `instead`: whom the examiner follows in this seat; absent where there was nobody, and in records of older releases. */
  'claim.examiner-assigned': { readonly claimId: string; readonly personId: string; readonly seat: ExaminerSeat; readonly reason: string; readonly instead?: string };
  'claim.evidence-added': Evidence;
  'claim.step-taken': { readonly claimId: string; readonly step: Exclude<ClaimStep, 'decide'>; readonly note: string };
  'claim.conduct-found': { readonly claimId: string; readonly finding: ConductFinding; readonly personId: string | null; readonly text: string };
  'claim.decided': DecideClaim & { readonly awaitsSecond: boolean };
  'claim.verdict-confirmed': { readonly claimId: string; readonly reason: string };
  'claim.verdict-returned': { readonly claimId: string; readonly reason: string };
  /** A holding letter left: the claim stays open until the new instant. */
  'claim.held': { readonly claimId: string; readonly how: ContactChannel; readonly at: Instant; readonly reason: string; readonly expectedAt: Instant };
  'claim.answered': { readonly claimId: string; readonly kind: FinalResponse; readonly how: ContactChannel; readonly at: Instant };
  /** What conceding cost, with the verdict it was conceded to: wrong claims are counted apart (S0-09). */
  'claim.conceded': ClaimCommands['record-concession'] & { readonly verdict: ItemVerdict };
  'claim.guidance-owed': { readonly claimId: string; readonly itemId: string; readonly product: string | null };
  'claim.guidance-given': ClaimCommands['complete-guidance'];
  /** The crisis was reopened with the claim open: its clock starts afresh in the new cycle. */
  'claim.examination-resumed': { readonly claimId: string; readonly expectedAt: Instant | null };
}
