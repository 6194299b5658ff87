/** Who may do what about when the customer can expect what, as a range (C13). */
import type { ForecastCommands } from '#domain';
import { team } from './row';
import type { Row } from './row';

export const forecastPermissions: Readonly<Record<keyof ForecastCommands, Row>> = { 'make-forecast': team, 'withhold-forecast': team, 'record-statement': team };
