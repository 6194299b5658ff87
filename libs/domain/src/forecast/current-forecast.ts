/** The forecast in force, for those who speak to the customer. */
import type { Instant } from '../kernel';
import { FORECAST_TARGETS } from './forecast';
import type { ForecastState, ForecastTarget, TargetForecasts } from './forecast';

export interface ForecastRange {
  readonly p50At: Instant;
  readonly p90At: Instant;
}

/**
 * The range in force of a target; without one, that of what the customer is waiting for next: workaround, then fix, then answer. Null where
 * none was made, it was withdrawn, or its outcome is there. One whose p90 has passed still stands until it is revised. Pure.
 */
export function currentForecast(state: { readonly forecast: ForecastState }, target?: ForecastTarget): ForecastRange | null {
  const wanted = target === undefined ? FORECAST_TARGETS : [target];
  for (const one of wanted) {
    const current = state.forecast.targets[one]?.current ?? null;
    if (current !== null) return { p50At: current.p50At, p90At: current.p90At };
  }
  return null;
}

/** The forecasts a further one belongs to. An answer may be waited for again: one that was given has ended those before it. */
export function forecastsInForce({ targets }: ForecastState, target: ForecastTarget): TargetForecasts | undefined {
  const one = targets[target];
  return target === 'answer' && (one?.reachedAt ?? null) !== null ? undefined : one;
}
