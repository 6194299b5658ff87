import { defineTable, instantOrNull, int, json, jsonOrNull, stampedByDatabase, text, textKey, textOrNull, uuid, uuidOrNull } from '../table';
import type { Actor, Instant, OutboxDraft } from '../types';

/** `drill`: a drill's message to a customer, shown and never sent. `suppressed`: withheld on purpose, e.g. nobody to send it to. */
export type OutboxState = 'queued' | 'sending' | 'sent' | 'failed' | 'unknown' | 'drill' | 'suppressed';

/**
 * Mail about a person's own account, which belongs to no crisis. `key` is the business key: the same key is never sent twice. It names the link
 * it carries and does not hold it: whoever reads the database could use it otherwise.
 */
export interface AccountNotice {
  readonly key: string;
  readonly kind: 'account';
  readonly personId: string;
  readonly template: 'account.password-reset';
  readonly params: { readonly resetId: string; readonly expiresAt: Instant; readonly askedBy: 'administrator' | 'login' };
}
export type OutboxPayload = OutboxDraft | AccountNotice;

interface OutboxCommon {
  readonly key: string;
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
export interface CrisisOutboxRecord extends OutboxCommon {
  readonly kind: OutboxDraft['kind'];
  readonly crisisId: string;
  /** The message whose delivery is reported back to the crisis; null for all others. */
  readonly messageId: string | null;
  readonly payload: OutboxDraft;
}
export interface AccountOutboxRecord extends OutboxCommon {
  readonly kind: AccountNotice['kind'];
  readonly crisisId: null;
  readonly messageId: null;
  readonly payload: AccountNotice;
}
export type OutboxRecord = CrisisOutboxRecord | AccountOutboxRecord;
export const outboxTable = defineTable<OutboxRecord>('outbox', {
  key: textKey, kind: text, crisisId: uuidOrNull, messageId: textOrNull, payload: json, state: text, attempts: int, nextAttemptAt: instantOrNull,
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
