/** Refusals about what the customer said, in his words, and whether he was heard (C09). */
import type { Problems } from './problem';

export const listeningProblems = {} as const satisfies Problems;
