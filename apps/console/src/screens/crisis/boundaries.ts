/** Limits in force with people at the customer, for whoever is about to call or write to one of them. Pure. */
import type { CrisisDetail } from '#contracts';

export type Boundary = CrisisDetail['relationship']['limits']['boundaries'][number];
/** Limits of how one speaks with somebody; declining a demand is none of these. */
const OF_CONTACT: ReadonlySet<Boundary['kind']> = new Set(['single-contact', 'written-only', 'end-abusive-contact']);

/** Those that hold now; a proposal holds nothing back, and what is over is over, whether the engine has woken yet or not. `now`: epoch milliseconds on the crisis's clock. */
export const inForce = (boundaries: readonly Boundary[], now: number): readonly Boundary[] => boundaries.filter(({ state, until }) => state === 'active' && Date.parse(until) > now);

/** Those that wait for a second person: nothing is held back by them yet. */
export const waiting = (boundaries: readonly Boundary[]): readonly Boundary[] => boundaries.filter(({ state }) => state === 'proposed');

/** Those of one contact, with those toward everybody at the customer. */
export const boundariesOf = (boundaries: readonly Boundary[], contactId: string): readonly Boundary[] => boundaries.filter((one) => one.contactId === null || one.contactId === contactId);

/** Limits that let nobody of ours call. */
const OF_CALLS: ReadonlySet<Boundary['kind']> = new Set(['written-only', 'end-abusive-contact']);
/** Whether none of these contacts may be called: where one of several still may, a call is a way. `held`: what is in force. False of nobody. */
export const barsCalls = (held: readonly Boundary[], contactIds: readonly string[]): boolean => contactIds.length > 0 && contactIds.every((id) => boundariesOf(held, id).some(({ kind }) => OF_CALLS.has(kind)));

/** Those that say how one may speak with somebody at all. */
export const ofContact = (boundaries: readonly Boundary[]): readonly Boundary[] => boundaries.filter(({ kind }) => OF_CONTACT.has(kind));
