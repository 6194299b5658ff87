/**
 * Which contacts a boundary rules out. Writing always stays open: a boundary never stands between the customer and what he is owed, so no
 * message is refused and nothing is asked for before closing.
 */
import type { CrisisState } from '../crisis/state';
import { refuse } from '../kernel';
import type { Refusal } from '../kernel';
import type { LogContact } from '../message/message';

/**
 * Why a call or meeting of ours with this contact is out of bounds, or null: `limits.written-only`, `limits.contact-ended`. What the customer
 * began himself, and what took place before the boundary stood, can always be logged: the record tells what happened.
 */
export function limitsRefusesContact({ limits }: Pick<CrisisState, 'limits'>, contact: Pick<LogContact, 'direction' | 'channel' | 'contactId' | 'occurredAt'>): Refusal | null {
  const spoken = contact.channel === 'call' || contact.channel === 'meeting';
  if (contact.direction !== 'to-customer' || !spoken) return null;
  for (const { kind, state, contactId, setAt, until } of limits.boundaries) {
    const concerned = state === 'active' && contact.occurredAt >= setAt && (contactId === null || contactId === contact.contactId);
    if (concerned && kind === 'written-only') return refuse('limits.written-only', { until }, 'channel');
    if (concerned && kind === 'end-abusive-contact') return refuse('limits.contact-ended', { until }, 'channel');
  }
  return null;
}
