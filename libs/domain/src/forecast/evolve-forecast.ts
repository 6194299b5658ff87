/** How events change what is known of the forecasts. Total: an event it does not know leaves the state as it is. */
import type { DomainEvent, EventOf } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import type { Instant } from '../kernel';
import { forecastsInForce } from './current-forecast';
import { answeredAt, answersAll } from './duties';
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
    case 'forecast.made': return change(state, { target: event.data.target, at: event.at }, (one) => withMade(one, event));
    case 'forecast.withheld': return change(state, { target: event.data.target, at: event.at }, (one) => ({ ...one, current: null, nextTryAt: event.data.nextTryAt }));
    case 'forecast.situation-stated': return { ...forecast, statement: { ...event.data, at: event.at, by: event.by.id } };
    case 'operation.restored': return reach(forecast, 'workaround', event.at);
    case 'fix.verified': return reach(forecast, 'fix', event.at);
    case 'operation.lost': return afterLoss(state, event);
    case 'crisis.reopened': return { ...forecast, targets: {}, cycleStartedAt: event.at };
    case 'forecast.settled': return event.data.target === 'answer' ? scored(forecast) : forecast;
    default: return answersAll(event, state) ? answered(forecast, answeredAt(event)) : forecast;
  }
}

function change(state: CrisisState, { target, at }: { readonly target: ForecastTarget; readonly at: Instant }, to: (one: TargetForecasts) => TargetForecasts): ForecastState {
  const { forecast, crisis } = state;
  const before = forecastsInForce(forecast, target) ?? none(target === 'answer' ? askedAt(state, at) : (forecast.cycleStartedAt ?? crisis.openedAt));
  return { ...forecast, targets: { ...forecast.targets, [target]: to(before) } };
}

/** The customer waits for an answer since his oldest open question; for one that nobody logged, since it was first forecast. */
const askedAt = ({ message }: CrisisState, at: Instant): Instant => message.unanswered.reduce((first, one) => Math.min(first, one.at), at);

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
  return one === undefined ? forecast : { ...forecast, targets: { ...forecast.targets, [target]: { ...one, current: null, nextTryAt: null, reachedAt: at } } };
}

/** What was foreseen of this answer stays until it has been scored; the next question is forecast anew (`forecastsInForce`). */
function answered(forecast: ForecastState, at: Instant): ForecastState {
  return forecastsInForce(forecast, 'answer') === undefined ? forecast : reach(forecast, 'answer', at);
}

/** Scored once: another word that leaves nothing unanswered is no second outcome. */
function scored(forecast: ForecastState): ForecastState {
  const one = forecast.targets.answer;
  return one === undefined ? forecast : { ...forecast, targets: { ...forecast.targets, answer: { ...one, made: [] } } };
}

function afterLoss(state: CrisisState, { data, at }: EventOf<'operation.lost'>): ForecastState {
  const { forecast } = state;
  // The reopening itself, which comes first, has cleared everything.
  if (data.why === 'reopened') return forecast;
  if (data.why !== 'fix-failed') return { ...forecast, targets: { ...forecast.targets, workaround: none(at) } };
  const one = forecast.targets.workaround;
  return one === undefined ? forecast : { ...forecast, targets: { ...forecast.targets, workaround: { ...one, reachedAt: null } } };
}
