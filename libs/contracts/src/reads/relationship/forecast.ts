/** What is shown of forecasts: on the page of a crisis, as its history, as a reference class of past cases, as a report of how they turned out. */
import { CAUSES, FORECAST_TARGETS, REFERENCE_LEVELS } from '#domain';
import { z } from 'zod';
import { PRODUCT_MAX_CHARS } from '../../limits';
import { id, instant, instantOut, line } from '../../primitives';
import { bilingual, count, maybeInstant, maybePerson, severityOut } from '../shared';

const target = () => z.enum(FORECAST_TARGETS);
const range = () => z.object({ p50At: instantOut(), p90At: instantOut() });
const revisions = () => z.object({ count: count(), honest: count(), late: count() });
const inForce = () => z.object({ id: z.string(), madeAt: instantOut(), by: maybePerson(), p50At: instantOut(), p90At: instantOut() });

/** Lists of the situation statement (S2-25). */
const statement = () => z.object({ known: z.array(z.string()), unknown: z.array(z.string()), beingChecked: z.array(z.string()), at: instantOut(), by: maybePerson() });

export const forecastView = z.object({
  targets: z.array(z.object({
    target: target(), name: bilingual(), current: inForce().nullable(), first: inForce().nullable(), revisions: revisions(),
    /** "No forecast yet": when it is tried again. */
    nextTryAt: maybeInstant(), reachedAt: maybeInstant(),
  })),
  statement: statement().nullable(),
});
export type ForecastView = z.output<typeof forecastView>;

const pointScore = () => z.object({
  madeAt: instantOut(), p50At: instantOut(), p90At: instantOut(), actualAt: instantOut(), covered50: z.boolean(), covered90: z.boolean(),
  pinballHours: z.number(), pinball50Hours: z.number(), pinball90Hours: z.number(), optimism: z.number(), skill: z.number().nullable(),
});
const wording = () => z.object({
  /** Null where the customer can be told nothing by it; `refusal` says why. */
  words: bilingual().nullable(),
  /** The only time of it that may be promised (p90, rounded up); null = none. */
  promiseAt: maybeInstant(),
  refusal: z.object({ code: z.string(), detail: bilingual() }).nullable(),
});

/** All forecasts of a crisis, newest first, and how the ones in force are told to the customer. */
export const forecastHistory = z.object({
  inForce: z.array(z.object({ target: target(), name: bilingual(), forecast: inForce().nullable(), nextTryAt: maybeInstant(), customer: wording() })),
  statement: statement().nullable(),
  made: z.array(z.object({
    id: z.string(), target: target(), name: bilingual(), at: instantOut(), by: maybePerson(), p50At: instantOut(), p90At: instantOut(), basis: z.string(), confidenceNote: z.string(),
    reference: range().extend({ level: z.enum(REFERENCE_LEVELS), size: count(), name: bilingual() }).nullable(),
    supersedes: z.string().nullable(), revision: z.enum(['first', 'honest', 'late']), revisionName: bilingual(),
  })),
  withheld: z.array(z.object({ target: target(), at: instantOut(), by: maybePerson(), why: z.string(), nextTryAt: instantOut(), withdraws: z.string().nullable() })),
  settled: z.array(z.object({ target: target(), at: instantOut(), startedAt: instantOut(), actualAt: instantOut(), first: pointScore().nullable(), halfTime: pointScore().nullable(), last: pointScore().nullable(), revisions: revisions() })),
});
export type ForecastHistoryView = z.output<typeof forecastHistory>;

const hours = () => z.number().nullable();
/** Past cases like this one; durations count from the start of the clock. */
export const forecastReference = z.object({
  target: target(),
  startedAt: instantOut(),
  /** What had passed on the clock; only cases that lasted longer are like it. */
  elapsedHours: z.number(),
  class: z.object({
    level: z.enum(REFERENCE_LEVELS), name: bilingual(), size: count(), resolved: count(),
    /** At least ten cases; only the widest class is given with fewer. */
    enough: z.boolean(),
    p50Hours: hours(), p90Hours: hours(), p50At: maybeInstant(), p90At: maybeInstant(),
  }),
  /** The p90 of the class as it is, and as our past forecasts teach; null factor before twenty scored cases. */
  calibration: z.object({ scoredCases: count(), neededCases: count(), factor: z.number().nullable(), statedP90At: maybeInstant(), correctedP90At: maybeInstant() }),
});
export type ForecastReferenceView = z.output<typeof forecastReference>;

const coverage = () => z.object({ share: z.number(), low: z.number(), high: z.number(), wanted: z.number(), flag: z.enum(['below', 'above']).nullable() }).nullable();
const split = () => z.object({ reliability: z.number(), resolution: z.number(), uncertainty: z.number(), withinBins: z.number() }).nullable();
const points = () => z.object({
  n: count(), pinballHours: hours(), coverage50: coverage(), coverage90: coverage(), sharpness: z.number().nullable(), comparable: z.boolean(), optimism: z.number().nullable(),
  skill: z.number().nullable(), skillN: count(), brier: z.object({ n: count(), score: z.number().nullable(), split: split() }),
});
/** First forecasts, those in force at half time and last ones apart; drills and cancelled crises are left out. */
export const forecastReport = z.object({
  targets: z.array(z.object({
    target: target(), name: bilingual(), first: points(), halfTime: points(), last: points(),
    revisions: revisions().extend({ honestShare: z.number().nullable() }),
    /** Forecast, with no outcome yet. */
    unresolved: count(),
    calibration: z.object({ scoredCases: count(), neededCases: count(), factor: z.number().nullable() }),
  })),
});
export type ForecastReportView = z.output<typeof forecastReport>;

/** Of a crisis on file, or of facts given one by one. */
export const forecastReferenceQuery = z.strictObject({
  target: target(),
  /** Its leading cause, product, severity and clock count, unless told otherwise; it is left out of the cases itself. */
  crisis: id().optional(),
  cause: z.enum(CAUSES).optional(),
  product: line(PRODUCT_MAX_CHARS).optional(),
  severity: z.enum(['1', '2', '3', '4']).transform(Number).pipe(severityOut()).optional(),
  startedAt: instant().optional(),
});
export type ForecastReferenceQuery = z.output<typeof forecastReferenceQuery>;
export const crisisForecastQuery = z.strictObject({ form: z.enum(['neutral', 'feminine', 'masculine']).default('neutral') });
export type CrisisForecastQuery = z.output<typeof crisisForecastQuery>;
export const forecastReportQuery = z.strictObject({ target: target().optional(), desk: id().optional(), from: instant().optional(), to: instant().optional() });
export type ForecastReportQuery = z.output<typeof forecastReportQuery>;
