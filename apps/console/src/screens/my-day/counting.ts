/** Whether a message will count as an update, told before it leaves: the rule of `sendMessage` (libs/domain/src/message/decide-message.ts). Pure. */
import type { MessageType } from './acts';

interface Told { readonly newFacts?: readonly string[] | undefined; readonly actions?: readonly string[] | undefined; readonly nextUpdateAt?: string | null | undefined }

const UPDATES: ReadonlySet<MessageType> = new Set<MessageType>(['first-contact', 'update', 'stage-update', 'answer', 'summary']);
/** Written for another reason; they count too where they bring a fact or an action. */
const MAY_UPDATE: ReadonlySet<MessageType> = new Set<MessageType>(['options', 'polite-correction', 'refusal', 'apology', 'compensation']);

/** `nothing-new`: names a next time only; of these just so many in a row count. */
export function countsAs(messageType: MessageType, { newFacts = [], actions = [], nextUpdateAt = null }: Told): 'update' | 'nothing-new' | 'no-update' {
  const hasNews = newFacts.length + actions.length > 0;
  if (hasNews) return UPDATES.has(messageType) || MAY_UPDATE.has(messageType) ? 'update' : 'no-update';
  return UPDATES.has(messageType) && nextUpdateAt !== null ? 'nothing-new' : 'no-update';
}
