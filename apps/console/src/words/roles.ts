/** What people are here, in words; one list for every screen and form. */
import type { Person } from '#contracts';
import { p } from './pair';
import type { Pair } from './pair';

export const ROLE_NAMES: Readonly<Record<Person['roles'][number], Pair>> = {
  'incident-manager': p('incident manager', 'ניהול האירוע'), 'account-manager': p('account manager', 'ניהול התיק'), 'technical-lead': p('technical lead', 'הובלה טכנית'), 'team-lead': p('team lead', 'ראש צוות'), 'head-of-service': p('head of service', 'ראש השירות'), executive: p('executive', 'הנהלה'), administrator: p('administrator', 'ניהול המערכת'), auditor: p('auditor', 'ביקורת'),
};
