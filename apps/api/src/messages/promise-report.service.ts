/** What was promised and what became of it, over all crises somebody may see (formulas 10). Drills never count. */
import type { PromiseReport } from '#contracts';
import { runSql } from '#persistence';
import type { Database } from '#persistence';
import { requireRead } from '../reads/permission';
import { inScope } from '../reads/scope';
import { Where, numberOf, recordOf } from '../reads/sql';
import type { Principal } from '../request';

/** More rules than the guard has. */
const RULES_MAX = 50;

export class PromiseReportService {
  constructor(private readonly database: Database) {}

  async read(principal: Principal): Promise<PromiseReport> {
    const where = inScope(new Where(), requireRead(principal, 'read-messages')).add('not crisis.is_drill');
    const scope = where.toSql();
    const [counts, overrides] = await Promise.all([
      runSql(this.database, `
        select count(*) filter (where event.type = 'promise.made')::int as made,
          count(*) filter (where event.type = 'promise.kept')::int as kept,
          count(*) filter (where event.type = 'promise.broken')::int as broken,
          count(*) filter (where event.type = 'promise.made-good')::int as made_good,
          count(*) filter (where event.type = 'promise.renegotiated')::int as renegotiated,
          count(*) filter (where event.data ->> 'kind' = 'outcome' and ((event.type = 'promise.made' and event.data ->> 'dueAt' is not null) or event.type = 'promise.renegotiated'))::int as dated,
          count(*) filter (where event.type in ('promise.made', 'promise.renegotiated') and event.data ->> 'early' = 'true')::int as early
        from case_event as event join crisis on crisis.id = event.crisis_id
        where event.type in ('promise.made', 'promise.kept', 'promise.broken', 'promise.made-good', 'promise.renegotiated') and ${scope}`, where.parameters),
      runSql(this.database, `
        select one.value ->> 'rule' as rule, count(*)::int as count
        from case_event as event join crisis on crisis.id = event.crisis_id, jsonb_array_elements(event.data -> 'overrides') as one
        where event.type = 'message.queued' and event.data -> 'overrides' is not null and ${scope}
        group by one.value ->> 'rule' order by count(*) desc, one.value ->> 'rule' limit ${String(RULES_MAX)}`, where.parameters),
    ]);
    const [row] = counts;
    const of = (name: string): number => numberOf(row, name);
    return presentPromiseReport({
      made: of('made'), kept: of('kept'), broken: of('broken'), madeGood: of('made_good'), renegotiated: of('renegotiated'), datedOutcomes: of('dated'), early: of('early'),
      overrides: overrides.map((one) => recordOf<{ readonly rule: string; readonly count: number }>(one)),
    });
  }
}

type Counts = Pick<PromiseReport, 'made' | 'kept' | 'broken' | 'madeGood' | 'renegotiated' | 'datedOutcomes' | 'early'> & { readonly overrides: readonly { readonly rule: string; readonly count: number }[] };

/** Shares of nothing are null, never 0. Kept and broken never overlap; a broken one made good leaves those open. Pure. */
export function presentPromiseReport({ overrides, ...counts }: Counts): PromiseReport {
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  const { made, kept, broken, madeGood, datedOutcomes, early } = counts;
  return {
    ...counts, open: made - kept - madeGood, keptShare: share(kept, kept + broken), overPromisingShare: share(early, datedOutcomes), overrides: overrides.map(({ rule, count }) => ({ rule, count })),
  };
}
