/**
 * How the forecasts of one crisis turned out, and those of many (formulas.md 6). The first forecast, the one in force at half time and the
 * last one are scored apart, so that nobody shines by forecasting at the end. For learning about forecasts, never about a person.
 * Pinball loss: Koenker & Bassett 1978. Coverage interval: Wilson 1927. Pure; a repeat gives the same.
 */
import { HOUR_MS, refuse } from '../kernel';
import type { Instant, Refusal } from '../kernel';
import { wilson } from '../survey/score';
import { scoreStatements } from './brier';
import type { BrierScore } from './brier';
import { median, pinball, scoreForecasts } from './score';
import type { ForecastScores } from './score';

interface TimeRange {
  readonly p50At: Instant;
  readonly p90At: Instant;
}
export interface MadeForecast extends TimeRange {
  readonly madeAt: Instant;
  /** What the reference class said at that time; null where it could say nothing. */
  readonly reference: TimeRange | null;
}
/** All forecasts of one target in one cycle of a crisis, earliest first. */
export interface ForecastHistory {
  /** When the clock of the target started; half time is measured from here. */
  readonly startedAt: Instant;
  readonly forecasts: readonly MadeForecast[];
  /** Null: has not happened yet. */
  readonly actualAt: Instant | null;
}

export interface PointScore extends MadeForecast {
  readonly actualAt: Instant;
  readonly pinball50Hours: number;
  readonly pinball90Hours: number;
  /** Mean of the two. */
  readonly pinballHours: number;
  readonly covered50: boolean;
  readonly covered90: boolean;
  /** (actual − p50) / p50, counted from the forecast; above 0 it was too hopeful. */
  readonly optimism: number;
  /** 1 − loss / loss of the reference class: above 0 better than it. Null without a reference, or where that one lost nothing. */
  readonly skill: number | null;
}

export interface ForecastRevisions {
  readonly count: number;
  /** Made before the p90 they replace had passed. */
  readonly honest: number;
  /** Made when it had passed: the customer had waited in vain. */
  readonly late: number;
}

export interface Scorecard {
  readonly resolved: boolean;
  /** Null while unresolved or without a forecast before the outcome. */
  readonly first: PointScore | null;
  /** In force midway between start and outcome; null where nobody had forecast by then. */
  readonly halfTime: PointScore | null;
  readonly last: PointScore | null;
  readonly revisions: ForecastRevisions;
  /** Made at or after the outcome: records, no forecasts; they count nowhere else. */
  readonly afterTheFact: number;
}
export type ScorecardResult = { readonly ok: true; readonly card: Scorecard } | Refusal;

/**
 * Scores one history. Refuses `forecast.order` with line (position from 1) and field when a p50 is not after its forecast, a p90 lies
 * before its p50, or a forecast stands before the one it replaces. Throws RangeError for an outcome before the start: both come from the engine.
 */
export function scorecardOf(history: ForecastHistory): ScorecardResult {
  const { startedAt, forecasts, actualAt } = history;
  const ranges = scoreForecasts(forecasts.map(({ madeAt, p50At, p90At }) => ({ madeAt, p50At, p90At, actualAt: null })));
  if (!ranges.ok) return ranges;
  const unordered = forecasts.findIndex((one, index) => one.madeAt < (forecasts[index - 1]?.madeAt ?? one.madeAt));
  if (unordered >= 0) return refuse('forecast.order', { line: unordered + 1, field: 'madeAt' }, 'madeAt');
  if (actualAt !== null && !(actualAt >= startedAt)) throw new RangeError('an outcome before the start of its clock');
  const made = forecasts.filter(({ madeAt }) => actualAt === null || madeAt < actualAt);
  const pick = (forecast: MadeForecast | undefined): PointScore | null => (forecast === undefined || actualAt === null ? null : pointScore(forecast, actualAt));
  const midwayAt = actualAt === null ? startedAt : (startedAt + actualAt) / 2;
  return {
    ok: true,
    card: {
      resolved: actualAt !== null,
      first: pick(made[0]), halfTime: pick(made.findLast(({ madeAt }) => madeAt <= midwayAt)), last: pick(made.at(-1)),
      revisions: revisionsOf(made), afterTheFact: forecasts.length - made.length,
    },
  };
}

function pointScore(forecast: MadeForecast, actualAt: Instant): PointScore {
  const { madeAt, p50At, p90At, reference } = forecast;
  const pinball50Hours = loss(50, { madeAt, saidAt: p50At, actualAt });
  const pinball90Hours = loss(90, { madeAt, saidAt: p90At, actualAt });
  const point = {
    madeAt, p50At, p90At, reference, actualAt, pinball50Hours, pinball90Hours, pinballHours: (pinball50Hours + pinball90Hours) / 2,
    covered50: actualAt <= p50At, covered90: actualAt <= p90At, optimism: (actualAt - p50At) / (p50At - madeAt),
  };
  return { ...point, skill: skillOf([{ ...point, skill: null }]) };
}

function loss(percent: number, { madeAt, saidAt, actualAt }: { readonly madeAt: Instant; readonly saidAt: Instant; readonly actualAt: Instant }): number {
  return pinball(percent, (saidAt - madeAt) / HOUR_MS, (actualAt - madeAt) / HOUR_MS);
}

