/** Words about what was promised to the customer, and what became of it (C12): a line of the record per event, names of codes, what a gate says is missing. */
import type { PromiseEvents } from '#domain';
import type { Pair } from '../pair';
import { t } from '../pair';
import type { TellersOf } from '../speaker';

export const promiseEventTexts = {} as const satisfies Record<`event.${Extract<keyof PromiseEvents, string>}`, Pair>;
export const promiseTellers: TellersOf<PromiseEvents> = {};
/** Names of codes, `prefix.code`. */
export const promiseLabels = {} as const satisfies Record<string, Pair>;
/** The duties: name, why it exists, what fulfils it, what happens next. */
export const promiseDutyTexts = {
  'obligation.promise.name': t('הבטחה', 'Promise'),
  'obligation.promise.why': t('', ''),
  'obligation.promise.fulfilledBy': t('', ''),
  'obligation.promise.next': t('', ''),
  'obligation.message-reading.name': t('קריאה שנייה של הודעה', 'Second reading of a message'),
  'obligation.message-reading.why': t('', ''),
  'obligation.message-reading.fulfilledBy': t('', ''),
  'obligation.message-reading.next': t('', ''),
} as const satisfies Record<string, Pair>;
