/** Forecast: when the customer can expect what, as a range (C13). Types only; rules in decide-forecast.ts. */
import type { Instant } from '../kernel';
import type { ForecastRevisions, MadeForecast, PointScore } from './scorecard';
import type { ReferenceLevel } from './reference-class';

/** What is foreseen: operation restored, fix verified, question answered. The order is that of the customer's waiting. */
export const FORECAST_TARGETS = ['workaround', 'fix', 'answer'] as const;
export type ForecastTarget = (typeof FORECAST_TARGETS)[number];

/** What the protocol says of it; absent in protocols older than this subject, and then nothing of it happens by itself. */
export interface ForecastRules {
  /** How far ahead of now a p90 may lie. */
  readonly maxAheadMs: number;
  /** Whoever has no forecast yet tries again within this time. */
  readonly nextTryMaxMs: number;
  /** Whether a forecast of an answer is scored when the answer is given; absent in older protocols: it is not. */
  readonly scoresAnswers?: boolean | undefined;
}

/** What the reference class said when the forecast was made; skill is measured against it. */
export interface ForecastReference {
  readonly level: ReferenceLevel;
  readonly size: number;
  readonly p50At: Instant;
  readonly p90At: Instant;
}

export interface ForecastInForce {
  readonly id: string;
  readonly madeAt: Instant;
  readonly by: string;
  readonly p50At: Instant;
  readonly p90At: Instant;
}

/** The forecasts of one target since its clock started. */
export interface TargetForecasts {
  readonly startedAt: Instant;
  readonly first: ForecastInForce | null;
  /** The last one made, also after it was withdrawn: what a revision is measured by. */
  readonly last: ForecastInForce | null;
  /** Null: none made, withdrawn, or its outcome is there. */
  readonly current: ForecastInForce | null;
  /** What the scores need, earliest first; thinned out beyond a limit (the whole history is on record). */
  readonly made: readonly MadeForecast[];
  readonly revisions: ForecastRevisions;
  /** "No forecast yet": when it is tried again; null otherwise. */
  readonly nextTryAt: Instant | null;
  readonly reachedAt: Instant | null;
}

/** What we know, what we do not know, and what is being checked (S2-25). */
export interface SituationStatement {
  readonly known: readonly string[];
  readonly unknown: readonly string[];
  readonly beingChecked: readonly string[];
}

export interface ForecastState {
  readonly targets: Readonly<Partial<Record<ForecastTarget, TargetForecasts>>>;
  /** When this cycle began, if the crisis was reopened; null = at opening. */
  readonly cycleStartedAt: Instant | null;
  readonly statement: (SituationStatement & { readonly at: Instant; readonly by: string }) | null;
}
export const NO_FORECAST: ForecastState = { targets: {}, cycleStartedAt: null, statement: null };

export interface MakeForecast {
  readonly target: ForecastTarget;
  readonly p50At: Instant;
  readonly p90At: Instant;
  readonly basis: string;
  readonly confidenceNote: string;
  readonly reference: ForecastReference | null;
}

export interface ForecastCommands {
  'make-forecast': MakeForecast;
  'withhold-forecast': { readonly target: ForecastTarget; readonly why: string; readonly nextTryAt: Instant };
  'record-statement': SituationStatement;
}

/** `honest`: made before the p90 it replaces had passed; `late`: the customer had waited in vain (formulas 6). */
export type ForecastRevisionKind = 'first' | 'honest' | 'late';

export interface ForecastEvents {
  'forecast.made': MakeForecast & { readonly id: string; readonly supersedes: string | null; readonly revision: ForecastRevisionKind };
  /** `withdraws`: the forecast that no longer stands, if there was one. */
  'forecast.withheld': ForecastCommands['withhold-forecast'] & { readonly withdraws: string | null };
  'forecast.situation-stated': SituationStatement;
  /** The outcome is there: the points of the first forecast, of the one in force at half time, of the last. */
  'forecast.settled': {
    readonly target: ForecastTarget;
    readonly startedAt: Instant;
    readonly actualAt: Instant;
    readonly first: PointScore | null;
    readonly halfTime: PointScore | null;
    readonly last: PointScore | null;
    readonly revisions: ForecastRevisions;
  };
}
