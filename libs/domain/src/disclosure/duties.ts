/** The duties of the disclosure subject: what starts each, what meets it, who owns it. */
import type { DomainEvent } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import type { Duty, Met, Start } from '../obligation/duty';

/** Owed once both sides have approved; the customer's approval is the second. */
function agreed(event: DomainEvent, state: CrisisState): Start | null {
  if (state.protocol.relationship?.disclosure === undefined) return null;
  if (event.type !== 'plan-item.approved-by-customer' && event.type !== 'plan-item.carried-over') return null;
  return { at: event.at, about: event.data.itemId, dueAt: event.data.dueAt };
}

/** Done as soon as it was done, but not before the duty: one carried over into a new cycle began with that. */
function completed(event: DomainEvent, state: CrisisState): Met | null {
  if (event.type !== 'plan-item.completed') return null;
  const { itemId, at, evidence } = event.data;
  const startedAt = state.obligation.open.find((one) => one.kind === 'plan-item' && one.about === itemId)?.startedAt ?? at;
  return { at: Math.max(at, startedAt), about: itemId, evidence };
}

export const disclosureDuties: Readonly<Record<'plan-item', Duty>> = {
  'plan-item': {
    owner: 'accountManager', single: false,
    startedBy: agreed,
    metBy: completed,
    // Neither kept nor missed: a new revision is agreed on anew, a dropped item is owed no more.
    endedBy: (event, about) => (event.type === 'plan-item.amended' || event.type === 'plan-item.dropped') && event.data.itemId === about,
  },
};
