/** Fields that a choice in the same form makes required; the schema cannot say it, the command refuses without them. Pure. */
import type { FormField } from '#contracts';
import { textOf } from './values';
import type { Group } from './values';

interface Owed { readonly field: string; readonly values: readonly string[]; readonly keys: readonly string[] }
const OWED: Readonly<Record<string, readonly Owed[]>> = {
  // Of a holding letter the reason and the new time (`claim.holding-incomplete`).
  'record-claim-response': [{ field: 'kind', values: ['holding'], keys: ['reason', 'expectedAt'] }],
  'record-regulatory-response': [{ field: 'kind', values: ['holding'], keys: ['reason', 'expectedAt'] }],
  // "By message" means one that left: the command refuses without it (`disclosure.message-missing`).
  'disclose-finding': [{ field: 'how', values: ['message'], keys: ['messageId'] }],
  // Whoever tells the customer does so in a role (`admission.teller-missing`).
  'follow-up-admission': [{ field: 'toldCustomer', values: ['told', 'planned'], keys: ['toldInRole'] }],
  // Of a no what is to be put right (`listening.corrections-missing`); of a colleague's account whose it is (`claim.account-anonymous`).
  'confirm-read-back': [{ field: 'confirmed', values: ['no'], keys: ['corrections'] }],
  'add-evidence': [{ field: 'from', values: ['representative'], keys: ['personId'] }],
  // What answers our fault answers a loss on record (`compensation.loss-required`).
  'propose-compensation': [{ field: 'basis', values: ['fault'], keys: ['matchedLoss'] }],
  // Of spoken words who spoke them, and what each ground asks for beside the elements (`apology.*-missing`).
  'record-apology': [
    { field: 'channel', values: ['call', 'meeting'], keys: ['spokenBy'] },
    { field: 'basis', values: ['our-fault', 'shared'], keys: ['evidence'] },
    { field: 'basis', values: ['not-examined'], keys: ['checking', 'nextTimeAt'] },
    { field: 'basis', values: ['customer-error'], keys: ['guidance'] },
  ],
};

/** Fields a choice takes the meaning from: they are neither shown nor sent, whatever was typed before. */
const MOOT: Readonly<Record<string, Owed>> = {
  'follow-up-admission': { field: 'toldCustomer', values: ['not-told'], keys: ['toldInRole'] },
  'disclose-finding': { field: 'how', values: ['call', 'meeting', 'status-page'], keys: ['messageId'] },
  // Of a contact of ours nobody asks whether we were reached, and a question in it is recorded as a word of theirs: only that owes an answer.
  'log-contact': { field: 'direction', values: ['to-customer'], keys: ['needsAnswer', 'reachedUs'] },
  // A yes has no corrections (`listening.yes-with-corrections`), and only a colleague's account is one of ours'.
  'confirm-read-back': { field: 'confirmed', values: ['yes'], keys: ['corrections'] },
  'add-evidence': { field: 'from', values: ['customer', 'trace'], keys: ['personId'] },
};

/** The fields as they are owed with what is chosen now; the very same list where nothing depends on a choice. */
export function owedNow(command: string, fields: readonly FormField[], { values }: Group): readonly FormField[] {
  const moot = Object.hasOwn(MOOT, command) ? MOOT[command] : undefined;
  if (moot?.values.includes(textOf(values[moot.field])) === true) return fields.filter(({ key }) => !moot.keys.includes(key));
  const keys = (Object.hasOwn(OWED, command) ? OWED[command] ?? [] : []).flatMap((owed) => (owed.values.includes(textOf(values[owed.field])) ? owed.keys : []));
  if (keys.length === 0) return fields;
  return fields.map((field) => (keys.includes(field.key) ? { ...field, required: true, nullable: false } : field));
}
