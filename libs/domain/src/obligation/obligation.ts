/** An obligation: one timed duty of one person to one customer, alive until a person has met it. Types only; the table of duties is in duty-table.ts. */
import type { Pause, Target } from '../calendar/working-time';
import type { Instant, Track } from '../kernel';
import type { ClockName } from '../protocol/clock-name';
import type { PauseReason } from '../protocol/protocol';
import type { ObligationKind } from './kinds';

export type ObligationOutcome = 'kept' | 'late' | 'missed' | 'cancelled';

export interface ClockPause extends Pause {
  readonly reason: PauseReason;
  /** Resumes by itself at this instant, at the latest (protocol's limit). */
  readonly until: Instant;
}

export interface Obligation {
  readonly id: string;
  readonly kind: ObligationKind;
  readonly track: Track;
  readonly cycle: number;
  readonly owner: string | null;
  readonly startedAt: Instant;
  readonly target: Target;
  readonly clock: ClockName;
  readonly pauses: readonly ClockPause[];
  /** Null while paused. */
  readonly due: Instant | null;
  /** Approver-granted new due instant; wins over the computed one. */
  readonly extendedTo: Instant | null;
  /** Warning instants not yet given. */
  readonly warnings: readonly Instant[];
  readonly warnedAt: readonly Instant[];
  readonly breachedAt: Instant | null;
  /** Ladder rungs already fired. */
  readonly rung: number;
  readonly nextRungAt: Instant | null;
  /** Where the deputy takes over if the owner is unavailable. */
  readonly takeoverAt: Instant | null;
  /** What the duty is about: a contact id, message id, prevention action id; null for the crisis itself. */
  readonly about: string | null;
  readonly byReclassification: boolean;
}

export interface Tally {
  readonly kept: number;
  readonly late: number;
  readonly missed: number;
  readonly cancelled: number;
}
export interface CustomCadence {
  readonly target: Target;
  readonly clock: ClockName;
  readonly askedBy: string;
  readonly words: string;
}
export interface ObligationState {
  readonly open: readonly Obligation[];
  readonly counter: number;
  readonly tally: Readonly<Partial<Record<ObligationKind, Tally>>>;
  /** Missed timed updates in a row: how far up the ladder the next one starts. */
  readonly missedUpdatesInRow: number;
  readonly customCadence: CustomCadence | null;
  /** Kinds owed once in a cycle that were settled in this one by people or time; they do not start a second time. */
  readonly doneInCycle: readonly ObligationKind[];
  /** Start of the earliest duty of each track in the whole crisis (S2-14). */
  readonly trackStarts: Readonly<Record<Track, Instant | null>>;
}
export const NO_OBLIGATIONS: ObligationState = { open: [], counter: 0, tally: {}, missedUpdatesInRow: 0, customCadence: null, doneInCycle: [], trackStarts: { technical: null, relationship: null } };

export interface ObligationCommands {
  'acknowledge-notice': { readonly obligationId: string };
  'pause-clock': { readonly obligationId: string; readonly reason: PauseReason; readonly text: string; readonly until: Instant };
  'resume-clock': { readonly obligationId: string; readonly note: string };
  'extend-obligation': { readonly obligationId: string; readonly dueAt: Instant; readonly reason: string };
  'cancel-obligation': { readonly obligationId: string; readonly reason: string };
  'take-over': { readonly obligationId: string; readonly reason: string };
  'reassign-obligation': { readonly obligationId: string; readonly personId: string; readonly reason: string };
  'change-cadence': { readonly target: Target; readonly clock: ClockName; readonly askedBy: string; readonly words: string };
  'complete-task': { readonly obligationId: string; readonly note: string };
}

export interface ObligationEvents {
  'obligation.started': Obligation;
  'obligation.warned': { readonly id: string; readonly kind: ObligationKind; readonly percent: number; readonly due: Instant; readonly dueLateMs: number };
  'obligation.breached': { readonly id: string; readonly kind: ObligationKind; readonly due: Instant; readonly noticedLateMs: number; readonly byReclassification: boolean };
  'obligation.escalated': { readonly id: string; readonly kind: ObligationKind; readonly rung: number; readonly roles: readonly string[]; readonly at: Instant; readonly nextRungAt: Instant | null };
  'obligation.settled': { readonly id: string; readonly kind: ObligationKind; readonly outcome: ObligationOutcome; readonly at: Instant; readonly due: Instant | null; readonly evidence: string; readonly reason: string };
  'obligation.paused': { readonly id: string; readonly kind: ObligationKind; readonly reason: PauseReason; readonly text: string; readonly until: Instant };
  'obligation.resumed': { readonly id: string; readonly kind: ObligationKind; readonly by: 'person' | 'limit'; readonly clock: Obligation };
  'obligation.extended': { readonly id: string; readonly kind: ObligationKind; readonly dueAt: Instant; readonly reason: string; readonly clock: Obligation };
  'obligation.reassigned': { readonly id: string; readonly kind: ObligationKind; readonly from: string | null; readonly to: string; readonly why: 'takeover' | 'handover' | 'role' | 'taken'; readonly reason: string };
  'obligation.retargeted': { readonly id: string; readonly kind: ObligationKind; readonly why: 'severity' | 'phase' | 'cadence' | 'calendar'; readonly wasDue: Instant | null; readonly clock: Obligation };
  'cadence.changed': { readonly target: Target; readonly clock: ClockName; readonly askedBy: string; readonly words: string; readonly slower: boolean };
}
