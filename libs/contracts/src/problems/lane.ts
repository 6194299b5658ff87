/** Refusals about the light lane, recognition of serious complaints, and the queue (C06). */
import type { Problems } from './problem';

export const laneProblems = {} as const satisfies Problems;
