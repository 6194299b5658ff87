/** The duty of conduct: a wish to tell the customer later is looked at by somebody uninvolved, and soon (S2-37). */
import type { Duty } from '../obligation/duty';

export const conductDuties: Readonly<Record<'independent-review', Duty>> = {
  'independent-review': {
    owner: 'headOfService', single: false,
    startedBy: (event) => (event.type === 'conduct.delay-requested' ? { at: event.at, about: event.data.id } : null),
    metBy: (event) => (event.type === 'conduct.delay-reviewed' ? { at: event.at, about: event.data.requestId, evidence: event.data.agree ? 'agreed' : 'declined' } : null),
  },
};
