/** What a commit writes besides the events: rows drawn from the state by pure functions (project.ts). Instants are real time here unless named virtual. */
import type { Instant, Language, Severity, Track } from '../kernel';
import type { CrisisLane } from '../lane/lane';
import type { ObligationKind } from '../obligation/kinds';
import type { ObligationOutcome } from '../obligation/obligation';
import type { Phase } from '../protocol/protocol';
import type { ReviewStage } from '../review/review';
import type { People, SpokeFirst } from './crisis';
import type { CrisisStatus, RelationshipStage, TechnicalStage } from './status';

/** One line of the queue. */
export interface CrisisRow {
  readonly id: string;
  readonly reference: string;
  readonly version: number;
  readonly summary: string;
  readonly accountId: string;
  readonly accountName: string;
  readonly vip: boolean;
  readonly deskId: string;
  readonly severity: Severity;
  readonly impactLevel: number;
  readonly trustLevel: number;
  readonly trustPoints: number;
  readonly status: CrisisStatus;
  readonly phase: Phase;
  readonly technicalStage: TechnicalStage;
  readonly relationshipStage: RelationshipStage;
  readonly spokeFirst: SpokeFirst;
  readonly people: People;
  readonly lossPerHourMinor: number | null;
  readonly currency: string;
  /** Revenue at risk (S0-02); null where it is not known. */
  readonly contractValueMinorPerYear: number | null;
  readonly contractCurrency: string | null;
  /** Calendar day, `YYYY-MM-DD`. */
  readonly renewalOn: string | null;
  /** Within 90 days of when the row was written; the queue's order knows it (formulas 1). */
  readonly renewalSoon: boolean;
  readonly awareAt: Instant;
  readonly openedAt: Instant;
  /** Earliest due instant of an open obligation, on the crisis's own clock and in real time. */
  readonly nextDueAt: Instant | null;
  readonly nextDueRealAt: Instant | null;
  readonly nextDueKind: ObligationKind | null;
  readonly openObligations: number;
  readonly breachedObligations: number;
  readonly lastToCustomerAt: Instant | null;
  readonly reviewStage: ReviewStage;
  readonly cycle: number;
  readonly closedAt: Instant | null;
  readonly lane: CrisisLane;
  /** At the head of the queue until then, in real time; null = where the queue's order puts it. */
  readonly queueJumpUntil: Instant | null;
  /** Null unless a drill: the crisis clock. */
  readonly drill: { readonly rate: number; readonly realOrigin: Instant; readonly virtualOrigin: Instant } | null;
}

export type ObligationRowState = 'running' | 'paused' | ObligationOutcome;
export interface ObligationRow {
  readonly crisisId: string;
  readonly id: string;
  readonly kind: ObligationKind;
  readonly track: Track;
  readonly cycle: number;
  readonly ownerId: string | null;
  readonly state: ObligationRowState;
  readonly startedAt: Instant;
  readonly dueAt: Instant | null;
  readonly dueRealAt: Instant | null;
  readonly settledAt: Instant | null;
  readonly breachedAt: Instant | null;
  readonly warnedAt: readonly Instant[];
  readonly nextWarningAt: Instant | null;
  readonly rung: number;
  readonly nextRungAt: Instant | null;
  readonly clock: string;
  readonly targetLabel: string;
  readonly about: string | null;
  readonly evidence: string | null;
  readonly reason: string | null;
  readonly pauses: readonly { readonly from: Instant; readonly to: Instant | null; readonly reason: string; readonly until: Instant }[];
}

/** Something to send. `key` is the business key: the same key is never sent twice. */
export interface OutboxDraft {
  readonly key: string;
  readonly kind: 'staff' | 'customer' | 'survey';
  readonly crisisId: string;
  readonly reference: string;
  readonly drill: boolean;
  /** Staff: a person's id; customer and survey: the contact as known when it was queued. */
  readonly personId: string | null;
  readonly contact: { readonly id: string; readonly name: string; readonly email: string | null; readonly language: Language } | null;
  readonly template: string;
  readonly params: Readonly<Record<string, string | number | null>>;
  /** Set for messages written by people: the message whose delivery is reported back to the crisis. */
  readonly messageId: string | null;
}
