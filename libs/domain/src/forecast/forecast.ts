/** Forecast: when the customer can expect what, as a range (C13). Types only; rules in decide-forecast.ts. */

/** What the protocol says of it; absent in protocols older than this subject, and then nothing of it happens by itself. */
export type ForecastRules = Readonly<Record<never, never>>;

export type ForecastState = Readonly<Record<never, never>>;
export const NO_FORECAST: ForecastState = {};

export type ForecastCommands = Readonly<Record<never, never>>;
export type ForecastEvents = Readonly<Record<never, never>>;
