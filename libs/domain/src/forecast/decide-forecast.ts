/**
 * Forecast: when the customer can expect what, as a range (C13, formulas 6). Made, revised, withheld with a next try; settled and scored
 * when the outcome is there.
 *
 * What counts as the outcome: the operation restored (workaround), the fix verified (fix), no question left open (answer). A restored operation
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
import { forecastsInForce } from './current-forecast';
import { answeredAt, answersAll } from './duties';
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
  const { current = null, last = null } = forecastsInForce(state.forecast, target) ?? {};
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

/** Which target an event brings and when it came, or null. Older protocols do not score answers. */
function outcomeOf(state: CrisisState, event: DomainEvent): { readonly target: ForecastTarget; readonly actualAt: Instant } | null {
  if (event.type === 'operation.restored') return { target: 'workaround', actualAt: event.at };
  if (event.type === 'fix.verified') return { target: 'fix', actualAt: event.at };
  if (state.protocol.relationship?.forecast?.scoresAnswers !== true || !answersAll(event, state)) return null;
  const actualAt = answeredAt(event);
  return state.forecast.targets.answer?.reachedAt === actualAt ? { target: 'answer', actualAt } : null;
}

function react(state: CrisisState, event: DomainEvent): readonly Draft[] {
  const outcome = outcomeOf(state, event);
  if (outcome === null || state.protocol.relationship?.forecast === undefined) return [];
  const { target, actualAt } = outcome;
  const forecasts = state.forecast.targets[target];
  if (forecasts === undefined || forecasts.made.length === 0) return [];
  const { made, revisions } = forecasts;
  // An answer logged late may lie before anybody spoke of it; then there was no forecast before it.
  const startedAt = Math.min(forecasts.startedAt, actualAt);
  const result = scorecardOf({ startedAt, forecasts: made, actualAt });
  // Each was checked when it was made.
  if (!result.ok) throw new Error(`A forecast on record is out of order: ${JSON.stringify(result.params)}`);
  const { first, halfTime, last } = result.card;
  return [draft('forecast.settled', { target, startedAt, actualAt, first, halfTime, last, revisions })];
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
