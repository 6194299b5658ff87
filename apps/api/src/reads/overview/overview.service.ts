/** How things went over the last weeks, over the crises the principal may see. Drills are left out unless asked for, and then told on the wall's clock. */
import type { OverviewQuery, OverviewReport } from '#contracts';
import { runSql } from '#persistence';
import type { Database } from '#persistence';
import type { Principal } from '../../request';
import { requireRead } from '../permission';
import { byDrills, inScope } from '../scope';
import { Where, numberOf } from '../sql';
import type { Row } from '../sql';
import { HOME_ZONE } from '../zones';
import type { Zones } from '../zones';
import { monthEnds, overviewOf, weekEnds } from './overview';
import type { Ends } from './overview';

/** More currencies than a house has contracts in. */
const CURRENCIES_MAX = 20;
/** From here on an answer counts as satisfied (scale of CSAT-H: 1 to 5; formulas 5). */
const SATISFIED_FROM = 4;

/** An instant of a crisis on the wall's clock: a drill runs on one of its own. */
const wall = (instant: string): string => `case when crisis.drill is null then ${instant} else to_timestamp(((crisis.drill ->> 'realOrigin')::numeric
  + (extract(epoch from ${instant}) * 1000 - (crisis.drill ->> 'virtualOrigin')::numeric) / (crisis.drill ->> 'rate')::numeric) / 1000) end`;

export class OverviewService {
  constructor(private readonly parts: { readonly database: Database; readonly zones: Zones; readonly now: () => number }) {}

  /** Throws `permission.denied`. */
  async read(principal: Principal, { weeks, drills, desk }: OverviewQuery): Promise<OverviewReport> {
    const scope = requireRead(principal, 'read-surveys');
    const now = this.parts.now();
    const zoneOf = await this.parts.zones.byDesk();
    const byWeek = weekEnds(now, weeks);
    const byMonth = monthEnds(now, weeks, desk === undefined ? HOME_ZONE : zoneOf(desk));
    const where = (): Where => byDrills(inScope(new Where(), scope), drills).when(desk, (placeholder) => `crisis.desk_id = ${placeholder}`);
    const [updates, promises, answers, opened, open] = await Promise.all([this.updates(where(), byWeek), this.promises(where(), byWeek), this.answers(where(), byMonth), this.opened(where(), byMonth), this.open(where())]);
    return overviewOf({
      weeks: byWeek, months: byMonth, drills, open,
      updates: updates.map((row) => ({ ...span(row), due: numberOf(row, 'due'), kept: numberOf(row, 'kept') })),
      promises: promises.map((row) => ({ ...span(row), kept: numberOf(row, 'kept'), broken: numberOf(row, 'broken'), moved: numberOf(row, 'moved') })),
      answers: answers.map((row) => ({ ...span(row), answers: numberOf(row, 'answers'), satisfied: numberOf(row, 'satisfied') })),
      opened: opened.map((row) => ({ ...span(row), severity: numberOf(row, 'severity'), opened: numberOf(row, 'opened') })),
    });
  }

  /** An update still owed counts from the moment it is late; one not due yet does not. */
  private updates(where: Where, ends: Ends): Promise<readonly Row[]> {
    where.add("obligation.kind = 'timed-update' and (obligation.state in ('kept', 'late', 'missed') or (obligation.settled_at is null and obligation.breached_at is not null))");
    return this.bySpan(where, ends, {
      from: 'obligation join crisis on crisis.id = obligation.crisis_id', at: wall('coalesce(obligation.due_at, obligation.breached_at, obligation.settled_at)'),
      counts: "count(*)::int as due, count(*) filter (where counted.state = 'kept')::int as kept", columns: 'obligation.state',
    });
  }

  private promises(where: Where, ends: Ends): Promise<readonly Row[]> {
    where.add("event.type in ('promise.kept', 'promise.broken', 'promise.renegotiated')");
    return this.bySpan(where, ends, {
      from: 'case_event as event join crisis on crisis.id = event.crisis_id', at: wall('event.at'), columns: 'event.type',
      counts: "count(*) filter (where counted.type = 'promise.kept')::int as kept, count(*) filter (where counted.type = 'promise.broken')::int as broken, count(*) filter (where counted.type = 'promise.renegotiated')::int as moved",
    });
  }

  private answers(where: Where, ends: Ends): Promise<readonly Row[]> {
    where.add("survey_answer.scores ->> 'CSAT-H' is not null");
    return this.bySpan(where, ends, {
      from: 'survey_answer join crisis on crisis.id = survey_answer.crisis_id', at: wall('survey_answer.at'), columns: "(survey_answer.scores ->> 'CSAT-H')::int as score",
      counts: `count(*)::int as answers, count(*) filter (where counted.score >= ${String(SATISFIED_FROM)})::int as satisfied`,
    });
  }

  private opened(where: Where, ends: Ends): Promise<readonly Row[]> {
    where.add("crisis.status <> 'cancelled'");
    return this.bySpan(where, ends, { from: 'crisis', at: wall('crisis.opened_at'), columns: 'crisis.severity', counts: 'counted.severity, count(*)::int as opened', group: ', counted.severity' });
  }

  private async open(where: Where): Promise<OverviewReport['open']> {
    where.add("crisis.status not in ('closed', 'settled', 'cancelled')");
    const [[crises], atRisk] = await Promise.all([
      runSql(this.parts.database, `select count(*)::int as crises from crisis where ${where.toSql()}`, where.parameters),
      runSql(this.parts.database, `
        select account.currency, sum(account.value)::bigint as minor from (
          select crisis.account_id, crisis.contract_currency as currency, max(crisis.contract_value_minor_per_year) as value from crisis
          where ${where.toSql()} and crisis.contract_value_minor_per_year is not null and crisis.contract_currency is not null group by crisis.account_id, crisis.contract_currency
        ) as account group by account.currency order by sum(account.value) desc, account.currency limit ${String(CURRENCIES_MAX)}`, where.parameters),
    ]);
    return { crises: numberOf(crises, 'crises'), atRisk: atRisk.map((row) => ({ currency: String(row['currency']), minorPerYear: numberOf(row, 'minor') })) };
  }

  /** Counts per span of `ends`; what lies outside of them is not counted. */
  private bySpan(where: Where, ends: Ends, { from, at, columns, counts, group = '' }: { readonly from: string; readonly at: string; readonly columns: string; readonly counts: string; readonly group?: string }): Promise<readonly Row[]> {
    const bounds = where.bind(ends.map((end) => new Date(end)));
    return runSql(this.parts.database, `
      select counted.span, ${counts} from (select width_bucket(${at}, ${bounds}::timestamptz[]) as span, ${columns} from ${from} where ${where.toSql()}) as counted
      where counted.span between 1 and ${String(ends.length - 1)} group by counted.span${group}`, where.parameters);
  }
}

const span = (row: Row): { readonly span: number } => ({ span: numberOf(row, 'span') });
