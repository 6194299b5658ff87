/** Refusals about what was promised to the customer, and what became of it (C12). */
import type { Problems } from './problem';

export const promiseProblems = {} as const satisfies Problems;
