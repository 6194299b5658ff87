/** How things went over the last weeks, for those who run the house: series a chart can be drawn from, with intervals where shares are told. */
import { z } from 'zod';
import { id, instantOut } from '../primitives';
import { count } from './shared';

/** A share in percent with its 95 % interval (Wilson); null of nothing. */
const share = () => z.object({ of: count(), count: count(), percent: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable() });
const from = { from: instantOut(), to: instantOut() };
const byWeek = () => z.object({
  ...from,
  /** Timed updates that fell due, and those kept in time. */
  updates: share(),
  /** `moved`: agreed anew with the customer before they were due. */
  promises: z.object({ kept: count(), broken: count(), moved: count() }),
});
const byMonth = () => z.object({
  /** `from` and `to` are the first instants of the month and of the next on the desk's wall; the last month is not over. */
  ...from,
  /** Answers of 4 or 5 to how we handled it (CSAT-H), of all answers. */
  satisfied: share(),
  /** Crises opened, by the severity they have now; cancelled ones are left out. */
  opened: z.object({ '1': count(), '2': count(), '3': count(), '4': count() }),
});

export const overviewReport = z.object({
  since: instantOut(), until: instantOut(), drills: z.enum(['without', 'with']),
  /** What the house wants to reach; never 100, which would reward hiding. */
  target: z.object({ percent: z.number(), source: z.string() }),
  /** Spans of seven full days back from now, the oldest first. */
  weeks: z.array(byWeek()),
  /** Over all weeks together. */
  updates: share(),
  promises: z.object({ kept: count(), broken: count(), moved: count() }),
  months: z.array(byMonth()),
  /** Now: crises neither closed nor cancelled, and what their customers pay a year, each customer once. */
  open: z.object({ crises: count(), atRisk: z.array(z.object({ currency: z.string(), minorPerYear: z.int() })) }),
});
export type OverviewReport = z.output<typeof overviewReport>;

const WEEKS_MIN = 4;
const WEEKS_MAX = 52;
const WEEKS_DEFAULT = 12;
/** `desk`: of this desk only, in its zone. */
export const overviewQuery = z.strictObject({
  weeks: z.string().regex(/^\d{1,2}$/).transform(Number).pipe(z.int().min(WEEKS_MIN).max(WEEKS_MAX)).default(WEEKS_DEFAULT),
  drills: z.enum(['without', 'with']).default('without'),
  desk: id().optional(),
});
export type OverviewQuery = z.output<typeof overviewQuery>;
