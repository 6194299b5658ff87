/** The forecast subject as the page of the crisis shows it. Pure. */
import { toIso, toIsoOrNull } from '#contracts';
import type { ForecastView } from '#contracts';
import { FORECAST_TARGETS } from '#domain';
import type { CrisisSnapshot, ForecastInForce } from '#domain';
import type { Names } from '../names';
import { named } from '../words';

/** Ids whose names this part of the page needs. */
export const forecastIds = ({ forecast }: CrisisSnapshot['state']): readonly (string | null)[] => [
  ...FORECAST_TARGETS.flatMap((target) => [forecast.targets[target]?.current?.by ?? null, forecast.targets[target]?.first?.by ?? null]), forecast.statement?.by ?? null,
];

export function presentForecast({ forecast }: CrisisSnapshot['state'], names: Names): ForecastView {
  return {
    targets: FORECAST_TARGETS.flatMap((target) => {
      const one = forecast.targets[target];
      if (one === undefined) return [];
      return [{
        target, name: named('forecast-target', target), current: presentInForce(one.current, names), first: presentInForce(one.first, names), revisions: { ...one.revisions },
        nextTryAt: toIsoOrNull(one.nextTryAt), reachedAt: toIsoOrNull(one.reachedAt),
      }];
    }),
    statement: presentStatement(forecast, names),
  };
}

export function presentStatement({ statement }: CrisisSnapshot['state']['forecast'], names: Names): ForecastView['statement'] {
  if (statement === null) return null;
  const { known, unknown, beingChecked, at, by } = statement;
  return { known: [...known], unknown: [...unknown], beingChecked: [...beingChecked], at: toIso(at), by: names.person(by) };
}

export function presentInForce(one: ForecastInForce | null, names: Names): ForecastView['targets'][number]['current'] {
  return one === null ? null : { id: one.id, madeAt: toIso(one.madeAt), by: names.person(one.by), p50At: toIso(one.p50At), p90At: toIso(one.p90At) };
}
