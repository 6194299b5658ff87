/** The one contact of a crisis, taken as chosen: where there is nobody else, nobody is asked who. Pure. */
import type { CrisisDetail } from '#contracts';

type Contacts = Pick<CrisisDetail, 'contacts'>;
/** Of one person at the customer; an apology is written in that person's language and form of address as well. */
const OF_ONE: ReadonlySet<string> = new Set([
  'record-listening', 'confirm-read-back', 'acknowledge-feelings', 'record-apology', 'log-contact', 'log-call-back', 'explain-again', 'record-information', 'make-promise', 'renegotiate-promise', 'disclose-finding', 'issue-plan-link', 'answer-automatically',
  'ask-for-person', 'report-abuse', 'prepare-call', 'answer-survey',
]);
const WORDED: ReadonlySet<string> = new Set(['record-apology']);

/** What a form begins with because of who there is; nothing with several contacts or none. */
export function onlyContact(detail: Contacts | null, command: string): Readonly<Record<string, string>> {
  const [only, ...others] = detail?.contacts ?? [];
  if (only === undefined || others.length > 0 || !OF_ONE.has(command)) return {};
  return { contactId: only.id, ...(WORDED.has(command) ? { language: only.language, form: only.genderForm } : {}) };
}

/** In what language and form a contact is written to; null where it is not known who. */
export const addressOf = ({ contacts }: Contacts, contactId: string): { readonly language: 'he' | 'en'; readonly form: string } | null => {
  const found = contacts.find((one) => one.id === contactId);
  return found === undefined ? null : { language: found.language, form: found.genderForm };
};
