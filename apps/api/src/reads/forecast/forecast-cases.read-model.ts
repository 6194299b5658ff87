/** Past cases of how long a workaround or a fix took, and how the forecasts of them turned out. Drills and cancelled crises never count. */
import type { CalibrationCase, ForecastTarget, Instant, PastCase, Scorecard } from '#domain';
import { runSql } from '#persistence';
import type { Database, ForecastCaseRecord } from '#persistence';
import { recordOf } from '../sql';
import type { Where } from '../sql';

/** The newest cases say most about how we work now; more of them would not sharpen a quantile. */
const CASES_MAX = 20_000;
const COUNTS = 'not forecast_case.is_drill and not forecast_case.is_cancelled';

type Counted = Pick<ForecastCaseRecord, 'crisisId' | 'causes' | 'product' | 'severityAtStart' | 'startedAt' | 'endedAt'>;
type Scored = Pick<ForecastCaseRecord, 'endedAt' | 'firstScore' | 'halfTimeScore' | 'lastScore' | 'revisions'>;

/** What a target's cases answer, wherever they are kept. */
export interface ForecastCases {
  /** When the clock of a case started, as the `where` of `scorecards` names it. */
  readonly startedAt: string;
  readonly past: (target: ForecastTarget, about: { readonly except: string | null; readonly now: Instant }) => Promise<readonly PastCase[]>;
  readonly calibrationCases: (target: ForecastTarget) => Promise<readonly CalibrationCase[]>;
  readonly scorecards: (target: ForecastTarget, where: Where) => Promise<readonly Scorecard[]>;
}

export class ForecastCaseReadModel implements ForecastCases {
  readonly startedAt = 'forecast_case.started_at';

  constructor(private readonly database: Database) {}

  /** Cases of a target, of our own record and loaded ones, those without outcome lasting until `now`. `except` is left out: a crisis is no precedent for itself. */
  async past(target: ForecastTarget, { except, now }: { readonly except: string | null; readonly now: Instant }): Promise<readonly PastCase[]> {
    const rows = await runSql(this.database, `
      select known.crisis_id, known.causes, known.product, known.severity_at_start, known.started_at, known.ended_at from (
        select forecast_case.crisis_id::text, forecast_case.causes, forecast_case.product, forecast_case.severity_at_start, forecast_case.started_at, forecast_case.ended_at
        from forecast_case where forecast_case.target = $1 and ${COUNTS} and ($2::uuid is null or forecast_case.crisis_id <> $2::uuid)
        union all
        select 'past/' || past_case.external_id, past_case.causes, past_case.product, past_case.severity, past_case.started_at, past_case.ended_at from past_case where past_case.target = $1
      ) as known order by known.started_at desc, known.crisis_id limit ${String(CASES_MAX)}`, [target, except]);
    return rows.map((row) => recordOf<Counted>(row)).map(({ crisisId, causes, product, severityAtStart, startedAt, endedAt }) => ({
      crisisId, target, causes, product, severity: severityAtStart, durationMs: Math.max(0, (endedAt ?? now) - startedAt), resolved: endedAt !== null,
    }));
  }

  /** First forecasts with a known outcome, for the calibrated p90. */
  async calibrationCases(target: ForecastTarget): Promise<readonly CalibrationCase[]> {
    const rows = await runSql(this.database, `
      select forecast_case.first_score from forecast_case where forecast_case.target = $1 and ${COUNTS} and forecast_case.first_score is not null
      order by forecast_case.started_at desc, forecast_case.crisis_id limit ${String(CASES_MAX)}`, [target]);
    return rows.flatMap((row) => recordOf<Pick<ForecastCaseRecord, 'firstScore'>>(row).firstScore ?? []);
  }

  /** Scorecards of all cases that were forecast, newest first; `where` speaks of crisis and forecast_case. */
  async scorecards(target: ForecastTarget, where: Where): Promise<readonly Scorecard[]> {
    const ofTarget = where.bind(target);
    const rows = await runSql(this.database, `
      select forecast_case.ended_at, forecast_case.first_score, forecast_case.half_time_score, forecast_case.last_score, forecast_case.revisions
      from forecast_case join crisis on crisis.id = forecast_case.crisis_id
      where forecast_case.target = ${ofTarget} and ${COUNTS} and (forecast_case.forecast_at is not null or forecast_case.revisions is not null) and ${where.toSql()}
      order by forecast_case.started_at desc, forecast_case.crisis_id limit ${String(CASES_MAX)}`, where.parameters);
    return rows.map((row) => cardOf(recordOf<Scored>(row)));
  }
}

function cardOf({ endedAt, firstScore, halfTimeScore, lastScore, revisions }: Scored): Scorecard {
  return { resolved: endedAt !== null && revisions !== null, first: firstScore, halfTime: halfTimeScore, last: lastScore, revisions: revisions ?? { count: 0, honest: 0, late: 0 }, afterTheFact: 0 };
}
