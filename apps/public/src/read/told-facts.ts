/** What this contact was told, in messages and in calls. Of a call only the facts that were told, never our own notes of it. */
import type { ContactChannel, Instant } from '#domain';
import type { ContactLogRecord, MessageRecord } from '#persistence';
import { z } from 'zod';

const at = z.number().nullable();
const list = z.array(z.string()).catch([]);
const substance = z.object({
  newFacts: list, actions: list, customerCanDo: list,
  nextUpdateAt: at.catch(null), noForecastNextTryAt: at.catch(null),
  forecast: z.object({ p50At: z.number(), p90At: z.number() }).nullable().catch(null),
});
const NOTHING: z.output<typeof substance> = { newFacts: [], actions: [], customerCanDo: [], nextUpdateAt: null, noForecastNextTryAt: null, forecast: null };

export interface Telling {
  readonly at: Instant;
  readonly by: 'message' | 'call' | 'meeting' | 'other';
  /** Of a message: its words. Empty for the rest. */
  readonly subject: string;
  readonly body: string;
  readonly facts: readonly string[];
  readonly actions: readonly string[];
  readonly canDo: readonly string[];
  readonly nextUpdateAt: Instant | null;
  readonly forecast: { readonly p50At: Instant; readonly p90At: Instant } | null;
  /** "We cannot say yet": when it is tried again. */
  readonly nextTryAt: Instant | null;
}

const LOST: ReadonlySet<string> = new Set(['failed', 'not-received']);

/** Newest first. A message that did not reach him told him nothing, nor did a call whose content he did not confirm. */
export function tellingsOf(contactId: string, messages: readonly MessageRecord[], contacts: readonly ContactLogRecord[]): readonly Telling[] {
  const written = messages.filter((message) => message.contactId === contactId && !LOST.has(message.delivery));
  const spoken = contacts.filter((contact) => contact.contactId === contactId && contact.substance !== null && isHeard(contact));
  return [
    ...written.map((message) => telling({ at: message.at, by: 'message', subject: message.subject, body: message.body }, message.substance)),
    ...spoken.map((contact) => telling({ at: contact.occurredAt, by: wayOf(contact.channel), subject: '', body: '' }, contact.substance)),
  ].sort((a, b) => b.at - a.at);
}

/** Those since it was last opened again. */
export const ofThisTime = (tellings: readonly Telling[], reopenedAt: Instant | null): readonly Telling[] => (reopenedAt === null ? tellings : tellings.filter((one) => one.at >= reopenedAt));

function isHeard({ channel, direction, answered, confirmedByCustomer }: ContactLogRecord): boolean {
  if (direction !== 'to-customer' && !answered) return false;
  return channel === 'call' || channel === 'meeting' ? confirmedByCustomer : true;
}

const SPOKEN: Readonly<Partial<Record<ContactChannel, Telling['by']>>> = { call: 'call', meeting: 'meeting' };
const wayOf = (channel: string): Telling['by'] => Object.entries(SPOKEN).find(([name]) => name === channel)?.[1] ?? 'other';

function telling(how: Pick<Telling, 'at' | 'by' | 'subject' | 'body'>, raw: unknown): Telling {
  const { newFacts: facts, actions, customerCanDo: canDo, nextUpdateAt, forecast, noForecastNextTryAt: nextTryAt } = substance.safeParse(raw).data ?? NOTHING;
  return { ...how, facts, actions, canDo, nextUpdateAt, forecast, nextTryAt };
}
