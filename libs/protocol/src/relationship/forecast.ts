/** The part of a protocol about when the customer can expect what, as a range (C13): structure (every number with its source), the domain's form, and a name for each value in the diff. */
import type { ForecastRules } from '#domain';
import { z } from 'zod';
import { parseWallMs } from '../duration';
import type { TwoLanguages } from '../problems';

const source = z.string().trim().min(1).max(400);
const length = z.strictObject({ length: z.string().refine((value) => (parseWallMs(value) ?? 0) > 0, 'length'), source });

export const forecastSchema = z.strictObject({ maxAhead: length, nextTryMax: length, scoresAnswers: z.strictObject({ value: z.boolean(), source }).optional() });

/** Total for what the schema accepts. */
export const compileForecast = ({ maxAhead, nextTryMax, scoresAnswers }: z.infer<typeof forecastSchema>): ForecastRules => ({
  maxAheadMs: parseWallMs(maxAhead.length) ?? 0, nextTryMaxMs: parseWallMs(nextTryMax.length) ?? 0, ...(scoresAnswers === undefined ? {} : { scoresAnswers: scoresAnswers.value }),
});

/** Path below `relationship.forecast` → name. */
export const forecastNames: Readonly<Record<string, TwoLanguages>> = {
  maxAheadMs: { he: 'כמה רחוק מותר לחזות', en: 'how far ahead a forecast may reach' },
  scoresAnswers: { he: 'תחזיות של תשובה נמדדות', en: 'forecasts of an answer are scored' },
  nextTryMaxMs: { he: 'בלי תחזית מנסים שוב תוך', en: 'without a forecast the next try within' },
};
