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
  readonly answered: boolean;
  readonly rival: string;
  readonly unpreparedBecause: string;
}

/** They felt as they did when last heard, as far as that is known. */
export function freshCall(detail: Pick<CrisisDetail, 'contacts' | 'relationship'>): Call {
  const last = FEELINGS.find((one) => one === detail.relationship.emotionalState) ?? 'unknown';
  return { contactId: detail.contacts[0]?.id ?? '', channel: 'call', direction: 'to-customer', occurredAt: null, missed: false, said: '', before: last, after: 'unknown', facts: '', nextUpdateAt: null, confirmed: false, asked: false, answered: false, rival: '', unpreparedBecause: '' };
}

/** Only of a conversation they began is it a question whether it was one: ours is contact anyhow, and what is written is answered or not. */
export const mayBeMissed = ({ direction, channel }: Pick<Call, 'direction' | 'channel'>): boolean => direction === 'from-customer' && (channel === 'call' || channel === 'meeting');

/** Payload of log-contact. Without news there is no substance: the call is on record and claims to be no update. */
export function callOf(call: Call, now: number): object {
  const facts = linesOf(call.facts);
  const hasNews = facts.length > 0 || call.nextUpdateAt !== null;
  return {
    direction: call.direction, channel: call.channel, contactId: call.contactId, occurredAt: new Date(call.occurredAt ?? now).toISOString(), said: call.said.trim(), emotionalStateBefore: call.before, emotionalState: call.after,
    reachedUs: !(mayBeMissed(call) && call.missed), needsAnswer: call.asked, answered: call.answered, confirmedByCustomer: call.confirmed,
    substance: hasNews ? { newFacts: facts, nextUpdateAt: call.nextUpdateAt === null ? null : new Date(call.nextUpdateAt).toISOString() } : null,
    competitorNamed: call.rival.trim() === '' ? null : call.rival.trim(), ...(call.unpreparedBecause.trim() === '' ? {} : { unpreparedBecause: call.unpreparedBecause.trim() }),
  };
}
