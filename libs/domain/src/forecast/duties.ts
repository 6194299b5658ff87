/** The duties of the forecast subject: what starts each, what meets it, who owns it. */
import type { DomainEvent } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import type { Instant } from '../kernel';
import type { Duty, Met } from '../obligation/duty';

/** Whether this event leaves no question of the customer open: then a forecast of the answer is moot. */
export function answersAll(event: DomainEvent, state: CrisisState): boolean {
  const answers = (event.type === 'message.queued' && event.data.answers) || (event.type === 'contact.logged' && event.data.answered);
  return answers && state.message.unanswered.length === 0;
}

/** When the answer was given: a call logged late counts from when it took place. */
export const answeredAt = (event: DomainEvent): Instant => (event.type === 'contact.logged' ? event.data.occurredAt : event.at);

/** Another try meets it, whatever came of it; so does the outcome itself, before which nobody needs a forecast any more. */
function metBy(event: DomainEvent, state: CrisisState): Met | null {
  const met = (about: string, evidence: string): Met => ({ at: event.at, about, evidence });
  switch (event.type) {
    case 'forecast.made': return met(event.data.target, event.data.id);
    case 'forecast.withheld': return met(event.data.target, 'no-forecast-yet');
    case 'operation.restored': return met('workaround', 'outcome');
    case 'fix.verified': return met('fix', 'outcome');
    default: return answersAll(event, state) ? met('answer', 'outcome') : null;
  }
}

export const forecastDuties: Readonly<Record<'forecast-try', Duty>> = {
  'forecast-try': {
    // One per target, which is what it is about.
    owner: 'technicalLead', single: false,
    startedBy: (event, state) =>
      event.type === 'forecast.withheld' && state.protocol.relationship?.forecast !== undefined ? { at: event.at, about: event.data.target, dueAt: event.data.nextTryAt } : null,
    metBy,
  },
};
