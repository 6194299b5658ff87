import { bool, defineTable, instant, instantOrNull, int, jsonOrNull, textKey, textOrNull, texts, uuidKey } from '../table';
import type { ForecastRevisions, PointScore } from '#domain';
import type { Instant, Severity } from '../types';

/** How long the workaround or the fix of one crisis took, and how its forecasts turned out: a case of the reference classes and of the report. */
export interface ForecastCaseRecord {
  readonly crisisId: string;
  readonly target: string;
  readonly causes: readonly string[];
  readonly product: string | null;
  readonly severityAtStart: Severity;
  readonly startedAt: Instant;
  /** Null: no outcome yet, or taken back. The total time, also over a reopening. */
  readonly endedAt: Instant | null;
  /** The first forecast since the clock last started anew; null without one. */
  readonly forecastAt: Instant | null;
  readonly firstScore: PointScore | null;
  readonly halfTimeScore: PointScore | null;
  readonly lastScore: PointScore | null;
  readonly revisions: ForecastRevisions | null;
  readonly isDrill: boolean;
  readonly isCancelled: boolean;
  readonly version: number;
}
export const forecastCaseTable = defineTable<ForecastCaseRecord>('forecast_case', {
  crisisId: uuidKey, target: textKey, causes: texts, product: textOrNull, severityAtStart: int, startedAt: instant, endedAt: instantOrNull, forecastAt: instantOrNull,
  firstScore: jsonOrNull, halfTimeScore: jsonOrNull, lastScore: jsonOrNull, revisions: jsonOrNull, isDrill: bool, isCancelled: bool, version: int,
});

/** A change to a case opened in an earlier batch; null leaves what is there. */
export interface ForecastCasePatch extends Pick<ForecastCaseRecord, 'crisisId' | 'target' | 'endedAt' | 'forecastAt' | 'firstScore' | 'halfTimeScore' | 'lastScore' | 'revisions' | 'isCancelled' | 'version'> {
  readonly causes: readonly string[] | null;
  /** The outcome on record, with its scores, is taken back before what is given here counts. */
  readonly clearsOutcome: boolean;
  /** And the forecasts too: the clock started anew. */
  readonly clearsForecast: boolean;
}
/** Never a table of its own: the record list of the patches. */
export const forecastCasePatch = defineTable<ForecastCasePatch>('forecast_case_patch', {
  crisisId: uuidKey, target: textKey, causes: texts, endedAt: instantOrNull, forecastAt: instantOrNull, firstScore: jsonOrNull, halfTimeScore: jsonOrNull, lastScore: jsonOrNull, revisions: jsonOrNull,
  isCancelled: bool, clearsOutcome: bool, clearsForecast: bool, version: int,
});
