/**
 * What a crisis puts at stake besides the customer's operation: his contract, our name in public, other customers, the law (S0-02 to S0-05,
 * S2-02), and how each side tells what happened (S2-11, S2-12). Types only; rules in decide-stake.ts.
 */
import type { Instant } from '../kernel';

/** How easily this customer can leave (S0-03). */
export const REPLACEABILITIES = ['easy', 'moderate', 'hard'] as const;
export type Replaceability = (typeof REPLACEABILITIES)[number];

/** Revenue at risk (S0-02). Money in integers of the minor unit; what is not known is null, never 0. */
export interface Stake {
  readonly contractValueMinorPerYear: number | null;
  readonly currency: string;
  /** Calendar day, `YYYY-MM-DD`. */
  readonly renewalOn: string | null;
  readonly replaceability: Replaceability | null;
}

/** How far the matter has gone out (S0-05). */
export const EXPOSURE_LEVELS = ['none', 'threatened', 'published', 'press'] as const;
export type ExposureLevel = (typeof EXPOSURE_LEVELS)[number];
export interface ExposureFacts {
  readonly level: ExposureLevel;
  readonly link: string | null;
  readonly seenAt: Instant;
  readonly note: string;
}

/** The three ways a dissatisfied customer can cost more than himself (S2-02). */
export const RISK_CLASSES = ['reputation', 'contagion', 'legal'] as const;
export type RiskClass = (typeof RISK_CLASSES)[number];
export const RISK_LEVELS = ['low', 'medium', 'high'] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];
export interface RiskFacts {
  readonly class: RiskClass;
  readonly level: RiskLevel;
  readonly note: string;
  readonly owner: string | null;
}
export interface Risk extends Omit<RiskFacts, 'class'> {
  readonly at: Instant;
  readonly by: string;
}

/** A misunderstanding as either side tells it (S2-12). */
export interface Versions {
  readonly customer: string;
  readonly ours: string;
}
/** Where an expectation that was not met came from (S2-11). */
export const EXPECTATION_SOURCES = ['contract', 'sales-promise', 'documentation', 'advertising', 'other'] as const;
export type ExpectationSource = (typeof EXPECTATION_SOURCES)[number];
export interface Expectation {
  readonly source: ExpectationSource;
  readonly note: string;
}

export interface Competitor {
  readonly name: string;
  readonly at: Instant;
}

export interface StakeState {
  readonly stake: Stake | null;
  /** The latest ones, in the order they were recorded; all of them are on record. */
  readonly exposures: readonly ExposureFacts[];
  /** The latest assessment of each class. */
  readonly risks: Readonly<Partial<Record<RiskClass, Risk>>>;
  /** When legal risk was first assessed as medium or high; a milder estimate afterwards does not take the flag back. */
  readonly legalFlaggedAt: Instant | null;
  readonly legalReview: { readonly at: Instant; readonly by: string; readonly outcome: string } | null;
  /** Competitors the customer named (S0-04), each once. */
  readonly competitors: readonly Competitor[];
  readonly versions: Versions | null;
  readonly expectation: Expectation | null;
}
export const NO_STAKE: StakeState = {
  stake: null, exposures: [], risks: {}, legalFlaggedAt: null, legalReview: null, competitors: [], versions: null, expectation: null,
};

export interface StakeCommands {
  'record-stake': Stake;
  'record-exposure': ExposureFacts;
  'assess-risk': RiskFacts;
  'complete-legal-review': { readonly outcome: string };
  'record-versions': { readonly versions: Versions };
  'record-expectation': Expectation;
}

export interface StakeEvents {
  'stake.recorded': Stake;
  'exposure.recorded': ExposureFacts;
  'risk.assessed': RiskFacts;
  'legal.reviewed': { readonly outcome: string };
  'versions.recorded': Versions;
  'expectation.recorded': Expectation;
}
