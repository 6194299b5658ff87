/** The duties of the listening subject: what starts each, what meets it, who owns it. */
import type { DomainEvent } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import type { Instant } from '../kernel';
import { reachesCustomer } from '../message/reaches-customer';
import type { Duty, Start } from '../obligation/duty';

/** When a person of ours was in touch with him; a machine's word is no human contact. */
function humanContactAt(event: DomainEvent): Instant | null {
  if (!reachesCustomer(event) || event.by.role === 'system' || event.by.role === 'machine') return null;
  // An approved text of the light lane is no human contact either, whoever let it go.
  if (event.type === 'message.queued' && event.data.automatic === true) return null;
  return event.type === 'contact.logged' ? event.data.occurredAt : event.at;
}

function startedBy(event: DomainEvent, state: CrisisState): Start | null {
  if (state.protocol.relationship?.listening === undefined || state.listening.readBackConfirmedAt !== null || state.crisis.routine !== null) return null;
  const at = humanContactAt(event);
  if (at !== null) return { at };
  // A severity that knows the duty follows one that did not, after the first contact.
  return event.type === 'crisis.severity-set' && state.message.toCustomer > 0 ? { at: event.at } : null;
}

export const listeningDuties: Readonly<Record<'listening-record' | 'damage-limit', Duty>> = {
  'listening-record': {
    owner: 'accountManager', single: true, startedBy,
    metBy: (event) => (event.type === 'listening.read-back' && event.data.confirmed ? { at: event.at, evidence: event.data.how, about: null } : null),
    // A customer who stays silent through the quiet period cannot confirm anything; it ends unmet and counts as missed where its time had passed.
    endedBy: (event) => event.type === 'crisis.routine-returned' && event.data.how === 'quiet-period',
  },
  // Owed by whoever took it on, by his own instant; a protocol older than this duty has no rule for it, and then it only bars closing.
  'damage-limit': {
    owner: 'accountManager', single: false,
    startedBy: (event) => {
      if (event.type !== 'listening.damage-limit-derived' && event.type !== 'listening.damage-limit-carried-over') return null;
      const { id: about, owner, dueAt } = event.data;
      return { at: event.at, about, owner, ...(dueAt === null ? {} : { dueAt }) };
    },
    metBy: (event) => (event.type === 'listening.damage-limit-completed' ? { at: event.at, evidence: event.data.evidence, about: event.data.damageLimitId } : null),
  },
};
