/** What counts as having been in touch; asked by the first-contact duty and by the gate of routine, which must agree. */
import type { DomainEvent, EventOf } from '../crisis/events';

/**
 * Whether one of ours had the word in this contact: it was ours, what he asked was answered, or he called and somebody spoke with him. First contact is
 * human contact (formulas 2, 3), whoever began it; a question left open in it is the answer's duty, not a reason to deny that we spoke.
 */
export const weSpoke = ({ direction, channel, answered, reachedUs }: EventOf<'contact.logged'>['data']): boolean =>
  direction === 'to-customer' || answered || (reachedUs === true && (channel === 'call' || channel === 'meeting'));

/**
 * Whether the customer heard from us here: a contact in which one of ours spoke, or a message that says something. An
 * empty message, and one of type 'other', is no first contact (S3-11).
 */
export function reachesCustomer(event: DomainEvent): boolean {
  if (event.type === 'contact.logged') return weSpoke(event.data);
  if (event.type !== 'message.queued' || event.data.messageType === 'other') return false;
  const { newFacts, actions, nextUpdateAt } = event.data.substance;
  return newFacts.length + actions.length > 0 || nextUpdateAt !== null;
}
