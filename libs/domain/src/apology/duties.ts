/** The duties of the apology subject: what starts each, what meets it, who owns it. */
import type { Duty } from '../obligation/duty';

export const apologyDuties: Readonly<Record<'admission-follow-up', Duty>> = {
  'admission-follow-up': {
    owner: 'teamLead', single: false,
    startedBy: (event, state) =>
      event.type === 'admission.recorded' && state.protocol.relationship?.apology !== undefined ? { at: event.at, about: event.data.id } : null,
    metBy: (event) => (event.type === 'admission.followed-up' ? { at: event.at, evidence: event.data.toldCustomer, about: event.data.admissionId } : null),
  },
};
