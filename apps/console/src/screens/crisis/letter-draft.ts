/** Words made here, taken to the composer as a draft: read and sent there, never from here. Pure, apart from the shelf it is given. */
import type { CrisisDetail } from '#contracts';
import { freshDraft } from '../my-day/composing';
import { draftName, keep, readKept } from '../my-day/draft-store';

interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}
export interface LetterWords {
  readonly messageType: 'compensation';
  readonly language: 'he' | 'en';
  readonly subject: string;
  readonly body: string;
}

/** Marks of direction that isolate facts in a drawn text: in a text that is edited they are invisible traps. */
const MARKS = /[\u2066-\u2069\u200e\u200f]/gu;

/** False where a draft of this kind waits in the composer already, or nothing can be kept: what somebody wrote is never written over. A repeat is safe. */
export function keepLetter(shelf: Shelf, { words, personId, detail, at }: { readonly words: LetterWords; readonly personId: string; readonly detail: CrisisDetail; /** On the crisis's clock and on the device's, epoch milliseconds. */ readonly at: { readonly crisisNow: number; readonly now: number } }): boolean {
  const name = draftName(personId, detail.id, words.messageType);
  if (readKept(shelf, name, at.now) !== null) return false;
  const contact = detail.contacts.find((one) => one.language === words.language && one.email !== null) ?? detail.contacts.find((one) => one.email !== null);
  const fresh = freshDraft({ messageType: words.messageType, contact, templates: [], detail, now: at.crisisNow });
  const draft = { ...fresh, language: words.language, subject: words.subject.replace(MARKS, ''), subjectByHand: true, body: words.body.replace(MARKS, ''), byHand: true };
  return keep(shelf, name, { draft, at: at.now });
}
