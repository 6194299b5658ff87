/** Of an apology recorded in writing: whether its words have left, and the letter they are. Pure. */
import type { CrisisDetail, MessageItem } from '#contracts';
import type { LetterWords } from './letter-draft';

type Recorded = CrisisDetail['relationship']['apology']['records'][number];
const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** The message that carried the words to whom they were meant for, the latest; null while none has. Words are the same whatever the white space between them, as the engine counts. */
export function leftAs({ words, contact }: Pick<Recorded, 'words' | 'contact'>, messages: readonly MessageItem[]): MessageItem | null {
  if (words == null) return null;
  return messages.findLast((one) => one.messageType === 'apology' && (contact === null || one.contact.id === contact.id) && plain(one.body) === plain(words.text)) ?? null;
}

const OWNED: ReadonlySet<string> = new Set(['our-fault', 'shared']);
/** The letter in exactly these words; null where it was spoken or handed over: then there is nothing to send. */
export function apologyLetter({ channel, words, contact, basis }: Pick<Recorded, 'channel' | 'words' | 'contact' | 'basis'>, reference: string): LetterWords | null {
  if (channel !== 'email' || words == null) return null;
  const { text, language, form } = words;
  const subject = language === 'he' ? (OWNED.has(basis) ? 'התנצלות' : 'בעניין מה שקרה') : OWNED.has(basis) ? 'Our apology' : 'About what happened';
  return { messageType: 'apology', language, form, contactId: contact?.id ?? null, subject: `${subject} (${reference})`, body: text };
}

/** The latest apology for e-mail that has not left in its words; null where none waits. One that counts for nothing by its words is not worth sending. */
export function unsentApology(records: readonly Recorded[], messages: readonly MessageItem[], reference: string): LetterWords | null {
  const waiting = records.findLast((one) => one.channel === 'email' && one.words != null && (one.words.forbidden ?? []).length === 0 && leftAs(one, messages) === null);
  return waiting === undefined ? null : apologyLetter(waiting, reference);
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
/** The letter of what was just put on record, as it was sent to the API; null where nothing of it has still to leave. */
export function letterToSend(command: string, payload: Readonly<Record<string, unknown>>, reference: string): LetterWords | null {
  if (command !== 'record-apology' || payload['channel'] !== 'email') return null;
  const form = payload['form'] === 'feminine' || payload['form'] === 'masculine' ? payload['form'] : 'neutral';
  const letter = apologyLetter({ channel: 'email', words: { text: text(payload['wording']), language: payload['language'] === 'en' ? 'en' : 'he', form }, contact: null, basis: payload['basis'] as Recorded['basis'] }, reference);
  return letter === null ? null : { ...letter, contactId: text(payload['contactId']) };
}
