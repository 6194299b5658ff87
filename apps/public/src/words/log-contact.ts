import { parseCommand, toIso } from '#contracts';
import type { StatusFacts } from '../read/public-facts';

/** A word of his on the page as a contact of the crisis. Faults when the crisis would not understand it: what is typed was checked before. */
export function contactCommand({ contactId, now }: Pick<StatusFacts, 'contactId' | 'now'>, { said, needsAnswer }: { readonly said: string; readonly needsAnswer: boolean }): { readonly type: 'log-contact'; readonly payload: object } {
  const payload = { direction: 'from-customer', channel: 'status-page', contactId, occurredAt: toIso(now), said, needsAnswer };
  const parsed = parseCommand('log-contact', payload);
  if (!parsed.ok) throw new Error(`a word of a contact is no contact: ${parsed.code} ${parsed.field}`);
  return { type: 'log-contact', payload };
}