/** Losses are added up before they are divided: a mean of quotients would hang on the crises that were easiest to foresee. */
function skillOf(points: readonly PointScore[]): number | null {
  let own = 0;
  let reference = 0;
  for (const { pinballHours, reference: range, madeAt, actualAt } of points) {
    if (range === null) continue;
    own += pinballHours;
    reference += (loss(50, { madeAt, saidAt: range.p50At, actualAt }) + loss(90, { madeAt, saidAt: range.p90At, actualAt })) / 2;
  }
  return reference === 0 ? null : 1 - own / reference;
}

function revisionsOf(made: readonly MadeForecast[]): ForecastRevisions {
  const late = made.filter((one, index) => one.madeAt >= (made[index - 1]?.p90At ?? Infinity)).length;
  const count = Math.max(0, made.length - 1);
  return { count, honest: count - late, late };
}

/** Fewer outcomes cannot tell a bad forecaster from bad luck (formulas 6). */
export const MIN_COVERAGE_CASES = 20;
/** Murphy's split of an aggregate asks for as many forecasts: the two statements of one forecast share their outcome. */
const MIN_SPLIT_FORECASTS = 50;

export interface ForecastCoverage {
  /** Share of outcomes at or before the forecast instant. */
  readonly share: number;
  /** Wilson's 95 % interval. */
  readonly low: number;
  readonly high: number;
  readonly wanted: number;
  /** From twenty cases on, when the interval leaves out what is wanted: `below` = too hopeful, `above` = too careful. */
  readonly flag: 'below' | 'above' | null;
}

export interface PointsScore {
  readonly n: number;
  readonly coverage50: ForecastCoverage | null;
  readonly coverage90: ForecastCoverage | null;
  /** Mean of (p90 − p50), as a multiple of the median duration from the forecast; smaller is sharper. Null where that median is 0. */
  readonly sharpness: number | null;
  /** Whether sharpness may be compared with others': enough cases and no flag. */
  readonly comparable: boolean;
  /** Median over the forecasts. */
  readonly optimism: number | null;
  readonly pinballHours: number | null;
  /** Against the reference classes, over the forecasts that have one. */
  readonly skill: number | null;
  readonly skillN: number;
  /** Of the statements "half by p50" and "nine tenths by p90" each forecast makes. */
  readonly brier: BrierScore;
}
export interface ForecastSummary {
  readonly first: PointsScore;
  readonly halfTime: PointsScore;
  readonly last: PointsScore;
  /** `honestShare` is null without a revision. */
  readonly revisions: ForecastRevisions & { readonly honestShare: number | null };
  readonly unresolved: number;
}

/** Scores of many crises together, first, half-time and last forecasts apart. Figures are null without a scored forecast. */
export function summariseScorecards(cards: readonly Scorecard[]): ForecastSummary {
  const pick = (of: 'first' | 'halfTime' | 'last'): PointsScore => scorePoints(cards.flatMap((card) => card[of] ?? []));
  const count = sum(cards.map(({ revisions }) => revisions.count));
  const honest = sum(cards.map(({ revisions }) => revisions.honest));
  return {
    first: pick('first'), halfTime: pick('halfTime'), last: pick('last'),
    revisions: { count, honest, late: count - honest, honestShare: count === 0 ? null : honest / count },
    unresolved: cards.filter(({ resolved }) => !resolved).length,
  };
}

/** Scores of forecasts already scored one by one, at most one of each crisis. */
export function scorePoints(points: readonly PointScore[]): PointsScore {
  const scored = scoreForecasts(points);
  // Each point has passed the same check before.
  if (!scored.ok) throw new Error(`a scored forecast is out of order: ${String(scored.field)}`);
  const { pinball50, pinball90, optimism, n } = scored.scores;
  const coverage50 = coverageOf(points.filter(({ covered50 }) => covered50).length, n, 0.5);
  const coverage90 = coverageOf(points.filter(({ covered90 }) => covered90).length, n, 0.9);
  return {
    n, coverage50, coverage90, sharpness: sharpnessOf(points), comparable: n >= MIN_COVERAGE_CASES && coverage50?.flag === null && coverage90?.flag === null,
    optimism, pinballHours: meanLoss(pinball50, pinball90),
    skill: skillOf(points), skillN: points.filter(({ reference }) => reference !== null).length,
    brier: brierOf(points),
  };
}

function meanLoss(pinball50: ForecastScores['pinball50'], pinball90: ForecastScores['pinball90']): number | null {
  return pinball50 === null || pinball90 === null ? null : (pinball50 + pinball90) / 2;
}

function coverageOf(covered: number, n: number, wanted: number): ForecastCoverage | null {
  if (n === 0) return null;
  const { low, high } = wilson(covered, n);
  const off = high < wanted ? 'below' : low > wanted ? 'above' : null;
  return { share: covered / n, low, high, wanted, flag: n < MIN_COVERAGE_CASES ? null : off };
}

function sharpnessOf(points: readonly PointScore[]): number | null {
  const typicalMs = median(points.map(({ madeAt, actualAt }) => actualAt - madeAt));
  return typicalMs === 0 ? null : sum(points.map(({ p50At, p90At }) => p90At - p50At)) / points.length / typicalMs;
}

function brierOf(points: readonly PointScore[]): BrierScore {
  const score = scoreStatements(points.flatMap(({ covered50, covered90 }) => [{ probability: 0.5, happened: covered50 }, { probability: 0.9, happened: covered90 }]));
  return points.length < MIN_SPLIT_FORECASTS ? { ...score, split: null } : score;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
