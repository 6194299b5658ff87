/** How events change what is known of compensation. Texts stay on record. */
import type { DomainEvent, EventOf } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import type { CompensationEntry, CompensationState } from './compensation';

/** Total: an event it does not know leaves everything as it is. */
export function evolveCompensation(state: CrisisState, event: DomainEvent): CompensationState {
  const own = state.compensation;
  const next = ownEvents(own, event);
  // A crisis under a protocol without this part owes no decision.
  if (next.owedSeq !== null || state.protocol.relationship?.compensation === undefined || !makesOwed(event)) return next;
  return { ...next, owedSeq: event.seq };
}

/** Impact with a loss, a loss on record, or the customer back at work: whichever comes first (formulas 3). */
function makesOwed(event: DomainEvent): boolean {
  if (event.type === 'crisis.impact-recorded') return event.data.impact.lossPerHourMinor !== null;
  return event.type === 'compensation.loss-recorded' || event.type === 'operation.restored' || event.type === 'fix.verified';
}

function ownEvents(own: CompensationState, event: DomainEvent): CompensationState {
  switch (event.type) {
    case 'compensation.loss-recorded': {
      const { evidence: _onRecord, ...loss } = event.data;
      return { ...own, losses: [...own.losses, loss], counter: own.counter + 1 };
    }
    case 'compensation.proposed': return { ...own, entries: [...own.entries, entryOf(event)], counter: own.counter + 1 };
    case 'compensation.decided': {
      const { id, tier, fault, amountMinor, expiresAt } = event.data;
      const changed = change(own, id, { state: 'decided', tier, fault, amountMinor, expiresAt, decidedAt: event.at, decidedBy: event.by.id });
      return { ...changed, decision: { at: event.at, by: event.by.id, id } };
    }
    case 'compensation.none-decided': return { ...own, decision: { at: event.at, by: event.by.id, id: null } };
    case 'compensation.declined': return change(own, event.data.id, { state: 'declined' });
    case 'compensation.answered': return change(own, event.data.id, { state: event.data.response });
    case 'compensation.paid': return change(own, event.data.id, { paidAt: event.data.paidAt });
    default: return own;
  }
}

function entryOf({ data, at, by }: EventOf<'compensation.proposed'>): CompensationEntry {
  const { id, kind, basis, fault, amountMinor, currency, tier, gestureId, matchedLoss } = data;
  return { id, kind, basis, fault, amountMinor, currency, tier, gestureId, matchedLoss, state: 'proposed', proposedBy: by.id, proposedAt: at, decidedAt: null, decidedBy: null, expiresAt: null, paidAt: null };
}

function change(own: CompensationState, id: string, to: Partial<CompensationEntry>): CompensationState {
  return { ...own, entries: own.entries.map((one) => (one.id === id ? { ...one, ...to } : one)) };
}
