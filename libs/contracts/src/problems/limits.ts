/** Refusals about boundaries toward the customer and what the handling cost (C24). */
import type { Problems } from './problem';

export const limitsProblems = {} as const satisfies Problems;
