/** Words about the recovery ledger and what follows a crisis (C19): a line of the record per event, names of codes, what a gate says is missing. */
import type { LedgerEvents } from '#domain';
import type { Pair } from '../pair';
import { t } from '../pair';
import type { TellersOf } from '../speaker';

export const ledgerEventTexts = {} as const satisfies Record<`event.${Extract<keyof LedgerEvents, string>}`, Pair>;
export const ledgerTellers: TellersOf<LedgerEvents> = {};
/** Names of codes, `prefix.code`. */
export const ledgerLabels = {} as const satisfies Record<string, Pair>;
/** The duties: name, why it exists, what fulfils it, what happens next. */
export const ledgerDutyTexts = {
  'obligation.touch.name': t('מגע חיובי', 'Positive touch'),
  'obligation.touch.why': t('', ''),
  'obligation.touch.fulfilledBy': t('', ''),
  'obligation.touch.next': t('', ''),
  'obligation.pulse.name': t('דופק קשר', 'Relationship pulse'),
  'obligation.pulse.why': t('', ''),
  'obligation.pulse.fulfilledBy': t('', ''),
  'obligation.pulse.next': t('', ''),
  'obligation.return-check.name': t('בדיקת חזרה', 'Return check'),
  'obligation.return-check.why': t('', ''),
  'obligation.return-check.fulfilledBy': t('', ''),
  'obligation.return-check.next': t('', ''),
} as const satisfies Record<string, Pair>;
