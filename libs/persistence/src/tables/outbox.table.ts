import { defineTable, instantOrNull, int, json, jsonOrNull, stampedByDatabase, text, textKey, textOrNull, uuid } from '../table';
import type { Actor, Instant, OutboxDraft } from '../types';

/** `drill`: a drill's message to a customer, shown and never sent. `suppressed`: withheld on purpose, e.g. nobody to send it to. */
export type OutboxState = 'queued' | 'sending' | 'sent' | 'failed' | 'unknown' | 'drill' | 'suppressed';

export interface OutboxRecord {
  readonly key: string;
  readonly kind: OutboxDraft['kind'];
  readonly crisisId: string;
  /** The message whose delivery is reported back to the crisis; null for all others. */
  readonly messageId: string | null;
  readonly payload: OutboxDraft;
  readonly state: OutboxState;
  readonly attempts: number;
  readonly nextAttemptAt: Instant | null;
  readonly leasedUntil: Instant | null;
  readonly leasedBy: string | null;
  readonly lastError: string | null;
  readonly createdAt?: Instant;
  readonly settledAt: Instant | null;
  readonly reportedAt: Instant | null;
}
export const outboxTable = defineTable<OutboxRecord>('outbox', {
  key: textKey, kind: text, crisisId: uuid, messageId: textOrNull, payload: json, state: text, attempts: int, nextAttemptAt: instantOrNull,
  leasedUntil: instantOrNull, leasedBy: textOrNull, lastError: textOrNull, createdAt: stampedByDatabase, settledAt: instantOrNull, reportedAt: instantOrNull,
});

export type InboundState = 'queued' | 'relayed' | 'refused';
/** A fact given on a public page, to be relayed to the crisis's workflow; the page itself never needs the workflow. */
export interface InboundRecord {
  readonly id: string;
  readonly crisisId: string;
  readonly command: { readonly type: string; readonly payload: unknown };
  readonly actor: Actor;
  readonly state: InboundState;
  readonly attempts: number;
  readonly leasedUntil: Instant | null;
  readonly refusal: unknown;
  readonly createdAt?: Instant;
  readonly settledAt: Instant | null;
}
export const inboundTable = defineTable<InboundRecord>('inbound', {
  id: textKey, crisisId: uuid, command: json, actor: json, state: text, attempts: int, leasedUntil: instantOrNull, refusal: jsonOrNull,
  createdAt: stampedByDatabase, settledAt: instantOrNull,
});
