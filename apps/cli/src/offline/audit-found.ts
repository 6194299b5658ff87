import type { Protocol, Severity } from '#domain';
import type { Timeline } from './audit-file';
import type { AuditedForecast, Measured, Silences } from './audit-measure';
import type { Milestones } from './audit-steps';

/** All that was found; instants in milliseconds. */
export interface Audit extends Measured {
  readonly timeline: Timeline;
  readonly milestones: Milestones;
  readonly severity: Severity;
  readonly severityGiven: boolean;
  readonly protocol: Protocol;
  readonly silences: Silences;
  readonly forecasts: readonly AuditedForecast[];
  /** Calendars that ran on ordinary weeks, their holiday tables not reaching so far. */
  readonly withoutHolidays: readonly string[];
  readonly counts: Readonly<Record<'kept' | 'late' | 'missed' | 'undetermined', number>>;
  readonly firstContactMinutes: number | null;
  readonly disclosureLagMinutes: number | null;
}
