/** Words about care for the people who work on the crisis (C25): a line of the record per event, names of codes, what a gate says is missing. */
import type { CareEvents } from '#domain';
import type { Pair } from '../pair';
import { t } from '../pair';
import type { TellersOf } from '../speaker';

export const careEventTexts = {} as const satisfies Record<`event.${Extract<keyof CareEvents, string>}`, Pair>;
export const careTellers: TellersOf<CareEvents> = {};
/** Names of codes, `prefix.code`. */
export const careLabels = {} as const satisfies Record<string, Pair>;
/** The duties: name, why it exists, what fulfils it, what happens next. */
export const careDutyTexts = {
  'obligation.staff-answer.name': t('מענה לאיש צוות', 'Answer to a colleague'),
  'obligation.staff-answer.why': t('', ''),
  'obligation.staff-answer.fulfilledBy': t('', ''),
  'obligation.staff-answer.next': t('', ''),
} as const satisfies Record<string, Pair>;
