/**
 * The calibrated correction of p90 (formulas.md 6): how much longer it took than p90 said, at the level 90 % of past cases stayed below.
 * Split conformal prediction (Vovk, Gammerman & Shafer 2005; for quantile forecasts Romano, Patterson & Candès 2019): with the
 * ⌈(n + 1) 0.9⌉-th smallest of n ratios a next case of the same kind stays below with a probability of at least 90 %.
 * The forecaster's own p90 is never replaced: both are shown. Pure; a repeat gives the same.
 */
import type { Instant } from '../kernel';

/** One case whose outcome is known. At most one forecast per crisis (the first): cases must not repeat themselves. */
export interface CalibrationCase {
  readonly madeAt: Instant;
  readonly p90At: Instant;
  readonly actualAt: Instant;
}

export interface P90Calibration {
  /** Scored cases behind it. */
  readonly n: number;
  /** Above 1 the p90 were too early, below 1 too late; null before twenty cases. */
  readonly factor: number | null;
}

export interface CorrectedP90 {
  readonly statedP90At: Instant;
  /** Null before twenty cases. Never before p50, whatever the factor; rounded up to a whole millisecond. */
  readonly correctedP90At: Instant | null;
}

/** With fewer cases the tail is guessed (formulas 6). */
export const MIN_CALIBRATION_CASES = 20;

/**
 * The factor for p90 from cases already scored. Open crises are no part of it yet, so it lags behind a run of long ones. Throws RangeError
 * where p90 is not after the forecast or the outcome before it: `scoreForecasts` refuses such rows first.
 */
export function calibrateP90(cases: readonly CalibrationCase[]): P90Calibration {
  const ratios = cases.map(({ madeAt, p90At, actualAt }) => {
    if (!(p90At > madeAt && actualAt >= madeAt)) throw new RangeError('a scored forecast is out of order');
    return (actualAt - madeAt) / (p90At - madeAt);
  });
  const n = ratios.length;
  if (n < MIN_CALIBRATION_CASES) return { n, factor: null };
  // In tenths, so that (n + 1) 0.9 has no rounding error; from nine cases on it is at most n.
  const rank = Math.ceil((9 * (n + 1)) / 10);
  return { n, factor: ratios.sort((a, b) => a - b)[rank - 1] ?? null };
}

/** A forecast's p90 as stated and as corrected, side by side. */
export function correctP90(forecast: { readonly madeAt: Instant; readonly p50At: Instant; readonly p90At: Instant }, { factor }: P90Calibration): CorrectedP90 {
  const { madeAt, p50At, p90At } = forecast;
  const corrected = factor === null ? null : Math.max(p50At, Math.ceil(madeAt + factor * (p90At - madeAt)));
  return { statedP90At: p90At, correctedP90At: corrected };
}
