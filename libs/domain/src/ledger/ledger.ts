/**
 * The recovery ledger and what follows a crisis (C19, formulas 9): the debt one bad experience leaves, the good ones that work it off, the
 * touches planned to bring the customer close again, and what became of him. The balance is never edited: entries and counter-entries only.
 */
import { DAY_MS } from '../kernel';
import type { Instant } from '../kernel';
import type { ClockName } from '../protocol/clock-name';

/** The protocol's numbers. Absent in protocols older than the ledger: then no debt is opened and nothing is owed. */
export interface LedgerRules {
  /** Good experiences one bad one takes (S1-14). */
  readonly positivesPerNegative: number;
  /** What remains of the opening debt once the customer confirms the resolution; null = all of it (formulas 9, `resolvedFactor`). */
  readonly debtOnceResolved: number | null;
  /** From this missed update on, all of them together count as one bad experience. */
  readonly missedUpdatesToFull: number;
  /** A handling score from here up is remembered as good (S1-35). */
  readonly goodScoreFrom: number;
  readonly goodPulseFrom: number;
  readonly pulsesAfterMs: readonly number[];
  /** Pulses are for crises that were at least as bad as this. */
  readonly pulsesFromSeverity: number;
  readonly returnChecksAfterMs: readonly number[];
  /** A fault may be heard of long after it was fixed (S3-26). */
  readonly latentWatchMs: number;
  /**
   * What is asked of a customer after his crisis waits for working hours: pulses and return checks are due at the end of the working day they
   * fall on, and they and touches climb a rung per this much open time. Absent in protocols older than it: then at the minute, day and night.
   */
  readonly workingHours?: { readonly clock: ClockName; readonly rungMs: number } | undefined;
}

export const CREDIT_KINDS = ['good-handling', 'kept-promise', 'milestone-on-time', 'good-pulse', 'restart-meeting', 'touch'] as const;
export type CreditKind = (typeof CREDIT_KINDS)[number];
export const DEBIT_KINDS = ['opening', 'broken-promise', 'reopened-fix', 'missed-update', 'low-score'] as const;
export type DebitKind = (typeof DEBIT_KINDS)[number];

export const TOUCH_KINDS = ['call', 'visit', 'review-of-goals', 'training', 'executive-meeting', 'gesture', 'early-access', 'other'] as const;
export type TouchKind = (typeof TOUCH_KINDS)[number];
export interface Touch {
  readonly id: string;
  readonly kind: TouchKind;
  readonly what: string;
  readonly owner: string;
  readonly dueAt: Instant;
  readonly doneAt: Instant | null;
  /** Taken off the plan before it was done; absent while it stands. */
  readonly droppedAt?: Instant | undefined;
}
export interface PlannedAt {
  readonly id: string;
  readonly dueAt: Instant;
  readonly doneAt: Instant | null;
  /** How many days after the closing it is asked, where it was planned for a day; absent where it was planned for the minute. */
  readonly afterDays?: number | undefined;
  /** Ended at `doneAt` without a result: he was asked and did not answer, or it could not be learnt. What comes later may still be recorded. */
  readonly unanswered?: true | undefined;
}
/** Still waits for somebody to do it. */
export const isPlanned = (touch: Touch): boolean => touch.doneAt === null && touch.droppedAt === undefined;
/** How many days after the closing it is asked; null while the crisis is not closed. Summer time moves no day. */
export const daysAfter = ({ dueAt, afterDays }: Pick<PlannedAt, 'dueAt' | 'afterDays'>, closedAt: Instant | null): number | null => (closedAt === null ? null : afterDays ?? Math.round((dueAt - closedAt) / DAY_MS));
/** How it was tried, and how often, where nothing came back. */
export interface InVain {
  readonly tries: number;
  readonly how: string;
}

/** What shows that a customer came back: he renewed, ordered again or was active; or that he did not (S1-36). */
export const RETURN_OUTCOMES = ['renewed', 'reordered', 'active', 'inactive', 'left'] as const;
export type ReturnOutcome = (typeof RETURN_OUTCOMES)[number];
export const RETURNED: ReadonlySet<ReturnOutcome> = new Set(['renewed', 'reordered', 'active']);

export type TrustOutcome = 'gained' | 'kept' | 'lost';

