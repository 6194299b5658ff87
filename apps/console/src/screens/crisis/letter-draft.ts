/** Words made here, taken to the composer as a draft: read and sent there, never from here. Pure, apart from the shelf it is given. */
import type { CrisisDetail } from '#contracts';
import { freshDraft } from '../my-day/composing';
import type { Draft } from '../my-day/composing';
import { letterClose, nextWordSentence, toldTime } from '../my-day/date-texts';
import { draftName, isAsDrawn, keep, kindOfLetter, readKept } from '../my-day/draft-store';

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

/** Names a letter by what it says and to whom: the same words are the same letter. */
export function letterId({ messageType, language, contactId = null, subject, body }: LetterWords): string {
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify([messageType, language, contactId, subject, body])) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/**
 * The id under which the composer opens this very letter. Beside whatever else is written there; what somebody changed in this letter, or put before a
 * second reader, stays as he left it, an untouched one is drawn anew. Null where nothing can be kept. A repeat is safe.
 */
export function keepLetter(shelf: Shelf, taking: Taking): string | null {
  const { words, personId, detail, at } = taking;
  const id = letterId(words);
  const name = draftName(personId, detail.id, kindOfLetter(words.messageType, id));
  const kept = readKept(shelf, name, at.now);
  if (kept !== null && !isAsDrawn(kept)) return id;
  const draft = drawn(taking);
  return keep(shelf, name, { draft, at: at.now, origin: draft }) ? id : null;
}

function drawn({ words, senderName, detail, at, zone }: Taking): Draft {
  const { messageType, language, contactId, reason, follow } = words;
  const reachable = detail.contacts.filter((one) => one.email !== null);
  // Drawn in one person's name and form, it goes to nobody else; who has no address is named by the composer.
  const contact = contactId == null ? (reachable.find((one) => one.language === language) ?? reachable[0]) : detail.contacts.find((one) => one.id === contactId);
  const fresh = freshDraft({ messageType, contact, templates: [], detail, now: at.crisisNow });
  // An update tells the time of the next word, which nothing but the duty knows; any other letter is drawn without one, and then promises none.
  const next = messageType === 'update' && fresh.nextUpdateAt !== null ? `\n\n${nextWordSentence(toldTime(fresh.nextUpdateAt, { language, zone }), language)}` : '';
  const body = messageType === 'apology' ? words.body : `${words.body}${next}\n\n${letterClose({ senderName, reference: detail.reference }, language)}`.replace(MARKS, '');
  const fields = reason === undefined ? {} : messageType === 'refusal' ? { reason } : { newFacts: reason.replace(/\s+/g, ' ').trim() };
  return { ...fresh, language, form: words.form ?? fresh.form, fields, nextUpdateAt: messageType === 'update' ? fresh.nextUpdateAt : null, ...(follow === undefined ? {} : { follow }), subject: words.subject.replace(MARKS, ''), subjectByHand: true, body, byHand: true };
}
