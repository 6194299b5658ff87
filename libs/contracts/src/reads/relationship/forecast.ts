/** What the page of a crisis shows of the forecast subject. */
import { z } from 'zod';

export const forecastView = z.object({});
export type ForecastView = z.output<typeof forecastView>;
