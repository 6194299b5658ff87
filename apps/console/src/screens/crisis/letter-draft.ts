/** Words made here, taken to the composer as a draft: read and sent there, never from here. Pure, apart from the shelf it is given. */
import type { CrisisDetail } from '#contracts';
import { freshDraft } from '../my-day/composing';
import type { Draft } from '../my-day/composing';
import { letterClose, nextWordSentence, toldTime } from '../my-day/date-texts';
import { draftName, keep, readKept } from '../my-day/draft-store';

interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}
export interface LetterWords {
  readonly messageType: 'compensation' | 'update' | 'refusal' | 'apology';
  readonly language: 'he' | 'en';
  /** To whom it was drawn; null: the first contact of that language. */
  readonly contactId?: string | null;
  /** What is said in it, as the message carries it beside its text: a refusal its reason, an update what is new. */
  readonly reason?: string;
  readonly subject: string;
  /** Of an apology the very words on record: it leaves in no others, so that nothing is put beside them. */
  readonly body: string;
  /** In which the words address their reader; absent: as he is on file. */
  readonly form?: Draft['form'];
  /** What is recorded once it has left. */
  readonly follow?: Draft['follow'];
}
interface Taking {
  readonly words: LetterWords;
  readonly personId: string;
  /** Who signs it, as his name is written in the language of the letter. */
  readonly senderName: string;
  readonly detail: CrisisDetail;
  /** On the crisis's clock and on the device's, epoch milliseconds. */
  readonly at: { readonly crisisNow: number; readonly now: number };
  /** IANA zone in which the reader is told times. */
  readonly zone: string;
}

/** Marks of direction that isolate facts in a drawn text: in a text that is edited they are invisible traps. */
const MARKS = /[\u2066-\u2069\u200e\u200f]/gu;
export const withoutMarks = (text: string): string => text.replace(MARKS, '');

/** False where a draft of this kind waits in the composer already, or nothing can be kept: what somebody wrote is never written over. A repeat is safe. */
export function keepLetter(shelf: Shelf, { words, personId, senderName, detail, at, zone }: Taking): boolean {
  const { messageType, language, contactId, reason, follow } = words;
  const name = draftName(personId, detail.id, messageType);
  if (readKept(shelf, name, at.now) !== null) return false;
  const reachable = detail.contacts.filter((one) => one.email !== null);
  // Drawn in one person's name and form, it goes to nobody else; who has no address is named by the composer.
  const contact = contactId == null ? (reachable.find((one) => one.language === language) ?? reachable[0]) : detail.contacts.find((one) => one.id === contactId);
  const fresh = freshDraft({ messageType, contact, templates: [], detail, now: at.crisisNow });
  // An update tells the time of the next word, which nothing but the duty knows; any other letter is drawn without one, and then promises none.
  const next = messageType === 'update' && fresh.nextUpdateAt !== null ? `\n\n${nextWordSentence(toldTime(fresh.nextUpdateAt, { language, zone }), language)}` : '';
  const body = messageType === 'apology' ? words.body : `${words.body}${next}\n\n${letterClose({ senderName, reference: detail.reference }, language)}`.replace(MARKS, '');
  const fields = reason === undefined ? {} : messageType === 'refusal' ? { reason } : { newFacts: reason.replace(/\s+/g, ' ').trim() };
  const draft = { ...fresh, language, form: words.form ?? fresh.form, fields, nextUpdateAt: messageType === 'update' ? fresh.nextUpdateAt : null, ...(follow === undefined ? {} : { follow }), subject: words.subject.replace(MARKS, ''), subjectByHand: true, body, byHand: true };
  return keep(shelf, name, { draft, at: at.now });
}
