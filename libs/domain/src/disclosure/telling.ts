/**
 * Findings told by a message (S2-20). Naming one in a message does not tell it: it counts as told to a contact when his copy has left the house,
 * or when a person has found out that it arrived after all. One that did not arrive told nothing.
 */
import { draft } from '../crisis/events';
import type { DomainEvent, Draft, EventOf } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import type { Context } from '../crisis/subject';
import { refuse } from '../kernel';
import type { Instant, Refusal } from '../kernel';
import type { SendMessage } from '../message/message';
import { findingStatus } from './disclosure';
import type { DisclosureState, Telling } from './disclosure';

/** Copies on their way at once that tell something: it bounds the state (two messages to as many contacts as one may have; own design). */
const MAX_ON_THE_WAY = 100;

const onTheWay = ({ telling }: DisclosureState): readonly Telling[] => telling ?? [];

/** A message names findings of this crisis that nobody keeps back. One that was told before may be told again. */
export function disclosureRefusesMessage({ disclosure }: CrisisState, { tells, contactIds }: SendMessage, _context: Context): Refusal | null {
  if (tells === undefined || tells.length === 0) return null;
  for (const [index, findingId] of tells.entries()) {
    const finding = disclosure.findings.find((one) => one.id === findingId);
    const field = `tells.${String(index)}`;
    if (finding === undefined) return refuse('finding.unknown', { findingId }, field);
    if (findingStatus(finding) === 'withheld') return refuse('disclosure.withheld', { findingId }, field);
  }
  return onTheWay(disclosure).length + contactIds.length > MAX_ON_THE_WAY ? refuse('disclosure.too-many-on-the-way', { max: MAX_ON_THE_WAY }, 'tells') : null;
}

/** What is on its way once this copy is written; what its reader has heard before is not. */
export function withTelling(disclosure: DisclosureState, { id, contactId, tells }: EventOf<'message.queued'>['data']): DisclosureState {
  const findingIds = [...new Set(tells ?? [])].filter((findingId) => disclosure.findings.some((one) => one.id === findingId && !one.toldTo.includes(contactId)));
  return findingIds.length === 0 ? disclosure : { ...disclosure, telling: [...onTheWay(disclosure), { messageId: id, contactId, findingIds }] };
}

/** The contact has heard it, by whichever way: nothing of it is on its way to him any more. */
export function withoutTold(disclosure: DisclosureState, { id, contactId }: Pick<EventOf<'finding.disclosed'>['data'], 'id' | 'contactId'>): DisclosureState {
  if (onTheWay(disclosure).length === 0) return disclosure;
  const telling = onTheWay(disclosure).map((one) => (one.contactId === contactId ? { ...one, findingIds: one.findingIds.filter((findingId) => findingId !== id) } : one));
  return { ...disclosure, telling: telling.filter((one) => one.findingIds.length > 0) };
}

/** It did not arrive, and whoever found that out has settled it. */
export function withoutMessage(disclosure: DisclosureState, messageId: string): DisclosureState {
  const telling = onTheWay(disclosure).filter((one) => one.messageId !== messageId);
  return telling.length === onTheWay(disclosure).length ? disclosure : { ...disclosure, telling };
}

/** Whether a finding is on its way; it stays at hand until that is over. */
export const isOnTheWay = (disclosure: DisclosureState, findingId: string): boolean => onTheWay(disclosure).some((one) => one.findingIds.includes(findingId));

/** What a copy that has left by `at` has told; nothing the second time. A clock that runs behind tells nothing before it was known. */
export function toldByMessage({ disclosure }: CrisisState, messageId: string, at: Instant): readonly Draft[] {
  const one = onTheWay(disclosure).find((telling) => telling.messageId === messageId);
  if (one === undefined) return [];
  return disclosure.findings.filter((finding) => one.findingIds.includes(finding.id)).map(({ id, knownAt }) => {
    const toldAt = Math.max(at, knownAt);
    return draft('finding.disclosed', { id, contactId: one.contactId, at: toldAt, how: 'message', messageId, lagMs: toldAt - knownAt });
  });
}

/** A message in doubt that a person found to have arrived has told what it names. */
export function reactTelling(state: CrisisState, event: DomainEvent): readonly Draft[] {
  return event.type === 'message.delivery-settled' && event.data.outcome === 'received' ? toldByMessage(state, event.data.messageId, event.at) : [];
}
