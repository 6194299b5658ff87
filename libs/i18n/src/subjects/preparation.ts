/** Words about hard conversations (C07): a line of the record per event, names of codes. */
import type { HardBecause, PreparationEvents } from '#domain';
import type { Pair } from '../pair';
import { t } from '../pair';
import { quote } from '../speaker';
import type { TellersOf } from '../speaker';

export const preparationEventTexts = {
  'event.call.prepared': t('דף ההכנה לשיחה עם {contact} נקרא{aimed, select, yes {: {aims}} other {}}', 'The call sheet was read before a conversation with {contact}{aimed, select, yes {: {aims}} other {}}'),
} as const satisfies Record<`event.${Extract<keyof PreparationEvents, string>}`, Pair>;
export const preparationTellers: TellersOf<PreparationEvents> = {
  'call.prepared': (data, s) => ({ contact: s.name(data.contactId), aimed: data.aims === '' ? 'no' : 'yes', aims: quote(data.aims) }),
};
/** Names of codes, `prefix.code`. */
export const preparationLabels = {
  'hard-because.feelings': t('היה פגוע או זועם', 'was hurt or furious'),
  'hard-because.sensitive': t('קשר רגיש', 'sensitive engagement'),
} as const satisfies Record<`hard-because.${HardBecause}`, Pair>;
