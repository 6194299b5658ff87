/** Refusals about what the customer claims and how it is examined (C16). */
import type { Problems } from './problem';

export const claimProblems = {} as const satisfies Problems;
