/** Words about what the customer said, in his words, and whether he was heard (C09): a line of the record per event, names of codes, what a gate says is missing. */
import type { ListeningEvents } from '#domain';
import type { Pair } from '../pair';
import { t } from '../pair';
import type { TellersOf } from '../speaker';

export const listeningEventTexts = {} as const satisfies Record<`event.${Extract<keyof ListeningEvents, string>}`, Pair>;
export const listeningTellers: TellersOf<ListeningEvents> = {};
/** Names of codes, `prefix.code`. */
export const listeningLabels = {} as const satisfies Record<string, Pair>;
/** The duties: name, why it exists, what fulfils it, what happens next. */
export const listeningDutyTexts = {
  'obligation.listening-record.name': t('רישום הקשבה', 'Listening record'),
  'obligation.listening-record.why': t('', ''),
  'obligation.listening-record.fulfilledBy': t('', ''),
  'obligation.listening-record.next': t('', ''),
} as const satisfies Record<string, Pair>;
