/** The duty toward colleagues: who raised something is answered in time, whatever the answer (S3-09, S3-29). */
import type { Duty } from '../obligation/duty';

export const careDuties: Readonly<Record<'staff-answer', Duty>> = {
  'staff-answer': {
    owner: 'teamLead', single: false,
    startedBy: (event) => (event.type === 'care.raised' ? { at: event.at, about: event.data.id } : null),
    metBy: (event) => (event.type === 'care.answered' ? { at: event.at, about: event.data.raisedId, evidence: event.data.answer } : null),
  },
};