export interface LedgerState {
  readonly openedAt: Instant | null;
  /** Good experiences still needed; never below 0. */
  readonly balance: number;
  /** Credits that have lowered the debt and were not taken back by a low score. */
  readonly credited: number;
  readonly entries: number;
  readonly firstCreditAt: Instant | null;
  readonly clearedAt: Instant | null;
  /** The latest credit of each kind, for the caps on how often one counts. */
  readonly lastCredits: Readonly<Partial<Record<CreditKind, Instant>>>;
  readonly missedUpdates: number;
  readonly resolvedReliefGiven: boolean;
  readonly touches: readonly Touch[];
  readonly pulses: readonly PlannedAt[];
  readonly returnChecks: readonly PlannedAt[];
  readonly counter: number;
  readonly restartHeldAt: Instant | null;
  readonly trustBefore: number | null;
  readonly trustAfter: number | null;
  readonly watchUntil: Instant | null;
  readonly echoes: number;
  readonly lastReturn: ReturnOutcome | null;
  readonly lastAttemptAt: Instant | null;
  readonly lostAt: Instant | null;
  /** Nothing is asked of him while he is lost; see `declare-lost`. */
  readonly asksNothing?: true | undefined;
  readonly referrals: number;
}
export const NO_LEDGER: LedgerState = {
  openedAt: null, balance: 0, credited: 0, entries: 0, firstCreditAt: null, clearedAt: null, lastCredits: {}, missedUpdates: 0, resolvedReliefGiven: false,
  touches: [], pulses: [], returnChecks: [], counter: 0, restartHeldAt: null, trustBefore: null, trustAfter: null, watchUntil: null, echoes: 0,
  lastReturn: null, lastAttemptAt: null, lostAt: null, referrals: 0,
};

export interface LedgerCommands {
  'record-trust': { readonly phase: 'before' | 'after'; readonly score: number; readonly source: string };
  'plan-touch': { readonly kind: TouchKind; readonly what: string; readonly owner: string; readonly dueAt: Instant; /** The duty is the named person's. Set at the edge; absent from plans made before it was: theirs is the account manager's. */ readonly ownersDuty?: true | undefined };
  /** `customerProof`: how the customer used it or thanked for it, in his words; without it nothing is credited. */
  'complete-touch': { readonly touchId: string; readonly note: string; readonly customerProof: string | null };
  'drop-touch': { readonly touchId: string; readonly reason: string };
  'hold-restart-meeting': { readonly heldAt: Instant; readonly goals: string; readonly acceptedByCustomer: boolean };
  'record-pulse': { readonly pulseId: string; readonly score: number; readonly words: string };
  /** He was asked and did not answer: ends the duty, is no score and credits nothing. */
  'record-no-answer': InVain & { readonly pulseId: string };
  'record-echo': { readonly what: string; readonly seenAt: Instant };
  'record-return': { readonly checkId: string; readonly outcome: ReturnOutcome; readonly evidence: string };
  'record-return-unknown': InVain & { readonly checkId: string };
  'record-referral': { readonly kind: 'referral' | 'renewal'; readonly note: string };
  'attempt-recovery': { readonly how: string; readonly outcome: 'open' | 'back' | 'declined' };
  'declare-lost': { readonly reason: string; /** Pulses and checks end with it: of a customer who is lost nothing is asked. Set at the edge; absent from crises that ran before it was. */ readonly asksNothing?: true | undefined; /** Touches still planned end too; set at the edge as well. */ readonly endsTouches?: true | undefined };
  /** A counter-entry: positive adds debt, negative takes it away. */
  'correct-ledger': { readonly amount: number; readonly reason: string };
}

export interface LedgerEvents {
  'ledger.opened': { readonly debt: number };
  'ledger.credited': { readonly kind: CreditKind; readonly amount: number; readonly evidence: string };
  'ledger.debited': { readonly kind: DebitKind; readonly amount: number; readonly evidence: string };
  'ledger.relieved': { readonly amount: number };
  'ledger.corrected': { readonly amount: number; readonly reason: string };
  'trust.recorded': { readonly phase: 'before' | 'after'; readonly score: number; readonly source: string };
  'touch.planned': Omit<Touch, 'doneAt' | 'droppedAt'> & { readonly ownersDuty?: true | undefined };
  'touch.completed': { readonly touchId: string; readonly note: string; readonly customerProof: string | null };
  'touch.dropped': LedgerCommands['drop-touch'];
  'restart.held': { readonly heldAt: Instant; readonly goals: string; readonly acceptedByCustomer: boolean };
  'pulse.planned': Omit<PlannedAt, 'doneAt' | 'unanswered'>;
  'pulse.recorded': { readonly pulseId: string; readonly score: number; readonly words: string };
  'pulse.unanswered': LedgerCommands['record-no-answer'];
  'watch.started': { readonly until: Instant };
  'echo.recorded': { readonly what: string; readonly seenAt: Instant };
  'return.planned': Omit<PlannedAt, 'doneAt' | 'unanswered'>;
  'return.recorded': { readonly checkId: string; readonly outcome: ReturnOutcome; readonly evidence: string };
  'return.not-learnt': LedgerCommands['record-return-unknown'];
  'referral.recorded': { readonly kind: 'referral' | 'renewal'; readonly note: string };
  'recovery.attempted': { readonly how: string; readonly outcome: 'open' | 'back' | 'declined' };
  'customer.lost': LedgerCommands['declare-lost'];
}

/** Trust after against before: gained, kept or lost; null until both are known (S2-09). */
export function trustOutcome({ trustBefore, trustAfter }: Pick<LedgerState, 'trustBefore' | 'trustAfter'>): TrustOutcome | null {
  if (trustBefore === null || trustAfter === null) return null;
  return trustAfter > trustBefore ? 'gained' : trustAfter < trustBefore ? 'lost' : 'kept';
}
