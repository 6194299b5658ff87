/**
 * How long customers waited for answers, and how the forecasts of answers turned out (C13). A crisis may have many: each question is a case of
 * the reference class, and each time that no question is left open settles what was forecast. Both are read from the record itself.
 * Drills and cancelled crises never count.
 */
import type { CalibrationCase, EventOf, ForecastTarget, Instant, PastCase, Scorecard } from '#domain';
import { runSql } from '#persistence';
import type { Database } from '#persistence';
import { recordOf } from '../sql';
import type { Where } from '../sql';
import type { ForecastCases } from './forecast-cases.read-model';

/** As many as of the other targets. */
const CASES_MAX = 20_000;
type Settled = Pick<EventOf<'forecast.settled'>['data'], 'first' | 'halfTime' | 'last' | 'revisions'>;
interface Asked { readonly id: string; readonly causes: readonly string[]; readonly product: string | null; readonly severityAtStart: PastCase['severity']; readonly startedAt: Instant; readonly settledAt: Instant | null }

/** A crisis's own case of the repair holds what is the same for all its questions: causes, product, severity at the start. */
const COUNTS = "facts.target = 'fix' and not facts.is_drill and not facts.is_cancelled";

export class AnswerCaseReadModel implements ForecastCases {
  readonly startedAt = "to_timestamp((settled.data ->> 'startedAt')::numeric / 1000)";

  constructor(private readonly database: Database) {}

  /** From each question to its answer; those still open last until `now`. */
  async past(_target: ForecastTarget, { except, now }: { readonly except: string | null; readonly now: Instant }): Promise<readonly PastCase[]> {
    const rows = await runSql(this.database, `
      select obligation.crisis_id::text || '/' || obligation.id as id, facts.causes, facts.product, facts.severity_at_start, obligation.started_at, obligation.settled_at
      from obligation join forecast_case as facts on facts.crisis_id = obligation.crisis_id
      where obligation.kind = 'answer' and obligation.state in ('running', 'paused', 'kept', 'late') and ${COUNTS} and ($1::uuid is null or obligation.crisis_id <> $1::uuid)
      order by obligation.started_at desc, obligation.crisis_id, obligation.id limit ${String(CASES_MAX)}`, [except]);
    return rows.map((row) => recordOf<Asked>(row)).map(({ id, causes, product, severityAtStart, startedAt, settledAt }) => ({
      crisisId: id, target: 'answer', causes, product, severity: severityAtStart, durationMs: Math.max(0, (settledAt ?? now) - startedAt), resolved: settledAt !== null,
    }));
  }

  async calibrationCases(): Promise<readonly CalibrationCase[]> {
    const rows = await runSql(this.database, `
      select settled.data -> 'first' as first from case_event as settled join forecast_case as facts on facts.crisis_id = settled.crisis_id
      where settled.type = 'forecast.settled' and settled.data ->> 'target' = 'answer' and ${COUNTS}
      order by settled.at desc, settled.crisis_id, settled.seq limit ${String(CASES_MAX)}`, []);
    return rows.flatMap((row) => recordOf<Pick<Settled, 'first'>>(row).first ?? []);
  }

  /** One for each time that the questions of a crisis were answered, and one for each crisis in which a forecast of it still stands; `where` speaks of crisis and `settled`. */
  async scorecards(_target: ForecastTarget, where: Where): Promise<readonly Scorecard[]> {
    const rows = await runSql(this.database, `
      select settled.data -> 'first' as first, settled.data -> 'halfTime' as half_time, settled.data -> 'last' as last, settled.data -> 'revisions' as revisions
      from (
        select case_event.crisis_id, case_event.seq, case_event.at, case_event.data from case_event where case_event.type = 'forecast.settled' and case_event.data ->> 'target' = 'answer'
        union all
        select foreseen.crisis_id, 0, null, jsonb_build_object('startedAt', foreseen.answer -> 'startedAt', 'revisions', null) from (
          select snapshot.crisis_id, snapshot.state::jsonb #> '{state,forecast,targets,answer}' as answer from crisis_snapshot as snapshot
          where snapshot.crisis_id in (select case_event.crisis_id from case_event where case_event.type = 'forecast.made' and case_event.data ->> 'target' = 'answer')
        ) as foreseen where foreseen.answer ->> 'reachedAt' is null and jsonb_array_length(foreseen.answer -> 'made') > 0
      ) as settled join crisis on crisis.id = settled.crisis_id join forecast_case as facts on facts.crisis_id = settled.crisis_id
      where ${COUNTS} and ${where.toSql()}
      order by settled.at desc nulls first, settled.crisis_id, settled.seq limit ${String(CASES_MAX)}`, where.parameters);
    return rows.map((row) => cardOf(recordOf<Nullable<Settled>>(row)));
  }
}

type Nullable<T> = { readonly [K in keyof T]: T[K] | null };
function cardOf({ first, halfTime, last, revisions }: Nullable<Settled>): Scorecard {
  return { resolved: revisions !== null, first, halfTime, last, revisions: revisions ?? { count: 0, honest: 0, late: 0 }, afterTheFact: 0 };
}
