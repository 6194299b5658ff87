/** Which calls of ours are hard conversations, and whether one was prepared. Pure. */
import type { CrisisState } from '../crisis/state';
import { CLOCK_TOLERANCE_MS, refuse } from '../kernel';
import type { Instant, Refusal } from '../kernel';
import type { LogContact } from '../message/message';
import type { HardBecause, PreparedCall } from './preparation';

type Known = Pick<CrisisState, 'protocol' | 'preparation'>;

/** Why a call or meeting of ours with this contact at `at` is a hard one, or null. His state is the last one seen before it. */
export function hardBecause({ protocol, preparation }: Known, contactId: string, at: Instant): HardBecause | null {
  const rules = protocol.relationship?.preparation;
  if (rules === undefined) return null;
  const felt = preparation.felt.find((one) => one.contactId === contactId && one.at < at);
  if (felt !== undefined && rules.hardStates.includes(felt.state)) return 'feelings';
  return rules.sensitive && preparation.sensitive ? 'sensitive' : null;
}

/** The preparation that holds for a call at `at`, or null: made before it, and not too long before. */
export function preparationFor({ protocol, preparation }: Known, contactId: string, at: Instant): PreparedCall | null {
  const validMs = protocol.relationship?.preparation?.validMs ?? 0;
  return preparation.prepared.find((one) => one.contactId === contactId && one.at <= at + CLOCK_TOLERANCE_MS && at - one.at <= validMs) ?? null;
}

/** What the gate knows of a contact that is to be logged. */
type Spoken = Pick<LogContact, 'direction' | 'channel' | 'contactId' | 'occurredAt' | 'unpreparedBecause'>;
const isOurCall = ({ direction, channel }: Spoken): boolean => direction === 'to-customer' && (channel === 'call' || channel === 'meeting');

/**
 * Why a call cannot be logged yet: `call.not-prepared`. It stands on record as soon as somebody says what could not wait, so that no call is
 * ever lost, and what the customer began himself is no call of ours.
 */
export function preparationRefusesContact(state: Known, contact: Spoken): Refusal | null {
  const { contactId, occurredAt, unpreparedBecause = '' } = contact;
  if (!isOurCall(contact) || unpreparedBecause.trim() !== '') return null;
  const because = hardBecause(state, contactId, occurredAt);
  if (because === null || preparationFor(state, contactId, occurredAt) !== null) return null;
  return refuse('call.not-prepared', { because }, 'unpreparedBecause');
}

/** Contacts whom a call of ours at `now` would find hard, and nobody has prepared for; and whether a look at the sheet is advised before the first word. */
export function callsToPrepare(state: Known & Pick<CrisisState, 'crisis' | 'message'>, now: Instant): { readonly needed: readonly { readonly contactId: string; readonly because: HardBecause }[]; readonly advised: boolean } {
  const rules = state.protocol.relationship?.preparation;
  const needed = state.crisis.contacts.flatMap(({ id: contactId }) => {
    // After `now`: what was seen at this very instant counts.
    const because = hardBecause(state, contactId, now + 1);
    return because === null || preparationFor(state, contactId, now) !== null ? [] : [{ contactId, because }];
  });
  return { needed, advised: rules !== undefined && state.message.toCustomer === 0 && state.crisis.severity <= rules.adviseThroughSeverity && state.preparation.prepared.length === 0 };
}
