/** How many crises each filter of the queue would show. */
import { CRISIS_LANES, CRISIS_STATUSES } from '#domain';
import { z } from 'zod';
import { count } from './shared';

const each = (names: readonly string[]) => z.object(Object.fromEntries(names.map((name) => [name, count()])));

export const crisisCounts = z.object({
  /** Neither closed nor cancelled, drills too. */
  open: count(),
  /** The caller holds a role in them. */
  mine: count(),
  late: count(),
  /** Not late, and due within half an hour. */
  dueSoon: count(),
  /** A question of the customer's has no answer. */
  waiting: count(),
  /** Without an account manager. */
  unowned: count(),
  /** Renewal within 90 days. */
  renewal: count(),
  drills: count(),
  severity: each(['1', '2', '3', '4']),
  status: each(CRISIS_STATUSES),
  lane: each(CRISIS_LANES),
  /** By id of the desk. */
  desk: z.record(z.string(), count()),
});
export type CrisisCounts = z.output<typeof crisisCounts>;
