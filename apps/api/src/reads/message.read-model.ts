/** Messages written to customers, and what became of each: what a person found out goes before what the mail server said. */
import type { MessageItem, PageQuery } from '#contracts';
import { toIso } from '#contracts';
import type { Counting, Instant, Language } from '#domain';
import { runSql } from '#persistence';
import type { Database, MessageDelivery, OutboxState } from '#persistence';
import type { Names } from './names';
import { Where, keyColumns, orderBy, pageOf, recordOf } from './sql';
import type { Keyset, PageOf } from './sql';

export interface ListedMessage {
  readonly crisisId: string;
  readonly id: string;
  readonly contactId: string;
  readonly type: string;
  readonly language: Language;
  readonly subject: string;
  readonly body: string;
  readonly counting: Counting;
  readonly at: Instant;
  readonly delivery: MessageDelivery;
  readonly outboxState: OutboxState | null;
}

const OLDEST: Keyset = { name: 'message', columns: [{ sql: 'message.at', type: 'timestamptz' }, { sql: 'message.id', type: 'text' }] };

export class MessageReadModel {
  constructor(private readonly database: Database) {}

  /** One page, oldest first. Throws `cursor.invalid`. */
  async page(crisisId: string, query: PageQuery): Promise<PageOf<ListedMessage>> {
    const where = new Where();
    where.add(`message.crisis_id = ${where.bind(crisisId)}::uuid`).after(OLDEST, query.cursor);
    const rows = await runSql(this.database, `
      select message.crisis_id, message.id, message.contact_id, message.type, message.language, message.subject, message.body, message.counting, message.at, message.delivery,
        (select outbox.state from outbox where outbox.crisis_id = message.crisis_id and outbox.message_id = message.id limit 1) as outbox_state, ${keyColumns(OLDEST)}
      from message where ${where.toSql()} order by ${orderBy(OLDEST)} limit ${String(query.limit + 1)}`, where.parameters);
    return pageOf(rows, { limit: query.limit, keyset: OLDEST, item: (row) => recordOf<ListedMessage>(row) });
  }
}

/** A drill's message is kept and shown, never sent: held back on purpose. The crisis is told that it left, because it waits for that; whoever reads is told what is so. */
function deliveryOf({ delivery, outboxState }: ListedMessage): MessageItem['delivery'] {
  if (outboxState === 'drill') return delivery === 'queued' || delivery === 'sent' ? 'suppressed' : delivery;
  return delivery !== 'queued' || outboxState === null ? delivery : outboxState;
}

/** The message as it is shown. Pure. */
export function presentMessage(message: ListedMessage, names: Names): MessageItem {
  return {
    id: message.id, crisisId: message.crisisId, at: toIso(message.at), messageType: message.type, contact: { id: message.contactId, name: names.say(message.contactId) },
    language: message.language, subject: message.subject, body: message.body, delivery: deliveryOf(message), countsAsUpdate: message.counting.asUpdate, why: message.counting.why,
  };
}
