/** How soon customers were told, which options they took and what was agreed on both sides (C14). Drills never count. */
import type { DisclosureReport } from '#contracts';
import { runSql } from '#persistence';
import type { Database } from '#persistence';
import type { Principal } from '../../request';
import { requireRead } from '../permission';
import { inScope } from '../scope';
import { Where, numberOf, recordOf } from '../sql';
import { DISCLOSURE_REPORT_EVENTS, disclosureReportOf } from './disclosure-report';
import type { DisclosureRecord } from './disclosure-report';

/** Events read at once; beyond it a report by period is wanted, not a longer one. */
const EVENTS_MAX = 100_000;

export class DisclosureReportService {
  constructor(private readonly database: Database) {}

  /** Over the crises the principal may see. Throws `permission.denied`. */
  async read(principal: Principal): Promise<DisclosureReport> {
    const [records, firstNotice] = await Promise.all([this.records(principal), this.firstNotice(principal)]);
    return { firstNotice, ...disclosureReportOf(records) };
  }

  private async records(principal: Principal): Promise<readonly DisclosureRecord[]> {
    const where = this.visible(principal);
    where.add(`event.type = any (${where.bind(DISCLOSURE_REPORT_EVENTS)}::text[])`);
    const rows = await runSql(this.database, `
      select event.crisis_id, event.type, event.data from case_event as event join crisis on crisis.id = event.crisis_id
      where ${where.toSql()} order by event.crisis_id, event.seq limit ${String(EVENTS_MAX)}`, where.parameters);
    return rows.map((row) => recordOf<DisclosureRecord>(row));
  }

  /** Disclosure lag of formulas 10: first customer notice − first internal awareness. A contact logged late counts from when it took place. */
  private async firstNotice(principal: Principal): Promise<DisclosureReport['firstNotice']> {
    const where = this.visible(principal);
    const [row] = await runSql(this.database, `
      with first_word as (
        select crisis.id, crisis.aware_at, min(case when event.type = 'contact.logged' then to_timestamp((event.data ->> 'occurredAt')::numeric / 1000) else event.at end) as told_at
        from crisis join case_event as event on event.crisis_id = crisis.id
        where ${where.toSql()} and (event.type = 'message.queued' or (event.type = 'contact.logged' and event.data ->> 'direction' = 'to-customer'))
        group by crisis.id, crisis.aware_at
      )
      select count(*)::int as crises,
        coalesce(percentile_cont(0.5) within group (order by greatest(0, extract(epoch from (first_word.told_at - first_word.aware_at)))), 0)::float8 * 1000 as median_ms
      from first_word`, where.parameters);
    const crises = numberOf(row, 'crises');
    return { crises, medianLagMs: crises === 0 ? null : Math.round(numberOf(row, 'median_ms')) };
  }

  private visible(principal: Principal): Where {
    return inScope(new Where(), requireRead(principal, 'read-reviews')).add('not crisis.is_drill');
  }
}
