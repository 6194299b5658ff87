/** Refusals about how the house behaved: concealment, blame, pressure (C20). */
import type { Problems } from './problem';

export const conductProblems = {} as const satisfies Problems;
