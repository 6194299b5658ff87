/** Whether a letter that was drawn from the record has left, by the messages sent. Pure. */
import type { MessageItem } from '#contracts';

type Sent = Pick<MessageItem, 'subject' | 'body' | 'at'>;
const plain = (words: string): string => words.replace(/[\u2066-\u2069\u200e\u200f]/gu, '').replace(/\s+/gu, ' ').trim();

/**
 * The latest message since `since` that carried the letter; null where none did. It is known by its words; where no other letter has its subject, by
 * that alone too, because its author may have changed the words in the composer.
 */
export function letterLeft<T extends Sent>(letter: Pick<Sent, 'subject' | 'body'>, messages: readonly T[], { since, isOnly }: { readonly since: string | null; readonly isOnly: boolean }): T | null {
  const later = messages.filter((one) => plain(one.subject) === plain(letter.subject) && (since === null || Date.parse(one.at) >= Date.parse(since)));
  const same = later.filter((one) => plain(one.body).startsWith(plain(letter.body)));
  return (same.length > 0 || !isOnly ? same : later).toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).at(-1) ?? null;
}
