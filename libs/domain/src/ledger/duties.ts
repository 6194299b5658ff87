/** The duties after a crisis: planned touches, pulses, and the question whether the customer came back. */
import type { DomainEvent } from '../crisis/events';
import type { Duty, Met } from '../obligation/duty';

/** What we owe is to ask and to look: whoever did so and learnt nothing has met the duty, and the record says that nothing came back. */
const met = (event: DomainEvent, about: string, evidence: string): Met => ({ at: event.at, about, evidence });
/** Opened again they are planned anew; a customer who was given up is asked nothing. What ended does not begin again should he come back: a touch is planned then. */
const asksNoMore = (event: DomainEvent): boolean => event.type === 'crisis.reopened' || (event.type === 'customer.lost' && event.data.asksNothing === true);

export const ledgerDuties: Readonly<Record<'touch' | 'pulse' | 'return-check', Duty>> = {
  touch: {
    owner: 'accountManager', single: false,
    startedBy: (event) => (event.type === 'touch.planned' ? { at: event.at, about: event.data.id, dueAt: event.data.dueAt, ...(event.data.ownersDuty === true ? { owner: event.data.owner } : {}) } : null),
    metBy: (event) => (event.type === 'touch.completed' ? met(event, event.data.touchId, event.data.note) : null),
    endedBy: (event, about) => (event.type === 'touch.dropped' && event.data.touchId === about) || (event.type === 'customer.lost' && event.data.endsTouches === true),
  },
  pulse: {
    owner: 'accountManager', single: false,
    startedBy: (event) => (event.type === 'pulse.planned' ? { at: event.at, about: event.data.id, dueAt: event.data.dueAt } : null),
    metBy: (event) => (event.type === 'pulse.recorded' ? met(event, event.data.pulseId, String(event.data.score)) : event.type === 'pulse.unanswered' ? met(event, event.data.pulseId, event.data.how) : null),
    endedBy: asksNoMore,
  },
  'return-check': {
    owner: 'accountManager', single: false,
    startedBy: (event) => (event.type === 'return.planned' ? { at: event.at, about: event.data.id, dueAt: event.data.dueAt } : null),
    metBy: (event) => (event.type === 'return.recorded' ? met(event, event.data.checkId, event.data.outcome) : event.type === 'return.not-learnt' ? met(event, event.data.checkId, event.data.how) : null),
    endedBy: asksNoMore,
  },
};
