/** What counts as having been in touch; asked by the first-contact duty and by the gate of routine, which must agree. */
import type { DomainEvent } from '../crisis/events';

/**
 * Whether the customer heard from us here: a call or meeting of ours, one of his that we answered, or a message that says something. An
 * empty message, and one of type 'other', is no first contact (S3-11).
 */
export function reachesCustomer(event: DomainEvent): boolean {
  if (event.type === 'contact.logged') return event.data.direction === 'to-customer' || event.data.answered;
  if (event.type !== 'message.queued' || event.data.messageType === 'other') return false;
  const { newFacts, actions, nextUpdateAt } = event.data.substance;
  return newFacts.length + actions.length > 0 || nextUpdateAt !== null;
}
