/** Refusals about when the customer can expect what, as a range (C13). */
import type { Problems } from './problem';

export const forecastProblems = {} as const satisfies Problems;
