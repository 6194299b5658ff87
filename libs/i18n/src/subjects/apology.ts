/** Words about apologies to the customer and errors staff admit (C11): a line of the record per event, names of codes, what a gate says is missing. */
import type { ApologyEvents } from '#domain';
import type { Pair } from '../pair';
import { t } from '../pair';
import type { TellersOf } from '../speaker';

export const apologyEventTexts = {} as const satisfies Record<`event.${Extract<keyof ApologyEvents, string>}`, Pair>;
export const apologyTellers: TellersOf<ApologyEvents> = {};
/** Names of codes, `prefix.code`. */
export const apologyLabels = {} as const satisfies Record<string, Pair>;
/** The duties: name, why it exists, what fulfils it, what happens next. */
export const apologyDutyTexts = {
  'obligation.admission-follow-up.name': t('טיפול בהודאה בטעות', 'Follow-up of an admitted error'),
  'obligation.admission-follow-up.why': t('', ''),
  'obligation.admission-follow-up.fulfilledBy': t('', ''),
  'obligation.admission-follow-up.next': t('', ''),
} as const satisfies Record<string, Pair>;
