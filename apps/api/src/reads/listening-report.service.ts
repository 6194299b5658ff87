/** What customers need, by their listening records, beside the shares others quote (S1-06 to S1-08). Drills never count. */
import { NEEDS, NEED_BENCHMARKS } from '#domain';
import type { ListeningReport } from '#contracts';
import { runSql } from '#persistence';
import type { Database } from '#persistence';
import type { Principal } from '../request';
import { requireRead } from './permission';
import { inScope } from './scope';
import { shareOf } from './shares';
import { Where, numberOf } from './sql';
import { named } from './words';

export class ListeningReportService {
  constructor(private readonly database: Database) {}

  /** Counts the latest record of each crisis the principal may see. Throws `permission.denied`. */
  async read(principal: Principal): Promise<ListeningReport> {
    const where = inScope(new Where(), requireRead(principal, 'read-surveys')).add('not crisis.is_drill');
    const counts = NEEDS.map((need) => `count(*) filter (where latest.needs ? '${need}')::int as need_${need}`).join(', ');
    const [row] = await runSql(this.database, `
      with latest as (
        select distinct on (event.crisis_id) event.crisis_id, event.data -> 'needs' as needs
        from case_event as event join crisis on crisis.id = event.crisis_id
        where event.type = 'listening.recorded' and ${where.toSql()}
        order by event.crisis_id, event.seq desc
      )
      select count(*)::int as crises, ${counts},
        count(*) filter (where exists (
          select 1 from case_event as read_back where read_back.crisis_id = latest.crisis_id and read_back.type = 'listening.read-back' and read_back.data ->> 'confirmed' = 'true'
        ))::int as confirmed
      from latest`, where.parameters);
    const crises = numberOf(row, 'crises');
    return {
      crises, confirmed: numberOf(row, 'confirmed'), benchmarkSource: NEED_BENCHMARKS.source,
      needs: NEEDS.map((need) => {
        const count = numberOf(row, `need_${need}`);
        return { need, name: named('need', need), count, sharePercent: shareOf(count, crises), benchmarkPercent: NEED_BENCHMARKS.percent[need] };
      }),
    };
  }
}
