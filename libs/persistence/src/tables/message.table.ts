import { bool, defineTable, instant, instantOrNull, int, json, jsonOrNull, text, textKey, textOrNull, uuidKey } from '../table';
import type { Instant, Language } from '../types';

export type MessageDelivery = 'queued' | 'sending' | 'sent' | 'failed' | 'unknown' | 'received' | 'not-received';

/** A message written by a person to a customer. `version`: seq of the last event that changed it. */
export interface MessageRecord {
  readonly crisisId: string;
  readonly id: string;
  readonly contactId: string;
  readonly type: string;
  readonly language: Language;
  readonly subject: string;
  readonly body: string;
  readonly templateId: string | null;
  readonly substance: unknown;
  readonly counting: unknown;
  readonly byId: string;
  readonly at: Instant;
  readonly delivery: MessageDelivery;
  readonly deliveryDetail: string | null;
  readonly settledAt: Instant | null;
  readonly version: number;
}
export const messageTable = defineTable<MessageRecord>('message', {
  crisisId: uuidKey, id: textKey, contactId: text, type: text, language: text, subject: text, body: text, templateId: textOrNull,
  substance: json, counting: json, byId: text, at: instant, delivery: text, deliveryDetail: textOrNull, settledAt: instantOrNull, version: int,
});

export interface ContactLogRecord {
  readonly crisisId: string;
  readonly id: string;
  readonly direction: 'to-customer' | 'from-customer';
  readonly channel: string;
  readonly contactId: string;
  readonly occurredAt: Instant;
  readonly said: string;
  readonly emotionalState: string;
  readonly needsAnswer: boolean;
  readonly answered: boolean;
  readonly confirmedByCustomer: boolean;
  readonly substance: unknown;
  readonly counting: unknown;
  readonly byId: string;
  readonly at: Instant;
}
export const contactLogTable = defineTable<ContactLogRecord>('contact_log', {
  crisisId: uuidKey, id: textKey, direction: text, channel: text, contactId: text, occurredAt: instant, said: text, emotionalState: text,
  needsAnswer: bool, answered: bool, confirmedByCustomer: bool, substance: jsonOrNull, counting: json, byId: text, at: instant,
});

/** What is owed on a message whose delivery an event reports: only the delivery columns. */
export interface DeliverySettled {
  readonly crisisId: string;
  readonly id: string;
  readonly delivery: MessageDelivery;
  readonly deliveryDetail: string | null;
  readonly settledAt: Instant | null;
  readonly version: number;
}
export const deliverySettledRecord = defineTable<DeliverySettled>('delivery_settled', {
  crisisId: uuidKey, id: textKey, delivery: text, deliveryDetail: textOrNull, settledAt: instantOrNull, version: int,
});
