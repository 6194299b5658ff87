/** Which words to the customer have to agree with the forecast. */
import type { CrisisState } from '../crisis/state';
import type { Context } from '../crisis/subject';
import { refuse } from '../kernel';
import type { Refusal } from '../kernel';
import type { SendMessage } from '../message/message';
import { currentForecast } from './current-forecast';
import { FORECAST_TARGETS } from './forecast';

/**
 * A range told to the customer is the one on record, or a more careful one: neither end may be earlier. A message does not say which target
 * its range is of, so it is enough that it keeps to one of those in force. Refuses `forecast.differs-from-current`.
 */
export function forecastRefusesMessage(state: Pick<CrisisState, 'protocol' | 'forecast'>, message: SendMessage, _context: Context): Refusal | null {
  const told = message.substance.forecast;
  const inForce = FORECAST_TARGETS.flatMap((target) => currentForecast(state, target) ?? []);
  const [next] = inForce;
  if (told === null || next === undefined || state.protocol.relationship?.forecast === undefined) return null;
  if (inForce.some((current) => told.p50At >= current.p50At && told.p90At >= current.p90At)) return null;
  return refuse('forecast.differs-from-current', { p50At: next.p50At, p90At: next.p90At }, 'substance.forecast');
}
