/** Who may do what about when the customer can expect what, as a range (C13). */
import type { ForecastCommands } from '#domain';
import type { Row } from './row';

export const forecastPermissions: Readonly<Record<keyof ForecastCommands, Row>> = {};
