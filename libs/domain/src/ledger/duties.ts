/** The duties after a crisis: planned touches, pulses, and the question whether the customer came back. */
import type { DomainEvent } from '../crisis/events';
import type { Duty, Met } from '../obligation/duty-table';

const met = (event: DomainEvent, about: string, evidence: string): Met => ({ at: event.at, about, evidence });
const reopened = (event: DomainEvent): boolean => event.type === 'crisis.reopened';

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
    endedBy: reopened,
  },
  'return-check': {
    owner: 'accountManager', single: false,
    startedBy: (event) => (event.type === 'return.planned' ? { at: event.at, about: event.data.id, dueAt: event.data.dueAt } : null),
    metBy: (event) => (event.type === 'return.recorded' ? met(event, event.data.checkId, event.data.outcome) : null),
    endedBy: reopened,
  },
};
