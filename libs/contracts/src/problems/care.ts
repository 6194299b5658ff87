/** Refusals about care for the people who work on the crisis (C25). */
import type { Problems } from './problem';

export const careProblems = {} as const satisfies Problems;
