/** The duties of the promise subject: what starts each, what meets it, who owns it. */
import type { DomainEvent } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import type { Duty, Met, Start } from '../obligation/duty';

const has = (state: CrisisState): boolean => state.protocol.relationship?.promise !== undefined;

/** A dated promise is a duty until its own instant; told in time, it goes on with the new one. */
function promised(event: DomainEvent, state: CrisisState): Start | null {
  if (!has(state)) return null;
  if (event.type === 'promise.made') return event.data.dueAt === null ? null : { at: event.at, about: event.data.id, dueAt: event.data.dueAt };
  if (event.type === 'promise.carried-over') return { at: event.at, about: event.data.id, ...(event.data.dueAt === null ? {} : { dueAt: event.data.dueAt }) };
  return event.type === 'promise.renegotiated' ? { at: event.at, about: event.data.id, dueAt: event.data.dueAt } : null;
}

/** A broken promise stays owed: only doing it meets the duty, late then. */
function answered(event: DomainEvent): Met | null {
  switch (event.type) {
    case 'promise.kept': return { at: event.data.keptAt, evidence: event.data.evidence, about: event.data.id };
    case 'promise.made-good': return { at: event.at, evidence: event.data.evidence, about: event.data.id };
    case 'promise.renegotiated': return { at: event.at, evidence: event.data.reason, about: event.data.id };
    default: return null;
  }
}

export const promiseDuties: Readonly<Record<'promise' | 'message-reading', Duty>> = {
  promise: { owner: 'accountManager', single: false, startedBy: promised, metBy: answered },
  'message-reading': {
    owner: 'teamLead', single: false,
    startedBy: (event, state) => (event.type === 'message.proposed' && has(state) ? { at: event.at, about: event.data.id } : null),
    metBy: (event) => (event.type === 'message.approved' || event.type === 'message.returned' ? { at: event.at, evidence: event.type === 'message.approved' ? 'approved' : 'returned', about: event.data.id } : null),
  },
};
