/** Forecast: when the customer can expect what, as a range (C13). */
import type { Handlers, Subject } from '../crisis/subject';

const handlers: Handlers = {};

export const forecastSubject: Subject = { name: 'forecast', handlers, evolve: (state) => state };
