/**
 * Forecast: when the customer can expect what, as a range (C13, formulas 6). Made, revised, withheld with a next try; settled and scored
 * when the outcome is there.
 *
 * What counts as the outcome: the operation restored (workaround), the fix verified (fix); an answer is not scored. A restored operation
 * is taken back when the fix behind it fails its verification: the forecasts go on and settle again with the later instant. A workaround
 * that ran out or was withdrawn had done its part; its clock starts anew. So do all clocks when the crisis is reopened.
 */
import { draft } from '../crisis/events';
import type { DomainEvent, Draft } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import { accept } from '../crisis/subject';
import type { Context, Decision, Handlers, Subject } from '../crisis/subject';
import { refuse } from '../kernel';
import type { Instant, Refusal } from '../kernel';
import { evolveForecast } from './evolve-forecast';
import type { ForecastTarget, MakeForecast } from './forecast';
import { scorecardOf } from './scorecard';

function reached({ fix }: CrisisState, target: ForecastTarget): boolean {
  if (target === 'answer') return false;
  return target === 'fix' ? fix.verifiedAt !== null : fix.operationalAt !== null;
}

function wrongTimes(state: CrisisState, { p50At, p90At, reference }: MakeForecast, now: Instant): Refusal | null {
  const maxAheadMs = state.protocol.relationship?.forecast?.maxAheadMs;
  if (p50At <= now) return refuse('instant.past', { p50At }, 'p50At');
  if (p90At < p50At) return refuse('forecast.range-reversed', {}, 'p90At');
  if (maxAheadMs !== undefined && p90At > now + maxAheadMs) return refuse('forecast.too-far-ahead', { latest: now + maxAheadMs }, 'p90At');
  return reference !== null && reference.p90At < reference.p50At ? refuse('forecast.range-reversed', {}, 'reference.p90At') : null;
}

function make(state: CrisisState, payload: MakeForecast, { now }: Context): Decision {
  const { target, p50At, p90At } = payload;
  if (reached(state, target)) return refuse('forecast.target-reached', {}, 'target');
  const wrong = wrongTimes(state, payload, now);
  if (wrong !== null) return wrong;
  const { current = null, last = null } = state.forecast.targets[target] ?? {};
  // Saying the same again would only pass for one more honest revision.
  if (current?.p50At === p50At && current.p90At === p90At) return refuse('forecast.unchanged', {}, 'p90At');
  const revision = last === null ? 'first' : now < last.p90At ? 'honest' : 'late';
  return accept(draft('forecast.made', { ...payload, id: `forecast-${String(state.version + 1)}`, supersedes: last?.id ?? null, revision }));
}

const handlers: Handlers = {
  'make-forecast': make,
  'withhold-forecast': (state, payload, { now }) => {
    const { target, nextTryAt } = payload;
    const maxMs = state.protocol.relationship?.forecast?.nextTryMaxMs;
    if (reached(state, target)) return refuse('forecast.target-reached', {}, 'target');
    if (nextTryAt <= now) return refuse('instant.past', { nextTryAt }, 'nextTryAt');
    if (maxMs !== undefined && nextTryAt > now + maxMs) return refuse('forecast.try-too-late', { latest: now + maxMs }, 'nextTryAt');
    return accept(draft('forecast.withheld', { ...payload, withdraws: state.forecast.targets[target]?.current?.id ?? null }));
  },
  'record-statement': (_state, payload) => {
    const { known, unknown, beingChecked } = payload;
    return known.length + unknown.length + beingChecked.length === 0 ? refuse('forecast.statement-empty', {}, 'known') : accept(draft('forecast.situation-stated', payload));
  },
};

/** Which target an event brings, or null. */
function outcomeOf(event: DomainEvent): ForecastTarget | null {
  if (event.type === 'operation.restored') return 'workaround';
  return event.type === 'fix.verified' ? 'fix' : null;
}

function react(state: CrisisState, event: DomainEvent): readonly Draft[] {
  const target = outcomeOf(event);
  if (target === null || state.protocol.relationship?.forecast === undefined) return [];
  const forecasts = state.forecast.targets[target];
  if (forecasts === undefined || forecasts.made.length === 0) return [];
  const { startedAt, made, revisions } = forecasts;
  const result = scorecardOf({ startedAt, forecasts: made, actualAt: event.at });
  // Each was checked when it was made.
  if (!result.ok) throw new Error(`A forecast on record is out of order: ${JSON.stringify(result.params)}`);
  const { first, halfTime, last } = result.card;
  return [draft('forecast.settled', { target, startedAt, actualAt: event.at, first, halfTime, last, revisions })];
}

export const forecastSubject: Subject = {
  name: 'forecast',
  handlers,
  evolve: (state, event) => {
    const forecast = evolveForecast(state, event);
    return forecast === state.forecast ? state : { ...state, forecast };
  },
  react,
};
