/** Refusals about apologies to the customer and errors staff admit (C11). */
import type { Problems } from './problem';

export const apologyProblems = {} as const satisfies Problems;
