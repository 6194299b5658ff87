/** Commands about when the customer can expect what, as a range (C13). */
import type { ForecastCommands } from '#domain';
import type { Entries } from './entry';

export const forecastCommands: Entries<keyof ForecastCommands> = {};
