/** A call as it was, and the command it becomes. Pure. */
import type { CrisisDetail } from '#contracts';
import { linesOf } from './composing';

export const CHANNELS = ['call', 'meeting', 'chat', 'sms', 'email', 'letter'] as const;
export const FEELINGS = ['calm', 'worried', 'frustrated', 'angry', 'furious', 'hurt', 'relieved', 'unknown'] as const;
export interface Call {
  readonly contactId: string;
  readonly channel: (typeof CHANNELS)[number];
  readonly direction: 'to-customer' | 'from-customer';
  /** Null: just now. On the crisis's clock. */
  readonly occurredAt: number | null;
  /** Of a call of theirs: nobody of ours spoke with them. */
  readonly missed: boolean;
  readonly said: string;
  readonly before: (typeof FEELINGS)[number];
  readonly after: (typeof FEELINGS)[number];
  readonly facts: string;
  readonly nextUpdateAt: number | null;
  readonly confirmed: boolean;
  readonly asked: boolean;
  /** Their question in their words, where what was said is not theirs alone. */
  readonly question: string;
  readonly answered: boolean;
  readonly rival: string;
  readonly unpreparedBecause: string;
}

/** They felt as they did when last heard, as far as that is known. `waiting`: whoever an answer is owed to. */
export function freshCall({ contacts, relationship }: Pick<CrisisDetail, 'contacts' | 'relationship'>, waiting: string | null = null): Call {
  const last = FEELINGS.find((one) => one === relationship.emotionalState) ?? 'unknown';
  return { contactId: (contacts.find((one) => one.id === waiting) ?? contacts[0])?.id ?? '', channel: 'call', direction: 'to-customer', occurredAt: null, missed: false, said: '', before: last, after: 'unknown', facts: '', nextUpdateAt: null, confirmed: false, asked: false, question: '', answered: false, rival: '', unpreparedBecause: '' };
}

/** Only of a conversation they began is it a question whether it was one: ours is contact anyhow, and what is written is answered or not. */
export const mayBeMissed = ({ direction, channel }: Pick<Call, 'direction' | 'channel'>): boolean => direction === 'from-customer' && (channel === 'call' || channel === 'meeting');

/**
 * A question starts the clock of an answer only as a word of theirs that is not answered yet: asked in a call of ours, or beside the answer to
 * another, it goes on record as a contact of its own.
 */
export const asksApart = ({ asked, direction, answered }: Pick<Call, 'asked' | 'direction' | 'answered'>): boolean => asked && (direction === 'to-customer' || answered);

export type Lacking = 'said' | 'question';
/** What is still to be filled in before it can go on record, in the order of the form. */
export function lackingOf(call: Call): readonly Lacking[] {
  return [...(call.said.trim() === '' ? ['said' as const] : []), ...(asksApart(call) && call.question.trim() === '' ? ['question' as const] : [])];
}

/** Payloads of log-contact, in the order they are sent: the call, and what they asked in it where that stands apart. Same call, same payloads. */
export function contactsOf(call: Call, now: number): readonly object[] {
  return asksApart(call) ? [callOf({ ...call, asked: false }, now), questionOf(call, now)] : [callOf(call, now)];
}

/** How they felt and what they were told stands with the call; a moment after it, so that whoever called is still who spoke first. */
function questionOf(call: Call, now: number): object {
  return {
    direction: 'from-customer', channel: call.channel, contactId: call.contactId, occurredAt: new Date((call.occurredAt ?? now) + 1).toISOString(), said: call.question.trim(), needsAnswer: true,
    ...(call.unpreparedBecause.trim() === '' ? {} : { unpreparedBecause: call.unpreparedBecause.trim() }),
  };
}

/** Payload of log-contact. Without news there is no substance: the call is on record and claims to be no update. */
function callOf(call: Call, now: number): object {
  const facts = linesOf(call.facts);
  const hasNews = facts.length > 0 || call.nextUpdateAt !== null;
  return {
    direction: call.direction, channel: call.channel, contactId: call.contactId, occurredAt: new Date(call.occurredAt ?? now).toISOString(), said: call.said.trim(), emotionalStateBefore: call.before, emotionalState: call.after,
    reachedUs: !(mayBeMissed(call) && call.missed), needsAnswer: call.asked, answered: call.answered, confirmedByCustomer: call.confirmed,
    substance: hasNews ? { newFacts: facts, nextUpdateAt: call.nextUpdateAt === null ? null : new Date(call.nextUpdateAt).toISOString() } : null,
    competitorNamed: call.rival.trim() === '' ? null : call.rival.trim(), ...(call.unpreparedBecause.trim() === '' ? {} : { unpreparedBecause: call.unpreparedBecause.trim() }),
  };
}
