/** How events change what is known of the forecasts. Total: an event it does not know leaves the state as it is. */
import type { DomainEvent, EventOf } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import type { Instant } from '../kernel';
import { answersAll } from './duties';
import type { ForecastInForce, ForecastState, ForecastTarget, TargetForecasts } from './forecast';
import type { ForecastRevisions, MadeForecast } from './scorecard';

/** Ranges kept for the scores, per target: about two a day through a crisis of a fortnight, in some 4 KB (own design). */
const MAX_KEPT = 24;

const none = (startedAt: Instant): TargetForecasts => ({
  startedAt, first: null, last: null, current: null, made: [], revisions: { count: 0, honest: 0, late: 0 }, nextTryAt: null, reachedAt: null,
});

/** The forecast part of the state after an event that the other subjects have taken in already. */
export function evolveForecast(state: CrisisState, event: DomainEvent): ForecastState {
  const { forecast } = state;
  switch (event.type) {
    case 'forecast.made': return change(state, event.data.target, (one) => withMade(one, event));
    case 'forecast.withheld': return change(state, event.data.target, (one) => ({ ...one, current: null, nextTryAt: event.data.nextTryAt }));
    case 'forecast.situation-stated': return { ...forecast, statement: { ...event.data, at: event.at, by: event.by.id } };
    case 'operation.restored': return reach(forecast, 'workaround', event.at);
    case 'fix.verified': return reach(forecast, 'fix', event.at);
    case 'operation.lost': return afterLoss(state, event);
    case 'crisis.reopened': return { ...forecast, targets: {}, cycleStartedAt: event.at };
    default: return answersAll(event, state) ? reach(forecast, 'answer', event.at) : forecast;
  }
}

function change({ forecast, crisis }: CrisisState, target: ForecastTarget, to: (one: TargetForecasts) => TargetForecasts): ForecastState {
  const before = forecast.targets[target] ?? none(forecast.cycleStartedAt ?? crisis.openedAt);
  return { ...forecast, targets: { ...forecast.targets, [target]: to(before) } };
}

function withMade(one: TargetForecasts, { data, at, by }: EventOf<'forecast.made'>): TargetForecasts {
  const { id, p50At, p90At, revision } = data;
  const made: ForecastInForce = { id, madeAt: at, by: by.id, p50At, p90At };
  const reference = data.reference === null ? null : { p50At: data.reference.p50At, p90At: data.reference.p90At };
  return {
    ...one, first: one.first ?? made, last: made, current: made, nextTryAt: null, revisions: counted(one.revisions, revision),
    made: thinned([...one.made, { madeAt: at, p50At, p90At, reference }]),
  };
}

function counted({ count, honest, late }: ForecastRevisions, revision: EventOf<'forecast.made'>['data']['revision']): ForecastRevisions {
  if (revision === 'first') return { count, honest, late };
  return { count: count + 1, honest: honest + (revision === 'honest' ? 1 : 0), late: late + (revision === 'late' ? 1 : 0) };
}

/** Beyond the limit the one goes that stood for the shortest time: it is the least likely to have been in force at half time. */
function thinned(made: readonly MadeForecast[]): readonly MadeForecast[] {
  if (made.length <= MAX_KEPT) return made;
  const stoodMs = (index: number): number => (made[index + 1]?.madeAt ?? Infinity) - (made[index]?.madeAt ?? 0);
  let shortest = 1;
  for (let index = 2; index < made.length - 1; index += 1) if (stoodMs(index) < stoodMs(shortest)) shortest = index;
  return made.filter((_one, index) => index !== shortest);
}

/** Where nobody had forecast anything, nothing is kept either. */
function reach(forecast: ForecastState, target: ForecastTarget, at: Instant): ForecastState {
  const one = forecast.targets[target];
  // An answer has no outcome of its own: the next question may be forecast again.
  const ended = one === undefined ? undefined : target === 'answer' ? none(at) : { ...one, current: null, nextTryAt: null, reachedAt: at };
  return ended === undefined ? forecast : { ...forecast, targets: { ...forecast.targets, [target]: ended } };
}

function afterLoss(state: CrisisState, { data, at }: EventOf<'operation.lost'>): ForecastState {
  const { forecast } = state;
  // The reopening itself, which comes first, has cleared everything.
  if (data.why === 'reopened') return forecast;
  if (data.why !== 'fix-failed') return { ...forecast, targets: { ...forecast.targets, workaround: none(at) } };
  const one = forecast.targets.workaround;
  return one === undefined ? forecast : { ...forecast, targets: { ...forecast.targets, workaround: { ...one, reachedAt: null } } };
}
