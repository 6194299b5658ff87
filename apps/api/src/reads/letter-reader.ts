/** To whom a drawn letter speaks, and how: the contact asked for, else the first who can be written to. Pure. */
import { refuse } from '#domain';
import type { Contact, GenderForm, Language } from '#domain';
import { ProblemError } from '../request';

export interface LetterReader {
  /** Null where the crisis has no contact; the letter then goes by the customer's name. */
  readonly contactId: string | null;
  readonly name: string;
  readonly language: Language;
  readonly form: GenderForm;
}
interface Wanted {
  readonly contact?: string | undefined;
  readonly language?: Language | undefined;
  readonly form?: GenderForm | undefined;
}

/** Language and form of address are the contact's own unless asked for. Throws `contact.unknown` for a contact the crisis does not have. */
export function readerOf(contacts: readonly Pick<Contact, 'id' | 'name' | 'email' | 'language' | 'genderForm'>[], wanted: Wanted, accountName: string): LetterReader {
  const contact = wanted.contact === undefined ? (contacts.find((one) => one.email !== null) ?? contacts[0]) : contacts.find((one) => one.id === wanted.contact);
  if (contact === undefined && wanted.contact !== undefined) throw new ProblemError(refuse('contact.unknown', { contactId: wanted.contact }, 'contact'));
  return { contactId: contact?.id ?? null, name: contact?.name ?? accountName, language: wanted.language ?? contact?.language ?? 'he', form: wanted.form ?? contact?.genderForm ?? 'neutral' };
}
