/** Reads of forecasts: the reference class of a new one, the history of a crisis, and how forecasts turned out. */
import type { CrisisForecastQuery, ForecastHistoryView, ForecastReferenceQuery, ForecastReferenceView, ForecastReportQuery, ForecastReportView } from '#contracts';
import { toIso, toIsoOrNull } from '#contracts';
import { FORECAST_TARGETS, MIN_CALIBRATION_CASES, calibrateP90, chooseReferenceClass, correctP90, refuse, summariseScorecards, toVirtual, withRelationship } from '#domain';
import type { CrisisSnapshot, DomainEvent, ForecastTarget, Instant, P90Calibration, ReferenceClass, ReferenceQuery } from '#domain';
import { joinWords, label, text } from '#i18n';
import { runSql } from '#persistence';
import type { Database } from '#persistence';
import { ProblemError } from '../../request';
import type { Principal } from '../../request';
import { CrisisDetailReadModel } from '../crisis-detail.read-model';
import type { CrisesService } from '../crises.service';
import { readNames } from '../names';
import { requireRead } from '../permission';
import { inScope } from '../scope';
import { Where, recordOf } from '../sql';
import { both, named } from '../words';
import type { Zones } from '../zones';
import { AnswerCaseReadModel } from './answer-cases.read-model';
import { ForecastCaseReadModel } from './forecast-cases.read-model';
import type { ForecastCases } from './forecast-cases.read-model';
import { HISTORY_TYPES, presentHistory } from './forecast-history';

export interface ForecastParts {
  readonly database: Database;
  readonly zones: Zones;
  readonly crises: CrisesService;
  /** Real time, for tests to set. */
  readonly now: () => number;
}
const HOUR_MS = 3_600_000;
/** Newest forecasts of a crisis shown at once; nobody revises more often. */
const HISTORY_MAX = 500;

interface Asked extends Omit<ReferenceQuery, 'elapsedMs'> {
  readonly startedAt: Instant;
  readonly now: Instant;
  readonly crisisId: string | null;
}

export class ForecastsService {
  private readonly repairs: ForecastCases;
  private readonly answers: ForecastCases;

  constructor(private readonly parts: ForecastParts) {
    this.repairs = new ForecastCaseReadModel(parts.database);
    this.answers = new AnswerCaseReadModel(parts.database);
  }

  private casesOf(target: ForecastTarget): ForecastCases {
    return target === 'answer' ? this.answers : this.repairs;
  }

  /**
   * Past cases like this one, of the whole house: figures without names, so that a small desk has precedents too. Refuses `input.missing`
   * without a severity or a crisis, `instant.future` for a start that lies ahead.
   */
  async reference(principal: Principal, query: ForecastReferenceQuery): Promise<ForecastReferenceView> {
    requireRead(principal, 'read-crises');
    const asked = await this.asked(principal, query);
    const { target, startedAt, now, crisisId } = asked;
    if (startedAt > now) throw new ProblemError(refuse('instant.future', { startedAt }, 'startedAt'));
    const cases = this.casesOf(target);
    const [past, scored] = await Promise.all([cases.past(target, { except: crisisId, now: this.parts.now() }), cases.calibrationCases(target)]);
    const found = chooseReferenceClass(past, { ...asked, elapsedMs: now - startedAt });
    return presentReference(asked, found, calibrateP90(scored));
  }

  /** Everything forecast in one crisis. Throws `crisis.not-found` and the refusals of permission. */
  async history(principal: Principal, id: string, { form }: CrisisForecastQuery): Promise<ForecastHistoryView> {
    const row = await this.parts.crises.visible(principal, 'read-timeline', id);
    const [state, events, zoneOf] = await Promise.all([this.stateOf(row.id), this.eventsOf(row.id), this.parts.zones.byDesk()]);
    const ids = [...events.map(({ by }) => by.id), ...Object.values(state.forecast.targets).map((one) => one.current?.by ?? null), state.forecast.statement?.by ?? null];
    const names = await readNames(this.parts.database, ids, [row.id]);
    return presentHistory({ state, events, names, zone: zoneOf(row.deskId), form, now: toVirtual(row.drill, this.parts.now()) });
  }

  /** How forecasts turned out, by target, of crises the principal may see, begun in [from, to). */
  async report(principal: Principal, query: ForecastReportQuery): Promise<ForecastReportView> {
    const scope = requireRead(principal, 'read-crises');
    const targets = FORECAST_TARGETS.filter((target) => query.target === undefined || query.target === target);
    const iso = (at: Instant | undefined): string | undefined => (at === undefined ? undefined : toIso(at));
    return {
      targets: await Promise.all(targets.map(async (target) => {
        const cases = this.casesOf(target);
        const where = inScope(new Where(), scope).when(query.desk, (p) => `crisis.desk_id = ${p}`)
          .when(iso(query.from), (p) => `${cases.startedAt} >= ${p}::timestamptz`).when(iso(query.to), (p) => `${cases.startedAt} < ${p}::timestamptz`);
        const cards = await cases.scorecards(target, where);
        const { n, factor } = calibrateP90(cards.flatMap((card) => card.first ?? []));
        return { target, name: named('forecast-target', target), ...summariseScorecards(cards), calibration: { scoredCases: n, neededCases: MIN_CALIBRATION_CASES, factor } };
      })),
    };
  }

