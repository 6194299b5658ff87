/** What people are here, in words; one list for every screen and form. */
import type { Person } from '#contracts';
import { p } from './pair';
import type { Pair } from './pair';

export const ROLE_NAMES: Readonly<Record<Person['roles'][number], Pair>> = {
  'incident-manager': p('incident manager', 'ניהול אירוע'), 'account-manager': p('account manager', 'ניהול תיק'), 'technical-lead': p('technical lead', 'הובלה טכנית'), 'team-lead': p('team lead', 'ראשות צוות'), 'head-of-service': p('head of service', 'ראשות מערך השירות'), executive: p('executive', 'הנהלה'), administrator: p('administrator', 'ניהול המערכת'), auditor: p('auditor', 'ביקורת'),
};
