/** The forecast subject as the page of the crisis shows it. Pure. */
import type { ForecastView } from '#contracts';
import type { CrisisSnapshot } from '#domain';
import type { Names } from '../names';

/** Ids whose names this part of the page needs. */
export const forecastIds = (_state: CrisisSnapshot['state']): readonly (string | null)[] => [];
export const presentForecast = (_state: CrisisSnapshot['state'], _names: Names): ForecastView => ({});
