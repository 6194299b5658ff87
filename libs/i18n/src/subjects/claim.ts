/** Words about what the customer claims and how it is examined (C16): a line of the record per event, names of codes, what a gate says is missing. */
import type { ClaimEvents } from '#domain';
import type { Pair } from '../pair';
import { t } from '../pair';
import type { TellersOf } from '../speaker';

export const claimEventTexts = {} as const satisfies Record<`event.${Extract<keyof ClaimEvents, string>}`, Pair>;
export const claimTellers: TellersOf<ClaimEvents> = {};
/** Names of codes, `prefix.code`. */
export const claimLabels = {} as const satisfies Record<string, Pair>;
/** The duties: name, why it exists, what fulfils it, what happens next. */
export const claimDutyTexts = {
  'obligation.claim-examination.name': t('בדיקת טענה', 'Claim examination'),
  'obligation.claim-examination.why': t('', ''),
  'obligation.claim-examination.fulfilledBy': t('', ''),
  'obligation.claim-examination.next': t('', ''),
  'obligation.regulatory-response.name': t('מענה רגולטורי', 'Regulatory response'),
  'obligation.regulatory-response.why': t('', ''),
  'obligation.regulatory-response.fulfilledBy': t('', ''),
  'obligation.regulatory-response.next': t('', ''),
} as const satisfies Record<string, Pair>;
