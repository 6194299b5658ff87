/** What a customer may say through his signed link: what the permission table gives him, in his own name alone. */
import { refuse } from '#domain';
import type { Refusal } from '#domain';
import { mayDo } from './may-do';

/** Where a command names the contact who speaks: it must be he. A command that is not listed names nobody. */
const SPEAKER: Readonly<Record<string, string>> = { 'answer-survey': 'contactId', 'log-contact': 'contactId', 'return-to-routine': 'contactId', 'change-cadence': 'askedBy' };
/** What he may fill in only so: his word on his page, never a note of ours about a talk; and a return he confirms himself. */
const FIXED: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'log-contact': { direction: 'from-customer', channel: 'status-page' },
  'return-to-routine': { how: 'customer-confirmation' },
};

/**
 * Whether a contact may give this command. Denied unless the table says so: `permission.denied`; `permission.scope` for a word in another's
 * name, or one that only we may say so. Asked by the page before it keeps a word and by the relay before it hands it on. Pure.
 */
export function mayCustomerSay(contactId: string, command: { readonly type: string; readonly payload: unknown }): true | Refusal {
  const { type, payload } = command;
  const verdict = mayDo({ kind: 'customer', roles: [], deskIds: [], personId: null }, type);
  if (verdict !== true) return verdict;
  const speaker = Object.hasOwn(SPEAKER, type) ? SPEAKER[type] : undefined;
  const fixed = Object.hasOwn(FIXED, type) ? FIXED[type] : undefined;
  const wanted = { ...fixed, ...(speaker === undefined ? {} : { [speaker]: contactId }) };
  const said = (field: string): unknown => (typeof payload === 'object' && payload !== null && Object.hasOwn(payload, field) ? Reflect.get(payload, field) : undefined);
  const isHis = contactId !== '' && Object.entries(wanted).every(([field, value]) => said(field) === value);
  return isHis ? true : refuse('permission.scope', { action: type, roles: 'customer' });
}
