/**
 * A severity protocol as the domain sees it: every number a crisis obeys, read from a versioned YAML file by libs/protocol and
 * pinned to the crisis when it opens. The file carries the source of each number; the pinned copy carries only what is computed with.
 */
import type { Target } from '../calendar/working-time';
import type { RelationshipRules } from '../crisis/relationship';
import type { ObligationKind } from '../obligation/kinds';
import type { ClockName } from './clock-name';


export interface DutyRule {
  readonly target: Target;
  readonly clock: ClockName;
}

/** Phase of the technical track as far as the cadence of updates depends on it. */
export type Phase = 'investigating' | 'identified' | 'worked-around' | 'monitoring' | 'follow-up';
export const PHASES: readonly Phase[] = ['investigating', 'identified', 'worked-around', 'monitoring', 'follow-up'];

/** Obligation kinds whose target stands in the protocol by kind alone; the timed update has a cadence by phase instead. */
export type RuledKind = Exclude<ObligationKind, 'timed-update' | 'task'>;

export interface SeverityRules {
  /** Absent or null: this severity has no such duty. */
  readonly duties: Readonly<Partial<Record<RuledKind, DutyRule | null>>>;
  /** Never paused; the cadence is changed instead (formulas 2). */
  readonly cadence: Readonly<Record<Phase, DutyRule>>;
  readonly postMortemRequired: boolean;
}

export type LadderRole = 'owner' | 'deputy' | 'team-lead' | 'head-of-service' | 'executive-sponsor';
/** One rung: fires `afterCycles` targets after the due instant; tells these roles. */
export interface Rung {
  readonly afterCycles: number;
  readonly roles: readonly LadderRole[];
}

export type PauseReason = 'waiting_customer' | 'agreed_with_customer' | 'third_party' | 'legal_hold';
export interface PauseRule {
  readonly kinds: readonly ObligationKind[];
  /** Longest pause, in wall time; then the clock resumes by itself. */
  readonly maxMs: number;
}

export interface SurveyRules {
  readonly sendAfterMs: number;
  readonly reminders: readonly Target[];
  readonly expireAfterMs: number;
  readonly lowCsat: number;
  readonly lowCes: number;
  readonly lowNps: number;
  readonly trustDrop: number;
}

export interface Protocol {
  readonly id: string;
  readonly version: string;
  readonly severities: Readonly<Record<'1' | '2' | '3' | '4', SeverityRules>>;
  readonly ladder: readonly Rung[];
  /** Past the last rung an unsigned executive review climbs again every so many milliseconds (formulas 11: weekly). */
  readonly reviewRepeatMs: number;
  readonly pauses: Readonly<Partial<Record<PauseReason, PauseRule>>>;
  /** Before an active workaround expires its owners are warned at these leads, the longest first (C15). */
  readonly workaroundWarningsMs: readonly number[];
  readonly nothingNewMaxInRow: number;
  /** Share of the target at which an unavailable owner's duty goes to the deputy, in percent (formulas 2: due minus 25 %). */
  readonly takeoverPercent: number;
  /** Without contact from the customer for so long after the fix was verified, routine may be declared (S2-21). */
  readonly quietPeriod: DutyRule;
  readonly survey: SurveyRules;
  /** How long after closing a crisis can be reopened before it is settled. */
  readonly reopenWindowMs: number;
  /** The relationship track beyond contact and updates; absent in protocols older than it. */
  readonly relationship?: RelationshipRules | undefined;
}
