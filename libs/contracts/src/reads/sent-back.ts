/** What came back to the caller and waits for a word of ours: a message from its second reader, one that did not arrive, an item of the joint plan the customer wants changed, an apology for e-mail that has not left. */
import { z } from 'zod';
import { instantOut } from '../primitives';
import { count, maybePerson, maybeText, severityOut } from './shared';

export const SENT_BACK_KINDS = ['message', 'undelivered', 'plan-item', 'apology'] as const;
export const sentBackItem = z.object({
  crisisId: z.string(), crisisReference: z.string(), crisisSummary: z.string(), accountName: z.string(), severity: severityOut(), drill: z.boolean(),
  kind: z.enum(SENT_BACK_KINDS),
  /** Of the proposal, the message, the item or the apology. */
  id: z.string(),
  /** The subject of a message; the words of an item of the plan or of an apology. */
  title: z.string(),
  /** To whom it was meant: names of contacts, or the audience of an item. */
  to: z.array(z.string()),
  /** Of a message. */
  messageType: maybeText(),
  /** Who sent it back: the second reader, the contact; null where the mail server did, and of what never left. */
  by: maybePerson(),
  at: instantOut(),
  /** Why, in the words of whoever sent it back; empty where there are none. */
  words: z.string(),
  /** Whether nothing is known of its arrival; false where it is known not to have arrived, and of whatever was no mail. */
  inDoubt: z.boolean(),
  /** Who wrote it, and who has to answer for it. */
  author: maybePerson(), owner: maybePerson(),
  /** The command of the catalogue that answers it, with what is known of it; null where it is not this caller's to do. */
  act: z.object({ command: z.string(), initial: z.record(z.string(), z.union([z.string(), z.int()])) }).nullable(),
});
export type SentBackItem = z.output<typeof sentBackItem>;
/** The longest waiting first. `truncated`: more came back than is listed. */
export const sentBackList = z.object({ items: z.array(sentBackItem), nextCursor: maybeText(), truncated: z.boolean(), crises: count() });
export type SentBackList = z.output<typeof sentBackList>;
