/** The duties after a crisis: planned touches, pulses, and the question whether the customer came back. */
import type { DomainEvent } from '../crisis/events';
import type { Duty, Met } from '../obligation/duty-table';

const met = (event: DomainEvent, about: string, evidence: string): Met => ({ at: event.at, about, evidence });
/** Opened again they are planned anew; a customer who was given up is asked nothing. What ended does not begin again should he come back: a touch is planned then. */
const asksNoMore = (event: DomainEvent): boolean => event.type === 'crisis.reopened' || (event.type === 'customer.lost' && event.data.asksNothing === true);

export const ledgerDuties: Readonly<Record<'touch' | 'pulse' | 'return-check', Duty>> = {
  touch: {
    owner: 'accountManager', single: false,
    startedBy: (event) => (event.type === 'touch.planned' ? { at: event.at, about: event.data.id, dueAt: event.data.dueAt } : null),
    metBy: (event) => (event.type === 'touch.completed' ? met(event, event.data.touchId, event.data.note) : null),
  },
  pulse: {
    owner: 'accountManager', single: false,
    startedBy: (event) => (event.type === 'pulse.planned' ? { at: event.at, about: event.data.id, dueAt: event.data.dueAt } : null),
    metBy: (event) => (event.type === 'pulse.recorded' ? met(event, event.data.pulseId, String(event.data.score)) : null),
    endedBy: asksNoMore,
  },
  'return-check': {
    owner: 'accountManager', single: false,
    startedBy: (event) => (event.type === 'return.planned' ? { at: event.at, about: event.data.id, dueAt: event.data.dueAt } : null),
    metBy: (event) => (event.type === 'return.recorded' ? met(event, event.data.checkId, event.data.outcome) : null),
    endedBy: asksNoMore,
  },
};
