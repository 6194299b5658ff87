/** Words about how the house behaved: concealment, blame, pressure (C20): a line of the record per event, names of codes, what a gate says is missing. */
import type { ConductEvents } from '#domain';
import type { Pair } from '../pair';
import { t } from '../pair';
import type { TellersOf } from '../speaker';

export const conductEventTexts = {} as const satisfies Record<`event.${Extract<keyof ConductEvents, string>}`, Pair>;
export const conductTellers: TellersOf<ConductEvents> = {};
/** Names of codes, `prefix.code`. */
export const conductLabels = {} as const satisfies Record<string, Pair>;
/** The duties: name, why it exists, what fulfils it, what happens next. */
export const conductDutyTexts = {
  'obligation.independent-review.name': t('קריאה בלתי תלויה', 'Independent review'),
  'obligation.independent-review.why': t('', ''),
  'obligation.independent-review.fulfilledBy': t('', ''),
  'obligation.independent-review.next': t('', ''),
} as const satisfies Record<string, Pair>;