  /** The facts of the crisis, each overruled by what was given. Its own clock counts, on its own time. */
  private async asked(principal: Principal, { target, crisis, cause, product, severity, startedAt }: ForecastReferenceQuery): Promise<Asked> {
    const realNow = this.parts.now();
    if (crisis === undefined) {
      if (severity === undefined) throw new ProblemError(refuse('input.missing', {}, 'severity'));
      return { target, cause: cause ?? null, product: product ?? null, severity, startedAt: startedAt ?? realNow, now: realNow, crisisId: null };
    }
    const row = await this.parts.crises.visible(principal, 'read-crisis', crisis);
    const state = await this.stateOf(row.id);
    const now = toVirtual(row.drill, realNow);
    const began = target === 'answer' ? askedAt(state, now) : (state.forecast.targets[target]?.startedAt ?? state.forecast.cycleStartedAt ?? row.openedAt);
    return {
      target, cause: cause ?? state.crisis.causes[0] ?? null, product: product ?? state.crisis.product ?? null, severity: severity ?? row.severity, startedAt: startedAt ?? began,
      now, crisisId: row.id,
    };
  }

  /** A crisis written by an earlier release has no forecasts yet. */
  private async stateOf(crisisId: string): Promise<CrisisSnapshot['state']> {
    const snapshot = await new CrisisDetailReadModel(this.parts.database).snapshot(crisisId);
    if (snapshot === null) throw new ProblemError(refuse('crisis.not-found'));
    return withRelationship(snapshot.state);
  }

  private async eventsOf(crisisId: string): Promise<readonly DomainEvent[]> {
    const rows = await runSql(this.parts.database, `
      select case_event.seq, case_event.type, case_event.at, case_event.data, json_build_object('id', case_event.actor_id, 'role', case_event.actor_role) as by from case_event
      where case_event.crisis_id = $1 and case_event.type = any ($2::text[]) order by case_event.seq desc limit ${String(HISTORY_MAX)}`, [crisisId, HISTORY_TYPES]);
    return rows.map((row) => recordOf<DomainEvent>(row));
  }
}

/** An answer is waited for since the oldest question that is open; where none is, from now on. */
const askedAt = ({ message }: CrisisSnapshot['state'], now: Instant): Instant => message.unanswered.reduce((first, one) => Math.min(first, one.at), now);

function presentReference({ target, startedAt, now }: Asked, found: ReferenceClass, calibration: P90Calibration): ForecastReferenceView {
  const { level, size, resolved, enough, p50Ms, p90Ms } = found;
  const instantOf = (ms: number | null): Instant | null => (ms === null ? null : startedAt + ms);
  const hoursOf = (ms: number | null): number | null => (ms === null ? null : ms / HOUR_MS);
  const [p50At, p90At] = [instantOf(p50Ms), instantOf(p90Ms)];
  const corrected = p50At === null || p90At === null ? null : correctP90({ madeAt: now, p50At, p90At }, calibration).correctedP90At;
  return {
    target, startedAt: toIso(startedAt), elapsedHours: (now - startedAt) / HOUR_MS,
    class: { level, name: nameOf(found), size, resolved, enough, p50Hours: hoursOf(p50Ms), p90Hours: hoursOf(p90Ms), p50At: toIsoOrNull(p50At), p90At: toIsoOrNull(p90At) },
    calibration: { scoredCases: calibration.n, neededCases: MIN_CALIBRATION_CASES, factor: calibration.factor, statedP90At: toIsoOrNull(p90At), correctedP90At: toIsoOrNull(corrected) },
  };
}

/** "fix: same cause and severity (human error, severity 2)". */
function nameOf({ level, filters }: ReferenceClass): ForecastReferenceView['class']['name'] {
  const { target, cause, product, severity } = filters;
  return both((language) => {
    const what = [
      ...(cause === undefined || cause === null ? [] : [label('cause', cause, language)]), ...(product === undefined || product === null ? [] : [product]),
      ...(severity === undefined ? [] : [text('reference-class.severity', language, { severity })]),
    ];
    const name = `${label('forecast-target', target, language)}: ${label('reference-level', level, language)}`;
    return what.length === 0 ? name : `${name} (${joinWords(what, language)})`;
  });
}
