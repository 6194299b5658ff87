/** The part of a protocol about when the customer can expect what, as a range (C13): structure (every number with its source), the domain's form, and a name for each value in the diff. */
import type { ForecastRules } from '#domain';
import { z } from 'zod';
import type { TwoLanguages } from '../problems';

export const forecastSchema = z.strictObject({});
export const compileForecast = (_written: z.infer<typeof forecastSchema>): ForecastRules => ({});
/** Path below `relationship.forecast` → name. */
export const forecastNames: Readonly<Record<string, TwoLanguages>> = {};
