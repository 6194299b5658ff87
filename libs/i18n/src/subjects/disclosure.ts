/** Words about what was known when and told when, and the plan made together with the customer (C14): a line of the record per event, names of codes, what a gate says is missing. */
import type { DisclosureEvents } from '#domain';
import type { Pair } from '../pair';
import { t } from '../pair';
import type { TellersOf } from '../speaker';

export const disclosureEventTexts = {} as const satisfies Record<`event.${Extract<keyof DisclosureEvents, string>}`, Pair>;
export const disclosureTellers: TellersOf<DisclosureEvents> = {};
/** Names of codes, `prefix.code`. */
export const disclosureLabels = {} as const satisfies Record<string, Pair>;
/** The duties: name, why it exists, what fulfils it, what happens next. */
export const disclosureDutyTexts = {
  'obligation.plan-item.name': t('סעיף בתוכנית המשותפת', 'Item of the joint plan'),
  'obligation.plan-item.why': t('', ''),
  'obligation.plan-item.fulfilledBy': t('', ''),
  'obligation.plan-item.next': t('', ''),
} as const satisfies Record<string, Pair>;
