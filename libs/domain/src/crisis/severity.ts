/**
 * Severity on two axes (formulas 1): impact, the customer's side of the fault, and trust, the sum of what has hurt it.
 * severity = min(impact level, trust level), 1 worst: a small fault with great damage to trust is a crisis (S2-06).
 */
import type { Severity } from '../kernel';
import type { SignalBecause } from '../trust/trust';

export type Level = 1 | 2 | 3 | 4;

/** What the fault does to the customer's business (S2-29). Money in integers of the minor unit; null = not known yet, never 0. */
export interface BusinessImpact {
  readonly processes: readonly string[];
  readonly lossPerHourMinor: number | null;
  readonly currency: string;
  readonly usersAffected: number | null;
  readonly deadlines: readonly string[];
  readonly reputation: string | null;
  readonly workaroundExists: boolean;
  readonly statedBy: 'customer' | 'us';
}

/** Points of each trust signal (formulas 1, own design; S0-05, S2-06 to S2-08 for the signals). */
export const TRUST_POINTS = {
  'trust-lost-or-threat': 3,
  'public-exposure': 3,
  'executive-involved': 2,
  'heard-elsewhere': 2,
  'same-fault-90-days': 2,
  'unanswered-contacts': 2,
  'broken-promise': 2,
  'reopened-fix': 2,
  'furious-or-hurt': 1,
  // Raised by the engine alone (S2-08): formulas 1 gives them no points, so they are named among the reasons and weigh nothing.
  'missed-forecast': 0,
  'failed-workaround': 0,
} as const;
export type TrustSignalCode = keyof typeof TRUST_POINTS;
/** Those a person may set; the rest only the engine raises. */
export const HAND_SIGNALS = [
  'trust-lost-or-threat', 'public-exposure', 'executive-involved', 'heard-elsewhere', 'same-fault-90-days', 'unanswered-contacts',
  'broken-promise', 'reopened-fix', 'furious-or-hurt',
] as const satisfies readonly TrustSignalCode[];
export type HandSignalCode = (typeof HAND_SIGNALS)[number];
export const TRUST_SIGNALS = [...HAND_SIGNALS, 'missed-forecast', 'failed-workaround'] as const satisfies readonly TrustSignalCode[];
/** Broken promises count 2 each, 4 at most; every other signal counts once. */
const MAX_BROKEN_PROMISES = 2;

/** A reason is a code and its numbers; libs/i18n turns it into a sentence in Hebrew or English. */
export interface Reason {
  readonly code: string;
  readonly points: number;
  /** What happened, where the engine raised the signal. */
  readonly because?: SignalBecause | undefined;
}
export type SignalReasons = Readonly<Partial<Record<TrustSignalCode, SignalBecause>>>;
export interface SeverityAssessment {
  readonly impactLevel: Level;
  readonly trustPoints: number;
  readonly trustLevel: Level;
  readonly severity: Severity;
  /** A crisis of trust: trust level 1–2 or severity 1. */
  readonly isCrisis: boolean;
  readonly decidedBy: 'impact' | 'trust' | 'both';
  readonly reasons: readonly Reason[];
}

/** Trust level from points: 1 from 7, 2 from 4, 3 from 2, else 4 (formulas 1). */
export function trustLevelOf(points: number): Level {
  if (points >= 7) return 1;
  if (points >= 4) return 2;
  return points >= 2 ? 3 : 4;
}

/**
 * Assesses severity from the impact level and the signals on record; a signal listed twice counts once, broken promises twice. `because`
 * names what happened where the engine raised one; it weighs nothing.
 */
export function assessSeverity(impactLevel: Level, signals: readonly TrustSignalCode[], because: SignalReasons = {}): SeverityAssessment {
  const counted = new Map<TrustSignalCode, number>();
  for (const signal of signals) {
    const most = signal === 'broken-promise' ? MAX_BROKEN_PROMISES : 1;
    counted.set(signal, Math.min(most, (counted.get(signal) ?? 0) + 1));
  }
  const reasons = [...counted].map(([code, times]) => ({ code, points: TRUST_POINTS[code] * times, ...(because[code] === undefined ? {} : { because: because[code] }) }));
  const trustPoints = reasons.reduce((sum, reason) => sum + reason.points, 0);
  const trustLevel = trustLevelOf(trustPoints);
  const severity: Severity = impactLevel < trustLevel ? impactLevel : trustLevel;
  const decidedBy = impactLevel === trustLevel ? 'both' : impactLevel < trustLevel ? 'impact' : 'trust';
  return { impactLevel, trustPoints, trustLevel, severity, isCrisis: trustLevel <= 2 || severity === 1, decidedBy, reasons };
}
