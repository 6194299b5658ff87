/** The technical track: locate → contain → work around → fix → verify, ordered by the customer's return to operation. Types only. */
import type { Instant } from '../kernel';

/** The seven steps a person sees; `status.ts` derives where the track stands from those reached. */
export const TECHNICAL_STEPS = ['located', 'contained', 'worked-around', 'fixed', 'verified', 'root-cause', 'prevention'] as const;
export type TechnicalStep = (typeof TECHNICAL_STEPS)[number];

export interface Workaround {
  readonly id: string;
  readonly description: string;
  readonly risk: string;
  readonly expiresAt: Instant;
  readonly restoresOperation: boolean;
  readonly state: 'active' | 'expired' | 'withdrawn';
  /** Instants at which its expiry is still to be warned of, in order; set anew when it is extended. */
  readonly warnings: readonly Instant[];
}

export interface FixState {
  readonly locatedAt: Instant | null;
  readonly containedAt: Instant | null;
  readonly workaround: Workaround | null;
  readonly fixedAt: Instant | null;
  /** The recorded fix gives the customer his operation back by itself; false: he works through the workaround until it is verified. */
  readonly fixRestores: boolean;
  readonly verifiedAt: Instant | null;
  readonly failedVerifications: number;
  /** When the customer worked again, by workaround or fix; null while he does not. */
  readonly operationalAt: Instant | null;
  readonly finishedAt: Instant | null;
}
export const NO_FIX: FixState = {
  locatedAt: null, containedAt: null, workaround: null, fixedAt: null, fixRestores: false, verifiedAt: null, failedVerifications: 0, operationalAt: null, finishedAt: null,
};

export interface FixCommands {
  locate: { readonly where: string; readonly note: string };
  contain: { readonly how: string };
  'record-workaround': { readonly description: string; readonly risk: string; readonly expiresAt: Instant; readonly restoresOperation: boolean };
  'extend-workaround': { readonly expiresAt: Instant; readonly reason: string };
  'withdraw-workaround': { readonly reason: string };
  'record-fix': { readonly description: string; readonly restoresOperation: boolean };
  'verify-fix': { readonly passed: boolean; readonly how: string; readonly confirmedByCustomer: boolean };
  'finish-technical': { readonly note: string };
}

export interface FixEvents {
  'fix.located': { readonly where: string; readonly note: string };
  'fix.contained': { readonly how: string };
  'workaround.recorded': Omit<Workaround, 'state' | 'warnings'>;
  'workaround.extended': { readonly expiresAt: Instant; readonly reason: string };
  'workaround.withdrawn': { readonly reason: string };
  'workaround.expiring': { readonly id: string; readonly expiresAt: Instant; readonly leadMs: number };
  'workaround.expired': { readonly id: string };
  'operation.restored': { readonly by: 'workaround' | 'fix' };
  'operation.lost': { readonly why: 'workaround-expired' | 'workaround-withdrawn' | 'fix-failed' | 'reopened' };
  'fix.recorded': { readonly description: string; readonly restoresOperation: boolean };
  'fix.verified': { readonly how: string; readonly confirmedByCustomer: boolean };
  'fix.verification-failed': { readonly how: string };
  'technical.finished': { readonly note: string };
}
