/**
 * Conduct: how the house behaved in a crisis: concealment, blame, pressure (C20). Types and lists only; rules in decide-conduct.ts, measures in
 * indicators.ts. All of it speaks of conditions, never of culprits (article S3): no measure has a person in it.
 */
import type { Instant } from '../kernel';

/** Economic pressure under which bad news tends to wait (S2-37). */
export const PRESSURE_KINDS = ['quarter-end', 'renewal', 'audit', 'other'] as const;
export type PressureKind = (typeof PRESSURE_KINDS)[number];
/** On whom a cause may be laid that is not us; either needs evidence (S2-36, S2-38). */
export const BLAMED_PARTIES = ['customer', 'third-party'] as const;
export type BlamedParty = (typeof BLAMED_PARTIES)[number];

export const SCORES = ['transparency', 'listening', 'promises', 'responsibility'] as const;
export type Score = (typeof SCORES)[number];
export const INDICATOR_CODES = [
  'disclosure-lag', 'findings-lag', 'heard-elsewhere', 'status-gap', 'disclosure-delays', 'records-reworded',
  'listening-unconfirmed', 'never-answered', 'contacts-per-resolution', 'one-contact-closure', 'automatic-agreement', 'automatic-consent',
  'promise-keeping', 'over-promising', 'shallow-updates',
  'blame-before-evidence', 'corner-cutting', 'responsibility-unsaid',
] as const;
export type IndicatorCode = (typeof INDICATOR_CODES)[number];
/** Measured and shown without an alarm of its own: they are read beside quoted figures. */
export const UNALARMED = ['contacts-per-resolution', 'one-contact-closure'] as const satisfies readonly IndicatorCode[];
/** The alarm of the disclosure lag is the first-contact target of the crisis itself (formulas 10), so the protocol gives none. */
export type AlarmCode = Exclude<IndicatorCode, 'disclosure-lag' | (typeof UNALARMED)[number]>;
export const ALARM_CODES = [
  'findings-lag', 'heard-elsewhere', 'status-gap', 'disclosure-delays', 'records-reworded', 'listening-unconfirmed', 'never-answered', 'automatic-agreement', 'automatic-consent',
  'promise-keeping', 'over-promising', 'shallow-updates', 'blame-before-evidence', 'corner-cutting', 'responsibility-unsaid',
] as const satisfies readonly AlarmCode[];

/** What the protocol says of it; absent in protocols older than this subject, and then nothing of it happens by itself. */
export interface ConductRules {
  /** In the unit of the indicator. Beyond it is the alarm; of promise keeping, below it. */
  readonly alarms: Readonly<Record<AlarmCode, number>>;
  /** A concession sooner after the claim than this was made without examining it. */
  readonly earlyConsentMs: number;
  /** A contact logged later than this after it took place counts as entered afterwards. */
  readonly backdatedMs: number;
  /** The same mark of the guard overridden so often within the window is an alarm by itself. */
  readonly sameOverride: { readonly count: number; readonly windowMs: number };
  /** The instant until which a delay of disclosure may be asked for lies at most so far ahead. */
  readonly delayMaxMs: number;
  /** At so many times the distance the alarm allows, an indicator adds nothing to its score. */
  readonly zeroAt: number;
  /** What each score is made of. */
  readonly weights: Readonly<Record<Score, Readonly<Partial<Record<IndicatorCode, number>>>>>;
}

export interface Pressure {
  readonly kind: PressureKind;
  readonly since: Instant;
}
/** A wish to tell the customer later. It changes no clock and no duty, agreed on or not. */
export interface DelayRequest {
  readonly id: string;
  /** The beginning of the text; the whole is on record. */
  readonly what: string;
  readonly until: Instant;
  readonly by: string;
  readonly at: Instant;
  readonly reviewedAt: Instant | null;
  readonly agreed: boolean | null;
}
export interface ConductState {
  /** Those that weigh now, at most one of each kind. */
  readonly pressures: readonly Pressure[];
  readonly requests: readonly DelayRequest[];
  /** Decisions of the second road: hiding, blaming, evading (S2-42); each was signed by an executive. */
  readonly secondRoad: number;
  /** Times a cause was laid on somebody else, each with its evidence on record. */
  readonly externalBlames: number;
}
export const NO_CONDUCT: ConductState = { pressures: [], requests: [], secondRoad: 0, externalBlames: 0 };

export interface ConductCommands {
  'flag-pressure': { readonly kind: PressureKind; readonly note: string };
  'lift-pressure': { readonly kind: PressureKind; readonly note: string };
  'request-disclosure-delay': { readonly what: string; readonly until: Instant; readonly reason: string };
  'review-delay': { readonly requestId: string; readonly agree: boolean; readonly reason: string };
  'report-external-blame': { readonly party: BlamedParty; readonly evidence: string };
}

export interface ConductEvents {
  'conduct.pressure-flagged': ConductCommands['flag-pressure'];
  'conduct.pressure-lifted': ConductCommands['lift-pressure'];
  'conduct.delay-requested': ConductCommands['request-disclosure-delay'] & { readonly id: string; readonly underPressure: readonly PressureKind[] };
  /** `secondRoad`: agreeing to hide for a while is a decision of the road of decline, and marked as one for good. */
  'conduct.delay-reviewed': ConductCommands['review-delay'] & { readonly secondRoad: boolean };
  'conduct.external-blame-reported': ConductCommands['report-external-blame'];
}
