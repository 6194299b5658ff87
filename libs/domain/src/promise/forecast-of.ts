/** The forecast against which a promised date is judged. */
import type { Instant } from '../kernel';
import { MINUTE_MS } from '../kernel';
import { currentForecast } from '../forecast/current-forecast';
import type { ForecastState, ForecastTarget } from '../forecast/forecast';
import type { PromiseTarget, SendMessage } from '../message/message';
import type { PromiseState } from './promise';

export interface Range {
  readonly p50At: Instant;
  readonly p90At: Instant;
}

/** What is asked of a state, so that a snapshot of it will do as well. */
export interface ForecastSource {
  readonly forecast: ForecastState;
  readonly promise: Pick<PromiseState, 'told'>;
}

/** Which forecast a promise is about; of `other` the one in force, whichever it is. */
const TARGETS: Readonly<Record<PromiseTarget, ForecastTarget | undefined>> = { operation: 'workaround', fix: 'fix', other: undefined };

/**
 * The forecast an outcome is judged by: the one in force for its target, else any in force, else the range the message itself tells, else
 * the range the customer was told last; null where there is none.
 */
export function forecastFor(state: ForecastSource, target: PromiseTarget = 'other', own: Range | null = null): Range | null {
  return currentForecast(state, TARGETS[target]) ?? currentForecast(state) ?? own ?? state.promise.told;
}

export type DateJudgement = 'fine' | 'before-p50' | 'before-p90' | 'no-forecast';

/**
 * The send-time rule (formulas 6): an outcome promised for before p50 is refused, before p90 or without any forecast it needs an approval
 * and a reason. People write times to the minute, so that is how they are compared.
 */
export function judgeOutcome(forecast: Range | null, dueAt: Instant): DateJudgement {
  if (forecast === null) return 'no-forecast';
  if (dueAt < toMinute(forecast.p50At)) return 'before-p50';
  return dueAt < toMinute(forecast.p90At) ? 'before-p90' : 'fine';
}

const toMinute = (at: Instant): Instant => Math.floor(at / MINUTE_MS) * MINUTE_MS;

/** Why a message would have to wait for a second person by the dates it promises. */
export function riskOf(state: ForecastSource, message: Pick<SendMessage, 'promises' | 'substance'>): readonly ('before-p90' | 'no-forecast')[] {
  const judged = (message.promises ?? []).flatMap((one) => (one.kind === 'outcome' && one.dueAt !== null ? [judgeOutcome(forecastFor(state, one.target, message.substance.forecast), one.dueAt)] : []));
  return [...new Set(judged.flatMap((one) => (one === 'before-p90' || one === 'no-forecast' ? [one] : [])))];
}
