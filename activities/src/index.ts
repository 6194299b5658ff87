/** Side effects of the workflows: one method = one effect, bound to their parts by the worker. */
export { createCrisisActivities } from './crisis.activities';
export type { CrisisActivityParts } from './crisis.activities';
