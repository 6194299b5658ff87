/** Refusals about what was known when and told when, and the plan made together with the customer (C14). */
import type { Problems } from './problem';

export const disclosureProblems = {} as const satisfies Problems;
