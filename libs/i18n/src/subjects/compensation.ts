/** Words about what the customer is offered for his loss (C17): a line of the record per event, names of codes, what a gate says is missing. */
import type { CompensationEvents } from '#domain';
import type { Pair } from '../pair';
import { t } from '../pair';
import type { TellersOf } from '../speaker';

export const compensationEventTexts = {} as const satisfies Record<`event.${Extract<keyof CompensationEvents, string>}`, Pair>;
export const compensationTellers: TellersOf<CompensationEvents> = {};
/** Names of codes, `prefix.code`. */
export const compensationLabels = {} as const satisfies Record<string, Pair>;
/** The duties: name, why it exists, what fulfils it, what happens next. */
export const compensationDutyTexts = {
  'obligation.compensation-decision.name': t('החלטת פיצוי', 'Compensation decision'),
  'obligation.compensation-decision.why': t('', ''),
  'obligation.compensation-decision.fulfilledBy': t('', ''),
  'obligation.compensation-decision.next': t('', ''),
} as const satisfies Record<string, Pair>;
