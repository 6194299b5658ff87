/**
 * How good forecasts of the time to fix were (formulas.md 6, after [79] there). Durations are hours from the moment of the forecast.
 * Pure; a repeat gives the same.
 */
import { HOUR_MS, refuse } from '../kernel';
import type { Instant, Refusal } from '../kernel';

export interface ForecastRow {
  readonly madeAt: Instant;
  readonly p50At: Instant;
  readonly p90At: Instant;
  /** Null: has not happened yet; counted apart, never scored. */
  readonly actualAt: Instant | null;
  /** Where it stood, for the refusal; without it the position in the list, from 1. */
  readonly line?: number;
}

export interface ForecastScores {
  /** Mean pinball loss in hours; null without a scored forecast, like all the others. */
  readonly pinball50: number | null;
  readonly pinball90: number | null;
  /** Share of outcomes at or before the forecast instant: 0.5 and 0.9 are wanted. */
  readonly coverage50: number | null;
  readonly coverage90: number | null;
  /** Median of (actual − p50) / p50: above 0 the forecasts were too hopeful. */
  readonly optimism: number | null;
  readonly n: number;
  readonly unresolved: number;
}
export type ForecastScoreResult = { readonly ok: true; readonly scores: ForecastScores } | Refusal;

/**
 * Pinball loss in the unit of its arguments: `t (y − q)` when the outcome came at or after the forecast, else `(1 − t)(q − y)`.
 * Vectors (hours): (50, q 8, y 14) = 3; (50, 8, 6) = 1; (90, 20, 14) = 0.6; (90, 20, 26) = 5.4.
 */
export function pinball(percent: number, forecast: number, actual: number): number {
  // In percent, so that 90 % leaves exactly 10 and not a rounding error.
  return actual >= forecast ? (percent * (actual - forecast)) / 100 : ((100 - percent) * (forecast - actual)) / 100;
}

/**
 * Scores forecasts whose outcome is known. Refuses `forecast.order` with the line when p50 is not after the forecast, p90 before p50
 * or the outcome before the forecast: such a row is a mistake in the record, not a bad forecast.
 */
export function scoreForecasts(rows: readonly ForecastRow[]): ForecastScoreResult {
  const scored: { readonly p50: number; readonly p90: number; readonly actual: number }[] = [];
  for (const [index, row] of rows.entries()) {
    const { madeAt, p50At, p90At, actualAt, line = index + 1 } = row;
    const fault = faultOf(row);
    if (fault !== null) return refuse('forecast.order', { line, field: fault }, fault);
    if (actualAt === null) continue;
    scored.push({ p50: (p50At - madeAt) / HOUR_MS, p90: (p90At - madeAt) / HOUR_MS, actual: (actualAt - madeAt) / HOUR_MS });
  }
  const n = scored.length;
  const unresolved = rows.length - n;
  if (n === 0) return { ok: true, scores: { pinball50: null, pinball90: null, coverage50: null, coverage90: null, optimism: null, n, unresolved } };
  const mean = (of: (one: (typeof scored)[number]) => number): number => scored.reduce((sum, one) => sum + of(one), 0) / n;
  return {
    ok: true,
    scores: {
      pinball50: mean((one) => pinball(50, one.p50, one.actual)),
      pinball90: mean((one) => pinball(90, one.p90, one.actual)),
      coverage50: mean((one) => (one.actual <= one.p50 ? 1 : 0)),
      coverage90: mean((one) => (one.actual <= one.p90 ? 1 : 0)),
      optimism: median(scored.map((one) => (one.actual - one.p50) / one.p50)),
      n,
      unresolved,
    },
  };
}

function faultOf(row: ForecastRow): 'p50At' | 'p90At' | 'actualAt' | null {
  if (!(row.p50At > row.madeAt)) return 'p50At';
  if (!(row.p90At >= row.p50At)) return 'p90At';
  return row.actualAt !== null && !(row.actualAt >= row.madeAt) ? 'actualAt' : null;
}

/** The middle value, or the mean of the two middle ones, in the unit of the values; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
