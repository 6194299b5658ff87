/** How often this customer has complained before, as far as the crisis knows it. */
import type { CrisisState } from '../crisis/state';

/** The part of a value under a name, whatever the value is. */
function partOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
  return found;
}

/**
 * Complaints in the snapshot of the account pinned at opening, or null where there is none. Read loosely: the snapshot belongs to the lane
 * subject and crises of older releases have none.
 */
export function complaintsOnFile({ lane }: Pick<CrisisState, 'lane'>): number | null {
  const history = partOf(partOf(lane, 'account') ?? partOf(lane, 'snapshot') ?? partOf(lane, 'profile'), 'complaintHistory');
  const count = Array.isArray(history) ? history.length : (partOf(history, 'count') ?? partOf(history, 'total') ?? history);
  return typeof count === 'number' ? count : null;
}
