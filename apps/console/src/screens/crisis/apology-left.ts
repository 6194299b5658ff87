/** Of an apology recorded in writing: whether its words have left, and the letter they are. Pure. */
import type { CrisisDetail, MessageItem } from '#contracts';
import type { LetterWords } from './letter-draft';

type Recorded = CrisisDetail['relationship']['apology']['records'][number];
const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** The message that carried the words, the latest; null while none has. Words are the same whatever the white space between them, as the engine counts. */
export function leftAs({ words }: Pick<Recorded, 'words'>, messages: readonly MessageItem[]): MessageItem | null {
  if (words == null) return null;
  return messages.findLast((one) => one.messageType === 'apology' && plain(one.body) === plain(words.text)) ?? null;
}

const OWNED: ReadonlySet<string> = new Set(['our-fault', 'shared']);
/** The letter in exactly these words; null where it was spoken or handed over: then there is nothing to send. */
export function apologyLetter({ channel, words, contact, basis }: Pick<Recorded, 'channel' | 'words' | 'contact' | 'basis'>, reference: string): LetterWords | null {
  if (channel !== 'email' || words == null) return null;
  const { text, language, form } = words;
  const subject = language === 'he' ? (OWNED.has(basis) ? 'התנצלות' : 'בעניין מה שקרה') : OWNED.has(basis) ? 'Our apology' : 'About what happened';
  return { messageType: 'apology', language, form, contactId: contact?.id ?? null, subject: `${subject} (${reference})`, body: text };
}
