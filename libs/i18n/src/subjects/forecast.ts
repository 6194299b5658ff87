/** Words about when the customer can expect what, as a range (C13): a line of the record per event, names of codes, what a gate says is missing. */
import type { ForecastEvents } from '#domain';
import type { Pair } from '../pair';
import { t } from '../pair';
import type { TellersOf } from '../speaker';

export const forecastEventTexts = {} as const satisfies Record<`event.${Extract<keyof ForecastEvents, string>}`, Pair>;
export const forecastTellers: TellersOf<ForecastEvents> = {};
/** Names of codes, `prefix.code`. */
export const forecastLabels = {} as const satisfies Record<string, Pair>;
/** The duties: name, why it exists, what fulfils it, what happens next. */
export const forecastDutyTexts = {
  'obligation.forecast-try.name': t('ניסיון תחזית', 'Next try at a forecast'),
  'obligation.forecast-try.why': t('', ''),
  'obligation.forecast-try.fulfilledBy': t('', ''),
  'obligation.forecast-try.next': t('', ''),
} as const satisfies Record<string, Pair>;
