/** Refusals about what the customer is offered for his loss (C17). */
import type { Problems } from './problem';

export const compensationProblems = {} as const satisfies Problems;
